// Giving out work: orders by j and k, technicians by their keys, and what others change as it happens. Every form works without this, too.
(() => {
  const place = document.getElementById("dispatch");
  if (!place) return;
  const data = place.dataset;
  const toasts = document.getElementById("board-toasts");
  const offlineNote = document.getElementById("board-offline");
  const say = (text, ...args) => text.replace(/\{(\d)\}/g, (_, n) => args[n]);
  const orders = () => [...place.querySelectorAll("[data-order]")];
  const orderOf = (id) => place.querySelector(`[data-order="${id}"]`);

  // Countdown by the server's clock: this computer's may be wrong.
  let ahead = Number(data.now) - Date.now();
  function span(seconds) {
    if (seconds < 3600) return say(data.minutes, Math.floor(seconds / 60));
    if (seconds < 86400) return say(data.hours, Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60));
    return say(data.days, Math.floor(seconds / 86400), Math.floor((seconds % 86400) / 3600));
  }
  function tick() {
    for (const order of orders()) {
      if (!order.dataset.promised) continue;
      const left = Math.floor((Date.parse(order.dataset.promised) - Date.now() - ahead) / 1000);
      const text = left < 0 ? say(data.late, span(-left)) : say(data.left, span(left));
      const clock = order.querySelector("[data-clock]");
      if (clock.textContent !== text) clock.textContent = text;
      order.classList.toggle("board-late", left < 0);
      order.classList.toggle("board-soon", left >= 0 && left <= 1800);
    }
  }

  // The order chosen, and who is chosen for it.
  let chosen = null;
  function choose(order, focus) {
    for (const other of place.querySelectorAll("[data-order][aria-current]")) if (other !== order) other.removeAttribute("aria-current");
    chosen = order?.dataset.order ?? null;
    order?.setAttribute("aria-current", "true");
    if (focus) {
      order?.focus({ preventScroll: true });
      order?.scrollIntoView({ block: "nearest" });
    }
    mark();
  }
  function mark() {
    const lead = chosen && orderOf(chosen)?.querySelector("[data-lead]");
    for (const technician of place.querySelectorAll("[data-technician]")) {
      technician.toggleAttribute("data-chosen", Boolean(lead) && lead.value === technician.dataset.technician);
    }
  }
  function choosePerson(technician) {
    const order = orderOf(chosen) ?? orders().find((o) => o.querySelector("[data-lead]"));
    const lead = order?.querySelector("[data-lead]");
    if (!lead) return;
    lead.value = technician.dataset.technician;
    choose(order, true);
  }

  // What was chosen, typed or opened stays when the rest is read anew.
  function kept() {
    const values = [...place.querySelectorAll("select[id], input[id]")]
      .filter((c) => (c.matches("select") ? ![...c.options].some((o) => o.selected && o.defaultSelected) && c.selectedIndex > 0 : c.value !== c.defaultValue))
      .map((c) => [c.id, c.value]);
    const open = [...place.querySelectorAll("details[open][data-keep]")].map((d) => d.dataset.keep);
    const active = document.activeElement;
    return { values, open, focus: place.contains(active) ? active.id : "", inOrder: place.contains(active) ? active.closest("[data-order]")?.dataset.order : null };
  }
  function restore(was) {
    for (const [id, value] of was.values) {
      const control = document.getElementById(id);
      if (control) control.value = value;
    }
    for (const key of was.open) place.querySelector(`[data-keep="${key}"]`)?.setAttribute("open", "");
    const focus = (was.focus && document.getElementById(was.focus)) || (was.inOrder && orderOf(was.inOrder));
    focus?.focus({ preventScroll: true });
  }

  let reading = null;
  let again = false;
  async function read() {
    const answer = await fetch(`/dispatch/desk?at=${encodeURIComponent(data.at)}`, { headers: { "HX-Request": "true" } });
    if (answer.status === 401) {
      window.location.assign(`/account/login?returnUrl=${encodeURIComponent(location.pathname + location.search)}`);
      return;
    }
    if (!answer.ok) throw new Error(String(answer.status));
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-desk]");
    const wanted = chosen; // focus that comes back chooses, too
    const at = orders().findIndex((o) => o.dataset.order === wanted);
    const was = kept();
    place.querySelector("[data-desk]").replaceWith(document.adoptNode(fresh));
    restore(was);
    if (wanted !== null) choose(orderOf(wanted) ?? orders()[Math.min(at, orders().length - 1)] ?? null, was.inOrder !== null && !was.focus);
    tick();
  }
  function refresh() {
    if (reading) {
      again = true;
      return reading;
    }
    reading = new Promise((go) => setTimeout(go, 30)).then(read)
      .catch(() => setTimeout(refresh, 3000))
      .finally(() => {
        reading = null;
        if (again) refresh();
        again = false;
      });
    return reading;
  }

  // Steps.
  let lastUndo = null;
  async function send(address, fields) {
    const answer = await fetch(address, { method: "POST", body: fields, headers: { Accept: "application/json", "HX-Request": "true" } });
    if (answer.status === 401) window.location.assign("/account/login?returnUrl=%2Fdispatch");
    return { ok: answer.ok, status: answer.status, ...(await answer.json().catch(() => ({}))) };
  }
  function problem(form, sentences) {
    const note = form.querySelector("[data-problem]") ?? form.closest("[data-order]")?.querySelector("[data-problem]");
    if (!note) return;
    note.textContent = sentences.join(" ");
    note.hidden = false;
  }
  async function step(form) {
    if (form.dataset.busy) return;
    form.dataset.busy = "yes";
    try {
      const done = await send(form.getAttribute("action"), new URLSearchParams(new FormData(form)));
      if (!done.ok) {
        problem(form, done.problems ?? [data.failed]);
        if (done.status === 409) await refresh();
        return;
      }
      toast(done.text, done.undo);
      form.reset();
      // The next one that waits is chosen, so that a whole morning is given out without the mouse.
      const order = form.closest("[data-waiting] > [data-order]");
      if (order) chosen = (order.nextElementSibling ?? order.previousElementSibling)?.dataset.order ?? chosen;
      await refresh();
    } catch {
      problem(form, [data.failed]);
    } finally {
      delete form.dataset.busy;
    }
  }
  async function undo(address) {
    lastUndo = null;
    toasts.replaceChildren();
    const token = place.querySelector("input[name='__RequestVerificationToken']")?.value ?? "";
    try {
      const done = await send(address, new URLSearchParams({ __RequestVerificationToken: token }));
      toast(done.ok ? done.text : (done.problems ?? [data.failed]).join(" "), null);
      refresh();
    } catch {
      toast(data.failed, null);
    }
  }
  function toast(text, address) {
    const box = document.createElement("div");
    box.className = "board-toast";
    const words = document.createElement("span");
    words.textContent = text;
    box.append(words);
    lastUndo = address;
    if (address) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-sm";
      button.textContent = data.undo;
      button.addEventListener("click", () => undo(address));
      box.append(button);
    }
    toasts.replaceChildren(box);
    setTimeout(() => {
      if (lastUndo === address) lastUndo = null;
      box.remove();
    }, 10000);
  }
  place.addEventListener("submit", (event) => {
    event.preventDefault();
    step(event.target);
  });
  place.addEventListener("change", mark);
  place.addEventListener("focusin", (event) => {
    const order = event.target.closest("[data-order]");
    if (order && order.dataset.order !== chosen) choose(order, false);
  });
  place.addEventListener("click", (event) => {
    const technician = event.target.closest("[data-choose]")?.closest("[data-technician]");
    if (technician) choosePerson(technician);
    else if (!event.target.closest("a, button, select, input, summary, label")) choose(event.target.closest("[data-order]") ?? orderOf(chosen), false);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable], dialog")) return;
    const all = orders();
    if (event.key === "j" || event.key === "k") {
      if (all.length === 0) return;
      const at = all.findIndex((o) => o.dataset.order === chosen);
      const next = at < 0 ? 0 : Math.min(Math.max(at + (event.key === "j" ? 1 : -1), 0), all.length - 1);
      event.preventDefault();
      choose(all[next], true);
    } else if (event.key === "u" && lastUndo) {
      undo(lastUndo);
    } else if (event.key === "Escape") {
      orderOf(chosen)?.querySelector("form[data-assign]")?.reset();
      mark();
    } else if (event.key === "Enter") {
      const order = orderOf(chosen);
      const lead = order?.querySelector("[data-lead]");
      if (event.target === order && lead?.value) step(lead.form);
    } else if (event.key.length === 1) {
      const technician = place.querySelector(`[data-technician][data-key="${CSS.escape(event.key)}"]`);
      if (technician) choosePerson(technician);
    }
  });

  window.kpiLive({
    address: (since) => `/board/events?at=${encodeURIComponent(data.at)}&since=${since}`,
    check: `/board/cards?at=${encodeURIComponent(data.at)}&ids=`,
    since: data.since,
    change: refresh,
    reload: refresh,
    beat(beat) { ahead = beat.now - Date.now(); },
    back: () => { offlineNote.hidden = true; },
    lost(at) {
      offlineNote.textContent = say(offlineNote.dataset.since, `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`);
      offlineNote.hidden = false;
    },
  });
  setInterval(tick, 5000);
  setInterval(refresh, 2 * 60 * 1000); // parts that came, jobs that were started, a new day
  tick();
})();
