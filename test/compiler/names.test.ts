import { describe, expect, it } from "vitest";
import { safeNames } from "../../src/compiler/names.js";

describe("the names of outputs", () => {
  const name = (id: string, ...others: readonly string[]): string => safeNames([id, ...others]).get(id) ?? "";

  it("are the ids", () => {
    for (const id of ["vending", "受付", "a_1-b", "é"]) expect(name(id, "other")).toBe(id);
  });

  it("are no names that Windows keeps to itself", () => {
    for (const id of ["con", "NUL", "com1", "lpt9", "aux"]) expect(name(id)).toMatch(new RegExp(`^${id}-[0-9a-f]{8}$`));
    for (const id of ["console", "com", "com10"]) expect(name(id)).toBe(id);
  });

  it("differ where a file system takes two for one", () => {
    const names = safeNames(["Pay", "pay", "PAY", "other", "straße", "strasse", "STRASSE"]);
    const folded = [...names.values()].map((each) => each.toUpperCase());
    expect(new Set(folded).size).toBe(7);
    expect(names.get("other")).toBe("other");
  });

  it("are short enough for every file system, and still differ", () => {
    const [one, other] = ["𠀀".repeat(500), `${"𠀀".repeat(500)}x`];
    expect(Buffer.byteLength(name(one, other))).toBeLessThan(200);
    expect(name(one, other)).not.toBe(name(other, one));
    expect(name(one)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});
