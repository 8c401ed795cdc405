// While a page is worked out for long, a sign says so; it comes late and goes with the page.
import { html } from "lit-html";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWaitingSign } from "../../src/ui/waiting-sign.ts";
import { mountPanel } from "./harness.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin() {
	const { app } = mountPanel(() => html``);
	const host = document.createElement("div");
	const sign = createWaitingSign(host, app);
	sign.begin();
	return { host, sign };
}

test("says after a while what is being done, once however often the work begins again", () => {
	const { host, sign } = begin();
	vi.advanceTimersByTime(1000);
	sign.begin();
	expect(host.textContent).toBe("");
	vi.advanceTimersByTime(300);
	expect(host.querySelectorAll("[role=status]")).toHaveLength(1);
	expect(host.textContent).toBe("表示するものを整えています");
	sign.end();
	expect(host.childElementCount).toBe(0);
});

test("never shows for what is soon done", () => {
	const { host, sign } = begin();
	vi.advanceTimersByTime(1000);
	sign.end();
	vi.advanceTimersByTime(5000);
	expect(host.childElementCount).toBe(0);
});
