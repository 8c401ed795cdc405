// A small network with one of everything, for the tests of what panels are told.
import { defaultView, type View } from "../../src/model/view.ts";
import { readNetwork } from "../../src/pipeline/network.ts";
import { showNetwork } from "../../src/pipeline/shown.ts";
import { date, makeDataset } from "../helpers/dataset.ts";

const dataset = makeDataset({
	sources: [{ id: "s1", title: "可視化の表", publisher: "内閣府", date: date("FY2021") }],
	programs: [{ id: "grant", name: "地方大学・地域産業創生交付金", label: "地方大学交付金", ministry: "内閣府" }],
	consortia: [
		{ id: "c1", name: "特別委員会", prefectures: ["34"], plan: "ものづくり計画" },
		{ id: "c2", name: "バイオDX", prefectures: ["34"] },
		{ id: "c3", name: "推進会議", prefectures: ["36"], member_list: "open" },
		{ id: "c4", name: "リエゾン会議", member_list: "none" },
	],
	frames: [
		{ consortium: "c1", program: "grant" },
		{ consortium: "c4", program: "grant" },
	],
	events: [{ id: "e1", consortium: "c4", name: "第1回", date: date("2023-11-06") }],
	institutions: [
		{ id: "mazda", name: "マツダ株式会社", sector: "industry", sector_basis: "stated" },
		{ id: "univ", name: "広島大学", sector: "academia" },
		{ id: "bank", name: "株式会社広島銀行", sector: "finance" },
		{ id: "kumamoto", name: "熊本大学", reading: "くまもとだいがく" },
	],
	aliases: [
		{ institution: "mazda", printed: "㈱マツダ自動車" },
		{ consortium: "c4", printed: "北陸DXアライアンス", step: "other" },
		{ program: "grant", printed: "LU-GRANT", step: "other" },
	],
	memberships: [
		{
			consortium: "c1",
			institution: "mazda",
			role: "core",
			post: "代表取締役会長",
			sector_stated: "産",
			printed: "マツダ㈱会長",
		},
		{ consortium: "c2", institution: "mazda", sector_stated: "産" },
		{ consortium: "c1", institution: "univ" },
		{ consortium: "c2", institution: "univ" },
		{ consortium: "c1", institution: "bank", sector_stated: "産" },
		{ consortium: "c3", institution: "bank", role: "organiser", as_of: date("2020") },
	],
	persons: [
		{ id: "irie", name: "入江英也" },
		{ id: "oishi", name: "大石知広" },
	],
	involvements: [
		{ person: "irie", event: "e1" },
		{ person: "oishi", program: "grant", role: "official" },
	],
	affiliations: [{ person: "irie", institution: "kumamoto", post: "特任教授" }],
	counts: [
		{ consortium: "c4", value: "20", as_of: date("2020") },
		{ event: "e1", measure: "attending_persons", value: "46" },
		{ event: "e1", measure: "attending_institutions", value: "23" },
	],
});
export const network = readNetwork(dataset, []);

export function openView(change: Partial<View> = {}) {
	const view = { ...defaultView, ...change };
	return { view, shown: showNetwork(network, view) };
}
