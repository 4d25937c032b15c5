// One question at a time. Written for old phones; without it the same form stands on one page.
(function () {
  var form = document.getElementById("survey");
  if (!form || !form.querySelectorAll || !document.body.classList) return;
  var questions = form.querySelectorAll(".q");
  var send = form.querySelector(".send");
  if (questions.length < 2) return;
  var at = 0;
  var i;

  form.noValidate = true;
  var progress = document.createElement("div");
  progress.className = "progress";
  var bar = document.createElement("i");
  progress.appendChild(bar);
  var count = document.createElement("p");
  count.className = "hint";
  count.setAttribute("aria-live", "polite");
  form.insertBefore(count, questions[0]);
  form.insertBefore(progress, questions[0]);
  var steps = document.createElement("div");
  steps.className = "steps";
  var back = button(form.getAttribute("data-back"), "quiet");
  var next = button(form.getAttribute("data-next"), "");
  steps.appendChild(back);
  steps.appendChild(next);
  form.insertBefore(steps, send);

  function button(text, kind) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = kind;
    made.appendChild(document.createTextNode(text));
    return made;
  }

  function answered(question) {
    var fields = question.querySelectorAll("input, textarea");
    for (var n = 0; n < fields.length; n++) {
      if (fields[n].type === "radio" ? fields[n].checked : fields[n].value) return true;
    }
    return false;
  }

  function show(where, focus) {
    at = where;
    var last = at === questions.length - 1;
    for (i = 0; i < questions.length; i++) questions[i].classList[i === at ? "remove" : "add"]("hide");
    send.classList[last ? "remove" : "add"]("hide");
    next.classList[last ? "add" : "remove"]("hide");
    back.classList[at === 0 ? "add" : "remove"]("hide");
    mayGoOn();
    bar.style.width = Math.round(100 * (at + 1) / questions.length) + "%";
    count.textContent = form.getAttribute("data-of").replace("{0}", at + 1).replace("{1}", questions.length);
    if (focus) {
      var field = questions[at].querySelector("input:checked") || questions[at].querySelector("input, textarea");
      if (field && field.type === "radio") field.focus();
      window.scrollTo(0, 0);
    }
  }

  function mayGoOn() {
    var given = answered(questions[at]);
    next.disabled = !given && questions[at].getAttribute("data-required") === "yes";
    next.textContent = form.getAttribute(given || next.disabled ? "data-next" : "data-skip");
  }

  back.addEventListener("click", function () { show(at - 1, true); });
  next.addEventListener("click", function () { show(at + 1, true); });

  // A tap on an answer goes on by itself; arrow keys only choose.
  var byPointer = false;
  form.addEventListener("pointerdown", function () { byPointer = true; });
  form.addEventListener("touchstart", function () { byPointer = true; });
  form.addEventListener("keydown", function () { byPointer = false; });
  form.addEventListener("change", function (event) {
    mayGoOn();
    var from = at;
    if (event.target.type !== "radio" || !byPointer || at === questions.length - 1) return;
    setTimeout(function () { if (at === from) show(at + 1, true); }, 300);
  });
  form.addEventListener("input", mayGoOn);

  form.addEventListener("submit", function (event) {
    for (i = 0; i < questions.length; i++) {
      if (questions[i].getAttribute("data-required") === "yes" && !answered(questions[i])) {
        event.preventDefault();
        show(i, true);
        return;
      }
    }
    if (form.getAttribute("data-sent")) event.preventDefault();
    form.setAttribute("data-sent", "yes");
    setTimeout(function () { form.removeAttribute("data-sent"); }, 5000);
  });

  var first = 0;
  for (i = questions.length - 1; i >= 0; i--) if (questions[i].getAttribute("data-wrong")) first = i;
  show(first, false);
})();
