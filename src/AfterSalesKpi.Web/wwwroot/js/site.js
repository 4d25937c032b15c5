// What pages do beyond links and forms. Everything here makes something quicker; nothing stops working without it.
(() => {
  const chartsAddress = document.currentScript.dataset.charts;
  const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]");

  // Charts are a large script: it is fetched when a page, or a part of one, has a chart.
  let chartsAsked = false;
  function drawCharts() {
    if (!document.querySelector("[data-chart]")) return;
    if (chartsAsked) {
      document.dispatchEvent(new Event("charts:draw"));
      return;
    }
    chartsAsked = true;
    const script = document.createElement("script");
    script.src = chartsAddress;
    document.head.append(script);
  }

  // Requests of parts of pages carry the form token that the page's forms have.
  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector("input[name='__RequestVerificationToken']");
    if (token && event.detail.verb !== "get") event.detail.headers.RequestVerificationToken = token.value;
  });
  // What is asked for again and again waits while nobody looks at the page.
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (document.hidden && event.target.closest("[data-while-visible]")) event.preventDefault();
  });
  // A refused form comes back as a page part with 422: it is shown like any other answer.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status === 422) event.detail.shouldSwap = true;
  });
  document.addEventListener("htmx:afterSettle", drawCharts);

  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) {
      const search = document.querySelector("[data-search]");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.closest("form")?.requestSubmit();
    moveInTable(event);
  });

  // Rows with data-href open by click or Enter; j and k move between them.
  const rows = () => [...document.querySelectorAll("tr[data-href]")];
  function moveInTable(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const row = document.activeElement?.closest("tr[data-href]");
    if (event.key === "j" || event.key === "k") {
      const all = rows();
      if (all.length === 0) return;
      const at = row ? all.indexOf(row) + (event.key === "j" ? 1 : -1) : 0;
      all[Math.min(Math.max(at, 0), all.length - 1)].focus();
    } else if (event.key === "Enter" && row && event.target === row) {
      window.location.assign(row.dataset.href);
    }
  }
  const makeRowsReachable = () => rows().forEach((row) => { row.tabIndex = 0; });
  document.addEventListener("click", (event) => {
    const row = event.target.closest("tr[data-href]");
    if (row && !event.target.closest("a, button, input, label, summary") && !String(getSelection())) window.location.assign(row.dataset.href);
  });

  document.addEventListener("click", (event) => { if (event.target.closest("[data-print]")) window.print(); });

  // A strip that is wider than a phone begins at what is chosen in it.
  document.querySelectorAll("[data-show-chosen]").forEach((strip) => {
    const chosen = strip.querySelector("[aria-current]");
    if (!chosen) return;
    const [outer, inner] = [strip.getBoundingClientRect(), chosen.getBoundingClientRect()];
    strip.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  });

  // A button that fills a field: data-fill names the field, data-value what goes in.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-fill]");
    const field = button && document.querySelector(button.dataset.fill);
    if (!field) return;
    field.value = button.dataset.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });

  // A button that asks first: data-confirm names what will happen.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-confirm]");
    if (!button || button.dataset.confirmed) return;
    event.preventDefault();
    event.stopPropagation();
    const dialog = document.createElement("dialog");
    dialog.className = "confirm";
    const text = document.createElement("p");
    text.textContent = button.dataset.confirm;
    const bar = document.createElement("div");
    bar.className = "confirm-bar";
    const no = document.createElement("button");
    no.className = "btn";
    no.textContent = button.dataset.confirmCancel;
    const yes = document.createElement("button");
    yes.className = "btn btn-danger";
    yes.textContent = button.textContent.trim();
    bar.append(no, yes);
    dialog.append(text, bar);
    document.body.append(dialog);
    no.addEventListener("click", () => dialog.close());
    yes.addEventListener("click", () => {
      dialog.close();
      button.dataset.confirmed = "yes";
      button.click();
      delete button.dataset.confirmed;
    });
    dialog.addEventListener("close", () => { dialog.remove(); button.focus(); });
    dialog.showModal();
  }, true);

  // Leaving a form with unsaved changes asks; forms say so themselves with data-guard.
  let unsaved = false;
  document.addEventListener("input", (event) => { if (event.target.closest("form[data-guard]")) unsaved = true; });
  document.addEventListener("submit", (event) => {
    unsaved = false;
    // A second click on the same button must not send the form twice.
    const form = event.target;
    if (form.method === "post") {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
      setTimeout(() => { delete form.dataset.sent; }, 4000);
    }
  });
  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

  const start = () => {
    drawCharts();
    makeRowsReachable();
    document.querySelector(".problems")?.focus();
  };
  document.addEventListener("htmx:afterSettle", makeRowsReachable);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
