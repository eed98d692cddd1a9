import type { Compilation } from "../../src/compiler/index.js";
import { diffModels } from "../../src/diff/diff.js";
import { Broken } from "./broken.js";
import { faultsOfSentence } from "./findings.js";
import { type Input, textIn } from "./input.js";
import { compileInput } from "./invariants.js";

/** Nothing differs from itself; what differs, sound or not, is told both ways. */
export async function checkDifferences(input: Input, { blueprints }: Compilation): Promise<void> {
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
  }
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
