// `npm run bench -- growth`: what one blueprint costs as it grows, as a whole process from its text to the SVG of its blueprint
// view, beside the tools for graphs that are installed, each of which draws the same boxes and links in its own way.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve as absolute, join } from "node:path";
import type { Model } from "../src/model/blueprint.js";
import { resolve } from "../src/resolve/resolve.js";
import { parseText } from "../src/syntax/parse.js";
import { createSource } from "../src/text/source.js";
import { exampleModels } from "../test/support/example-models.js";
import { generateGrid, usualShape } from "../test/support/generate-grid.js";
import { writeGrid } from "./grid-blueprint.js";
import { boxesLackingIn, graphOf, type PeerGraph } from "./peer-graph.js";
import { type Peer, peers } from "./peers.js";
import { type Command, type CostUnit, costOf, isInstalled } from "./process-cost.js";
import { type TableColumn, tableHead, tableLine } from "./table.js";

/** Numbers of actions: five a step. */
const sizes = [30, 100, 300, 1000];
/** In seconds of the clock, of one run. */
const limit = 120;
/** In seconds: how long it is worth while to run a thing again for its least cost, and how often at most. */
const patience = 3;
const rounds = 4;
/** In seconds of CPU time for the largest, and how the cost may grow from 100 actions to 1,000: with the power 1.6. */
const budget = { cpu: 6, growth: 1.6 };

/** Whose instructions ours shall be fewer than, and from how many actions on. */
const bar = "dot, right angles";
const barFrom = 300;

/** The program's exit status where rules have found something, which holds no picture back. */
const withFindings = 1;

const tooLate = `not in ${limit} s`;

const folder = absolute("build/bench-growth");

/**
 * Prints the table; tells whether the budgets are kept. With the word `instructions` these are counted instead of time, which takes
 * long, and only tools of one process are looked at: then the bar is `dot` with right angles, as we draw, from 300 actions on.
 */
export async function benchGrowth(program: string, words: readonly string[]): Promise<boolean> {
  const unit = words.includes("instructions") ? "instructions" : "seconds";
  const measurable = peers.filter(({ isPlain = false }) => isPlain || unit === "seconds");
  const found = measurable.filter((peer) => isInstalled(peer.program));
  const missing = measurable.filter((peer) => !found.includes(peer)).map(({ name }) => name);
  const columns: readonly TableColumn[] = [
    ["blueprint", -22],
    ["ours", 9],
    ["of node -e 0", 15],
    ...found.map(({ name }): TableColumn => [name, 27]),
  ];
  rmSync(folder, { recursive: true, force: true });
  console.log(unit === "seconds" ? "seconds of CPU time" : "thousands of millions of instructions");
  console.log(tableHead(columns));
  const nothing = await leastOf({ words: [process.execPath, "-e", "0"], folder: ".", limit }, unit);
  const costs = new Map<string, number>();
  const bars = new Map<string, number>();
  // What isn't done in time isn't tried with more.
  const late = new Set<Peer>();
  for (const [name, graph, path] of blueprints()) {
    rmSync(join(folder, "out"), { recursive: true, force: true });
    const ours = await leastOf(ourRun(program, path), unit, [0, withFindings]);
    const drawn = pictureIn(join(folder, "out"));
    const lost = graph.links.length - (drawn.match(/data-kind="handshake"/g)?.length ?? 0);
    const lacking = boxesLackingIn(drawn, graph) + lost;
    if (typeof ours === "string" || lacking > 0)
      throw new Error(`${name}: ${ours}; ${lacking} boxes or links aren't drawn`);
    costs.set(name, ours);
    const theirs: string[] = [];
    for (const peer of found) {
      const said = late.has(peer) ? tooLate : await tell(peer, graph, { ours, unit });
      if (said === tooLate) late.add(peer);
      if (peer.name === bar && graph.nodes.length >= barFrom && said !== tooLate)
        bars.set(name, Number.parseFloat(said));
      theirs.push(said);
    }
    console.log(tableLine(columns, [name, ours.toFixed(2), `${(ours / Number(nothing)).toFixed(1)} ×`, ...theirs]));
  }
  if (missing.length > 0) console.log(`Not installed: ${missing.join(", ")}.`);
  rmSync(folder, { recursive: true, force: true });
  const isUnder = unit === "seconds" || holdsBar(costs, bars);
  return holdsBudgets(costs.get("100 actions")!, costs.get("1000 actions")!, unit) && isUnder;
}

/** From 300 actions on `dot` with right angles, as ours are, shall take more instructions than we do. */
function holdsBar(ours: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): boolean {
  const missed = [...theirs].filter(([name, cost]) => ours.get(name)! >= cost).map(([name]) => name);
  const verdict = missed.length === 0 ? "" : `: over budget at ${missed.join(" and ")}`;
  console.log(`The bar is ${bar}, from ${barFrom} actions on${verdict}`);
  return missed.length === 0;
}

/** The vending example, and generated ones: name, boxes and links, and the path of the file. */
function* blueprints(): Generator<readonly [string, PeerGraph, string]> {
  mkdirSync(join(folder, "in"), { recursive: true });
  cpSync("examples/vending", join(folder, "in"), { recursive: true });
  yield ["the vending example", graphOf(exampleModels().get("vending/vending.blueprint")!), "in/vending.blueprint"];
  for (const size of sizes) {
    const path = `in/${size}.blueprint`;
    const text = writeGrid(generateGrid(usualShape(7, size / 5)));
    writeFileSync(join(folder, path), text);
    yield [`${size} actions`, graphOf(modelOf(path, text)), path];
  }
}

function modelOf(path: string, text: string): Model {
  return resolve(new Map([[path, parseText(createSource(path, text)).value]])).models.get(path)!;
}

/** Everything but the program's own code is done anew. */
function ourRun(program: string, path: string): Command {
  const wish = ["--format", "svg", "--view", "blueprint", "--no-cache", "--quiet", "--today", "2026-11-20"];
  const words = [process.execPath, absolute(program), "build", path, "-o", "out", ...wish];
  return { words, folder, limit, environment: { XDG_CACHE_HOME: join(folder, "cache") } };
}

async function tell(
  peer: Peer,
  graph: PeerGraph,
  { ours, unit }: { readonly ours: number; readonly unit: CostUnit },
): Promise<string> {
  const place = join(folder, "peer");
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  writeFileSync(join(place, peer.input), peer.write(graph));
  const cost = await leastOf({ words: [peer.program, ...peer.words(place)], folder: place, limit }, unit);
  if (typeof cost === "string") return cost;
  const picture = pictureIn(place);
  if (boxesLackingIn(picture, graph) > 0) return "exit 0, no picture";
  const wanted = peer.joins ? new Set(graph.links.map(({ from, to }) => `${from} ${to}`)).size : graph.links.length;
  const lost = wanted - (picture.match(peer.link)?.length ?? 0);
  return `${cost.toFixed(2)} (${(cost / ours).toFixed(1)} ×)${lost > 0 ? `, ${lost} links lost` : ""}`;
}

/** The least cost of some runs, or how the first one that didn't end `well` ended. Instructions need no second run. */
async function leastOf(command: Command, unit: CostUnit, well: readonly number[] = [0]): Promise<number | string> {
  let [least, spent] = [Infinity, 0];
  for (let round = 0; round < (unit === "seconds" ? rounds : 1) && spent < patience; round++) {
    const { amount, status } = await costOf(command, unit);
    if (status === undefined) return tooLate;
    if (!well.includes(status)) return `failed (${status})`;
    least = Math.min(least, amount);
    spent += amount;
  }
  return least;
}

/** The SVG that stands in a folder, or what `LikeC4` has instead; or nothing. */
function pictureIn(place: string): string {
  const name = existsSync(place) ? readdirSync(place).find((file) => /\.svg(?:\.json)?$/.test(file)) : undefined;
  return name === undefined ? "" : readFileSync(join(place, name), "utf8");
}

function holdsBudgets(small: number, large: number, unit: CostUnit): boolean {
  const growth = Math.log(large / small) / Math.log(10);
  const isQuick = unit === "instructions" || large <= budget.cpu;
  console.log(
    `From 100 to 1000 actions the cost grows with the power ${growth.toFixed(2)} (at most ${budget.growth}` +
      `${unit === "seconds" ? `; ${budget.cpu} s for 1000` : ""})`,
  );
  if (!isQuick || growth > budget.growth) console.log("over budget");
  return isQuick && growth <= budget.growth;
}
