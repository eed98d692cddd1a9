import { expect, test } from "vitest";
import { printModel } from "../../../src/backends/json/print.js";
import { vending } from "../../resolve/everything.js";

const keys = (value: unknown): readonly string[] => Object.keys(value as object);

test("the keys stand in the order of the language's page", () => {
  const text = printModel(vending());
  const model = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
  expect(text.endsWith("\n}\n")).toBe(true);
  expect(text.startsWith('{\n  "format": "sightline-model",\n  "version": 1,\n  "id": "vending",\n')).toBe(true);
  expect(keys(model).slice(-15).join(" ")).toBe(
    "goals personas roles channels systems measures insights phases steps handshakes entries exits dimensions paths initiatives",
  );
  const step = model["steps"]![1]!;
  expect(keys(step).slice(0, 12).join(" ")).toBe(
    "id title phase ancillary key actions decisions emotions thoughts needs pains opportunities",
  );
  expect(
    keys((step["actions"] as unknown[])[0])
      .slice(0, 10)
      .join(" "),
  ).toBe("id path step lane order title notes by via using");
  expect(keys(model["handshakes"]![5]).slice(0, 4).join(" ")).toBe("from to kind label");
});

test("positions stand in it only when they are asked for", () => {
  expect(printModel(vending())).not.toMatch(/"(position|origin)"/);
  const model = JSON.parse(printModel(vending(), { positions: true })) as {
    steps: { pains: { position: unknown }[] }[];
    roles: { position: unknown }[];
  };
  expect(model.steps[1]!.pains[0]!.position).toEqual({ file: "vending.blueprint", line: 71, column: 17 });
  expect(model.roles[0]!.position).toEqual({ file: "catalog.blueprint", line: 14, column: 6 });
});

test("what a title holds stays a text", () => {
  const model = { ...vending(), title: '</script>"\u2028\ud800' };
  expect(JSON.parse(printModel(model)).title).toBe(model.title);
});
