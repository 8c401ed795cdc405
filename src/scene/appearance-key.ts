// The key of an appearance: equal for equal contents, another whenever anything in it changes.
import { createContentHash } from "../graph/content-key.ts";
import type { Appearance } from "./scene.ts";

/** Texts and names of one step. */
const ENTRIES_A_STEP = 5000;

/** Large arrays are read number by number; the few small parts as text. */
export function* keyInSteps(parts: Omit<Appearance, "key">): Generator<void, string> {
	// Plates follow from names and memberships, which descriptions and hulls tell.
	const { nodes, edges, labels, plates: _, hulls, ...rest } = parts;
	const hash = createContentHash();
	for (const texts of [nodes.ids, nodes.description, edges.word]) {
		for (const [at, text] of texts.entries()) {
			if (at % ENTRIES_A_STEP === 0) yield;
			hash.addText(text);
		}
	}
	for (const [at, text] of nodes.text.entries()) {
		if (at % ENTRIES_A_STEP === 0) yield;
		hash.addText(text === null ? "" : JSON.stringify(text));
	}
	for (const [id, node] of nodes.held) hash.addText(`${id} ${node}`);
	for (const [edge, ends] of edges.carried) hash.addText(`${edge} ${ends.flat().join(" ")}`);
	yield;
	for (const numbers of [nodes.shape, nodes.sector, nodes.flags, nodes.radius, nodes.halfWidth, nodes.halfHeight]) {
		yield* hash.addInSteps(numbers);
	}
	for (const numbers of [edges.a, edges.b, edges.style, edges.faint]) yield* hash.addInSteps(numbers);
	for (const [at, label] of labels.entries()) {
		if (at % ENTRIES_A_STEP === 0) yield;
		hash.addNumbers([label.node, label.size, label.level, label.rank, Number(label.bold), Number(label.plate)]);
		for (const line of label.lines) hash.addText(line);
	}
	yield;
	for (const { hub, members, style, faint } of hulls) {
		hash.addNumbers([hub, style, Number(faint)]);
		hash.addNumbers(members);
	}
	hash.addText(JSON.stringify(rest));
	return hash.readKey();
}
