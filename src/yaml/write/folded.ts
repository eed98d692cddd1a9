/** The header and the lines of a folded scalar, as they were broken; nothing where its indentation was told by a number. */
export function foldedLines(
  written: string,
): { readonly header: string; readonly lines: readonly string[] } | undefined {
  const [first = "", ...lines] = written.split(/\r?\n/);
  const header = /^>[-+]?/.exec(first)?.[0];
  if (header === undefined || /^>\S*\d/.test(first)) return undefined;
  const indentation = lines.find((line) => line.trim() !== "")?.search(/\S/) ?? 0;
  const cut = lines.map((line) => line.slice(indentation));
  // What follows the last line end belongs to the next line.
  cut.pop();
  if (!header.endsWith("+")) while (cut.length > 0 && cut.at(-1)?.trim() === "") cut.pop();
  return { header, lines: cut };
}
