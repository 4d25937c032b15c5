// Columns chosen by the person: a menu of the table's own headers. The server leaves the page as it was chosen, by the cookie written here.
(() => {
  const year = 31536000;
  const between = "~";
  const read = (cookie) => {
    const kept = document.cookie.split("; ").find((c) => c.startsWith(`${cookie}=`));
    return new Map((kept ? kept.slice(cookie.length + 1) : "").split(between).filter(Boolean).map((t) => {
      const at = t.indexOf(":");
      return [t.slice(0, at), t.slice(at + 1)];
    }));
  };
  const keep = (cookie, name, keys) => {
    const all = read(cookie);
    if (keys.length > 0) all.set(name, keys.join("."));
    else all.delete(name);
    const value = [...all].map(([table, columns]) => `${table}:${columns}`).join(between);
    document.cookie = `${cookie}=${value}; path=/; max-age=${value ? year : 0}; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
  };

  function fill(menu) {
    if (menu.dataset.ready) return;
    const name = menu.dataset.columnsOf;
    const table = document.querySelector(`table[data-columns="${name}"]`);
    if (!table) return;
    menu.dataset.ready = "yes";
    const headers = [...table.tHead.rows[0].cells];
    const columns = headers.map((th, n) => ({ th, key: th.dataset.column, hides: `without-${n + 1}` })).filter((c) => c.key);
    const count = menu.querySelector("[data-hidden-columns]");
    const all = menu.querySelector("[data-all-columns]");
    const say = () => {
      const hidden = columns.filter((c) => table.classList.contains(c.hides)).length;
      count.textContent = hidden > 0 ? count.dataset.said.replace("{0}", hidden) : "";
      all.disabled = hidden === 0;
    };
    const change = () => {
      keep(menu.dataset.cookie, name, columns.filter((c) => table.classList.contains(c.hides)).map((c) => c.key));
      say();
    };
    const boxes = columns.map((column) => {
      const label = document.createElement("label");
      label.className = "column-entry";
      const box = document.createElement("input");
      box.type = "checkbox";
      box.className = "form-check-input";
      box.checked = !table.classList.contains(column.hides);
      box.addEventListener("change", () => {
        table.classList.toggle(column.hides, !box.checked);
        change();
      });
      const text = column.th.cloneNode(true);
      text.querySelector(".sort-arrow")?.remove();
      label.append(box, ` ${column.th.title || text.textContent.trim()}`);
      menu.querySelector("[data-column-list]").append(label);
      return box;
    });
    all.addEventListener("click", () => {
      columns.forEach((column, n) => {
        table.classList.remove(column.hides);
        boxes[n].checked = true;
      });
      change();
      boxes[0].focus();
    });
    say();
  }

  const start = () => document.querySelectorAll("[data-columns-of]").forEach(fill);
  document.addEventListener("htmx:afterSettle", start);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
