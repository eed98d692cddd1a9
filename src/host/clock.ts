import { Failure } from "./failure.js";

/** The only place that asks which day it is: SOURCE_DATE_EPOCH where it is set, else the clock, in UTC. `2026-10-01` */
export function currentDay(environment: NodeJS.ProcessEnv): string {
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return isoDay(Date.now());
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new Failure(`SOURCE_DATE_EPOCH is \`${epoch}\`, but it must be a whole number of seconds since 1970.`);
  }
  return isoDay(Number(epoch) * 1000);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Since the program was started, in whole milliseconds. Not by `performance`, which takes long to load. */
export function elapsed(): number {
  return Math.round(process.uptime() * 1000);
}
