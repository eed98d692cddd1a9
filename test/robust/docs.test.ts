import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fitScale } from "../../src/backends/png/size.js";
import { fileSizeLimit, workspaceSizeLimit } from "../../src/compiler/files.js";
import { useLimits } from "../../src/compiler/load.js";
import { findingsLimit } from "../../src/compiler/order.js";
import { languageErrors } from "../../src/diagnostics/language.js";

const page = readFileSync("docs/robustness.md", "utf8");

it("the page has every limit, as it is", () => {
  const limits = [...languageErrors.keys()].filter((rule) => rule.startsWith("limit/"));
  expect(limits.filter((rule) => !page.includes(`\`${rule}\``))).toEqual([]);
  const mebibytes = (bytes: number): string => `| ${bytes / 1_048_576} MiB |`;
  const told = [
    mebibytes(fileSizeLimit),
    mebibytes(workspaceSizeLimit),
    `| ${useLimits.files} |`,
    `| ${useLimits.depth} |`,
    `${findingsLimit / 1000},000 kept`,
  ];
  expect(told.filter((figure) => !page.includes(figure))).toEqual([]);
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
