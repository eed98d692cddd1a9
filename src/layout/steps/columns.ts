import type { Mark, Marks } from "../../diff/union/mark.js";
import type { Model } from "../../model/blueprint.js";
import type { Phase, Step } from "../../model/journey.js";

/** A step as a column, left to right: the phases' steps, then the ancillaries. */
export interface Column {
  readonly step: Step;
  /** Columns of one phase stand together; an ancillary belongs to none. */
  readonly phase?: Phase;
  readonly firstOfPhase: boolean;
  readonly mark?: Mark;
  readonly phaseMark?: Mark;
}

/** A header over neighbouring columns, both ends in it. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly id: string;
  readonly mark?: Mark;
}

export function columnsOf(model: Model, marks?: Marks): readonly Column[] {
  const phases = new Map(model.phases.map((phase) => [phase.id, phase]));
  return model.steps.map((step, i) => {
    const phase = step.phase === undefined ? undefined : phases.get(step.phase);
    const firstOfPhase = i === 0 || model.steps[i - 1]!.phase !== step.phase;
    const mark = marks?.of("step", step.id);
    const phaseMark = phase && marks?.of("phase", phase.id);
    return {
      step,
      ...(phase === undefined ? {} : { phase }),
      firstOfPhase,
      ...(mark === undefined ? {} : { mark }),
      ...(phaseMark === undefined ? {} : { phaseMark }),
    };
  });
}

export function phaseSpans(columns: readonly Column[]): readonly ColumnSpan[] {
  return spans(
    columns,
    ({ phase, phaseMark }) =>
      phase && { id: phase.id, title: phase.title, ...(phaseMark === undefined ? {} : { mark: phaseMark }) },
  );
}

/** Neighbouring phases of one business process. */
export function areaSpans(columns: readonly Column[]): readonly ColumnSpan[] {
  return spans(columns, ({ phase }) => (phase?.area === undefined ? undefined : { id: phase.area, title: phase.area }));
}

/** The ancillary processes, as one. */
export function ancillarySpan(columns: readonly Column[]): ColumnSpan | undefined {
  const processes = columns.filter(({ step }) => step.ancillary).length;
  const title = ancillaryTitle(processes);
  return spans(columns, ({ step }) => (step.ancillary ? { id: "", title } : undefined))[0];
}

/** In one piece: it isn't the author's text, so it needs no breaking. */
export function ancillaryTitle(processes: number): string {
  return processes === 1 ? "Ancillary\u00a0process" : "Ancillary processes";
}

type Key = Omit<ColumnSpan, "first" | "last"> | undefined;

function spans(columns: readonly Column[], keyOf: (column: Column) => Key): readonly ColumnSpan[] {
  const found: (ColumnSpan & { last: number })[] = [];
  columns.forEach((column, i) => {
    const key = keyOf(column);
    const last = found.at(-1);
    if (key === undefined) return;
    if (last?.id === key.id && last.last === i - 1) last.last = i;
    else found.push({ first: i, last: i, ...key });
  });
  return found;
}
