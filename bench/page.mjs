import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

const page = "docs/performance.md";

/** Puts what a part has printed between its marks on the page, with the day, the machine, and how busy that was. */
export function writePage(part, text, loadBefore) {
  const before = readFileSync(page, "utf8");
  const mark = new RegExp(`(<!-- bench:${part} -->\n).*?(<!-- end -->)`, "s");
  if (!mark.test(before)) throw new Error(`${page} has no place for "${part}"`);
  const block = `\`\`\`text\n${machine(loadBefore)}\n\n${text.replace(/^\n+|\s+$/g, "").replace(/ +$/gm, "")}\n\`\`\`\n`;
  writeFileSync(
    page,
    before.replace(mark, (_, start, end) => start + block + end),
  );
}

function machine(before) {
  const day = new Date().toISOString().slice(0, 10);
  const [after] = loadavg();
  const what = `${day}, ${cpus().length} cores (${cpus()[0].model}), Node ${process.versions.node}`;
  const isBusy = before > cpus().length / 2;
  return `${what}, load ${before.toFixed(1)} at its begin and ${after.toFixed(1)} at its end${isBusy ? ": a busy machine" : ""}`;
}
