/** What the page knows besides the pictures: written into it as JSON by the HTML backend. */
export interface PageData {
  /** `ID.json`. */
  readonly model: Readonly<Record<string, unknown>>;
  readonly findings: readonly PageFinding[];
  /** Where parts of the model are shown on the web, by path or id; absent where that isn't known. */
  readonly sources?: Readonly<Record<string, string>>;
}

export interface PageFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** `file:line:column` */
  readonly place: string;
  /** Where that place is shown on the web. */
  readonly url?: string;
  /** Path of an action or decision, or id of a step; absent where it belongs to neither. */
  readonly element?: string;
}
