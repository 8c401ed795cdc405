// What a hand does in the views of overlaps, coverage and connectors, one after the other.
import * as hands from "./hands.mjs";

const { press, whereThere } = hands;
const click = (selector, nth = 0) => whereThere(selector, hands.click(selector, nth), nth);
const choose = (selector, value) => whereThere(selector, hands.choose(selector, value));
const scroll = (selector, times) => whereThere(selector, hands.scroll(selector, times));

const order = ".tab-tools select";
const face = ".tab-tools .segmented button";
/** A cell of the first rows, which are those that share most. */
const cell = (x, y) => whereThere(".matrix-band canvas", hands.clickAt(".matrix-band canvas", x, y));
const lastBar = whereThere(".combination-bar", async (page) => {
	await page.evaluate(() => document.querySelector(".combination-bar").focus());
	await page.keyboard.press("End");
});
const filledCell = ".coverage-grid td[data-row][data-empty='false']";
const sectorRow = "#facet-sector input";
const language = "header button.quiet";
const copyTable = ".tab-tools > .button";
const findEnd = (selector, text) => async (page) => {
	await hands.type(selector, text)(page);
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
};

const overlap = [
	["overlap: open", click("#tab-overlap")],
	["overlap: open a pair", click(".pair-head")],
	["overlap: open another pair", click(".pair-head", 4)],
	["overlap: close it", click(".pair[data-open='true'] .pair-head")],
	["overlap: cell of the matrix", cell(42, 16)],
	["overlap: another cell", cell(186, 138)],
	["overlap: bar of a combination", click(".combination-bar", 1)],
	["overlap: at least", click(".combination-panel .segmented button", 1)],
	["overlap: last bar", lastBar],
	["overlap: chance", click(".pair-tools input")],
	["overlap: order by place", choose(order, "place")],
	["overlap: order by number", choose(order, "shared")],
	["overlap: 60 consortia", choose(".matrix-limit select", "60")],
	["overlap: more pairs", click(".pair-list > .button")],
	["overlap: copy the pairs", click(".pair-tools .button")],
	["overlap: scroll the page", scroll(".overlap-list")],
	["overlap: scroll the matrix", scroll(".matrix-scroll", 10)],
	["overlap: walk the matrix", press("ArrowDown")],
	["overlap: pick consortia", click(".combination-tools .button")],
	["overlap: pick one", click(".picker input:not(:disabled)", 3)],
	["overlap: filter", click(sectorRow)],
	["overlap: undo", press("Control+z")],
	["overlap: clear", press("Escape")],
];

const coverage = [
	["coverage: open", click("#tab-coverage")],
	["coverage: cell", click(filledCell, 2)],
	["coverage: same cell", click(filledCell, 2)],
	["coverage: a name in a cell", click(".coverage-grid .entry-name", 1)],
	["coverage: a shared member", click(".shared-members button", 2)],
	["coverage: head of a column", click(".coverage-grid thead th", 1)],
	["coverage: undo", press("Control+z")],
	["coverage: walk", press("ArrowDown")],
	["coverage: scroll", scroll(".coverage-scroll")],
	["coverage: copy", click(copyTable)],
	["coverage: another language", click(language)],
	["coverage: language back", click(language)],
	["coverage: map", click(face, 1)],
	["coverage: tile", click(".tile[data-state='some']", 3)],
	["coverage: undo on the map", press("Control+z")],
	["coverage: grid again", click(face)],
	["coverage: filter", click(sectorRow)],
	["coverage: undo the filter", press("Control+z")],
	["coverage: clear", press("Escape")],
];

const bridges = [
	["connectors: open", click("#tab-bridges")],
	["connectors: reasons", click(".connector-explain")],
	["connectors: other reasons", click(".connector-explain", 2)],
	["connectors: row", click(".connectors .row-button", 3)],
	["connectors: more rows", click(".connectors-rest")],
	["connectors: order", choose(order, "betweenness")],
	["connectors: order again", choose(order, "cut")],
	["connectors: copy", click(".connectors-foot .button")],
	["connectors: of all data", click(".hub-scope input", 1)],
	["connectors: of what is shown", click(".hub-scope input")],
	["connectors: another language", click(language)],
	["connectors: language back", click(language)],
	["connectors: hubs listed", click(".hub-strip .switch")],
	["connectors: hubs aside", click(".hub-strip .switch")],
	["connectors: from whom", findEnd("#chain-from", "試作大学1")],
	["connectors: to whom", findEnd("#chain-to", "氏名20")],
	["connectors: sources of the path", click(".chain-links .link")],
	["connectors: more candidates", click(".candidates > .button")],
	["connectors: reasons of a candidate", click(".candidate summary", 1)],
	["connectors: try a tie", click(".candidate details[open] .try-form .button")],
	["connectors: undo", press("Control+z")],
	["connectors: scroll", scroll(".bridges")],
	["connectors: filter", click(sectorRow)],
	["connectors: undo the filter", press("Control+z")],
	["connectors: clear", press("Escape")],
	["view: network again", click("#tab-network")],
];

/** Name and deed; each starts from where the one before ended. */
export const viewInteractions = [...overlap, ...coverage, ...bridges];
