// Starting other programs: either heard at once or only when they fail.
import { spawn } from "node:child_process";

/**
 * What a finished program left: how it ended, its answer, and all it said.
 * @typedef {{ code: number, answer: string, output: string }} Finished
 */

/**
 * Runs a program and keeps what it says.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions & { input?: string }} [options]
 * @returns {Promise<Finished>}
 */
export function run(command, args, { input, ...options } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { ...options, stdio: "pipe" });
		child.stdin.end(input);
		let answer = "";
		let output = "";
		child.stdout.setEncoding("utf8").on("data", (text) => {
			answer += text;
			output += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text) => {
			output += text;
		});
		child.on("error", reject);
		child.on("close", (code) => resolve({ code: code ?? 1, answer, output }));
	});
}

/** Runs a program that must succeed; what it said is told only when it does not. @type {typeof run} */
export async function runQuietly(command, args, options) {
	const finished = await run(command, args, options);
	if (finished.code !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${finished.output}`);
	return finished;
}
