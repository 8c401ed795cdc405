// The same picture without personal names: a pill says that a person stands there, not who.
import { type Appearance, markShape } from "./scene.ts";

/** `word` stands in place of every name; sizes and places stay as they are. */
export function withoutNames(appearance: Appearance, word: string): Appearance {
	const { nodes } = appearance;
	const isPerson = (node: number) => nodes.shape[node] === markShape.pill;
	const lines = [word];
	return {
		...appearance,
		key: `${appearance.key} without names`,
		nodes: {
			...nodes,
			ids: nodes.ids.map((id, node) => (isPerson(node) ? `person ${node}` : id)),
			text: nodes.text.map((text, node) => (text && isPerson(node) ? { ...text, lines, shortLines: lines } : text)),
			description: nodes.description.map((text, node) => (isPerson(node) ? word : text)),
		},
		labels: appearance.labels.map((label) => (isPerson(label.node) ? { ...label, lines } : label)),
	};
}
