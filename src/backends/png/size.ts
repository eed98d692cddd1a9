/** In px, of each side of a picture. */
const longestSide = 16_384;
/** In px, of a picture's area. */
const largestArea = 64_000_000;

/** The scale asked for, or the largest at which the picture is within what viewers and renderers can take. */
export function fitScale(
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): number {
  const fitting = Math.min(
    scale,
    longestSide / Math.ceil(width),
    longestSide / Math.ceil(height),
    Math.sqrt(largestArea / (Math.ceil(width) * Math.ceil(height))),
  );
  return fitting === scale ? scale : Math.floor(fitting * 100) / 100;
}
