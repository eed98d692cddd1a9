// The licences of the packages whose code is in our bundle.
import { readdirSync, readFileSync } from "node:fs";

/** THIRD-PARTY-NOTICES.md for packages, named by their folders in node_modules. */
export function notices(packages) {
  const intro = `# Third-party notices

Sightline's published program contains the packages below. This page is written by \`npm run generate\`.
`;
  return [intro, ...packages.map(notice)].join("\n");
}

function notice(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, "utf8").replaceAll("\r\n", "\n").trim() : "";
  return `## ${name} ${version} (${license})\n\n${text.replace(/^/gm, "    ").replace(/ +$/gm, "")}\n`;
}
