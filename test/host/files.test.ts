import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFiles } from "../../src/host/files.js";
import { createFolder } from "../support/folder.js";

describe("the files of a workspace", () => {
  it("are read as UTF-8, without a byte order mark", async () => {
    const root = createFolder({ "a/b.blueprint": "\uFEFFé\r\n" });
    expect(await createFiles(root).read("a/b.blueprint")).toEqual({ kind: "text", text: "é\r\n", size: 7 });
  });

  const bad: Record<string, [bytes: number[], offset: number, before: string]> = {
    "a byte that begins nothing": [[0x61, 0xff, 0x62], 1, "a"],
    "a sequence that breaks off": [[0x61, 0xc3, 0xa9, 0xe2, 0x82, 0x62], 3, "aé"],
    "a sequence cut off by the end": [[0x61, 0xe2, 0x82], 1, "a"],
    "a surrogate": [[0x61, 0x0a, 0xed, 0xa0, 0x80], 2, "a\n"],
    "an overlong form": [[0xc0, 0xaf], 0, ""],
  };
  for (const [name, [bytes, offset, before]] of Object.entries(bad)) {
    it(`say where ${name} stands`, async () => {
      const root = createFolder({ a: Uint8Array.from(bytes) });
      const result = await createFiles(root).read("a");
      expect(result).toEqual({ kind: "not-utf8", before, byte: bytes[offset], offset });
    });
  }

  it("are refused by their size before they are read", async () => {
    const root = createFolder({ full: "a".repeat(1_048_576), large: "a".repeat(1_048_577) });
    expect(await createFiles(root).read("full")).toMatchObject({ kind: "text", size: 1_048_576 });
    expect(await createFiles(root).read("large")).toEqual({ kind: "too-large", size: 1_048_577 });
  });

  it("are regular files inside the workspace, whatever the links say", async () => {
    const root = createFolder({ "in/a": "a" });
    const outside = createFolder({ secret: "s" });
    symlinkSync(join(outside, "secret"), join(root, "link-out"));
    symlinkSync(outside, join(root, "folder-out"));
    symlinkSync(join(root, "in/a"), join(root, "link-in"));
    symlinkSync(join(root, "circle"), join(root, "circle"));
    mkdirSync(join(root, "folder"));
    execFileSync("mkfifo", [join(root, "pipe")]);
    const { read } = createFiles(root);
    expect((await read("link-out")).kind).toBe("outside");
    expect((await read("folder-out/secret")).kind).toBe("outside");
    expect((await read("../etc")).kind).not.toBe("text");
    expect((await read("link-in")).kind).toBe("text");
    expect(await read("folder")).toEqual({ kind: "unreadable", because: "is a folder" });
    expect(await read("pipe")).toMatchObject({ because: "is a device, a pipe or a socket, not a file" });
    expect(await read("circle")).toMatchObject({
      kind: "unreadable",
      because: expect.stringContaining("go in a circle"),
    });
    expect((await read("nowhere")).kind).toBe("missing");
    expect((await read("in/a/b")).kind).toBe("missing");
    expect((await read("a\0b")).kind).toBe("unreadable");
    expect(await read("a\ufffd")).toEqual({ kind: "unreadable", because: "has a name that isn't UTF-8" });
    expect(await read(`${"a".repeat(5000)}`)).toMatchObject({
      because: expect.stringContaining("its name is too long"),
    });
  });

  it("give standard input under its name", async () => {
    const overlay = { path: "a", bytes: new TextEncoder().encode("typed") };
    const { read } = createFiles(createFolder({ a: "on disk", b: "b" }), overlay);
    expect(await read("a")).toMatchObject({ text: "typed" });
    expect(await read("b")).toMatchObject({ text: "b" });
  });
});
