// The list of layouts. A new one is a folder of its own and one line here.

import { runForce } from "./force/force.ts";
import type { Layout } from "./layout.ts";
import { runRosette } from "./rosette/rosette.ts";

export const layouts: readonly Layout[] = [
	{ id: "rosette", run: runRosette },
	{ id: "force", run: runForce },
];
