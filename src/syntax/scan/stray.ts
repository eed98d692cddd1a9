import { excerpt } from "../expect.js";

/** A line is looked through no further than this to either side. */
const farthest = 200;

/** What to write instead of a character that begins no token, where its line tells what it was meant for. */
export function meaningOfStray(text: string, start: number): string | undefined {
  const near = text.slice(Math.max(0, start - farthest), start);
  const before = near.slice(Math.max(near.lastIndexOf("\n"), near.lastIndexOf("\r")) + 1);
  const behind = /^[^\r\n]*/.exec(text.slice(start, start + farthest))?.[0] ?? "";
  return asComment(before, behind) ?? asPath(before, behind) ?? asPercent(before, behind);
}

/** `# words`, or a `#` that begins its line. */
function asComment(before: string, behind: string): string | undefined {
  const [, blank, words = ""] = /^#+(\s*)(.*)$/.exec(behind) ?? [];
  if (blank === undefined || (blank === "" && before.trim() !== "")) return undefined;
  return `A comment begins with \`//\`: \`${`// ${excerpt(words)}`.trim()}\`.`;
}

/** A path behind `use` without its quotes. */
function asPath(before: string, behind: string): string | undefined {
  const begun = /^\s*use[ \t]+([^\s"]*)$/.exec(before)?.[1];
  const rest = /^[^\s"]*/.exec(behind)?.[0] ?? "";
  return begun === undefined ? undefined : `A path stands in quotes: \`use "${excerpt(begun + rest)}"\`.`;
}

/** `5 %` */
function asPercent(before: string, behind: string): string | undefined {
  const figure = behind.startsWith("%") ? /[-+]?\d[\d.]*(?=[ \t]+$)/.exec(before)?.[0] : undefined;
  return figure === undefined ? undefined : `Write \`${figure}%\`, without the blank.`;
}
