// npm run new:rule family/name: writes the rule, its page and its test, and its lines in the index.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const id = process.argv[2] ?? "";
if (!/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error("Usage: npm run new:rule family/name, in lower case, words joined by hyphens.");
  process.exit(2);
}
const [family, name] = id.split("/");
const variable = id.replace(/[/-]([a-z])/g, (_, letter) => letter.toUpperCase());
const files = {
  rule: `src/rules/${id}.ts`,
  page: `src/rules/${id}.md`,
  test: `test/rules/${family}-${name}.test.ts`,
};
for (const path of Object.values(files)) {
  if (!existsSync(path)) continue;
  console.error(`${path} is there already.`);
  process.exit(2);
}

write(
  files.rule,
  `import { theStep } from "../naming.js";
import type { Rule } from "../rule.js";

export const ${variable}: Rule = {
  id: "${id}",
  severity: "warning",
  finds: "what it finds, in one sentence",
  minimal: false,
  check({ model }, report) {
    for (const step of model.steps) {
      report({
        at: step.origin.name,
        message: \`What is wrong with \${theStep(step)}.\`,
        help: "What to write instead.",
      });
    }
  },
};
`,
);
write(
  files.page,
  `# ${id}

What it finds, and where it is silent.

## Why it matters

What happens to customers or colleagues where this is left as it is.

## How to mend it

What to write.

\`\`\`blueprint bad
blueprint loan "Borrow a book" {
  phase find "Find" {
    step ask "Ask for a title" { customer wish "Names a title" }
  }
}
\`\`\`

\`\`\`blueprint good
blueprint loan "Borrow a book"
\`\`\`
`,
);
write(
  files.test,
  `import { testRule } from "./harness.js";

testRule("${id}")
  .within("blueprint")
  .finds("a step", \`phase p { step «s» { customer a "A" } }\`)
  .passes("no step", "phase p");
`,
);
writeFileSync("src/rules/index.ts", withRule(readFileSync("src/rules/index.ts", "utf8")));
console.log(`${Object.values(files).join("\n")}\nsrc/rules/index.ts`);

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The import in its alphabetical place, the rule behind the last of its family. */
function withRule(index) {
  const [imports, ...rest] = index.split("\n\n");
  const order = (line) => line.replace(/^.* from /, "");
  const lines = [...imports.split("\n"), `import { ${variable} } from "./${id}.js";`];
  lines.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  const entries = rest.join("\n\n").split("\n");
  const last = entries.findLastIndex((line) => new RegExp(`^  ${family}[A-Z]`).test(line));
  entries.splice((last === -1 ? entries.lastIndexOf("];") - 1 : last) + 1, 0, `  ${variable},`);
  return `${lines.join("\n")}\n\n${entries.join("\n")}`;
}
