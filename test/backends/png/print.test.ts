import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { printPng } from "../../../src/backends/png/print.js";
import { fitScale } from "../../../src/backends/png/size.js";
import type { Scene } from "../../../src/scene/scene.js";
import { singleLine } from "../../../src/scene/text.js";

const fonts = ["fonts/Inter-Regular.ttf", "fonts/Inter-SemiBold.ttf"];
const line = (text: string, y: number, weight: 400 | 600): Scene["items"][number] => ({
  type: "text",
  x: 10,
  y,
  anchor: "start",
  size: 20,
  weight,
  lineHeight: 24,
  fill: "ink",
  lines: [singleLine(text, 20, weight)],
});
const scene = (items: Scene["items"]): Scene => ({
  id: "s",
  width: 200,
  height: 100,
  title: "",
  description: "",
  items,
});

/** Dark pixels in a part of the picture; read back through an independent decoder would need one more package. */
function ink(png: Uint8Array, x: number, y: number, width: number, height: number): number {
  const data = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${data}" x="${-x}" y="${-y}" width="200" height="100"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at]! < 128 && pixels[at + 3]! > 128) dark++;
  return dark;
}

function size(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test("is as large as its scale says", () => {
  expect(size(printPng(scene([]), undefined, { scale: 1, fonts }))).toEqual([200, 100]);
  expect(size(printPng(scene([]), undefined, { scale: 2.5, fonts }))).toEqual([500, 250]);
});

test("has ink where the text stands, in Latin, Greek and Cyrillic, and none elsewhere", () => {
  for (const text of ["Snack", "Καφές", "Кофе"]) {
    for (const weight of [400, 600] as const) {
      const png = printPng(scene([line(text, 40, weight)]), undefined, { scale: 1, fonts });
      expect(ink(png, 0, 20, 110, 24), `${text} ${weight}`).toBeGreaterThan(100);
      expect(ink(png, 0, 60, 200, 40)).toBe(0);
    }
  }
});

test("bold text is bolder", () => {
  const drawn = ([400, 600] as const).map((weight) =>
    ink(printPng(scene([line("Snack", 40, weight)]), undefined, { scale: 1, fonts }), 0, 20, 110, 24),
  );
  expect(drawn[1]).toBeGreaterThan(drawn[0]! * 1.1);
});

test("is the same twice", () => {
  const draw = (): Buffer => Buffer.from(printPng(scene([line("Snack", 40, 400)]), undefined, { scale: 2, fonts }));
  expect(draw().equals(draw())).toBe(true);
});

test.each([
  ["what fits", { width: 1000, height: 1000 }, 2, 2],
  ["too wide", { width: 10_000, height: 100 }, 2, 1.63],
  ["too large", { width: 8000, height: 8000 }, 2, 1],
])("the scale of %s", (_, picture, asked, given) => {
  expect(fitScale(picture, asked)).toBe(given);
});
