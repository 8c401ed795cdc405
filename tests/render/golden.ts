// Golden pictures: a difference fails and leaves the new picture beside the old one to be looked at.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

export function expectGolden(name: string, svg: string): void {
	const golden = new URL(`./golden/${name}.svg`, import.meta.url);
	const changed = new URL(`./golden/${name}-changed.svg`, import.meta.url);
	const known = existsSync(golden) ? readFileSync(golden, "utf8") : "";
	if (known === svg) {
		rmSync(changed, { force: true });
		return;
	}
	writeFileSync(changed, svg);
	expect.fail(`The picture ${name} differs from its golden one; look at golden/${name}-changed.svg.`);
}
