// Descriptions and examples of fields are for the dictionary and the package descriptor, which are written beforehand:
// the page never shows them and does not carry them.

/** Calls whose last two arguments are the description and the example. */
const describing = new Set(["id", "text", "list", "integer", "date", "reference", "choice"]);

/** @typedef {{ type: string, start: number, end: number, [name: string]: any }} Node */

/** Every node below and with a node. @param {any} node @returns {Generator<Node>} */
function* walk(node) {
	if (typeof node !== "object" || node === null) return;
	if (typeof node.type === "string") yield node;
	for (const value of Object.values(node)) yield* walk(value);
}

/** The parts of a module of declarations that only describe. @param {any} program @returns {Node[]} */
function findDescriptions(program) {
	return [...walk(program)].flatMap((node) => {
		if (node.type === "Property" && node.key.name === "description") return [node.value];
		return node.type === "CallExpression" && describing.has(node.callee.name) ? node.arguments.slice(-2) : [];
	});
}

/** The code with nothing where something is only described. @param {string} code @param {any} program */
export function leaveOutDescriptions(code, program) {
	const parts = findDescriptions(program).sort((one, other) => other.start - one.start);
	return parts.reduce((left, { start, end }) => `${left.slice(0, start)}""${left.slice(end)}`, code);
}

/** @returns {import("vite").Plugin} */
export function undescribed() {
	return {
		name: "renkei:undescribed",
		apply: "build",
		enforce: "post",
		transform(code, id) {
			return /\/src\/model\/tables\/[^/]+\.ts$/.test(id)
				? { code: leaveOutDescriptions(code, this.parse(code)), map: null }
				: null;
		},
	};
}
