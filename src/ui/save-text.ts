// Hands a text to the browser as a file to save; nothing leaves the page.

/** The byte order mark lets spreadsheets see that a CSV is UTF-8. */
export function saveText(name: string, text: string, type: string): void {
	const parts = type === "text/csv" ? ["\uFEFF", text] : [text];
	const address = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
