/** What a blueprint could name, whether it does or not: `use` brings more into scope than the model holds. */
export interface InScope {
  /** Ids of all personas, as the blueprint's file calls them. */
  readonly personas: readonly string[];
  /** Ids of those of the model's systems that some system in scope replaces. */
  readonly replaced: readonly string[];
}
