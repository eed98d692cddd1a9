import { Option } from "commander";
import { parseDay } from "./options.js";

/** The day of a run, as the commands that find something take it. */
export function todayOption(): Option {
  return new Option(
    "--today <DATE>",
    "the day that rules about dates go by (default: today, or that of SOURCE_DATE_EPOCH)",
  ).argParser(parseDay);
}
