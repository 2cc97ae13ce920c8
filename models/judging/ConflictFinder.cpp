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
    QString address;
    QString name;

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
        address = side.email.trimmed().toLower();
        name = searchKey(side.name);
    }
};

/// The ids of the sides by each of their keys.
struct SideIndex
{
    Index number;
    Index organisation;
    Index company;
    Index university;
    Index institution;
    Index address;
    Index name;

    explicit SideIndex(std::span<const ConflictSide> sides)
    {
        for (const ConflictSide& side : sides) {
            const Keys keys(side);
            number[keys.number].push_back(side.id);
            organisation[keys.organisation].push_back(side.id);
            company[keys.company].push_back(side.id);
            university[keys.university].push_back(side.id);
            institution[keys.institution].push_back(side.id);
            address[keys.address].push_back(side.id);
            name[keys.name].push_back(side.id);
        }
    }
};

/// NEDO's kinds: 2 the same department or company, 3 who works on the subject together or belongs
/// to such a body.
int categoryOf(SuspicionBasis basis)
{
    return basis == SuspicionBasis::Mentor || basis == SuspicionBasis::MentorAffiliation ? 3 : 2;
}

} // namespace

std::vector<Suspicion> findConflicts(std::span<const ConflictSide> judges,
                                     std::span<const ConflictSide> entries,
                                     const ConflictBackers& backers)
{
    const SideIndex byEntry(entries);
    const SideIndex byMember(backers.teamMembers);
    const SideIndex byMentor(backers.mentors);
    std::map<std::pair<qint64, qint64>, SuspicionBasis> found;
    for (const ConflictSide& judge : judges) {
        const Keys keys(judge);
        const auto look = [&](const Index& index, const QString& key, SuspicionBasis basis) {
            if (key.isEmpty())
                return;
            for (const qint64 entry : index.value(key))
                found.try_emplace({judge.id, entry}, basis);
        };
        const auto lookBehind = [&](const SideIndex& index, SuspicionBasis basis) {
            look(index.number, keys.number, basis);
            look(index.organisation, keys.organisation, basis);
            look(index.company, keys.company, basis);
        };
        // The strongest first: the first basis of a pair stays.
        look(byEntry.number, keys.number, SuspicionBasis::CorporateNumber);
        look(byMentor.address, keys.address, SuspicionBasis::Mentor);
        look(byMentor.name, keys.name, SuspicionBasis::Mentor);
        look(byEntry.organisation, keys.organisation, SuspicionBasis::Affiliation);
        look(byEntry.company, keys.company, SuspicionBasis::EmailDomain);
        lookBehind(byMember, SuspicionBasis::TeamMember);
        lookBehind(byMentor, SuspicionBasis::MentorAffiliation);
        look(byEntry.university, keys.university, SuspicionBasis::SameInstitution);
        look(byEntry.institution, keys.institution, SuspicionBasis::SameInstitution);
    }
    std::vector<Suspicion> suspicions;
    for (const auto& [pair, basis] : found)
        suspicions.push_back({JudgeId(pair.first), EntryId(pair.second), basis, categoryOf(basis)});
    return suspicions;
}

QString suspicionWords(SuspicionBasis basis)
{
    switch (basis) {
    case SuspicionBasis::CorporateNumber:
        return Words::tr("Same corporate number");
    case SuspicionBasis::Mentor:
        return Words::tr("Mentor of the team");
    case SuspicionBasis::TeamMember:
        return Words::tr("Same affiliation as another member of the team");
    case SuspicionBasis::MentorAffiliation:
        return Words::tr("Same affiliation as a mentor of the team");
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
