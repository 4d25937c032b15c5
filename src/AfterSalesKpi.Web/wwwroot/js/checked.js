// Forms that are filled in with the keyboard alone: Enter goes on, and what is typed is checked by the server meanwhile. Without this script the server
// checks it when the form is sent.
(() => {
  const form = document.querySelector("form[data-check-address]");
  if (!form) return;
  const byId = (id) => document.getElementById(id);
  // Enter goes on to the next field; Ctrl+Enter saves (site.js).
  const reachable = () => [...form.querySelectorAll("input:not([type=hidden]), select, textarea, button[type=submit]")]
    .filter((field) => !field.disabled && field.offsetParent !== null);
  const goOn = (from) => {
    const fields = reachable();
    fields[fields.indexOf(from) + 1]?.focus();
  };
  form.addEventListener("entry:go-on", (event) => goOn(event.detail));
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    if (!event.target.matches("input, select")) return;
    event.preventDefault();
    if (!event.target.matches("[role=combobox]")) goOn(event.target); // there Enter takes what was found
  });

  // What will be taken of a time, VIN, plate or phone number, said by the server while it is typed.
  const asked = new WeakMap();
  const check = async (field) => {
    const text = field.value;
    const turn = (asked.get(field) ?? 0) + 1;
    asked.set(field, turn);
    const address = new URL(form.dataset.checkAddress, location.href);
    address.searchParams.set("kind", field.dataset.check);
    address.searchParams.set("text", text);
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok || asked.get(field) !== turn) return null;
    const said = await answer.json();
    let note = byId(`${field.id}-taken`);
    if (!note) {
      note = document.createElement("div");
      note.id = `${field.id}-taken`;
      note.setAttribute("role", "status");
      field.after(note);
      field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${note.id}`.trim());
    }
    note.className = said.warns ? "taken warn" : "taken";
    note.textContent = said.text;
    return said.value;
  };
  const waiting = new WeakMap();
  form.addEventListener("input", (event) => {
    const field = event.target;
    if (field.matches("[data-upper]") && !event.isComposing) {
      const at = field.selectionStart;
      field.value = field.value.toUpperCase();
      if (document.activeElement === field) field.setSelectionRange(at, at);
    }
    if (!field.matches("[data-check]") || field.dataset.check === "phone") return;
    clearTimeout(waiting.get(field));
    waiting.set(field, setTimeout(() => check(field), 200));
  });
  form.addEventListener("change", async (event) => {
    const field = event.target;
    if (!field.matches("[data-check]")) return;
    clearTimeout(waiting.get(field));
    const text = field.value;
    const value = await check(field);
    if (value && field.value === text) field.value = value; // "+2h" means two hours from now, not from when the form is sent
  });
})();
