// How long the tasks of a page's main thread take, from a trace of the browser: CPU time of the thread, so
// that other work on the machine does not count.

/** Tasks (with their CPU time) and marks of the page; no call stacks, so that tracing costs little. */
const CATEGORIES = ["disabled-by-default-devtools.timeline", "blink.user_timing"];

/** Prefix of the marks that part one interaction from the next. */
const MARK = "bench:";

/**
 * Starts tracing a page.
 * @param {import("playwright-core").Page} page
 */
export async function startTrace(page) {
	const session = await page.context().newCDPSession(page);
	const events = [];
	session.on("Tracing.dataCollected", ({ value }) => {
		for (const event of value) if (isTask(event) || isMark(event)) events.push(event);
	});
	await session.send("Tracing.start", {
		transferMode: "ReportEvents",
		traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"], recordMode: "recordAsMuchAsPossible" },
	});
	return {
		/** From here on tasks belong to `name`; to nobody where it is "". */
		mark: (name) => page.evaluate((text) => performance.mark(text) && undefined, MARK + name),
		/** @returns {Promise<Map<string, number>>} Longest task by name, ms of CPU. */
		stop: async () => {
			const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
			await session.send("Tracing.end");
			await done;
			await session.detach();
			return findLongest(events);
		},
	};
}

const isTask = ({ name, ph, tdur }) => ph === "X" && tdur !== undefined && name === "RunTask";
const isMark = ({ cat, name }) => cat === "blink.user_timing" && name.startsWith(MARK);

function findLongest(events) {
	const marks = events.filter(isMark).sort((one, other) => one.ts - other.ts);
	const [first] = marks;
	const longest = new Map();
	const tasks = events.filter((event) => isTask(event) && event.pid === first?.pid && event.tid === first.tid);
	for (const { ts, tdur } of tasks) {
		const mark = marks.findLast((each) => each.ts <= ts);
		const name = mark?.name.slice(MARK.length) ?? "";
		if (name !== "") longest.set(name, Math.max(longest.get(name) ?? 0, tdur / 1000));
	}
	return longest;
}
