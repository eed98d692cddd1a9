// `npm run bench -- png`: the shop example's blueprint in pixels, against resvg on the same picture without its texts.
import { Resvg } from "@resvg/resvg-js";
import { printPng } from "../src/backends/png/print.js";
import { printSvg } from "../src/backends/svg/print.js";
import { drawBlueprint } from "../src/layout/blueprint/draw.js";
import { exampleModels } from "../test/support/example-models.js";
import { leastTime } from "./least-time.js";

const scale = 2;
/** Times the cost of the picture without texts. */
const budget = 2;
const fonts = ["fonts/Inter-Regular.ttf", "fonts/Inter-SemiBold.ttf"];

/** Prints the figures; tells whether the budget is kept. */
export function benchPng(): boolean {
  const scene = drawBlueprint(exampleModels().get("shop/order-and-return.blueprint.yaml")!);
  const svg = printSvg(scene);
  const bare = svg.replace(/<text\b.*?<\/text>/gs, "");
  const { whole, without, drawn } = leastTime({
    whole: () => printPng(scene, undefined, { scale, fonts }),
    without: () => drawing(bare).render().asPng(),
    drawn: () => drawing(bare).render(),
  });
  const { width, height } = drawing(bare).render();
  const say = (words: string, cost: number): void =>
    console.log(`  ${words.padEnd(34)}${cost.toFixed(0).padStart(6)} ms`);
  console.log(`the shop example's blueprint, ${width} × ${height} pixels, CPU time`);
  say("the scene as a PNG", whole);
  say("resvg alone, without texts", without);
  say("of that: drawing", drawn);
  say("of that: encoding", without - drawn);
  const holds = whole <= budget * without;
  console.log(
    `  ${(whole / without).toFixed(2)} × resvg without texts (at most ${budget})${holds ? "" : "  over budget"}`,
  );
  return holds;
}

function drawing(svg: string): Resvg {
  return new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: false } });
}
