// Words of the figure's own controls and of what it reads out.
import { writeNumber } from "../../number.ts";
import { countThings } from "../count-things.ts";

export const stageJa = {
	figureLabel: "ネットワーク図",
	figureHelp: "Enter で図に入り、矢印キーで隣へ移ります。Space で選択、? でキーの一覧。",
	zoomIn: "拡大",
	zoomOut: "縮小",
	fit: "全体を表示",
	menuLabel: (name: string) => `${name}の操作`,
	inspect: "詳細を見る",
	addToSelection: "選択に加える",
	pin: "位置を固定",
	unpin: "固定を外す",
	unfold: "所属機関を図に開く",
	fold: "所属機関を畳む",
	openStack: "箱を開く",
	closeStack: "1つの箱にまとめる",
	openedStack: (title: string, bodies: number) => `「${title}」を開き、${countThings(bodies)}の場を1つずつ示しました`,
	closedStack: (title: string) => `「${title}」の箱にまとめました`,
	stackKeys: "Enter で開く",
	showTies: "つながりを強調",
	selected: "選択中",
	pinned: "位置を固定",
	neighbours: (count: number) => `つながり${writeNumber(count)}`,
};
