// Japanese text that stands in an element of another language, as a screen reader would misread it.

/** Marks hidden from readers and addresses of the web are no words. Runs in a page of a browser too. */
export function listUnmarked(root: Element): string[] {
	const found: string[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(node.nodeValue ?? "") || !parent) continue;
		if (parent.closest('script, style, noscript, [aria-hidden="true"], a[href^="http"]')) continue;
		if (parent.closest("[lang]")?.getAttribute("lang") !== "ja") found.push(node.nodeValue?.trim() ?? "");
	}
	return found;
}
