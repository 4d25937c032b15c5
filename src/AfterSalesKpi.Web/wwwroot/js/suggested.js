// Times that are offered for a field: taken by click, by Alt and a digit, or by the arrow keys within the field. Without this script they are typed.
window.kpiSuggested = (root) => {
  const field = root.querySelector("[data-suggested]");
  const place = field && document.getElementById(field.dataset.suggested);
  if (!place) return;
  let at = -1;
  const choices = () => [...place.querySelectorAll("[data-time]")];
  const show = () => {
    place.querySelectorAll("[data-suggested-times]").forEach((list) => { list.hidden = false; });
    at = -1;
  };
  const take = (index) => {
    const all = choices();
    if (all.length === 0) return;
    at = (index + all.length) % all.length;
    all.forEach((choice, i) => choice.classList.toggle("suggested-taken", i === at));
    field.value = all[at].dataset.time;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  };
  place.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-time]");
    if (choice) take(choices().indexOf(choice));
  });
  field.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.key === "ArrowDown") take(at + 1);
    else if (event.key === "ArrowUp") take(at < 0 ? -1 : at - 1);
    else return;
    event.preventDefault();
  });
  // A dialog's field comes and goes; what listens to the whole page goes with it.
  const gone = new AbortController();
  const listen = (name, what) => document.addEventListener(name, (event) => {
    if (field.isConnected) what(event);
    else gone.abort();
  }, { signal: gone.signal });
  listen("keydown", (event) => {
    const digit = event.altKey && !event.ctrlKey && !event.metaKey && /^Digit([1-9])$/.exec(event.code);
    if (!digit || Number(digit[1]) > choices().length) return;
    event.preventDefault();
    take(Number(digit[1]) - 1);
  });
  listen("htmx:afterSettle", (event) => { if (event.detail.target === place) show(); });
  show();
};
window.kpiSuggested(document);
