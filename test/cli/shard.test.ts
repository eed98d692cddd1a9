import { expect, it } from "vitest";
import { inShard } from "../../src/cli/shard.js";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const paths = Array.from({ length: 103 }, (_, i) => `team-${i % 7}/journey-${i}.blueprint`);

function shards(of: number, all: readonly string[] = paths): readonly (readonly string[])[] {
  return Array.from({ length: of }, (_, i) => all.filter(inShard({ number: i + 1, of }, all)));
}

it.each([1, 2, 4, 10, 103, 150])(
  "deals every file to one of %i parts, none of which is larger than its share",
  (of) => {
    const parts = shards(of);
    expect(parts.flat().toSorted()).toEqual(paths.toSorted());
    expect(Math.max(...parts.map(({ length }) => length))).toBe(Math.ceil(paths.length / of));
  },
);

it("leaves most files where they are when some come and go", () => {
  const [before, after] = [shards(4), shards(4, [...paths.slice(3), "a.blueprint", "b.blueprint"])];
  const stayed = before.flatMap((part, i) => part.filter((path) => after[i]!.includes(path)));
  expect(stayed.length).toBeGreaterThan(85);
});

const sightline = useProgram();

it("gives each part's findings and outputs, and together those of all", () => {
  const blueprint = (i: number): string =>
    `use "./catalog.blueprint"\nblueprint b${i} "B" {\n  owner nobody${i % 2}\n  phase p "P" {\n    step s "S" {\n      customer a "A"\n    }\n  }\n}\n`;
  const files = Array.from({ length: 6 }, (_, i) => [`b${i}.blueprint`, blueprint(i)] as const);
  const cwd = createFolder({
    ...Object.fromEntries(files),
    "catalog.blueprint": 'role nobody0 "N"\nrole unused "U"\n',
  });
  const words = ["build", "--view", "blueprint", "--format", "json", "--reporter", "json", "-o", "out"];
  const found = (more: readonly string[]): readonly unknown[] => {
    const { stdout } = sightline([...words, ...more], { cwd });
    return (JSON.parse(stdout) as { findings: readonly unknown[] }).findings;
  };
  const whole = found([]);
  const parts = [1, 2, 3].map((i) => found(["--shard", `${i}/3`]));
  expect(whole.length).toBeGreaterThan(6);
  expect(parts.flat()).toHaveLength(whole.length);
  expect(new Set(parts.flat().map((each) => JSON.stringify(each)))).toEqual(
    new Set(whole.map((each) => JSON.stringify(each))),
  );
  expect(sightline([...words, "--shard", "4/3"], { cwd }).status).toBe(2);
});
