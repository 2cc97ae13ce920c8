#include "models/packets/JudgeWork.h"

#include "models/packets/PacketJson.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kFormat = 1;
constexpr int kMost = std::numeric_limits<int>::max();

QJsonObject entryJson(const QString& ref, const EntryWork& entry)
{
    QJsonArray cells;
    for (auto cell = entry.cells.begin(); cell != entry.cells.end(); ++cell) {
        const std::optional<qint64> mark =
            cell->mark ? std::optional<qint64>(*cell->mark) : std::nullopt;
        cells.append(QJsonObject{{u"criterion"_s, cell.key()},
                                 {u"mark"_s, toJson(mark)},
                                 {u"comment"_s, cell->comment},
                                 {u"changed_at_ms"_s, cell->changedAtMs}});
    }
    return {{u"ref"_s, ref},
            {u"cells"_s, cells},
            {u"overall"_s, entry.overall},
            {u"overall_changed_at_ms"_s, entry.overallChangedAtMs},
            {u"declaration"_s, toJson(entry.declaration)},
            {u"declared_at_ms"_s, entry.declaredAtMs},
            {u"note"_s, entry.note},
            {u"seen_at_ms"_s, toJson(entry.seenAtMs)},
            {u"seconds_seen"_s, entry.secondsSeen}};
}

EntryWork entryFrom(PacketJson& json)
{
    EntryWork entry;
    json.each("cells", [&](PacketJson& item) {
        CellWork cell;
        if (const auto mark = item.optionalNumber("mark")) {
            item.require(*mark >= 0 && *mark <= kMost);
            cell.mark = int(std::clamp<qint64>(*mark, 0, kMost));
        }
        cell.comment = item.text("comment");
        cell.changedAtMs = item.number("changed_at_ms");
        entry.cells.insert(item.text("criterion"), cell);
    });
    entry.overall = json.text("overall");
    entry.overallChangedAtMs = json.number("overall_changed_at_ms");
    entry.declaration = json.declaration("declaration");
    entry.declaredAtMs = json.number("declared_at_ms");
    entry.note = json.text("note");
    entry.seenAtMs = json.optionalNumber("seen_at_ms");
    entry.secondsSeen = json.number("seconds_seen");
    return entry;
}

} // namespace

std::optional<int> EntryWork::mark(const QString& criterion) const
{
    return cells.value(criterion).mark;
}

QString EntryWork::comment(const QString& criterion) const
{
    return cells.value(criterion).comment;
}

QByteArray JudgeWork::toBytes() const
{
    QJsonArray entriesJson;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        entriesJson.append(entryJson(entry.key(), *entry));
    QJsonArray versions;
    for (const FinishedVersion& one : finished) {
        versions.append(QJsonObject{{u"version"_s, one.version},
                                    {u"finished_at_ms"_s, one.finishedAtMs},
                                    {u"cells"_s, one.cells},
                                    {u"file_name"_s, one.fileName}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, kFormat},
                                     {u"entries"_s, entriesJson},
                                     {u"finished"_s, versions},
                                     {u"last_version"_s, lastVersion}})
        .toJson(QJsonDocument::Compact);
}

std::optional<JudgeWork> JudgeWork::fromBytes(const QByteArray& bytes)
{
    PacketJson json = PacketJson::fromBytes(bytes);
    JudgeWork work;
    json.require(json.count("format", kMost) == kFormat);
    json.each("entries", [&](PacketJson& item) {
        const QString ref = item.text("ref");
        work.entries.insert(ref, entryFrom(item));
    });
    json.each("finished", [&](PacketJson& item) {
        FinishedVersion version;
        version.version = item.count("version", kMost);
        version.finishedAtMs = item.number("finished_at_ms");
        version.cells = item.count("cells", kMost);
        version.fileName = item.text("file_name");
        work.finished.push_back(version);
    });
    work.lastVersion = json.count("last_version", kMost);
    return json.isUsable() ? std::optional(work) : std::nullopt;
}

} // namespace prizedesk
