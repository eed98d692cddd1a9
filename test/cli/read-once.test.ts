import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { readOnce } from "../../scripts/read-once.mjs";

/** Where functions stand in the code. */
function placesOf(code: string, functions: readonly string[]): ReadonlySet<string> {
  return new Set(functions.map((text) => `${code.indexOf(text)}:${code.indexOf(text) + text.length}`));
}

it.each([
  ["a function", "[1,2].map(function(x){return x})", ["function(x){return x}"], "[1,2].map((function(x){return x}))"],
  ["one that didn't run", "[1,2].map(function(x){return x})", [], "[1,2].map(function(x){return x})"],
  ["one in parentheses", "(function(){return 1})()", ["function(){return 1}"], "(function(){return 1})()"],
  [
    "one in another",
    "let a=function(){return [1].map(x=>x)};a()",
    ["function(){return [1].map(x=>x)}", "x=>x"],
    "let a=(function(){return [1].map((function(x){return(x)}))});a()",
  ],
  [
    "arrows",
    "((x,{y}={y:3},...z)=>[x=>({x}),async x=>{return x},z])(1)[0](y=2).x",
    ["(x,{y}={y:3},...z)=>[x=>({x}),async x=>{return x},z]", "x=>({x})", "async x=>{return x}"],
    "(function(x,{y}={y:3},...z){return([(function(x){return(({x}))}),(async function(x){return x}),z])})(1)[0](y=2).x",
  ],
  [
    "arrows of the function around them",
    "(function(a){return [(()=>this.b)(),(()=>arguments[0])(),(()=>new.target)(),(()=>()=>this.b)()()]}).call({b:1},2)",
    ["()=>this.b", "()=>arguments[0]", "()=>new.target", "()=>()=>this.b"],
    "(function(a){return [(()=>this.b)(),(()=>arguments[0])(),(()=>new.target)(),(()=>()=>this.b)()()]}).call({b:1},2)",
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
    "({a(){return this.c()},get b(){return this.a()},c:()=>3,async*d(){},['e'](){}}).b",
    ["a(){return this.c()}", "(){return this.c()}", "get b(){return this.a()}", "()=>3", "async*d(){}", "['e'](){}"],
    "({a:(function(){return this.c()}),get b(){return this.a()},c:(function(){return(3)}),d:(async function*(){}),['e']:(function(){})}).b",
  ],
  [
    "methods that go on to another",
    "({a(){return super.b}}).a()",
    ["a(){return super.b}"],
    "({a(){return super.b}}).a()",
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
