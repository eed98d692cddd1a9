import { describe, expect, test } from "vitest";
import { drawBlueprint } from "../../src/layout/blueprint/draw.js";
import { amountText, comparisonText } from "../../src/layout/page/amounts.js";
import { measureText } from "../../src/scene/text.js";
import { checkSvg } from "../support/check-svg.js";
import { textOf, walk, type XmlElement } from "../support/read-xml.js";
import { groups, viewOf, wordsOf } from "../support/view-of.js";

const draw = (items: string, shared = ""): XmlElement => viewOf(drawBlueprint, items, shared, checkSvg);
const inStep = (items: string): string => `phase p "Phase" {\nstep s "Step" {\n${items}\n}\n}`;

describe("lanes", () => {
  test("a lane in which nothing happens isn't drawn, its lines are", () => {
    const root = draw(inStep('customer a "A" -> b\nsupport b "B"'));
    expect(wordsOf(root, "lane")).toEqual(["Customer actions", "Support processes"]);
    expect(wordsOf(root, "line")).toEqual([
      "LINE OF INTERACTION",
      "LINE OF VISIBILITY",
      "LINE OF INTERNAL INTERACTION",
    ]);
  });

  test("no line where a neighbour is missing", () => {
    expect(wordsOf(draw(inStep('evidence a "A"\ncustomer b "B"')), "line")).toEqual([]);
  });

  test("a band for each actor: who does it, else what is used; the author's title", () => {
    const shared = 'role desk "Desk"\nrole cook "Cook"\nsystem till "Till"';
    const root = draw(
      `lane backstage "Behind the door"\n${inStep('backstage a "A" by desk, cook\nbackstage b "B" by cook using till\nbackstage c "C" using till\nbackstage d "D"')}`,
      shared,
    );
    expect(wordsOf(root, "lane")).toEqual(["Behind the door Desk", "Cook", "Till", "Nobody named"]);
    expect(groups(root, "lane").map((lane) => lane.attributes.get("data-lane"))).toEqual(Array(4).fill("backstage"));
  });

  test.each([
    ['persona x "X"', ["Customer actions X"]],
    ['persona x "X"\npersona y "Y"', ["Customer actions Any customer", "X", "Y"]],
  ])("customers of %s", (shared, bands) => {
    const other = shared.includes("persona y") ? '\ncustomer c "C" by y' : "";
    const root = draw(inStep(`customer a "A"\ncustomer b "B" by x${other}`), shared);
    expect(wordsOf(root, "lane")).toEqual(bands);
  });
});

describe("handshakes", () => {
  const shapes = (root: XmlElement): readonly (readonly unknown[])[] =>
    groups(root, "handshake").map(({ attributes, children }) => {
      const drawn = children.filter((child) => typeof child !== "string");
      const line = drawn.find(({ name }) => name === "path")!;
      const heads = drawn.filter((each) => each !== line && each.name !== "title");
      const hollow = heads.map(({ name, attributes: head }) =>
        name === "path" ? "open" : head.has("stroke") ? "hollow" : "full",
      );
      return [attributes.get("data-arrow"), line.attributes.has("stroke-dasharray"), ...hollow];
    });

  test.each<[string, readonly (readonly unknown[])[]]>([
    ['customer a "A" -> b\nfrontstage b "B"', [["handover", false, "full"]]],
    ['customer a "A" ~> b\nfrontstage b "B"', [["notify", true, "full"]]],
    ['customer a "A" <-> b\nfrontstage b "B"', [["exchange", false, "full", "full"]]],
    ['decision d "D?" by customer {\n"yes" -> b\n}\nfrontstage b "B"', [["option", false, "open"]]],
    ['customer a "A" -> a', [["handover", false, "full"]]],
  ])("%s", (items, drawn) => {
    expect(shapes(draw(inStep(items)))).toEqual(drawn);
  });

  test("what leads back has a hollow head", () => {
    const root = draw(
      'phase p "P" {\nstep s "S" {\ncustomer a "A" -> t.b\n}\nstep t "T" {\ncustomer b "B" ~> s.a "again"\n}\n}',
    );
    expect(shapes(root)).toEqual([
      ["handover", false, "full"],
      ["notify", true, "hollow"],
    ]);
    expect(wordsOf(root, "legend").join()).toContain("back to an earlier step");
    expect(wordsOf(root, "label")).toEqual(["again"]);
  });
});

describe("titles of steps", () => {
  const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(" ");
  const headerOf = (title: string): XmlElement =>
    groups(draw(`phase p "P" {\nstep s "${title}" {\ncustomer a "A"\n}\n}`), "header")[1]!;
  const linesOf = (header: XmlElement): number => [...walk(header)].filter(({ name }) => name === "tspan").length;

  test("a long one makes its column wider, not all headers high", () => {
    const header = headerOf(words(9));
    expect(linesOf(header)).toBe(3);
    expect(textOf(header).replace(/\s/g, "")).toBe(words(9).replaceAll(" ", ""));
  });

  test("a paragraph ends in an ellipsis, and is read whole by resting on it", () => {
    const header = headerOf(words(60));
    expect(linesOf(header)).toBe(6);
    const [title, ...others] = [...walk(header)].filter(({ name }) => name === "title" || name === "tspan");
    expect(textOf(title!)).toBe(words(60));
    expect(textOf(others.at(-1)!)).toMatch(/^word.*…$/);
  });

  test("its star is clear of it in a font that is wider than ours", () => {
    const root = draw('phase p "P" {\nstep s "Investigation" {\nkey\ncustomer a "A"\n}\n}');
    const header = groups(root, "header")[1]!;
    const star = [...walk(header)].find(({ name }) => name === "polygon")!.attributes.get("points")!;
    const right = Math.max(
      ...star
        .split(" ")
        .map(Number)
        .filter((_, at) => at % 2 === 0),
    );
    const text = [...walk(header)].find(({ name }) => name === "text")!;
    const width = measureText("Investigation", 12, 600);
    expect(Number(text.attributes.get("x")) - (1.08 * width) / 2 - right).toBeGreaterThanOrEqual(3);
  });
});

test("an option's share stands with its label", () => {
  const root = draw(
    inStep(
      'decision d "D" by customer { "yes, at once" -> a share 85%; no -> b share 15%; "maybe" -> a }\ncustomer a "A"\ncustomer b "B"',
    ),
  );
  expect(wordsOf(root, "label").toSorted()).toEqual(["maybe", "no", "yes, at once"]);
  expect(wordsOf(root, "share").toSorted()).toEqual(["·\u00a015%", "·\u00a085%"]);
});

test("an option's share stands alone where there is no label", () => {
  const root = draw(inStep('decision d "D" by customer { "" -> a share 22% }\ncustomer a "A"'));
  expect([wordsOf(root, "label"), wordsOf(root, "share")]).toEqual([[], ["22%"]]);
});

test("whoever rests on a part reads its notes", () => {
  const root = draw(
    inStep(
      'note "of the step"\nhandshake a -> b "x" { note "of the line" }\ncustomer a "A" { note "first"; note "second" }\nfrontstage b "B" by r { note "third" }',
    ),
    'role r "R"',
  );
  const read = (kind: string): readonly string[] =>
    groups(root, kind).flatMap(({ children }) =>
      children.flatMap((child) => (typeof child !== "string" && child.name === "title" ? [textOf(child)] : [])),
    );
  expect(read("action")).toEqual(["first\nsecond", "by R\nthird"]);
  expect([...read("handshake"), ...read("header")]).toEqual(["x\nof the line", "of the step"]);
});

describe("marks", () => {
  const titles = (root: XmlElement): readonly string[] =>
    groups(root, "badge").map((badge) =>
      textOf(badge.children.find((child) => typeof child !== "string" && child.name === "title") as XmlElement),
    );

  test("fail points, waits and times of actions, key touchpoints and waits of steps", () => {
    const root = draw(
      inStep('key\ntakes 12s\nwaits 2d\ncustomer a "A" waits unknown unseen fails "x" fails "y" takes 1h'),
    );
    expect(titles(root).toSorted()).toEqual([
      "Fail point: x",
      "Fail point: y",
      "Key touchpoint: a moment of truth",
      "Takes 1 h",
      "Takes 12 s",
      "The customer waits 2 days",
      "The customer waits for a time that nobody knows; nothing tells them how long or why",
    ]);
  });

  test.each([
    ['customer a "A"', ""],
    ['customer a "A" waits 1d', "the customer waits"],
    ['key\ncustomer a "A" fails "x"', "key touchpoint: a moment of truth F fail point"],
    ['customer a "A" <-> b\nsupport b "B"', "exchange: both sides act"],
  ])("the legend of %j names what occurs", (items, words) => {
    expect(wordsOf(draw(inStep(items)), "legend").join(" ")).toBe(words);
  });
});

test("words stand in the middle of their pill", () => {
  const root = draw(inStep('customer a "A" { takes 8min }\ntakes 12min'));
  for (const badge of groups(root, "badge")) {
    const inside = [...walk(badge)];
    const [pill, words] = ["rect", "text"].map((name) => inside.find((each) => each.name === name)!.attributes);
    expect(Number(words!.get("x"))).toBeCloseTo(Number(pill!.get("x")) + Number(pill!.get("width")) / 2, 1);
    expect(words!.get("text-anchor")).toBe("middle");
  }
  expect(groups(root, "badge")).toHaveLength(2);
});

describe("rows below", () => {
  test("say what is used, felt, found and measured", () => {
    const shared = 'persona x "X"\nsystem till "Till" { status retiring; until 2027-01-31 }';
    const measure =
      'measure m "M" { kind csat; baseline 3.9 on 2026-01-01; actual 4.1 on 2026-06-01; target >= 4.5 by 2027-01-01; source survey }';
    const root = draw(
      inStep(
        `customer a "A" using till\nemotion +1 "Fine"\nemotion x -2 "Oh no"\npain "Slow" { severity 4; frequency 22% }\nopportunity "Fast" { impact 4; effort 2 }\n${measure}`,
      ),
      shared,
    );
    expect(wordsOf(root, "cell").map((words) => words.replaceAll("\u00a0", " "))).toEqual([
      "Till retiring until 2027-01-31",
      "Fine Oh no",
      "Slow severity 4/5 · 22%",
      "Fast impact 4/5 · effort 2/5",
      "M from 3.9 to 4.1 target ≥ 4.5 by 2027-01-01",
    ]);
    expect(groups(root, "curve").map((curve) => curve.attributes.get("data-persona"))).toEqual([undefined, "x"]);
    expect(wordsOf(root, "row").map((words) => words.split(" ")[0])).toEqual([
      "Systems",
      "Emotion",
      "Pain",
      "Opportunities",
      "Measures",
    ]);
  });

  test.each([
    ["medium", "medium (20%)"],
    ["20%", "20%"],
  ])("a frequency of %s is told as it was written", (written, told) => {
    const root = draw(inStep(`pain "Slow" { frequency ${written} }`));
    expect(wordsOf(root, "cell").join(" ").replaceAll("\u00a0", " ")).toBe(`Slow ${told}`);
  });

  test("a row in which nothing stands isn't drawn", () => {
    expect(wordsOf(draw(inStep('customer a "A"')), "row")).toEqual([]);
  });
});

describe("frame", () => {
  test("no steps: a small picture that says so", () => {
    const root = draw("state future");
    expect([...walk(root)].filter(({ name }) => name === "text").map(textOf)).toEqual([
      "Title",
      "Future state",
      "This blueprint has no steps yet.",
    ]);
    expect(Number(root.attributes.get("width"))).toBeLessThan(600);
  });

  test("steps without actions have their headers", () => {
    expect(wordsOf(draw(inStep("")), "header")).toEqual(["Phase", "Step"]);
  });

  test("areas, phases, steps and ancillaries", () => {
    const phases = ["p", "q", "r"].map(
      (id) => `phase ${id} "${id}" {\narea "${id === "r" ? "Two" : "One"}"\nstep s${id} "S" {\ncustomer a "A"\n}\n}`,
    );
    const root = draw(`${phases.join("\n")}\nancillary x "X" {\ntrigger "Noon"\nsupport b "B"\n}`);
    const marks = groups(root, "header").map(({ attributes }) =>
      ["area", "phase", "step"].map((name) => attributes.get(`data-${name}`)).find((value) => value !== undefined),
    );
    expect(marks).toEqual(["One", "Two", "p", "q", "r", "ancillary", "sp", "sq", "sr", "x"]);
    expect(wordsOf(root, "header").at(-1)).toBe("X When: Noon");
  });

  test("the title block", () => {
    const root = draw('state future\nowner o\nreviewed 2026-10-01 every 90d\nversion "2.1"', 'role o "Owner of it"');
    expect(wordsOf(root, "title").join().replaceAll("\u00a0", " ")).toBe(
      "Title Future state · Owner: Owner of it · Reviewed 2026-10-01, every 90 days · Version 2.1",
    );
  });

  test("entries and exits stand at their steps", () => {
    const root = draw(`${inStep('customer a "A"')}\nentry e "In" -> s\nexit x "Out" at s.a -> other.door`);
    expect(
      [...groups(root, "entry"), ...groups(root, "exit")].map(({ attributes }) => attributes.get("data-path")),
    ).toEqual(["e", "x"]);
    expect(wordsOf(root, "exit")).toEqual(["Out after “A” to other.door"]);
  });

  test("their arrows join them to a bracket over the whole step", () => {
    const root = draw(`phase p "P" {\nstep s "S" { customer a "A" -> t.b }\nstep t "T" { customer b "B" }\n}
exit x "Out" at t.b -> other.door`);
    const [bracket, arrow] = [...walk(groups(root, "attachment")[0]!)]
      .filter(({ name }) => name === "path")
      .map(({ attributes }) => [...attributes.get("d")!.matchAll(/-?[\d.]+/g)].map(Number));
    const [left, , , top, right] = bracket!;
    const box = groups(root, "action")[1]!.children.find((child) => typeof child !== "string" && child.name === "rect");
    const rect = (box as XmlElement).attributes;
    expect(left!).toBeLessThan(Number(rect.get("x")));
    expect(right!).toBeGreaterThan(Number(rect.get("x")) + Number(rect.get("width")));
    expect(arrow).toContain(top);
  });
});

describe("amounts as a reader writes them", () => {
  test.each<[Parameters<typeof amountText>[0], string]>([
    [3, "3"],
    [3.99999, "4"],
    [0.0012, "0.0012"],
    [12000, "12,000"],
    [1234567.5, "1,234,567.5"],
    [{ value: 7.5, unit: "%" }, "7.5%"],
    [{ value: 1, unit: "d" }, "1 day"],
    [{ value: 2, unit: "w" }, "2 weeks"],
    [{ value: 15, unit: "min" }, "15 min"],
    [{ value: 2.4, currency: "EUR" }, "2.40 EUR"],
    [{ value: -12000, currency: "JPY" }, "-12,000 JPY"],
  ])("%j", (amount, words) => {
    expect(amountText(amount)).toBe(words);
  });

  test("comparisons", () => {
    expect(comparisonText({ comparison: "<=", value: 3, unit: "%" })).toBe("≤ 3%");
    expect(comparisonText({ comparison: ">=", value: 2.5, currency: "EUR" })).toBe("≥ 2.50 EUR");
    expect(comparisonText({ comparison: "<", value: 2, unit: "h" })).toBe("< 2 h");
  });
});

test("notes have the marker of their curve, those for all have none", () => {
  const first = 'step s "S" {\ncustomer a "A"\nemotion x +1 "One"\nemotion y -1 "Two"\n}';
  const second = 'step t "T" {\ncustomer b "B"\nemotion +1 "All"\n}';
  const root = draw(`phase p "Phase" {\n${first}\n${second}\n}`, 'persona x "X"\npersona y "Y"');
  const markersBeside = (note: string): readonly string[] => {
    const cell = groups(root, "cell").find((each) => textOf(each).includes(note))!;
    return [...walk(cell)].map(({ name }) => name).filter((name) => name === "circle" || name === "polygon");
  };
  expect(markersBeside("One")).toEqual(["circle", "polygon"]);
  expect(markersBeside("All")).toEqual([]);
});
