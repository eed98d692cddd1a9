/** Between the middles of two lines that run beside each other: room for an arrowhead's width and a hair. */
export const TRACK_GAP = 12;
/** Between a line in a gutter and the boxes beside it: an arrowhead (8 px) and a rounded corner (4 px) fit in. */
export const GUTTER_MARGIN = 12;
/** The same in a channel, above and below. */
export const CHANNEL_MARGIN = 12;
/** From a box's corner to the first line on its upper or lower side: clear of the rounded corner. */
export const PORT_MARGIN_LEVEL = 12;
/** From a box's corner to the first line on its left or right side: boxes are low, so a little less. */
export const PORT_MARGIN_UPRIGHT = 8;
/** Lines meet a diamond in the middle part of its width … */
export const DIAMOND_PORT_LEVEL = 0.3;
/** … and of its height: nearer to its corners than to the ends of its sides. */
export const DIAMOND_PORT_UPRIGHT = 0.25;

/** Smallest gutter: a straight line in it has room for two arrowheads. */
export const GUTTER_MIN = 26;
/** Smallest channels: between two lanes, between two rows of a lane, between the stacked boxes of one row. */
export const CHANNEL_MIN = { line: 30, sublane: 24, none: 24 } as const;
/** Smallest room above the first row and below the last. */
export const OUTER_CHANNEL_MIN = 10;
/** From the picture's edge to the first line. */
export const OUTER_LINE_MARGIN = 8;
/** Smallest room left of the first column and right of the last. */
export const OUTER_MARGIN = 10;
/** Height of a row in which no box stands, in which lines still pass. */
export const EMPTY_ROW_HEIGHT = 32;
/** From a row's edge to a line that passes it without ending at a box. */
export const ROW_MARGIN = 6;

/** Between a label and a line that isn't its own: farther than its own line is. */
export const LABEL_TO_LINE = 6;
/** Between two labels, and between a label and a separator. */
export const LABEL_TO_LABEL = 4;
/** Between a label and the channel's edge. */
export const LABEL_TO_EDGE = 5;
/** Between a line and a separator. */
export const LINE_TO_SEPARATOR = 6;
/** From a level line up to its label. */
export const LABEL_ABOVE_LINE = 2;
/** From an upright line to its label. */
export const LABEL_BESIDE_LINE = 4;
/** From an upright line past its label to the next line: nearer would be read as that line's label. */
export const LABEL_BESIDE_BOTH = 11;
/** From a label to the ends of the level line that carries it. */
export const LABEL_END_MARGIN = 3;
/** What an arrowhead takes from the room of a label on its line. */
export const ARROWHEAD = 8;
/** Two labels that share the room between two upright lines. */
export const LABELS_BETWEEN_LINES = 16;
