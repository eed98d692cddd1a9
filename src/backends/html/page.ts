import type { Model } from "../../model/blueprint.js";
import { lanes } from "../../model/journey.js";
import type { PageFinding } from "../../viewer/page-data.js";
import { script, style } from "./assets.js";
import { escapeHtml, jsonInHtml } from "./escape.js";
import { type Ground, groundAttribute } from "./ground.js";
import { renderReport } from "./report.js";
import { printStage, sizeButtons } from "./stage.js";

/** What the page shows: every part made by the backend whose work it is. */
export interface PageParts {
  readonly model: Model;
  /** `ID.json`. */
  readonly json: string;
  /** `ID.md`, without a picture. */
  readonly report: string;
  readonly pictures: readonly { readonly view: string; readonly svg: string }[];
  readonly findings: readonly PageFinding[];
  /** Where parts are shown on the web, by what the pictures call them. */
  readonly sources?: Readonly<Record<string, string>>;
  /** What the pictures are, and so what stands around them; without it both go by the reader's system. */
  readonly ground?: Ground;
}

/**
 * One file that opens from a disk: the pictures to be moved about in, what the model knows of what is clicked, the findings
 * and the report. It asks the network for nothing, and its policy lets nothing run but the script that is named in it.
 */
export function printPage({ model, json, report, pictures, findings, sources = {}, ground }: PageParts): string {
  const policy = `default-src 'none'; script-src '${script.hash}'; style-src '${style.hash}'; base-uri 'none'; form-action 'none'`;
  const known = Object.keys(sources).length === 0 ? "" : `,"sources":${JSON.stringify(sources)}`;
  const data = `{"model":${json.trim()},"findings":${JSON.stringify(findings)}${known}}`;
  return `<!doctype html>
<html lang="${escapeHtml(model.language ?? "en")}"${groundAttribute(ground)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(model.title)}</title>
<style>${style.text}</style>
</head>
<body>
<div class="app">
<header>
<h1>${escapeHtml(model.title)}</h1>
${printTabs(pictures.map(({ view }) => view))}
<div class="filters">
${printFilters(model)}
</div>
<div class="find"><label for="search">Search</label> <input id="search" type="search" autocomplete="off"><ul id="hits"></ul></div>
${sizeButtons}
</header>
<main>
${printStage(pictures)}
<aside id="panel" aria-live="polite" aria-label="Details"></aside>
</main>
</div>
<article id="report-below">
${renderReport(report)}</article>
<script type="application/json" id="data">${jsonInHtml(data)}</script>
<script>${script.text}</script>
</body>
</html>
`;
}

const viewTitles: ReadonlyMap<string, string> = new Map([
  ["blueprint", "Service blueprint"],
  ["journey", "Journey map"],
  ["handoffs", "Hand-off map"],
  ["systems", "Technology"],
  ["roadmap", "Roadmap"],
]);

function printTabs(views: readonly string[]): string {
  const tabs = views.map(
    (view) => `<button data-tab="${escapeHtml(view)}">${escapeHtml(viewTitles.get(view) ?? view)}</button>`,
  );
  return `<div class="tabs" role="group" aria-label="Pictures">${tabs.join(" ")} <a href="#report-below">Report</a></div>`;
}

function printFilters({ personas, paths, lanes: titles }: Model): string {
  const lists = [
    { id: "persona", label: "Persona", options: personas },
    { id: "path", label: "Path", options: paths },
    { id: "lane", label: "Lane", options: lanes.map((id) => ({ id, title: titles[id] ?? id })) },
  ];
  return lists
    .map(({ id, label, options }) => {
      const rows = options.map((each) => `<option value="${escapeHtml(each.id)}">${escapeHtml(each.title)}</option>`);
      return `<div class="filter"><label for="${id}">${label}</label> <select id="${id}"><option value="">all</option>${rows.join("")}</select></div>`;
    })
    .join("\n");
}
