const width = 90;

/** A page of Markdown for a terminal: prose wrapped, examples indented under a word that says what they are. */
export function printPage(page: string): string {
  const lines: string[] = [];
  let isCode = false;
  for (const line of page.trimEnd().split("\n")) {
    const fence = /^```(?:blueprint (bad|good).*)?$/.exec(line);
    if (fence !== null) {
      isCode = !isCode;
      if (isCode) lines.push(fence[1] === "bad" ? "Found here:" : "Mended:", "");
    } else if (isCode) lines.push(line === "" ? "" : `    ${line}`);
    else lines.push(...wrapped(line.replace(/^#+ /, "")));
  }
  return `${lines.join("\n")}\n`;
}

/** Lines as long as a terminal is wide, cut between words. A list's items are indented. */
export function wrapped(text: string): readonly string[] {
  const indent = /^[-*] /.test(text) ? "  " : "";
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
