// While marks drift or one is dragged, names are not placed anew: each stays beside its own mark, and
// outlines wait for the end. What comes to rest is prepared in full again.
import type { PaintView } from "../../render/view.ts";
import type { Scene } from "../../scene/scene.ts";

/** `rest` is the view prepared for `target`; `moving` has the same appearance and other places. */
export function followMarks(rest: PaintView, target: Scene, moving: Scene): PaintView {
	const from = target.geometry.positions;
	const to = moving.geometry.positions;
	const { labels: candidates, edges } = target.appearance;
	const labels = rest.texts.labels.map((placed) => {
		const node = candidates[placed.candidate].node;
		return {
			...placed,
			x: placed.x + to[2 * node] - from[2 * node],
			y: placed.y + to[2 * node + 1] - from[2 * node + 1],
		};
	});
	const words = rest.texts.words.map((word) => {
		const a = edges.a[word.edge];
		const b = edges.b[word.edge];
		const dx = (to[2 * a] - from[2 * a] + to[2 * b] - from[2 * b]) / 2;
		const dy = (to[2 * a + 1] - from[2 * a + 1] + to[2 * b + 1] - from[2 * b + 1]) / 2;
		return { ...word, x: word.x + dx, y: word.y + dy };
	});
	return { ...rest, texts: { ...rest.texts, labels, words } };
}
