// Three kinds of tests: plain Node, a page simulated by happy-dom, and the built file in a real browser.
// The browser comes last and alone, because it competes with everything else for the processor.
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "node",
					environment: "node",
					include: ["tests/**/*.test.ts"],
					exclude: ["tests/**/*.dom.test.ts", "tests/**/*.e2e.test.ts"],
				},
			},
			{ test: { name: "dom", environment: "happy-dom", include: ["tests/**/*.dom.test.ts"] } },
			{
				test: {
					name: "e2e",
					environment: "node",
					include: ["tests/**/*.e2e.test.ts"],
					globalSetup: ["tests/e2e/helpers/require-build.ts"],
					testTimeout: 120_000,
					hookTimeout: 60_000,
					// What a page shows is waited for: between a click and its answer a slow machine takes seconds.
					expect: { poll: { timeout: 20_000, interval: 50 } },
					maxWorkers: 1,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
