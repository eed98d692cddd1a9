import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "./support/folder.js";
import { useProgram } from "./support/program.js";

const run = useProgram();
const readme = readFileSync("README.md", "utf8");
const fences = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
  language,
  text: text ?? "",
}));
const fence = (language: string): string => fences.find((each) => each.language === language)?.text ?? "";

describe("README", () => {
  it("promises two commands that .ci/run runs", () => {
    const commands = /<!-- commands -->\n([\s\S]*?)<!-- \/commands -->/.exec(readme)?.[1]?.match(/^ {4}.*$/gm);
    expect(commands).toEqual(["    npm ci && npm run demo", "    npm ci && npm test"]);
  });

  const commands = fence("sh").trim().split("\n");
  it.each(commands)("tells a command that works: %s", (command) => {
    const [node, program, ...words] = command.split(" ");
    expect([node, program]).toEqual(["node", "dist/cli.cjs"]);
    const cwd = createFolder();
    cpSync("examples", join(cwd, "examples"), { recursive: true });
    expect(run(words, { cwd }).status).toBeLessThan(2);
  });

  it("shows a first blueprint without a mistake", () => {
    const { status, stderr } = run(["check", "--quiet"], {
      cwd: createFolder({ "coffee.blueprint": fence("blueprint") }),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("shows what a pull request with a mistake is told", () => {
    const [before = "", after = ""] = fence("diff")
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(1));
    expect(fence("blueprint")).toContain(before);
    const cwd = createFolder();
    writeFileSync(join(cwd, "coffee.blueprint"), fence("blueprint").replace(before, after));
    expect(run(["check"], { cwd }).stderr).toContain(fence("text"));
  });

  it("shows a change as it is told and drawn", () => {
    const example = (side: string): string => readFileSync(`docs/difference/${side}/coffee.blueprint`, "utf8");
    expect(example("before")).toBe(fence("blueprint"));
    for (const line of fence("diff").trimEnd().split("\n")) {
      expect(example(line.startsWith("-") ? "before" : "after")).toContain(line.slice(1));
    }
    expect(fences.map(({ text }) => text)).toContain(readFileSync("docs/difference/changes.txt", "utf8"));
    expect(run(["fmt", "--check", "docs/difference"]).status).toBe(0);
  });

  it("lists every command", () => {
    const listed = [...readme.matchAll(/^\| `sightline (\w+)/gm)].map(([, name]) => name);
    const [, help = ""] = run(["--help"]).stdout.split("Commands:\n");
    expect(listed).toEqual(
      [...help.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name).filter((name) => name !== "help"),
    );
  });

  it("leads nowhere that isn't there", () => {
    const paths = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? "");
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) expect(() => readFileSync(path), path).not.toThrow(/ENOENT/);
  });
});
