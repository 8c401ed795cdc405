// The reference language: every sentence of the program, put together from its parts.
import { describeIssues } from "./describe-issues.ts";
import { figureJa } from "./ja/figure.ts";
import { findingsJa } from "./ja/findings.ts";
import { issuesJa } from "./ja/issues.ts";
import { speechJa } from "./ja/speech.ts";
import { summaryJa } from "./ja/summary.ts";
import { termsJa } from "./ja/terms.ts";
import { uiJa } from "./ja/ui.ts";

export const ja = {
	ui: uiJa,
	figure: figureJa,
	speech: speechJa,
	summary: summaryJa,
	findings: findingsJa,
	issues: describeIssues(issuesJa),
	terms: termsJa,
};
