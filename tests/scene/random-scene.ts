// Random but repeatable scenes for properties: marks of all kinds strewn over a plane.
import type { Sector } from "../../src/model/dataset.ts";
import { sectorOrder } from "../../src/model/dataset.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { consortium, institution, person, type ToyEdge, type ToyNode, tie, toyScene } from "./toy.ts";

const NAMES = [
	"広島大学",
	"徳島県農業協同組合中央会",
	"PHC",
	"東北イノベーションキャピタル",
	"University of British Columbia",
];

/** `spread` is how far members stand from their consortium; strewn over the whole plane by default. */
export function randomScene(seed: number, count: number, side = 1000, spread = Number.POSITIVE_INFINITY): Scene {
	let state = seed * 2654435761 + 1;
	const next = () => {
		state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
		return state / 4294967296;
	};
	const nodes: ToyNode[] = [];
	const edges: ToyEdge[] = [];
	const hubs = Math.max(1, Math.floor(count / 12));
	for (let index = 0; index < count; index++) {
		const name = NAMES[Math.floor(next() * NAMES.length)] ?? "";
		const faint = next() < 0.1;
		const home = nodes[index % hubs];
		const near = (middle: number) => middle + (next() - 0.5) * spread;
		const isNear = index >= hubs && home !== undefined && Number.isFinite(spread);
		const x = isNear ? near(home.x) : next() * side;
		const y = isNear ? near(home.y) : next() * side;
		const common = { id: `n${index}`, x, y, side: Math.floor(next() * 5) };
		if (index < hubs) nodes.push({ ...common, facts: consortium(`${name}協議会`, "内閣府", 5, { faint }) });
		else if (index % 9 === 0) nodes.push({ ...common, facts: person("山田太郎", null, { faint }) });
		else {
			const sector = sectorOrder[index % 5] as Sector;
			nodes.push({
				...common,
				facts: institution(name, sector, 1 + (index % 3), { faint, inferredMembership: next() < 0.1 }),
			});
			edges.push({ a: `n${index}`, b: `n${index % hubs}`, facts: tie(1, "member") });
			if (next() < 0.1 && hubs > 1)
				edges.push({ a: `n${index}`, b: `n${(index + 1) % hubs}`, facts: tie(2, "organiser") });
		}
	}
	return toyScene(nodes, edges, { bounds: { x: 0, y: 0, width: side, height: side } });
}
