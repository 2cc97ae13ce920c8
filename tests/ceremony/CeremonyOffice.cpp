#include "tests/ceremony/CeremonyOffice.h"

#include "models/awards/AwardOperations.h"
#include "models/awards/SealOperations.h"
#include "models/ceremony/announcement/AnnouncementOperations.h"
#include "models/core/CompanyForm.h"
#include "models/entrants/EntryStore.h"
#include "models/scoring/StageRanking.h"

namespace prizedesk::test {

using namespace Qt::Literals::StringLiterals;

CeremonyOffice::CeremonyOffice()
{
    fillFinal();
    const auto ranking = rankStage(workspace(), u"t1-final"_s);
    REQUIRE(succeeded(ranking));
    AwardOperations operations(workspace());
    for (const RankedEntry& entry : ranking->entries) {
        if (m_winners.size() == 3)
            break;
        const QString prize = u"t1-%1"_s.arg(m_winners.size() + 1);
        if (entry.rank && operations.give(prize, entry.entry, u"最終審査の結果"_s))
            m_winners.append(entry.entry);
    }
    REQUIRE(m_winners.size() == 3);
}

void CeremonyOffice::confirmAll()
{
    RankingOptions options;
    options.draws = 200;
    REQUIRE(succeeded(SealOperations(workspace()).seal(u"t1-final"_s, options)));
    workspace().setWho(u"Second"_s);
    for (int i = 0; i < 3; ++i)
        REQUIRE(succeeded(AwardOperations(workspace())
                              .confirm(u"t1-%1"_s.arg(i + 1), m_winners.at(i))));
    workspace().setWho(u"Mori"_s);
}

void CeremonyOffice::release()
{
    REQUIRE(succeeded(AnnouncementOperations(workspace()).propose()));
    workspace().setWho(u"Second"_s);
    REQUIRE(succeeded(AnnouncementOperations(workspace()).release()));
    workspace().setWho(u"Mori"_s);
}

QStringList CeremonyOffice::secrets()
{
    QStringList secrets;
    const EntryStore entries(workspace().database(), workspace().vault());
    for (const QString& ref : m_winners) {
        const auto entry = entries.findRef(ref);
        REQUIRE(entry);
        for (const EntryField field : {EntryField::Representative, EntryField::Kana,
                                       EntryField::Organisation, EntryField::Title}) {
            const QString& value = entry->values[field];
            if (!value.isEmpty())
                secrets << value << expandCompanyForm(value);
        }
        secrets << ref;
    }
    return secrets;
}

} // namespace prizedesk::test
