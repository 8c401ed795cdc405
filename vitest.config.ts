// Three kinds of tests: plain Node, a page simulated by happy-dom, and the built file in a real browser.
// The browser comes last and alone, because it competes with everything else for the processor.
import { defineConfig } from "vitest/config";

// A test that hangs shall end, one on a slow machine shall not: speed is the bench's matter.
const testTimeout = 120_000;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "node",
					testTimeout,
					environment: "node",
					include: ["tests/**/*.test.ts"],
					exclude: ["tests/**/*.dom.test.ts", "tests/**/*.e2e.test.ts"],
				},
			},
			{ test: { name: "dom", testTimeout, environment: "happy-dom", include: ["tests/**/*.dom.test.ts"] } },
			{
				test: {
					name: "e2e",
					environment: "node",
					include: ["tests/**/*.e2e.test.ts"],
					globalSetup: ["tests/e2e/helpers/require-build.ts"],
					testTimeout,
					hookTimeout: testTimeout,
					// What a page shows is waited for: between a click and its answer a slow machine takes seconds.
					expect: { poll: { timeout: 20_000, interval: 50 } },
					maxWorkers: 1,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
