import { reporters } from "../reporters.js";
import type { OperandForm, OptionForm } from "./form.js";
import { limitOption } from "./limits.js";
import {
  colourOption,
  configOption,
  listed,
  pathsHelp,
  rulesOption,
  stdinOption,
  todayOption,
} from "./shared-options.js";
import { oneOf, readCount, readJobs, readPath, readRevision, readShard } from "./values.js";

export const findingOperand: OperandForm = { name: "[PATH...]", doc: pathsHelp };

/** What both commands that find something take. */
export function findingOptions(): readonly OptionForm[] {
  return [
    todayOption(),
    configOption("sightline.config.yaml at the workspace's root"),
    rulesOption(),
    { flags: "--max-warnings <N>", doc: "fail where there are more warnings (default: never)", read: readCount },
    {
      flags: "--reporter <NAME>",
      doc: listed("how to say it (default: pretty, under GitHub Actions github too): ", reporters),
      read: oneOf(reporters.map(({ name }) => name)),
    },
    {
      flags: "--changed <REV>",
      doc: "only what changed since this work branched off from a git revision: files, untracked ones too, and what uses them; where the settings changed, all",
      read: readRevision,
    },
    {
      flags: "--jobs <N>",
      doc: "at most so many threads for many blueprints (default: the settings', else one a core)",
      read: readJobs,
    },
    {
      flags: "--cache-dir <DIR>",
      doc: "where what is known of unchanged blueprints is kept (default: see docs/scale.md)",
      read: readPath,
    },
    {
      flags: "--shard <I/N>",
      doc: "only a part of the work, like 2/4: the parts of a CI matrix are all of it",
      read: readShard,
    },
    { flags: "--no-cache", doc: "look at all anew, and keep nothing" },
    stdinOption(),
    limitOption(),
    { flags: "--quiet", doc: "print errors only", usual: false, usualTold: "off" },
    colourOption(),
  ];
}
