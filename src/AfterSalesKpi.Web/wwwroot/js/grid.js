// A column of figures with the keyboard alone: Enter and the arrows go on, a column copied from a sheet fills downwards. Without this script Tab does.
(() => {
  const fields = () => [...document.querySelectorAll("[data-grid]")];
  const go = (to) => { to.focus(); to.select(); };
  document.addEventListener("keydown", (event) => {
    const field = event.target.closest?.("[data-grid]");
    if (!field || event.isComposing || event.ctrlKey || event.metaKey || !["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    event.preventDefault();
    const all = fields();
    const to = all[all.indexOf(field) + (event.key === "ArrowUp" ? -1 : 1)];
    if (to) go(to);
    else if (event.key !== "ArrowUp") document.querySelector("[data-hand-in]")?.focus();
  });
  document.addEventListener("paste", (event) => {
    const field = event.target.closest?.("[data-grid]");
    const lines = event.clipboardData?.getData("text").replace(/\r/g, "").replace(/\n$/, "").split("\n") ?? [];
    if (!field || lines.length < 2) return;
    event.preventDefault();
    const all = fields();
    const first = all.indexOf(field);
    lines.slice(0, all.length - first).forEach((line, n) => {
      all[first + n].value = line.split("\t")[0].trim();
      all[first + n].dispatchEvent(new Event("input", { bubbles: true }));
    });
    go(all[Math.min(first + lines.length, all.length) - 1]);
  });
})();
