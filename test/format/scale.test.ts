import { describe, expect, it, vi } from "vitest";
import { printText } from "../../src/format/text/print.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { formatYaml } from "../../src/yaml/write/format.js";
import { writeYaml } from "../../src/yaml/write/write.js";
import { effortOf } from "../support/effort.js";
import { parseYaml } from "../support/parse-yaml.js";

vi.setConfig({ testTimeout: 120_000 });

const many = (count: number, one: (at: number) => string, between = "\n"): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(between);

/** Programs that are long in one way each. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  steps: (size) =>
    `blueprint b {\nphase p {\n${many(size, (i) => `step s${i} { customer a "A" -> s${i}.a }\ns${i} -> s0`)}\n}\n}`,
  actions: (size) =>
    `blueprint b {\nphase p {\nstep s {\n${many(size, (i) => `customer "A ${i}" -> a // c\ns ~> s`)}\n}\n}\n}`,
  declarations: (size) => many(size, (i) => `role r${i} "R" { team "x"; stage support } /* c */`),
  "one line": (size) => `blueprint b { ${many(size, (i) => `role r${i} { team "x" }`, "; ")} }`,
  list: (size) => `blueprint b { stakeholders ${many(size, (i) => `r${i}`, ", ")} }`,
  chain: (size) => `blueprint b { phase p { ${many(size, (i) => `r${i}`, " -> ")} } }`,
  comments: (size) => many(size, (i) => `// ${i}`),
};

const small = 400;
/** 2.6 for each doubling; what takes no time at all has no ratio. */
const mostPerEightfold = 2.6 ** 3;
const noTime = 60;

describe("writing takes as long as the program is", () => {
  it.each(Object.entries(shapes))("%s", (_, make) => {
    const [short, long] = [make(small), make(small * 8)];
    let growth = grown(short, long);
    for (let again = 0; again < 3 && growth >= mostPerEightfold; again++) growth = Math.min(growth, grown(short, long));
    expect(growth).toBeLessThan(mostPerEightfold);
  });
});

function grown(short: string, long: string): number {
  const [first, second] = [effortFor(short), effortFor(long)];
  return second < noTime ? 1 : second / Math.max(first, noTime / 8);
}

/** Of all that is written, in both forms and from both. */
function effortFor(text: string): number {
  const document = parseText(createSource("p", text)).value;
  const yaml = parseYaml(createSource("p", writeYaml(document))).value;
  return effortOf(() => {
    printText(document);
    writeYaml(document);
    formatYaml(yaml.source);
    printText(yaml);
  });
}
