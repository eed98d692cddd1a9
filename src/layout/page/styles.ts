import type { TextStyle } from "../grid/text-style.js";

/** Around the whole picture. */
export const margin = 24;
/** Between parts of the picture that stand below each other. */
export const partGap = 18;
/** The gap before the ancillary processes. */
export const ancillaryGap = 28;
/** Between a text and the edge of the cell it stands in. */
export const cellPadding = 8;

export const pictureTitle: TextStyle = { size: 20, weight: 600, lineHeight: 26 };
export const facts: TextStyle = { size: 12, weight: 400, lineHeight: 17 };
export const areaTitle: TextStyle = { size: 11, weight: 600, lineHeight: 14 };
export const phaseTitle: TextStyle = { size: 13, weight: 600, lineHeight: 17 };
export const stepTitle: TextStyle = { size: 12, weight: 600, lineHeight: 16 };
export const smallPrint: TextStyle = { size: 10, weight: 400, lineHeight: 13 };
export const laneTitle: TextStyle = { size: 12, weight: 600, lineHeight: 16 };
export const actorTitle: TextStyle = { size: 11, weight: 400, lineHeight: 14 };
export const lineName: TextStyle = { size: 9, weight: 600, lineHeight: 12 };
/** Capitals need air between them. */
export const lineNameSpacing = 0.5;
export const cardTitle: TextStyle = { size: 11, weight: 400, lineHeight: 15 };
export const badgeText: TextStyle = { size: 10, weight: 600, lineHeight: 13 };
export const legendText: TextStyle = { size: 11, weight: 400, lineHeight: 15 };
export const noteText: TextStyle = { size: 12, weight: 400, lineHeight: 16 };
