import { testRule } from "./harness.js";

testRule("step/no-customer")
  .within("blueprint")
  .finds("a step without actions", `phase p { step «s» "S" }`)
  .finds("a step behind the scenes", `phase p { step «s» { backstage a "A" by ops; evidence e "E" } }`)
  .finds("a decision of a role", `phase p { step «s» { decision d "D?" by clerk } }`)
  .passes("a customer action", `phase p { step s { customer a "A" } }`)
  .passes("a decision of the customer", `phase p { step s { decision d "D?" by customer } }`)
  .passes("one of theirs in another lane", `phase p { step s { decision d "D?" by customer on frontstage } }`)
  .passes("a decision of a persona", `phase p { step s { decision d "D?" by ann } }`)
  .passes("a process beside the journey", `ancillary s { support a "A" by ops }`);

testRule("step/no-channel")
  .within("step")
  .finds("a customer action", `customer «a» "A"`)
  .finds("a frontstage action", `frontstage «"Greets"» by clerk`)
  .finds("one of two", `customer a "A" via web\ncustomer «c» "C" by ann`)
  .passes("a channel", `customer a "A" via web\nfrontstage c "C" by clerk via phone, web`)
  .passes("a channel in the block", `customer a "A" { via web }`)
  .passes("decisions", `customer a "A" via web\ndecision d "D?" by customer`)
  .passes("other lanes", `evidence e "E"\nbackstage a "A" by ops\nsupport c "C" by ops`)
  .within("blueprint")
  .passes("a process beside the journey", `ancillary r { frontstage a "A" by clerk }`);

testRule("step/no-evidence")
  .within("blueprint")
  .finds("a step", `phase p { step «s» { customer a "A" } }`)
  .finds("an empty step", `phase p { step «s» "S" }`)
  .finds("one of two", `phase p { step s { evidence e "E" }; step «t» { customer a "A" } }`)
  .passes("evidence", `phase p { step s { evidence e "E" } }`)
  .passes("evidence last", `phase p { step s { customer a "A"; evidence "E" } }`)
  .passes("a process beside the journey", `ancillary r { support a "A" by ops }`);

testRule("step/unreachable")
  .within("blueprint")
  .finds("a step that nothing leads to", `phase p { step s { customer a "A" }; step «t» { customer a "A" } }`)
  .finds(
    "steps that lead only to each other",
    `phase p { step s { customer a "A" }; step «t» { customer a "A" -> u.a }; step «u» { customer a "A" -> t.a } }`,
  )
  .finds(
    "a step that only leads to another",
    `phase p { step s { customer a "A" }; step «t» { customer a "A" -> s.a } }`,
  )
  .finds(
    "the first step of another phase",
    `phase p { step s { customer a "A" } }\nphase q { step «t» { customer a "A" } }`,
  )
  .passes(
    "handshakes",
    `phase p { step s { customer a "A" -> t.a }; step t { customer a "A" }; step u { customer a "A" }; t -> u }`,
  )
  .passes(
    "an option",
    `phase p { step s { decision d "D?" by customer { "x" -> t.a; "y" -> d } }; step t { customer a "A" } }`,
  )
  .passes(
    "an exchange from the other side",
    `phase p { step s { customer a "A" }; step t { frontstage a "A" by clerk <-> s.a } }`,
  )
  .passes(
    "a notification from backstage",
    `phase p { step s { backstage a "A" by ops ~> t.a }; step t { customer a "A" } }`,
  )
  .passes("the first step of a path", `phase p { step s { customer a "A" }; step t { customer a "A" } }\npath x: t`)
  .passes("an entry", `phase p { step s { customer a "A" }; step t { customer a "A" } }\nentry e -> t.a`)
  .passes(
    "a process beside the journey that leads to it",
    `phase p { step s { customer a "A" }; step t { customer a "A" } }\nancillary r { support b "B" by ops -> t.a }`,
  )
  .passes(
    "what puts a failure right",
    `phase p { step s { customer a "A" { fails "x" { recovers t.a } } }; step t { customer a "A" } }`,
  )
  .passes(
    "processes beside the journey",
    `phase p { step s { customer a "A" } }\nancillary r { support b "B" by ops }`,
  );

testRule("emotion/missing")
  .within("blueprint")
  .finds("a key touchpoint", `phase p { step «s» { key; customer a "A" } }`)
  .finds("one with a thought", `phase p { step «s» "S" { key; thought "T" } }`)
  .finds("one of two", `phase p { step s { key; emotion 0 }; step «t» { key } }`)
  .passes("an emotion", `phase p { step s { key; emotion +1 } }`)
  .passes("one persona's emotion", `phase p { step s { key; emotion ann 0 } }`)
  .passes("another touchpoint", `phase p { step s { customer a "A" } }`);

testRule("emotion/unexplained")
  .within("step")
  .finds("-1", `emotion «-1»`)
  .finds("-2 for one persona", `emotion ann «-2» "Ugh"\nemotion ben +1`)
  .finds("each of two", `emotion ann «-1»\nemotion ben «-1.5»`)
  .passes("-0.5", `emotion -0.5`)
  .passes("a pain", `emotion -2\npain "P"`)
  .passes("a good feeling", `emotion +2`);

testRule("pain/unresolved")
  .within("step")
  .finds("severity 4", `pain «p» "P" { severity 4 }`)
  .finds("severity 5 without an id", `pain «"It takes ages"» { severity 5; frequency 1% }`)
  .finds("one of two", `pain p "P" { severity 4 }\npain «q» "Q" { severity 5 }\nopportunity "O" { resolves p }`)
  .passes("severity 3", `pain p "P" { severity 3 }`)
  .passes("no severity", `pain p "P"`)
  .passes("an opportunity", `pain p "P" { severity 5 }\nopportunity "O" { resolves p }`)
  .within("blueprint")
  .passes("an initiative", `phase x { step s { pain p "P" { severity 5 } } }\ninitiative i { resolves s.p }`)
  .passes(
    "an opportunity of another step",
    `phase x { step s { pain p "P" { severity 5 } }; step t { opportunity "O" { resolves p } } }`,
  )
  .finds(
    "a dropped initiative's",
    `phase x { step s { pain «p» "P" { severity 5 } } }\ninitiative i { resolves s.p; status dropped }`,
  );

testRule("pain/no-evidence")
  .within("step")
  .finds("a pain", `pain «p» "P"`)
  .finds("each of two", `pain «p» "P" { severity 4 }\npain «"It takes ages"»`)
  .finds("one in a step with insights", `pain «p» "P"\ninsights survey`)
  .passes("an insight", `pain p "P" { evidence survey }`)
  .passes("an insight among other items", `pain p "P" { severity 4; evidence survey; frequency low }`)
  .passes("no pain", `emotion -1`);

testRule("pain/neglected")
  .within("step")
  .finds("a high arc that feels bad", `engagement 4\nemotion «-1»`)
  .finds("the worst of several feelings", `engagement 5\nemotion ann -1\nemotion ben «-2»`)
  .finds("a pain that nothing resolves", `engagement 4\nemotion «-1.5»\npain p "P"`)
  .finds("an opportunity that resolves nothing", `engagement 4\nemotion «-1»\nopportunity "O"`)
  .passes("a low arc", `engagement 3\nemotion -2`)
  .passes("a feeling that isn't bad", `engagement 5\nemotion -0.5`)
  .passes("a pain that an opportunity resolves", `engagement 5\nemotion -2\npain p "P"\nopportunity "O" { resolves p }`)
  .passes("no arc", `emotion -2`)
  .within("blueprint")
  .passes(
    "an opportunity that an initiative takes up",
    `phase x { step s { engagement 5; emotion -2; opportunity o "O" } }\ninitiative i { resolves s.o }`,
  );

testRule("phase/empty")
  .finds("a phase", `blueprint b { phase «p» "P" }`)
  .finds("one with a kind", `blueprint b { phase «p» { kind support } }`)
  .finds("one of two", `blueprint b { phase p { step s }; phase «q» }`)
  .passes("a step", `blueprint b { phase p { step s } }`)
  .passes("two steps", `blueprint b { phase p { step s; step t } }`)
  .passes("no phase", `blueprint b`);

testRule("phase/unbalanced")
  .finds(
    "6 of 8",
    `blueprint b { phase «p» { step a; step b; step c; step d; step e; step f }; phase q { step g; step h } }`,
  )
  .finds("all 8", `blueprint b { phase «p» { step a; step b; step c; step d; step e; step f; step g; step h } }`)
  .finds(
    "7 of 9",
    `blueprint b { phase q { step g; step h }; phase «p» { step a; step b; step c; step d; step e; step f; step x } }`,
  )
  .passes(
    "4 of 8",
    `blueprint b { phase p { step a; step b; step c; step d }; phase q { step e; step f; step g; step h } }`,
  )
  .passes(
    "6 of 10",
    `blueprint b { phase p { step a; step b; step c; step d; step e; step f }; phase q { step g; step h; step i; step j } }`,
  )
  .passes("6 of 7", `blueprint b { phase p { step a; step b; step c; step d; step e; step f }; phase q { step g } }`)
  .passes(
    "processes beside the journey",
    `blueprint b { phase p { step a; step b; step c; step d; step e; step f }; phase q { step g }; ancillary h; ancillary i }`,
  );

testRule("phase/no-aftercare")
  .finds("an end with the purchase", `blueprint b { phase p { kind awareness }; phase «q» "Q" { kind purchase } }`)
  .finds("an end before it", `blueprint b { phase «p» { kind consideration } }`)
  .finds("one with an untold phase before", `blueprint b { phase p; phase «q» { kind purchase } }`)
  .passes("support", `blueprint b { phase p { kind purchase }; phase q { kind support } }`)
  .passes("use", `blueprint b { phase p { kind purchase }; phase q { kind use } }`)
  .passes("a later kind that stands before", `blueprint b { phase p { kind retention }; phase q { kind purchase } }`)
  .passes("no kinds", `blueprint b { phase p; phase q }`)
  .passes("an untold phase after the purchase", `blueprint b { phase p { kind purchase }; phase q }`)
  .passes("no phases", `blueprint b`);

testRule("path/broken")
  .within("blueprint")
  .finds(
    "steps without a handshake",
    `phase p { step s { customer a "A" }; step t { customer a "A" } }\npath x: s -> «t»`,
  )
  .finds(
    "a handshake the other way",
    `phase p { step s { customer a "A" }; step t { customer a "A" -> s.a } }\npath x: s -> «t»`,
  )
  .finds(
    "a way through another step",
    `phase p { step s { customer a "A" -> t.a }; step t { customer a "A" -> u.a }; step u { customer a "A" } }\npath x: s -> «u»`,
  )
  .finds(
    "a pair once in a path, and in each path",
    `phase p { step s { customer a "A" }; step t { customer a "A" -> s.a } }\npath x: s -> «t» -> s -> t\npath y: s -> «t»`,
  )
  .finds("a way back", `phase p { step s { customer a "A" -> t.a }; step t { customer a "A" } }\npath x: s -> t -> «s»`)
  .finds(
    "an ancillary that leads elsewhere",
    `phase p { step s { customer a "A" -> r.b }; step t { customer a "A" }; step u { customer a "A" } }
    ancillary r { support b "B" by ops -> u.a }
    path x: s -> «t»`,
  )
  .passes("a handshake", `phase p { step s { customer a "A" -> t.a }; step t { customer a "A" } }\npath x: s -> t`)
  .passes(
    "an option",
    `phase p { step s { decision d "D?" by customer { "x" -> t.a; "y" -> d } }; step t { customer a "A" } }\npath x: s -> t`,
  )
  .passes(
    "a notification between other actions",
    `phase p { step s { customer a "A"; backstage c "C" by ops ~> t.d }; step t { customer a "A"; backstage d "D" by ops } }\npath x: s -> t`,
  )
  .passes(
    "an exchange, both ways",
    `phase p { step s { customer a "A" <-> t.a }; step t { customer a "A" } }\npath x: s -> t -> s`,
  )
  .passes(
    "a way through an ancillary",
    `phase p { step s { customer a "A" -> r.b }; step t { customer a "A" } }\nancillary r { support b "B" by ops -> t.a }\npath x: s -> t`,
  )
  .passes(
    "a way through ancillaries that go round",
    `phase p { step s { customer a "A" -> r.b }; step t { customer a "A" } }
    ancillary r { support b "B" by ops -> q.c }
    ancillary q { support c "C" by ops -> r.b; support d "D" by ops -> t.a }
    path x: s -> t`,
  )
  .passes("steps that no path joins", `phase p { step s { customer a "A" }; step t { customer a "A" } }\npath x: s`);

const steps = (count: number): string => Array.from({ length: count }, (_, at) => `step s${at}`).join("; ");
const actions = (count: number): string => Array.from({ length: count }, (_, at) => `customer a${at} "A"`).join("; ");

testRule("blueprint/too-complicated")
  .finds("41 steps", `blueprint «b» "B" { phase p { ${steps(41)} } }`)
  .finds("201 actions", `blueprint «b» { phase p { step s { ${actions(201)} } } }`)
  .finds("both at once", `blueprint «b» { phase p { ${steps(41)}; step s { ${actions(201)} } } }`)
  .passes("40 steps", `blueprint b { phase p { ${steps(40)} }; ancillary r }`)
  .passes("200 actions", `blueprint b { phase p { step s { ${actions(200)} } } }`)
  .passes("little", `blueprint b`)
  .given("steps", 2)
  .finds("more than the option allows", `blueprint «b» { phase p { ${steps(3)} } }`)
  .passes("what the option allows", `blueprint b { phase p { ${steps(2)} } }`);

testRule("dimension/no-handoff")
  .within("blueprint")
  .finds("a shift", `phase p { step s }\ndimension d { tier x; tier y; «shift x -> y at s» }`)
  .finds("one with a label", `phase p { step s }\ndimension d { tier x; tier y; «shift x -> y at s "card"» }`)
  .finds(
    "one of two",
    `phase p { step s }\ndimension d { tier x; tier y; shift x -> y at s by ops; «shift y -> x at s» }`,
  )
  .passes("a role", `phase p { step s }\ndimension d { tier x; tier y; shift x -> y at s by ops }`)
  .passes("a system", `phase p { step s }\ndimension d { tier x; tier y; shift x -> y at s by crm "card" }`)
  .passes("no shift", `dimension d { tier x; tier y }`);

testRule("tier/unreachable")
  .within("blueprint")
  .finds("a second tier", `dimension d { tier x; tier «y» "Y" }`)
  .finds("a third", `phase p { step s }\ndimension d { tier x; tier y; tier «z»; shift x -> y at s by ops }`)
  .finds(
    "a tier that only leads to itself",
    `phase p { step s }\ndimension d { tier x; tier «y»; shift y -> y at s by ops }`,
  )
  .passes("a shift", `phase p { step s }\ndimension d { tier x; tier y; shift x -> y at s }`)
  .passes(
    "a chain of shifts",
    `phase p { step s }\ndimension d { tier x; tier y; tier z; shift x -> y at s; shift y -> z at s }`,
  )
  .passes("one tier", `dimension d { tier x }`);
