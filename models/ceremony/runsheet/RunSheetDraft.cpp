#include "models/ceremony/runsheet/RunSheetDraft.h"

#include "models/programme/ProgrammeStore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kSecondsPerPrize = 300;

RunItem item(const QString& title, int minutes, const QString& speaker, const QString& narration)
{
    RunItem made;
    made.title = title;
    made.lengthSeconds = minutes * 60;
    made.speaker = speaker;
    made.narration = narration;
    return made;
}

RunItem announcement(const Programme& programme, const CompetitionTheme& theme, int number)
{
    std::vector<Prize> prizes = programme.prizesOf(theme.code);
    std::stable_sort(prizes.begin(), prizes.end(), [](const Prize& a, const Prize& b) {
        if (a.rank.has_value() != b.rank.has_value())
            return !a.rank.has_value();
        return a.rank && *a.rank > *b.rank;
    });
    RunItem made = item(u"発表・授与　テーマ%1"_s.arg(number), 0, u"司会"_s,
                        u"つづいて、テーマ%1「%2」の発表です。"_s.arg(number).arg(theme.name.ja));
    int count = 0;
    for (const Prize& prize : prizes) {
        made.narration +=
            u"\n%1は、[[%2]]さんです。舞台へどうぞ。"_s.arg(prize.name.ja, prize.code);
        count += prize.count;
    }
    made.lengthSeconds = std::max(1, count) * kSecondsPerPrize;
    made.staff = u"受賞者を座席から舞台の下手へ案内"_s;
    made.technics = u"客席30%、舞台全灯。発表のたびに音楽"_s;
    made.props = u"賞状 %1、副賞目録 %1"_s.arg(count);
    return made;
}

} // namespace

std::vector<RunItem> usualRunItems(const Database& database)
{
    const Programme programme = ProgrammeStore(database).load();
    std::vector<RunItem> items;
    items.push_back(item(u"開会"_s, 2, u"司会"_s,
                         u"ただいまから、%1 表彰式を始めます。"_s.arg(programme.name.ja)));
    items.back().reception = u"受付は開会後も1名残る"_s;
    items.back().technics = u"開会の音楽、客席を暗く"_s;
    items.push_back(item(u"主催者挨拶"_s, 8, u"主催者代表"_s,
                         u"はじめに、主催者を代表してご挨拶を申し上げます。"_s));
    items.back().props = u"演台、水"_s;
    items.push_back(item(u"来賓祝辞"_s, 10, u"来賓代表"_s, u"ご来賓よりお祝いの言葉をいただきます。"_s));
    items.push_back(item(u"審査講評"_s, 10, u"審査委員長"_s, u"審査委員長より講評をいただきます。"_s));
    // The last theme first: the ceremony rises towards the first prize of the first theme.
    for (int i = int(programme.themes.size()) - 1; i >= 0; --i)
        items.push_back(announcement(programme, programme.themes[size_t(i)], i + 1));
    items.push_back(item(u"受賞者挨拶"_s, 10, u"1位の受賞者"_s,
                         u"受賞された皆様を代表して、ご挨拶をいただきます。"_s));
    items.back().technics = u"ハンドマイク2本"_s;
    items.push_back(item(u"記念撮影"_s, 15, u"受賞者・審査委員"_s,
                         u"記念撮影を行います。受賞者の皆様は舞台へお上がりください。"_s));
    items.back().staff = u"ひな壇を出し、並び順の札を配る"_s;
    items.back().reception = u"報道の撮影位置を案内"_s;
    items.push_back(
        item(u"閉会"_s, 3, u"司会"_s, u"以上で表彰式を終わります。ありがとうございました。"_s));
    items.back().reception = u"出口を開け、忘れ物を預かる"_s;
    return items;
}

} // namespace prizedesk
