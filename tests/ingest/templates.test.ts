// What is generated from the declarations agrees with what the reader reads.
import { describe, expect, test } from "vitest";
import { longColumnNames, recogniseHeader } from "../../src/ingest/columns.ts";
import { describePackage } from "../../src/ingest/descriptor.ts";
import { longTemplate } from "../../src/ingest/templates.ts";
import { tableNames, tables } from "../../src/model/tables.ts";
import { datasetOf, readText } from "./reading.ts";

describe.each(["ja", "en"] as const)("the template (%s)", (language) => {
	test("is read without any warning", () => {
		const { value, issues } = readText(longTemplate(language));
		expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
		expect(value?.memberships).toHaveLength(2);
		expect(value?.persons).toHaveLength(1);
		expect(value?.consortia[0]?.prefectures).toEqual(["34"]);
		expect(value?.institutions.map(({ sector }) => sector).sort()).toEqual(["academia", "industry"]);
	});

	test("has every column of the format", () => {
		const header = longTemplate(language).slice(1).split("\r\n")[0]?.split(",") ?? [];
		expect(header.map((name) => recogniseHeader(name)?.column)).toEqual(longColumnNames);
	});
});

test("both templates state the same", () => {
	const stated = [longTemplate("ja"), longTemplate("en")].map((text) =>
		datasetOf(readText(text))
			.memberships.map(({ role, as_of, post }) => `${as_of} ${role} ${post !== null}`)
			.sort(),
	);
	expect(stated[0]).toEqual(["2024-04-01 member true", "FY2024 member false"]);
	expect(stated[1]).toEqual(stated[0]);
});

describe("the descriptor", () => {
	const { resources } = describePackage() as {
		resources: {
			name: string;
			path: string;
			schema: { fields: { name: string }[]; foreignKeys?: { reference: { resource: string } }[] };
		}[];
	};

	test("has every table and field in declared order", () => {
		expect(resources.map(({ name }) => name)).toEqual(tableNames);
		for (const { name, schema } of resources) {
			expect(schema.fields.map((field) => field.name)).toEqual(Object.keys(tables[name as keyof typeof tables].fields));
		}
	});

	test("points references at tables that exist", () => {
		const targets = resources.flatMap(
			({ schema }) => schema.foreignKeys?.map(({ reference }) => reference.resource) ?? [],
		);
		expect(targets.length).toBeGreaterThan(20);
		expect(targets.filter((target) => !(tableNames as readonly string[]).includes(target))).toEqual([]);
	});
});
