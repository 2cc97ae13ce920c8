#include "models/core/KanjiVariants.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace prizedesk {

namespace {

// Each group: the form to search by, then its variants in names. From the lists of 異体字 and
// 旧字体 of 常用漢字表 and 人名用漢字, and the IBM extensions of Windows-31J.
constexpr char16_t kGroups[] =
    u"高髙 崎﨑嵜㟢 浜濵濱 徳德 吉𠮷 辺邊邉 斉齋齊斎 沢澤 広廣 国國 真眞 島嶋嶌 桜櫻 桧檜 柳栁桺 "
    u"瀬瀨 関關 竜龍 滝瀧 黒黑 恵惠 栄榮 円圓 塩鹽 奥奧 横橫 温溫 巌巖 亀龜 薫薰 県縣 剣劍劒 顕顯 "
    u"厳嚴 衛衞 寿壽 条條 将將 渉涉 静靜 曽曾 荘莊 蔵藏 総總 聡聰 団團 鉄鐵鐡 伝傳 稲稻 富冨 峰峯 "
    u"館舘\uFA2C 弥彌 豊豐 穂穗 宝寶寳 槙槇 万萬 緑綠 与與 来來 頼賴 芦蘆 亜亞 尭堯 遥遙 凛凜 鴎鷗 "
    u"桑桒 喜㐂 船舩 野埜 淵渕渊 恒恆 橋𣘺槗 涛濤 篭籠 彦彥 悦悅 産產 顔顏 清淸 青靑 黄黃 郷鄕 "
    u"即卽 "
    u"録錄 禄祿 慎愼 鎮鎭 内內 麹麴 寛寬 戸戶 毎每 歩步 煕熙\uFA15 晃晄 昇曻 学學 実實 会會 気氣 "
    u"沖冲 鶏鷄 鶴靏靎鸖\uFA2D 児兒 旧舊 弁辨辯瓣 点點 当當 経經 済濟 数數 体體 台臺 発發 医醫 "
    u"応應 区區 "
    u"芸藝 権權 検檢 験驗 賛贊 参參 桟棧 糸絲 辞辭 写寫 釈釋 収收 従從 縦縱 奨奬 焼燒 証證 乗乘 "
    u"浄淨 嬢孃 "
    u"譲讓 醸釀 粋粹 随隨 声聲 専專 浅淺 潜潛 践踐 銭錢 禅禪 双雙 壮壯 挿插 装裝 騒騷 属屬 "
    u"続續 "
    u"堕墮 対對 帯帶 択擇 担擔 胆膽 断斷 遅遲 昼晝 虫蟲 鋳鑄 庁廳 聴聽 転轉 灯燈 盗盜 独獨 "
    u"読讀 "
    u"届屆 脳腦 廃廢 拝拜 麦麥 蛮蠻 秘祕 払拂 仏佛 並竝 変變 舗舖 褒襃 翻飜 訳譯 薬藥 余餘 予豫 "
    u"誉譽 "
    u"揺搖 様樣 謡謠 乱亂 覧覽 両兩 猟獵 励勵 霊靈 齢齡 暦曆 歴歷 恋戀 炉爐 労勞 楼樓 湾灣 為爲 "
    u"壱壹 "
    u"逸\uFA25 隠隱 駅驛 殴毆 欧歐 価價 仮假 絵繪 壊壞 拡擴 覚覺 岳嶽 楽樂 渇渴 巻卷 陥陷 "
    u"歓歡 観觀 "
    u"帰歸 偽僞 戯戲 犠犧 峡峽 挟挾 狭狹 暁曉 駆驅 勲勳 径徑 茎莖 渓溪 継繼 軽輕 撃擊 研硏 "
    u"険險 圏圈 "
    u"献獻 効效 鉱鑛 号號 砕碎 歯齒 湿濕 塚\uFA10 晴\uFA12 猪\uFA16 益\uFA17 礼禮\uFA18 神\uFA19 "
    u"祥\uFA1A 福\uFA1B 靖\uFA1C 精\uFA1D 羽\uFA1E 蘒\uFA20 諸\uFA22 都\uFA26 飯\uFA2A 飼\uFA2B "
    u"朗\uF929 隆\uF9DC 郎郞\uF92C 社\uFA4C 祐\uFA4F 祖\uFA50 祝\uFA51 禎\uFA53 穀\uFA54 節\uFA56 "
    u"練\uFA57 海\uFA45 梅\uFA44 渚\uFA46 漢\uFA47 琢\uFA4A 勉\uFA33 勤\uFA34 喝\uFA36 器\uFA38 "
    u"敏\uFA41 既\uFA42 著\uFA5F 視\uFA61 謹\uFA63 賓\uFA64 贈\uFA65 響\uFA69 頻\uFA6A 難\uFA68 "
    u"廉\uF9A2 類\uF9D0 虎\uF936 欄\uF91D 脇𦚰 叱𠮟 土圡";

using Pair = std::pair<char32_t, char32_t>;

std::vector<Pair> readGroups()
{
    std::vector<Pair> pairs;
    char32_t target = 0;
    const auto codePoints = QStringView(kGroups).toUcs4();
    for (const auto value : codePoints) {
        const auto c = static_cast<char32_t>(value);
        if (c == U' ')
            target = 0;
        else if (target == 0)
            target = c;
        else
            pairs.emplace_back(c, target);
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.first < b.first; });
    // The first group that names a variant wins.
    pairs.erase(std::unique(pairs.begin(), pairs.end(),
                            [](const Pair& a, const Pair& b) { return a.first == b.first; }),
                pairs.end());
    return pairs;
}

} // namespace

char32_t searchedKanji(char32_t kanji)
{
    static const std::vector<Pair> table = readGroups();
    const auto found = std::lower_bound(table.begin(), table.end(), kanji,
                                        [](const Pair& a, char32_t c) { return a.first < c; });
    return found != table.end() && found->first == kanji ? found->second : kanji;
}

} // namespace prizedesk
