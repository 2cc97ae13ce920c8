#include "models/packets/PacketFill.h"

#include "models/core/SearchKey.h"
#include "models/judging/RefText.h"
#include "models/scoring/ScoreImport.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PacketFill)
};

Result<std::vector<EnteredMark>> readRows(const PacketContent& content, const ImportTable& table)
{
    QHash<QString, const Criterion*> criteria;
    for (const Criterion& criterion : content.criteria) {
        for (const QString& name : {criterion.code, criterion.name.ja, criterion.name.en})
            criteria.insert(searchKey(name), &criterion);
    }
    std::vector<EnteredMark> rows;
    for (const SourceRow& source : table.source().rows) {
        const QStringList cells = source.cells();
        const auto refuse = [&](const QString& what) {
            return failure(
                Error::Code::RuleRefused,
                {Words::tr("Row %1: “%2” cannot be taken.").arg(source.number).arg(what)});
        };
        EnteredMark row;
        row.entry = normaliseReference(table.text(cells, u"entry"_s));
        if (!content.entry(row.entry))
            return refuse(row.entry);
        const QString named = table.text(cells, u"criterion"_s);
        const Criterion* criterion = criteria.value(searchKey(named));
        if (!criterion)
            return refuse(named);
        const QString typed = table.text(cells, u"mark"_s);
        const auto mark = parseMark(*criterion, typed);
        if (!mark)
            return refuse(typed);
        row.criterion = criterion->code;
        row.mark = *mark;
        row.comment = table.text(cells, u"comment"_s);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

const std::vector<FieldSpec>& packetFillFields()
{
    static const std::vector<FieldSpec> fields{
        {u"entry"_s, {u"entry"_s, u"受付番号"_s, u"応募"_s}, {}, true, {}},
        {u"criterion"_s, {u"criterion"_s, u"項目"_s, u"評価項目"_s}, {}, true, {}},
        {u"mark"_s, {u"mark"_s, u"点"_s, u"採点"_s}, {}, true, {}},
        {u"comment"_s, {u"comment"_s, u"コメント"_s}, {}, false, {}},
    };
    return fields;
}

Result<int> fillPacket(JudgePacket& packet, const ImportTable& table)
{
    const auto rows = readRows(packet.content(), table);
    if (!rows)
        return failure(rows.error());
    const auto entered = packet.enterAll(*rows);
    if (!entered)
        return failure(entered.error());
    return int(rows->size());
}

} // namespace prizedesk
