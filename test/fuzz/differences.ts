import { printSvg } from "../../src/backends/svg/print.js";
import type { Compilation } from "../../src/compiler/index.js";
import { diffModels } from "../../src/diff/diff.js";
import { unite } from "../../src/diff/union/union.js";
import { drawBlueprint } from "../../src/layout/blueprint/draw.js";
import { markedLabel } from "../../src/layout/blueprint/grid-input.js";
import type { Model } from "../../src/model/blueprint.js";
import { checkSvg } from "../support/check-svg.js";
import { Broken } from "./broken.js";
import { faultsOfSentence } from "./findings.js";
import { type Input, textIn } from "./input.js";
import { compileInput } from "./invariants.js";
import { foreignInSvg } from "./outputs.js";

/** Nothing differs from itself; what differs, sound or not, is told both ways, and drawn where it can be. */
export async function checkDifferences(input: Input, { blueprints }: Compilation, drawn: boolean): Promise<void> {
  const again = await compileInput(input);
  const less = await compileInput(halved(input));
  for (const { path, model, sound } of blueprints) {
    const same = again?.blueprints.find((each) => each.path === path);
    const itself = same === undefined ? [] : diffModels(model, same.model);
    // Where two things have one id, as only broken files have them, they can't be told apart.
    if (sound && itself.length > 0) throw new Broken("nothing differs from itself", itself[0]!.message);
    const other = less?.blueprints.find((each) => each.path === path);
    if (other === undefined) continue;
    const changes = [...diffModels(model, other.model), ...diffModels(other.model, model)];
    const faults = changes.flatMap(({ message }) => faultsOfSentence(message));
    if (faults.length > 0) throw new Broken("differences", faults.slice(0, 5).join("\n"));
    if (drawn && sound && other.sound && model.steps.length > 0) checkPicture(other.model, model);
  }
}

function checkPicture(before: Model, after: Model): void {
  const { model, marks } = unite(before, after, diffModels(before, after));
  const svg = printSvg(drawBlueprint(model, { marks, search: false }));
  const handshakes = model.handshakes.map((handshake) => {
    const mark = marks.ofHandshake(handshake);
    return mark === undefined ? handshake : { ...handshake, label: markedLabel(handshake.label, mark) };
  });
  const faults = [...foreignInSvg(svg), ...checkSvg(svg, { ...model, handshakes })];
  if (faults.length > 0) throw new Broken("the picture of a difference", faults.slice(0, 5).join("\n"));
}

/** Every file without the lines of its third quarter. */
function halved(input: Input): Input {
  return new Map(
    [...input].map(([path, bytes]) => {
      const text = textIn(input, path);
      if (text === undefined || !path.includes(".blueprint")) return [path, bytes];
      const lines = text.split("\n");
      lines.splice(Math.floor(lines.length / 2), Math.ceil(lines.length / 4));
      return [path, new TextEncoder().encode(lines.join("\n"))];
    }),
  );
}
