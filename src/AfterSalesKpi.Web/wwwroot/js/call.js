// The page on which a customer is called, by keyboard: 1-4 the outcome, C dials, T a complaint, N the next customer, Ctrl+Enter saves.
(() => {
  if (window.callPage) return;
  window.callPage = true;
  const form = document.querySelector("form[data-call]");
  const isText = (target) => target.closest("textarea, select, [contenteditable]") || (target.matches("input") && !target.matches("[type=radio], [type=checkbox]"));

  // The offer to take the last call back goes when its time is over.
  const offer = document.querySelector("[data-vanish]");
  if (offer) {
    let left = Number(offer.dataset.vanish);
    const ticking = setInterval(() => {
      left -= 1;
      offer.querySelector("[data-left]").textContent = String(Math.max(left, 0));
      if (left > 0) return;
      clearInterval(ticking);
      if (!offer.contains(document.activeElement)) offer.remove();
    }, 1000);
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isText(event.target)) return;
    if (event.key === "z" && offer?.isConnected) offer.requestSubmit();
    if (event.key === "n") document.querySelector("[data-skip]")?.click();
  });
  if (!form) return;

  // How long was talked: from dialling until an outcome is chosen; the field can be corrected by hand.
  const clock = form.querySelector("[data-clock]");
  const button = form.querySelector("[data-clock-button]");
  const start = button.querySelector("span").textContent;
  let since = 0;
  let ticks;
  const write = () => {
    const seconds = Math.round((Date.now() - since) / 1000);
    clock.value = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };
  function run() {
    since = Date.now();
    clearInterval(ticks);
    ticks = setInterval(write, 1000);
    write();
    button.querySelector("span").textContent = button.dataset.stop;
  }
  function stop() {
    if (!ticks) return;
    clearInterval(ticks);
    ticks = undefined;
    write();
    button.querySelector("span").textContent = start;
  }
  button.addEventListener("click", () => { if (ticks) stop(); else run(); });
  const dial = document.querySelector("[data-dial]");
  dial?.addEventListener("click", run);

  // The questions in order: a digit answers the one that has the focus and goes on to the next.
  const questions = [...form.querySelectorAll(".call-question")];
  const enter = (question) => (question?.querySelector("input:checked, input, textarea") ?? form.querySelector("#Notes")).focus();
  const after = (question) => enter(questions[questions.indexOf(question) + 1]);

  function choose(key) {
    const outcome = form.querySelector(`[data-outcome="${key}"]`);
    outcome.checked = true;
    outcome.dispatchEvent(new Event("change", { bubbles: true }));
  }
  form.addEventListener("change", (event) => {
    const outcome = event.target.closest("[data-outcome]");
    if (!outcome) return;
    if (outcome.dataset.outcome !== "1") stop();
    form.classList.toggle("call-not-reached", outcome.dataset.outcome !== "1");
  });
  const chosen = form.querySelector("[data-outcome]:checked");
  if (chosen) form.classList.toggle("call-not-reached", chosen.dataset.outcome !== "1");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const question = event.target.closest?.(".call-question");
    if (question && event.target.matches("[type=radio]") && /^[0-9]$/.test(event.key)) {
      const answer = question.querySelector(`input[value="${event.key}"]`);
      if (!answer) return;
      event.preventDefault();
      answer.checked = true;
      after(question);
      return;
    }
    if (event.key === "Enter" && question && !event.target.matches("textarea")) {
      event.preventDefault();
      after(question);
      return;
    }
    if (event.key === "Escape" && form.contains(event.target)) {
      event.target.blur();
      return;
    }
    if (isText(event.target) || question) return;
    if (/^[1-4]$/.test(event.key)) {
      event.preventDefault();
      choose(event.key);
      if (event.key === "1" && questions.length) enter(questions[0]);
      else form.querySelector("[data-save]").focus();
    }
    if (event.key === "c") dial?.click();
    if (event.key === "t") {
      event.preventDefault();
      form.querySelector(".call-complaint").open = true;
      form.querySelector("#Complaint").focus();
    }
  });
  form.addEventListener("submit", () => { if (ticks) stop(); });
})();
