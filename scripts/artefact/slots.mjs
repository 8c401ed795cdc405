// JSON inside HTML: the data slots of the built page. A slot is a script element that is never run,
// so its content changes neither the program nor the hash in the content-security policy.

/** Every slot with what it holds; index.html declares them empty. */
export const slotIds = ["bundled-data", "bundled-places", "app-data", "build-info"];

/**
 * JSON that can stand in a script element: no character can end the element or open a comment, and
 * the two separators that older readers take for line ends are spelled out.
 * @param {unknown} value
 */
export function escapeJson(value) {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/** @param {string} id */
function slotPattern(id) {
	return new RegExp(`(<script id="${id}" type="application/json">)([^<]*)(</script>)`);
}

/** The page with one slot filled. @param {string} html @param {string} id @param {unknown} value */
export function fillSlot(html, id, value) {
	if (!slotPattern(id).test(html)) throw new Error(`index.html has no data slot "${id}"`);
	// A function, because "$&" in the data would otherwise be expanded.
	return html.replace(slotPattern(id), (_, open, __, close) => open + escapeJson(value) + close);
}

/** What a slot of a page holds. @param {string} html @param {string} id @returns {any} */
export function readSlot(html, id) {
	const match = slotPattern(id).exec(html);
	if (!match) throw new Error(`the page has no data slot "${id}"`);
	return JSON.parse(match[2]);
}
