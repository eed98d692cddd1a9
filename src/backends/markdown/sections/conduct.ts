import type { Act, Action, Waiting } from "../../../model/journey.js";
import type { Spelling } from "../../../values/spelling.js";
import { fact } from "../block.js";
import { frequency } from "../frequency.js";
import { all, type Names, placeFrom } from "../names.js";
import { grade, quantity } from "../quantities.js";
import { escapeText } from "../text/escape.js";
import { join, type Markdown, md } from "../text/markdown.js";
import { mention } from "../titles.js";
import { quoted } from "../words.js";

const between = md`; `;

/** A wait of the customer, and where. */
export function waitOf(waits: Waiting | undefined, where: Markdown, spelling: Spelling): Markdown {
  if (waits === undefined) return md``;
  const length = waits.value === "unknown" ? md`nobody knows how long` : quantity(waits.value, spelling);
  return md`${length} (${join([where, waits.unseen ? md`nothing tells them how long or why` : md``], between)})`;
}

/** The wait in an action. */
export function waits(act: Act, spelling: Spelling): Markdown {
  return waitOf(act.waits, mention(act), spelling);
}

/** What can go wrong in an action: how often, how bad, and what puts it right. */
export function failPoints(act: Act, names: Names, spelling: Spelling): readonly Markdown[] {
  return act.fails.map((fail) => {
    const { title, severity, recovers } = fail;
    const rest = join(
      [
        mention(act),
        fail.frequency === undefined ? md`` : md`frequency ${frequency(fail, spelling)}`,
        severity === undefined ? md`` : md`severity ${grade(severity, spelling)}`,
        recovers === undefined ? md`` : md`put right by “${placeFrom(act.step, recovers, names)}”`,
      ],
      between,
    );
    return md`${escapeText(title)} (${rest})`;
  });
}

/** How the actions are to be done: standards, scripts, training, measures. */
export function craft(actions: readonly Action[], names: Names, spelling: Spelling): readonly Markdown[] {
  const each = (told: (action: Action) => readonly Markdown[]): Markdown =>
    join(
      actions.flatMap((action) => told(action).map((text) => md`${text} (${mention(action)})`)),
      between,
    );
  return [
    fact(
      md`Standards`,
      each(({ standards }) =>
        standards.map(({ title, within }) =>
          within === undefined ? escapeText(title) : md`${escapeText(title)}, within ${quantity(within, spelling)}`,
        ),
      ),
    ),
    fact(
      md`Said`,
      each(({ scripts }) => scripts.map(quoted)),
    ),
    fact(
      md`Training`,
      each(({ trainings }) => trainings.map(escapeText)),
    ),
    fact(
      md`Measured`,
      each(({ measuredBy }) => (measuredBy.length === 0 ? [] : [all(measuredBy, names.measure)])),
    ),
  ];
}
