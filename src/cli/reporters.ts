import type { Report } from "./reporters/reported.js";

/** A way to say findings. Its code is loaded when it is asked for. */
export interface Reporter {
  readonly name: string;
  /** For help and docs. */
  readonly doc: string;
  /** A person reads the one, a program or a pipe the other. */
  readonly stream: "stderr" | "stdout";
  /** What it is written in; `commands` are those of GitHub Actions itself. */
  readonly form: "prose" | "json" | "xml" | "commands";
  readonly load: () => Promise<(report: Report) => string>;
}

/** Every way to say findings, in the order in which help lists them. */
export const reporters: readonly Reporter[] = [
  {
    name: "pretty",
    doc: "for a person, with the lines of the source",
    stream: "stderr",
    form: "prose",
    load: async () => (await import("./reporters/pretty.js")).reportPretty,
  },
  {
    name: "compact",
    doc: "a line for each finding",
    stream: "stdout",
    form: "prose",
    load: async () => (await import("./reporters/compact.js")).reportCompact,
  },
  {
    name: "json",
    doc: "for programs",
    stream: "stdout",
    form: "json",
    load: async () => (await import("./reporters/json.js")).reportJson,
  },
  {
    name: "sarif",
    doc: "SARIF 2.1.0, for code scanning",
    stream: "stdout",
    form: "json",
    load: async () => {
      const [{ reportSarif }, { pages }] = await Promise.all([
        import("./reporters/sarif.js"),
        import("../rules/pages.js"),
      ]);
      return (report) => reportSarif(report, pages);
    },
  },
  {
    name: "github",
    doc: "annotations of GitHub Actions",
    stream: "stdout",
    form: "commands",
    load: async () => (await import("./reporters/github.js")).reportGithub,
  },
  {
    name: "gitlab",
    doc: "GitLab's code quality",
    stream: "stdout",
    form: "json",
    load: async () => (await import("./reporters/gitlab.js")).reportGitlab,
  },
  {
    name: "junit",
    doc: "JUnit's XML",
    stream: "stdout",
    form: "xml",
    load: async () => (await import("./reporters/junit.js")).reportJunit,
  },
  {
    name: "markdown",
    doc: "a comment for a pull request",
    stream: "stdout",
    form: "prose",
    load: async () => (await import("./reporters/markdown.js")).reportMarkdown,
  },
];
