import { byId, showView, stageKeys } from "./controls.js";
import { applyFilter } from "./filter.js";
import { elementsOf, light, nameOf, partAt } from "./focus.js";
import { indexModel, type Known, textIn } from "./known.js";
import type { PageData } from "./page-data.js";
import { describeFinding, describeThing, make, mentions } from "./panel.js";
import { createStage } from "./stage.js";

const data: PageData = JSON.parse(byId("data").textContent ?? "{}");
const known = indexModel(data);
const frame = byId("stage");
const panel = byId("panel");
const stage = createStage(frame);
const pictures = [...frame.querySelectorAll("svg")];
let picture = pictures[0];
let selected: string | undefined;

function chosen(id: string): string {
  return byId(id) instanceof HTMLSelectElement ? (byId(id) as HTMLSelectElement).value : "";
}

function refilter(): void {
  if (picture === undefined) return;
  applyFilter(picture, { persona: chosen("persona"), path: chosen("path"), lane: chosen("lane") }, known);
}

function use(view: string): void {
  picture = showView(pictures, view);
  if (picture === undefined) return;
  stage.use(picture);
  refilter();
  light(picture, selected);
}

/** Shows what is known of a part, and lights it up. */
function select(name: string | undefined): void {
  selected = name;
  if (picture !== undefined) light(picture, name);
  if (name === undefined) panel.replaceChildren(...overview(data));
  else panel.replaceChildren(...describe(name, known));
}

function describe(name: string, { byPath, handshakes }: Known): readonly Node[] {
  const [from, to] = name.split(" ");
  const thing = byPath.get(name) ?? handshakes.find((each) => each["from"] === from && each["to"] === to);
  const close = make("button", ["Close"], "close");
  close.addEventListener("click", () => select(undefined));
  if (thing === undefined) return [close, make("p", [make("code", [name])])];
  return [close, ...describeThing(name, thing, known, data.findings)];
}

function overview({ findings }: PageData): readonly Node[] {
  const hint = make("p", ["Click a box, a line or a step to see what is known of it."], "hint");
  if (findings.length === 0) return [hint, make("p", ["Nothing was found."])];
  return [hint, make("h2", [`Findings (${findings.length})`]), make("ul", findings.map(describeFinding), "findings")];
}

/** Selects a part and brings it into the middle, in this picture or the first that has it. */
function jump(name: string): void {
  const holder = [picture, ...pictures].find((each) => each !== undefined && elementsOf(each, name).length > 0);
  const view = holder?.dataset["view"];
  if (holder !== picture && view !== undefined) use(view);
  select(name);
  const [element] = picture === undefined ? [] : elementsOf(picture, name);
  if (element !== undefined) stage.show(element);
}

function find(sought: string): void {
  const list = byId("hits");
  const words = sought.trim().toLowerCase();
  const hits = words === "" ? [] : [...known.byPath].filter(([, thing]) => mentions(thing, words)).slice(0, 20);
  list.replaceChildren(
    ...hits.map(([name, thing]) => {
      const button = make("button", [textIn(thing, "title")], "jump");
      button.dataset["element"] = name;
      return make("li", [button]);
    }),
  );
  if (words !== "" && hits.length === 0) list.replaceChildren(make("li", ["Nothing has these words."]));
}

function listen(): void {
  frame.addEventListener("click", (event) => {
    const part = partAt(event.target);
    select(part && nameOf(part));
  });
  frame.addEventListener("pointerover", (event) => {
    const part = partAt(event.target);
    if (picture !== undefined) light(picture, part === undefined ? selected : nameOf(part));
  });
  frame.addEventListener("keydown", (event) => {
    const act = stageKeys[event.key];
    const focused = partAt(event.target);
    if (event.key === "Enter" && focused !== undefined) select(nameOf(focused));
    else if (act !== undefined && !event.ctrlKey && !event.metaKey) act(stage);
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key === "Escape") select(undefined);
    if (event.key !== "/" || isTyping) return;
    byId("search").focus();
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button") : null;
    const { element, tab, act } = button?.dataset ?? {};
    if (element !== undefined) jump(element);
    if (tab !== undefined) use(tab);
    if (act !== undefined) stageKeys[act]?.(stage);
  });
  for (const id of ["persona", "path", "lane"]) byId(id).addEventListener("change", refilter);
  byId("search").addEventListener("input", (event) => {
    if (event.target instanceof HTMLInputElement) find(event.target.value);
  });
}

/** Boxes and steps can be reached by the keyboard, in the order of the journey. */
function openToKeys(): void {
  for (const element of frame.querySelectorAll<SVGElement>("[data-path], [data-kind=header][data-step]")) {
    element.setAttribute("tabindex", "0");
    element.setAttribute("role", "button");
  }
}

openToKeys();
listen();
select(undefined);
if (pictures[0]?.dataset["view"] !== undefined) use(pictures[0].dataset["view"]);
