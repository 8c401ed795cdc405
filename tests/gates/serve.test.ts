// The server of `npm start` gives out the built page and nothing else, and makes way when a port is taken.
import { afterEach, expect, test } from "vitest";
import { serveBuiltFile } from "../../scripts/serve.mjs";

type Served = Awaited<ReturnType<typeof serveBuiltFile>>;
const running: Served[] = [];

async function serve(): Promise<Served> {
	const served = await serveBuiltFile();
	running.push(served);
	return served;
}

afterEach(async () => {
	for (const { server } of running.splice(0)) await new Promise((resolve) => server.close(resolve));
});

test("two servers stand side by side on this machine alone", async () => {
	const first = await serve();
	const second = await serve();
	expect(first.address).not.toBe(second.address);
	expect(new URL(second.address).hostname).toBe("127.0.0.1");
});

test("nothing beside the page is given out", async () => {
	const { address } = await serve();
	for (const path of ["package.json", "../package.json", "%2e%2e/package.json", "src/main.ts"]) {
		expect((await fetch(new URL(path, address))).status).toBe(404);
	}
});
