#include "models/awards/SealCheck.h"

#include "models/awards/SealOperations.h"
#include "models/awards/SealStore.h"
#include "models/core/Digest.h"
#include "models/journal/JournalStore.h"
#include "models/scoring/StageRanking.h"
#include "models/scoring/TieStore.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SealCheck)
};

/// Whether an action recorded exactly this seal. Actions from before the rubric and the versions
/// were noted carry the first four labels only.
bool isOf(const Action& action, const QByteArray& before, const SealedResult& sealed)
{
    const QStringList labels = SealOperations::labelsOf(sealed);
    return action.labels == labels.mid(0, action.labels.size()) && action.labels.size() >= 4 &&
           action.who == sealed.sealedBy && action.atMs == sealed.sealedAtMs &&
           action.reason.trimmed() == sealed.reason &&
           QString::fromLatin1(before.toHex()) == sealed.journalHead;
}

bool isRecorded(const Database& database, const SealedResult& sealed)
{
    const std::vector<Action> actions = JournalStore(database).list();
    for (size_t i = 0; i < actions.size(); ++i) {
        const QByteArray before =
            i + 1 < actions.size() ? actions[i + 1].hash : QByteArray(actions[i].hash.size(), '\0');
        if (actions[i].operation == u"stage.seal" && isOf(actions[i], before, sealed))
            return true;
    }
    return false;
}

QString firstOf(const std::vector<SealChange>& changes, int most)
{
    QStringList texts;
    for (const SealChange& change : changes) {
        if (int(texts.size()) == most)
            break;
        texts.append(sealChangeText(change));
    }
    QString text = texts.join(Words::tr("; "));
    if (int(changes.size()) > most)
        text += Words::tr("; and %n more", nullptr, int(changes.size()) - most);
    return text;
}

} // namespace

QString SealCheck::text() const
{
    const QString name = Words::tr("%1, seal %2").arg(sealed.stage).arg(sealed.number);
    if (!snapshotHolds)
        return Words::tr("%1: the snapshot is not what was sealed (its digest differs).").arg(name);
    if (!figuresHold)
        return Words::tr("%1: the figures are not what was sealed (their digest differs).")
            .arg(name);
    if (!journalHolds)
        return Words::tr("%1: the journal recorded another seal.").arg(name);
    if (wrong.empty())
        return Words::tr("%1: %n figures recomputed, all as sealed.", nullptr,
                         int(readFigures(sealed.figures).size()))
            .arg(name);
    const QString text =
        Words::tr("%1: figures do not follow from the snapshot: %2.").arg(name, firstOf(wrong, 3));
    if (!versionChanged)
        return text;
    return text + u' ' +
           Words::tr("It was sealed by PrizeDesk %1 (%2) and recomputed by %3 (%4).")
               .arg(sealed.program, sealed.libraries, SealOperations::programVersion(),
                    SealOperations::libraryVersions());
}

QString SealState::text(int most) const
{
    if (!differs())
        return {};
    QString text = Words::tr("%1 differs from the sealed result. Changed: %2.")
                       .arg(sealed->stage, firstOf(inputs, most));
    if (!refusal.isEmpty())
        return text + u' ' + refusal;
    if (figures.empty())
        return text + u' ' + Words::tr("No sealed figure is touched.");
    return text + u' ' + Words::tr("No longer follow: %1.").arg(firstOf(figures, most));
}

SealInput currentSealInput(const Database& database, const QString& stage,
                           const RankingOptions& options)
{
    SealInput input;
    input.ranking = rankingInput(database, stage);
    // Conflicts of entries that are not in the stage change nothing in it.
    QSet<QString> entries(input.ranking.entries.begin(), input.ranking.entries.end());
    for (const QString& left : input.ranking.left)
        entries.insert(left);
    std::erase_if(input.ranking.conflicts,
                  [&](const auto& pair) { return !entries.contains(pair.second); });
    input.options = options;
    input.ties = TieStore(database).basis(stage);
    return input;
}

SealCheck checkSeal(const Database& database, const SealedResult& sealed)
{
    SealCheck check;
    check.sealed = sealed;
    check.snapshotHolds = digestHex(sealed.snapshot) == sealed.digest;
    check.figuresHold = digestHex(sealed.figures) == sealed.figuresDigest;
    check.journalHolds = isRecorded(database, sealed);
    check.versionChanged = sealed.program != SealOperations::programVersion() ||
                           sealed.libraries != SealOperations::libraryVersions();
    if (!check.snapshotHolds || !check.figuresHold)
        return check;
    const auto input = readSealSnapshot(sealed.snapshot);
    const auto figures = input ? sealFigures(*input) : failure(input.error());
    check.wrong = figureChanges(readFigures(sealed.figures), figures ? *figures : SealFigures());
    return check;
}

QStringList missingSeals(const Database& database)
{
    QStringList missing;
    const SealStore store(database);
    for (const Action& action : JournalStore(database).list()) {
        if (action.operation != u"stage.seal" || action.labels.size() < 2)
            continue;
        const std::vector<SealedResult> sealed = store.list(action.labels[0]);
        const bool isThere =
            std::any_of(sealed.begin(), sealed.end(), [&](const SealedResult& each) {
                return QString::number(each.number) == action.labels[1];
            });
        if (!isThere)
            missing.append(Words::tr("%1, seal %2: the journal recorded it, but it is not there.")
                               .arg(action.labels[0], action.labels[1]));
    }
    return missing;
}

SealComparison compareWithSeal(const Database& database, const QString& stage)
{
    SealComparison comparison;
    SealState& state = comparison.state;
    state.sealed = SealStore(database).latest(stage);
    if (!state.sealed)
        return comparison;
    const auto was = readSealSnapshot(state.sealed->snapshot);
    if (!was)
        return comparison; // the check of the seal itself tells
    SealInput is = currentSealInput(database, stage, was->options);
    if (sealSnapshot(is) == state.sealed->snapshot)
        return comparison;
    state.inputs = inputChanges(*was, is);
    comparison.now = std::move(is);
    return comparison;
}

SealState withFigures(SealComparison comparison)
{
    SealState state = std::move(comparison.state);
    if (!comparison.now)
        return state;
    const auto figures = sealFigures(*comparison.now);
    if (figures)
        state.figures = figureChanges(readFigures(state.sealed->figures), *figures);
    else
        state.refusal = figures.error().message();
    return state;
}

SealState sealState(const Database& database, const QString& stage)
{
    return withFigures(compareWithSeal(database, stage));
}

} // namespace prizedesk
