#include "models/ceremony/runsheet/RunNames.h"

#include "models/awards/AwardStore.h"
#include "models/ceremony/announcement/Announcement.h"
#include "models/core/CompanyForm.h"
#include "models/entrants/EntryStore.h"
#include "models/judging/JudgeStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QLocale>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunNames)
};

/// Organisation and representative, as they are called to the stage.
RunText entrant(const Entry& entry)
{
    const EntryValues& values = entry.values;
    const QString organisation = expandCompanyForm(values[EntryField::Organisation]);
    RunText text;
    if (!organisation.isEmpty() && organisation != values[EntryField::Representative])
        text.push_back({organisation + u' ', {}});
    const RunText name =
        nameWithReading(values[EntryField::Representative], values[EntryField::Kana]);
    text.insert(text.end(), name.begin(), name.end());
    return text;
}

} // namespace

RunNames::RunNames(Workspace& workspace)
    : m_isReleased(releaseState(workspace).isReleased())
{
    for (const Judge& judge : JudgeStore(workspace.database(), workspace.vault()).list())
        m_names.insert(judge.ref, nameWithReading(judge.name, judge.kana));
    for (const Entry& entry : EntryStore(workspace.database(), workspace.vault()).list()) {
        // A name left out would tell as much as one that is shown: winners and others look alike.
        if (!m_isReleased)
            m_names.insert(entry.ref, {{Words::tr("(an entrant)"), {}}});
        else if (!entry.erased)
            m_names.insert(entry.ref, entrant(entry));
    }
    readWinners(workspace);
}

void RunNames::readWinners(Workspace& workspace)
{
    const Programme programme = ProgrammeStore(workspace.database()).load();
    const QHash<QString, RunText> known = m_names;
    QHash<QString, RunText> winners;
    for (const Award& award : AwardStore(workspace.database()).list()) {
        if (award.isNoWinner() || !m_isReleased)
            continue;
        RunText& text = winners[award.prize];
        if (!text.empty())
            text.push_back({Words::tr(", "), {}});
        const RunText name = known.value(award.ref);
        text.insert(text.end(), name.begin(), name.end());
    }
    const bool japanese = QLocale().language() == QLocale::Japanese; // as the words around it
    for (const Prize& prize : programme.prizes)
        m_names.insert(prize.code,
                       winners.value(prize.code, {{Words::tr("(winner of %1)")
                                                       .arg(prize.theme + u' ' + prize.name.in(japanese)),
                                                   {}}}));
}

std::optional<RunText> RunNames::find(const QString& reference) const
{
    for (const QString& each : {reference, reference.toUpper(), reference.toLower()}) {
        const auto found = m_names.constFind(each);
        if (found != m_names.constEnd())
            return *found;
    }
    return std::nullopt;
}

RunText RunNames::read(const QString& text) const
{
    return readRunText(text, [this](const QString& reference) { return find(reference); });
}

} // namespace prizedesk
