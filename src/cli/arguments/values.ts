import { nearest } from "../../diagnostics/nearest.js";
import { isDay } from "../../values/calendar.js";
import type { Shard } from "../shard.js";
import { WrongValue } from "./form.js";

/** A real calendar day. */
export function readDay(text: string): string {
  if (!isDay(text)) throw new WrongValue("It must be a day of the calendar, like 2026-10-01.");
  return text;
}

export function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new WrongValue("It must be a whole number, 0 or more.");
  return Number(text);
}

/** A part of several: `2/4`. */
export function readShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of) throw new WrongValue("It must be a part and how many there are, like 1/4.");
  return { number, of };
}

/** How many threads there may be. */
export function readJobs(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > 256) throw new WrongValue("It must be a whole number from 1 to 256.");
  return jobs;
}

/** How many times as large: within what is of use to a person. */
export function readScale(text: string): number {
  const scale = /^\d{1,2}(\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (scale < 0.1 || scale > 10) throw new WrongValue("It must be a number from 0.1 to 10, like 2 or 1.5.");
  return scale;
}

/** A path: anything but what is more likely an option whose value was forgotten. */
export function readPath(text: string): string {
  if (text === "" || text.startsWith("-")) throw new WrongValue(`It must be a path; write ./${text} if it is one.`);
  return text;
}

/** A git revision: whether there is such a one is asked later. */
export function readRevision(text: string): string {
  if (text === "" || text.startsWith("-")) throw new WrongValue("It must be a git revision, like origin/main.");
  return text;
}

/** An action of GitHub's as workflows name it. */
export function readAction(text: string): string {
  if (!/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(text)) throw new WrongValue("It must be like OWNER/REPOSITORY@REVISION.");
  return text;
}

/** The address of a folder in the web, with nothing in it that could end a link in Markdown. */
export function readAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "")
    throw new WrongValue("It must be the address of a folder, like https://example.org/pictures.");
  const plain = address.href.replace(/[^\w:/.~%@+,=-]/g, (mark) => encodeURIComponent(mark).replace(/[!'()*]/g, hex));
  return plain.endsWith("/") ? plain : `${plain}/`;
}

function hex(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** One word of a closed set. */
export function oneOf<T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const known = words.find((word) => word === text);
    if (known !== undefined) return known;
    const [like] = nearest(text, words);
    throw new WrongValue(
      `${like === undefined ? "" : `Did you mean ${like}? `}There ${words.length === 1 ? "is" : "are"} ${words.join(", ")}.`,
    );
  };
}

/** Words of a closed set with commas between them, each counted once. */
export function someOf<T extends string>(words: readonly T[]): (text: string) => readonly T[] {
  const one = oneOf(words);
  return (text) => [...new Set(text.split(",").map((word) => one(word.trim())))];
}
