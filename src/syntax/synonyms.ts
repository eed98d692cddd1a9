import { nearest } from "../diagnostics/nearest.js";
import { once } from "../text/once.js";

type Names = Readonly<Record<string, string>>;

/* By a word of the language, what service designers call the same elsewhere. Made where it is first asked for: most runs never do. */

/** What a blueprint is made of. */
function ofStructure(): Names {
  return {
    blueprint: "service-blueprint journey journey-map map",
    phase: "stage section chapter",
    step: "touchpoint touch-point moment episode",
    ancillary: "side-process supporting-process back-office-process",
    lane: "swimlane swim-lane row layer",
    evidence: "physical-evidence props artifact artefact tangible",
    customer: "action activity task customer-action user user-action client guest visitor patient passenger",
    frontstage: "action activity task front front-stage onstage on-stage visible contact-person frontline",
    backstage: "action activity task back back-stage offstage off-stage invisible behind-the-scenes back-office",
    support: "action activity task support-process supporting internal internal-process",
    decision: "gateway fork branch choice question",
    option: "answer case",
    handshake: "handoff hand-off handover interaction flow connection link",
    path: "route scenario flow journey",
    entry: "entry-point",
    exit: "exit-point",
    dimension: "ladder loyalty-ladder",
  };
}

/** How it feels, and what hurts. */
function ofFeelings(): Names {
  return {
    emotion: "feeling mood sentiment satisfaction experience",
    thought: "thinking",
    need: "job job-to-be-done jtbd want",
    pain: "painpoint pain-point problem issue friction",
    opportunity: "idea improvement gain solution",
    delight: "wow wow-moment highlight moment-of-delight",
    key: "moment-of-truth mot moments-of-truth critical",
    fails: "fail failpoint fail-point failure error risk",
    waits: "wait waitpoint wait-point waiting",
    takes: "duration time length",
  };
}

/** Who does it, and with what. */
function ofPeople(): Names {
  return {
    persona: "user actor archetype segment audience",
    role: "actor team department staff employee position",
    channel: "medium touchpoint-channel device",
    system: "tool application app software technology platform it-system",
    owner: "responsible accountable owned-by lead",
    stakeholders: "stakeholder-roles involved consulted",
    by: "actor who done-by performed-by",
    via: "through on over",
    using: "tool with uses",
  };
}

/** What is measured. */
function ofMeasures(): Names {
  return {
    measure: "kpi metric indicator key-performance-indicator",
    "measured by": "kpi metric measured-with indicator",
    goal: "objective aim okr purpose",
    target: "aim threshold",
    actual: "result measurement",
    every: "cadence interval frequency",
    sla: "service-level service-level-agreement",
    insight: "finding research learning observation",
    initiative: "project improvement roadmap-item epic",
    reviewed: "review last-review review-date",
  };
}

/** Words of fixed sets. */
function ofSets(): Names {
  return {
    current: "now as-is today present existing live actual active",
    future: "to-be tomorrow planned desired vision target",
    retiring: "legacy deprecated sunset phasing-out",
    retired: "decommissioned off old removed",
    planned: "future upcoming todo to-do",
    active: "in-progress ongoing doing started running",
    done: "finished complete completed closed",
    dropped: "cancelled canceled stopped",
    proposed: "idea suggested draft",
    online: "web website browser internet",
    app: "mobile mobile-app",
    "in-person": "store shop branch face-to-face physical offline counter",
    phone: "call telephone hotline call-centre call-center",
    mail: "letter post paper",
    automated: "bot machine api self-service",
    csat: "satisfaction customer-satisfaction rating",
    nps: "net-promoter-score promoters recommendation",
    ces: "effort customer-effort customer-effort-score",
    fcr: "first-contact-resolution first-call-resolution",
    clv: "ltv lifetime-value customer-lifetime-value",
    "resolution-time": "handling-time time-to-resolution",
    "response-time": "time-to-response first-response-time waiting-time latency",
    abandonment: "dropout drop-off bounce bounce-rate abandonment-rate",
    churn: "attrition churn-rate",
    conversion: "conversion-rate",
    count: "number amount volume",
    share: "percent percentage ratio",
    duration: "time length",
    money: "cost revenue price",
    survey: "questionnaire poll",
  };
}

/** By what somebody may write, the words that it may be meant for. */
const byOther = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>();
  const all = [ofStructure(), ofFeelings(), ofPeople(), ofMeasures(), ofSets()];
  for (const [word, names] of all.flatMap(Object.entries<string>)) {
    for (const name of names.split(" ")) found.set(plain(name), (found.get(plain(name)) ?? new Set()).add(word));
  }
  return new Map([...found].map(([name, words]) => [name, [...words]]));
});

/** In small letters, with nothing between the parts. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[-_ ]/g, "");
}

/** Nobody calls anything by more letters. */
const longestName = 40;

/** The words of the language for what somebody calls differently, one or several; none for what nobody would. */
export function wordsFor(written: string): readonly string[] {
  if (written.length > longestName) return [];
  return byOther().get(plain(written)) ?? byOther().get(plain(written).replace(/s$/, "")) ?? [];
}

/** The words of a set that may be meant: those for the same thing, else the nearest by their letters. */
export function likely(written: string, words: Iterable<string>): readonly string[] {
  const known = new Set(words);
  const same = wordsFor(written).filter((word) => known.has(word));
  return same.length > 0 ? same : nearest(written, known);
}
