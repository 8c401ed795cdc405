// Measures kept coming while a view asks for them.
import { describe, expect, test } from "vitest";
import { type MeasureRequest, measureAll, metricIds } from "../../../src/analysis/measures.ts";
import { finish } from "../../../src/model/steps.ts";
import { resumeMeasures, setFilter, setLayer, setMode, setView } from "../../../src/store/actions.ts";
import { selectMeasures } from "../../../src/store/derived.ts";
import { startEffects } from "../../../src/store/effects.ts";
import { createFakePage, settle } from "../fake-environment.ts";
import { createSampleStore } from "../helpers.ts";

async function start() {
	const store = createSampleStore();
	const page = createFakePage();
	const effects = startEffects(store, page);
	await settle();
	setView(store, "bridges");
	await settle();
	return { store, page, effects, asked: page.runner.measurements };
}

const solve = (request: MeasureRequest) => finish(measureAll(request, metricIds));

describe("measures", () => {
	test("are not computed before a view asks for them", async () => {
		const store = createSampleStore();
		const page = createFakePage();
		startEffects(store, page);
		await settle();
		expect(page.runner.measurements).toHaveLength(0);
		expect(selectMeasures(store.getState())).toBeNull();
	});

	test("come as an estimate, then exactly, with the values of every node by its id", async () => {
		const { store, asked } = await start();
		expect(selectMeasures(store.getState())?.status).toBe("none");
		const exact = solve(asked[0]?.input as MeasureRequest);
		asked[0]?.first({
			values: { betweenness: exact.values.betweenness as Float64Array },
			sampled: { searched: 1, sources: 2 },
			isCut: null,
			brokerage: null,
		});
		asked[0]?.progress(1, 4);
		const early = selectMeasures(store.getState());
		expect(early).toMatchObject({
			status: "estimate",
			progress: { done: 1, total: 4 },
			sampled: { searched: 1, sources: 2 },
		});
		expect(early?.valueOf("closeness", "bank")).toBeNull();
		await asked[0]?.answer(exact);
		const known = selectMeasures(store.getState());
		expect(known).toMatchObject({ status: "exact", progress: null, sampled: null });
		expect(known?.valueOf("closeness", "bank")).toBeGreaterThan(0);
		expect(known?.valueOf("closeness", "nobody")).toBeNull();
		expect(known?.brokerageOf("sector", "bank")).toMatchObject({ liaison: expect.any(Number) });
		expect(known?.isCutPoint("bank")).toEqual(expect.any(Boolean));
		expect(asked).toHaveLength(1);
	});

	test("are kept, whatever the picture draws, and computed anew for other filters", async () => {
		const { store, asked } = await start();
		await asked[0]?.answer(solve(asked[0].input));
		setMode(store, "consortia");
		await settle();
		expect(asked).toHaveLength(1);
		expect(selectMeasures(store.getState())?.status).toBe("exact");
		setFilter(store, "sector", ["finance"]);
		await settle();
		expect(asked).toHaveLength(2);
		expect(selectMeasures(store.getState())?.status).toBe("none");
		setFilter(store, "sector", null);
		await settle();
		expect(asked[1]?.signal.aborted).toBe(true);
		expect(selectMeasures(store.getState())?.status).toBe("exact");
	});

	test("are given up when the view is left or the user stops them, and taken up again when asked for", async () => {
		const { store, asked, effects } = await start();
		setView(store, "network");
		await settle();
		expect(asked[0]?.signal.aborted).toBe(true);
		setView(store, "bridges");
		await settle();
		effects.stopJob();
		await settle();
		expect(asked[1]?.signal.aborted).toBe(true);
		expect(selectMeasures(store.getState())?.isStopped).toBe(true);
		expect(asked).toHaveLength(2);
		resumeMeasures(store);
		await settle();
		expect(asked).toHaveLength(3);
	});

	test("that fail say so once", async () => {
		const { store, asked } = await start();
		await asked[0]?.fail(new Error("no room left"));
		await settle();
		expect(store.getState().session.fault?.message).toContain("no room left");
		expect(asked).toHaveLength(1);
		setLayer(store, 6);
		await settle();
		expect(asked.length).toBeLessThanOrEqual(2);
	});
});
