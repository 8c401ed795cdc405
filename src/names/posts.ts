// Ex-officio posts printed behind the body they belong to: cut off at the end, if the rest is a body.

const RANK =
	"代表取締役|代表執行役員?|代表理事|代表社員|代表|取締役|執行役員?|専務|常務|名誉|特別|上席|首席|筆頭|常任|副|兼|最高経営責任者|CEO|COO|CTO";
const HEAD =
	"会長|社長|頭取|会頭|理事長|総長|学長|校長|院長|所長|局長|館長|場長|知事|市長|町長|村長|区長|首長|支社長|支店長|本部長|センター長|理事|専務|常務|" +
	"代表幹事|代表取締役|代表理事|取締役|執行役員?|代表者?|CEO|COO";
const postAtEnd = new RegExp(`(?:(?:${RANK}|[\\s・])*(?:${HEAD}))+$`, "u");
/** Only so much of the end is looked at: no post is longer, and the pattern stays cheap on any text. */
const LONGEST_POST = 30;

/** Posts that no body's name ends in, so that whatever stands before them is a body. */
const UNMISTAKABLE = /^(?:代表取締役|取締役|代表執行役|頭取|副?会頭|代表理事|代表社員|代表幹事)/;
const BODY_ENDING =
	/(?:会社|法人|大学|学校|大学院|高専|[都道府県市町村区]|銀行|金庫|公庫|組合|会議所|商工会|協会|連合会|同友会|協議会|学会|[^学]会|機構|財団|公社|センター|研究所|[局庁省]|病院|[)）])$/;
/** A post that shares characters with the body before it: 広島市長 is 広島市 and its 市長. */
const SHARED_ENDING = /(?:大学|[都道府県市町村区所局院校館]|支社|支店|本部|センター|(?:長|町村|協議|連合|商工)会)$/;

/** Whether a text ends as names of bodies do. */
export function hasBodyEnding(text: string): boolean {
	return BODY_ENDING.test(text);
}

/** 呉市, 津市; 前市長 and 各市長 are posts alone. */
const SHORT_CITY = /^[^副正前元現新各両同当本全]市$/u;

export interface SplitPost {
	readonly body: string;
	/** Null when no post was found, or when what is left would not be a body. */
	readonly post: string | null;
}

/** マツダ株式会社代表取締役会長 → マツダ株式会社 and 代表取締役会長. */
export function splitPost(printed: string): SplitPost {
	const text = printed.trim();
	const found = postAtEnd.exec(text.slice(-LONGEST_POST));
	if (!found) return { body: text, post: null };
	const post = found[0].replace(/^[\s・]+/u, "");
	const before = text.slice(0, -found[0].length).replace(/[\s　、,・]+$/u, "");
	if (post === "学長" && before.endsWith("大")) return { body: `${before}学`, post };
	if (before.length >= 2 && (BODY_ENDING.test(before) || UNMISTAKABLE.test(post))) return { body: before, post };
	const shared = before + post.slice(0, -1);
	if ((before.length >= 2 || SHORT_CITY.test(shared)) && SHARED_ENDING.test(shared)) return { body: shared, post };
	return { body: text, post: null };
}
