/** YAML of any length that a stranger may send: deep, wide, broken. Each is asked for about so many characters. */
export const hostile: Readonly<Record<string, (length: number) => string>> = {
  "a long blueprint": (length) => `blueprint: b\nphases:\n${numbered(phase, length)}`,
  "one mapping": (length) => `roles:\n${numbered((i) => `  r${i}: x\n`, length)}`,
  "unknown keys": (length) => `roles:\n  a:\n${numbered((i) => `    k${i}: x\n`, length)}`,
  "keys nearly known": (length) => numbered((i) => `role${i % 10}: x\n`, length),
  "one key again and again": (length) => `roles:\n${repeat("  a: x\n", length)}`,
  "entries with nothing in them": (length) => `blueprint: b\nconstraints:\n${repeat("- \n", length)}`,
  "lists for texts": (length) => `blueprint: b\nconstraints: [${repeat("[],", length)}]\n`,
  "entries that lack everything": (length) => steps(`pains: [${repeat("{},", length)}]`),
  "a long list of actions": (length) => steps(`actions: [${repeat("{lane: customer, title: T},", length)}]`),
  "closing braces": (length) => `roles: {}\n${"}".repeat(length)}`,
  "closing braces, a line each": (length) => `roles: {}\n${repeat("}\n", length)}`,
  "opening brackets": (length) => "[".repeat(length),
  "opening braces, a line each": (length) => numbered((i) => `a${i}: { b: [\n`, length),
  "lists in lists on a line": (length) => repeat("- ", length),
  "keys in keys on a line": (length) => repeat("a: ", length),
  "explicit keys on a line": (length) => repeat("? ", length),
  "blocks in blocks": (length) => deepBlocks(length),
  "quotes without an end": (length) => numbered((i) => `a${i}: "x\n`, length),
  "single quotes without an end": (length) => numbered((i) => `  a${i}: 'x\n`, length),
  "bad indentation": (length) => numbered((i) => `a${i}:\n    x: y\n  z: w\n`, length),
  tabs: (length) => numbered((i) => `a${i}:\n\tx: y\n`, length),
  "signs of YAML's": (length) => `roles:\n${numbered((i) => `  a${i}: @x\n`, length)}`,
  "colons in texts": (length) => `roles:\n${numbered((i) => `  a${i}: b: c\n`, length)}`,
  "keys without colons": (length) => `roles:\n${numbered((i) => `  a${i} b\n`, length)}`,
  "commas only": (length) => `roles: {${",".repeat(length)}}\n`,
  "bad escapes": (length) => `roles: { a: "${"\\q".repeat(length / 2)}" }\n`,
  "one long text": (length) => `roles: { a: "${"x".repeat(length)}" }\n`,
  "one long plain text": (length) => `roles:\n  a: ${repeat("word\n    ", length)}\n`,
  "one long block": (length) => `blueprint: b\nabout: |\n${repeat("  word\n", length)}`,
  comments: (length) => numbered((i) => `# c${i}\n`, length),
  "line ends": (length) => "\n".repeat(length),
  blanks: (length) => " ".repeat(length),
  "lone carriage returns": (length) => repeat("a: b\r", length),
  "many aliases": (length) => `roles:\n  a: &a x\n${numbered((i) => `  b${i}: *a\n`, length)}`,
  "aliases of much": (length) =>
    `blueprint: b\ntags: &a [${repeat("y,", length)}]\n${numbered((i) => `n${i}: *a\n`, 900)}`,
  anchors: (length) => numbered((i) => `&a${i} a${i}: x\n`, length),
  tags: (length) => `roles:\n${numbered((i) => `  a${i}: !foo x\n`, length)}`,
  documents: (length) => repeat("a: 1\n---\n", length),
  directives: (length) => `${repeat("%FOO bar\n", length)}---\nroles: {}\n`,
  "invisible characters": (length) => `roles:\n${numbered((i) => `  a${i}: "\u200b"\n`, length)}`,
  "nul characters": (length) => "\0".repeat(length),
};

function phase(i: number): string {
  const action =
    "{ lane: customer, id: tap, title: Taps a card, via: machine, to: [{ target: auth, label: card data }] }";
  const pain = "{ title: Slow, severity: 4, frequency: 22% }";
  return `  p${i}:\n    steps:\n      s${i}:\n        takes: 12s\n        actions:\n          - ${action}\n        pains: { slow: ${pain} }\n`;
}

function steps(inner: string): string {
  return `blueprint: b\nphases: { p: { steps: { s: { ${inner} } } } }\n`;
}

function deepBlocks(length: number): string {
  let text = "";
  for (let depth = 0; text.length < length; depth++) text += `${" ".repeat(depth)}a:\n`;
  return text;
}

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function numbered(piece: (i: number) => string, length: number): string {
  let text = "";
  for (let i = 0; text.length < length; i++) text += piece(i);
  return text;
}
