import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

const page = "docs/performance.md";

/** Puts what a part has printed between its marks on the page, with the day and the machine. */
export function writePage(part, text) {
  const before = readFileSync(page, "utf8");
  const mark = new RegExp(`(<!-- bench:${part} -->\n).*?(<!-- end -->)`, "s");
  if (!mark.test(before)) throw new Error(`${page} has no place for "${part}"`);
  const block = `\`\`\`text\n${machine()}\n\n${text.trim().replace(/ +$/gm, "")}\n\`\`\`\n`;
  writeFileSync(
    page,
    before.replace(mark, (_, start, end) => start + block + end),
  );
}

function machine() {
  const day = new Date().toISOString().slice(0, 10);
  const [load = 0] = loadavg();
  return `${day}, ${cpus().length} cores (${cpus()[0].model}), Node ${process.versions.node}, load ${load.toFixed(1)} when it was done`;
}
