// The dialogs: native, with focus, and nothing taken over before a yes.

import { fireEvent, getByLabelText, getByRole, getByText, queryByRole } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { html } from "lit-html";
import { describe, expect, test, vi } from "vitest";
import { plainReading } from "../../src/ingest/raw.ts";
import { makeIssue } from "../../src/model/issue.ts";
import { takeSurface } from "../../src/render/surface.ts";
import { raiseFault, setLanguage, setReport } from "../../src/store/session-actions.ts";
import { dialogs } from "../../src/ui/dialogs/dialogs.ts";
import { writeFaultReport } from "../../src/ui/dialogs/fault.ts";
import { groupIssues } from "../../src/ui/dialogs/group-issues.ts";
import { mountPanel, sample } from "./harness.ts";

const panel: Parameters<typeof mountPanel>[0] = (state, app) =>
	html`<button @click=${() => app.actions.setDialog("open")}>opener</button>${dialogs(state, app)}`;

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function openedDialog(root: HTMLElement): HTMLDialogElement {
	const dialog = root.querySelector("dialog");
	if (!dialog) throw new Error("no dialog is open");
	return dialog;
}

describe("opening a file", () => {
	test("opens as a modal dialog and closes by its button", async () => {
		const { root, store } = mountPanel(panel);
		await userEvent.click(getByText(root, "opener"));
		await settle();
		expect(openedDialog(root).open).toBe(true);
		await userEvent.click(getByRole(root, "button", { name: "閉じる" }));
		await settle();
		expect(store.getState().session.dialog).toBeNull();
		expect(root.querySelector("dialog")).toBeNull();
	});

	test("hands over chosen files with the question of attendance", async () => {
		const { root, effects } = mountPanel(panel);
		await userEvent.click(getByText(root, "opener"));
		await userEvent.click(getByLabelText(root, "出席者として読む"));
		const file = new File(["場,機関\nA,B"], "a.csv", { type: "text/csv" });
		await userEvent.upload(getByLabelText(root, /ファイルを選ぶ/), file);
		expect(effects.openFiles).toHaveBeenCalledWith([file], { ...plainReading, attendance: true });
	});

	test("hands over a pasted table as a file", async () => {
		const { root, effects } = mountPanel(panel);
		await userEvent.click(getByText(root, "opener"));
		const button = getByRole<HTMLButtonElement>(root, "button", { name: "貼り付けた表を読む" });
		expect(button.disabled).toBe(true);
		fireEvent.input(getByLabelText(root, "表を貼り付ける"), { target: { value: "場,機関\nA,B" } });
		await userEvent.click(button);
		const [files] = effects.openFiles.mock.calls[0] as [File[]];
		expect(await files[0]?.text()).toBe("場,機関\nA,B");
	});
});

describe("the report", () => {
	const issues = [
		makeIssue("rows-read", "info", { file: "a.csv" }, { rows: 3, kept: 2, rejected: 1 }),
		makeIssue("row-without-consortium", "error", { file: "a.csv", row: 4 }, {}),
	];

	test("lists errors first, with row and remedy, and waits for a yes", async () => {
		const { root, store, effects } = mountPanel(panel);
		const offer = { dataset: sample, title: "a" };
		setReport(store, { file: "a.csv", issues, offer, accepted: false, options: plainReading });
		const [, first] = [...root.querySelectorAll(".issues tr")];
		expect(first?.textContent).toContain("エラー");
		expect(first?.querySelector("td:nth-child(3)")?.textContent).toBe("4");
		await userEvent.click(getByLabelText(root, "エラーと注意だけ"));
		expect(root.querySelectorAll(".issues tbody tr")).toHaveLength(1);
		await userEvent.click(getByText(root, "この内容で開く"));
		expect(effects.closeReport).toHaveBeenCalledWith(true);
	});

	test("asks what the lists are only where a list leaves it open, and reads the files again", async () => {
		const { root, store, effects } = mountPanel(panel);
		const taken = makeIssue("list-taken-as-complete", "info", { file: "a.csv" }, { consortia: 2 });
		const report = { file: "a.csv", offer: null, accepted: false, options: { ...plainReading, attendance: false } };
		setReport(store, { ...report, issues });
		expect(queryByRole(root, "group", { name: "構成員の一覧", hidden: true })).toBeNull();
		setReport(store, { ...report, issues: [...issues, taken] });
		const part = getByRole(root, "button", { name: "一部（ほかにもいる）", hidden: true });
		expect(part.getAttribute("aria-pressed")).toBe("false");
		await userEvent.click(part);
		expect(effects.rereadFiles).toHaveBeenCalledWith({ attendance: false, unsaidLists: "open" });
	});

	test("offers nothing to accept when nothing could be read", () => {
		const { root, store } = mountPanel(panel);
		setReport(store, { file: "a.csv", issues, offer: null, accepted: false, options: null });
		expect(getByText(root, /開けるデータがありません/)).toBeTruthy();
		expect(queryByRole(root, "button", { name: "この内容で開く", hidden: true })).toBeNull();
	});

	test("counts what repeats beyond twenty lines of a kind", () => {
		const many = Array.from({ length: 50 }, (_, index) =>
			makeIssue("row-without-consortium", "error", { file: "a.csv", row: index + 2 }, {}),
		);
		const groups = groupIssues(many);
		expect(groups).toHaveLength(20);
		expect(groups.at(-1)?.others).toBe(30);
	});
});

describe("writing a picture", () => {
	test("saves in the chosen format, without names when asked", async () => {
		const pictures = { save: vi.fn(async () => {}), preview: vi.fn(async () => null) };
		const { root, app } = mountPanel(panel, { pictures });
		app.actions.setDialog("export");
		await userEvent.click(getByLabelText(root, /PNG 2倍/));
		await userEvent.click(getByLabelText(root, "人の氏名を入れる"));
		await userEvent.click(getByText(root, "保存する"));
		expect(pictures.save).toHaveBeenCalledWith({ format: "png-2x", persons: false });
	});
});

describe("a fault", () => {
	test("keeps the work, and the report carries no data", async () => {
		const { root, store } = mountPanel(panel);
		raiseFault(store, new TypeError("マツダ is not a function"));
		expect(getByText(root, /作業の内容は残っています/)).toBeTruthy();
		const report = writeFaultReport(store.getState());
		expect(report).toContain("error: TypeError");
		expect(report).toMatch(/^\s*at /m);
		expect(report).toContain("institutions: 3");
		expect(report).not.toContain("マツダ");
		await userEvent.click(getByText(root, "閉じて続ける"));
		expect(store.getState().session.fault).toBeNull();
	});

	test("that a canvas gives nothing to draw on is explained in the language of the reader", () => {
		const { root, store } = mountPanel(panel);
		const canvas = document.createElement("canvas");
		canvas.getContext = () => null;
		try {
			takeSurface(canvas);
		} catch (error) {
			raiseFault(store, error);
		}
		expect(getByText(root, /ブラウザーが図を描く場所（Canvas）を用意できませんでした/)).toBeTruthy();
		setLanguage(store, "en");
		expect(getByText(root, /The browser could not provide a place to draw the figure on/)).toBeTruthy();
	});
});

describe("the keys", () => {
	test("single letters can be turned off", async () => {
		const { root, app } = mountPanel(panel);
		app.actions.setDialog("keys");
		await userEvent.click(getByLabelText(root, /1文字のキー/));
		expect(app.local.singleKeys).toBe(false);
	});
});
