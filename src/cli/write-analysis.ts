// The answers of `analyze` as text for people: each with the names, ties and sources it rests on.
import { nameOf } from "../pipeline/network.ts";
import type { Analysis } from "./analyze.ts";
import type { Citation, Named } from "./citation.ts";
import type { NamedOverlap } from "./overlaps.ts";
import type { Question } from "./question.ts";
import type { Speech } from "./run.ts";

interface Section {
	readonly title: string;
	readonly lines: readonly string[];
}

export function writeAnalysis(analysis: Analysis, { network, view }: Question, speech: Speech): string {
	const { words, own } = speech;
	const { consortia, institutions, persons, ties } = analysis.counts;
	const sources = (view.filters.source ?? []).map((id) => network.sources.get(id)?.title ?? id);
	const headline = words.findings.headline(analysis.finding, (id) => nameOf(network, id));
	const head = [
		headline.title,
		...(headline.detail === "" ? [] : [headline.detail]),
		own.counts(consortia, institutions, persons, ties),
		own.scope(view.layer, words.terms.layers[view.layer], sources),
	];
	const sections = [
		...(analysis.chains ? [writeChains(analysis.chains, speech)] : []),
		writeOverlaps(analysis, speech),
		{ title: own.related, lines: analysis.related.flatMap((pair) => writePair(pair, speech, pair.relation)) },
		writeShared(analysis, speech),
		writeUnknown(analysis, speech),
		writeCutPoints(analysis, speech),
		writeBridges(analysis, speech),
		writeCoverage(analysis, speech),
	];
	return [head.join("\n"), ...sections.map((section) => writeSection(section, own.none))].join("\n\n");
}

function writeSection({ title, lines }: Section, none: string): string {
	return [title, ...(lines.length > 0 ? lines : [none]).map((line) => `  ${line}`)].join("\n");
}

function listNames(names: readonly Named[], { own }: Speech): string {
	return own.list(names.map(({ name }) => name));
}

function writeOverlaps({ overlaps }: Analysis, speech: Speech): Section {
	return { title: speech.own.overlaps(overlaps.length), lines: overlaps.flatMap((pair) => writePair(pair, speech)) };
}

/** The pair, then who they share, with the posts that are named instead of persons. */
function writePair(pair: NamedOverlap, speech: Speech, relation?: Citation): readonly string[] {
	const { words, own } = speech;
	const measures = pair.jaccard !== null && pair.containment ? own.share(pair.jaccard, pair.containment) : "";
	const members = pair.shared.map(({ name, evidence }) => {
		const posts = [...new Set(evidence.flatMap(({ post }) => post ?? []))];
		return posts.length > 0 ? own.withPost(name, posts.join(" / ")) : name;
	});
	const cited = relation ? [relation] : pair.shared.flatMap(({ evidence }) => evidence);
	return [
		[own.reach(pair.shared.length, pair.reach), `${pair.a.name} × ${pair.b.name}`, measures].filter(Boolean).join("  "),
		...(relation ? [`    ${words.terms.roles[relation.role]}`] : []),
		...(members.length > 0 ? [`    ${own.list(members)}`] : []),
		`    [${listSources(cited, speech)}]`,
	];
}

/** Titles with what they hold as of, each once. */
function listSources(citations: readonly Citation[], { words, own }: Speech): string {
	const cited = citations.map(({ sourceTitle, asOf }) =>
		asOf === null ? sourceTitle : own.asOf(sourceTitle, words.terms.formatDate(asOf)),
	);
	return [...new Set(cited)].join("; ");
}

function writeShared({ shared }: Analysis, { own }: Speech): Section {
	const lines = shared.map(({ name, consortia }) => {
		return `${name}  ${own.joined(
			consortia.length,
			consortia.map((consortium) => consortium.name),
		)}`;
	});
	return { title: own.shared(shared.length), lines };
}

function writeUnknown({ consortia }: Analysis, { own }: Speech): Section {
	const unknown = consortia.filter(({ members }) => members === 0);
	return { title: own.unknown(unknown.length), lines: unknown.map(({ name }) => name) };
}

function writeCutPoints({ cutPoints }: Analysis, speech: Speech): Section {
	const lines = cutPoints.flatMap(({ name, lostPairs, pieces }) => [
		`${name}  ${speech.own.lost(lostPairs)}`,
		`    ${pieces.map((piece) => listNames(piece, speech)).join(" | ")}`,
	]);
	return { title: speech.own.cutPoints(cutPoints.length), lines };
}

function writeBridges({ bridges }: Analysis, speech: Speech): Section {
	const { words, own } = speech;
	const lines = bridges.flatMap(({ name, betweenness, share, ties }) => [
		`${name}  ${own.bridge(betweenness, share)}`,
		...ties.map((tie) => {
			const roles = tie.evidence.map(({ role, post, word }) => {
				const said = post ?? word;
				const known = words.terms.roles[role];
				return said === null || said === known ? known : own.withPost(known, said);
			});
			return `    ${tie.name}: ${own.list([...new Set(roles)])} [${listSources(tie.evidence, speech)}]`;
		}),
	]);
	return { title: own.bridges, lines };
}

function writeCoverage({ coverage }: Analysis, speech: Speech): Section {
	const { words, own } = speech;
	const lines = coverage.flatMap(({ prefecture, isFundedTwice, cells, shared }) => [
		[words.terms.prefecture(prefecture), ...(isFundedTwice ? [own.severalGrants] : [])].join("  "),
		...(cells.length === 0 ? ["    –"] : []),
		...cells.map(({ program, consortia }) => {
			const names = consortia.map(({ name, kind }) => (kind === "funded_by" ? name : own.reported(name)));
			return `    ${program.name}: ${own.list(names)}`;
		}),
		...(shared.length > 0 ? [`    ${own.shared(shared.length)}: ${listNames(shared, speech)}`] : []),
	]);
	return { title: own.coverage, lines };
}

function writeChains(chains: NonNullable<Analysis["chains"]>, { own }: Speech): Section {
	const write = (chain: readonly Named[]) => chain.map(({ name }) => name).join(" – ");
	const lines = chains.shortest.length > 0 ? chains.shortest.map(write) : [own.notConnected];
	const { strongest } = chains;
	return {
		title: own.chains(chains.from.name, chains.to.name),
		lines: [
			...lines,
			strongest ? `${own.connectedFrom(strongest.layer)}: ${write(strongest.chain)}` : own.neverConnected,
		],
	};
}
