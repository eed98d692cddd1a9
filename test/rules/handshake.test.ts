import { testRule } from "./harness.js";

testRule("handshake/dangling")
  .within("blueprint")
  .finds(
    "an exit whose entry isn't there",
    `phase p { step s { customer go "Goes" } }
    exit out at s -> «other.in»
    // file: other.blueprint
    blueprint other { phase p { step s { customer go "Goes" } }; entry on -> s }`,
  )
  .finds(
    "an exit into a blueprint that isn't there",
    `phase p { step s { customer go "Goes" } }; exit out at s -> «other.in»`,
  )
  .finds(
    "an entry whose exit isn't there",
    `phase p { step s { customer go "Goes" } }; entry in from «other.out» -> s
    // file: other.blueprint
    blueprint other`,
  )
  .finds(
    "an entry whose exit leads elsewhere",
    `phase p { step s { customer go "Goes" } }; entry in from «other.out» -> s
    entry second -> s
    // file: other.blueprint
    blueprint other { phase p { step s { customer go "Goes" } }; exit out at s -> b.second }`,
  )
  .passes(
    "an exit and an entry that name each other",
    `phase p { step s { customer go "Goes" } }
    exit out at s -> other.in
    // file: other.blueprint
    blueprint other { phase p { step s { customer go "Goes" } }; entry in from b.out -> s }`,
  )
  .passes(
    "an exit into an entry that expects nobody",
    `phase p { step s { customer go "Goes" } }
    exit out at s -> other.in
    // file: other.blueprint
    blueprint other { phase p { step s { customer go "Goes" } }; entry in -> s }`,
  )
  .passes(
    "two exits into one entry, which expects one of them",
    `phase p { step s { customer go "Goes" } }
    exit out at s -> other.in
    exit out2 at s -> other.in
    // file: other.blueprint
    blueprint other { phase p { step s { customer go "Goes" } }; entry in from b.out -> s }`,
  )
  .passes("an entry that expects nobody", `phase p { step s { customer go "Goes" } }\nentry in -> s`)
  .within("step")
  .finds("a handshake into evidence", `customer a "A" -> «slip»\nevidence slip "Slip"`)
  .finds(
    "an option into evidence",
    `customer a "A"\ndecision d "D?" by clerk { "yes" -> a; "no" -> «slip» }\nevidence slip "Slip"`,
  )
  .finds("an exchange whose receiver nobody does", `customer a "A" <-> «talk»\nfrontstage talk "Talks"`)
  .finds("an exchange whose sender nobody does", `frontstage talk "Talks"\ncustomer a "A"\n«talk» <-> a`)
  .finds("an exchange with evidence", `customer a "A" <-> «slip»\nevidence slip "Slip"`)
  .passes("a handshake out of evidence", `evidence slip "Slip" -> a\ncustomer a "A"`)
  .passes("an exchange with a role", `customer a "A" <-> talk\nfrontstage talk "Talks" by clerk`)
  .passes("an exchange with a system that is only used", `customer a "A" <-> talk\nfrontstage talk "Talks" using shop`)
  .passes("a handover to nobody, which is another rule's", `customer a "A" -> talk\nfrontstage talk "Talks"`);

testRule("handshake/nobody")
  .within("step")
  .finds("a handover into another lane", `customer a "A" -> «talk»\nfrontstage talk "Talks"`)
  .finds("a notification", `frontstage a "A" by clerk ~> «file» "form"\nsupport file "Files it"`)
  .finds("an option", `customer a "A"\ndecision d "D?" by clerk { "yes" -> a; "no" -> «look» }\nbackstage look "Looks"`)
  .finds(
    "each of two handshakes",
    `customer a "A" -> «talk»\ncustomer c "C" -> «talk»\nfrontstage talk "Talks" via web`,
  )
  .finds("one in full", `customer a "A"\nbackstage look "Looks"\nhandshake h a -> «look» { sla 5min }`)
  .passes("an action that a role does", `customer a "A" -> talk\nfrontstage talk "Talks" by clerk`)
  .passes("an action that a system is used for", `customer a "A" -> talk\nbackstage talk "Talks" using crm`)
  .passes("the customer", `frontstage talk "Talks" by clerk -> a\ncustomer a "A"`)
  .passes("the same lane of the same step", `frontstage talk "Talks" by clerk -> greet\nfrontstage greet "Greets"`)
  .passes("an exchange, which is another rule's", `customer a "A" <-> talk\nfrontstage talk "Talks"`)
  .passes("an action that no handshake reaches", `customer a "A"\nfrontstage talk "Talks"`)
  .within("blueprint")
  .finds(
    "the same lane of another step",
    `phase p { step s { frontstage talk "Talks" by clerk -> «t.greet» }; step t { frontstage greet "Greets" } }`,
  );

testRule("handshake/isolated")
  .within("step")
  .finds("a frontstage action", `customer a "A"\nfrontstage «talk» "Talks" by clerk`)
  .finds("a backstage action", `customer a "A"\nbackstage «look» "Looks" by crm`)
  .finds("a support action without an id", `customer a "A"\nsupport «"Files it"» by ops`)
  .passes("one that is reached", `customer a "A" -> talk\nfrontstage talk "Talks" by clerk`)
  .passes("one that is left", `frontstage talk "Talks" by clerk -> a\ncustomer a "A"`)
  .passes("the other end of an exchange", `customer a "A" <-> talk\nfrontstage talk "Talks" by clerk`)
  .passes(
    "the target of an option",
    `customer a "A"\ndecision d "D?" by clerk { "yes" -> a; "no" -> talk }\nfrontstage talk "Talks"`,
  )
  .passes(
    "what puts a failure right",
    `customer a "A" { fails "x" { recovers talk } }\nfrontstage talk "Talks" by clerk`,
  )
  .passes("customers and things", `evidence slip "Slip"\ncustomer a "A"`)
  .within("blueprint")
  .passes(
    "one where an exit stands",
    `phase p { step s { customer go "Goes"; frontstage talk "Talks" by clerk } }\nexit out at s.talk -> other.in`,
  );

testRule("handshake/no-return")
  .within("step")
  .finds("a handover into backstage", `customer a "A" -> «look»\nbackstage look "Looks" by crm`)
  .finds(
    "a handover from frontstage into support",
    `frontstage a "A" by clerk -> «file» "form"\nsupport file "Files" by ops`,
  )
  .finds(
    "a way that ends in backstage",
    `customer a "A" -> «look»\nbackstage look "Looks" by crm -> keep\nbackstage keep "Keeps" by crm`,
  )
  .finds(
    "an option",
    `customer a "A"\ndecision d "D?" by customer { "yes" -> a; "no" -> «look» }\nbackstage look "Looks" by crm`,
  )
  .passes(
    "an answer",
    `customer a "A" -> look\nbackstage look "Looks" by crm -> tell\nfrontstage tell "Tells" by clerk`,
  )
  .passes(
    "an answer by way of a decision",
    `customer a "A" -> look\nbackstage look "Looks" by crm -> d\ndecision d "D?" by crm { "yes" -> a; "no" -> keep }\nbackstage keep "Keeps" by crm`,
  )
  .passes(
    "an answer by notification",
    `customer a "A" -> look\nbackstage look "Looks" by crm ~> tell\nfrontstage tell "Tells" by clerk`,
  )
  .passes("a notification", `customer a "A" ~> look\nbackstage look "Looks" by crm`)
  .passes("an exchange", `customer a "A" <-> look\nbackstage look "Looks" by crm`)
  .passes("an exchange later on", `customer a "A" -> look\nbackstage look "Looks" by crm\ncustomer c "C"\nc <-> look`)
  .passes(
    "a handover behind the line of visibility",
    `backstage look "Looks" by crm -> file\nsupport file "Files" by ops`,
  )
  .within("blueprint")
  .passes(
    "the step of an exit",
    `phase p { step s { customer a "A" -> t.look }; step t { customer c "C"; backstage look "Looks" by crm } }\nexit out at t -> other.in`,
  )
  .passes(
    "the step of an entry",
    `phase p { step s { customer a "A" -> t.look }; step t { customer c "C"; backstage look "Looks" by crm } }\nentry in -> t.c`,
  );

testRule("handshake/no-sla")
  .within("step")
  .finds("a notification from one role to another", `frontstage a "A" by clerk «~>» file\nsupport file "Files" by ops`)
  .finds("one from a system to a role", `backstage a "A" by crm «~>» file "list"\nsupport file "Files" by ops`)
  .finds(
    "one between systems that are only used",
    `backstage a "A" using crm «~>» file\nbackstage file "Files" using shop`,
  )
  .passes("one with an sla", `frontstage a "A" by clerk\nsupport file "Files" by ops\nhandshake h a ~> file { sla 1d }`)
  .passes(
    "one whose sla stands apart",
    `frontstage a "A" by clerk ~> file\nsupport file "Files" by ops\nhandshake h a ~> file { sla 1d }`,
  )
  .passes("one within a role", `frontstage a "A" by clerk ~> file\nsupport file "Files" by ops, clerk`)
  .passes("one from the customer", `customer a "A" by ann ~> file\nsupport file "Files" by ops`)
  .passes("a handover", `frontstage a "A" by clerk -> file\nsupport file "Files" by ops`);

testRule("handshake/unmeasured")
  .within("step")
  .finds("an sla", `frontstage a "A" by clerk\nsupport file "Files" by ops\nhandshake h a ~> file { sla «1d» }`)
  .finds(
    "an sla beside other items",
    `frontstage a "A" by clerk\nsupport file "Files" by ops\nhandshake h a -> file { via web; sla «15min»; carries "form" }`,
  )
  .finds(
    "one of two",
    `frontstage a "A" by clerk\nsupport file "Files" by ops\nhandshake h a ~> file "x" { sla 1d; measured by fast }\nhandshake i a ~> file "y" { sla «1d» }`,
  )
  .passes(
    "an sla with a measure",
    `frontstage a "A" by clerk\nsupport file "Files" by ops\nhandshake h a ~> file { sla 1d; measured by fast }`,
  )
  .passes(
    "a handshake without an sla",
    `frontstage a "A" by clerk\nsupport file "Files" by ops\nhandshake h a ~> file { via web }`,
  )
  .passes("a short one", `frontstage a "A" by clerk ~> file\nsupport file "Files" by ops`);
