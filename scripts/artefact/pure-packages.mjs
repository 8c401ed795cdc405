// Packages of d3 declare that loading them does nothing. What they make beforehand by calls of their own (a random
// source for every distribution, a curve for every easing) is therefore left out where nobody uses it, once the
// bundler is told that the calls are pure.

/** Starts of the calls that top-level variables are made by. @param {any} program @returns {number[]} */
function findMakers(program) {
	return program.body
		.map((/** @type {any} */ node) => (node.type === "ExportNamedDeclaration" ? node.declaration : node))
		.filter((/** @type {any} */ node) => node?.type === "VariableDeclaration")
		.flatMap((/** @type {any} */ { declarations }) => declarations)
		.filter((/** @type {any} */ { init }) => init?.type === "CallExpression" || init?.type === "NewExpression")
		.map((/** @type {any} */ { init }) => init.start);
}

/** @param {string} code @param {any} program */
export function markPure(code, program) {
	return findMakers(program)
		.sort((one, other) => other - one)
		.reduce((marked, start) => `${marked.slice(0, start)}/* @__PURE__ */ ${marked.slice(start)}`, code);
}

/** @returns {import("vite").Plugin} */
export function purePackages() {
	return {
		name: "renkei:pure-packages",
		apply: "build",
		transform(code, id) {
			return /\/node_modules\/d3-[^/]+\//.test(id) ? { code: markPure(code, this.parse(code)), map: null } : null;
		},
	};
}
