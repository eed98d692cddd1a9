/** What a blueprint could name, whether it does or not: `use` brings more into scope than the model holds. */
export interface InScope {
  /** Ids of all personas, as the blueprint's file calls them. */
  readonly personas: readonly string[];
  /** Ids of those of the model's systems that some system in scope replaces. */
  readonly replaced: readonly string[];
  /** All that files share, the model's own included, by the word of its kind and its id: `system ledger`. */
  readonly shared: ReadonlySet<string>;
}
