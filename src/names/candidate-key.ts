// The key that only proposes: names that agree in it may be one body, and a person decides.
import { identityKey } from "./identity-key.ts";
import { stripLegalForm } from "./legal-forms.ts";
import { splitPost } from "./posts.ts";

const AREAS =
	"北海道|東北|関東|中部|東海|北陸|近畿|関西|中国|四国|九州|沖縄|東日本|西日本|首都圏|" +
	"青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|東京|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|" +
	"滋賀|京都|大阪|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島";
const BRANCH = new RegExp(
	`(?<=.{2})(?:${AREAS})?[都府県]?(?:支社|支店|支部|支所|本社|本店|営業所|事務所|出張所)$`,
	"u",
);
/** Small kana typed large and the other way round (キヤノン), and the three ways to write ヶ between kanji. */
const SMALL_KANA = /[ァィゥェォッャュョヮ]/g;
const large = new Map(
	[..."ァアィイゥウェエォオッツャヤュユョヨヮワ"].flatMap((c, i, all) => (i % 2 ? [] : [[c, all[i + 1] as string]])),
);
const BETWEEN_KANJI = /(?<=\p{Script=Han})[がガケ](?=\p{Script=Han})/gu;

/** Katakana written in one size. */
export function enlargeSmallKana(text: string): string {
	return text.replace(SMALL_KANA, (character) => large.get(character) ?? character);
}

/** The identity key without legal form, post and branch. Never shown, never a reason to merge. */
export function candidateKey(name: string): string {
	const key = identityKey(splitPost(name).body);
	const bare = stripLegalForm(stripLegalForm(key).replace(BRANCH, ""));
	return enlargeSmallKana(bare).replace(BETWEEN_KANJI, "ケ");
}
