// Lets the clocks of running jobs tick. Without this script they show the time at which the page was asked for.
(() => {
  const two = (n) => String(n).padStart(2, "0");
  const clocks = [...document.querySelectorAll("[data-worked][data-running]")];
  const opened = Date.now();
  const show = () => {
    for (const clock of clocks) {
      const seconds = Number(clock.dataset.worked) + Math.floor((Date.now() - opened) / 1000);
      const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
      clock.textContent = clock.textContent.replace(/\d+:\d\d:\d\d/, text);
    }
  };
  if (clocks.length > 0) setInterval(show, 1000);
  // A phone that lay in the pocket shows what is true now.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && Date.now() - opened > 60_000) location.reload();
  });
})();
