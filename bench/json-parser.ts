import { createToken, EmbeddedActionsParser, Lexer } from "chevrotain";

const Open = createToken({ name: "Open", pattern: /\{/ });
const Close = createToken({ name: "Close", pattern: /\}/ });
const OpenList = createToken({ name: "OpenList", pattern: /\[/ });
const CloseList = createToken({ name: "CloseList", pattern: /\]/ });
const Comma = createToken({ name: "Comma", pattern: /,/ });
const Colon = createToken({ name: "Colon", pattern: /:/ });
const True = createToken({ name: "True", pattern: /true/ });
const False = createToken({ name: "False", pattern: /false/ });
const Null = createToken({ name: "Null", pattern: /null/ });
const Text = createToken({ name: "Text", pattern: /"(?:[^\\"]|\\(?:[bfnrtv"\\/]|u[0-9a-fA-F]{4}))*"/ });
const Num = createToken({ name: "Num", pattern: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/ });
const Blank = createToken({ name: "Blank", pattern: /[ \t\n\r]+/, group: Lexer.SKIPPED });
const tokens = [Blank, Num, Text, Open, Close, OpenList, CloseList, Comma, Colon, True, False, Null];

/** JSON by chevrotain, the values made by actions in the grammar: what a parser of its kind can do, to measure ours by. */
class JsonParser extends EmbeddedActionsParser {
  readonly value = this.RULE("value", (): unknown =>
    this.OR<unknown>([
      { ALT: () => this.SUBRULE(this.#object) },
      { ALT: () => this.SUBRULE(this.#list) },
      { ALT: () => this.#textOf(this.CONSUME(Text).image) },
      { ALT: () => Number(this.CONSUME(Num).image) },
      { ALT: () => this.#constant(this.CONSUME(True), true) },
      { ALT: () => this.#constant(this.CONSUME(False), false) },
      { ALT: () => this.#constant(this.CONSUME(Null), null) },
    ]),
  );

  readonly #object = this.RULE("object", (): Readonly<Record<string, unknown>> => {
    const entries: Record<string, unknown> = {};
    this.CONSUME(Open);
    this.MANY_SEP({
      SEP: Comma,
      DEF: () => {
        const key = this.#textOf(this.CONSUME(Text).image);
        this.CONSUME(Colon);
        entries[key] = this.SUBRULE(this.value);
      },
    });
    this.CONSUME(Close);
    return entries;
  });

  readonly #list = this.RULE("list", (): readonly unknown[] => {
    const items: unknown[] = [];
    this.CONSUME(OpenList);
    this.MANY_SEP({ SEP: Comma, DEF: () => items.push(this.SUBRULE(this.value)) });
    this.CONSUME(CloseList);
    return items;
  });

  constructor() {
    super(tokens);
    this.performSelfAnalysis();
  }

  #textOf(image: string): string {
    return image.slice(1, -1);
  }

  #constant<T>(_: unknown, value: T): T {
    return value;
  }
}

/** A reader of JSON texts, which must be sound; tracks offsets only, as ours does. */
export function createJsonReader(): (text: string) => unknown {
  const lexer = new Lexer(tokens, { ensureOptimizations: true, positionTracking: "onlyOffset" });
  const parser = new JsonParser();
  return (text) => {
    parser.input = lexer.tokenize(text).tokens;
    const value = parser.value();
    if (parser.errors.length > 0) throw new Error(`chevrotain refuses the JSON: ${parser.errors[0]?.message}`);
    return value;
  };
}
