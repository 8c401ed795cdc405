// Every state a link can carry, on the small network made by hand.
import fc from "fast-check";
import { type Layer, layers } from "../../src/model/evidence.ts";
import { type FacetId, facetIds, modes, type View } from "../../src/model/view.ts";
import { connectorOrders } from "../../src/pipeline/order-connectors.ts";
import { overlapOrders } from "../../src/pipeline/order-overlaps.ts";
import { selectNetwork } from "../../src/store/selectors.ts";
import { viewIds } from "../../src/store/state.ts";
import {
	coverageFaces,
	type GrowingListId,
	growingLists,
	matrixLimits,
	type TableOrder,
	type TableTab,
	tableColumns,
	tableTabs,
	type ViewChoices,
} from "../../src/store/view-choices.ts";
import { createSampleStore, sampleDataset } from "./helpers.ts";

export const { project } = createSampleStore().getState();
export const nodes = [...sampleDataset.institutions, ...sampleDataset.consortia].map((row) => row.id);

/** Values the sample really has, so that nothing of a link is unknown. */
const values = Object.fromEntries(
	facetIds.map((facet) => [facet, [...selectNetwork({ project }).conditions[facet].values].sort()]),
) as Record<FacetId, string[]>;

const filters = fc
	.record(
		Object.fromEntries(facetIds.map((facet) => [facet, fc.subarray(values[facet])])) as Record<
			FacetId,
			fc.Arbitrary<string[]>
		>,
		{ requiredKeys: [] },
	)
	.map((record) => ({ ...record }));

export const consortia = sampleDataset.consortia.map((row) => row.id);

const choices: fc.Arbitrary<ViewChoices> = fc.record({
	overlapOrder: fc.constantFrom(...overlapOrders),
	matrixLimit: fc.constantFrom(...matrixLimits),
	isChanceTold: fc.boolean(),
	combined: fc.option(fc.subarray(consortia, { minLength: 2 })),
	rule: fc.constantFrom("exactly" as const, "at-least" as const),
	combination: fc.option(fc.subarray(consortia, { minLength: 1 })),
	connectorOrder: fc.constantFrom(...connectorOrders),
	ends: fc.record({ from: fc.option(fc.constantFrom(...nodes)), to: fc.option(fc.constantFrom(...nodes)) }),
	explained: fc.option(fc.constantFrom(...nodes)),
	chainAt: fc.nat({ max: 998 }),
	more: fc
		.record(
			Object.fromEntries(growingLists.map((list) => [list, fc.integer({ min: 1, max: 999 })])) as Record<
				GrowingListId,
				fc.Arbitrary<number>
			>,
			{ requiredKeys: [] },
		)
		.map((record) => ({ ...record })),
	narrowing: fc.option(
		fc.oneof(
			fc.record({ by: fc.constant("consortium" as const), value: fc.constantFrom(...consortia) }),
			fc.record({ by: fc.constant("prefecture" as const), value: fc.constantFrom(...values.prefecture) }),
			fc.record({ by: fc.constant("program" as const), value: fc.constantFrom(...values.program) }),
		),
	),
	face: fc.constantFrom(...coverageFaces),
	withFrameless: fc.boolean(),
	tableOrder: fc
		.record(
			Object.fromEntries(
				tableTabs.map((tab) => [
					tab,
					fc.record({
						column: fc.constantFrom(...tableColumns[tab]),
						direction: fc.constantFrom("ascending" as const, "descending" as const),
					}),
				]),
			) as Record<TableTab, fc.Arbitrary<TableOrder>>,
			{ requiredKeys: [] },
		)
		.map((record) => ({ ...record })),
});

export const sessions = fc.record({
	view: fc.constantFrom(...viewIds),
	choices,
	selection: fc.subarray(nodes),
	language: fc.constantFrom("ja" as const, "en" as const),
	scope: fc.constantFrom("all" as const, "shown" as const),
	tableOpen: fc.boolean(),
	tableTab: fc.constantFrom(...tableTabs),
});

export const views: fc.Arbitrary<View> = fc.record({
	mode: fc.constantFrom(...modes),
	layer: fc.constantFrom<Layer>(...layers),
	filters,
	filteredOut: fc.constantFrom("dim" as const, "hide" as const),
	layout: fc.constantFrom(null, "rosette" as const, "force" as const),
	hulls: fc.boolean(),
	palette: fc.constantFrom("colour" as const, "grey" as const),
	unfolded: fc.subarray(nodes),
	hubs: fc.record({ aside: fc.boolean(), kept: fc.subarray(nodes), added: fc.subarray(nodes) }),
});
