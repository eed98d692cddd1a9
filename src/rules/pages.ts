declare const __RULE_PAGES__: string;

/** The rules' pages, the `.md` files beside them, by rule, and those about comments that suppress findings. Put in by the build; sources that run by themselves have none. */
export const pages: ReadonlyMap<string, string> = new Map(
  typeof __RULE_PAGES__ === "string" ? Object.entries<string>(JSON.parse(__RULE_PAGES__)) : [],
);
