import type { Model } from "../../../model/blueprint.js";
import type { Act, Handshake } from "../../../model/journey.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, paragraph, section } from "../block.js";
import { gather } from "../gather.js";
import { all, doersOf, type Names } from "../names.js";
import { quantity } from "../quantities.js";
import { remarksUnder } from "../remarks.js";
import { column, table } from "../table.js";
import { code } from "../text/code.js";
import { escapeText } from "../text/escape.js";
import { join, type Markdown, md } from "../text/markdown.js";
import { mention } from "../titles.js";
import { handshakeKind } from "../words.js";

/** Every interaction between two parties, and who answers for it on each side. */
export function handshakes(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const register = model.handshakes.filter(({ kind }) => kind !== "option");
  if (register.length === 0)
    return section("Handshakes", paragraph(md`No handshake is written down: nothing says who hands over to whom.`));
  const legend = join(
    [
      model.systems.some(({ owner }) => owner !== undefined)
        ? md`The owner of a system stands in brackets behind it.`
        : md``,
      register.length < model.handshakes.length ? md`Where a decision leads is told under Decisions.` : md``,
    ],
    md` `,
  );
  const written = register.map(
    (handshake) => [md`${names.place(handshake.from)} to ${names.place(handshake.to)}`, handshake] as const,
  );
  const inStep = gather(register, ({ from }) => [names.act(from)?.step]);
  const tables = model.steps.flatMap(({ id }) => {
    const rows = list(inStep(id), names, spelling);
    return rows.length === 0 ? [] : [...paragraph(md`**${names.step(id)}**`), ...rows];
  });
  return section("Handshakes", paragraph(legend), tables, remarksUnder(written));
}

/** One table a step, for each leaves out the columns that it doesn't need: all in one it would be too wide to read. */
function list(register: readonly Handshake[], names: Names, spelling: Spelling): readonly Block[] {
  return table(register, [
    column(md`From`, ({ from }) => side(names.act(from), names)),
    column(md`How`, ({ kind }) => handshakeKind(kind)),
    column(md`To`, (handshake) => receiver(handshake, names)),
    column(md`What`, what),
    column(md`Via`, ({ via }) => all(via, names.channel)),
    column(md`Within`, ({ sla }) => quantity(sla, spelling)),
    column(md`Measured by`, ({ measuredBy }) => all(measuredBy, names.measure)),
  ]);
}

function what({ id, label, carries, trigger }: Handshake): Markdown {
  const parts = [
    escapeText(label ?? ""),
    carries === undefined ? md`` : md`carries ${escapeText(carries)}`,
    trigger === undefined ? md`` : md`starts when: ${escapeText(trigger)}`,
    id === undefined ? md`` : code(id),
  ];
  return join(parts, md`; `);
}

/** Who takes it and what they do with it, with the step where that is another one than the sender's. */
function receiver({ from, to, acceptedBy }: Handshake, names: Names): Markdown {
  const [sending, taking] = [names.act(from), names.act(to)];
  const taken = side(taking, names, acceptedBy);
  return taking === undefined || taking.step === sending?.step ? taken : md`${taken} (${names.step(taking.step)})`;
}

/** An action or decision behind those who do it: `Payment gateway (Finance): Authorises the payment`. */
function side(act: Act | undefined, names: Names, acceptedBy?: string): Markdown {
  if (act === undefined) return md``;
  const doers = all(acceptedBy === undefined ? doersOf(act) : [acceptedBy], names.party);
  return join([doers, mention(act)], md`: `);
}
