import { testRule } from "./harness.js";

testRule("goal/none")
  .finds("a blueprint", `blueprint «b» "B"`)
  .finds("one with measures", `blueprint «b» { measure m { kind nps; target >= 40 } }`)
  .finds("one with an initiative", `blueprint «b» { phase p; initiative i }`)
  .passes("a goal", `blueprint b { goal g }`)
  .passes("two goals", `blueprint b { goal g; goal h }`)
  .passes("a goal after all else", `blueprint b { phase p\ngoal g }`);

testRule("goal/no-owner")
  .finds("a goal", `blueprint b { goal «g» "G" }`)
  .finds("each of two", `blueprint b { goal «g»; goal «h» }`)
  .finds("one whose blueprint has an owner", `role ops\nblueprint b { owner ops; goal «g» }`)
  .passes("an owner", `role ops\nblueprint b { goal g { owner ops } }`)
  .passes("two owners", `role ops\nrole it\nblueprint b { goal g { owner ops }; goal h { owner it } }`)
  .passes("no goal", `blueprint b`);

testRule("goal/overdue")
  .finds(
    "a goal without figures",
    `measure m { kind nps }\nblueprint b { goal g { measured by m; target >= 40 by «2026-10-31» } }`,
  )
  .finds(
    "one that was missed",
    `measure m { kind nps; actual 39 on 2026-10-01 }\nblueprint b { goal g { measured by m; target >= 40 by «2026-10-31» } }`,
  )
  .finds("one without a measure", `blueprint b { goal g { target >= 40 by «2026-10-31» } }`)
  .finds(
    "the last of two targets",
    `blueprint b { goal g { target >= 40 by 2025-10-31; target >= 50 by «2026-10-31» } }`,
  )
  .passes(
    "one that was reached",
    `measure m { kind nps; actual 41 on 2026-10-01; actual 38 on 2026-10-20 }\nblueprint b { goal g { measured by m; target >= 40 by 2026-10-31 } }`,
  )
  .passes(
    "one that one of two measures reached",
    `measure m { kind nps; actual 31 on 2026-10-01 }\nmeasure n { kind nps; actual 41 on 2026-10-01 }\nblueprint b { goal g { measured by m, n; target >= 40 by 2026-10-31 } }`,
  )
  .passes("a day that hasn't passed", `blueprint b { goal g { target >= 40 by 2026-11-01 } }`)
  .passes("a later target", `blueprint b { goal g { target >= 40 by 2026-10-31; target >= 50 by 2027-10-31 } }`)
  .passes("a target without a date", `blueprint b { goal g { target >= 40 } }`);

testRule("persona/none")
  .finds("a blueprint", `blueprint «b» "B"`)
  .finds("one that uses a catalog without any", `use "./c.blueprint"\nblueprint «b»\n// file: c.blueprint\nrole ops`)
  .finds("one whose customers act", `blueprint «b» { phase p { step s { customer a "A" } } }`)
  .passes("a persona of the file", `persona ann\nblueprint b`)
  .passes("a persona of the blueprint", `blueprint b { persona ann }`)
  .passes(
    "one that use brings, mentioned or not",
    `use "./c.blueprint"\nblueprint b\n// file: c.blueprint\npersona ann`,
  )
  .passes("one behind a name", `use "./c.blueprint" as c\nblueprint b\n// file: c.blueprint\npersona ann`);

testRule("persona/single")
  .finds("one of the file", `persona ann\nblueprint «b» "B"`)
  .finds("one that use brings", `use "./c.blueprint"\nblueprint «b»\n// file: c.blueprint\npersona ann`)
  .finds(
    "one that is used by two ways",
    `use "./c.blueprint"\nuse "./c.blueprint" as c\nblueprint «b»\n// file: c.blueprint\npersona ann`,
  )
  .passes("two", `persona ann\npersona ben\nblueprint b`)
  .passes(
    "one and one that use brings",
    `use "./c.blueprint"\nblueprint b { persona ben }\n// file: c.blueprint\npersona ann`,
  )
  .passes(
    "two that use brings, of which one is mentioned",
    `use "./c.blueprint"\nblueprint b { goal g { persona ann } }\n// file: c.blueprint\npersona ann\npersona ben`,
  )
  .passes("none", `blueprint b`);

testRule("persona/shares")
  .finds("two", `persona ann { share 60% }\npersona ben { share «50%» }\nblueprint b`)
  .finds("three", `persona ann { share 60% }\npersona ben { share 30% }\npersona cat { share «10.5%» }\nblueprint b`)
  .finds(
    "two with one between that tells none",
    `persona ann { share 60% }\npersona cat\npersona ben { share «41%» }\nblueprint b`,
  )
  .passes("100%", `persona ann { share 60% }\npersona ben { share 40% }\nblueprint b`)
  .passes(
    "100% in fractions",
    `persona ann { share 33.3% }\npersona ben { share 33.3% }\npersona cat { share 33.4% }\nblueprint b`,
  )
  .passes("less", `persona ann { share 60% }\npersona ben { share 10% }\nblueprint b`)
  .passes("no shares", `persona ann\npersona ben\nblueprint b`);

testRule("persona/assumed")
  .finds("an assumption", `persona ann { basis «assumption» }\nblueprint b`)
  .finds("one that doesn't tell", `persona «ann»\nblueprint b`)
  .finds(
    "one of a catalog that is mentioned",
    `use "./c.blueprint"\nblueprint b { goal g { persona ann } }\n// file: c.blueprint\npersona «ann»`,
  )
  .passes("research", `persona ann { basis research }\nblueprint b`)
  .passes("data", `persona ann { basis data }\nblueprint b`)
  .passes(
    "one of a catalog that isn't mentioned",
    `use "./c.blueprint"\nblueprint b\n// file: c.blueprint\npersona ann`,
  );

testRule("persona/no-path")
  .finds("a persona", `persona «ann»\nblueprint b`)
  .finds("one beside a path for nobody", `persona «ann»\nblueprint b { phase p { step s { emotion +1 } }; path x: s }`)
  .finds("one that only acts", `persona «ann»\nblueprint b { phase p { step s { customer a "A" by ann } } }`)
  .passes("a path", `persona ann\nblueprint b { phase p { step s }; path x for ann: s }`)
  .passes("an emotion", `persona ann\nblueprint b { phase p { step s { emotion ann +1 } } }`)
  .passes(
    "one of a catalog",
    `use "./c.blueprint"\nblueprint b { goal g { persona ann } }\n// file: c.blueprint\npersona ann`,
  );

testRule("persona/unused")
  .finds("a persona", `persona «ann»\nblueprint b`)
  .finds("one of the blueprint", `blueprint b { persona «ann» "Ann" }`)
  .finds("one of two", `persona ann\npersona «ben»\nblueprint b { goal g { persona ann } }`)
  .passes("one that acts", `persona ann\nblueprint b { phase p { step s { customer a "A" by ann } } }`)
  .passes("one that decides", `persona ann\nblueprint b { phase p { step s { decision d "D?" by ann } } }`)
  .passes("one that suffers", `persona ann\nblueprint b { phase p { step s { pain "P" { persona ann } } } }`)
  .passes("one with a path", `persona ann\nblueprint b { phase p { step s }; path x for ann: s }`)
  .passes(
    "one that takes what is handed over",
    `persona ann\nblueprint b { phase p { step s { customer a "A"; customer c "C"; handshake a -> c { accepted by ann } } } }`,
  )
  .passes("one of a catalog", `use "./c.blueprint"\nblueprint b\n// file: c.blueprint\npersona ann`);

testRule("persona/incomplete-value")
  .finds(
    "neither retention nor lifespan",
    `persona ann { «value» { purchase 2 EUR; frequency 4 per year } }\nblueprint b`,
  )
  .finds(
    "two currencies",
    `persona ann { «value» { purchase 2 EUR; frequency 4 per year; lifespan 2y; acquisition 3 CHF } }\nblueprint b`,
  )
  .finds(
    "margin and acquisition alone",
    `persona ann { «value» { purchase 2 EUR; frequency 4 per year; margin 30%; acquisition 1 EUR } }\nblueprint b`,
  )
  .passes("a lifespan", `persona ann { value { purchase 2 EUR; frequency 4 per year; lifespan 2y } }\nblueprint b`)
  .passes(
    "a retention",
    `persona ann { value { purchase 2 EUR; frequency 4 per year; retention 75% per year } }\nblueprint b`,
  )
  .passes("no value", `persona ann\nblueprint b`);

testRule("role/unused")
  .finds("a role", `role «ops»\nblueprint b`)
  .finds("one of the blueprint", `blueprint b { role «ops» "Ops" }`)
  .finds("one of two", `role ops\nrole «it»\nblueprint b { owner ops }`)
  .passes("an owner", `role ops\nrole it\nblueprint b { owner ops; goal g { owner it } }`)
  .passes(
    "owners of a channel and of a system",
    `role ops\nrole it\nchannel web { owner ops }\nsystem crm { owner it }\nblueprint b`,
  )
  .passes("a stakeholder", `role ops\nblueprint b { stakeholders ops }`)
  .passes("one that does something", `role ops\nblueprint b { phase p { step s { support a "A" by ops } } }`)
  .passes("one that brought an insight", `role ops\nblueprint b { insight i { source frontline; by ops } }`)
  .passes("one that takes part", `role ops\nblueprint b { initiative i { involves ops } }`)
  .passes(
    "one that customers are handed to",
    `role ops\nblueprint b { dimension d { tier x; tier y; shift x -> y at s by ops }; phase p { step s } }`,
  )
  .passes("one of a catalog", `use "./c.blueprint"\nblueprint b\n// file: c.blueprint\nrole ops`);

testRule("system/unused")
  .finds("a system", `system «crm»\nblueprint b`)
  .finds("one that replaces another", `system «crm» { replaces old }\nsystem old\nblueprint b`)
  .finds("one of two", `system crm\nsystem «shop»\nblueprint b { phase p { step s { customer a "A" using crm } } }`)
  .passes("one that is used", `system crm\nblueprint b { phase p { step s { customer a "A" using crm } } }`)
  .passes("one that acts", `system crm\nblueprint b { phase p { step s { backstage a "A" by crm } } }`)
  .passes("one that decides", `system crm\nblueprint b { phase p { step s { decision d "D?" by crm } } }`)
  .passes(
    "one that is introduced and one that is retired",
    `system crm\nsystem old\nblueprint b { initiative i { introduces crm; retires old } }`,
  )
  .passes("one of a catalog", `use "./c.blueprint"\nblueprint b\n// file: c.blueprint\nsystem crm`);

testRule("channel/unused")
  .finds("a channel", `channel «web»\nblueprint b`)
  .finds("one with an owner", `role ops\nchannel «web» { owner ops }\nblueprint b`)
  .finds("one of two", `channel web\nchannel «phone»\nblueprint b { phase p { step s { customer a "A" via web } } }`)
  .passes("one of an action", `channel web\nblueprint b { phase p { step s { customer a "A" via web } } }`)
  .passes(
    "one of a decision",
    `channel web\nblueprint b { phase p { step s { decision d "D?" by customer via web } } }`,
  )
  .passes(
    "one of a handshake",
    `channel web\nblueprint b { phase p { step s { customer a "A"; customer c "C"; handshake a -> c { via web } } } }`,
  )
  .passes("one of a catalog", `use "./c.blueprint"\nblueprint b\n// file: c.blueprint\nchannel web`);

testRule("role/no-training")
  .finds("a role", `role «ops»\nblueprint b { phase p { step s { frontstage a "A" by ops } } }`)
  .finds("one that decides frontstage", `role «ops»\nblueprint b { phase p { step s { decision d "D?" by ops } } }`)
  .finds(
    "one of two",
    `role ops { training "Tills" }\nrole «it»\nblueprint b { phase p { step s { frontstage a "A" by ops, it } } }`,
  )
  .passes("a training", `role ops { training "Tills" }\nblueprint b { phase p { step s { frontstage a "A" by ops } } }`)
  .passes(
    "a training of one of its actions",
    `role ops\nblueprint b { phase p { step s { frontstage a "A" by ops; frontstage c "C" by ops { training "Tills" } } } }`,
  )
  .passes(
    "one that works backstage",
    `role ops { stage frontstage }\nblueprint b { phase p { step s { backstage a "A" by ops } } }`,
  )
  .passes("a system", `system crm\nblueprint b { phase p { step s { frontstage a "A" by crm } } }`);
