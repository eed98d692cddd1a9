/** How findings can be said. */
export const reporters = ["pretty", "json"] as const;

export type Reporter = (typeof reporters)[number];
