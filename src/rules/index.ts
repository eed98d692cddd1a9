import { blueprintNoOwner } from "./blueprint/no-owner.js";
import { decisionDeadEnd } from "./decision/dead-end.js";
import { decisionOneWay } from "./decision/one-way.js";
import { handshakeDangling } from "./handshake/dangling.js";
import { handshakeNobody } from "./handshake/nobody.js";
import { initiativeCycle } from "./initiative/cycle.js";
import { measureAmbiguous } from "./measure/ambiguous.js";
import { measureBlindPhase } from "./measure/blind-phase.js";
import { measureMissing } from "./measure/missing.js";
import { measureNoTarget } from "./measure/no-target.js";
import { pathBroken } from "./path/broken.js";
import { phaseEmpty } from "./phase/empty.js";
import type { Rule } from "./rule.js";
import { stepNoCustomer } from "./step/no-customer.js";
import { stepUnreachable } from "./step/unreachable.js";
import { systemPlannedInUse } from "./system/planned-in-use.js";
import { systemRetiredInUse } from "./system/retired-in-use.js";

/** All the rules, in the order in which they are listed to people. */
export const rules: readonly Rule[] = [
  handshakeDangling,
  handshakeNobody,
  decisionDeadEnd,
  decisionOneWay,
  measureMissing,
  measureBlindPhase,
  measureNoTarget,
  measureAmbiguous,
  stepNoCustomer,
  stepUnreachable,
  phaseEmpty,
  pathBroken,
  blueprintNoOwner,
  systemPlannedInUse,
  systemRetiredInUse,
  initiativeCycle,
];
