/**
 * What a path pays besides its length in px. Routing takes the cheapest path, so only the proportions matter: a bend is
 * worth a detour of about half a box, a crossing that of a box.
 */
export const BEND_PRICE = 55;
export const CROSSING_PRICE = 90;

/** Turning where other lines turn, and where other lines pass: knots are hard to read. */
export const TURN_AT_TURN_PRICE = 5;
export const TURN_AT_LINE_PRICE = 3;
/** Passing straight where others turn, and along others. */
export const PASS_TURN_PRICE = 12;
export const PASS_ALONG_PRICE = 4;

/** Crossing an empty cell is allowed, but the corridors are meant for it; level it also splits a lane's row. */
export const EMPTY_CELL_UPRIGHT_PRICE = 6;
export const EMPTY_CELL_LEVEL_PRICE = 14;
/** The ring around everything: the last resort. */
export const OUTER_RING_PRICE = 20;

/** Leaving to the west or arriving from the east reads against the direction of time. */
export const AGAINST_READING_PRICE = 45;
/** A diamond's corners are for one line each. */
export const DIAMOND_SIDE_PRICE = 70;
/** Sharing a box's side with lines of the same direction, and of the other: upper and lower sides are wider. */
export const SIDE_SHARED_PRICE = { upright: 7, level: 18 } as const;
export const SIDE_OPPOSED_PRICE = { upright: 10, level: 34 } as const;

/** Gutters, channels and empty rows are taken to be this wide until their tracks are known. */
export const CORRIDOR_ESTIMATE = 36;
export const EMPTY_ROW_ESTIMATE = 40;

/** Back edges wait until the others are routed: as if they were that many cells longer. */
export const BACK_EDGE_DELAY = 20;
/** Every link is taken up and routed again at most so often. */
export const ROUTING_ROUNDS = 4;
/** … and not any more once the path finder has looked at so many nodes: links at random across a huge grid. */
export const ROUTING_EFFORT = 5_000_000;
