// English, in the shape of the reference. Names of bodies and persons are never translated.
import { describeIssues } from "./describe-issues.ts";
import { figureEn } from "./en/figure.ts";
import { findingsEn } from "./en/findings.ts";
import { issuesEn } from "./en/issues.ts";
import { speechEn } from "./en/speech.ts";
import { summaryEn } from "./en/summary.ts";
import { termsEn } from "./en/terms.ts";
import { uiEn } from "./en/ui.ts";
import type { Words } from "./index.ts";

export const en: Words = {
	ui: uiEn,
	figure: figureEn,
	speech: speechEn,
	summary: summaryEn,
	findings: findingsEn,
	issues: describeIssues(issuesEn),
	terms: termsEn,
};
