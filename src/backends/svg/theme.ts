import type { PaintName } from "../../scene/paint.js";

/** A colour for each paint. */
export interface Theme {
  readonly name: string;
  readonly paints: Readonly<Record<PaintName, string>>;
}

export const light: Theme = {
  name: "light",
  paints: {
    background: "#ffffff",
    ink: "#1f2933",
    quiet: "#52606d",
    rule: "#cbd2d9",
    hairline: "#e4e7eb",
    boundary: "#616e7c",
    box: "#ffffff",
    panel: "#f7f9fa",
    header: "#323f4b",
    "header-ink": "#ffffff",
    area: "#e4e9ee",
    "area-ink": "#3e4c59",
    "evidence-tint": "#f5f3fb",
    "customer-tint": "#edf4fb",
    "frontstage-tint": "#eef7f0",
    "backstage-tint": "#fcf7e8",
    "support-tint": "#fbf1eb",
    evidence: "#6b57ad",
    customer: "#2767a8",
    frontstage: "#2a7549",
    backstage: "#8a5f00",
    support: "#a84a22",
    handover: "#323f4b",
    notify: "#5f45b0",
    exchange: "#323f4b",
    option: "#0b6572",
    back: "#b3261e",
    key: "#7a5200",
    "key-mark": "#e0a100",
    fail: "#b3261e",
    wait: "#8a4b00",
    "wait-tint": "#fff4e0",
    gate: "#3e4c59",
    "gate-tint": "#eef1f4",
    positive: "#2a7549",
    negative: "#b3261e",
    pain: "#b3261e",
    opportunity: "#2a7549",
    measure: "#2767a8",
    "series-1": "#c2410c",
    "series-2": "#1d6fb8",
    "series-3": "#2a7549",
    "series-4": "#7c3aad",
    "series-5": "#8a5f00",
    "series-6": "#a3245f",
  },
};

/** Every theme, by its name. */
export const themes: ReadonlyMap<string, Theme> = new Map([light].map((theme) => [theme.name, theme]));
