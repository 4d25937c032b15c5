// Entering an order with the keyboard alone (with checked.js). Without this script the form still works: everything here is read again by the server.
(() => {
  const form = document.querySelector("form[data-entry]");
  if (!form) return;
  const byId = (id) => document.getElementById(id);
  const set = (id, value) => {
    const field = byId(id);
    if (!field) return;
    field.value = value ?? "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const goOn = (from) => form.dispatchEvent(new CustomEvent("entry:go-on", { detail: from })); // checked.js
  // Lines of jobs, pauses and promises.
  const clear = (line) => line.querySelectorAll("input, select").forEach((field) => {
    if (field.type === "checkbox") field.checked = false;
    else field.value = "";
  });
  form.querySelectorAll("[data-lines]").forEach((lines) => {
    const add = lines.parentElement.querySelector(":scope > [data-add]:not([data-bound])");
    add.dataset.bound = "";
    add.hidden = false;
    add.addEventListener("click", () => {
      const last = lines.lastElementChild;
      const next = last.cloneNode(true);
      const count = lines.children.length;
      next.hidden = false;
      next.querySelectorAll(".field-error, .taken").forEach((note) => note.remove());
      for (const element of [next, ...next.querySelectorAll("*")]) {
        for (const name of ["id", "name", "for", "aria-describedby"]) {
          const value = element.getAttribute(name);
          if (value) element.setAttribute(name, value.replace(/\[\d+\]/, `[${count}]`).replace(/_\d+__/, `_${count}__`));
        }
        element.classList?.remove("is-invalid", "field-wrong");
        element.removeAttribute("aria-invalid");
        if (element.matches("legend")) element.textContent = element.textContent.replace(/\d+/, String(count + 1));
        if (element.matches("[data-clear]")) element.setAttribute("aria-label", element.getAttribute("aria-label").replace(/\d+/, String(count + 1)));
      }
      clear(next);
      lines.append(next);
      next.querySelector("select, input:not([type=hidden])").focus();
    });
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-clear]");
    if (!button) return;
    const line = button.closest("[data-line]");
    clear(line);
    line.dispatchEvent(new Event("input", { bubbles: true }));
    if (line.parentElement.querySelectorAll("[data-line]:not([hidden])").length > 1) {
      line.hidden = true;
      line.closest("[data-lines]").nextElementSibling.focus();
    } else {
      line.querySelector("select, input:not([type=hidden])").focus();
    }
  });

  // A known customer stays known until somebody else is meant.
  const known = form.querySelector("[data-known]");
  const showKnown = () => {
    const code = byId("Customer_Code").value;
    known.hidden = !code;
    known.querySelector("[data-known-code]").textContent = code;
  };
  known.querySelector("[data-forget]").addEventListener("click", () => {
    for (const id of ["Customer_Code", "Customer_Name", "Customer_Phone", "Customer_ReferredBy"]) set(id, "");
    showKnown();
    byId("Customer_Name").focus();
  });
  byId("Customer_Code").addEventListener("change", showKnown);
  showKnown();

  // Finding: arrows choose, Enter takes, Escape closes.
  const find = byId("find");
  const list = byId("guests");
  let active = -1;
  let found = ""; // the text that the list belongs to
  let enterWaits = false;
  const options = () => [...list.querySelectorAll("[role=option]:not([aria-disabled])")];
  const mark = (index) => {
    const all = options();
    active = all.length === 0 ? -1 : Math.min(Math.max(index, 0), all.length - 1);
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    if (active < 0) find.removeAttribute("aria-activedescendant");
    else {
      find.setAttribute("aria-activedescendant", all[active].id);
      all[active].scrollIntoView({ block: "nearest" });
    }
    find.setAttribute("aria-expanded", String(list.children.length > 0));
  };
  const close = () => {
    list.replaceChildren();
    mark(-1);
  };
  const take = (option) => {
    const g = option.dataset;
    for (const [id, value] of [["Vehicle_Vin", g.vin], ["Vehicle_Plate", g.plate], ["Vehicle_Brand", g.brand], ["Vehicle_Model", g.model],
      ["Customer_Code", g.code], ["Customer_Name", g.name], ["Customer_Phone", g.phone], ["Customer_ReferredBy", g.referred]]) set(id, value);
    find.value = "";
    found = "";
    close();
    const first = ["Vehicle_Vin", "Customer_Name"].map(byId).find((field) => field?.required && !field.value);
    (first ?? byId("Vehicle_Mileage") ?? byId("ServiceType")).focus();
  };
  // Nobody known: what was typed goes where it belongs.
  const begin = (text) => {
    const compact = text.replace(/[\s-]/g, "");
    const id = /^[A-Za-z0-9]{17}$/.test(compact) ? "Vehicle_Vin"
      : /^\d{5,}$/.test(compact) ? "Customer_Phone"
        : /^[一-鿿]?[A-Za-z][A-Za-z0-9]{3,}/.test(compact) ? "Vehicle_Plate" : "Customer_Name";
    set(id, text);
    find.value = "";
    found = "";
    close();
    goOn(byId(id));
  };
  const enter = () => {
    const text = find.value.trim();
    const all = options();
    if (text.length < 2) goOn(find);
    else if (text !== found) enterWaits = true; // the answer is still on its way
    else if (all.length === 0) begin(text);
    else if (all[active]?.matches("[data-more]")) all[active].click();
    else take(all[Math.max(active, 0)]);
  };
  find.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Escape") {
      close();
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      enter();
    }
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (!list.contains(event.detail.elt) && event.detail.elt !== list) return;
    const next = event.detail.target === list ? 0 : active;
    found = new URL(event.detail.xhr.responseURL).searchParams.get("q")?.trim() ?? "";
    mark(next);
    if (enterWaits && found === find.value.trim()) {
      enterWaits = false;
      enter();
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option && !option.matches("[data-more], [aria-disabled]")) take(option);
  });

  // Both versions: one field of the other's is taken over at a time.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-take]");
    if (!button) return;
    set(button.dataset.take, button.dataset.value);
    button.closest("tr").classList.add("taken-over");
    button.disabled = true;
  });

  // A field that is wrong must not lie in a closed part; nor one that a link of the summary leads to.
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".problems a[href^='#']");
    const field = link && byId(link.hash.slice(1));
    if (!field) return;
    const part = field.closest("details");
    if (part) part.open = true;
    event.preventDefault();
    field.focus();
  });
})();
