import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { type Run, useProgram } from "../support/program.js";

const run = useProgram();

const journey = (id: string, items: string): string =>
  `blueprint ${id} "${id}" { phase buy "Buy" { step pay "Pay" { ${items} } } }\n`;
const before = { "old/a.blueprint": journey("a", 'customer tap "Taps"'), "old/b.blueprint": journey("b", "") };
const oneChange = { ...before, "new/a.blueprint": journey("a", ""), "new/b.blueprint": journey("b", "") };
const threeChanges = {
  ...oneChange,
  "new/b.blueprint": journey("b", 'customer tap "Taps"'),
  "new/c.blueprint": journey("c", 'customer tap "Taps"'),
};

function diff(cwd: string, ...more: readonly string[]): Run {
  return run(["diff", "old", "new", ...more], { cwd });
}

describe("diff --reporter svg", () => {
  it("prints the one picture there is", () => {
    const { stdout, status } = diff(createFolder(oneChange), "--reporter", "svg");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(stdout).toContain('data-mark="removed"');
  });

  it("writes it into a file that is called like one", () => {
    const folder = createFolder(oneChange);
    expect(diff(folder, "--reporter", "svg", "-o", "what.svg").stdout).toBe("what.svg\n");
    expect(readFileSync(`${folder}/what.svg`, "utf8")).toContain('data-mark="removed"');
  });

  it("writes several into a folder, what is new among them", () => {
    const folder = createFolder(threeChanges);
    const { stdout } = diff(folder, "--reporter", "svg", "--theme", "dark", "-o", "out");
    expect(stdout.replaceAll("\\", "/")).toBe("out/a.difference.svg\nout/b.difference.svg\nout/c.difference.svg\n");
    expect(readdirSync(`${folder}/out`)).toHaveLength(3);
    expect(readFileSync(`${folder}/out/b.difference.svg`, "utf8")).toContain('data-mark="added"');
    expect(readFileSync(`${folder}/out/c.difference.svg`, "utf8")).not.toContain("data-mark");
  });

  it("draws as the settings of the workspace say", () => {
    const settings = "theme: acme\nthemes:\n  acme: { base: light, colours: { background: '#fffdf5' } }\n";
    const folder = createFolder({ ...oneChange, "sightline.config.yaml": settings });
    expect(diff(folder, "--reporter", "svg").stdout).toContain("#fffdf5");
    expect(diff(folder, "--reporter", "svg", "--theme", "light").stdout).not.toContain("#fffdf5");
    expect(diff(folder, "--theme", "acmee")).toMatchObject({ status: 2, stdout: "" });
  });

  it("wants a folder for several", () => {
    const { stderr, status } = diff(createFolder(threeChanges), "--reporter", "svg");
    expect({ stderr, status }).toEqual({
      stderr: "sightline: There are 3 pictures: name a folder for them with --out.\n",
      status: 2,
    });
  });

  it("draws nothing where nothing changed, and fails where that was asked", () => {
    const same = createFolder({
      ...before,
      "new/a.blueprint": before["old/a.blueprint"],
      "new/b.blueprint": before["old/b.blueprint"],
    });
    expect(diff(same, "--reporter", "svg", "-o", "out")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(existsSync(`${same}/out`)).toBe(false);
    expect(diff(createFolder(oneChange), "--reporter", "svg", "--fail-on", "breaking", "-o", "out").status).toBe(1);
  });
});

it("diff --reporter png writes pixels, and prints none", () => {
  const folder = createFolder(oneChange);
  expect(diff(folder, "--reporter", "png").status).toBe(2);
  expect(diff(folder, "--reporter", "png", "-o", "out").status).toBe(0);
  expect(readFileSync(`${folder}/out/a.difference.png`).subarray(1, 4).toString()).toBe("PNG");
});

describe("diff --reporter markdown", () => {
  it("shows the pictures where they are published", () => {
    const { stdout } = diff(createFolder(threeChanges), "--reporter", "markdown", "--pictures", "https://x.org/a (b)");
    expect(stdout).toContain("(https://x.org/a%20%28b%29/a.difference.svg)");
    expect(stdout).toContain("**new**");
  });

  it.each(["http://x.org", "javascript:alert(1)", "x", "https://x.org/?a"])("refuses %s as that place", (address) => {
    const { stderr, status } = diff(createFolder(oneChange), "--reporter", "markdown", "--pictures", address);
    expect(status).toBe(2);
    expect(stderr).toContain("It must be the address of a folder");
  });

  it("says nothing at all where a side can't be read", () => {
    const folder = createFolder({ ...oneChange, "new/a.blueprint": "blueprint {" });
    expect(diff(folder, "--reporter", "markdown")).toMatchObject({ status: 2, stdout: "" });
  });
});

it("diff --reporter html is one page with every picture", () => {
  const { stdout } = diff(createFolder(threeChanges), "--reporter", "html");
  expect(stdout.match(/<svg data-view="(\w+)"/g)).toHaveLength(3);
  expect(stdout.match(/data-tab="/g)).toHaveLength(3);
});
