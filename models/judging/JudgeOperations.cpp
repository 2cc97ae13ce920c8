#include "models/judging/JudgeOperations.h"

#include "models/core/CorporateNumber.h"
#include "models/core/EmailAddress.h"
#include "models/judging/JudgeStore.h"
#include "models/judging/RefText.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JudgeOperations)
};

void requireSound(const Judge& judge)
{
    const auto require = [](bool holds, const QString& text) {
        requireRule(holds, Error::Code::RuleRefused, {text});
    };
    require(judge.erased || !judge.name.trimmed().isEmpty(), Words::tr("A judge needs a name."));
    require(judge.email.isEmpty() || isEmail(judge.email),
            Words::tr("The e-mail address cannot be one."));
    require(judge.corporateNumber.isEmpty() ||
                checkCorporateNumber(judge.corporateNumber) == CorporateNumberState::Valid,
            Words::tr("The corporate number has a mistake in it."));
    for (const QString& date : {judge.termFrom, judge.termTo, judge.pledgedOn}) {
        require(date.isEmpty() || QDate::fromString(date, Qt::ISODate).isValid(),
                Words::tr("%1 is no date.").arg(date));
    }
    require(judge.termFrom.isEmpty() || judge.termTo.isEmpty() || judge.termFrom <= judge.termTo,
            Words::tr("The term ends before it begins."));
}

/// J15 after J14; with as many digits as the longest number has.
QString nextRef(const QHash<QString, JudgeId>& known)
{
    qint64 last = 0;
    qsizetype digits = 2;
    for (auto it = known.begin(); it != known.end(); ++it) {
        bool isNumber = false;
        const qint64 number = it.key().mid(1).toLongLong(&isNumber);
        if (!it.key().startsWith(QLatin1Char('J')) || !isNumber)
            continue;
        last = std::max(last, number);
        digits = std::max(digits, it.key().size() - 1);
    }
    return QLatin1Char('J') + QString::number(last + 1).rightJustified(digits, QLatin1Char('0'));
}

} // namespace

Result<QString> JudgeOperations::add(const Judge& judge)
{
    JudgeStore store(m_workspace.database(), m_workspace.vault());
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("judge.add"), .labels = {judge.ref}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            Judge added = judge;
            const QHash<QString, JudgeId> known = store.ids();
            added.ref = normaliseReference(judge.ref);
            if (added.ref.isEmpty())
                added.ref = nextRef(known);
            requireRule(!known.contains(added.ref), Error::Code::AlreadyExists, {added.ref});
            requireRule(isJudgeNumber(added.ref), Error::Code::RuleRefused,
                        {Words::tr("A judge's number has letters, digits and hyphens, at most %1.")
                             .arg(kLongestJudgeNumber)});
            requireSound(added);
            operation.labels = {added.ref};
            store.insert(tx, added);
            return added.ref;
        });
}

Result<void> JudgeOperations::edit(const Judge& judge)
{
    JudgeStore store(m_workspace.database(), m_workspace.vault());
    return m_workspace.apply(
        Operation{.code = QStringLiteral("judge.edit"), .labels = {judge.ref}, .reason = {}},
        [&](WriteTransaction& tx) {
            const auto before = store.find(judge.id);
            requireRule(before.has_value(), Error::Code::NotFound, {judge.ref});
            requireRule(!before->erased || judge.name.isEmpty(), Error::Code::ErasedPerson,
                        {before->ref});
            requireSound(judge);
            store.update(tx, judge);
        });
}

Result<void> JudgeOperations::remove(const QString& ref)
{
    JudgeStore store(m_workspace.database(), m_workspace.vault());
    return m_workspace.apply(
        Operation{.code = QStringLiteral("judge.remove"), .labels = {ref}, .reason = {}},
        [&](WriteTransaction& tx) {
            const auto judge = store.findRef(ref);
            requireRule(judge.has_value(), Error::Code::NotFound, {ref});
            requireRule(
                !store.isReferred(judge->id), Error::Code::RuleRefused,
                {Words::tr("%1 has marks, assignments, declarations or packets, or is named in a "
                           "meeting. Make %1 a former member instead.")
                     .arg(ref)});
            store.remove(tx, judge->id);
        });
}

} // namespace prizedesk
