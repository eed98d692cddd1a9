import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fitScale } from "../../src/backends/png/size.js";
import { languageErrors } from "../../src/diagnostics/language.js";
import { limitTable, writeLimit } from "../../src/diagnostics/limits.js";

const page = readFileSync("docs/robustness.md", "utf8");

it("the page has every limit, as it is", () => {
  const rows = limitTable.map(({ name, what, unit, usual, most, advice }) => {
    const finding = languageErrors.has(`limit/${name}`) || name === "layout" ? `\`limit/${name}\`` : "";
    return `| ${what} | ${writeLimit(usual, unit)} | ${finding} | \`--limit ${name}=\`, to ${writeLimit(most, unit)} | ${advice} |`;
  });
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
});

it("a picture in pixels is no larger than the page says", () => {
  const sizes = [
    { width: 200_000, height: 100 },
    { width: 100, height: 200_000 },
    { width: 12_000, height: 12_000 },
  ];
  for (const { width, height } of sizes) {
    const scale = fitScale({ width, height }, 4);
    expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_384);
    expect(width * scale * height * scale).toBeLessThanOrEqual(64_000_000);
    expect(scale).toBeGreaterThan(0);
  }
});
