/** How a language and region writes numbers and days. Plain data, which can be handed to another thread. */
export interface Locale {
  /** Between whole and fraction. */
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  /** How many digits a number has at least whose thousands are parted. */
  readonly groupsFrom: 4 | 5;
  readonly minus: string;
  /** What stands behind the number. */
  readonly percent: string;
  /** With `{y}`, `{m}` or `{mm}` or `{month}`, and `{d}` or `{dd}`: doubled ones have two digits. */
  readonly day: string;
  /** Names of the twelve months, with blanks between them, where `day` asks for one. */
  readonly months?: string;
}

const space = "\u00A0";
const narrowSpace = "\u202F";

const points = { decimal: ".", group: ",", groupsFrom: 4, minus: "-", percent: "%" } as const;
const commas = { decimal: ",", group: ".", groupsFrom: 4, minus: "-", percent: `${space}%` } as const;
const spaced = { ...commas, group: space } as const;
const northern = { ...spaced, minus: "\u2212" } as const;

const english = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
const french = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.";

const table = {
  en: { ...points, day: "{month} {d}, {y}", months: english },
  "en-GB": { ...points, day: "{d} {month} {y}", months: english.replace("Sep", "Sept") },
  "en-US": { ...points, day: "{month} {d}, {y}", months: english },
  de: { ...commas, day: "{dd}.{mm}.{y}" },
  "de-AT": { ...spaced, day: "{dd}.{mm}.{y}" },
  "de-CH": { ...points, group: "'", day: "{dd}.{mm}.{y}" },
  fr: { ...spaced, group: narrowSpace, day: "{d} {month} {y}", months: french },
  "fr-CA": { ...spaced, day: "{d} {month} {y}", months: french.replace("juil.", "juill.") },
  "fr-CH": { ...spaced, group: narrowSpace, percent: "%", day: "{d} {month} {y}", months: french },
  es: {
    ...commas,
    groupsFrom: 5,
    day: "{d} {month} {y}",
    months: "ene feb mar abr may jun jul ago sept oct nov dic",
  },
  "es-MX": { ...points, day: "{d} {month} {y}", months: "ene feb mar abr may jun jul ago sep oct nov dic" },
  it: {
    ...commas,
    groupsFrom: 5,
    percent: "%",
    day: "{d} {month} {y}",
    months: "gen feb mar apr mag giu lug ago set ott nov dic",
  },
  nl: {
    ...commas,
    percent: "%",
    day: "{d} {month} {y}",
    months: "jan feb mrt apr mei jun jul aug sep okt nov dec",
  },
  pt: {
    ...commas,
    percent: "%",
    day: "{d} de {month} de {y}",
    months: "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
  },
  "pt-PT": { ...spaced, groupsFrom: 5, percent: "%", day: "{dd}/{mm}/{y}" },
  pl: {
    ...spaced,
    groupsFrom: 5,
    percent: "%",
    day: "{d} {month} {y}",
    months: "sty lut mar kwi maj cze lip sie wrz paź lis gru",
  },
  sv: {
    ...northern,
    day: "{d} {month} {y}",
    months: "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
  },
  da: { ...commas, day: "{d}. {month} {y}", months: "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec." },
  nb: {
    ...northern,
    day: "{d}. {month} {y}",
    months: "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.",
  },
  fi: { ...northern, day: "{d}.{m}.{y}" },
  cs: { ...spaced, day: "{d}. {m}. {y}" },
  sk: { ...spaced, day: "{d}. {m}. {y}" },
  ja: { ...points, day: "{y}/{mm}/{dd}" },
  zh: { ...points, day: "{y}年{m}月{d}日" },
  ko: { ...points, day: "{y}. {m}. {d}." },
} satisfies Readonly<Record<string, Locale>>;

export type LocaleName = keyof typeof table;

/**
 * The known locales by their BCP 47 names. Signs, grouping and the medium form of days are those of the Unicode CLDR 48; they
 * stand here, since what a machine knows of locales differs from one to the next.
 */
export const locales: ReadonlyMap<string, Locale> = new Map(Object.entries(table));

/** In the order of the table. */
export const localeNames = Object.keys(table) as readonly LocaleName[];
