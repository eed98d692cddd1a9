import { expect, it } from "vitest";
import { compileTexts } from "../support/compile-texts.js";

const catering = `role cook "Cook"
role host "Host"
blueprint catering "Catering" {
  phase p "P" { step s "S" { customer "Orders" } }
}
`;
const restaurant = `use "./catering.blueprint" as catering
blueprint restaurant "Restaurant" {
  phase p "P" { step s "S" { backstage "Cooks" by catering.cook } }
}
`;

it("what one blueprint takes from another's file isn't unused there", async () => {
  const unused = async (files: Readonly<Record<string, string>>) =>
    (await compileTexts(files)).findings
      .filter(({ rule }) => rule === "role/unused")
      .map(({ span }) => span.source.text.slice(span.start, span.end));
  expect(await unused({ "catering.blueprint": catering })).toEqual(["cook", "host"]);
  expect(await unused({ "catering.blueprint": catering, "restaurant.blueprint": restaurant })).toEqual(["host"]);
});
