// The page about the data and the text that reports a mistake.
import { getByLabelText, getByRole, getByText, queryByText } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { html } from "lit-html";
import { describe, expect, test, vi } from "vitest";
import { dialogs } from "../../src/ui/dialogs/dialogs.ts";
import { listRowsAt } from "../../src/ui/dialogs/mistake.ts";
import { header } from "../../src/ui/header.ts";
import { statusRow } from "../../src/ui/status-row.ts";
import { mountPanel, sample } from "./harness.ts";

const panel: Parameters<typeof mountPanel>[0] = (state, app) =>
	html`${header(state, app)}${statusRow(state, app)}${dialogs(state, app)}`;

const isHidden = { hidden: true } as const;

describe("the page about the data", () => {
	test("opens from the status row and from the menu", async () => {
		const { root, store } = mountPanel(panel);
		const [inMenu, inStatus] = [".menu .menu-item", ".status .link"].map((selector) =>
			getByText<HTMLElement>(root, "データについて", { selector }),
		);
		for (const opener of [inMenu, inStatus]) {
			opener?.click();
			expect(store.getState().session.dialog).toBe("data");
			root.querySelector("dialog")?.dispatchEvent(new Event("close"));
			expect(store.getState().session.dialog).toBeNull();
		}
	});

	test("names every source with what was taken from it, and links without sending anything along", () => {
		const { root, app } = mountPanel(dialogs);
		app.actions.setDialog("data");
		expect(getByRole(root, "heading", { level: 3, name: "出典 1", ...isHidden })).toBeTruthy();
		expect(getByText(root, /参加 4 行/)).toBeTruthy();
		expect(getByText(root, "バイオDX拠点、高知構想、広島特別委員会")).toBeTruthy();
		const link = getByRole<HTMLAnchorElement>(root, "link", { name: "https://example.jp/a", ...isHidden });
		expect([link.target, link.rel]).toEqual(["_blank", "noreferrer noopener"]);
	});

	test("says what is not known by name, and how certain the rest is", () => {
		const { root, app } = mountPanel(dialogs);
		app.actions.setDialog("data");
		const unnamed = getByText(root, "構成員の名が分からない場 1").closest("details") as HTMLElement;
		expect(getByText(unnamed, "高知構想")).toBeTruthy();
		expect(getByText(root, "時点が分からないつながり：5 行のうち 1")).toBeTruthy();
		const memberships = getByRole(root, "rowheader", { name: "参加", ...isHidden }).closest("tr");
		expect([...(memberships?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual([
			"4",
			"0",
			"0",
			"4",
		]);
	});

	test("speaks of the user's own data by their title", () => {
		const { root, app } = mountPanel(dialogs);
		app.actions.setDialog("data");
		expect(getByText(root, /開いているデータ「見本」/)).toBeTruthy();
		expect(queryByText(root, /付属データは/)).toBeNull();
	});
});

describe("a text that reports a mistake", () => {
	test("finds the rows that rest on a place", () => {
		expect(listRowsAt(sample, "s1", "14行")).toEqual([
			{ table: "memberships", line: 5, names: ["広島特別委員会", "広島銀行"] },
		]);
	});

	test("carries row, source and place, is copied, and says so", async () => {
		const { root, app } = mountPanel(dialogs);
		app.setLocal({ source: { id: "s1", locator: "14行" } });
		const text = getByLabelText<HTMLTextAreaElement>(root, "誤りを知らせる文").value;
		for (const part of ["広島特別委員会、広島銀行", "可視化の表、内閣府", "箇所：14行"]) expect(text).toContain(part);
		const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
		getByText(root, "文をコピー").click();
		await vi.waitFor(() => expect(getByText(root, "誤りを知らせる文をコピーしました")).toBeTruthy());
		expect(write).toHaveBeenCalledWith(text);
	});
});

describe("copying the link", () => {
	test("says beside the button what the link leaves out, then how it went", async () => {
		const { root, app, store, effects } = mountPanel(panel);
		const remark = () => root.querySelector("#copy-link-remark")?.textContent?.trim();
		expect(remark()).toContain("リンクに含まれないもの：開いているデータ");
		effects.copyLink.mockImplementation(async () => app.actions.announce("リンクをコピーしました"));
		await userEvent.click(getByText(root, "リンクをコピー"));
		expect(effects.copyLink).toHaveBeenCalledOnce();
		await vi.waitFor(() => expect(remark()).toBe("リンクをコピーしました"));
		expect(store.getState().session.dialog).toBeNull();
	});
});
