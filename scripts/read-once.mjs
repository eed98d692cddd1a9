import { parseAst } from "rolldown/parseAst";

/**
 * V8 reads a function twice: to see where it ends, and once more when it is called. Only one that begins with `(function` it takes for
 * called at once, and compiles it as it reads it. So what is known to run, by its `START:END` in the code, is written so: arrows, where
 * they have nothing of the function around them; methods of objects; and what is declared, which becomes a variable at the begin of
 * the function around it, where it is there as early. Texts in backticks with nothing to fill in become strings, as V8 holds the
 * former twice. A check without kept code is spared 30 M instructions of 327, a build 70 of 665.
 */
export function readOnce(code, ran) {
  const isRun = ({ start, end }) => ran.has(`${start}:${end}`);
  /** The text of a node, or from one place in it to another. */
  const print = (node, from = node.start, to = node.end) => {
    let text = "";
    let at = from;
    for (const child of childrenOf(node)) {
      if (child.start < at || child.end > to) continue;
      text += code.slice(at, child.start) + printChild(child, node);
      at = child.end;
    }
    return text + code.slice(at, to);
  };
  const printChild = (node, parent) => {
    if (isPlainText(node, parent)) return asString(node.quasis[0].value.raw);
    if (isMethod(node) && isRun(node)) return printMethod(node);
    if (isExpression(node, parent) && isRun(node)) {
      const text = isArrowAlone(node) ? printArrow(node) : print(node);
      return parent.type === "ParenthesizedExpression" ? text : `(${text})`;
    }
    const declared = isBody(node, parent) ? node.body.filter((each) => isDeclaration(each) && isRun(each)) : [];
    return declared.length === 0 ? print(node) : printBody(node, declared);
  };
  const printArrow = (arrow) => {
    const { params, body, async: isAsync } = arrow;
    const names = params.map((each) => printChild(each, arrow)).join(",");
    const text = printChild(body, arrow);
    return `${isAsync ? "async " : ""}function(${names})${body.type === "BlockStatement" ? text : `{return(${text})}`}`;
  };
  const printMethod = ({ key, computed, value }) => {
    const name = code.slice(key.start, key.end);
    return `${computed ? `[${name}]` : name}:(${value.async ? "async " : ""}function${value.generator ? "*" : ""}${print(value)})`;
  };
  const printBody = (body, declared) => {
    const variables = declared.map((each) => {
      const { start, end } = each.id;
      return `${code.slice(start, end)}=(${print(each, each.start, start)}${print(each, end)})`;
    });
    let rest = "";
    let at = body.start + 1;
    for (const each of body.body) {
      rest += code.slice(at, each.start) + (declared.includes(each) ? "" : printChild(each, body));
      at = each.end;
    }
    return `{var ${variables.join(",")};${rest}${code.slice(at, body.end)}`;
  };
  const tree = parseAst(code, { preserveParens: true });
  return code.slice(0, tree.start) + print(tree) + code.slice(tree.end);
}

/** The nodes right in a node, in their order. */
function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === "string")
    .toSorted((one, other) => one.start - other.start);
}

/** In front of statements a string could be taken for a directive. */
function isPlainText({ type, expressions }, parent) {
  const mayStay = parent.type !== "TaggedTemplateExpression" && parent.type !== "ExpressionStatement";
  return type === "TemplateLiteral" && expressions.length === 0 && mayStay;
}

/** A method of an object that could as well be a function there. */
function isMethod({ type, method, value }) {
  return type === "Property" && method && !hasSuper(value);
}

function hasSuper(node) {
  return node.type === "Super" || childrenOf(node).some(hasSuper);
}

/** What parentheses can be around. */
function isExpression({ type }, { type: around, method = false, kind = "init" }) {
  if (type !== "FunctionExpression" && type !== "ArrowFunctionExpression") return false;
  return around !== "MethodDefinition" && !method && kind === "init";
}

/** Whether it has nothing of the function around it that functions have of their own. */
function isArrowAlone(node) {
  return node.type === "ArrowFunctionExpression" && !hasOuter(node);
}

const outer = new Set(["ThisExpression", "Super", "MetaProperty"]);

function hasOuter(node) {
  if (node.type === "FunctionExpression" || isDeclaration(node)) return false;
  return outer.has(node.type) || node.name === "arguments" || childrenOf(node).some(hasOuter);
}

/** Nothing but quotes and ends of lines has to be written otherwise. */
function asString(raw) {
  const text = raw.replace(/\\([`$])|\\.|["\n]/gs, (all, plain) => plain ?? { '"': '\\"', "\n": "\\n" }[all] ?? all);
  return `"${text}"`;
}

const isDeclaration = ({ type }) => type === "FunctionDeclaration";

/** Directives must stay in front of all. */
function isBody({ type, body }, parent) {
  const isOfFunction = /Function/.test(parent.type) && type === "BlockStatement";
  return isOfFunction && body.every(({ directive }) => directive === undefined);
}
