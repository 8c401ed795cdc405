// The end-to-end tests speak about the built file. Building is not their job, so without one they say so.
import { existsSync } from "node:fs";
import { builtFile } from "../../../scripts/project.mjs";

export default function requireBuild(): void {
	if (!existsSync(builtFile)) throw new Error("dist/index.html is missing: run `npm run build` first");
}
