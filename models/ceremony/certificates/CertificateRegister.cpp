#include "models/ceremony/certificates/CertificateRegister.h"

#include "models/awards/AwardStore.h"
#include "models/ceremony/announcement/Announcement.h"
#include "models/ceremony/certificates/CertificateStore.h"
#include "models/entrants/EntryStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <algorithm>

namespace prizedesk {

namespace {

const Award* awardOf(const std::vector<Award>& awards, const Certificate& certificate)
{
    const auto found = std::find_if(awards.begin(), awards.end(), [&](const Award& award) {
        return award.prize == certificate.prize && award.entry == certificate.entry;
    });
    return found == awards.end() ? nullptr : &*found;
}

/// The award as it was, for the words of a certificate whose award was taken back.
Award formerAward(const Certificate& certificate)
{
    Award award;
    award.prize = certificate.prize;
    award.entry = certificate.entry;
    award.ref = certificate.ref;
    return award;
}

} // namespace

const Certificate* CertificateRegister::find(CertificateId id) const
{
    for (const Certificate& certificate : certificates) {
        if (certificate.id == id)
            return &certificate;
    }
    return nullptr;
}

std::vector<const Certificate*> CertificateRegister::printable() const
{
    std::vector<const Certificate*> found;
    for (const Certificate& certificate : certificates) {
        if (certificate.canBePrinted())
            found.push_back(&certificate);
    }
    return found;
}

CertificateRegister readCertificates(Workspace& workspace)
{
    const Database& database = workspace.database();
    const Programme programme = ProgrammeStore(database).load();
    const CertificateStore store(database, workspace.vault());
    const EntryStore entries(database, workspace.vault());
    const std::vector<Award> awards = AwardStore(database).list();
    CertificateRegister result;
    result.form = store.form().value_or(standardCertificateForm(programme));
    const bool isReleased = releaseState(workspace).isReleased();
    for (Certificate& certificate : store.list()) {
        const Award* award = awardOf(awards, certificate);
        certificate.stands = award != nullptr;
        certificate.isConfirmed = award && award->isConfirmed();
        certificate.isReleased = isReleased;
        const auto entry = entries.find(certificate.entry);
        if (entry) {
            const bool isKept = certificate.isEdited || certificate.state != Certificate::State::Draft;
            const CertificateText drafted = draftCertificate(
                result.form, programme, award ? *award : formerAward(certificate), *entry);
            certificate.prizeName = drafted.award;
            certificate.reading = entry->values[EntryField::Kana];
            certificate.isErased = certificate.isErased || entry->erased;
            if (!isKept && !certificate.isErased)
                certificate.text = drafted;
        }
        if (!certificate.isErased && !certificate.isVoid())
            certificate.checks = lintCertificate(
                certificate.text, entry ? entry->values[EntryField::Organisation] : QString());
        if (certificate.canBePrinted() && !certificate.isConfirmed)
            ++result.unconfirmed;
        result.certificates.push_back(std::move(certificate));
    }
    result.missing = int(awardsWithoutCertificate(workspace).size());
    return result;
}

CertificateRegister rehearsalCertificates(Workspace& workspace)
{
    const Programme programme = ProgrammeStore(workspace.database()).load();
    CertificateRegister result;
    result.form = CertificateStore(workspace.database(), workspace.vault())
                      .form()
                      .value_or(standardCertificateForm(programme));
    // An entry that nobody sent: what the form fills in comes from here.
    Entry nobody;
    nobody.values[EntryField::Representative] = QStringLiteral("受賞者　氏名");
    nobody.values[EntryField::School] = QStringLiteral("所属");
    nobody.values[EntryField::Title] = QStringLiteral("提案の題名");
    for (const CompetitionTheme& theme : programme.themes) {
        nobody.theme = theme.code;
        for (const Prize& prize : programme.prizesOf(theme.code)) {
            Award award;
            award.prize = prize.code;
            award.rank = prize.rank;
            Certificate certificate;
            certificate.prize = prize.code;
            certificate.isSample = true;
            certificate.isConfirmed = true; // there is nothing to confirm, nor to release
            certificate.isReleased = true;
            certificate.text = draftCertificate(result.form, programme, award, nobody);
            certificate.prizeName = certificate.text.award;
            result.certificates.insert(result.certificates.end(), size_t(prize.count), certificate);
        }
    }
    return result;
}

std::vector<Award> awardsWithoutCertificate(Workspace& workspace)
{
    const std::vector<Certificate> made =
        CertificateStore(workspace.database(), workspace.vault()).list();
    std::vector<Award> missing;
    for (const Award& award : AwardStore(workspace.database()).list()) {
        if (award.isNoWinner())
            continue;
        const bool has = std::any_of(made.begin(), made.end(), [&](const Certificate& each) {
            return !each.isVoid() && each.prize == award.prize && each.entry == award.entry;
        });
        if (!has)
            missing.push_back(award);
    }
    return missing;
}

} // namespace prizedesk
