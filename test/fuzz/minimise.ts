import type { Input } from "./input.js";

/** A smaller input of which the same is still true: files, then lines, then stretches, then characters are left out. */
export async function minimise(input: Input, isSame: (input: Input) => Promise<boolean>, most = 2_000): Promise<Input> {
  let left = most;
  const holds = async (candidate: Input): Promise<boolean> => left-- > 0 && isSame(candidate);
  let now = input;
  for (const path of input.keys()) {
    const without = new Map([...now].filter(([each]) => each !== path));
    if (await holds(without)) now = without;
  }
  for (const path of now.keys()) {
    const content = await shrunk(piecesOf(now.get(path)!), (pieces) => holds(new Map(now).set(path, joined(pieces))));
    now = new Map(now).set(path, joined(content));
    const bytes = now.get(path)!;
    if (bytes.length > 2_000) continue;
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    now = new Map(now).set(
      path,
      joined(await shrunk(single, (pieces) => holds(new Map(now).set(path, joined(pieces))))),
    );
  }
  return now;
}

/** Leaves out stretches, long ones first, for as long as that leaves something out. */
async function shrunk(
  pieces: readonly Uint8Array[],
  holds: (pieces: readonly Uint8Array[]) => Promise<boolean>,
): Promise<readonly Uint8Array[]> {
  let now = pieces;
  for (let size = Math.ceil(now.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < now.length; ) {
      const without = [...now.slice(0, at), ...now.slice(at + size)];
      if (await holds(without)) now = without;
      else at += size;
    }
  }
  return now;
}

/** Its lines, each with its end. */
function piecesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 10) continue;
    pieces.push(bytes.subarray(from, at + 1));
    from = at + 1;
  }
  return from < bytes.length ? [...pieces, bytes.subarray(from)] : pieces;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
