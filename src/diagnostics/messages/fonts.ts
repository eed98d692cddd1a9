import { message } from "../message.js";

/** `because` goes on after "it": `isn't there`. */
export const fontMissing = message<{ path: string; because: string }>("value/kind", ({ path, because }) => ({
  message: `The font \`${path}\` can't be read: it ${because}.`,
  help: "Write its path from the workspace's root, with `/` between its parts.",
}));

const faults = {
  woff: {
    message: "is a web font (WOFF), which pictures can't be drawn with",
    help: "Name the TTF or OTF file that it was made from: most foundries give you both.",
  },
  "not a font": {
    message: "is no font",
    help: "Name a TTF, OTF or TTC file.",
  },
  damaged: {
    message: "is damaged: what it says of itself leads beyond its end, or contradicts itself",
    help: "Get it anew; was it stored as text, or by Git LFS and not fetched?",
  },
  "no outlines": {
    message: "has pictures for its characters and no outlines, and only those can be drawn",
    help: "Name a font with outlines; of emoji, one in a single colour such as Noto Emoji.",
  },
  "no characters": {
    message: "doesn't say which characters of Unicode it has",
    help: "Name another one.",
  },
} as const;

export const fontUnusable = message<{ path: string; fault: keyof typeof faults }>("value/kind", ({ path, fault }) => ({
  message: `\`${path}\` ${faults[fault].message}.`,
  help: faults[fault].help,
}));
