// Opening files, from the choice to the dataset.
import { describe, expect, test } from "vitest";
import { plainReading } from "../../../src/ingest/raw.ts";
import { emptyDataset } from "../../../src/model/dataset.ts";
import { makeIssue } from "../../../src/model/issue.ts";
import { pin, undo } from "../../../src/store/actions.ts";
import { startEffects } from "../../../src/store/effects.ts";
import { createRunner } from "../../../src/workers/client.ts";
import { createFakePage, settle } from "../fake-environment.ts";
import { createSampleStore, sampleDataset } from "../helpers.ts";

const file = (name: string, text = "") => new File([text], name);

function start() {
	const store = createSampleStore();
	const page = createFakePage();
	const effects = startEffects(store, page);
	pin(store, "bank", 1, 2);
	return { store, page, effects, before: store.getState().project };
}

describe("opening a file", () => {
	test("shows progress, then the report, and changes nothing before the user's yes", async () => {
		const { store, page, effects, before } = start();
		const reading = effects.openFiles([file("県の表.csv")], plainReading);
		page.runner.reads[0]?.progress(1, 2);
		expect(store.getState().results.running).toMatchObject({ kind: "read", done: 1, total: 2 });
		const dataset = { ...sampleDataset };
		await page.runner.reads[0]?.answer({ value: dataset, issues: [] });
		await reading;
		const { session, project } = store.getState();
		expect(project).toBe(before);
		expect(session).toMatchObject({
			dialog: "report",
			report: { file: "県の表.csv", accepted: false, options: plainReading },
		});
		expect(session.announcement?.text).toContain("県の表.csv");
		effects.closeReport(true);
		expect(store.getState().project).toMatchObject({ title: "県の表", bundled: false, dataset });
		expect(store.getState().session.announcement?.text).toContain("県の表");
		expect(undo(store)).toBe("import");
		expect(store.getState().project).toBe(before);
	});

	test("that cannot be read leaves what was open untouched", async () => {
		const { store, page, effects, before } = start();
		const past = store.getState().past;
		const issues = [makeIssue("file-empty", "error", { file: "empty.csv" }, {})];
		void effects.openFiles([file("empty.csv")], plainReading);
		await page.runner.reads[0]?.answer({ value: null, issues });
		expect(store.getState().session.report).toMatchObject({ issues, offer: null, accepted: false });
		effects.closeReport(true);
		expect(store.getState().project).toBe(before);
		expect(store.getState().past).toBe(past);
	});

	test("without anybody in it offers nothing", async () => {
		const { store, page, effects } = start();
		void effects.openFiles([file("header.csv")], plainReading);
		await page.runner.reads[0]?.answer({ value: emptyDataset, issues: [] });
		expect(store.getState().session.report?.offer).toBeNull();
	});

	test("that makes the program fail shows the fault and keeps the work", async () => {
		const { store, page, effects, before } = start();
		void effects.openFiles([file("odd.csv")], plainReading);
		await page.runner.reads[0]?.fail(new TypeError("unexpected"));
		expect(store.getState().session.fault?.message).toBe("TypeError: unexpected");
		expect(store.getState().project).toBe(before);
		expect(store.getState().results.running?.kind).not.toBe("read");
	});

	test("gives way to the next file, whose report is the one that counts", async () => {
		const { store, page, effects } = start();
		void effects.openFiles([file("first.csv")], plainReading);
		void effects.openFiles([file("second.csv")], plainReading);
		const [first, second] = page.runner.reads;
		expect(first?.signal.aborted).toBe(true);
		await second?.answer({ value: sampleDataset, issues: [] });
		await first?.answer({ value: null, issues: [] });
		expect(store.getState().session.report?.file).toBe("second.csv");
	});

	test("can be given up", async () => {
		const { store, page, effects, before } = start();
		void effects.openFiles([file("large.csv")], plainReading);
		effects.stopJob();
		await page.runner.reads[0]?.answer({ value: sampleDataset, issues: [] });
		expect(store.getState().session.report).toBeNull();
		expect(store.getState().project).toBe(before);
	});
});

test("the switch reads the same files again as attendance", async () => {
	const { store, page, effects } = start();
	const attendance = { ...plainReading, attendance: true };
	void effects.openFiles([file("list.csv")], plainReading);
	await page.runner.reads[0]?.answer({ value: sampleDataset, issues: [] });
	void effects.rereadFiles(attendance);
	expect(page.runner.reads[1]?.input).toEqual({ names: ["list.csv"], options: attendance });
	await page.runner.reads[1]?.answer({ value: sampleDataset, issues: [] });
	expect(store.getState().session.report?.options).toEqual(attendance);
});

test("a real file goes all the way", async () => {
	const store = createSampleStore();
	const page = createFakePage();
	const runner = createRunner(() => {
		throw new Error("no worker here");
	});
	const effects = startEffects(store, { ...page, runner });
	expect(store.getState().results.thread).toEqual({ kind: "main", reason: "no worker here" });
	const csv = "コンソーシアム,機関,区分\n海の協議会,海産株式会社,産\n海の協議会,海大学,学\n";
	await effects.openFiles([file("海.csv", csv)], plainReading);
	effects.closeReport(true);
	await settle();
	expect(
		store
			.getState()
			.project.dataset.institutions.map((row) => row.name)
			.sort(),
	).toEqual(["海大学", "海産株式会社"]);
	effects.stop();
});
