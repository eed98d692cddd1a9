/** Small blueprints, each in a file of its own, by name: enough of them keep several threads at work. */
export function manyBlueprints(count: number): Readonly<Record<string, string>> {
  const files = Array.from({ length: count }, (_, i) => {
    const text = `blueprint b${i} "B" {\n  phase p "P" {\n    step s "S" {\n      customer a "A"\n    }\n  }\n}\n`;
    return [`b${i}.blueprint`, text] as const;
  });
  return Object.fromEntries(files);
}
