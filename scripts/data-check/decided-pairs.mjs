// Pairs of one kind with similar names that somebody has looked at, each with the decision and its reason.

/** @typedef {{ a: string, b: string, decision: "different" | "possibly same", reason: string }} DecidedPair */

/** @type {readonly DecidedPair[]} */
export const decidedPairs = [
	{
		a: "hiroshima-univ",
		b: "prefectural-hiroshima-univ",
		decision: "different",
		reason: "national and prefectural university, listed side by side",
	},
	{
		a: "hiroshima-univ",
		b: "hiroshima-city-univ",
		decision: "different",
		reason: "national and city university, listed side by side",
	},
	{ a: "hiroshima-chambers", b: "tokushima-chambers", decision: "different", reason: "two prefectures" },
	{
		a: "shikoku-univ",
		b: "shikoku-univ-junior-college",
		decision: "different",
		reason: "a university and its junior college, listed side by side",
	},
	{
		a: "tokushima-shokokai",
		b: "tokushima-chambers",
		decision: "different",
		reason: "商工会 and 商工会議所 are different kinds of association",
	},
	{
		a: "tokushima-bunri-univ",
		b: "tokushima-bunri-junior-college",
		decision: "different",
		reason: "a university and its junior college",
	},
	{ a: "kochi-univ", b: "kochi-tech", decision: "different", reason: "listed side by side" },
	{ a: "kochi-univ", b: "kochi-prefectural-univ", decision: "different", reason: "listed side by side" },
	{ a: "kochi-univ", b: "kochi-gakuen-univ", decision: "different", reason: "national and private university" },
	{ a: "kochi-tech", b: "kochi-prefectural-univ", decision: "different", reason: "listed side by side" },
	{ a: "kochi-tech", b: "kochi-gakuen-univ", decision: "different", reason: "public and private university" },
	{ a: "kochi-prefectural-univ", b: "kochi-gakuen-univ", decision: "different", reason: "listed side by side" },
	{
		a: "kochi-gakuen-univ",
		b: "kochi-gakuen-junior-college",
		decision: "different",
		reason: "a university and a junior college, listed side by side",
	},
	{
		a: "tokyo-tech",
		b: "tokyo-tech-open-innovation",
		decision: "different",
		reason: "an organisation of the university; tied by branch_of",
	},
	{
		a: "tainichi-business-exchange",
		b: "nittai-business-association",
		decision: "possibly same",
		reason: "named at different meetings and not equated; tied by possibly_same",
	},
	{ a: "hiroshima-univ", b: "hiroshima-bank", decision: "different", reason: "a university and a bank" },
	{ a: "tokushima-univ", b: "tokushima-bank", decision: "different", reason: "a university and a bank" },
	{ a: "shikoku-univ", b: "shikoku-bank", decision: "different", reason: "a university and a bank" },
	{ a: "kochi-univ", b: "kochi-bank", decision: "different", reason: "a university and a bank" },
	{
		a: "tokushima-univ",
		b: "tokushima-bunri-univ",
		decision: "different",
		reason: "national and private university, listed side by side",
	},
	{
		a: "tokushima-mayors",
		b: "tokushima-towns-villages",
		decision: "different",
		reason: "of cities, and of towns and villages; listed side by side",
	},
	{
		a: "osaka-univ",
		b: "osaka-institute-technology",
		decision: "different",
		reason: "national and private university",
	},
	{
		a: "oshima-yoichi",
		b: "oshima-junichi",
		decision: "different",
		reason: "given names, bodies and meetings differ",
	},
];
