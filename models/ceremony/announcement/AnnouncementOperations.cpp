#include "models/ceremony/announcement/AnnouncementOperations.h"

#include "models/awards/AwardStore.h"
#include "models/ceremony/announcement/AnnouncementStore.h"
#include "models/core/SamePerson.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr qsizetype kMostPhotoBytes = 8 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnnouncementOperations)
};

[[noreturn]] void refuse(const QString& text)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {text}, {}});
}

void requireReady(const ReleaseState& state)
{
    if (!state.obstacle.isEmpty())
        refuse(state.obstacle);
}

Operation lasting(const QString& code, const QString& reason = {}, bool needsReason = false)
{
    return {.code = code,
            .labels = {},
            .reason = reason,
            .needsReason = needsReason,
            .undoable = false};
}

} // namespace

Result<void> AnnouncementOperations::setCitation(const AwardCitation& citation)
{
    return m_workspace.apply(
        {.code = u"announce.citation"_s, .labels = {citation.ref, citation.prize}, .reason = {}},
        [&](WriteTransaction& tx) {
            const std::vector<Award> awards = AwardStore(tx.database()).list();
            const bool given = std::any_of(awards.begin(), awards.end(), [&](const Award& award) {
                return award.prize == citation.prize && award.entry == citation.entry;
            });
            requireRule(given, Error::Code::NotFound, {citation.ref});
            if (citation.receiver == AwardReceiver::Proxy && citation.proxy.trimmed().isEmpty())
                refuse(Words::tr("Name the person who receives the award for the winner."));
            if (citation.photo.size() > kMostPhotoBytes)
                refuse(Words::tr("The photo is larger than 8 MB. Take a smaller one."));
            AnnouncementStore(tx.database(), m_workspace.vault()).put(tx, citation);
        });
}

Result<void> AnnouncementOperations::propose()
{
    return m_workspace.apply(lasting(u"announce.propose"_s), [&](WriteTransaction& tx) {
        const ReleaseState state = releaseState(m_workspace, m_japanese);
        requireReady(state);
        if (state.isReleased())
            refuse(Words::tr("The result is released already."));
        AnnouncementStore(tx.database(), m_workspace.vault()).propose(tx, state.release.awards);
    });
}

Result<void> AnnouncementOperations::release()
{
    return m_workspace.apply(lasting(u"announce.release"_s), [&](WriteTransaction& tx) {
        const ReleaseState state = releaseState(m_workspace, m_japanese);
        requireReady(state);
        if (state.kind == ReleaseState::Kind::Missing)
            refuse(Words::tr("Nobody has asked for the release yet."));
        if (state.kind == ReleaseState::Kind::Outdated)
            refuse(Words::tr("A decision changed after the release was asked for. Ask again."));
        if (state.isReleased())
            refuse(Words::tr("The result is released already."));
        if (isSamePerson(state.release.firstBy, tx.who()))
            refuse(Words::tr("The release needs a second person; %1 asked for it.").arg(tx.who()));
        AnnouncementStore(tx.database(), m_workspace.vault()).confirm(tx);
    });
}

Result<void> AnnouncementOperations::withdrawRelease(const QString& reason)
{
    return m_workspace.apply(lasting(u"announce.withdraw"_s, reason, true),
                             [&](WriteTransaction& tx) {
                                 AnnouncementStore(tx.database(), m_workspace.vault()).withdraw(tx);
                             });
}

} // namespace prizedesk
