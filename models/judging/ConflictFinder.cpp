#include "models/judging/ConflictFinder.h"

#include "models/core/CompanyForm.h"
#include "models/core/CorporateNumber.h"
#include "models/core/EmailAddress.h"
#include "models/core/SearchKey.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <map>
#include <utility>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConflictFinder)
};

using Index = QHash<QString, std::vector<qint64>>;

/// The name without spelling variants and legal form.
QString organisationKey(const QString& name)
{
    return searchKey(withoutCompanyForm(name));
}

/// `東京大学` of `東京大学松尾研究室`; empty where no university is named.
QString universityKey(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(.{1,30}?(?:大学院大学|大学|高等専門学校))(.*)\\z"));
    const auto match = pattern.match(name.trimmed());
    return match.hasMatch() ? searchKey(match.captured(1)) : QString();
}

bool isFreeMail(const QString& domain)
{
    static const QSet<QString> domains{
        QStringLiteral("gmail.com"),      QStringLiteral("googlemail.com"),
        QStringLiteral("yahoo.co.jp"),    QStringLiteral("yahoo.com"),
        QStringLiteral("ymail.ne.jp"),    QStringLiteral("outlook.com"),
        QStringLiteral("outlook.jp"),     QStringLiteral("hotmail.com"),
        QStringLiteral("hotmail.co.jp"),  QStringLiteral("live.jp"),
        QStringLiteral("live.com"),       QStringLiteral("icloud.com"),
        QStringLiteral("me.com"),         QStringLiteral("mac.com"),
        QStringLiteral("docomo.ne.jp"),   QStringLiteral("ezweb.ne.jp"),
        QStringLiteral("au.com"),         QStringLiteral("softbank.ne.jp"),
        QStringLiteral("i.softbank.jp"),  QStringLiteral("nifty.com"),
        QStringLiteral("biglobe.ne.jp"),  QStringLiteral("so-net.ne.jp"),
        QStringLiteral("ocn.ne.jp"),      QStringLiteral("plala.or.jp"),
        QStringLiteral("protonmail.com"), QStringLiteral("proton.me")};
    return domains.contains(domain);
}

bool isUniversity(const QString& domain)
{
    return domain.endsWith(QLatin1String(".ac.jp")) || domain.endsWith(QLatin1String(".edu"));
}

/// `u-tokyo.ac.jp` of `cs.t.u-tokyo.ac.jp`; a company's domain stays whole.
QString institutionDomain(const QString& domain)
{
    if (!isUniversity(domain))
        return {};
    const qsizetype parts = domain.endsWith(QLatin1String(".ac.jp")) ? 3 : 2;
    const QStringList labels = domain.split(QLatin1Char('.'));
    return labels.size() < parts ? QString()
                                 : labels.mid(labels.size() - parts).join(QLatin1Char('.'));
}

struct Keys
{
    QString number;
    QString organisation;
    QString university;
    QString company;
    QString institution;

    explicit Keys(const ConflictSide& side)
    {
        const QString corporate = normaliseCorporateNumber(side.corporateNumber);
        if (checkCorporateNumber(corporate) == CorporateNumberState::Valid)
            number = corporate;
        organisation = organisationKey(side.organisation);
        university = universityKey(side.organisation);
        // The university's name alone does not say which department: that is a hint only.
        if (organisation == university)
            organisation.clear();
        const QString domain = emailDomain(side.email).toLower();
        if (!isFreeMail(domain) && !isUniversity(domain))
            company = domain;
        institution = institutionDomain(domain);
    }
};

} // namespace

std::vector<Suspicion> findConflicts(std::span<const ConflictSide> judges,
                                     std::span<const ConflictSide> entries)
{
    Index byNumber;
    Index byOrganisation;
    Index byCompany;
    Index byUniversity;
    Index byInstitution;
    for (const ConflictSide& entry : entries) {
        const Keys keys(entry);
        byNumber[keys.number].push_back(entry.id);
        byOrganisation[keys.organisation].push_back(entry.id);
        byCompany[keys.company].push_back(entry.id);
        byUniversity[keys.university].push_back(entry.id);
        byInstitution[keys.institution].push_back(entry.id);
    }
    std::map<std::pair<qint64, qint64>, SuspicionBasis> found;
    for (const ConflictSide& judge : judges) {
        const Keys keys(judge);
        const auto look = [&](const Index& index, const QString& key, SuspicionBasis basis) {
            if (key.isEmpty())
                return;
            for (const qint64 entry : index.value(key))
                found.try_emplace({judge.id, entry}, basis);
        };
        // The strongest first: the first basis of a pair stays.
        look(byNumber, keys.number, SuspicionBasis::CorporateNumber);
        look(byOrganisation, keys.organisation, SuspicionBasis::Affiliation);
        look(byCompany, keys.company, SuspicionBasis::EmailDomain);
        look(byUniversity, keys.university, SuspicionBasis::SameInstitution);
        look(byInstitution, keys.institution, SuspicionBasis::SameInstitution);
    }
    std::vector<Suspicion> suspicions;
    for (const auto& [pair, basis] : found)
        suspicions.push_back({JudgeId(pair.first), EntryId(pair.second), basis, 2});
    return suspicions;
}

QString suspicionWords(SuspicionBasis basis)
{
    switch (basis) {
    case SuspicionBasis::CorporateNumber:
        return Words::tr("Same corporate number");
    case SuspicionBasis::Affiliation:
        return Words::tr("Same affiliation");
    case SuspicionBasis::EmailDomain:
        return Words::tr("Same e-mail domain");
    case SuspicionBasis::SameInstitution:
        return Words::tr("Same university; department not known to be the same");
    }
    return {};
}

} // namespace prizedesk
