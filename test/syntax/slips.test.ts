import { describe, expect, it, vi } from "vitest";
import { examples } from "./examples.js";
import { findingsIn } from "./findings.js";

// Many parses, which take their time on a machine that does other things as well.
vi.setConfig({ testTimeout: 120_000 });

/*
 * Every slip of one kind that can be made in the examples: each must give exactly one finding, on the line of the slip or
 * where it shows, and all else must read as before.
 */
interface Slip {
  readonly name: string;
  readonly at: RegExp;
  readonly instead: (written: string) => string;
  /** The slips that leave good text behind, by the line they are made in. */
  readonly harmless?: RegExp;
}

const slips: readonly Slip[] = [
  { name: "a missing }", at: /\}/g, instead: () => "" },
  { name: "a missing {", at: /\{/g, instead: () => "" },
  { name: "a } too many", at: /\}/g, instead: () => "} }" },
  { name: "a } too many on a line of its own", at: /\n/g, instead: () => "\n}\n", harmless: /about|How a commuter/ },
  { name: "a { too many", at: /\{/g, instead: () => "{ {" },
  { name: "a missing quote", at: /(?<!")"(?!")/g, instead: () => "" },
  { name: 'a missing """', at: /"""/g, instead: () => "" },
  { name: "a missing arrow", at: /->|~>/g, instead: () => "" },
  { name: "an arrow without its target", at: /(?:->|~>) [a-z.-]+/g, instead: (written) => written.slice(0, 2) },
  { name: "a missing word", at: /^ +(?!about|auth|key)[a-z-]+/gm, instead: () => "", harmless: /How a commuter/ },
  {
    name: "a misspelt word",
    at: /^ +[a-z-]+/gm,
    instead: (written) => `${written}x`,
    harmless: /auth ~>|How a commuter/,
  },
  {
    name: "a missing value",
    at: /^ +(?:kind|owner|every|scale|state|area|objective|from|status|via|sla|sample|on|effort) +.*$/gm,
    instead: (written) => /^ +\S+/.exec(written)?.[0] ?? "",
  },
  { name: "a stray character", at: /^ +.*$/gm, instead: (written) => `${written} $`, harmless: /about|How a commuter/ },
  {
    name: "a stray name",
    at: /^ +[^\n]*[^\n{},"]$/gm,
    instead: (written) => `${written} foo`,
    harmless: /How a commuter/,
  },
];

describe.each(slips)("$name", ({ at, instead, harmless }) => {
  it.each(examples.map((text, index) => [index + 1, text] as const))("in example %i is one finding", (_, text) => {
    const others: string[] = [];
    for (const match of text.matchAll(at)) {
      if (harmless?.test(lineAt(text, match.index))) continue;
      const broken = text.slice(0, match.index) + instead(match[0]) + text.slice(match.index + match[0].length);
      const found = findingsIn(broken);
      if (found.length !== 1) others.push(`${lineAt(text, match.index)}\n${found.join("\n")}`);
    }
    expect(others).toEqual([]);
  });
});

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? text.length : end);
}
