import { nextReview } from "../../measures/next-review.js";
import type { Model } from "../../model/blueprint.js";
import type { Target } from "../../model/measuring.js";
import type { IsoDate } from "../../values/quantity.js";
import { comparisonText } from "../page/amounts.js";
import { dot, together } from "../page/block.js";

export type MilestoneKind = "target" | "start" | "end" | "review";

/** A day by which something is to be reached, begins, ends or is due. */
export interface Milestone {
  readonly kind: MilestoneKind;
  readonly date: IsoDate;
  readonly title: string;
  readonly detail: string;
}

/** All days that the model names beside those of initiatives, the earliest first. */
export function milestonesOf(model: Model): readonly Milestone[] {
  const review = nextReview(model);
  const found: readonly Milestone[] = [
    ...goalTargets(model),
    ...measureTargets(model),
    ...systemDays(model),
    ...(review === undefined
      ? []
      : [
          { kind: "review", date: review, title: "Review of this blueprint", detail: detailOf(review, "due") } as const,
        ]),
  ];
  return found.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** With the measure that has the same target on the same day, or the only one that there is. */
function goalTargets({ goals, measures }: Model): readonly Milestone[] {
  return goals.flatMap(({ title, targets, measuredBy }) => {
    const own = measures.filter(({ id }) => measuredBy.includes(id));
    return targets.flatMap((target) => {
      const same = own.find((measure) => measure.targets.some((other) => keyOf(other) === keyOf(target)));
      return targetAt(target, title, (same ?? (own.length === 1 ? own[0] : undefined))?.title);
    });
  });
}

/** Those that no goal has told already. */
function measureTargets({ goals, measures }: Model): readonly Milestone[] {
  return measures.flatMap(({ id, title, targets }) => {
    const told = new Set(
      goals.filter(({ measuredBy }) => measuredBy.includes(id)).flatMap((goal) => goal.targets.map(keyOf)),
    );
    return targets.filter((target) => !told.has(keyOf(target))).flatMap((target) => targetAt(target, title));
  });
}

function keyOf({ value, by }: Target): string {
  return `${by} ${comparisonText(value)}`;
}

function targetAt({ value, by }: Target, title: string, measure?: string): readonly Milestone[] {
  if (by === undefined) return [];
  const words = `${measure === undefined ? "" : `${measure} `}${together(comparisonText(value))}`;
  return [{ kind: "target", date: by, title, detail: detailOf(by, words) }];
}

function systemDays({ systems }: Model): readonly Milestone[] {
  return systems.flatMap(({ title, from, until }): readonly Milestone[] => [
    ...(from === undefined ? [] : [{ kind: "start", date: from, title, detail: detailOf(from, "goes live") } as const]),
    ...(until === undefined
      ? []
      : [{ kind: "end", date: until, title, detail: detailOf(until, "is switched off") } as const]),
  ]);
}

function detailOf(date: IsoDate, words: string): string {
  return `${together(date)}${dot}${words}`;
}
