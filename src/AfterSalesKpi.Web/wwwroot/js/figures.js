// Figures entered by hand: each line's share and the store's as they are typed. Without this script they stand there after saving.
(() => {
  const form = document.querySelector("[data-figures]");
  if (!form) return;
  const points = form.dataset.figures === "points";
  const nothing = "—";
  const number = (field) => {
    const text = field?.value.trim().replaceAll(",", "") ?? "";
    return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
  };
  const fixed = (value, decimals) => value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const share = (of, all) => (all > 0 ? `${fixed((100 * of) / all, 1)}%` : nothing);
  const write = () => {
    let [of, all, count] = [0, 0, 0];
    for (const row of form.querySelectorAll("[data-figure]")) {
      const numerator = number(row.querySelector('[data-grid="Numerator"]'));
      const denominator = points ? 1 : number(row.querySelector('[data-grid="Denominator"]'));
      const whole = numerator !== null && denominator !== null;
      const cell = row.querySelector("[data-share]");
      if (cell) {
        cell.textContent = whole ? share(numerator, denominator) : nothing;
        cell.classList.toggle("warn", whole && numerator > denominator);
      }
      if (whole) [of, all, count] = [of + numerator, all + denominator, count + 1];
    }
    const total = (name, text) => {
      const cell = form.querySelector(`[data-total-${name}]`);
      if (cell) cell.textContent = text;
    };
    total("numerator", points ? (count ? `${fixed(of / count, 2)} ${form.dataset.unit ?? ""}`.trim() : nothing) : fixed(of, 0));
    total("denominator", fixed(all, 0));
    total("share", share(of, all));
  };
  form.addEventListener("input", write);
  write();
})();
