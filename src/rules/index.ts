import { blueprintNoOwner } from "./blueprint/no-owner.js";
import { blueprintNoStakeholders } from "./blueprint/no-stakeholders.js";
import { blueprintTooComplicated } from "./blueprint/too-complicated.js";
import { channelUnused } from "./channel/unused.js";
import { decisionDeadEnd } from "./decision/dead-end.js";
import { decisionOneWay } from "./decision/one-way.js";
import { decisionShares } from "./decision/shares.js";
import { decisionUndecided } from "./decision/undecided.js";
import { dimensionNoHandoff } from "./dimension/no-handoff.js";
import { emotionMissing } from "./emotion/missing.js";
import { emotionUnexplained } from "./emotion/unexplained.js";
import { failNoRecovery } from "./fail/no-recovery.js";
import { fontMissing } from "./font/missing.js";
import { goalNoOwner } from "./goal/no-owner.js";
import { goalNone } from "./goal/none.js";
import { goalOverdue } from "./goal/overdue.js";
import { handshakeDangling } from "./handshake/dangling.js";
import { handshakeIsolated } from "./handshake/isolated.js";
import { handshakeNoReturn } from "./handshake/no-return.js";
import { handshakeNoSla } from "./handshake/no-sla.js";
import { handshakeNobody } from "./handshake/nobody.js";
import { handshakeUnmeasured } from "./handshake/unmeasured.js";
import { initiativeAimless } from "./initiative/aimless.js";
import { initiativeCycle } from "./initiative/cycle.js";
import { initiativeNoDates } from "./initiative/no-dates.js";
import { initiativeNoOutcome } from "./initiative/no-outcome.js";
import { initiativeNoOwner } from "./initiative/no-owner.js";
import { initiativeOverdue } from "./initiative/overdue.js";
import { initiativeTooEarly } from "./initiative/too-early.js";
import { insightOld } from "./insight/old.js";
import { limitLayout } from "./limit/layout.js";
import { measureAmbiguous } from "./measure/ambiguous.js";
import { measureBlindPhase } from "./measure/blind-phase.js";
import { measureMissing } from "./measure/missing.js";
import { measureNoCadence } from "./measure/no-cadence.js";
import { measureNoOwner } from "./measure/no-owner.js";
import { measureNoSource } from "./measure/no-source.js";
import { measureNoTarget } from "./measure/no-target.js";
import { measureOffScale } from "./measure/off-scale.js";
import { measureOffTarget } from "./measure/off-target.js";
import { measureSmallSample } from "./measure/small-sample.js";
import { measureStale } from "./measure/stale.js";
import { measureUnused } from "./measure/unused.js";
import { measureWrongWay } from "./measure/wrong-way.js";
import { painNeglected } from "./pain/neglected.js";
import { painNoEvidence } from "./pain/no-evidence.js";
import { painUnresolved } from "./pain/unresolved.js";
import { pathBroken } from "./path/broken.js";
import { personaAssumed } from "./persona/assumed.js";
import { personaIncompleteValue } from "./persona/incomplete-value.js";
import { personaNoPath } from "./persona/no-path.js";
import { personaNone } from "./persona/none.js";
import { personaShares } from "./persona/shares.js";
import { personaSingle } from "./persona/single.js";
import { personaUnused } from "./persona/unused.js";
import { phaseEmpty } from "./phase/empty.js";
import { phaseNoAftercare } from "./phase/no-aftercare.js";
import { phaseUnbalanced } from "./phase/unbalanced.js";
import { reviewMissing } from "./review/missing.js";
import { reviewStale } from "./review/stale.js";
import { roleNoTraining } from "./role/no-training.js";
import { roleUnused } from "./role/unused.js";
import type { Rule } from "./rule.js";
import { stepNoChannel } from "./step/no-channel.js";
import { stepNoCustomer } from "./step/no-customer.js";
import { stepNoEvidence } from "./step/no-evidence.js";
import { stepUnreachable } from "./step/unreachable.js";
import { systemNoOwner } from "./system/no-owner.js";
import { systemNoSuccessor } from "./system/no-successor.js";
import { systemPlannedInUse } from "./system/planned-in-use.js";
import { systemRetiredInUse } from "./system/retired-in-use.js";
import { systemUnused } from "./system/unused.js";
import { tierUnreachable } from "./tier/unreachable.js";
import { waitUnmeasured } from "./wait/unmeasured.js";
import { waitUnseen } from "./wait/unseen.js";

/** All the rules, in the order in which they are listed to people. */
export const rules: readonly Rule[] = [
  handshakeDangling,
  handshakeNobody,
  handshakeIsolated,
  handshakeNoReturn,
  handshakeNoSla,
  handshakeUnmeasured,
  decisionDeadEnd,
  decisionOneWay,
  decisionShares,
  decisionUndecided,
  failNoRecovery,
  waitUnseen,
  waitUnmeasured,
  measureMissing,
  measureBlindPhase,
  measureNoTarget,
  measureNoSource,
  measureNoOwner,
  measureNoCadence,
  measureUnused,
  measureOffScale,
  measureWrongWay,
  measureOffTarget,
  measureAmbiguous,
  measureSmallSample,
  measureStale,
  goalNone,
  goalNoOwner,
  goalOverdue,
  personaNone,
  personaSingle,
  personaShares,
  personaAssumed,
  personaNoPath,
  stepNoCustomer,
  stepNoChannel,
  stepNoEvidence,
  stepUnreachable,
  emotionMissing,
  emotionUnexplained,
  painUnresolved,
  painNoEvidence,
  painNeglected,
  phaseEmpty,
  phaseUnbalanced,
  phaseNoAftercare,
  pathBroken,
  blueprintTooComplicated,
  dimensionNoHandoff,
  tierUnreachable,
  personaIncompleteValue,
  blueprintNoOwner,
  blueprintNoStakeholders,
  reviewMissing,
  reviewStale,
  roleUnused,
  systemUnused,
  channelUnused,
  personaUnused,
  roleNoTraining,
  systemPlannedInUse,
  systemRetiredInUse,
  systemNoSuccessor,
  systemNoOwner,
  initiativeNoOwner,
  initiativeNoDates,
  initiativeNoOutcome,
  initiativeAimless,
  initiativeCycle,
  initiativeTooEarly,
  initiativeOverdue,
  insightOld,
  fontMissing,
  limitLayout,
];
