import { Option } from "commander";
import { themeNames } from "../backends/svg/theme-names.js";

/** The colours of pictures, as the commands that draw take them. */
export function themeOption(): Option {
  return new Option(
    "--theme <NAME>",
    `colours of the pictures (default: the settings', else light): ${themeNames.join(", ")}, or one of the settings'`,
  );
}
