import { type Change, type ChangeClass, changeClasses } from "../../diff/change.js";
import type { Comparison } from "../../diff/comparison.js";
import type { PageFinding } from "../../viewer/page-data.js";
import { differenceScript, style } from "./assets.js";
import { targetOf } from "./change-target.js";
import { escapeHtml } from "./escape.js";
import { type Ground, groundAttribute } from "./ground.js";
import { printStage, sizeButtons } from "./stage.js";

/** What the page of a difference shows. */
export interface DifferenceParts {
  readonly comparison: Comparison;
  /** What the two sides are called. */
  readonly before: string;
  readonly after: string;
  readonly pictures: readonly DifferencePicture[];
  readonly findings: { readonly new: readonly PageFinding[]; readonly mended: readonly PageFinding[] };
  /** What the pictures are, and so what stands around them; without it both go by the reader's system. */
  readonly ground?: Ground;
}

export interface DifferencePicture {
  /** The blueprint's id. */
  readonly id: string;
  readonly title: string;
  readonly svg: string;
}

/**
 * One file that opens from a disk: the pictures of what changed, and beside them the changes, each a way to its place. It
 * asks the network for nothing, and its policy lets nothing run but the script that is named in it.
 */
export function printDifferencePage(parts: DifferenceParts): string {
  const { comparison, before, after, pictures, findings, ground } = parts;
  const policy = `default-src 'none'; script-src '${differenceScript.hash}'; style-src '${style.hash}'; base-uri 'none'; form-action 'none'`;
  const sides = `<code>${escapeHtml(before)}</code> → <code>${escapeHtml(after)}</code>`;
  return `<!doctype html>
<html lang="en"${groundAttribute(ground)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What changed in the journey</title>
<style>${style.text}</style>
</head>
<body>
<div class="app">
<header>
<h1>What changed in the journey</h1>
${pictures.length > 1 ? printTabs(pictures) : ""}
${sizeButtons}
</header>
<main>
${printStage(pictures.map(({ id, svg }) => ({ view: id, svg })))}
<aside id="panel" aria-label="Changes">
<p>${sides}</p>
${printChanges(comparison, new Set(pictures.map(({ id }) => id)))}
${printFindings("New findings", findings.new)}
${printFindings("Mended findings", findings.mended)}
</aside>
</main>
</div>
<script>${differenceScript.text}</script>
</body>
</html>
`;
}

function printTabs(pictures: readonly DifferencePicture[]): string {
  const tabs = pictures.map(({ id, title }) => `<button data-tab="${escapeHtml(id)}">${escapeHtml(title)}</button>`);
  return `<div class="tabs" role="group" aria-label="Blueprints">${tabs.join(" ")}</div>`;
}

const titles: Readonly<Record<ChangeClass, string>> = { breaking: "Breaking", notable: "Notable", wording: "Wording" };
/** As findings that weigh as much look. */
const looks: Readonly<Record<ChangeClass, string>> = { breaking: "error", notable: "warning", wording: "info" };

function printChanges({ changes, blueprints }: Comparison, drawn: ReadonlySet<string>): string {
  if (changes.length === 0) return "<p>No change in meaning.</p>";
  const known = new Map(blueprints.map((blueprint) => [blueprint.id, blueprint]));
  const printOne = (change: Change): string => {
    const blueprint = known.get(change.blueprint);
    const target = blueprint && drawn.has(blueprint.id) ? targetOf(change, blueprint) : undefined;
    const message = withCode(change.message);
    const content =
      target === undefined
        ? message
        : `<button class="change" data-view="${escapeHtml(change.blueprint)}" data-element="${escapeHtml(target)}">${message}</button>`;
    return `<li class="${looks[change.class]}">${content}</li>`;
  };
  const lists = changeClasses.flatMap((weight) => {
    const own = changes.filter((change) => change.class === weight);
    const list = own.map(printOne).join("\n");
    return own.length === 0
      ? []
      : [`<h2>${titles[weight]} (${own.length})</h2>\n<ul class="findings">\n${list}\n</ul>`];
  });
  return `<p class="hint">Click a change to go to its place; n and p go to the next and the one before.</p>\n${lists.join("\n")}`;
}

function printFindings(title: string, findings: readonly PageFinding[]): string {
  if (findings.length === 0) return "";
  const items = findings.map(
    ({ severity, message, rule, place }) =>
      `<li class="${escapeHtml(severity)}"><strong>${escapeHtml(severity)}</strong> ${withCode(message)} <code>${escapeHtml(rule)}</code> ${escapeHtml(place)}</li>`,
  );
  return `<h2>${title} (${findings.length})</h2>\n<ul class="findings">\n${items.join("\n")}\n</ul>`;
}

/** A message with the names between its backticks as code. */
function withCode(message: string): string {
  const pieces = message.split(/`([^`]+)`/);
  return pieces.map((piece, at) => (at % 2 === 1 ? `<code>${escapeHtml(piece)}</code>` : escapeHtml(piece))).join("");
}
