import { testRule } from "./harness.js";

testRule("measure/missing")
  .within("blueprint")
  .finds("a key touchpoint", `phase p { step «s» { key; customer a "A" } }`)
  .finds("a goal", `goal «g» "G" { owner ops }`)
  .finds("a key touchpoint in a measured phase", `phase p { measured by happy; step «s» { key; customer a "A" } }`)
  .finds("a key process beside the journey", `ancillary «s» { key; support a "A" by ops }`)
  .passes("a touchpoint that isn't key", `phase p { step s { customer a "A" } }`)
  .passes("a measured one", `phase p { step s { key; customer a "A"; measured by happy } }`)
  .passes("a measured action", `phase p { step s { key; customer a "A" { measured by happy } } }`)
  .passes("a measure declared in it", `phase p { step s { key; customer a "A"; measure m { kind nps } } }`)
  .passes(
    "a measured handshake",
    `phase p { step s { key; customer a "A"; frontstage c "C" by clerk; handshake h a -> c { measured by fast } } }`,
  )
  .passes("a measured goal", `goal g "G" { measured by happy }`);

testRule("measure/blind-phase")
  .within("blueprint")
  .finds("a phase", `phase «p» { step s { customer a "A" } }`)
  .finds(
    "the second of two",
    `phase p { measured by happy; step s { customer a "A" } }\nphase «q» "Q" { step t { customer a "A" } }`,
  )
  .finds(
    "a phase beside a measured ancillary",
    `phase «p» { step s { customer a "A" } }\nancillary r { support a "A" by ops; measured by fast }`,
  )
  .passes("a measured phase", `phase p { measured by happy; step s { customer a "A" } }`)
  .passes(
    "one measured step of two",
    `phase p { step s { customer a "A" }; step t { customer a "A"; measured by happy } }`,
  )
  .passes("a measure declared in the phase", `phase p { measure m { kind nps }; step s { customer a "A" } }`)
  .passes(
    "a handshake into it that is measured",
    `phase p { step s { customer a "A"; measured by happy } }\nphase q { step t { customer a "A" } }\nhandshake h s.a -> t.a { measured by fast }`,
  )
  .passes("an empty phase, which is another rule's", `phase p`);

testRule("measure/no-target")
  .finds("a measure of the blueprint", `blueprint b { measure «m» "M" { kind nps } }`)
  .finds(
    "a measure of the file",
    `measure «m» { kind nps; baseline 3 on 2026-01-01; actual 4 on 2026-02-01 }\nblueprint b`,
  )
  .finds("a measure of a step", `blueprint b { phase p { step s { measure «m» { kind nps } } } }`)
  .passes("a target", `blueprint b { measure m { kind nps; target >= 40 } }`)
  .passes("a target with a date", `blueprint b { measure m { kind nps; target >= 40 by 2027-06-30 } }`)
  .passes(
    "two targets",
    `blueprint b { measure m { kind nps; target >= 40 by 2027-06-30; target >= 50 by 2028-06-30 } }`,
  )
  .finds(
    "a measure of a catalog that is referred to, and no other",
    `use "./c.blueprint"
    blueprint b { phase p { measured by used } }
    // file: c.blueprint
    measure «used» { kind nps }
    measure unused { kind nps }`,
  );

testRule("measure/no-source")
  .finds("a measure", `blueprint b { measure «m» "M" { kind nps } }`)
  .finds("one with a question", `blueprint b { measure «m» { kind nps; question "Would you?" } }`)
  .finds("one in a phase", `blueprint b { phase p { measure «m» { kind nps } } }`)
  .passes("a source", `blueprint b { measure m { kind nps; source survey } }`)
  .passes("a source with a name", `blueprint b { measure m { kind nps; source survey "card" } }`)
  .passes("an insight", `insight i { source survey }\nblueprint b`);

testRule("measure/no-owner")
  .finds("a measure", `blueprint b { measure «m» "M" { kind nps } }`)
  .finds("one whose blueprint has an owner", `role ops\nblueprint b { owner ops; measure «m» { kind nps } }`)
  .finds("one in a step", `blueprint b { phase p { step s { measure «m» { kind nps } } } }`)
  .passes("an owner", `role ops\nblueprint b { measure m { kind nps; owner ops } }`)
  .passes("an owner of a file's measure", `role ops\nmeasure m { kind nps; owner ops }\nblueprint b`)
  .passes("no measure", `blueprint b`);

testRule("measure/no-cadence")
  .finds("a measure", `blueprint b { measure «m» "M" { kind nps } }`)
  .finds("one with actuals", `blueprint b { measure «m» { kind nps; actual 4 on 2026-02-01 } }`)
  .finds("one in a step", `blueprint b { phase p { step s { measure «m» { kind nps } } } }`)
  .passes("every month", `blueprint b { measure m { kind nps; every 1mo } }`)
  .passes("every day", `measure m { kind nps; every 1d }\nblueprint b`)
  .passes("no measure", `blueprint b`);

testRule("measure/unused")
  .finds("a measure of the blueprint", `blueprint b { measure «m» "M" { kind nps } }`)
  .finds("a measure of the file", `measure «m» { kind nps }\nblueprint b`)
  .finds("one of two", `measure m { kind nps }\nmeasure «n» { kind nps }\nblueprint b { goal g { measured by m } }`)
  .passes("a goal's", `measure m { kind nps }\nblueprint b { goal g { measured by m } }`)
  .passes("a phase's", `measure m { kind nps }\nblueprint b { phase p { measured by m } }`)
  .passes("one declared in a step", `blueprint b { phase p { step s { measure m { kind nps } } } }`)
  .passes(
    "an action's",
    `blueprint b { measure m { kind nps }; phase p { step s { customer a "A" { measured by m } } } }`,
  )
  .passes(
    "a handshake's",
    `blueprint b { measure m { kind nps }; phase p { step s { customer a "A"; customer c "C"; handshake a -> c { measured by m } } } }`,
  )
  .passes("an initiative's", `blueprint b { measure m { kind nps }; initiative i { improves m to 40 } }`)
  .passes(
    "a catalog's",
    `use "./c.blueprint" as c
    blueprint b { goal g { measured by c.m } }
    // file: c.blueprint
    measure m { kind nps }
    measure n { kind nps }`,
  );

testRule("measure/off-scale")
  .finds("an actual above the scale", `blueprint b { measure m { kind csat; scale 1..5; actual «7» on 2026-09-30 } }`)
  .finds("a baseline below it", `blueprint b { measure m { kind csat; scale 1..5; baseline «0.5» } }`)
  .finds("a target above the usual scale", `blueprint b { measure m { kind csat; target «>= 6» } }`)
  .finds(
    "an effort score above its usual scale",
    `blueprint b { measure m { kind ces; actual 7 on 2026-09-30; actual «7.5» on 2026-09-30 } }`,
  )
  .finds("a promoter score", `blueprint b { measure m { kind nps; actual «-101» on 2026-09-30 } }`)
  .finds("a sentiment", `blueprint b { measure m { kind sentiment; target «>= 40» } }`)
  .finds("a percent above 100", `blueprint b { measure m { kind churn; baseline «110%» } }`)
  .finds("the best ratings", `blueprint b { measure m { kind csat; method top-2-box; actual «104%» on 2026-09-30 } }`)
  .finds("a count with a scale", `blueprint b { measure m { kind count; scale 0..10; actual «12» on 2026-09-30 } }`)
  .passes(
    "the ends of a scale",
    `blueprint b { measure m { kind csat; scale 1..10; baseline 1; actual 10 on 2026-09-30 } }`,
  )
  .passes(
    "a promoter score, whose question has a scale",
    `blueprint b { measure m { kind nps; scale 0..10; actual 42 on 2026-09-30 } }`,
  )
  .passes(
    "the best ratings of a scale",
    `blueprint b { measure m { kind csat; method top-2-box; scale 1..5; actual 82% on 2026-09-30 } }`,
  )
  .passes("a share above 100%", `blueprint b { measure m { kind share; actual 120% on 2026-09-30 } }`)
  .passes("a count without a scale", `blueprint b { measure m { kind count; actual 1200 on 2026-09-30 } }`)
  .passes("a duration", `blueprint b { measure m { kind response-time; actual 400d on 2026-09-30 } }`);

testRule("measure/wrong-way")
  .finds("a target worse than the baseline", `blueprint b { measure m { kind nps; baseline 40; target «>= 30» } }`)
  .finds(
    "one worse in another unit",
    `blueprint b { measure m { kind response-time; baseline 1h; target «<= 90min» } }`,
  )
  .finds("a comparison that runs against the kind", `blueprint b { measure m { kind churn; target «>= 3%» } }`)
  .finds(
    "one that runs against what the measure says",
    `blueprint b { measure m { kind count; better higher; target «< 30» } }`,
  )
  .finds(
    "the second of two targets",
    `blueprint b { measure m { kind csat; baseline 3; target >= 4 by 2027-01-01; target «>= 2» by 2028-01-01 } }`,
  )
  .finds("an exact target that is worse", `blueprint b { measure m { kind csat; baseline 3; target «= 2» } }`)
  .passes("a better target", `blueprint b { measure m { kind nps; baseline 30; target >= 40 } }`)
  .passes("a target at the baseline", `blueprint b { measure m { kind churn; baseline 3%; target <= 3% } }`)
  .passes("a kind that doesn't know", `blueprint b { measure m { kind count; baseline 40; target <= 30 } }`)
  .passes("an effort score that doesn't say", `blueprint b { measure m { kind ces; baseline 4; target <= 3 } }`)
  .passes(
    "what the measure says against its kind",
    `blueprint b { measure m { kind churn; better higher; baseline 3%; target >= 4% } }`,
  )
  .passes("amounts in two currencies", `blueprint b { measure m { kind clv; baseline 400 EUR; target >= 300 CHF } }`);

testRule("measure/off-target")
  .finds("a miss", `blueprint b { measure m { kind nps; actual «30» on 2026-09-30; target >= 40 by 2026-10-31 } }`)
  .finds(
    "the newest of two",
    `blueprint b { measure m { kind nps; actual «30» on 2026-09-30; actual 45 on 2026-01-31; target >= 40 by 2026-10-31 } }`,
  )
  .finds(
    "the last of two targets",
    `blueprint b { measure m { kind nps; actual «45» on 2026-09-30; target >= 50 by 2026-10-31; target >= 40 by 2025-10-31 } }`,
  )
  .passes(
    "what was reached",
    `blueprint b { measure m { kind nps; actual 30 on 2026-01-31; actual 40 on 2026-09-30; target >= 40 by 2026-10-31 } }`,
  )
  .passes(
    "a date that hasn't passed",
    `blueprint b { measure m { kind nps; actual 30 on 2026-09-30; target >= 40 by 2026-11-01 } }`,
  )
  .passes(
    "a later target",
    `blueprint b { measure m { kind nps; actual 30 on 2026-09-30; target >= 40 by 2026-10-31; target >= 50 by 2027-10-31 } }`,
  )
  .passes("a target without a date", `blueprint b { measure m { kind nps; actual 30 on 2026-09-30; target >= 40 } }`)
  .passes("no actual", `blueprint b { measure m { kind nps; target >= 40 by 2026-10-31 } }`)
  .on("2026-10-31")
  .passes(
    "its last day",
    `blueprint b { measure m { kind nps; actual 30 on 2026-09-30; target >= 40 by 2026-10-31 } }`,
  );

testRule("measure/ambiguous")
  .finds("an effort score", `blueprint b { measure m { kind «ces» } }`)
  .finds("one with a scale", `blueprint b { measure m { scale 1..7; kind «ces»; target >= 5 } }`)
  .finds("one in a step", `blueprint b { phase p { step s { measure m { kind «ces» } } } }`)
  .passes("one that says higher", `blueprint b { measure m { kind ces; better higher } }`)
  .passes("one that says lower", `blueprint b { measure m { kind ces; better lower } }`)
  .passes("another kind", `blueprint b { measure m { kind csat }; measure n { kind count } }`);

testRule("measure/small-sample")
  .finds("a satisfaction", `blueprint b { measure m { kind csat; actual 4 on 2026-09-30 sample «29» } }`)
  .finds("a promoter score", `blueprint b { measure m { kind nps; actual 4 on 2026-09-30 sample «0» } }`)
  .finds(
    "each of two",
    `blueprint b { measure m { kind ces; actual 4 on 2026-08-30 sample «3»; actual 4 on 2026-09-30 sample «4» } }`,
  )
  .passes("30", `blueprint b { measure m { kind csat; actual 4 on 2026-09-30 sample 30 } }`)
  .passes("an unknown sample", `blueprint b { measure m { kind csat; actual 4 on 2026-09-30 } }`)
  .passes("what nobody is asked for", `blueprint b { measure m { kind churn; actual 4% on 2026-09-30 sample 12 } }`);

testRule("measure/stale")
  .finds("an old figure", `blueprint b { measure m { kind csat; every 30d; actual 4 on «2026-09-01» } }`)
  .finds(
    "the newest of two",
    `blueprint b { measure m { kind csat; every 1w; actual 4 on «2026-10-17»; actual 4 on 2026-09-01 } }`,
  )
  .finds("an hourly figure of days ago", `blueprint b { measure m { kind csat; every 1h; actual 4 on «2026-10-30» } }`)
  .passes(
    "a figure of twice that time ago",
    `blueprint b { measure m { kind csat; every 30d; actual 4 on 2026-09-02 } }`,
  )
  .passes(
    "an old figure beside a new one",
    `blueprint b { measure m { kind csat; every 30d; actual 4 on 2026-10-17; actual 4 on 2026-01-01 } }`,
  )
  .passes("no cadence", `blueprint b { measure m { kind csat; actual 4 on 2020-01-01 } }`)
  .passes("no figure", `blueprint b { measure m { kind csat; every 30d } }`)
  .on("2026-11-02")
  .finds("a day later", `blueprint b { measure m { kind csat; every 30d; actual 4 on «2026-09-02» } }`);
