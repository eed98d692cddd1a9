import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { makeFont } from "../support/make-font.js";
import { useProgram } from "../support/program.js";

const run = useProgram();

const blueprint = `blueprint loan "図書 loan" {
  phase find "Find" {
    step ask "Ask for a 図" { customer wish "Names a title 😀" }
  }
}
`;
const settings = "preset: minimal\nrules: { font/missing: warning, measure/missing: off }\n";

function folderWith(config: string, advances: Readonly<Record<string, number>> = { 図: 1000, 書: 1000, "😀": 1200 }) {
  const cwd = createFolder({
    "a.blueprint": blueprint,
    "sightline.config.yaml": `${settings}${config}`,
    "web.ttf": "wOFF........",
  });
  writeFileSync(join(cwd, "boxes.ttf"), makeFont({ family: "Boxes", advances }));
  return cwd;
}
const warnings = (stderr: string): readonly string[] => stderr.match(/^(?:warning font|error value).*\n.*$/gm) ?? [];

describe("characters that our font hasn't got", () => {
  it("are told once a script, where the first of them stands, by check and build", () => {
    const cwd = folderWith("");
    for (const command of [["check"], ["build", "--format", "svg"], ["build", "--format", "png"]]) {
      expect(warnings(run(command, { cwd }).stderr)).toEqual([
        "warning font/missing a.blueprint:1:16\n  No font here has the Chinese characters that pictures must show: 図 書. PNG leaves them out, and SVG has them in whatever font its reader has.",
        "warning font/missing a.blueprint:3:44\n  No font here has the emoji that pictures must show: 😀. PNG leaves them out, and SVG has them in whatever font its reader has.",
      ]);
    }
  });

  it("are drawn in the fonts that the settings name", () => {
    const cwd = folderWith("fonts: boxes.ttf\n");
    const { stderr, status } = run(["build", "--format", "svg,png", "--view", "blueprint"], { cwd });
    expect([warnings(stderr), status]).toEqual([[], 0]);
    const svg = readFileSync(join(cwd, "out/loan.blueprint.svg"), "utf8");
    expect(svg).toMatch(/font-family="Boxes, sans-serif" data-width="[\d.]+">図書 </);
    const png = readFileSync(join(cwd, "out/loan.blueprint.png"));
    const bare = folderWith("");
    run(["build", "--format", "png", "--view", "blueprint"], { cwd: bare });
    expect(png.equals(readFileSync(join(bare, "out/loan.blueprint.png")))).toBe(false);
  });

  it("are told where those haven't got them either", () => {
    const { stderr } = run(["check"], { cwd: folderWith("fonts: boxes.ttf\n", { 図: 1000 }) });
    expect(warnings(stderr).map((text) => /show: (.*?)\./.exec(text)?.[1])).toEqual(["書", "😀"]);
  });
});

describe("a theme's font", () => {
  it("is what all is written in that it has", () => {
    const theme = "theme: acme\nthemes: { acme: { font: { regular: boxes.ttf, semibold: boxes.ttf } } }\n";
    const cwd = folderWith(theme, Object.fromEntries([..."Namesn atilFdskoru図書😀"].map((char) => [char, 500])));
    expect(warnings(run(["build", "--format", "svg", "--view", "blueprint"], { cwd }).stderr)).toEqual([]);
    expect(readFileSync(join(cwd, "out/loan.blueprint.svg"), "utf8")).toMatch(
      /font-family="Boxes, sans-serif"[^>]*>Find</,
    );
  });
});

describe("a font that can't be used", () => {
  it.each([
    ["web.ttf", "`web.ttf` is a web font (WOFF), which pictures can't be drawn with."],
    ["a.blueprint", "`a.blueprint` is no font."],
    ["gone.ttf", "The font `gone.ttf` can't be read: it isn't there."],
  ])("is a finding where it is named: %s", (path, message) => {
    const cwd = folderWith(`fonts: [${path}]\n`);
    const { status, stderr } = run(["check"], { cwd });
    expect(warnings(stderr)).toEqual([`error value/kind sightline.config.yaml:3:9\n  ${message}`]);
    expect(status).toBe(1);
  });
});
