// A small network with every kind of overlap: exact, at least so many, none so far, unknown.
import type { Dataset } from "../../src/model/dataset.ts";
import { makeDataset } from "../helpers/dataset.ts";

/** Two complete lists, an open one, and one that names nobody but signed with the open one. */
export const four: Dataset = makeDataset({
	sources: [{ id: "s1", title: "名簿" }],
	consortia: [
		{ id: "one", name: "第一会議", prefectures: ["34"] },
		{ id: "two", name: "第二会議", prefectures: ["34"] },
		{ id: "open", name: "開かれた会議", prefectures: ["39"], member_list: "open" },
		{ id: "none", name: "無名会議", prefectures: ["39"], member_list: "none" },
	],
	institutions: [
		{ id: "mazda", name: "マツダ", sector: "industry" },
		{ id: "univ", name: "大学", sector: "academia" },
		{ id: "ken", name: "県庁", sector: "government" },
	],
	memberships: [
		{ consortium: "one", institution: "mazda", post: "代表取締役会長" },
		{ consortium: "one", institution: "univ" },
		{ consortium: "two", institution: "mazda" },
		{ consortium: "two", institution: "ken" },
		{ consortium: "open", institution: "ken" },
	],
	relations: [{ a: "open", b: "none", kind: "co_signed" }],
});
