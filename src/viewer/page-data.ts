/** What the page knows besides the pictures: written into it as JSON by the HTML backend. */
export interface PageData {
  /** `ID.json`. */
  readonly model: Readonly<Record<string, unknown>>;
  readonly findings: readonly PageFinding[];
}

export interface PageFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** `file:line:column` */
  readonly place: string;
  /** Path of an action or decision, or id of a step; absent where it belongs to neither. */
  readonly element?: string;
}
