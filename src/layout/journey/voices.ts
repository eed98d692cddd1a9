import type { Model } from "../../model/blueprint.js";
import type { Step } from "../../model/journey.js";
import type { Insight } from "../../model/measuring.js";
import { bubblePiece } from "./bubbles.js";
import type { Piece } from "./pieces.js";

/** What customers think in a step, and what they said about it when they were asked. */
export function voicePieces({ insights }: Model, step: Step, width: number): readonly Piece[] {
  const said = insights.filter(({ id, at }) => at.includes(step.id) || step.insights.includes(id));
  return [
    ...step.thoughts.map((thought) => bubblePiece(thought, undefined, width, { step: step.id })),
    ...said.flatMap((insight) =>
      insight.quotes.map((quote) => bubblePiece(quote, sourceOf(insight), width, { step: step.id, path: insight.id })),
    ),
  ];
}

/** `survey, 214 answers` */
function sourceOf({ source, sample }: Insight): string {
  return sample === undefined ? `said in ${source.kind}` : `said in ${source.kind}, ${sample} people`;
}
