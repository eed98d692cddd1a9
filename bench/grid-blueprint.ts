import type { GridInput, GridLink } from "../src/layout/grid/grid.js";

const lanes = ["evidence", "customer", "frontstage", "backstage", "support"];
const arrows: Readonly<Record<GridLink["kind"], string>> = {
  handover: "->",
  option: "->",
  notify: "~>",
  exchange: "<->",
};

/** A generated drawing as the text of a blueprint: its columns are steps, its boxes actions in lanes, its links handshakes. */
export function writeGrid({ columns, rows, boxes, links }: GridInput): string {
  const names = [...new Set(rows.map(({ lane }) => lane))];
  const laneOf = (row: number): string => lanes[names.indexOf(rows[row]!.lane)]!;
  const pathOf = new Map(boxes.map(({ id, column }) => [id, `${columns[column]!.id}.${id}`]));
  const steps = columns.map(({ id }, column) => {
    const here = boxes.filter((box) => box.column === column);
    return [
      `    step ${id} "Step ${column}" {`,
      ...here.map((box) => `      ${laneOf(box.row)} ${box.id} "${box.text}"${doerIn(laneOf(box.row))}`),
      "    }",
    ];
  });
  const handshakes = links.map(({ from, to, kind, label }) => {
    const words = label === undefined ? "" : ` "${label}"`;
    return `  ${pathOf.get(from)} ${arrows[kind]} ${pathOf.get(to)}${words}`;
  });
  const lines = [
    'role desk "Front desk"',
    "blueprint service {",
    '  phase whole "All" {',
    ...steps.flat(),
    "  }",
    ...handshakes,
    "}",
    "",
  ];
  return lines.join("\n");
}

/** Customers act by themselves, and evidence doesn't. */
function doerIn(lane: string): string {
  return lane === "customer" || lane === "evidence" ? "" : " by desk";
}
