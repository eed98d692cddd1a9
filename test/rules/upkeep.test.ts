import { testRule } from "./harness.js";

testRule("blueprint/no-owner")
  .finds("a blueprint", `blueprint «b» "B"`)
  .finds("one with stakeholders", `role ops\nblueprint «b» { stakeholders ops }`)
  .finds("one whose goals have owners", `role ops\nblueprint «b» { goal g { owner ops } }`)
  .passes("an owner", `role ops\nblueprint b { owner ops }`)
  .passes("an owner of the blueprint's own", `blueprint b { owner ops; role ops }`)
  .passes(
    "an owner of a catalog",
    `use "./c.blueprint" as c\nblueprint b { owner c.ops }\n// file: c.blueprint\nrole ops`,
  );

testRule("blueprint/no-stakeholders")
  .finds("a blueprint", `blueprint «b» "B"`)
  .finds("one with an owner", `role ops\nblueprint «b» { owner ops }`)
  .finds("one with an initiative that involves", `role ops\nblueprint «b» { initiative i { involves ops } }`)
  .passes("one", `role ops\nblueprint b { stakeholders ops }`)
  .passes("two", `role ops\nrole it\nblueprint b { stakeholders ops, it }`)
  .passes("one of a catalog", `use "./c.blueprint"\nblueprint b { stakeholders ops }\n// file: c.blueprint\nrole ops`);

testRule("review/missing")
  .finds("a blueprint", `blueprint «b» "B"`)
  .finds("one with a version", `blueprint «b» { version "2" }`)
  .finds("one of the future", `blueprint «b» { state future }`)
  .passes("a day", `blueprint b { reviewed 2026-10-01 }`)
  .passes("a day and a rhythm", `blueprint b { reviewed 2026-10-01 every 90d }`)
  .passes("a day long past", `blueprint b { reviewed 2016-10-01 every 90d }`);

testRule("review/stale")
  .finds("90 days", `blueprint b { reviewed «2026-08-01» every 90d }`)
  .finds("weeks", `blueprint b { reviewed «2026-10-01» every 4w }`)
  .finds("years", `blueprint b { reviewed «2024-10-01» every 2y }`)
  .passes("the day it is due", `blueprint b { reviewed 2026-08-03 every 90d }`)
  .passes("no rhythm", `blueprint b { reviewed 2016-08-01 }`)
  .passes("no review", `blueprint b`)
  .on("2026-11-02")
  .finds("a day later", `blueprint b { reviewed «2026-08-03» every 90d }`);

testRule("system/planned-in-use")
  .within("step")
  .finds("using", `customer a "A" using «coming»`)
  .finds("by", `backstage a "A" by crm, «coming»`)
  .finds("a decision", `customer a "A"\ndecision d "D?" by «coming» { "x" -> a; "y" -> d }`)
  .finds("each use", `customer a "A" using «coming»\ncustomer c "C" using crm, «coming»`)
  .passes("a current one", `customer a "A" using crm`)
  .passes("a retiring one", `customer a "A" using dying`)
  .within("blueprint")
  .passes("a blueprint of the future", `state future\nphase p { step s { customer a "A" using coming } }`)
  .passes("one that is introduced", `initiative i { introduces coming }`)
  .finds("a process beside the journey", `state current\nancillary r { support a "A" by «coming» }`);

testRule("system/retired-in-use")
  .within("step")
  .finds("a retired one", `customer a "A" using «gone»`)
  .finds("one whose day has passed", `backstage a "A" by «lapsed»`)
  .finds("a decision", `customer a "A"\ndecision d "D?" by crm using «gone» { "x" -> a; "y" -> d }`)
  .passes("one whose day hasn't passed", `customer a "A" using dying`)
  .passes("a current one", `customer a "A" using crm`)
  .on("2026-10-31")
  .passes("its last day", `customer a "A" using lapsed`)
  .on("2027-04-01")
  .finds("the day after", `customer a "A" using «dying»`)
  .within("blueprint")
  .finds("a blueprint of the future", `state future\nphase p { step s { customer a "A" using «gone» } }`)
  .passes("one that is retired", `initiative i { retires gone }`);

testRule("system/no-successor")
  .finds(
    "a retiring system",
    `system old { status «retiring» }\nblueprint b { phase p { step s { customer a "A" using old } } }`,
  )
  .finds(
    "one that acts",
    `system old { until 2027-01-01; status «retiring» }\nblueprint b { phase p { step s { backstage a "A" by old } } }`,
  )
  .finds(
    "one beside one that is replaced",
    `system old { status «retiring» }\nsystem older { status retiring }\nsystem new { replaces older }\nblueprint b { phase p { step s { customer a "A" using old, older } } }`,
  )
  .passes(
    "one that is replaced",
    `system old { status retiring }\nsystem new { replaces old }\nblueprint b { phase p { step s { customer a "A" using old } } }`,
  )
  .passes("one that isn't in use", `system old { status retiring }\nblueprint b`)
  .passes("a current one", `system old\nblueprint b { phase p { step s { customer a "A" using old } } }`)
  .passes(
    "one that a system in scope replaces, mentioned or not",
    `use "./c.blueprint"
    blueprint b { phase p { step s { customer a "A" using old } } }
    // file: c.blueprint
    system old { status retiring }
    system new { status planned; replaces old }`,
  )
  .passes(
    "one that the blueprint's own system replaces",
    `use "./c.blueprint" as c
    blueprint b { system new { replaces c.old }; phase p { step s { customer a "A" using c.old } } }
    // file: c.blueprint
    system old { status retiring }`,
  )
  .finds(
    "one of a catalog",
    `use "./c.blueprint" as c
    blueprint b { phase p { step s { customer a "A" using c.old } } }
    // file: c.blueprint
    system old { status «retiring» }`,
  );

testRule("system/no-owner")
  .finds("a system", `system «crm» "CRM"\nblueprint b`)
  .finds("one of the blueprint", `blueprint b { system «crm» { status planned } }`)
  .finds(
    "one of a catalog that is used",
    `use "./c.blueprint"\nblueprint b { phase p { step s { customer a "A" using crm } } }\n// file: c.blueprint\nsystem «crm»\nsystem shop`,
  )
  .passes("an owner", `role ops\nsystem crm { owner ops }\nblueprint b`)
  .passes("one of a catalog that isn't used", `use "./c.blueprint"\nblueprint b\n// file: c.blueprint\nsystem crm`)
  .passes("no system", `blueprint b`);

testRule("initiative/no-owner")
  .finds("an initiative", `blueprint b { initiative «i» "I" }`)
  .finds("one that involves a role", `role ops\nblueprint b { initiative «i» { involves ops } }`)
  .finds("one whose blueprint has an owner", `role ops\nblueprint b { owner ops; initiative «i» }`)
  .passes("an owner", `role ops\nblueprint b { initiative i { owner ops } }`)
  .passes("an owner among other items", `role ops\nblueprint b { initiative i { status active; owner ops } }`)
  .passes("no initiative", `blueprint b`);

testRule("initiative/no-dates")
  .finds("an initiative", `blueprint b { initiative «i» "I" }`)
  .finds("one with a status", `blueprint b { initiative «i» { status planned } }`)
  .finds("one of two", `blueprint b { initiative i { horizon now }; initiative «j» }`)
  .passes("dates", `blueprint b { initiative i { from 2027-01-10 to 2027-03-31 } }`)
  .passes("a horizon", `blueprint b { initiative i { horizon later } }`)
  .passes("no initiative", `blueprint b`);

testRule("initiative/no-outcome")
  .finds("an initiative", `blueprint b { initiative «i» "I" }`)
  .finds("one with an objective", `blueprint b { initiative «i» { objective "O" } }`)
  .finds("one of two", `blueprint b { initiative i { outcome "O" }; initiative «j» }`)
  .passes("an outcome", `blueprint b { initiative i { outcome "O" } }`)
  .passes("an outcome and an objective", `blueprint b { initiative i { objective "X"; outcome "O" } }`)
  .passes("no initiative", `blueprint b`);

testRule("initiative/aimless")
  .finds("an initiative", `blueprint b { initiative «i» "I" }`)
  .finds("one that serves a goal", `blueprint b { goal g; initiative «i» { supports g } }`)
  .finds("one that introduces a system", `system crm\nblueprint b { initiative «i» { introduces crm } }`)
  .passes("one that resolves a pain", `blueprint b { phase x { step s { pain p "P" } }; initiative i { resolves p } }`)
  .passes(
    "one that takes up an opportunity",
    `blueprint b { phase x { step s { opportunity o "O" } }; initiative i { resolves s.o } }`,
  )
  .passes("one that improves a measure", `blueprint b { measure m { kind nps }; initiative i { improves m } }`);

testRule("initiative/cycle")
  .finds("two", `blueprint b { initiative i { depends «j» }; initiative j { depends i } }`)
  .finds("one alone", `blueprint b { initiative i { depends «i» } }`)
  .finds(
    "three, with one beside them",
    `blueprint b { initiative x { depends i }; initiative i { depends «j» }; initiative j { depends k }; initiative k { depends i } }`,
  )
  .finds(
    "two circles",
    `blueprint b { initiative i { depends «j» }; initiative j { depends i }; initiative k { depends i, «l» }; initiative l { depends k } }`,
  )
  .passes("a chain", `blueprint b { initiative i { depends j }; initiative j { depends k }; initiative k }`)
  .passes(
    "two ways to one",
    `blueprint b { initiative i { depends j, k }; initiative j { depends l }; initiative k { depends l }; initiative l }`,
  )
  .passes("no dependencies", `blueprint b { initiative i; initiative j }`);

testRule("initiative/too-early")
  .finds(
    "a start before the end",
    `blueprint b { initiative i { from «2027-03-30» to 2027-06-30; depends j }; initiative j { from 2027-01-01 to 2027-03-31 } }`,
  )
  .finds(
    "a start long before",
    `blueprint b { initiative j { from 2027-01-01 to 2027-03-31 }; initiative i { depends j; from «2026-01-01» to 2026-06-30 } }`,
  )
  .finds(
    "one of two it depends on",
    `blueprint b { initiative i { from «2027-03-30» to 2027-06-30; depends j, k }; initiative j { from 2027-01-01 to 2027-03-31 }; initiative k { from 2027-01-01 to 2027-02-01 } }`,
  )
  .passes(
    "a start on that day",
    `blueprint b { initiative i { from 2027-03-31 to 2027-06-30; depends j }; initiative j { from 2027-01-01 to 2027-03-31 } }`,
  )
  .passes(
    "one without dates",
    `blueprint b { initiative i { depends j }; initiative j { from 2027-01-01 to 2027-03-31 } }`,
  )
  .passes(
    "one that depends on one without dates",
    `blueprint b { initiative i { from 2027-03-31 to 2027-06-30; depends j }; initiative j }`,
  )
  .passes(
    "one that depends on nothing",
    `blueprint b { initiative i { from 2027-01-01 to 2027-06-30 }; initiative j { from 2027-01-01 to 2027-03-31 } }`,
  );

testRule("initiative/overdue")
  .finds("a proposed one", `blueprint b { initiative i { from 2026-01-01 to «2026-10-31» } }`)
  .finds("an active one", `blueprint b { initiative i { from 2026-01-01 to «2026-09-30»; status active } }`)
  .finds("a planned one", `blueprint b { initiative i { status planned; from 2026-01-01 to «2026-09-30» } }`)
  .passes("its last day", `blueprint b { initiative i { from 2026-01-01 to 2026-11-01; status active } }`)
  .passes("one that is done", `blueprint b { initiative i { from 2026-01-01 to 2026-09-30; status done } }`)
  .passes("one that was dropped", `blueprint b { initiative i { from 2026-01-01 to 2026-09-30; status dropped } }`)
  .passes("one without dates", `blueprint b { initiative i { status active } }`);

testRule("insight/old")
  .finds("more than a year", `blueprint b { insight i { source survey; on «2025-10-31» } }`)
  .finds("many years", `insight i { source survey; on «2015-10-31» }\nblueprint b`)
  .finds(
    "one of two",
    `insight i { source survey; on «2015-10-31» }\ninsight j { source survey; on 2026-10-31 }\nblueprint b`,
  )
  .passes("a year", `blueprint b { insight i { source survey; on 2025-11-01 } }`)
  .passes("no day", `blueprint b { insight i { source survey } }`)
  .passes(
    "one of a catalog that isn't mentioned",
    `use "./c.blueprint"\nblueprint b\n// file: c.blueprint\ninsight i { source survey; on 2015-10-31 }`,
  )
  .given("days", 30)
  .finds("more than the option allows", `blueprint b { insight i { source survey; on «2026-10-01» } }`)
  .passes("what the option allows", `blueprint b { insight i { source survey; on 2026-10-02 } }`);
