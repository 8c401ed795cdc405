// Sentences about one connector, built from the names behind it: why it is one, what falls apart without it.
import type { ConnectorDetail } from "../../pipeline/connector-detail.ts";
import { wordOnLine } from "../../pipeline/figure-name.ts";
import type { JoinClause } from "../../pipeline/join-clauses.ts";
import type { Piece } from "../../pipeline/separation.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { findEntry } from "../lookup.ts";
import { joinNames, plainName, programLabel, shortName } from "../naming.ts";

/** More consortia or places than this in one piece are counted. */
const MOST_LABELS = 3;
/** More names than this are counted. */
const MOST_NAMES = 4;

export function tellWhy(clauses: readonly JoinClause[], state: State, app: App): string {
	const { bridges } = app.words.ui;
	return bridges.clauses(clauses.map((clause) => bridges.clause(nameClause(clause, state, app))));
}

function nameClause(clause: JoinClause, state: State, app: App) {
	const { through, program } = clause;
	return {
		...clause,
		through: through && {
			name: plainName(state, app, through.id),
			isPerson: findEntry(state.project.dataset, through.id)?.kind === "person",
			post: wordOnLine(through.post ?? ""),
			isFormer: through.isFormer,
		},
		roleName: app.words.terms.roles[clause.role],
		isMember: clause.kind === "membership",
		program: program === null ? null : programLabel(state, app, program),
		consortia: clause.consortia.map((id) => shortName(state, app, id)),
	};
}

/** 高知, TAP・産技連東北地域部会, 高知・リエゾン会議: each side of what would fall apart. */
export function tellSide({ places, others, consortia }: Piece, state: State, app: App): string {
	const { bridges } = app.words.ui;
	const labels = [...places.map(bridges.place), ...others.map((id) => shortName(state, app, id))];
	if (labels.length <= MOST_LABELS) return labels.join(bridges.placeSeparator);
	return bridges.pieceMore(labels[0] ?? "", consortia.length);
}

/** What is lost, with the names of the consortia on each side. */
export function tellLost(id: string, pairs: number, { pieces }: ConnectorDetail, state: State, app: App): string {
	const { bridges } = app.words.ui;
	const name = plainName(state, app, id);
	if (pieces.length < 2) return bridges.lostNothing(name);
	const sides = pieces.map(({ places, consortia }) =>
		bridges.piece(places.map(bridges.place).join(bridges.placeSeparator), listSome(consortia, state, app)),
	);
	return bridges.lostSentence(name, sides, pairs);
}

export function tellOthers(joined: number, others: readonly string[], state: State, app: App): string {
	const { bridges } = app.words.ui;
	if (joined < 2) return "";
	return others.length === 0 ? bridges.othersNone(joined) : bridges.others(joined, listSome(others, state, app));
}

function listSome(ids: readonly string[], state: State, app: App): string {
	const names = joinNames(
		ids.slice(0, MOST_NAMES).map((id) => shortName(state, app, id)),
		app,
	);
	return ids.length > MOST_NAMES ? app.words.ui.bridges.andMore(names, ids.length) : names;
}

/** What the rows are: 構成員, 主催, 講演, 人の現職 …, each once. */
export function listGrounds(evidence: ConnectorDetail["evidence"], app: App): readonly string[] {
	const { roles, layers, certainties } = app.words.terms;
	const grounds = evidence.map(({ tie }) => {
		if (tie.certainty !== "stated") return certainties[tie.certainty];
		return tie.kind === "affiliation" ? (tie.role === "current" ? roles.current : layers[5]) : roles[tie.role];
	});
	return [...new Set(grounds)];
}
