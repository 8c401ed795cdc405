// A body that holds a great many consortia together does not make its row as tall as the page.
import { expect, test } from "vitest";
import { bridgesView } from "../../src/ui/bridges/bridges.ts";
import { datasetOf, readText } from "../ingest/reading.ts";
import { mountPanel } from "./harness.ts";

test("of many pieces three are named, and the rest stands in the explanation", () => {
	const rows = Array.from({ length: 12 }, (_, at) => `第${at}協議会,産,甲社\n第${at}協議会,産,社${at}\n`).join("");
	const dataset = datasetOf(readText(`場,区分,機関\n${rows}`));
	const { root, app } = mountPanel(bridgesView, { dataset });
	app.actions.setView("bridges");
	const cell = root.querySelector("td.connector-lost");
	expect(cell?.querySelectorAll("b")).toHaveLength(3);
	const more = cell?.querySelector<HTMLButtonElement>("button");
	expect(more?.textContent).toBe("ほか 9");
	more?.click();
	const told = root.querySelector(".connector-detail p")?.textContent ?? "";
	for (let at = 0; at < 12; at++) expect(told).toContain(`第${at}協議会`);
});
