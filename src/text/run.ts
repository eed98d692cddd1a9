/**
 * Where the run of characters ends that begins at an offset: the offset itself where it is empty. The pattern is sticky, of one class
 * with a star, so that there is nothing to go back for. V8 does this in one call; a loop over characters costs many times as much
 * until it is compiled, and in a small file the compiling costs more than the reading.
 */
export function endOfRun(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return pattern.lastIndex;
}
