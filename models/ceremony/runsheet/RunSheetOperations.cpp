#include "models/ceremony/runsheet/RunSheetOperations.h"

#include "models/ceremony/runsheet/RunSheetDraft.h"
#include "models/ceremony/runsheet/RunSheetStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kSecondsOfDay = 86'400;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunSheetOperations)
};

[[noreturn]] void refuse(const QString& text)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {text}, {}});
}

Operation step(const char* code, const QStringList& labels = {})
{
    return {.code = QLatin1String(code), .labels = labels, .reason = {}};
}

int placeOf(const RunSheet& sheet, RunItemId id)
{
    const auto found = std::find_if(sheet.items.begin(), sheet.items.end(),
                                    [&](const RunItem& item) { return item.id == id; });
    requireRule(found != sheet.items.end(), Error::Code::NotFound, {QString::number(id.value())});
    return int(found - sheet.items.begin());
}

void requirePlanned(const RunSheet& sheet)
{
    if (sheet.hasStarted())
        refuse(Words::tr("The ceremony is running. Put it back to before the start first."));
}

QString placeText(int place)
{
    return QString::number(place + 1);
}

} // namespace

Result<void> RunSheetOperations::draft()
{
    return m_workspace.apply(step("run.draft"), [&](WriteTransaction& tx) {
        const RunSheetStore store(tx.database());
        if (!store.load().items.empty())
            refuse(Words::tr("There are items already."));
        int position = 0;
        for (RunItem& item : usualRunItems(tx.database()))
            store.put(tx, item, ++position);
    });
}

Result<void> RunSheetOperations::setStart(qint64 startsAtMs)
{
    return m_workspace.apply(step("run.start_time"), [&](WriteTransaction& tx) {
        const RunSheetStore store(tx.database());
        RunSheet sheet = store.load();
        requirePlanned(sheet);
        // What is set for a time of the day keeps its distance from the start.
        for (size_t i = 0; i < sheet.items.size(); ++i) {
            RunItem& item = sheet.items[i];
            if (!item.notBeforeMs)
                continue;
            *item.notBeforeMs += startsAtMs - sheet.startsAtMs;
            store.put(tx, item, int(i) + 1);
        }
        sheet.startsAtMs = startsAtMs;
        store.putFrame(tx, sheet);
    });
}

Result<RunItemId> RunSheetOperations::put(RunItem item)
{
    return m_workspace.applyLabelled(step("run.item"), [&](WriteTransaction& tx,
                                                           Operation& operation) {
        const RunSheetStore store(tx.database());
        const RunSheet sheet = store.load();
        item.title = item.title.trimmed();
        if (item.title.isEmpty())
            refuse(Words::tr("The item has no title."));
        if (item.lengthSeconds <= 0 || item.lengthSeconds > kSecondsOfDay)
            refuse(Words::tr("The item needs a length."));
        int place = int(sheet.items.size());
        if (item.id.isValid()) {
            place = placeOf(sheet, item.id);
            // Only the stage changes what is running.
            item.startedAtMs = sheet.items[size_t(place)].startedAtMs;
            item.extraSeconds = sheet.items[size_t(place)].extraSeconds;
        }
        operation.labels = {placeText(place)};
        store.put(tx, item, place + 1);
        return item.id;
    });
}

Result<void> RunSheetOperations::remove(RunItemId id)
{
    return m_workspace.applyLabelled(step("run.remove"), [&](WriteTransaction& tx,
                                                             Operation& operation) {
        const RunSheetStore store(tx.database());
        const RunSheet sheet = store.load();
        requirePlanned(sheet);
        const int place = placeOf(sheet, id);
        operation.labels = {placeText(place)};
        store.remove(tx, id);
        for (size_t i = size_t(place) + 1; i < sheet.items.size(); ++i)
            store.setPosition(tx, sheet.items[i].id, int(i));
    });
}

Result<void> RunSheetOperations::move(RunItemId id, int by)
{
    return m_workspace.applyLabelled(step("run.move"), [&](WriteTransaction& tx,
                                                           Operation& operation) {
        const RunSheetStore store(tx.database());
        const RunSheet sheet = store.load();
        requirePlanned(sheet);
        const int place = placeOf(sheet, id);
        const int other = place + by;
        operation.labels = {placeText(place), placeText(other)};
        if (other < 0 || other >= int(sheet.items.size()))
            return;
        store.setPosition(tx, id, other + 1);
        store.setPosition(tx, sheet.items[size_t(other)].id, place + 1);
    });
}

Result<void> RunSheetOperations::next()
{
    return m_workspace.applyLabelled(step("run.next"), [&](WriteTransaction& tx,
                                                           Operation& operation) {
        const RunSheetStore store(tx.database());
        RunSheet sheet = store.load();
        if (sheet.items.empty())
            refuse(Words::tr("The sheet has no items yet."));
        if (sheet.endedAtMs)
            refuse(Words::tr("The ceremony is over."));
        const int place = sheet.running() + 1;
        operation.labels = {placeText(place)};
        store.putFrame(tx, sheet);
        if (place >= int(sheet.items.size())) {
            sheet.endedAtMs = tx.nowMs();
            store.putFrame(tx, sheet);
            operation.labels = {placeText(place - 1)};
            return;
        }
        RunItem& item = sheet.items[size_t(place)];
        item.startedAtMs = tx.nowMs();
        store.put(tx, item, place + 1);
    });
}

Result<void> RunSheetOperations::back()
{
    return m_workspace.applyLabelled(step("run.back"), [&](WriteTransaction& tx,
                                                           Operation& operation) {
        const RunSheetStore store(tx.database());
        RunSheet sheet = store.load();
        if (sheet.endedAtMs) {
            sheet.endedAtMs.reset();
            store.putFrame(tx, sheet);
            operation.labels = {placeText(int(sheet.items.size()) - 1)};
            return;
        }
        const int place = sheet.running();
        if (place < 0)
            refuse(Words::tr("The ceremony has not started."));
        operation.labels = {placeText(place)};
        RunItem& item = sheet.items[size_t(place)];
        item.startedAtMs.reset();
        item.extraSeconds = 0;
        store.put(tx, item, place + 1);
    });
}

Result<void> RunSheetOperations::extend(int minutes)
{
    return m_workspace.applyLabelled(step("run.extend"), [&](WriteTransaction& tx,
                                                             Operation& operation) {
        const RunSheetStore store(tx.database());
        RunSheet sheet = store.load();
        const int place = sheet.running();
        if (place < 0)
            refuse(Words::tr("No item is running."));
        RunItem& item = sheet.items[size_t(place)];
        item.extraSeconds =
            std::max(-item.lengthSeconds, item.extraSeconds + minutes * 60);
        operation.labels = {placeText(place), QString::number(minutes)};
        store.put(tx, item, place + 1);
    });
}

Result<void> RunSheetOperations::reset()
{
    return m_workspace.apply(step("run.reset"), [&](WriteTransaction& tx) {
        const RunSheetStore store(tx.database());
        RunSheet sheet = store.load();
        sheet.endedAtMs.reset();
        store.putFrame(tx, sheet);
        for (size_t i = 0; i < sheet.items.size(); ++i) {
            RunItem& item = sheet.items[i];
            item.startedAtMs.reset();
            item.extraSeconds = 0;
            store.put(tx, item, int(i) + 1);
        }
    });
}

Operation runSheetNote(RunView view, const QString& path, const QString& digest)
{
    return {.code = u"export.run_sheet"_s,
            .labels = {runViewCode(view), QFileInfo(path).fileName(), digest},
            .reason = {},
            .undoable = false,
            .isNote = true};
}

} // namespace prizedesk
