import { nextReview } from "../../../measures/next-review.js";
import type { Model } from "../../../model/blueprint.js";
import type { Spelling } from "../../../values/spelling.js";
import { prose } from "../author/print.js";
import { type Block, bullets, fact, heading, paragraph } from "../block.js";
import { all, type Names } from "../names.js";
import { day } from "../quantities.js";
import { remarks } from "../remarks.js";
import { code } from "../text/code.js";
import { cleaned, escapeText } from "../text/escape.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { headingOf, titleOf } from "../titles.js";
import { counted } from "../words.js";

/** The title, whose it is, what it is about, and the picture. */
export function head(model: Model, names: Names, spelling: Spelling, picture: string | undefined): readonly Block[] {
  return [
    heading(1, headingOf(model)),
    ...remarks(model),
    ...bullets([
      fact(md`Blueprint`, md`${code(model.id)}, ${states[model.state]}`),
      fact(md`Owner`, model.owner === undefined ? md`nobody` : names.role(model.owner)),
      fact(md`Stakeholders`, model.stakeholders.length === 0 ? md`nobody` : all(model.stakeholders, names.role)),
      fact(md`Review`, reviewed(model, spelling)),
      fact(md`Version`, escapeText(model.edition ?? "")),
      fact(md`Tags`, listed(model.tags.map(escapeText))),
      fact(md`Language`, escapeText(model.language ?? "")),
      fact(md`Holds`, extent(model, spelling)),
      ...model.constraints.map((constraint) => fact(md`Constraint`, prose(constraint))),
    ]),
    ...paragraph(picture === undefined ? md`` : shown(model, picture)),
  ];
}

const states = { current: md`as it is today`, future: md`as it shall be` } as const;

function reviewed(model: Model, spelling: Spelling): Markdown {
  if (model.reviewed === undefined) return md`never reviewed`;
  const next = nextReview(model);
  return join(
    [md`reviewed ${day(model.reviewed.on, spelling)}`, next === undefined ? md`` : md`next due ${day(next, spelling)}`],
    md`, `,
  );
}

function extent({ phases, steps, handshakes }: Model, spelling: Spelling): Markdown {
  const ancillaries = steps.filter((step) => step.ancillary).length;
  return listed([
    counted(phases.length, "phase", "phases", spelling),
    counted(steps.length - ancillaries, "step", "steps", spelling),
    ancillaries === 0
      ? md``
      : counted(ancillaries, "process beside the journey", "processes beside the journey", spelling),
    counted(handshakes.filter(({ kind }) => kind !== "option").length, "handshake", "handshakes", spelling),
  ]);
}

/** The picture, linked to itself: GitHub shows it small, and large behind the link. */
function shown(model: Model, picture: string): Markdown {
  const address = cleaned(picture).split("/").map(encoded).join("/") as Markdown;
  return md`[![Service blueprint: ${titleOf(model)}](${address})](${address})`;
}

/** `encodeURIComponent` leaves the brackets, which would end the link. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll("(", "%28").replaceAll(")", "%29");
}
