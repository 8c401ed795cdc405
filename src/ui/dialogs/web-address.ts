// The address of a source: shown always, opened only when a person chooses to, never fetched.
import { html, type TemplateResult } from "lit-html";

/** Only web addresses become links; data may carry anything. */
export function webAddress(url: string): TemplateResult {
	return /^https?:\/\//i.test(url)
		? html`<a href=${url} target="_blank" rel="noreferrer noopener">${readable(url)}</a>`
		: html`${url}`;
}

/** With its Japanese letters instead of their codes, where these are sound. */
function readable(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
