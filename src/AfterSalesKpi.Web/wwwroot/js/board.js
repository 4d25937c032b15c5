// The workshop board: countdowns, steps without leaving the page, and what others change as it happens.
(() => {
  const board = document.getElementById("board");
  if (!board) return;
  const data = board.dataset;
  const wall = data.wall === "true";
  const offlineNote = document.getElementById("board-offline");
  const dialog = document.getElementById("board-dialog");
  const toasts = document.getElementById("board-toasts");
  const say = (text, ...args) => text.replace(/\{(\d)\}/g, (_, n) => args[n]);

  // Countdown by the server's clock: this computer's may be wrong.
  let ahead = Number(data.now) - Date.now();
  const now = () => Date.now() + ahead;
  function span(seconds) {
    if (seconds < 3600) return say(data.minutes, Math.floor(seconds / 60));
    if (seconds < 86400) return say(data.hours, Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60));
    return say(data.days, Math.floor(seconds / 86400), Math.floor((seconds % 86400) / 3600));
  }
  function tick() {
    for (const card of board.querySelectorAll("[data-card]")) {
      if (!card.dataset.promised || card.dataset.ready) continue;
      const left = Math.floor((Date.parse(card.dataset.promised) - now()) / 1000);
      const text = left < 0 ? say(data.late, span(-left)) : say(data.left, span(left));
      const clock = card.querySelector("[data-clock]");
      if (clock.textContent !== text) clock.textContent = text;
      card.classList.toggle("board-late", left < 0);
      card.classList.toggle("board-soon", left >= 0 && left <= 1800);
    }
    const clock = document.querySelector("[data-wall-clock]");
    if (clock) clock.textContent = new Date(now() + Number(clock.dataset.zoneOffset) * 60000).toISOString().slice(11, 16);
  }

  // Cards: fetched by number, put where they belong.
  const query = () => {
    const q = new URLSearchParams({ at: data.at, wall: String(wall) });
    if (data.advisor) q.set("advisor", data.advisor);
    if (data.technician) q.set("technician", data.technician);
    return q;
  };
  const order = (card) => card.dataset.delivered
    ? -Date.parse(card.dataset.delivered)
    : card.dataset.promised ? Date.parse(card.dataset.promised) : Number.MAX_SAFE_INTEGER;
  function place(card, moved) {
    const list = board.querySelector(`[data-column="${card.dataset.stage}"] [data-list]`);
    if (!list) return;
    const after = [...list.children].find((other) => order(other) > order(card));
    list.insertBefore(card, after ?? null);
    if (moved) card.classList.add("board-arrived");
  }
  function count() {
    for (const column of board.querySelectorAll("[data-column]")) {
      column.querySelector("[data-count]").textContent = column.querySelectorAll("[data-card]").length;
    }
    const none = !board.querySelector("[data-card]");
    board.hidden = none;
    document.getElementById("board-none").hidden = !none;
  }
  let wanted = new Set();
  let everything = false;
  let running = null;
  async function fetchCards() {
    const all = everything || wanted.size > 100;
    const ids = [...wanted];
    wanted = new Set();
    everything = false;
    const q = query();
    if (!all) q.set("ids", ids.join(","));
    const answer = await fetch(`/board/cards?${q}`, { headers: { "HX-Request": "true" } });
    if (answer.status === 401) {
      window.location.assign(`/account/login?returnUrl=${encodeURIComponent(location.pathname + location.search)}`);
      return;
    }
    if (!answer.ok) throw new Error(String(answer.status));
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const came = [...fresh.querySelectorAll("[data-card]")];
    const focused = document.activeElement?.closest("[data-card]")?.dataset.card;
    const stages = new Map([...board.querySelectorAll("[data-card]")].map((c) => [c.dataset.card, c.dataset.stage]));
    for (const old of board.querySelectorAll("[data-card]")) {
      if (all || ids.includes(old.dataset.card)) old.remove();
    }
    for (const card of came) place(document.adoptNode(card), stages.get(card.dataset.card) !== card.dataset.stage);
    count();
    tick();
    if (focused) board.querySelector(`[data-card="${focused}"]`)?.querySelector(".board-moves .btn, .board-plate")?.focus();
  }
  function refresh(ids) {
    if (ids) ids.forEach((id) => wanted.add(id));
    else everything = true;
    running ??= new Promise((go) => setTimeout(go, 30)).then(fetchCards)
      .catch(() => { everything = true; setTimeout(() => refresh(), 3000); })
      .finally(() => {
        running = null;
        if (wanted.size > 0) refresh([]);
      });
    return running;
  }

  window.kpiLive({
    address: (since) => `/board/events?at=${encodeURIComponent(data.at)}&since=${since}`,
    check: `/board/cards?at=${encodeURIComponent(data.at)}&ids=`,
    since: data.since,
    change: (ids) => refresh(ids),
    reload: () => refresh(),
    beat(beat) {
      ahead = beat.now - Date.now();
      // A new version has been put up: the wall takes it at once, other windows when nobody looks.
      if (beat.build !== data.build && (wall || document.hidden)) window.location.reload();
    },
    back: () => { offlineNote.hidden = true; },
    lost(at) {
      offlineNote.textContent = say(offlineNote.dataset.since, `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`);
      offlineNote.hidden = false;
    },
  });
  setInterval(tick, 5000);
  setInterval(() => refresh(), 10 * 60 * 1000); // a new day begins, and the sign-in is used

  // Steps.
  const token = () => document.querySelector("#board-form input[name='__RequestVerificationToken']").value;
  async function send(address, fields) {
    const body = new URLSearchParams(fields);
    body.set("__RequestVerificationToken", token());
    const answer = await fetch(address, { method: "POST", body, headers: { Accept: "application/json", "HX-Request": "true" } });
    if (answer.status === 401) window.location.assign("/account/login?returnUrl=%2Fboard");
    return { ok: answer.ok, status: answer.status, ...(await answer.json().catch(() => ({}))) };
  }
  function problem(place, sentences) {
    const note = place?.querySelector("[data-problem]");
    if (!note) return;
    note.textContent = sentences.join(" ");
    note.hidden = false;
  }
  const cardOf = (id) => board.querySelector(`[data-card="${id}"]`);
  async function step(id, address, fields, place) {
    if (place?.dataset.busy) return false;
    if (place) place.dataset.busy = "yes";
    try {
      const done = await send(address, fields);
      if (done.ok) {
        toast(done.text, done.undo, id);
        refresh([id]);
        return true;
      }
      if (done.status === 409) await refresh([id]);
      problem(place?.isConnected ? place : cardOf(id), done.problems ?? [data.failed]);
    } catch {
      problem(place, [data.failed]);
    } finally {
      if (place) delete place.dataset.busy;
    }
    return false;
  }
  function toast(text, undo, id) {
    if (!toasts) return;
    const box = document.createElement("div");
    box.className = "board-toast";
    const words = document.createElement("span");
    words.textContent = text;
    box.append(words);
    if (undo) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-sm";
      button.textContent = data.undo;
      button.addEventListener("click", () => {
        box.remove();
        step(id, undo, {}, cardOf(id));
      });
      box.append(button);
    }
    toasts.replaceChildren(box);
    setTimeout(() => box.remove(), 10000);
  }
  board.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-step]");
    const ask = event.target.closest("[data-ask]");
    if (!button && !ask) return;
    event.preventDefault();
    const card = event.target.closest("[data-card]");
    const more = event.target.closest("details");
    if (more) more.open = false;
    if (button) {
      const address = new URL(button.formAction);
      step(card.dataset.card, address.pathname, { version: address.searchParams.get("version") }, card);
      return;
    }
    try {
      const answer = await fetch(ask.href, { headers: { "HX-Request": "true" } });
      if (!answer.ok) throw new Error(String(answer.status));
      dialog.innerHTML = await answer.text();
      dialog.dataset.card = card.dataset.card;
      dialog.showModal();
      window.kpiSuggested?.(dialog);
    } catch {
      problem(card, [data.failed]);
    }
  });
  dialog?.addEventListener("click", (event) => {
    if (!event.target.closest("[data-close]")) return;
    event.preventDefault();
    dialog.close();
  });
  dialog?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = event.target;
    if (await step(dialog.dataset.card, form.getAttribute("action"), new FormData(form), form)) dialog.close();
  });
  dialog?.addEventListener("close", () => { dialog.replaceChildren(); });

  // Only one menu at a time; Escape and a click elsewhere close it.
  document.addEventListener("click", (event) => {
    for (const open of board.querySelectorAll("details[open]")) if (!open.contains(event.target)) open.open = false;
  });

  // Arrow keys go from card to card.
  board.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = event.target.closest("details[open]");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      }
      return;
    }
    const card = event.target.closest("[data-card]");
    if (!card || event.target.closest("details[open]") || event.ctrlKey || event.metaKey || event.altKey) return;
    const columns = [...board.querySelectorAll("[data-column]")].filter((c) => c.querySelector("[data-card]"));
    const column = columns.indexOf(card.closest("[data-column]"));
    const next = {
      ArrowDown: () => card.nextElementSibling,
      ArrowUp: () => card.previousElementSibling,
      ArrowRight: () => columns[column + 1]?.querySelector("[data-card]"),
      ArrowLeft: () => columns[column - 1]?.querySelector("[data-card]"),
    }[event.key]?.();
    if (!next) return;
    event.preventDefault();
    next.querySelector("a, button")?.focus();
  });

  tick();
})();
