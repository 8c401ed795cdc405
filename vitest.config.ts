// Three kinds of tests: plain Node, a page simulated by happy-dom, and the built file in a real browser.
// The browser comes last, because it competes with everything else for the processor.
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// A test that hangs shall end, one on a slow machine shall not: speed is the bench's matter.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

// Vitest by itself leaves one processor free, which on a machine of two is half of it.
const processors = availableParallelism();

export default defineConfig({
	test: {
		maxWorkers: processors,
		projects: [
			{
				test: {
					name: "node",
					...patience,
					environment: "node",
					// Pure code keeps nothing between calls, so loading it anew for every file would only take time.
					isolate: false,
					include: ["tests/**/*.test.ts"],
					exclude: ["tests/**/*.dom.test.ts", "tests/**/*.e2e.test.ts"],
				},
			},
			{ test: { name: "dom", ...patience, environment: "happy-dom", include: ["tests/**/*.dom.test.ts"] } },
			{
				test: {
					name: "e2e",
					environment: "node",
					include: ["tests/**/*.e2e.test.ts"],
					globalSetup: ["tests/e2e/helpers/require-build.ts"],
					...patience,
					// What a page shows is waited for: between a click and its answer a slow machine takes seconds.
					expect: { poll: { timeout: 20_000, interval: 50 } },
					// Each page wants a processor for itself and one for its worker, but waits for the latter most of the time.
					maxWorkers: Math.min(processors, 4),
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
