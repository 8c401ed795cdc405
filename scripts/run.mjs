// Starting other programs: either heard at once or only when they fail.
import { spawn } from "node:child_process";

/** What a finished program left. @typedef {{ code: number, output: string }} Finished */

/**
 * Runs a program and keeps what it says.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<Finished>}
 */
export function run(command, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		const keep = (/** @type {Buffer} */ chunk) => {
			output += chunk.toString("utf8");
		};
		child.stdout.on("data", keep);
		child.stderr.on("data", keep);
		child.on("error", reject);
		child.on("close", (code) => resolve({ code: code ?? 1, output }));
	});
}

/** Runs a program that must succeed; what it said is told only when it does not. @type {typeof run} */
export async function runQuietly(command, args, options) {
	const finished = await run(command, args, options);
	if (finished.code !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${finished.output}`);
	return finished;
}
