// The form of a plan: the sum of the weights while they are typed, and each curve as a picture whose points can be dragged. The numbers
// in the fields are what counts; the picture shows them and writes into them. Without this script the fields do all of it.
import { init, use } from "echarts/core";
import { LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent, MarkLineComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

use([LineChart, GraphicComponent, GridComponent, MarkLineComponent, CanvasRenderer]);

const highest = 120;
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const read = (text) => (text.trim() === "" ? Number.NaN : Number(text.replace(/[,%]/g, "")));
const tidy = (number, step) => {
  const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(step))));
  return String(Number((Math.round(number / step) * step).toFixed(decimals)));
};

// Weights ------------------------------------------------------------------------------------------------------------------------------
const form = document.querySelector("form[data-plan]");
const sum = form?.querySelector("[data-sum]");
const addUp = () => {
  if (!sum) return;
  const total = [...form.querySelectorAll("[data-weight]")].map((field) => read(field.value)).filter((w) => !Number.isNaN(w)).reduce((a, b) => a + b, 0);
  const whole = Math.abs(total - 100) < 1e-9;
  sum.textContent = whole ? sum.dataset.whole : sum.dataset.off.replace("{0}", String(Number(total.toFixed(4))));
  sum.classList.toggle("good", whole);
  sum.classList.toggle("bad", !whole);
};
addUp();
form?.addEventListener("input", (event) => { if (event.target.matches("[data-weight]")) addUp(); });

// Curves -------------------------------------------------------------------------------------------------------------------------------
const rows = (fields) => [...fields.querySelectorAll("[data-point]")].map((row) => ({
  value: row.querySelector("[data-value]"), score: row.querySelector("[data-score]"),
}));
const points = (fields) => rows(fields)
  .map((row) => ({ ...row, x: read(row.value.value), y: read(row.score.value) }))
  .filter((p) => !Number.isNaN(p.x) && !Number.isNaN(p.y));
const isStep = (fields) => fields.querySelector("select")?.value === "Step";

function span(all) {
  const xs = all.map((p) => p.x);
  const [least, most] = xs.length ? [Math.min(...xs), Math.max(...xs)] : [0, 100];
  const margin = Math.max((most - least) * 0.15, Math.abs(most) * 0.05, 0.5);
  return { min: least - margin, max: most + margin };
}

function line(all, axis, step) {
  const sorted = [...all].sort((a, b) => a.x - b.x);
  if (sorted.length === 0) return [];
  const drawn = [[axis.min, sorted[0].y]];
  sorted.forEach((p, i) => {
    if (step && i > 0) drawn.push([p.x, sorted[i - 1].y]);
    drawn.push([p.x, p.y]);
  });
  drawn.push([axis.max, sorted.at(-1).y]);
  return drawn;
}

function edit(fields) {
  const canvas = fields.closest("[data-item]").querySelector("[data-curve-canvas]");
  const hint = canvas.parentElement.querySelector("[data-curve-hint]");
  const chart = init(canvas, null, { renderer: "canvas" });
  let axis = span(points(fields));
  let dragging = false;
  const label = () => ({ color: css("--chart-text"), fontSize: 11, hideOverlap: true, formatter: (v) => Number(v.toFixed(4)).toLocaleString("en-US") });

  const draw = () => {
    const all = points(fields);
    if (!dragging) axis = span(all);
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
      xAxis: { type: "value", min: axis.min, max: axis.max, axisLabel: { ...label(), showMinLabel: false, showMaxLabel: false }, splitLine: { show: false }, axisLine: { lineStyle: { color: css("--chart-grid") } } },
      yAxis: { type: "value", min: 0, max: highest, interval: 20, axisLabel: label(), splitLine: { lineStyle: { color: css("--chart-grid") } } },
      series: [{
        type: "line", data: line(all, axis, isStep(fields)), symbol: "none", silent: true, lineStyle: { color: css("--chart-1"), width: 2.5 },
        markLine: { silent: true, symbol: "none", label: { show: false }, lineStyle: { type: "dashed", color: css("--chart-target"), width: 1.5 }, data: [{ yAxis: 100 }] },
      }],
    });
    if (dragging) return;
    chart.setOption({
      graphic: all.map((p, i) => {
        const [x, y] = chart.convertToPixel("grid", [p.x, p.y]);
        return {
          id: `p${i}`, type: "circle", x, y, shape: { r: 7 }, z: 100, cursor: "move", draggable: true,
          style: { fill: css("--chart-2"), stroke: css("--chart-surface"), lineWidth: 2 },
          ondrag() {
            dragging = true;
            const [value, score] = chart.convertFromPixel("grid", [this.x, this.y]);
            const width = axis.max - axis.min;
            const step = 10 ** Math.floor(Math.log10(width / 100));
            p.value.value = tidy(value, step);
            p.score.value = tidy(Math.min(highest, Math.max(0, score)), 1);
            p.value.dispatchEvent(new Event("input", { bubbles: true }));
          },
          ondragend() {
            dragging = false;
            draw();
            p.value.dispatchEvent(new Event("change", { bubbles: true }));
          },
        };
      }),
    }, { replaceMerge: ["graphic"] });
  };

  draw();
  if (hint) hint.hidden = false;
  fields.addEventListener("input", draw);
  fields.addEventListener("change", draw);
  let width = canvas.clientWidth;
  new ResizeObserver(() => {
    if (canvas.clientWidth === width || canvas.clientWidth === 0) return;
    width = canvas.clientWidth;
    chart.resize();
    draw();
  }).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => setTimeout(draw));
}

// A picture is made when it is first seen: a plan has a dozen of them, most folded away.
const seen = new IntersectionObserver((entries) => {
  for (const entry of entries.filter((e) => e.isIntersecting)) {
    seen.unobserve(entry.target);
    edit(entry.target.closest("[data-item]").querySelector("[data-curve]"));
  }
});
document.querySelectorAll("[data-curve-canvas]").forEach((canvas) => seen.observe(canvas));
