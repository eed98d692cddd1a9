import { buildForm } from "./arguments/build.js";
import { checkForm } from "./arguments/check.js";
import type { CommandForm } from "./arguments/form.js";

type FormSource = () => CommandForm | Promise<CommandForm>;

/** What each command takes, in the order in which help lists them. What most runs do is there at once, all else is loaded. */
export const forms: ReadonlyMap<string, FormSource> = new Map<string, FormSource>([
  ["check", checkForm],
  ["build", buildForm],
  ["diff", async () => (await import("./arguments/diff.js")).diffForm()],
  ["fmt", async () => (await import("./arguments/reform.js")).fmtForm()],
  ["convert", async () => (await import("./arguments/reform.js")).convertForm()],
  ["textconv", async () => (await import("./arguments/reform.js")).textconvForm()],
  ["init", async () => (await import("./arguments/init.js")).initForm()],
  ["explain", async () => (await import("./arguments/reference.js")).explainForm()],
  ["schema", async () => (await import("./arguments/reference.js")).schemaForm()],
]);

export function allForms(): Promise<readonly CommandForm[]> {
  return Promise.all([...forms.values()].map(async (form) => form()));
}
