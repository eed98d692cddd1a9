// Findings, thrice: beside the changed lines, on the page of the run, and as SARIF.
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env, folder, output, sightline } from "./sightline.mjs";

/** GitHub takes as many bytes on the page of a run, and drops all where there are more. */
const summaryLimit = 1_000_000;

const words = ["check"];
if (env("CHANGED") !== "") words.push("--changed", env("CHANGED"));
if (env("MAX_WARNINGS") !== "") words.push("--max-warnings", env("MAX_WARNINGS"));

const { status, stdout } = sightline([...words, "--reporter", "github"]);
process.stdout.write(stdout);
const summary = sightline([...words, "--reporter", "markdown"]).stdout;
if (Buffer.byteLength(summary) < summaryLimit) appendFileSync(env("GITHUB_STEP_SUMMARY"), `${summary}\n`);
const sarif = join(folder("findings"), "findings.sarif");
writeFileSync(sarif, sightline([...words, "--reporter", "sarif"]).stdout);
output("sarif", sarif);
output("status", String(status));
