/**
 * A blueprint in text, of the kind that teams write: five actions a step, handshakes of which every third has a block of
 * its own, feelings and pains here and there. 60 steps have 300 actions and 400 handshakes, in about 60 kB.
 */
export function writtenBlueprint(steps: number): string {
  const phases = Array.from({ length: Math.ceil(steps / 6) }, (_, phase) =>
    phaseOf(phase, Math.min(steps, phase * 6 + 6)),
  );
  return `${people}\nblueprint service "A service of ${steps} steps" {
  state current
  owner desk
  reviewed 2026-10-01 every 90d

  measure answer-time "From the question to the answer" {
    kind     response-time
    source   operations "ticket log"
    baseline 38min on 2026-06-30
    target   <= 25min by 2027-03-31
    every    1w
    owner    desk
  }

${phases.join("\n")}
  path whole "From the beginning to the end" for guest: ${Array.from({ length: steps }, (_, at) => `step-${at}`).join(" -> ")}
}
`;
}

const people = `persona guest "A guest in a hurry"
role desk "Front desk"
role office "Back office"
system records "Customer records"
channel web "Website"
channel phone "Telephone"
`;

function phaseOf(phase: number, end: number): string {
  const steps = Array.from({ length: end - phase * 6 }, (_, at) => stepOf(phase * 6 + at));
  return `  phase phase-${phase} "Part ${phase} of the service" {
    area "Operations"
    measured by answer-time

${steps.join("\n")}  }
`;
}

function stepOf(step: number): string {
  const before = Math.max(step - 1, 0);
  return `    step step-${step} "Ask for help with matter ${step}" {
      takes      ${2 + (step % 9)}min
      evidence   page     "Form, confirmation and status page"
      customer   ask      "Describes what is wrong"          via web -> hear "description"
      frontstage hear     "Confirms and asks back"           by desk via phone takes 90s -> look-up "matter ${step}"
      backstage  look-up  "Looks the history up"             by office using records -> records
      support    records  "Shows contracts and history"      by records waits 8s -> answer "history"
      frontstage answer   "Tells what happens next"          by desk via phone
      answer ~> ask "status"
      handshake look-up -> answer "finding" {
        via phone
        sla 15min
        measured by answer-time
      }
      ${step % 3 === 2 ? `answer -> step-${before}.ask "open question"\n      records <-> step-${before}.records "entries"` : "// Nothing goes back from here."}
      emotion guest ${step % 2 === 0 ? "+1" : "-1"} "At least somebody answers"
      ${step % 4 === 0 ? `pain slow-${step} "The same question is asked twice" { severity ${1 + (step % 5)}; frequency 22% }` : "measured by answer-time"}
      ${step % 5 === 0 ? `opportunity know-${step} "Show the history to everyone" { impact 4; effort 2; owner desk }` : "engagement 3"}
    }
`;
}
