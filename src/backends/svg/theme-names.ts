/** What the themes are called, the usual one first. By themselves, so that a help text needn't load the colours. */
export const themeNames = ["light", "dark", "contrast", "print"] as const;

export type ThemeName = (typeof themeNames)[number];
