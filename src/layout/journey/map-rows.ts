import type { Model } from "../../model/blueprint.js";
import { actsInOrder } from "../../model/index.js";
import type { Pain, Step } from "../../model/journey.js";
import type { Names } from "../page/names.js";
import { opportunityCard, painCard } from "../steps/finding-cards.js";
import { channelPiece, channelsOf } from "./channels.js";
import { doingPieces } from "./doing.js";
import { cardPiece, type Piece } from "./pieces.js";
import { bulbIcon, eyeIcon, flashIcon, heartIcon } from "./row-icons.js";
import type { Row } from "./rows.js";
import { voicePieces } from "./voices.js";

/** The rows of the map, by where they stand: above the emotion curves and below them. */
export interface MapRows {
  readonly above: readonly Row[];
  readonly below: readonly Row[];
}

export function mapRowsOf(model: Model, names: Names): MapRows {
  const channels = new Map(model.channels.map((channel) => [channel.id, channel]));
  const row = (title: string, piecesOf: (step: Step, width: number) => readonly Piece[]): Row => ({
    title,
    piecesOf: ({ step }, width) => piecesOf(step, width),
  });
  return {
    above: [
      row("What customers do", (step, width) => doingPieces(step, names, width)),
      row("Channels", (step, width) =>
        channelsOf(step, channels).map((channel) => channelPiece(channel, step.id, width)),
      ),
      row("What they see and touch", evidencePieces),
    ],
    below: [
      row("What they think and say", (step, width) => voicePieces(model, step, width)),
      row("Needs", (step, width) =>
        step.needs.map((title) => cardPiece({ title, details: [], stripe: "measure" }, width, { step: step.id })),
      ),
      row("Delights", (step, width) =>
        step.delights.map((title) =>
          cardPiece({ title, details: [], stripe: "positive", icon: heartIcon }, width, { step: step.id }),
        ),
      ),
      row("Pain points", (step, width) => step.pains.map((pain) => painPiece(pain, names, width))),
      row("Opportunities", (step, width) =>
        step.opportunities.map((opportunity) =>
          cardPiece({ ...opportunityCard(opportunity), icon: bulbIcon }, width, {
            path: opportunity.path,
            step: step.id,
          }),
        ),
      ),
    ],
  };
}

function evidencePieces(step: Step, width: number): readonly Piece[] {
  const seen = actsInOrder(step).filter(({ lane }) => lane === "evidence");
  return seen.map(({ title, path }) =>
    cardPiece({ title, details: [], stripe: "evidence", icon: eyeIcon }, width, { path, step: step.id }),
  );
}

function painPiece(pain: Pain, names: Names, width: number): Piece {
  const card = painCard(pain);
  const whose = pain.persona.length === 0 ? [] : [pain.persona.map(names.persona).join(", ")];
  const data = { path: pain.path, step: pain.step };
  return cardPiece({ ...card, details: [...card.details, ...whose], icon: flashIcon }, width, data);
}
