import type { Change } from "../../diff/change.js";
import type { ComparedBlueprint } from "../../diff/comparison.js";
import { actorsIn, measuresIn } from "../../model/parts.js";

/** What the picture of a blueprint's difference calls the place of a change; nothing where it isn't drawn. */
export function targetOf(
  { kind, path, step }: Change,
  { before, after }: Pick<ComparedBlueprint, "before" | "after">,
): string | undefined {
  const models = [after, before].filter((model) => model !== null);
  switch (kind) {
    case "action":
    case "decision":
    case "step":
    case "ancillary":
    case "entry":
    case "exit":
      return path;
    case "handshake":
    case "option":
      return path.replace(" -> ", " ");
    case "pain":
    case "opportunity":
      return step?.id;
    case "phase":
      return models.flatMap(({ phases }) => phases.find(({ id }) => id === path)?.steps ?? [])[0];
    case "measure":
      return models.flatMap((model) => model.steps.filter((each) => measuresIn(model, each).includes(path)))[0]?.id;
    case "system":
      return models.flatMap(({ steps }) => steps.filter((each) => actorsIn(each).includes(path)))[0]?.id;
    default:
      return undefined;
  }
}
