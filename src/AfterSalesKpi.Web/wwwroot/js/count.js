// Counting with the keyboard alone: Enter keeps a quantity and goes on to the next part. Without this script each line has its own button.
(() => {
  const fields = () => [...document.querySelectorAll("[data-count]")];
  let next = null;
  document.addEventListener("keydown", (event) => {
    const field = event.target.closest?.("[data-count]");
    if (!field || event.isComposing || !["Enter", "ArrowDown", "ArrowUp"].includes(event.key) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const all = fields();
    const to = all[all.indexOf(field) + (event.key === "ArrowUp" ? -1 : 1)];
    next = to?.id ?? null;
    // Leaving the field is what saves it; the last one has nowhere to go but the button.
    if (to) { to.focus(); to.select(); } else document.querySelector("[data-hand-in]")?.focus();
  });
  // A saved line is put in anew: whoever is in it stays in it.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const active = document.activeElement;
    next = active?.matches("[data-count]") ? active.id : next;
  });
  document.addEventListener("htmx:afterSwap", () => {
    const active = document.activeElement;
    if (next && (!active || active === document.body)) document.getElementById(next)?.focus();
  });
  const first = fields().find((field) => field.value === "");
  if (first && !location.hash) first.focus();
})();
