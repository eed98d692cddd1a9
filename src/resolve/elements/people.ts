import { retentionAndLifespan } from "../../diagnostics/messages/meaning.js";
import { lifetimeValue } from "../../measures/lifetime-value.js";
import { placeOf } from "../../model/element.js";
import type { Channel, Persona, PersonaValue, Role, System } from "../../model/people.js";
import type { Declared } from "../declared.js";
import type { Reading } from "../references.js";
import { readNamed } from "./named.js";

export function readPersona(declared: Declared, reading: Reading): Persona {
  return readNamed<Persona>(declared, reading, {
    last: ({ value }) => {
      if (value === undefined) return {};
      checkStay(value, reading);
      // Read of a persona with findings, these may be missing.
      const { purchase, frequency } = value as Partial<PersonaValue>;
      const computed = purchase === undefined || frequency === undefined ? undefined : lifetimeValue(value);
      return computed === undefined ? {} : { computed: { lifetimeValue: computed } };
    },
  });
}

function checkStay(value: PersonaValue, reading: Reading): void {
  const { retention, lifespan } = value;
  if (retention === undefined || lifespan === undefined) return;
  const places = ["retention", "lifespan"].map((key) => placeOf(value, key));
  const [first, second] = places.sort((one, other) => one.start - other.start);
  const related = [{ span: first!, message: "the first is here" }];
  reading.report(retentionAndLifespan(second!, {}, { related }));
}

export function readRole(declared: Declared, reading: Reading): Role {
  return readNamed<Role>(declared, reading);
}

export function readChannel(declared: Declared, reading: Reading): Channel {
  return readNamed<Channel>(declared, reading);
}

export function readSystem(declared: Declared, reading: Reading): System {
  return readNamed<System>(declared, reading, { defaults: { status: "current" } });
}
