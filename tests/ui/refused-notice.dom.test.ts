// What is not drawn is said at once, with numbers, the reason, and a way on.
import { getByRole, getByText, queryByText } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { html } from "lit-html";
import { expect, test } from "vitest";
import { setLanguage } from "../../src/store/actions.ts";
import { setSession } from "../../src/store/session-actions.ts";
import { refusedNotice } from "../../src/ui/refused-notice.ts";
import { mountPanel } from "./harness.ts";

const panel: Parameters<typeof mountPanel>[0] = (state, app) => html`${refusedNotice(state, app)}`;
const refused = { mode: "institutions", pairs: 1_999_001, most: 400_000, widest: "bio", neighbours: 2000 } as const;

test("says how many pairs there would be and through whom, in both languages", () => {
	const { root, store } = mountPanel(panel);
	expect(queryByText(root, /描けません/)).toBeNull();
	setSession(store, { refused });
	expect(getByText(root, /「機関どうし（共通の場）」の図は描けません/)).toBeTruthy();
	expect(getByText(root, /機関の組が最大 1,999,001 になり、図にできる 400,000 組を超えます/)).toBeTruthy();
	expect(getByText(root, /「バイオDX拠点」（2,000 機関）/)).toBeTruthy();
	setLanguage(store, "en");
	expect(getByText(root, /up to 1,999,001 pairs of institutions; a figure holds 400,000/)).toBeTruthy();
});

test("leads to the overlaps, or back to the figure that stands", async () => {
	const { root, store } = mountPanel(panel);
	setSession(store, { refused });
	await userEvent.click(getByRole(root, "button", { name: "今の図のまま続ける" }));
	expect(store.getState().session).toMatchObject({ refused: null, view: "network" });
	setSession(store, { refused });
	await userEvent.click(getByRole(root, "button", { name: "重なりを一覧で見る" }));
	expect(store.getState().session).toMatchObject({ refused: null, view: "overlap" });
});
