import type { XmlElement } from "./read-xml.js";

interface Form {
  /** All of them are needed but those whose name ends in `?`. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  /** In this order, each as often as its mark says: once, `?` at most once, `*` any number. Alternatives stand in one entry. */
  readonly children?: readonly string[];
  readonly text?: true;
}

const count = /^\d+$/;
const seconds = /^\d+(?:\.\d+)?$/;
/** Not empty, on one line, without spaces around. */
const token = /^\S+(?: \S+)*$/;
const any = /^/;
const result: Form = { attributes: { "message?": any, type: any }, text: true };

/**
 * What Ant's task `junit` writes and `junitreport` gathers, which is the strictest of the forms of JUnit's XML that are
 * described anywhere: what keeps to it is read by Jenkins, GitLab and Azure as well. No registry has its schema.
 */
const forms: Readonly<Record<string, Form>> = {
  testsuites: { children: ["testsuite*"] },
  testsuite: {
    attributes: {
      id: count,
      name: token,
      package: token,
      timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
      hostname: token,
      tests: count,
      failures: count,
      errors: count,
      "skipped?": count,
      time: seconds,
    },
    children: ["properties", "testcase*", "system-out", "system-err"],
  },
  properties: { children: ["property*"] },
  property: { attributes: { name: token, value: any } },
  testcase: {
    attributes: { name: token, classname: token, time: seconds },
    children: ["skipped|error|failure?"],
  },
  skipped: { attributes: { "message?": any }, text: true },
  error: result,
  failure: result,
  "system-out": { text: true },
  "system-err": { text: true },
};

/** Where a report isn't of the form, or its counts aren't those of what stands in it. */
export function faultsOfJunit(root: XmlElement): readonly string[] {
  const first = root.name === "testsuites" ? [] : [`the root is ${root.name}`];
  return [...first, ...faultsIn(root), ...elementsOf(root).flatMap(faultsOfSuite)];
}

function faultsIn(element: XmlElement): readonly string[] {
  const form = forms[element.name];
  if (form === undefined) return [`no element ${element.name}`];
  const children = elementsOf(element);
  const names = children.map(({ name }) => `${name} `).join("");
  const order = (form.children ?? []).map(
    (entry) => `(?:(?:${entry.replace(/[?*]$/, "")}) )${/[?*]?$/.exec(entry)![0]}`,
  );
  const words = element.children.filter((child) => typeof child === "string").join("");
  return [
    ...faultsOfAttributes(element, form.attributes ?? {}),
    ...(new RegExp(`^${order.join("")}$`).test(names) ? [] : [`${element.name} holds ${names.trim() || "nothing"}`]),
    ...(form.text === true || words.trim() === "" ? [] : [`${element.name} holds text`]),
    ...children.flatMap(faultsIn),
  ];
}

function faultsOfAttributes(
  { name, attributes }: XmlElement,
  allowed: Readonly<Record<string, RegExp>>,
): readonly string[] {
  const known = new Map(Object.entries(allowed).map(([key, pattern]) => [key.replace("?", ""), pattern]));
  const missing = Object.keys(allowed).filter((key) => !key.endsWith("?") && !attributes.has(key));
  const wrong = [...attributes].filter(([key, value]) => known.get(key)?.test(value) !== true);
  return [
    ...missing.map((key) => `${name} has no ${key}`),
    ...wrong.map(([key, value]) => `${name} has ${key}="${value}"`),
  ];
}

function faultsOfSuite(suite: XmlElement, at: number): readonly string[] {
  const cases = elementsOf(suite).filter(({ name }) => name === "testcase");
  const ended = (how: string): number =>
    cases.filter((each) => elementsOf(each).some(({ name }) => name === how)).length;
  const right = { id: at, tests: cases.length, failures: ended("failure"), errors: ended("error") };
  return Object.entries(right)
    .filter(([name, value]) => suite.attributes.get(name) !== String(value))
    .map(([name, value]) => `testsuite ${at} has another ${name} than ${value}`);
}

function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}
