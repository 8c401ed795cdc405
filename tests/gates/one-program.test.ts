// One text, run in a page and in a worker: each does its own part and nothing of the other's.
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { wrapProgram } from "../../scripts/artefact/one-program.mjs";

const bundle = `
const shared = () => "shared";
renkeiShellStarts();
said.push("worker", shared());
renkeiShellEnds();
said.push("page", shared());
`;

function listen(globals: object): string[] {
	const said: string[] = [];
	runInNewContext(wrapProgram(bundle), { said, ...globals });
	return said;
}

test("in a page only the page's part runs", () => {
	expect(listen({ document: {} })).toEqual(["page", "shared"]);
});

test("without a page only the worker's part runs", () => {
	expect(listen({})).toEqual(["worker", "shared"]);
});

test("a bundle without the shell, or one that is a module, stops the build", () => {
	expect(() => wrapProgram("run();")).toThrow("shell");
	expect(() => wrapProgram(`${bundle}\nexport { shared };`)).toThrow("script");
	expect(() => wrapProgram(`${bundle}\nrun(import.meta.url);`)).toThrow("script");
});
