import { execFile } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "yaml";
import { createFolder } from "./folder.js";
import { gitEnvironment } from "./repository.js";

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
  readonly "continue-on-error"?: boolean;
}

interface Action {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** What a runner knows. */
export interface Job {
  /** Where the action is, with its `action.yml`. */
  readonly action: string;
  readonly workspace: string;
  readonly github: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Plays other people's actions: gives their outputs, or fails. */
  readonly others?: (uses: string, words: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

export interface Ran {
  /** Of each step that ran, its name. */
  readonly steps: readonly string[];
  /** All that was printed. */
  readonly log: string;
  readonly summary: string;
  readonly failed: boolean;
  readonly used: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
  readonly temp: string;
}

/** The action's own folder as a runner has it: a copy of the repository's files, with the program that was bundled for the tests. */
export function createActionFolder(program: string): string {
  const folder = createFolder();
  for (const path of ["action", "action.yml"]) cpSync(resolve(path), join(folder, path), { recursive: true });
  for (const path of ["src", "scripts", "fonts", "templates", "package.json", "package-lock.json"])
    symlinkSync(resolve(path), join(folder, path));
  symlinkSync(dirname(program), join(folder, "dist"));
  return folder;
}

/** Runs the steps of a composite action one after the other, those that are shell with bash, as GitHub's runner does. */
export async function runAction(job: Job): Promise<Ran> {
  const { inputs = {}, runs }: Action = parse(readFileSync(join(job.action, "action.yml"), "utf8"));
  const given = Object.fromEntries(Object.entries(inputs).map(([name, { default: usual = "" }]) => [name, usual]));
  const temp = createFolder();
  const summary = join(temp, "summary");
  writeFileSync(summary, "");
  const steps = new Map<string, { outputs: Record<string, string>; outcome: string }>();
  const ran = {
    steps: [] as string[],
    log: "",
    failed: false,
    used: [] as { uses: string; with: Record<string, string> }[],
  };
  const base = { github: job.github, runner: { temp, os: "Linux", arch: "X64" }, inputs: {} };
  const inputsNow = Object.fromEntries(Object.entries(given).map(([name, usual]) => [name, fill(usual, base)]));
  for (const step of runs.steps) {
    const known = { ...base, inputs: { ...inputsNow, ...job.inputs }, steps: Object.fromEntries(steps) };
    const { github } = job;
    if (ran.failed || (step.if !== undefined && !isTrue(evaluate(step.if, { ...known, github })))) continue;
    ran.steps.push(step.name);
    const words = fillAll(step.with, known);
    const done = { outputs: {} as Record<string, string>, outcome: "success" };
    if (step.uses !== undefined) {
      ran.used.push({ uses: step.uses, with: words });
      try {
        done.outputs = { ...job.others?.(step.uses, words) };
      } catch {
        done.outcome = "failure";
      }
    } else {
      const cwd = resolve(job.workspace, fill(step["working-directory"] ?? ".", known));
      const { status, said, outputs } = await runShell(
        step.run ?? "",
        cwd,
        temp,
        summary,
        job,
        fillAll(step.env, known),
      );
      ran.log += said;
      done.outputs = outputs;
      if (status !== 0) done.outcome = "failure";
    }
    if (done.outcome === "failure" && step["continue-on-error"] !== true) ran.failed = true;
    if (step.id !== undefined) steps.set(step.id, done);
  }
  return { ...ran, temp, summary: readFileSync(summary, "utf8") };
}

async function runShell(
  run: string,
  cwd: string,
  temp: string,
  summary: string,
  job: Job,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly said: string; readonly outputs: Record<string, string> }> {
  const [script, output] = [join(temp, "script.sh"), join(temp, "output")];
  writeFileSync(script, run);
  writeFileSync(output, "");
  const own = {
    ...gitEnvironment,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_PATH: job.action,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_TEMP: temp,
    SOURCE_DATE_EPOCH: "1795132800",
    ...job.env,
    ...env,
  };
  const words = ["--noprofile", "--norc", "-e", "-o", "pipefail", script];
  const result = await new Promise<{ status: number; said: string }>((done) => {
    const child = execFile("bash", words, { cwd, env: own, maxBuffer: 2 ** 26 }, (_, stdout, stderr) =>
      done({ status: child.exitCode ?? 1, said: stdout + stderr }),
    );
  });
  const outputs = readFileSync(output, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return {
    ...result,
    outputs: Object.fromEntries(
      outputs.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    ),
  };
}

type Known = Readonly<Record<string, unknown>>;

function fillAll(words: Readonly<Record<string, string>> = {}, known: Known): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, fill(String(value), known)]));
}

/** A text with its `${{ … }}` replaced. */
function fill(text: string, known: Known): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => spell(evaluate(expression, known)));
}

/** The part of GitHub's expressions that actions here use: values by their path, text, `==`, `!=`, `!`, `&&`, `||`. */
function evaluate(expression: string, known: Known): unknown {
  const script = expression.replace(/'[^']*'|[a-z_][\w-]*(?:\.[\w-]+)+/gi, (word) =>
    word.startsWith("'") ? word : `at(${JSON.stringify(word)})`,
  );
  const at = (path: string): unknown =>
    path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], known) ?? "";
  return runInNewContext(script, { at });
}

function spell(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isTrue(value: unknown): boolean {
  return value !== "" && value !== false && value !== 0 && value !== null && value !== undefined;
}
