// Columns of figures with the keyboard alone: Enter goes on, the arrows go up and down, cells copied from a sheet fill downwards and to the right.
// Without this script Tab does.
(() => {
  const fields = (column) => [...document.querySelectorAll("[data-grid]")].filter((f) => column === undefined || f.dataset.grid === column);
  const columns = (field) => [...field.closest("tr").querySelectorAll("[data-grid]")].map((f) => f.dataset.grid);
  const go = (to) => { to.focus(); to.select(); };
  document.addEventListener("keydown", (event) => {
    const field = event.target.closest?.("[data-grid]");
    if (!field || event.isComposing || event.ctrlKey || event.metaKey || !["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    event.preventDefault();
    const all = fields(event.key === "Enter" ? undefined : field.dataset.grid);
    const to = all[all.indexOf(field) + (event.key === "ArrowUp" ? -1 : 1)];
    if (to) go(to);
    else if (event.key !== "ArrowUp") document.querySelector("[data-hand-in]")?.focus();
  });
  document.addEventListener("paste", (event) => {
    const field = event.target.closest?.("[data-grid]");
    const lines = event.clipboardData?.getData("text").replace(/\r/g, "").replace(/\n$/, "").split("\n") ?? [];
    if (!field || (lines.length < 2 && !lines[0]?.includes("\t"))) return;
    event.preventDefault();
    const across = columns(field).slice(columns(field).indexOf(field.dataset.grid));
    const first = fields(field.dataset.grid).indexOf(field);
    let last = field;
    lines.forEach((line, n) => line.split("\t").slice(0, across.length).forEach((cell, m) => {
      const to = fields(across[m])[first + n];
      if (!to) return;
      to.value = cell.trim();
      to.dispatchEvent(new Event("input", { bubbles: true }));
      last = to;
    }));
    go(last);
  });
})();
