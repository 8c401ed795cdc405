// Figures of a network that a tentative tie can change.
export const networkFigures = ["sharingPairs", "sharedInstitutions", "connectedPairs", "groups", "cutPoints"] as const;
export type NetworkFigure = (typeof networkFigures)[number];
