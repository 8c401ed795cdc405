// Old and variant kanji folded onto one form for comparing names; never for showing them.
// Source of the first list: the former forms printed in brackets in the official 常用漢字表. Forms that
// Unicode keeps as compatibility ideographs are not here, because NFKC folds them already.

/** Pairs written new form then old form. */
const OFFICIAL =
	"亜亞悪惡圧壓囲圍医醫為爲壱壹隠隱栄榮営營衛衞駅驛円圓塩鹽縁緣艶艷応應欧歐殴毆桜櫻奥奧横橫温溫穏穩仮假価價画畫会會絵繪壊壞懐懷概槪" +
	"拡擴殻殼覚覺学學岳嶽楽樂渇渴缶罐巻卷陥陷勧勸寛寬関關歓歡観觀気氣既旣帰歸亀龜偽僞戯戲犠犧旧舊拠據挙擧虚虛峡峽挟挾狭狹郷鄕暁曉区區" +
	"駆驅勲勳薫薰径徑茎莖恵惠掲揭渓溪経經蛍螢軽輕継繼鶏鷄芸藝撃擊欠缺研硏県縣倹儉剣劍険險圏圈検檢献獻権權顕顯験驗厳嚴広廣効效恒恆黄黃" +
	"鉱鑛号號国國黒黑砕碎済濟斎齋剤劑雑雜参參桟棧蚕蠶惨慘賛贊残殘糸絲歯齒児兒辞辭湿濕実實写寫釈釋寿壽収收従從渋澁獣獸縦縱粛肅処處叙敍" +
	"将將称稱渉涉焼燒証證奨奬条條状狀乗乘浄淨剰剩畳疊縄繩壌壤嬢孃譲讓醸釀触觸嘱囑真眞寝寢慎愼尽盡図圖粋粹酔醉穂穗随隨髄髓枢樞数數瀬瀨" +
	"声聲斉齊静靜窃竊摂攝専專浅淺戦戰践踐銭錢潜潛繊纖禅禪双雙壮壯争爭荘莊捜搜挿插巣巢曽曾痩瘦装裝総總騒騷蔵藏臓臟即卽属屬続續堕墮対對" +
	"体體帯帶滞滯台臺滝瀧択擇沢澤担擔単單胆膽団團断斷弾彈遅遲痴癡虫蟲昼晝鋳鑄庁廳徴徵聴聽鎮鎭勅敕逓遞鉄鐵点點転轉伝傳灯燈当當党黨盗盜" +
	"稲稻闘鬪徳德独獨読讀届屆弐貳悩惱脳腦覇霸拝拜廃廢売賣麦麥発發髪髮抜拔蛮蠻秘祕浜濱瓶甁払拂仏佛併倂並竝辺邊変變弁辨弁瓣弁辯歩步宝寶" +
	"豊豐褒襃毎每万萬満滿麺麵黙默弥彌訳譯薬藥与與予豫余餘誉譽揺搖様樣謡謠来來頼賴乱亂覧覽竜龍両兩猟獵緑綠涙淚塁壘礼禮励勵霊靈齢齡暦曆" +
	"歴歷恋戀炉爐労勞楼樓録錄湾灣";

/** Forms common in names of persons, firms and places that the official list does not print. */
const IN_NAMES =
	"高髙崎﨑崎嵜崎㟢辺邉島嶋島嶌富冨浜濵柳栁館舘桑桒橋槗淵渕峰峯船舩剣劔剣劒剣釼吉𠮷土圡鉄鐡村邨秋穐彦彥槙槇遥遙尭堯薮藪桧檜祢禰巌巖" +
	"鴎鷗穣穰芦蘆莱萊涛濤頬頰麹麴填塡剥剝掻搔蝉蟬繋繫諫諌撹攪壷壺蛎蠣鯵鰺顔顏翻飜回囘回囬熙煕熙凞青靑清淸郎郞兎兔亘亙";

/** Radicals that texts copied from a PDF hold for the kanji they look like, as far as NFKC leaves them or their old form. */
const RADICALS = "戸戶民⺠西⻄長⻑青⻘食⻝鬼⻤黄⻩斉⻫歯⻭竜⻯亀⻲麦⻨虎⻁角⻆骨⻣";

function collectPairs(text: string): Map<string, string> {
	const folded = new Map<string, string>();
	const characters = [...text.normalize("NFC")];
	for (let index = 0; index + 1 < characters.length; index += 2) {
		const [plain, variant] = [characters[index] as string, characters[index + 1] as string];
		if (plain !== variant) folded.set(variant, plain);
	}
	return folded;
}

const variants = new Map([...collectPairs(OFFICIAL), ...collectPairs(IN_NAMES), ...collectPairs(RADICALS)]);
const anyVariant = new RegExp(`[${[...variants.keys()].join("")}]`, "gu");

/** Every old or variant kanji replaced by the form in common use. */
export function foldKanji(text: string): string {
	return text.replace(anyVariant, (character) => variants.get(character) ?? character);
}
