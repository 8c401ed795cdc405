// The same picture without personal names: a pill says that a person stands there, not who.
import { type Appearance, markShape } from "./scene.ts";

/** What stands in place of names, and the sentences over the picture told without them. */
export interface Nameless {
	readonly word: string;
	readonly title: string;
	readonly finding: string;
}

/** Sizes and places stay as they are. */
export function withoutNames(appearance: Appearance, { word, title, finding }: Nameless): Appearance {
	const { nodes } = appearance;
	const isPerson = (node: number) => nodes.shape[node] === markShape.pill;
	const lines = [word];
	return {
		...appearance,
		key: `${appearance.key} without names`,
		nodes: {
			...nodes,
			held: new Map(),
			ids: nodes.ids.map((id, node) => (isPerson(node) ? `person ${node}` : id)),
			text: nodes.text.map((text, node) => (text && isPerson(node) ? { ...text, lines, shortLines: lines } : text)),
			description: nodes.description.map((text, node) => (isPerson(node) ? word : text)),
		},
		edges: { ...appearance.edges, carried: new Map() },
		sheet: { ...appearance.sheet, title, finding },
		labels: appearance.labels.map((label) => (isPerson(label.node) ? { ...label, lines } : label)),
	};
}
