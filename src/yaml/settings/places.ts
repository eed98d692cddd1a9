import { oneOf, type Shape, string } from "../../syntax/shape.js";
import type { Entry, MappingPlace, Place } from "../place.js";
import { type Known, presets } from "./settings.js";
import { type Kinds, kinds } from "./vocabulary.js";

export const severities: Shape = oneOf("info", "warning", "error");

/** A word for a kind of element. */
export function kindOf(all: Kinds): Shape {
  return oneOf(...all.keys());
}

const levels: Shape = oneOf("off", "info", "warning", "error");

/** What may stand in a settings file. Of a rule its level stands here with its options beside it, however it was written. */
export function settingsPlace(known: Known): MappingPlace {
  const rules = rulesPlace(known);
  const override = mapping("an override", "Other levels for some files.", [
    needed("files", texts, "The files it is for, as globs from the root: `legacy/**`."),
    entry("rules", rules, "The rules' levels there."),
  ]);
  return mapping("a settings file", "Settings of a workspace, sightline.config.yaml at its root.", [
    entry("include", texts, "Which blueprints are meant where none is named, as globs from the root: `shop/**`."),
    entry("exclude", texts, "Which of them aren't."),
    entry("out", scalar(string), "The folder that outputs are written into, from the root: `out`."),
    entry("formats", list(scalar(oneOf(...known.formats))), "What `build` writes."),
    entry("views", list(scalar(oneOf(...known.views))), "What `build` draws."),
    entry("theme", scalar(oneOf(...known.themes)), "The colours of the pictures."),
    entry("preset", scalar(oneOf(...presets)), "The levels of the rules that aren't named below."),
    entry(
      "custom-rules",
      { kind: "record", of: customRule() },
      "The team's own standards, by the names of their rules.",
    ),
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
        needed("level", scalar(levels), finds),
        entry("options", mapping(`the rule ${id}`, finds, numbers), "Other values for the rule's options."),
      ];
      return entry(id, mapping(`the rule ${id}`, finds, members), finds);
    }),
  );
}

function customRule(): MappingPlace {
  return mapping("a custom rule", "What every element of a kind must have.", [
    needed("for", scalar(kindOf(kinds())), "The kind of element."),
    entry("where", texts, "Which of them: those of which all of this holds, such as `key` or `severity >= 4`."),
    needed("require", texts, "What must hold of them: `[measured-by, emotion]`."),
    needed("message", scalar(string), "The standard, in your words."),
    entry("severity", scalar(severities), "How much it counts: `warning` where nothing is said."),
  ]);
}

const texts = list(scalar(string));

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

function needed(key: string, place: Place, doc: string): Entry {
  return { ...entry(key, place, doc), required: true };
}
