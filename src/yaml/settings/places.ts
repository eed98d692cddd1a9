import { oneOf, type Shape, string } from "../../syntax/shape.js";
import type { Entry, MappingPlace, Place } from "../place.js";
import { type Known, presets } from "./settings.js";

const levels: Shape = oneOf("off", "info", "warning", "error");

/** What may stand in a settings file. Of a rule its level stands here with its options beside it, however it was written. */
export function settingsPlace(known: Known): MappingPlace {
  const rules = rulesPlace(known);
  const override = mapping("an override", "Other levels for some files.", [
    { ...entry("files", globs, "The files it is for, as globs from the root: `legacy/**`."), required: true },
    entry("rules", rules, "The rules' levels there."),
  ]);
  return mapping("a settings file", "Settings of a workspace, sightline.config.yaml at its root.", [
    entry("include", globs, "Which blueprints are meant where none is named, as globs from the root: `shop/**`."),
    entry("exclude", globs, "Which of them aren't."),
    entry("out", scalar(string), "The folder that outputs are written into, from the root: `out`."),
    entry("formats", list(scalar(oneOf(...known.formats))), "What `build` writes."),
    entry("views", list(scalar(oneOf(...known.views))), "What `build` draws."),
    entry("preset", scalar(oneOf(...presets)), "The levels of the rules that aren't named below."),
    entry("rules", rules, "A rule's level, or a list of its level and its options: `[error, { steps: 60 }]`."),
    entry("overrides", list(override), "Other levels for some files; of several that fit, the last one counts."),
  ]);
}

function rulesPlace({ rules }: Known): MappingPlace {
  return mapping(
    "the rules' settings",
    "Levels and options by rule.",
    rules.map(({ id, finds, options = [] }) => {
      const numbers = options.map(({ name, doc }) => entry(name, scalar({ kind: "number", min: 0 }), doc));
      const members = [
        { ...entry("level", scalar(levels), finds), required: true },
        entry("options", mapping(`the rule ${id}`, finds, numbers), "Other values for the rule's options."),
      ];
      return entry(id, mapping(`the rule ${id}`, finds, members), finds);
    }),
  );
}

const globs = list(scalar(string));

function scalar(shape: Shape): Place {
  return { kind: "scalar", shape };
}

function list(of: Place): Place {
  return { kind: "list", of, mayBeNothing: true };
}

function mapping(name: string, doc: string, entries: readonly Entry[]): MappingPlace {
  return {
    kind: "mapping",
    name,
    doc,
    entries: new Map(entries.map((each) => [each.key, each])),
    mayBeNothing: true,
  };
}

function entry(key: string, place: Place, doc: string): Entry {
  return { key, place, required: false, doc, role: { as: "setting" } };
}
