/** Arithmetic with colours that are written `#rrggbb`. */

type Channels = readonly [red: number, green: number, blue: number];

/** WCAG 2: relative luminances, each with 0.05 for stray light. From 1 to 21. */
export function contrastOf(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** As much of `second` in `first` as `share` says, from 0 to 1. */
export function mix(first: string, second: string, share: number): string {
  const [from, to] = [channelsOf(first), channelsOf(second)];
  return hex(from.map((value, i) => Math.round(value + (to[i]! - value) * share)));
}

/** `#0a7` as `#00aa77`, in small letters. */
export function fullHex(colour: string): string {
  const small = colour.toLowerCase();
  return small.length === 4 ? small.replace(/[\da-f]/g, "$&$&") : small;
}

/** The nearest to a colour, on its way to black or to white, that fits; nothing where none does. */
export function nearestFitting(colour: string, fits: (candidate: string) => boolean): string | undefined {
  const at = (step: number): string | undefined =>
    ["#000000", "#ffffff"].map((end) => mix(colour, end, step / steps)).find(fits);
  for (let step = 0; step <= steps; step += stride) {
    if (at(step) === undefined) continue;
    for (let nearer = Math.max(0, step - stride + 1); nearer <= step; nearer++) {
      const found = at(nearer);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const steps = 256;
/** Looked at first; what lies between only where something was found. */
const stride = 8;

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function channelsOf(colour: string): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
