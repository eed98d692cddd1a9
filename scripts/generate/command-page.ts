import type { Command } from "commander";
import { allForms } from "../../src/cli/forms.js";
import { createProgram } from "../../src/cli/program.js";

const intro = `# The command line

What \`sightline help\` says. This page is written by \`npm run generate\` from \`src/cli/arguments\`.
`;

/** docs/reference/cli.md: the help of the program and of each of its commands. */
export async function commandPage(): Promise<string> {
  const nowhere = { environment: {}, workingFolder: ".", standardInput: () => process.stdin, isTerminal: () => false };
  const program = createProgram(await allForms(), nowhere, () => undefined);
  const sections = [program, ...program.commands].map(
    (command) => `## ${nameOf(command)}\n\n\`\`\`text\n${help(command)}\n\`\`\`\n`,
  );
  return [intro, ...sections].join("\n");
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
}

/** As wide as a page, whatever terminal this runs in. */
function help(command: Command): string {
  command.configureHelp({ helpWidth: 100 });
  const parts: string[] = [];
  command.configureOutput({ writeOut: (part) => parts.push(part), getOutHasColors: () => false });
  command.outputHelp();
  return parts.join("").trimEnd();
}
