// Composes store, effects and shell. Whatever fails here is said on the page, which is never left blank.
import "./styles/index.css";
import { openSession } from "./store/browser.ts";
import { connectApp } from "./ui/connect.ts";
import { adoptMarkPictures } from "./ui/mark-pictures.ts";
import { mountApp } from "./ui/mount.ts";

function start(root: HTMLElement): void {
	adoptMarkPictures(document);
	const { store, effects } = openSession(window, document);
	root.replaceChildren();
	mountApp(root, connectApp(store, { effects, pictures: effects.pictures }));
}

/** Plain words without any of the machinery that just failed; what it drew goes. */
function showFailure(error: unknown): void {
	const heading = document.createElement("h1");
	heading.textContent = "連携マップを始められませんでした / Renkei Map could not start";
	const advice = document.createElement("p");
	advice.textContent =
		"ファイルが壊れているか、ブラウザーが古い可能性があります。元のファイルを開き直してください。 / The file may be damaged or the browser too old. Please open the original file again.";
	const reason = document.createElement("pre");
	reason.textContent = error instanceof Error ? (error.stack ?? error.message) : String(error);
	document.body.replaceChildren(heading, advice, reason);
}

try {
	start(document.getElementById("app") ?? document.body);
} catch (error) {
	showFailure(error);
}
