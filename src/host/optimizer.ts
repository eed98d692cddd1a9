/**
 * Has V8 optimize what runs often, or leave that. To optimize costs more than a small drawing does; long work is much faster
 * with it. What is told goes for the whole process. V8's own module is loaded only here, as it brings Node's streams.
 */
export function setOptimizing(isOn: boolean): void {
  process.getBuiltinModule("node:v8").setFlagsFromString(isOn ? "--opt" : "--no-opt");
}
