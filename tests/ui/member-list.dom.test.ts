// What the inspector of a consortium says of its list: whole, open, or none, and that an agreement has parties.
import { getAllByText, getByRole, getByText, queryByRole } from "@testing-library/dom";
import { describe, expect, test } from "vitest";
import { inspectorPanel } from "../../src/ui/inspector/inspector.ts";
import { tablePanel } from "../../src/ui/table/table.ts";
import { date, makeDataset } from "../helpers/dataset.ts";
import { mountPanel } from "./harness.ts";

describe("how whole a list is", () => {
	const lists = makeDataset({
		consortia: [
			{ id: "section", name: "部会", member_list: "open" },
			{ id: "memorandum", name: "覚書", kind: "agreement", member_list: "complete" },
			{ id: "conference", name: "会議", member_list: "none" },
		],
		events: [{ id: "first", consortium: "conference", date: date("2023-11-06") }],
		institutions: [{ id: "institute", name: "試験場" }],
		memberships: [
			{ consortium: "section", institution: "institute" },
			{ consortium: "memorandum", institution: "institute", role: "party" },
		],
		counts: [
			{ consortium: "section", value: "1" },
			{ event: "first", measure: "attending_institutions", value: "23" },
		],
	});
	const openIn = (id: string) => {
		const { root, app } = mountPanel(inspectorPanel, { dataset: lists });
		app.actions.select([id]);
		return root;
	};

	test("an open list with as many names as were stated may go on, or not", () => {
		const root = openIn("section");
		expect(getByText(root, /列記 1／記載 1/)).toBeTruthy();
		expect(getByText(root, "全構成員とは限らない")).toBeTruthy();
	});

	test("an agreement has parties, and no word on members", () => {
		const root = openIn("memorandum");
		expect(queryByRole(root, "heading", { name: /^構成員 / })).toBeNull();
		expect(getByRole(root, "heading", { name: /構成員以外の役割 1/ })).toBeTruthy();
	});

	test("in the table its members and what they share are no zero either", () => {
		const { root, app } = mountPanel(tablePanel, { dataset: lists });
		app.actions.setTable(true, "consortia");
		const cells = [
			...(getByText(root, "覚書").closest("tr, [role=row]")?.querySelectorAll("td, [role=gridcell]") ?? []),
		];
		expect(cells.map((cell) => cell.textContent?.trim()).slice(-3)).toEqual(["―", "―", "不明"]);
	});

	test("members who are not named are said so once, however many came to an event", () => {
		expect(getAllByText(openIn("conference"), "構成員名の記載なし")).toHaveLength(1);
	});
});
