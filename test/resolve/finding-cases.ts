/** Texts with the places of their findings marked: `«rule text»`. `count` guards the marks themselves; it is 1 where it isn't told. */
export const cases: readonly { readonly what: string; readonly text: string; readonly count?: number }[] = [
  {
    what: "a name that is nearly there",
    text: `role ops
blueprint b { owner «name/unknown opz» }
`,
  },
  {
    what: "a name that is like no other",
    text: `blueprint b { owner «name/unknown ops» }
`,
  },
  {
    what: "a thing of another kind",
    text: `channel web
blueprint b {
  phase p { step s { frontstage greet "Greets" by «name/kind web» } }
}
`,
  },
  {
    what: "a persona who acts backstage",
    text: `persona guest
role host
blueprint b {
  phase p { step s {
    customer "Comes in" by «name/kind host»
    backstage "Cooks" by «name/kind guest»
    decision "More?" by guest { "yes" -> s; "no" -> s }
  } }
}
`,
    count: 2,
  },
  {
    what: "an action of another step without its path",
    text: `blueprint b {
  phase p {
    step pay { customer tap "Taps" }
    step take { customer grab "Grabs" -> «name/unknown tap» }
  }
}
`,
  },
  {
    what: "an action that its step hasn't got",
    text: `blueprint b {
  phase p {
    step pay { customer tap "Taps" -> «name/unknown take.grap» }
    step take { customer grab "Grabs" -> «name/unknown pay.card.tap» }
  }
}
`,
    count: 2,
  },
  {
    what: "one end of a chain that isn't there",
    text: `blueprint b {
  phase p {
    step pay { customer tap "Taps" }
    step take { customer grab "Grabs" }
    pay -> «name/unknown nowhere» -> take
  }
}
`,
  },
  {
    what: "a step in which nobody acts",
    text: `blueprint b {
  phase p {
    step pay { customer tap "Taps" -> «name/unknown wait» }
    step wait { evidence sign "A sign" }
  }
}
`,
  },
  {
    what: "an ancillary on a path",
    text: `blueprint b {
  phase p { step pay { customer tap "Taps" } }
  ancillary restock { support fill "Fills" }
  path main: pay -> «name/kind restock»
}
`,
  },
  {
    what: "two things of one name",
    text: `role ops
system «name/duplicate ops»
blueprint b {
  phase p {
    step pay { customer tap "Taps"; decision «name/duplicate tap» "Again?" by customer { "a" -> tap; "b" -> tap } }
    step rest { customer rest-1 "Rests"; pain slow "Slow"; opportunity «name/duplicate slow» "Faster" }
  }
  ancillary «name/duplicate pay»
  entry door -> rest.rest-1
  exit «name/duplicate door» at pay -> other.door
  dimension value { tier low; tier «name/duplicate low» }
  role «name/duplicate ops»
}
`,
    count: 7,
  },
  {
    what: "a name that use brings",
    text: `use "./catalog.blueprint"
use "./people.blueprint"
role «name/duplicate ops»
channel ops
blueprint b { owner ops }
// file: catalog.blueprint
system ops
persona guest
// file: people.blueprint
role desk
`,
  },
  {
    what: "a name that two files bring",
    text: `use "./catalog.blueprint"
use «name/duplicate "./people.blueprint"»
blueprint b { owner ops }
// file: catalog.blueprint
role ops
// file: people.blueprint
role ops
`,
  },
  {
    what: "two files behind one name",
    text: `use "./catalog.blueprint" as c
use "./catalog.blueprint" as c
use "./people.blueprint" as «name/duplicate c»
blueprint b { owner c.ops }
// file: catalog.blueprint
role ops
// file: people.blueprint
role desk
`,
  },
  {
    what: "two of a name in a catalog",
    text: `use "./catalog.blueprint"
blueprint b { owner ops }
// file: catalog.blueprint
role ops { team "A" }
role «name/duplicate ops»
system till { owner «name/unknown opps» }
`,
    count: 2,
  },
  {
    what: "a pain that two steps have",
    text: `blueprint b {
  phase p {
    step pay { customer tap "Taps"; pain slow "Slow"; opportunity "Faster" { resolves slow } }
    step take { customer grab "Grabs"; pain slow "Slow" }
    step go { customer "Goes"; opportunity "Faster" { resolves «name/ambiguous slow», pay.slow } }
  }
  initiative mend { resolves «name/ambiguous slow» }
}
`,
    count: 2,
  },
  {
    what: "a tier that two dimensions have",
    text: `persona guest { tier «name/ambiguous low» }
persona regular { tier value.low }
blueprint b {
  phase p { step s { customer act "Acts" } }
  dimension value { tier low; tier high; shift low -> «name/unknown much» at s }
  dimension size  { tier low; tier much; shift low -> much at s.act }
}
`,
    count: 2,
  },
  {
    what: "a step named by a catalog",
    text: `use "./catalog.blueprint"
blueprint b { phase p { step pay { customer "Pays"; insights survey } } }
// file: catalog.blueprint
insight survey { source survey; at «name/unknown pay» }
persona guest { tier «name/unknown low» }
`,
    count: 2,
  },
  {
    what: "a name of a file that isn't used here",
    text: `use "./a/catalog.blueprint"
blueprint b { owner «name/unknown desk» }
// file: a/catalog.blueprint
use "../people.blueprint"
role ops
system till { owner desk }
// file: people.blueprint
role desk
`,
  },
  {
    what: "names of other files in yaml",
    text: `// file: main.blueprint.yaml
use: ./a/catalog.blueprint
blueprint: b
owner: «name/unknown desk»
stakeholders: [«name/unknown nobody», «name/unknown c.ops»]
// file: a/catalog.blueprint
use "../people.blueprint"
role ops
system till { owner desk }
// file: people.blueprint
role desk
`,
    count: 3,
  },
  {
    what: "a name behind a name",
    text: `use "./catalog.blueprint" as c
blueprint b {
  owner        «name/unknown ops»
  stakeholders c.ops, «name/unknown c.opz», «name/unknown d.ops»
}
// file: catalog.blueprint
role ops
`,
    count: 3,
  },
  {
    what: "an exit that doesn't say where to",
    text: `blueprint b {
  phase p { step s { customer act "Acts" } }
  exit  out at s -> «name/unknown enquiry»
  exit  on  at s -> other.enquiry
  entry in from «name/unknown out» -> s
}
`,
    count: 2,
  },
  {
    what: "figures that don't suit their measure",
    text: `measure churn  { kind churn; baseline «value/kind 4»; actual «value/kind 2 EUR» on 2026-01-01; target <= 3% }
measure nps    { kind nps; baseline 12; actual «value/kind 12%» on 2026-01-01; target «value/kind >= 20%» }
measure csat   { kind csat; baseline 4.1; target «value/kind >= 80%» }
measure top    { kind csat; method top-2-box; baseline «value/kind 4.1»; target >= 80% }
measure ces    { kind ces; baseline «value/kind 4h» }
measure fast   { kind response-time; baseline 4h; target «value/kind <= 15» }
measure solve  { kind resolution-time; baseline «value/kind 4%»; target <= 2d }
measure clv    { kind clv; baseline 400 EUR; target «value/kind >= 500» }
measure mood   { kind sentiment; baseline «value/kind 40%» }
measure calls  { kind count; unit "calls"; baseline 4; actual «value/kind 4min» on 2026-01-01 }
measure share  { kind share; baseline 4%; actual «value/kind 4» on 2026-01-01 }
measure length { kind duration; baseline «value/kind 4 EUR» }
measure cost   { kind money; baseline «value/kind 4%»; target <= 2 EUR }
measure first  { kind fcr; baseline 70%; target «value/kind >= 0.8» }
measure buys   { kind conversion; baseline «value/kind 2» }
measure leaves { kind abandonment; baseline «value/kind 0.07» }
measure stays  { kind retention; baseline «value/kind 75 EUR» }
blueprint b {
  initiative better { improves churn to «value/kind 3»; improves csat to 4.5 }
}
`,
    count: 20,
  },
  {
    what: "ranges and days the wrong way round",
    text: `measure csat { kind csat; scale «value/range 5..1»; target >= 4 }
measure ces  { kind ces; scale «value/range 7..7»; better higher }
blueprint b {
  initiative back { from 2027-03-31 to «value/range 2027-01-10» }
  initiative day  { from 2027-03-31 to 2027-03-31 }
}
`,
    count: 3,
  },
  {
    what: "two words for how long a customer stays",
    text: `persona guest { value { purchase 2 EUR; frequency 1 per year; lifespan 4y; retention «item/repeated 75% per year» } }
`,
  },
  {
    what: "one handshake with two arrows",
    text: `blueprint b {
  phase p { step s {
    customer  a "A" -> b "x"
    frontstage b "B" by desk -> c
    backstage c "C" by desk
    a «item/repeated ~>» b "x"
    a <-> b "y"
    b «item/repeated ~>» c
  } }
  role desk
}
`,
    count: 2,
  },
  {
    what: "one handshake told in two ways",
    text: `role desk
blueprint b {
  phase p { step s {
    customer  a "A" -> b
    frontstage b "B" by desk
    handshake first  a -> b "x" { sla 2min; trigger "One" }
    handshake «item/repeated second» a -> b "x" { sla «item/repeated 3min»; trigger "One"; carries "a note" }
  } }
}
`,
    count: 2,
  },
  {
    what: "names that a missing file may have brought",
    text: `use "./missing.blueprint"
use "./gone.blueprint" as gone
channel web
blueprint b {
  owner ops
  stakeholders gone.ops, «name/unknown other.ops»
  phase p { step s {
    frontstage "Greets" by web
    customer act "Acts" -> «name/unknown nowhere»
  } }
}
`,
    count: 2,
  },
  {
    what: "files that use one another",
    text: `use "./catalog.blueprint"
role ops
blueprint b { owner ops; stakeholders desk }
// file: catalog.blueprint
use "./main.blueprint"
use "./catalog.blueprint"
role desk
system till { owner ops }
`,
    count: 0,
  },
  {
    what: "a name that a catalog declares and uses",
    text: `use "./catalog.blueprint" as c
role ops
blueprint b { owner c.ops }
// file: catalog.blueprint
use "./people.blueprint"
role «name/duplicate ops»
// file: people.blueprint
system ops
`,
  },
  {
    what: "names in what couldn't be read",
    text: `use "./catalog.blueprint"
use "./people.blueprint" as p
role «syntax "Desk"» desk
blueprint b {
  owner desk
  stakeholders ops, p.boss, «name/unknown p.ops»
  phase s { step s { «item/unknown customr» tap "Taps"; customer "Goes" -> tap } }
}
// file: catalog.blueprint
«item/unknown rolle» ops
// file: people.blueprint
«item/unknown rolle» boss
`,
    count: 5,
  },
  {
    what: "an aim after one that names nothing",
    text: `measure calls { kind count }
blueprint b { initiative i { improves «name/unknown nothing» to 4; improves calls to «value/kind 4%» } }
`,
    count: 2,
  },
  {
    what: "words for how long a customer stays in yaml",
    text: `// file: catalog.blueprint.yaml
personas:
  guest:
    value: { purchase: 2 EUR, frequency: 1 per year, lifespan: 4y, retention: «item/repeated 75% per year» }
`,
  },
];
