/** One thing that a renderer takes for more than text, and how it is disarmed: its characters become numeric entities. */
export interface Escape {
  /** What it would be. */
  readonly prevents: string;
  readonly pattern: RegExp;
  /**
   * Puts a zero-width space behind it. GitHub looks for mentions, references, emoji and addresses in the finished page,
   * where an entity is a plain character again, so there only something between the parts helps.
   */
  readonly parted?: true;
}

/** In the order in which they are tried. Each is needed: the tests take them out one by one and must notice. */
export const escapes: readonly Escape[] = [
  { prevents: "an entity", pattern: /&/ },
  { prevents: "HTML, a comment, an address in angle brackets", pattern: /</ },
  { prevents: "a quote", pattern: />/ },
  { prevents: "a link, an image, a footnote, a task's box", pattern: /\[/ },
  { prevents: "the end of a link of ours", pattern: /\]/ },
  { prevents: "an image made of the link behind it", pattern: /!$/ },
  { prevents: "emphasis", pattern: /\*/ },
  { prevents: "emphasis by underscores", pattern: /_/ },
  { prevents: "code", pattern: /`/ },
  { prevents: "struck out text, a fence", pattern: /~/ },
  { prevents: "a cell of a table", pattern: /\|/ },
  { prevents: "an escape of what stands behind it", pattern: /\\/ },
  { prevents: "a formula", pattern: /\$/ },
  { prevents: "a reference to an issue", pattern: /#(?=\d)/, parted: true },
  { prevents: "a heading, or the end of one", pattern: /#/ },
  { prevents: "a reference to an issue by its prefix", pattern: /(?<=\b[Gg][Hh])-(?=\d)/, parted: true },
  { prevents: "a mention, a mail address", pattern: /@(?=\S)/, parted: true },
  { prevents: "an address", pattern: /:(?=\/\/)/, parted: true },
  { prevents: "an emoji's name", pattern: /:(?=[\w+-]+(?::|$))/, parted: true },
  { prevents: "an address without its scheme", pattern: /\/(?=\/)/ },
  { prevents: "an address that begins with www", pattern: /(?<=[Ww]{3})\./, parted: true },
  { prevents: "the name of a site", pattern: /\.(?=\p{L})/u },
  { prevents: "an item of a list", pattern: /^\+(?=\s|$)/ },
  { prevents: "an item of a list, a rule across the page", pattern: /^-(?=[\s-]|$)/ },
  { prevents: "an item of a numbered list", pattern: /(?<=^\d{1,9})[.)](?=\s|$)/ },
];
