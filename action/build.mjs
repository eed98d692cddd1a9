// Pictures and reports. What is wrong with the blueprints was told by the check: it isn't told again.
import { env, folder, output, sightline } from "./sightline.mjs";

const built = folder("built");
const formats = env("FORMATS") === "" ? [] : ["--format", env("FORMATS")];
sightline(["build", "--quiet", "--reporter", "compact", "--out", built, ...formats]);
output("folder", built);
