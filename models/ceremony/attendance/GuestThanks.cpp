#include "models/ceremony/attendance/GuestThanks.h"

#include "models/ceremony/attendance/GuestAttendance.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GuestThanks)
};

QString thanksTo(GuestCategory category, const QString& programme)
{
    switch (category) {
    case GuestCategory::Vip:
        return Words::tr("Thank you for honouring the award ceremony of %1 with your presence. Your "
                         "words and your time meant much to everybody who received an award.")
            .arg(programme);
    case GuestCategory::Judge:
        return Words::tr("Thank you for coming to the award ceremony of %1, and for the care with "
                         "which you judged the entries.")
            .arg(programme);
    case GuestCategory::Winner:
        return Words::tr("Thank you for coming to the award ceremony of %1. We congratulate you once "
                         "more and look forward to what you do next.")
            .arg(programme);
    case GuestCategory::Press:
        return Words::tr("Thank you for covering the award ceremony of %1. We would be glad to "
                         "receive a copy of what you publish or send.")
            .arg(programme);
    default:
        break;
    }
    return Words::tr("Thank you for coming to the award ceremony of %1. Thanks to you it was a good "
                     "day.")
        .arg(programme);
}

Operation thanksNote(size_t count, const QString& path, const QString& digest)
{
    return {.code = u"guest.thank"_s,
            .labels = {QString::number(count), QFileInfo(path).fileName(), digest},
            .reason = {},
            .undoable = false,
            .isNote = true};
}

} // namespace

Result<std::vector<Invitation>> GuestThanks::letters(const QStringList& refs,
                                                     const PaperStyle& style) const
{
    try {
        const QString programme =
            ProgrammeStore(m_workspace.database()).load().name.in(style.japanese);
        const GuestAttendance attendance = readAttendance(m_workspace);
        if (attendance.all.came == 0)
            return failure(Error::Code::RuleRefused,
                           {Words::tr("Nobody has arrived yet. Letters of thanks go to guests who "
                                      "came.")});
        std::vector<Invitation> letters;
        for (const GuestAttendance::Line& line : attendance.lines) {
            const Guest& guest = line.guest;
            if (!line.hasCome() || guest.erased || (!refs.isEmpty() && !refs.contains(guest.ref)))
                continue;
            Invitation letter = letterHead(guest, style);
            letter.subject = Words::tr("%1: thank you for coming").arg(programme);
            letter.text = thanksTo(guest.category, programme);
            letter.closing = Words::tr("We hope to see you again.");
            letters.push_back(std::move(letter));
        }
        return letters;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<int> GuestThanks::write(const std::vector<Invitation>& letters, const QString& folder,
                               FileSaver& saver)
{
    const InvitationOperations drafts(m_workspace);
    QStringList written;
    const auto noted = [&]() -> Result<void> {
        for (const Invitation& letter : letters) {
            if (letter.email.isEmpty())
                continue;
            const QString path = QDir(folder).filePath(letter.ref + u".eml"_s);
            if (const auto saved = saver.save(path, drafts.draft(letter).toEml()); !saved)
                return failure(saved.error());
            written += path;
        }
        return written.isEmpty()
                   ? Result<void>()
                   : m_workspace.note(thanksNote(size_t(written.size()), folder, {}));
    }();
    if (!noted) {
        for (const QString& path : written)
            QFile::remove(path);
        return failure(noted.error());
    }
    return int(written.size());
}

Result<void> GuestThanks::notePrinted(const std::vector<Invitation>& letters, const QString& path,
                                      const QString& digest)
{
    return m_workspace.note(thanksNote(letters.size(), path, digest));
}

} // namespace prizedesk
