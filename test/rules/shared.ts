/** The catalog that cases in a blueprint or step may refer to. */
export const shared = `
persona ann "Ann" { basis research }
persona ben "Ben" { basis data }
role ops     "Operations" { stage support; training "Tools" }
role finance "Finance"    { stage support }
role clerk   "Clerk"      { stage frontstage; training "Till" }
channel web   "Website" { kind online }
channel phone "Phone"   { kind phone }
system crm     "Customer base" { owner ops }
system shop    "Web shop"      { owner ops }
system orphan  "Orphan"        { status current }
system dying   "Dying"         { status retiring; until 2027-03-31; owner ops }
system gone    "Gone"          { status retired; owner ops }
system lapsed  "Lapsed"        { status retiring; until 2026-10-31; owner ops }
system coming  "Coming"        { status planned; from 2027-01-10; owner ops }
measure happy "Happy" { kind csat; source survey; target >= 4 by 2027-06-30; every 30d; owner ops }
measure fast  "Fast"  { kind response-time; source operations; target <= 2h; every 30d; owner ops }
insight survey "Survey" { source survey; on 2026-09-30 }
`;
