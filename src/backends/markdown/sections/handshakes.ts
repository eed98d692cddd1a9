import type { Model } from "../../../model/blueprint.js";
import type { Handshake } from "../../../model/journey.js";
import { type Block, paragraph, section } from "../block.js";
import { all, doersOf, type Names, one } from "../names.js";
import { quantity } from "../quantities.js";
import { remarksUnder } from "../remarks.js";
import { column, table } from "../table.js";
import { code } from "../text/code.js";
import { escapeText } from "../text/escape.js";
import { join, type Markdown, md } from "../text/markdown.js";
import { handshakeKind } from "../words.js";

/** Every interaction between two parties, and who answers for it on each side. */
export function handshakes(model: Model, names: Names): readonly Block[] {
  const register = model.handshakes.filter(({ kind }) => kind !== "option");
  if (register.length === 0)
    return section("Handshakes", paragraph(md`No handshake is written down: nothing says who hands over to whom.`));
  const stepOf = (path: string): string | undefined => names.act(path)?.step;
  const rows = table(register, [
    column(md`Step`, ({ from }) => one(stepOf(from), names.step)),
    column(md`From`, ({ from }) => names.deed(from)),
    column(md`By`, ({ from }) => side(from, names)),
    column(md`How`, ({ kind }) => handshakeKind(kind)),
    column(md`What`, what),
    column(md`To`, ({ from, to }) => (stepOf(from) === stepOf(to) ? names.deed(to) : names.place(to))),
    column(md`Taken by`, ({ to, acceptedBy }) =>
      acceptedBy === undefined ? side(to, names) : names.party(acceptedBy),
    ),
    column(md`Via`, ({ via }) => all(via, names.channel)),
    column(md`Within`, ({ sla }) => quantity(sla)),
    column(md`Measured by`, ({ measuredBy }) => all(measuredBy, names.measure)),
    column(md`Starts when`, ({ trigger }) => escapeText(trigger ?? "")),
    column(md`Id`, ({ id }) => (id === undefined ? md`` : code(id))),
  ]);
  const legend = md`The owner of a system stands in brackets behind it. Where a decision leads is told under Decisions.`;
  const written = register.map(
    (handshake) => [md`${names.place(handshake.from)} to ${names.place(handshake.to)}`, handshake] as const,
  );
  return section("Handshakes", paragraph(legend), rows, remarksUnder(written));
}

function what({ label, carries }: Handshake): Markdown {
  return join([escapeText(label ?? ""), carries === undefined ? md`` : md`carries: ${escapeText(carries)}`], md`; `);
}

function side(path: string, names: Names): Markdown {
  const act = names.act(path);
  return act === undefined ? md`` : all(doersOf(act), names.party);
}
