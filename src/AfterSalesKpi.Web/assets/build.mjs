// Puts what the pages load into wwwroot/lib: Tabler, htmx, the icons named in icons.txt and the parts of ECharts that charts.js uses.
import { build } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const web = new URL("..", import.meta.url);
const at = (path) => new URL(path, web);
const lib = at("wwwroot/lib/");

rmSync(lib, { recursive: true, force: true });
mkdirSync(lib, { recursive: true });

// Source map comments are cut: the maps are not served, and a browser's console would report them missing.
const copyText = (from, to) =>
  writeFileSync(new URL(to, lib), readFileSync(at(from), "utf8").replace(/\n?(\/\*|\/\/)# sourceMappingURL=.*$/m, ""));
copyText("node_modules/@tabler/core/dist/css/tabler.min.css", "tabler.css");
copyText("node_modules/@tabler/core/dist/js/tabler.min.js", "tabler.js");
copyFileSync(at("node_modules/htmx.org/dist/htmx.min.js"), new URL("htmx.js", lib));

const names = readFileSync(at("assets/icons.txt"), "utf8").split(/\s+/).filter(Boolean);
const symbols = [...new Set(names)].sort().map((name) => {
  const svg = readFileSync(at(`node_modules/@tabler/icons/icons/outline/${name}.svg`), "utf8");
  const shapes = svg.replace(/^[\s\S]*?<svg[\s\S]*?>/, "").replace(/<\/svg>[\s\S]*$/, "")
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*\/>/, "").replace(/\s*\n\s*/g, "");
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" ` +
    `stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`;
});
writeFileSync(new URL("icons.svg", lib), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);

await build({
  entryPoints: [at("assets/charts.js").pathname],
  outfile: new URL("charts.js", lib).pathname,
  bundle: true, minify: true, format: "iife", target: "es2020", legalComments: "none", logLevel: "warning",
});

await build({
  entryPoints: [at("assets/curve-editor.js").pathname],
  outfile: new URL("curve-editor.js", lib).pathname,
  bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none", logLevel: "warning",
});

writeFileSync(new URL("built.txt", lib), "What is here is made by assets/build.mjs and not kept in the repository.\n");
