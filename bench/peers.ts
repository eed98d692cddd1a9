import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PeerGraph } from "./peer-graph.js";

/** A tool for graphs that may be installed: how a graph is written for it, and what makes an SVG of it. */
export interface Peer {
  readonly name: string;
  readonly program: string;
  /** One process of machine code, of which instructions can be counted. */
  readonly isPlain?: boolean;
  readonly input: string;
  readonly write: (graph: PeerGraph) => string;
  /** What each link in its picture has once. */
  readonly link: RegExp;
  /** It draws links between the same two boxes as one. */
  readonly joins?: boolean;
  /** The words behind the program, for a run in the folder where the input stands; writes `picture`. */
  readonly words: (folder: string) => readonly string[];
}

/** What each peer's picture is called. */
const picture = "picture.svg";

/** Each with its usual layout, from the left to the right, and its own limits on sizes lifted. */
export const peers: readonly Peer[] = [
  { ...dot(), name: "dot" },
  { ...dot("-Gsplines=ortho"), name: "dot, right angles" },
  {
    name: "Mermaid CLI",
    program: "mmdc",
    input: "graph.mmd",
    write: writeMermaid,
    link: /flowchart-link/g,
    words: (folder) => {
      const browser = browserPath();
      const launch = { ...(browser ? { executablePath: browser } : {}), args: ["--no-sandbox"] };
      writeFileSync(join(folder, "browser.json"), JSON.stringify(launch));
      writeFileSync(join(folder, "mermaid.json"), JSON.stringify({ maxEdges: 1e5, maxTextSize: 1e7 }));
      return ["-i", "graph.mmd", "-o", picture, "-p", "browser.json", "-c", "mermaid.json"];
    },
  },
  {
    name: "PlantUML",
    program: "plantuml",
    input: "picture.puml",
    write: writePlantUml,
    link: /\sid="\w+-(?:&gt;|to-|backto-)\w+"/g,
    words: () => ["-tsvg", "picture.puml"],
  },
  {
    name: "D2",
    program: "d2",
    input: "graph.d2",
    write: writeD2Graph,
    link: /\sclass="connection stroke-/g,
    words: () => ["graph.d2", picture],
  },
  {
    // Its pictures are taken with a browser of its own; what comes before, places and paths, is told alone, as JSON.
    name: "LikeC4, layout only",
    program: "likec4",
    input: "graph.c4",
    write: writeLikeC4,
    link: /"points":/g,
    joins: true,
    // It puts `.json` behind that name.
    words: () => ["export", "json", "--no-use-dot", "-o", picture, "."],
  },
];

function dot(...options: readonly string[]): Omit<Peer, "name"> {
  return {
    program: "dot",
    isPlain: true,
    input: "graph.dot",
    write: writeDot,
    link: /\sclass="edge"/g,
    words: () => ["-Tsvg", ...options, "-o", picture, "graph.dot"],
  };
}

/** The browser that Mermaid's tool draws with, where it shan't fetch one of its own. */
function browserPath(): string | undefined {
  const usual = ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`);
  return [process.env["CHROMIUM"], ...usual].find((path) => path !== undefined && existsSync(path));
}

function writeDot({ nodes, links }: PeerGraph): string {
  const boxes = nodes.map(({ id, title }) => `${id} [label="${title}"];`);
  const arrows = links.map(({ from, to, label }) => `${from} -> ${to} [label="${label}"];`);
  return linesOf("digraph {", "rankdir=LR;", "node [shape=box];", ...boxes, ...arrows, "}");
}

function writeMermaid({ nodes, links }: PeerGraph): string {
  const boxes = nodes.map(({ id, title }) => `${id}["${title}"]`);
  const arrows = links.map(({ from, to, label }) => `${from} -->${label === "" ? "" : `|"${label}"|`} ${to}`);
  return linesOf("flowchart LR", ...boxes, ...arrows);
}

function writePlantUml({ nodes, links }: PeerGraph): string {
  const boxes = nodes.map(({ id, title }) => `rectangle "${title}" as ${id}`);
  const arrows = links.map(({ from, to, label }) => `${from} --> ${to}${label === "" ? "" : ` : ${label}`}`);
  return linesOf("@startuml", "left to right direction", ...boxes, ...arrows, "@enduml");
}

function writeD2Graph({ nodes, links }: PeerGraph): string {
  const boxes = nodes.map(({ id, title }) => `${id}: "${title}"`);
  const arrows = links.map(({ from, to, label }) => `${from} -> ${to}${label === "" ? "" : `: "${label}"`}`);
  return linesOf("direction: right", ...boxes, ...arrows);
}

function writeLikeC4({ nodes, links }: PeerGraph): string {
  const boxes = nodes.map(({ id, title }) => `${id} = box "${title}"`);
  const arrows = links.map(({ from, to, label }) => `${from} -> ${to}${label === "" ? "" : ` "${label}"`}`);
  const view = "views { view index { include * autoLayout LeftRight } }";
  return linesOf("specification { element box }", "model {", ...boxes, ...arrows, "}", view);
}

function linesOf(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
