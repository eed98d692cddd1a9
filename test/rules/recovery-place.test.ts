import { expect, it } from "vitest";
import { failNoRecovery } from "../../src/rules/fail/no-recovery.js";
import { examine } from "./harness.js";

const onLine =
  /^Move it from the action's line into braces at its end, .* `\{ fails "no ink" \{ recovers ACTION \} \}`; /;
const inBlock = /^Say what puts it right: `fails "no ink" \{ recovers ACTION \}`; /;

/** Actions and decisions that fail, and where they are told to write what puts it right. */
const cases: Readonly<Record<string, RegExp>> = {
  'frontstage a "A" by r fails "no ink"': onLine,
  'frontstage a "A {" by r fails "no ink"': onLine,
  'frontstage a "A" by r fails "no ink" { training "How" }': onLine,
  'frontstage a "A" by r { fails "no ink" }': inBlock,
  'frontstage a "A" by r { fails "no ink" { frequency 2% } }': inBlock,
  'frontstage a "A" by r {\n  fails "no ink"\n}': inBlock,
  'decision d "D?" by r fails "no ink" { "yes" -> c; "no" -> b }':
    /^Move it from the decision's line into its braces, .* `fails "no ink" \{ recovers ACTION \}`; /,
  'decision d "D?" by r { fails "no ink"; "yes" -> c; "no" -> b }': inBlock,
};

it.each(Object.entries(cases))("%s", (act, expected) => {
  const text = `role r "R"
blueprint x "X" { phase p { step s {
  customer c "C"
  frontstage b "B" by r
  ${act}
} } }`;
  const findings = examine(new Map([["main.blueprint", text]]), [failNoRecovery]);
  expect(findings.map(({ help }) => help)).toEqual([expect.stringMatching(expected)]);
});
