#include "models/ceremony/certificates/CertificateOperations.h"

#include "models/awards/Award.h"
#include "models/ceremony/certificates/CertificateStore.h"
#include "models/core/Digest.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CertificateOperations)
};

[[noreturn]] void refuse(const QString& text)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {text}, {}});
}

CertificateStore storeOf(Workspace& workspace)
{
    return {workspace.database(), workspace.vault()};
}

Certificate require(const CertificateRegister& all, CertificateId id)
{
    const Certificate* found = all.find(id);
    requireRule(found != nullptr, Error::Code::NotFound, {QString::number(id.value())});
    return *found;
}

/// `2026-` of GENIAC-PRIZE 2026; the year of now where the name has none.
QString numberPrefix(const Programme& programme, qint64 nowMs)
{
    static const QRegularExpression year(u"(?:19|20)[0-9]{2}"_s);
    const auto match = year.match(programme.name.ja);
    return (match.hasMatch() ? match.captured()
                             : QString::number(programme.local(nowMs).date().year())) +
           u'-';
}

} // namespace

Result<int> CertificateOperations::prepare()
{
    return m_workspace.applyLabelled(
        {.code = u"certificate.prepare"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const CertificateStore store = storeOf(m_workspace);
            const QString prefix =
                numberPrefix(ProgrammeStore(tx.database()).load(), tx.nowMs());
            int number = store.nextNumber(prefix);
            QString left; // the highest number that leaves the register
            for (const Certificate& each : readCertificates(m_workspace).certificates) {
                if (each.state != Certificate::State::Draft || each.stands)
                    continue;
                store.remove(tx, each.id);
                left = each.number;
            }
            const std::vector<Award> missing = awardsWithoutCertificate(m_workspace);
            for (const Award& award : missing) {
                Certificate certificate;
                certificate.number = prefix + u"%1"_s.arg(number++, 3, 10, QChar(u'0'));
                certificate.prize = award.prize;
                certificate.entry = award.entry;
                store.insert(tx, certificate);
            }
            operation.labels = {QString::number(missing.size())};
            if (!left.isEmpty())
                operation.labels.append(left);
            return int(missing.size());
        });
}

Result<void> CertificateOperations::setForm(const CertificateForm& form)
{
    return m_workspace.apply({.code = u"certificate.form"_s, .labels = {}, .reason = {}},
                             [&](WriteTransaction& tx) {
                                 if (form.heading.trimmed().isEmpty())
                                     refuse(Words::tr("The certificate has no heading."));
                                 if (form.body.trimmed().isEmpty())
                                     refuse(Words::tr("The certificate has no text."));
                                 if (form.giver.trimmed().isEmpty())
                                     refuse(Words::tr("Nobody is named who gives the certificate."));
                                 storeOf(m_workspace).putForm(tx, form);
                             });
}

Result<void> CertificateOperations::edit(CertificateId id, const CertificateText& text)
{
    return m_workspace.applyLabelled(
        {.code = u"certificate.edit"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            Certificate certificate = require(readCertificates(m_workspace), id);
            operation.labels = {certificate.number};
            if (certificate.state != Certificate::State::Draft)
                refuse(Words::tr("Certificate %1 was issued. Withdraw it to change its words.")
                           .arg(certificate.number));
            requireRule(!certificate.isErased, Error::Code::ErasedPerson, {certificate.ref});
            if (text == certificate.text)
                return;
            certificate.isEdited = true;
            storeOf(m_workspace).putText(tx, certificate, text);
        });
}

Result<void> CertificateOperations::resetText(CertificateId id)
{
    return m_workspace.applyLabelled(
        {.code = u"certificate.reset"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            Certificate certificate = require(readCertificates(m_workspace), id);
            operation.labels = {certificate.number};
            if (certificate.state != Certificate::State::Draft)
                refuse(Words::tr("Certificate %1 was issued. Withdraw it to change its words.")
                           .arg(certificate.number));
            certificate.isEdited = false;
            storeOf(m_workspace).putText(tx, certificate, std::nullopt);
        });
}

Result<void> CertificateOperations::issue(const std::vector<CertificateId>& ids)
{
    return m_workspace.applyLabelled(
        {.code = u"certificate.issue"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const CertificateRegister all = readCertificates(m_workspace);
            const CertificateStore store = storeOf(m_workspace);
            QStringList numbers;
            for (const CertificateId id : ids) {
                Certificate certificate = require(all, id);
                if (certificate.state == Certificate::State::Issued)
                    continue;
                const QString& number = certificate.number;
                if (certificate.isVoid())
                    refuse(Words::tr("Certificate %1 was withdrawn.").arg(number));
                requireRule(!certificate.isErased, Error::Code::ErasedPerson, {certificate.ref});
                if (!certificate.stands)
                    refuse(Words::tr("The award of certificate %1 was taken back.").arg(number));
                if (!certificate.isConfirmed)
                    refuse(Words::tr("The award of certificate %1 waits for confirmation by a "
                                     "second person.")
                               .arg(number));
                if (!certificate.isReleased)
                    refuse(Words::tr("Certificate %1 is issued once two people have released the "
                                     "result.")
                               .arg(number));
                if (worstOf(certificate.checks) == CertificateCheck::Severity::Error)
                    refuse(Words::tr("The words of certificate %1 break a convention. Correct them "
                                     "first.")
                               .arg(number));
                store.putText(tx, certificate, certificate.text);
                certificate.state = Certificate::State::Issued;
                certificate.issuedAtMs = tx.nowMs();
                certificate.issuedBy = tx.who();
                certificate.digest = digestHex(certificate.text.toBytes());
                store.putState(tx, certificate);
                numbers.append(number);
            }
            operation.labels = {numbers.size() > 3 ? numbers.first() + u'–' + numbers.last()
                                                   : numbers.join(u", "_s)};
        });
}

Result<void> CertificateOperations::withdraw(CertificateId id, const QString& reason)
{
    return m_workspace.applyLabelled(
        {.code = u"certificate.withdraw"_s, .labels = {}, .reason = reason, .needsReason = true},
        [&](WriteTransaction& tx, Operation& operation) {
            Certificate certificate = require(readCertificates(m_workspace), id);
            operation.labels = {certificate.number};
            if (certificate.state != Certificate::State::Issued)
                refuse(Words::tr("Certificate %1 is not issued.").arg(certificate.number));
            certificate.state = Certificate::State::Void;
            certificate.voidReason = reason.trimmed();
            storeOf(m_workspace).putState(tx, certificate);
        });
}

Operation certificatesNote(int count, const QString& path, const QString& digest)
{
    return {.code = u"export.certificates"_s,
            .labels = {QString::number(count), QFileInfo(path).fileName(), digest},
            .reason = {},
            .undoable = false,
            .isNote = true};
}

} // namespace prizedesk
