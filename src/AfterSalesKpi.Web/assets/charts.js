// Draws every <div data-chart> of a page. What to draw stands as JSON in the script element inside it (Features/Shared/Charts/Chart.cs);
// colours come from site.css, so that light, dark and print differ there only.
import { init, use } from "echarts/core";
import { BarChart, BoxplotChart, HeatmapChart, LineChart, RadarChart } from "echarts/charts";
import {
  AriaComponent, GridComponent, LegendComponent, MarkLineComponent, RadarComponent, TooltipComponent, VisualMapComponent,
} from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, BoxplotChart, HeatmapChart, LineChart, RadarChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent,
  RadarComponent, TooltipComponent, VisualMapComponent, CanvasRenderer]);

const drawn = new Map();
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const colour = (name) => css(`--chart-${name}`) || css("--chart-1");

const text = () => ({ color: css("--chart-text"), fontFamily: css("--tblr-font-sans-serif") || "sans-serif", fontSize: 12 });
const number = (value, chart) => value === null || value === undefined || Number.isNaN(value) ? "—"
  : Number(value).toLocaleString("en-US", { minimumFractionDigits: chart.decimals, maximumFractionDigits: chart.decimals }) + (chart.unit ?? "");

const frame = (chart) => ({
  animation: false, // a chart never jumps when data refreshes
  aria: { enabled: true, label: { description: chart.title } },
  textStyle: text(),
  legend: chart.series.length > 1 ? { bottom: 0, icon: "roundRect", itemWidth: 12, itemHeight: 8, textStyle: text() } : undefined,
  tooltip: { renderMode: "richText", confine: true, backgroundColor: css("--chart-surface"), borderColor: css("--chart-grid"), textStyle: text() },
});

// An axis away from 0 still holds the target, or its line would lie outside the picture.
const bounds = (chart) => {
  if (chart.min !== null || chart.target === null) return { min: chart.min ?? undefined, max: chart.max ?? undefined, scale: chart.min === null };
  const values = chart.series.flatMap((s) => s.values).filter((v) => v !== null).concat(chart.target);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const wish = ((most - least) || 1) / 5;
  const size = 10 ** Math.floor(Math.log10(wish));
  const step = size * ([1, 2, 5].find((n) => n * size >= wish) ?? 10);
  const [low, high] = [Math.floor((least - step / 4) / step) * step, Math.ceil((most + step / 4) / step) * step];
  return { min: least >= 0 ? Math.max(0, low) : low, max: chart.max ?? (chart.unit === "%" && most <= 100 ? Math.min(100, high) : high), interval: step };
};

const valueAxis = (chart) => ({
  type: "value", ...bounds(chart),
  axisLabel: { ...text(), hideOverlap: true, formatter: (v) => Number(v).toLocaleString("en-US") + (chart.unit === "%" ? "%" : "") },
  splitLine: { lineStyle: { color: css("--chart-grid") } },
});
const labelAxis = (chart, more = {}) => ({
  type: "category", data: chart.labels, axisTick: { show: false }, axisLine: { lineStyle: { color: css("--chart-grid") } },
  axisLabel: { ...text(), hideOverlap: true }, ...more,
});
// Room for the target's name behind the end of its line, where no value can lie under it; where there is little room, above the line.
const narrow = (width) => width < 480;
const grid = (chart, width) => ({ left: 8, right: chart.target === null || chart.horizontal || narrow(width) ? 16 : 76, top: chart.target !== null && chart.horizontal ? 28 : 16, bottom: chart.series.length > 1 ? 34 : 8, containLabel: true });

const target = (chart, width) => chart.target === null ? undefined : {
  silent: true, symbol: "none",
  lineStyle: { type: "dashed", color: css("--chart-target"), width: 1.5 },
  label: { formatter: `${chart.targetName} ${number(chart.target, chart)}`, position: chart.horizontal ? "start" : narrow(width) ? "insideStartTop" : "end", ...text() },
  data: [chart.horizontal ? { xAxis: chart.target } : { yAxis: chart.target }],
};

const cartesian = (chart, width, type) => {
  const value = valueAxis(chart);
  const label = labelAxis(chart, chart.horizontal ? { inverse: true } : { boundaryGap: type === "bar" });
  return {
    ...frame(chart), grid: grid(chart, width),
    xAxis: chart.horizontal ? value : label, yAxis: chart.horizontal ? label : value,
    tooltip: { ...frame(chart).tooltip, trigger: "axis", valueFormatter: (v) => number(v, chart) },
    series: chart.series.map((s, i) => ({
      type, name: s.name, data: s.values, stack: chart.stacked ? "all" : undefined, connectNulls: false,
      symbol: "circle", symbolSize: 6, barMaxWidth: 26, barMinHeight: 2,
      lineStyle: { width: s.quiet ? 1.5 : 2.5, type: s.quiet ? "dotted" : "solid", color: colour(s.colour ?? i + 1) },
      itemStyle: { color: colour(s.colour ?? i + 1), borderRadius: chart.stacked ? 0 : 2 },
      markLine: i === 0 ? target(chart, width) : undefined,
    })),
  };
};

// Names around a radar stand in lines of a few words or characters, so that they are not cut off.
const inLines = (name) => {
  if (!/[\u3400-\u9fff]/.test(name)) return name.replaceAll(" ", "\n");
  const a = Math.ceil(name.length / Math.ceil(name.length / 4));
  return (name.match(new RegExp(`.{1,${a}}`, "gu")) ?? [name]).join("\n");
};

// Half the width less a name of twelve letters.
const RadarName = 84;
const radar = (chart, width, height) => ({
  ...frame(chart),
  radar: {
    indicator: chart.labels.map((name, i) => ({ name: inLines(name), max: chart.max ?? 120, min: chart.min ?? 0, color: colour(chart.labelColours?.[i] ?? "text") })),
    radius: Math.max(40, Math.min(0.3 * height, width / 2 - RadarName)), center: ["50%", "50%"], splitNumber: 4, splitArea: { show: false },
    axisName: { ...text(), color: undefined, fontWeight: 600 }, axisNameGap: 8,
    axisLine: { lineStyle: { color: css("--chart-grid") } }, splitLine: { lineStyle: { color: css("--chart-grid") } },
  },
  tooltip: { ...frame(chart).tooltip, trigger: "item", valueFormatter: (v) => number(v, chart) },
  series: [{
    type: "radar", symbolSize: 5,
    data: chart.series.map((s, i) => ({
      name: s.name, value: s.values.map((v) => v ?? "-"),
      lineStyle: { width: s.quiet ? 1.5 : 2.5, type: s.quiet ? "dotted" : "solid", color: colour(s.colour ?? i + 1) },
      itemStyle: { color: colour(s.colour ?? i + 1) },
      areaStyle: s.quiet ? undefined : { color: colour(s.colour ?? i + 1), opacity: 0.14 },
    })),
  }],
});

// Heat map: one series a row, its values along the labels. Box: five values a label (least, lower quarter, middle, upper quarter, most).
const heatmap = (chart, width) => {
  const cells = chart.series.flatMap((s, y) => s.values.map((v, x) => [x, y, v ?? "-"]));
  const values = cells.map((c) => c[2]).filter((v) => v !== "-");
  return {
    ...frame(chart), legend: undefined, grid: { ...grid(chart, width), bottom: 44 },
    xAxis: labelAxis(chart), yAxis: labelAxis({ labels: chart.series.map((s) => s.name) }, { inverse: true }),
    visualMap: {
      min: chart.min ?? Math.min(...values, 0), max: chart.max ?? Math.max(...values, 1), orient: "horizontal", left: "center", bottom: 0,
      itemHeight: 120, itemWidth: 10, textStyle: text(), inRange: { color: [css("--chart-heat-low"), css("--chart-heat-high")] },
    },
    tooltip: { ...frame(chart).tooltip, formatter: (p) => `${chart.series[p.value[1]].name} · ${chart.labels[p.value[0]]}: ${number(p.value[2], chart)}` },
    series: [{ type: "heatmap", data: cells, label: { show: true, formatter: (p) => number(p.value[2], chart), color: css("--chart-text") } }],
  };
};
const box = (chart, width) => ({
  ...frame(chart), legend: undefined, grid: grid(chart, width), xAxis: labelAxis(chart), yAxis: valueAxis(chart),
  tooltip: { ...frame(chart).tooltip, trigger: "item" },
  series: [{
    type: "boxplot", data: chart.labels.map((_, i) => chart.series.map((s) => s.values[i])),
    itemStyle: { color: css("--chart-surface"), borderColor: colour(1) }, markLine: target(chart, width),
  }],
});

const kinds = {
  line: (chart, width) => cartesian(chart, width, "line"), bar: (chart, width) => cartesian(chart, width, "bar"), radar, heatmap, box,
};

function draw(place) {
  const chart = JSON.parse(place.querySelector("script[type='application/json']").textContent);
  const canvas = place.querySelector("[data-chart-canvas]");
  const existing = drawn.get(place);
  const picture = existing ?? init(canvas, null, { renderer: "canvas" });
  picture.setOption(kinds[chart.kind](chart, canvas.clientWidth, canvas.clientHeight), true);
  if (existing) return;
  drawn.set(place, picture);
  picture.on("click", (p) => {
    const link = chart.series[p.seriesIndex]?.links?.[p.dataIndex];
    if (link) window.location.assign(link);
  });
  new ResizeObserver(() => picture.resize()).observe(canvas);
}

function drawAll() {
  for (const [place, picture] of drawn) {
    if (!place.isConnected) {
      picture.dispose();
      drawn.delete(place);
    }
  }
  document.querySelectorAll("[data-chart]").forEach(draw);
}

document.addEventListener("charts:draw", drawAll);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => setTimeout(drawAll));
matchMedia("print").addEventListener("change", drawAll);
drawAll();
