import { expect, test } from "vitest";
import { readD2Lines, writeD2 } from "../../bench/d2.js";
import { crossingsAmong, segmentsOf } from "../../bench/segments.js";
import { readDrawing } from "../support/read-drawing.js";

/** What D2 writes for `a -> b; c -> d`, without fonts and styles. */
const svg = `<?xml version="1.0" encoding="utf-8"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 240">
<svg class="d2-1" width="260" height="240" viewBox="-1 -1 260 240"><rect x="-1" y="-1" width="260" height="240" fill="#FFF" class=" fill-N7" />
<g class="YQ=="><g class="shape" ><rect x="0" y="0" width="53" height="66" stroke="#0D32B2" fill="#F7F8FE" class=" stroke-B1 fill-B6" /></g><text x="26.5" y="38.5">a</text></g>
<g class="KGEgLSZndDsgYilbMF0="><marker id="mk-1"><polygon points="0,0 10,6 0,12" class="connection fill-B1" /></marker><path d="M 10 10 L 100 100 S 110 110 120 110 L 200 110" stroke="#0D32B2" fill="none" class="connection stroke-B1" style="stroke-width:2;" marker-end="url(#mk-1)" mask="url(#d2-1)" /></g>
<g class="KGMgLSZndDsgZClbMF0="><path d="M 10 90 C 40 60 60 40 90 12" fill="none" class="connection stroke-B1" marker-end="url(#mk-1)" /></g>
<mask id="d2-1"><rect x="-1" y="-1" width="260" height="240" fill="white"></rect></mask></svg></svg>`;

test("connections of D2's drawing are read, its shapes and arrowheads aren't", () => {
  const lines = readD2Lines(svg);
  expect(lines.map((line) => [line[0], line.at(-1)])).toEqual([
    [
      [10, 10],
      [200, 110],
    ],
    [
      [10, 90],
      [90, 12],
    ],
  ]);
  expect(crossingsAmong(segmentsOf(lines))).toBe(1);
});

test("a drawing is written with lanes as containers, its decisions and labels", () => {
  const text = writeD2(readDrawing("1-tiny"));
  expect(text).toContain("{ shape: diamond }");
  expect(text.split("\n").filter((line) => line.includes("->"))).toHaveLength(12);
});
