/** What the root of a page says when its pictures are dark: the style goes by it. */
export const darkGround = ' data-ground="dark"';
