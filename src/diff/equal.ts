import { seconds } from "../values/arithmetic.js";
import type { Duration } from "../values/quantity.js";

/** Whether two values of the model say the same, wherever they were written: origins don't count. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [entriesOf(one), entriesOf(other)];
  return left.length === right.length && left.every(([key, value]) => equal(value, Reflect.get(other, key)));
}

/** Whether two lists hold the same, in whatever order. */
export function multisetEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  if (one.every((value, at) => equal(value, other[at]))) return true;
  const sorted = (list: readonly unknown[]): readonly string[] => list.map(canonical).toSorted();
  const [left, right] = [sorted(one), sorted(other)];
  return left.every((value, at) => value === right[at]);
}

/** A value with each length of time in seconds: 1w and 7d are the same time. */
export function inSeconds(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inSeconds);
  const inner = Object.fromEntries(entriesOf(value).map(([key, each]) => [key, inSeconds(each)]));
  const { unit } = inner;
  const isTime = typeof unit === "string" && unit !== "%" && typeof inner["value"] === "number";
  return isTime ? { ...inner, value: seconds(inner as unknown as Duration), unit: "s" } : inner;
}

/** A text that two values share where they say the same, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const inner = entriesOf(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${inner.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([key, each]) => key !== "origin" && each !== undefined);
}
