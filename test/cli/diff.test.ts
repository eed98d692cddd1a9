import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const run = useProgram();

const catalog = 'role ops "Operations" { headcount 12 }\nsystem ledger "Ledger"\nsystem till "Till"\n';
const shop = `use "./catalog.blueprint"
blueprint shop "Shop" {
  phase buy "Buy" {
    step pay "Pay" {
      key
      customer tap "Taps a card" -> auth
      backstage auth "Authorises it" by ops using ledger
    }
  }
}
`;

function twoFolders(change: (text: string) => string, catalogOfNew = catalog): string {
  const old = { "old/shop.blueprint": shop, "old/catalog.blueprint": catalog };
  return createFolder({ ...old, "new/shop.blueprint": change(shop), "new/catalog.blueprint": catalogOfNew });
}

/** The classes, codes and paths that the program tells of, and its exit status. */
function told(cwd: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = run(["diff", ...words, "--reporter", "json"], { cwd });
  expect(stderr).toBe("");
  const { changes, findings, summary } = JSON.parse(stdout);
  return {
    status,
    changes: changes.map((each: { class: string; code: string; path: string }) => [each.class, each.code, each.path]),
    findings,
    summary,
  };
}

describe("diff of folders and files", () => {
  it("tells what changed, and fails only where it is asked to", () => {
    const folder = twoFolders((text) => text.replace("key\n", ""));
    const changes = [["breaking", "step/key", "pay"]];
    expect(told(folder, "old", "new")).toMatchObject({
      status: 0,
      changes,
      summary: { breaking: 1, notable: 0, wording: 0 },
    });
    expect(told(folder, "old/shop.blueprint", "new/shop.blueprint", "--fail-on", "breaking")).toMatchObject({
      status: 1,
      changes,
    });
    expect(told(folder, "new", "old", "--fail-on", "breaking").status).toBe(0);
    expect(told(folder, "new", "old", "--fail-on", "any").status).toBe(1);
    expect(told(folder, "old", "old", "--fail-on", "any")).toMatchObject({ status: 0, changes: [] });
  });

  it("prints one document with both places of each change", () => {
    const folder = twoFolders((text) => text.replace("Taps a card", "Holds a card"));
    const { stdout } = run(["diff", "old", "new", "--reporter", "json"], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({
      format: "sightline-diff",
      version: 1,
      changes: [
        {
          code: "action/title",
          class: "wording",
          path: "pay.tap",
          blueprint: "shop",
          before: "Taps a card",
          after: "Holds a card",
          oldAt: { file: "old/shop.blueprint", line: 6, column: 20 },
          newAt: { file: "new/shop.blueprint", line: 6, column: 20 },
          message: 'The title of the action `pay.tap` changed: "Taps a card" became "Holds a card".',
        },
      ],
      findings: { new: [], mended: [] },
      summary: { breaking: 0, notable: 0, wording: 1 },
    });
  });

  it("tells for a person, and writes into a file where that is asked for", () => {
    const folder = twoFolders((text) => text.replace("Taps", "Holds"));
    const { stdout } = run(["diff", "old", "new"], { cwd: folder });
    expect(stdout).toBe(
      'shop Shop\n  wording\n    ~ The title of the action `pay.tap` changed: "Taps a card" became "Holds a card". new/shop.blueprint:6:20\n\n1 change from old to new: 1 wording\n',
    );
    expect(run(["diff", "old", "old"], { cwd: folder }).stdout).toBe("No change in meaning from old to old.\n");
    expect(run(["diff", "old", "new", "-o", "change.txt"], { cwd: folder }).stdout).toBe("change.txt\n");
  });

  it("doesn't take for gone what only isn't used any more", () => {
    const folder = twoFolders((text) => text.replace("using ledger", "using till"));
    expect(told(folder, "old", "new").changes).toEqual([["notable", "action/using", "pay.auth"]]);
    const gone = twoFolders((text) => text.replace(" using ledger", ""), catalog.replace(/system ledger.*\n/, ""));
    expect(told(gone, "old", "new").changes).toEqual([["breaking", "system/removed", "ledger"]]);
  });

  it("tells no finding that only more of its like hold back", () => {
    const folder = twoFolders((text) =>
      text.replace("    step pay", `    step look "Looks" { customer a "A" }\n    step pay`),
    );
    const { findings } = told(folder, "old", "new", "--limit", "findings=4");
    expect(findings.mended).toEqual([]);
    expect(findings.new.length).toBeGreaterThan(0);
  });

  it("tells which findings came and went, whatever was renamed", () => {
    const dead = '      customer wait "Waits"\n';
    const folder = twoFolders((text) =>
      text
        .replaceAll("step pay", "step checkout was pay")
        .replace('was pay "Pay"', '"Pay" was pay')
        .replace("key\n", `key\n${dead}`),
    );
    const { changes, findings } = told(folder, "old", "new");
    expect(changes).toEqual([
      ["notable", "step/renamed", "checkout"],
      ["notable", "action/added", "checkout.wait"],
    ]);
    expect(findings.mended).toEqual([]);
    expect(new Set(findings.new.map(({ file }: { file: string }) => file))).toEqual(new Set(["new/shop.blueprint"]));
  });

  it.each([
    [["old"], "Name what is to be compared"],
    [["old", "old/shop.blueprint"], "a file and a folder"],
    [["old", "nowhere"], "`nowhere` can't be read"],
    [["--head", "main", "old"], "--head needs --base"],
    [["old/catalog.blueprint", "new/catalog.blueprint"], "Only catalogs"],
    [["old", "empty"], "There is no blueprint in `empty`"],
    [["old", "broken"], "broken can't be compared until its errors are mended"],
  ])("can't do %j", (words, complaint) => {
    const folder = twoFolders((text) => text);
    const broken = createFolder({ "old/shop.blueprint": "blueprint x {}", "broken/shop.blueprint": "blueprint x {" });
    mkdirSync(join(folder, "empty"));
    const { status, stdout, stderr } = run(["diff", ...words], { cwd: words.includes("broken") ? broken : folder });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(complaint);
  });
});

describe("diff of git revisions", () => {
  const git = (cwd: string, ...words: readonly string[]): void => {
    const who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"];
    execFileSync("git", [...who, ...words], { cwd, stdio: "pipe" });
  };

  it("compares a revision with another and with the files as they are, and follows files", () => {
    const folder = createFolder({ "a/shop.blueprint": shop, "a/catalog.blueprint": catalog });
    git(folder, "init", "-q");
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "one");
    git(folder, "mv", "a", "b");
    writeFileSync(
      join(folder, "b/shop.blueprint"),
      shop.replace("blueprint shop", "blueprint store").replace("key\n", ""),
    );
    git(folder, "commit", "-qam", "two");
    const changes = [
      ["breaking", "step/key", "pay"],
      ["notable", "blueprint/renamed", "store"],
    ];
    expect(told(folder, "--base", "HEAD~1", "--head", "HEAD").changes).toEqual(changes);
    expect(told(folder, "--base", "HEAD~1").changes).toEqual(changes);
    expect(told(folder, "--base", "HEAD~1", "b").changes).toEqual(changes);
    expect(told(folder, "--base", "HEAD").changes).toEqual([]);
    rmSync(join(folder, "b"), { recursive: true });
    expect(told(folder, "--base", "HEAD").changes).toEqual([["breaking", "blueprint/removed", "store"]]);
    const { status, stderr } = run(["diff", "--base", "nowhere"], { cwd: folder });
    expect([status, stderr]).toEqual([2, expect.stringContaining("There is no revision `nowhere` here")]);
  });
});
