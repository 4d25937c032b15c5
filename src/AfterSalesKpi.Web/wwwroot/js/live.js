// What others change, pushed by the server: a stream that comes again by itself after a lost network, a restart or a sleep, and goes on where
// it broke off. kpiLive({ address: since => "/…", check: "/…", since, change: (ids, type) => …, reload, beat, lost: at => …, back })
window.kpiLive = (page) => {
  const silence = 35000; // three beats
  let stream = null;
  let since = page.since;
  let heard = Date.now();
  let lost = false;
  let retry = null;
  let wait = 500;

  function back(event) {
    heard = Date.now();
    wait = 500;
    if (event.lastEventId) since = event.lastEventId;
    if (lost) page.back();
    lost = false;
  }
  function gone() {
    if (!lost) page.lost(new Date(heard));
    lost = true;
  }
  function connect() {
    clearTimeout(retry);
    stream?.close();
    stream = new EventSource(page.address(since));
    stream.addEventListener("beat", (event) => {
      back(event);
      page.beat(JSON.parse(event.data));
    });
    stream.addEventListener("change", (event) => {
      back(event);
      const { ids, type } = JSON.parse(event.data);
      page.change(ids, type);
    });
    stream.addEventListener("reload", (event) => {
      back(event);
      page.reload();
    });
    stream.addEventListener("error", again);
  }
  // A stream that breaks off is opened anew at once; only when that fails is the connection lost.
  function again() {
    stream.close();
    if (wait > 500) gone();
    clearTimeout(retry);
    retry = setTimeout(signedIn, wait);
    wait = Math.min(wait * 2, 15000);
  }
  async function signedIn() {
    // Whether the sign-in still holds: a stream that is refused does not say why.
    try {
      const answer = await fetch(page.check, { headers: { "HX-Request": "true" } });
      if (answer.status === 401) {
        window.location.assign(`/account/login?returnUrl=${encodeURIComponent(location.pathname + location.search)}`);
        return;
      }
    } catch {
      gone();
    }
    connect();
  }

  const awake = () => { if (!document.hidden && (lost || Date.now() - heard > silence)) connect(); };
  window.addEventListener("online", connect);
  window.addEventListener("offline", gone);
  document.addEventListener("visibilitychange", awake);
  window.addEventListener("pageshow", awake);
  window.addEventListener("pagehide", () => stream?.close());
  setInterval(() => {
    if (Date.now() - heard <= silence) return;
    gone();
    heard = Date.now() - silence + 15000; // tried again in a while
    connect();
  }, 5000);
  connect();
};
