import type { TimeAxis } from "./time-axis.js";

/** What every part of the roadmap hangs on: titles at the left, the calendar beside them. */
export interface ChartFrame {
  readonly left: number;
  /** Where the ground of the lanes begins to hold bars: the calendar begins behind some room for links. */
  readonly bodyLeft: number;
  readonly axisLeft: number;
  /** Of the calendar. */
  readonly axisRight: number;
  /** Of the ground, behind some room for links. */
  readonly right: number;
  readonly axis: TimeAxis;
}
