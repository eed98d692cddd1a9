/** Where the compiler gets its files from: a folder on disk, an editor's buffers, a map in a test. */
export interface Files {
  /** `path` is relative to the workspace root, with `/` between its parts. Never rejects for what is on the disk. */
  readonly read: (path: string) => Promise<ReadResult>;
}

export type ReadResult =
  /** Decoded, without a byte order mark; `size` is in bytes. */
  | { readonly kind: "text"; readonly text: string; readonly size: number }
  | { readonly kind: "missing" }
  /** It lies outside the workspace, or a link on its way leads there. */
  | { readonly kind: "outside" }
  /** Longer than the limit `file-size`, and so not read. */
  | { readonly kind: "too-large"; readonly size: number }
  /** `before` is what could be decoded, `offset` the place in bytes of what couldn't. */
  | { readonly kind: "not-utf8"; readonly before: string; readonly byte: number; readonly offset: number }
  /** `because` goes on after the file's name: `is a folder`. */
  | { readonly kind: "unreadable"; readonly because: string };

/** Decodes UTF-8 and drops a byte order mark; says where the first byte stands that isn't UTF-8. */
export function decode(bytes: Uint8Array): ReadResult {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { kind: "text", text, size: bytes.length };
  } catch {
    const offset = validPrefix(bytes);
    const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset));
    return { kind: "not-utf8", before, byte: bytes[offset] ?? 0, offset };
  }
}

/** The number of bytes, from the start, that are whole and right UTF-8. Halves the stretch until one sequence is left. */
function validPrefix(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // A sequence cut off at the end passes as the start of one: step back to where it begins.
  while (low > 0 && !isWhole(bytes.subarray(0, low))) low--;
  return low;
}

function isPrefix(bytes: Uint8Array): boolean {
  return decodes(bytes, true);
}

function isWhole(bytes: Uint8Array): boolean {
  return decodes(bytes, false);
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
