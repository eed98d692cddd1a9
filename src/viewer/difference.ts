import { byId, showView, stageKeys } from "./controls.js";
import { elementsOf, light, nameOf, partAt } from "./focus.js";
import { createStage } from "./stage.js";

const frame = byId("stage");
const stage = createStage(frame);
const pictures = [...frame.querySelectorAll("svg")];
/** The changes that have a place in a picture: each names its view and its element there. */
const changes = [...document.querySelectorAll<HTMLElement>("#panel [data-element]")];
let picture = pictures[0];
let current = -1;

function use(view: string): void {
  picture = showView(pictures, view);
  if (picture !== undefined) stage.use(picture);
}

function mark(at: number): void {
  current = at;
  for (const [i, change] of changes.entries()) {
    if (i === at) change.setAttribute("aria-current", "true");
    else change.removeAttribute("aria-current");
  }
  if (picture !== undefined) light(picture, changes[at]?.dataset["element"]);
}

/** Brings what changed into the middle of its picture. */
function go(at: number): void {
  const { view, element = "" } = changes[at]?.dataset ?? {};
  if (view !== undefined && view !== picture?.dataset["view"]) use(view);
  mark(at);
  const [place] = picture === undefined ? [] : elementsOf(picture, element);
  if (place === undefined) return;
  stage.show(place);
}

/** The next change in the list, or the one before; behind the last comes the first. */
function step(by: 1 | -1): void {
  if (changes.length === 0) return;
  const next = current < 0 ? (by > 0 ? 0 : changes.length - 1) : (current + by + changes.length) % changes.length;
  go(next);
  changes[next]?.focus();
}

/** What is clicked in the picture is looked up in the list. */
function lookUp(target: EventTarget | null): void {
  const part = partAt(target);
  const name = part && nameOf(part);
  const at = changes.findIndex(
    ({ dataset }) => dataset["element"] === name && dataset["view"] === picture?.dataset["view"],
  );
  mark(at);
  changes[at]?.scrollIntoView({ block: "nearest" });
}

function listen(): void {
  frame.addEventListener("click", (event) => lookUp(event.target));
  frame.addEventListener("keydown", (event) => {
    const act = stageKeys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey) return;
    act(stage);
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") mark(-1);
    else if (event.key === "n") step(1);
    else if (event.key === "p") step(-1);
  });
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button") : null;
    const { tab, act } = button?.dataset ?? {};
    const at = button === null ? -1 : changes.indexOf(button);
    if (at >= 0) go(at);
    if (tab !== undefined) use(tab);
    if (act !== undefined) stageKeys[act]?.(stage);
  });
}

listen();
if (pictures[0]?.dataset["view"] !== undefined) use(pictures[0].dataset["view"]);
