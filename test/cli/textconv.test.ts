import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { useBundle, useProgram } from "../support/program.js";
import { createRepository, git, gitEnvironment, write } from "../support/repository.js";

const run = useProgram();
const program = useBundle();

const journey = `use "./catalog.blueprint"

blueprint kiosk "Kiosk" {
  phase buy "Buy" {
    step pay "Pay" {
      customer   tap  "Taps a card"        via reader -> auth
      backstage  auth "Authorises it"      by bank takes 8s -> tap
    }
  }
}
`;

describe("textconv", () => {
  it("lets git diff compare what is said, with the step that it is said of", () => {
    const root = createRepository({ "k.blueprint": journey, ".gitattributes": "*.blueprint diff=sightline\n" });
    const config = [
      ["diff.sightline.textconv", `'${process.execPath}' '${program}' textconv`],
      ["diff.sightline.xfuncname", "^ *((blueprint|phase|step|ancillary) .*)$"],
    ];
    for (const [key = "", value = ""] of config) git(root, "config", key, value);
    const diff = (): string =>
      execFileSync("git", ["diff", "-U1"], { cwd: root, env: gitEnvironment, encoding: "utf8" });
    write(root, { "k.blueprint": journey.replaceAll(/ {2,}/g, "  ") });
    expect(diff()).not.toContain("@@");
    write(root, { "k.blueprint": journey.replaceAll(/ {2,}/g, "  ").replace("8s", "2s") });
    expect(diff()).toMatch(/^@@ .* @@ step pay "Pay" \{\n.*\n-.* by bank takes 8s .*\n\+.* by bank takes 2s /m);
  });

  it("says the same of both forms", () => {
    const cwd = createFolder({ "k.blueprint": journey });
    run(["convert", "k.blueprint", "--to", "yaml", "-o", "k.blueprint.yaml"], { cwd });
    expect(run(["textconv", "k.blueprint.yaml"], { cwd }).stdout).toBe(
      run(["textconv", "k.blueprint"], { cwd }).stdout,
    );
  });

  it("never fails for what a file holds", () => {
    const large = "a".repeat(1_048_577);
    const bad = Uint8Array.of(0x61, 0x0a, 0xff);
    const cwd = createFolder({
      "sightline.config.yaml": "bad: [",
      "a.blueprint": "blueprint {",
      "b.blueprint": bad,
      "c.blueprint": large,
      "d.blueprint": "",
    });
    const said = (file: string) => run(["textconv", file], { cwd });
    expect(said("a.blueprint")).toMatchObject({ status: 0, stdout: "blueprint {" });
    expect(said("b.blueprint")).toMatchObject({ status: 0, stdout: "a\n\n(from byte 2 on this isn't UTF-8)\n" });
    expect(said("c.blueprint")).toMatchObject({ status: 0, stdout: "(1048577 bytes: too large to be read)\n" });
    expect(said("d.blueprint")).toMatchObject({ status: 0, stdout: "" });
    expect(said("gone.blueprint").status).toBe(2);
    expect(said(".").status).toBe(2);
  });
});
