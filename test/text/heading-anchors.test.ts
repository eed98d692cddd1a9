import { expect, test } from "vitest";
import { headingAnchors } from "../../src/text/heading-anchors.js";

test.each([
  [["Pay & go"], ["pay--go"]],
  [["Été 2027"], ["été-2027"]],
  [
    ["Pay", "Pay", "Pay"],
    ["pay", "pay-1", "pay-2"],
  ],
  [
    ["Pay", "Pay 1", "Pay"],
    ["pay", "pay-1", "pay-2"],
  ],
  [
    ["Steps <b>", ""],
    ["steps-b", ""],
  ],
])("of %j are %j", (headings, anchors) => {
  expect(headingAnchors(headings)).toEqual(anchors);
});
