import { testRule } from "./harness.js";

testRule("decision/dead-end")
  .within("blueprint")
  .finds(
    "an option to an action with nothing after it",
    `phase p {
      step s { customer a "A"; decision d "D?" by clerk { "yes" -> t.go; "no" -> «sorry» }; frontstage sorry "Sorry" by clerk }
      step t { customer go "Goes" }
    }`,
  )
  .finds(
    "an option to the customer's last action of a step",
    `phase p { step s { decision d "D?" by clerk { "yes" -> t.go; "no" -> «a» }; customer a "A" }; step t { customer go "Goes" } }`,
  )
  .finds(
    "an option to a process beside the journey that ends there",
    `phase p { step s { customer a "A"; decision d "D?" by clerk { "yes" -> t.go; "no" -> «aside.pay» } }; step t { customer go "Goes" } }
    ancillary aside { support pay "Pays back" by finance }`,
  )
  .finds(
    "an option to a step that stands for an action",
    `phase p { step s { customer a "A"; decision d "D?" by clerk { "yes" -> u.go; "no" -> «t» } }; step t { customer b "B" }; step u { customer go "Goes" } }`,
  )
  .finds(
    "a decision in a step without a phase's end",
    `phase p {
      step s { customer a "A"; decision d "D?" by clerk { "yes" -> t.go; "no" -> «sorry» }; frontstage sorry "Sorry" by clerk }
      step t { customer go "Goes" }
    }
    path happy: s -> t`,
  )
  .passes(
    "a handshake onward",
    `phase p { step s { customer a "A"; decision d "D?" by clerk { "yes" -> t.go; "no" -> sorry }; frontstage sorry "Sorry" by clerk -> a }; step t { customer go "Goes" } }`,
  )
  .passes(
    "an exchange that another began",
    `phase p { step s { customer a "A" <-> sorry; decision d "D?" by clerk { "yes" -> t.go; "no" -> sorry }; frontstage sorry "Sorry" by clerk }; step t { customer go "Goes" } }`,
  )
  .passes(
    "a decision",
    `phase p { step s { customer a "A"; decision d "D?" by clerk { "yes" -> t.go; "no" -> e }; decision e "E?" by clerk { "x" -> d; "y" -> t.go } }; step t { customer go "Goes" } }`,
  )
  .passes(
    "an exit",
    `phase p { step s { customer a "A"; decision d "D?" by clerk { "yes" -> t.go; "no" -> sorry }; frontstage sorry "Sorry" by clerk }; step t { customer go "Goes" } }
    exit out at s.sorry -> other.in`,
  )
  .passes(
    "an exit of the step",
    `phase p { step s { customer a "A"; decision d "D?" by clerk { "yes" -> t.go; "no" -> sorry }; frontstage sorry "Sorry" by clerk }; step t { customer go "Goes" } }
    exit out at s -> other.in`,
  )
  .passes(
    "a customer action after it in its step",
    `phase p { step s { decision d "D?" by clerk { "yes" -> t.go; "no" -> sorry }; frontstage sorry "Sorry" by clerk; customer a "A" }; step t { customer go "Goes" } }`,
  )
  .passes(
    "the last step of the journey",
    `phase p { step s { customer a "A" }; step t { customer go "Goes"; decision d "D?" by clerk { "yes" -> go; "no" -> sorry }; frontstage sorry "Sorry" by clerk } }
    ancillary aside { support pay "Pays back" by finance }`,
  )
  .passes(
    "the last step of a path",
    `phase p { step s { customer a "A"; decision d "D?" by clerk { "yes" -> t.go; "no" -> sorry }; frontstage sorry "Sorry" by clerk }; step t { customer go "Goes" } }
    path refused: s`,
  );

testRule("decision/one-way")
  .within("step")
  .finds("no option", `customer a "A"\ndecision «d» "D?" by clerk`)
  .finds("one option", `customer a "A"\ndecision «"Ready?"» by clerk { "yes" -> a }`)
  .finds(
    "two options with one label",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk { "yes" -> a; «"yes"» -> b }`,
  )
  .finds(
    "a label that is an id",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk { yes -> a; no -> b; «yes» -> b }`,
  )
  .finds("one target for all", `customer a "A"\ndecision «d» "D?" by clerk { "yes" -> a; "no" -> a }`)
  .passes("two ways", `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk { "yes" -> a; "no" -> b }`)
  .passes(
    "one target for two of three",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk { "yes" -> a; "no" -> b; "perhaps" -> a }`,
  )
  .passes(
    "labels that differ in their case",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk { "yes" -> a; "Yes" -> b }`,
  );

testRule("decision/shares")
  .within("step")
  .finds(
    "too much",
    `customer a "A"\ncustomer b "B"\ndecision «d» "D?" by clerk { "yes" -> a share 70%; "no" -> b share 40% }`,
  )
  .finds(
    "too little",
    `customer a "A"\ncustomer b "B"\ndecision «d» "D?" by clerk { "yes" -> a share 70%; "no" -> b share 20% }`,
  )
  .finds(
    "three that miss by more than 1",
    `customer a "A"\ncustomer b "B"\ndecision «d» "D?" by clerk { "x" -> a share 33%; "y" -> b share 33%; "z" -> a share 32.9% }`,
  )
  .passes(
    "what adds up",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk { "yes" -> a share 70%; "no" -> b share 30% }`,
  )
  .passes(
    "what rounding costs",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk { "x" -> a share 33%; "y" -> b share 33%; "z" -> a share 33% }`,
  )
  .passes(
    "1 too much",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk { "yes" -> a share 70.5%; "no" -> b share 30.5% }`,
  )
  .passes(
    "an option without a share",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk { "x" -> a share 70%; "y" -> b }`,
  )
  .passes("no shares", `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk { "x" -> a; "y" -> b }`);

testRule("decision/undecided")
  .within("step")
  .finds(
    "a system without an owner",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by «orphan» { "yes" -> a; "no" -> b }`,
  )
  .finds(
    "one of two systems",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by crm, «orphan» { "yes" -> a; "no" -> b }`,
  )
  .finds(
    "one with a rule",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" { by «orphan»; rule "score above 3"; "yes" -> a; "no" -> b }`,
  )
  .passes("a system with an owner", `customer a "A"\ncustomer b "B"\ndecision d "D?" by crm { "yes" -> a; "no" -> b }`)
  .passes(
    "a role beside it",
    `customer a "A"\ncustomer b "B"\ndecision d "D?" by orphan, ops { "yes" -> a; "no" -> b }`,
  )
  .passes("a role", `customer a "A"\ncustomer b "B"\ndecision d "D?" by clerk using orphan { "yes" -> a; "no" -> b }`)
  .passes("the customer", `customer a "A"\ncustomer b "B"\ndecision d "D?" by customer { "yes" -> a; "no" -> b }`)
  .passes("a persona", `customer a "A"\ncustomer b "B"\ndecision d "D?" by ann { "yes" -> a; "no" -> b }`);

testRule("fail/no-recovery")
  .within("step")
  .finds("a fail point", `frontstage a "A" by clerk fails «"no paper"»`)
  .finds("each of two", `frontstage a "A" by clerk fails «"no paper"» fails «"no ink"»`)
  .finds("one with a block", `frontstage a "A" by clerk { fails «"no paper"» { frequency 2% } }`)
  .finds(
    "one beside another that is put right",
    `frontstage a "A" by clerk fails «"no ink"» { fails "no paper" { recovers b } }\nfrontstage b "B" by clerk`,
  )
  .finds(
    "an action that hands over to no decision",
    `frontstage a "A" by clerk fails «"no paper"» -> b\ncustomer b "B"`,
  )
  .passes("a recovery", `frontstage a "A" by clerk { fails "no paper" { recovers b } }\nfrontstage b "B" by clerk`)
  .passes(
    "a handover to a decision",
    `frontstage a "A" by clerk fails "no paper" -> d\ndecision d "D?" by clerk { "yes" -> b; "no" -> a }\ncustomer b "B"`,
  )
  .passes("a pain in the step", `frontstage a "A" by clerk fails "no paper"\npain "It takes ages"`)
  .passes("an action that doesn't fail", `frontstage a "A" by clerk`);

testRule("wait/unseen")
  .within("step")
  .finds("an unseen wait of an action", `customer a "A" waits 2d «unseen»`)
  .finds("an unknown wait of an action", `customer a "A" waits «unknown»`)
  .finds("an unknown, unseen wait once", `customer a "A" waits «unknown» unseen`)
  .finds("an unseen wait before the step", `waits 5min «unseen»\ncustomer a "A"`)
  .finds("a wait of a decision", `customer a "A"\ndecision d "D?" by clerk waits «unknown» { "x" -> a; "y" -> d }`)
  .passes("a wait of an action", `customer a "A" waits 2d`)
  .passes("a wait before the step", `waits 5min\ncustomer a "A"`)
  .passes("no wait", `customer a "A" takes 2d`);

testRule("wait/unmeasured")
  .within("step")
  .finds("a minute", `customer a "A" waits «1min»`)
  .finds("a wait before the step", `waits «60s»\ncustomer a "A"`)
  .finds("an unknown wait", `customer a "A" waits «unknown» unseen`)
  .finds("each wait of a step", `waits «2h»\ncustomer a "A" waits «2d»`)
  .passes("less than a minute", `customer a "A" waits 59s`)
  .passes("a measured step", `customer a "A" waits 2h\nmeasured by fast`)
  .passes("a measured action", `customer a "A" waits 2h { measured by fast }`)
  .passes(
    "a measured handshake",
    `customer a "A" waits 2h\nfrontstage b "B" by clerk\nhandshake h a -> b { measured by fast }`,
  )
  .given("minutes", 30)
  .finds("what the option asks for", `customer a "A" waits «30min»`)
  .passes("less than the option asks for", `customer a "A" waits 29min`);
