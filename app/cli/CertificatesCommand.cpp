#include "app/cli/Commands.h"
#include "app/cli/PdfPrinter.h"
#include "models/ceremony/announcement/Announcement.h"
#include "models/ceremony/certificates/CertificateOperations.h"
#include "models/ceremony/certificates/CertificatePaper.h"
#include "models/ceremony/certificates/CertificateWords.h"
#include "models/core/Digest.h"
#include "models/journal/JournalStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct CertificatesArguments
{
    std::string file;
    std::string out;
    std::string layout;
    std::string paper;
    bool each = false;
    bool issue = false;
    bool rehearsal = false;
};

QString severityWord(CertificateCheck::Severity severity)
{
    switch (severity) {
    case CertificateCheck::Severity::Error:
        return u"error"_s;
    case CertificateCheck::Severity::Warning:
        return u"warning"_s;
    default:
        return u"information"_s;
    }
}

QJsonObject finding(const Certificate& certificate, const QString& severity, const QString& code,
                    const QString& message)
{
    return {{u"number"_s, certificate.number},
            {u"ref"_s, certificate.ref},
            {u"severity"_s, severity},
            {u"code"_s, u"certificate."_s + code},
            {u"message"_s, message}};
}

QJsonArray findingsOf(const CertificateRegister& all)
{
    QJsonArray findings;
    for (const Certificate& certificate : all.certificates) {
        if (certificate.isVoid())
            continue;
        for (const CertificateCheck& check : certificate.checks) {
            if (check.severity == CertificateCheck::Severity::Pass)
                continue;
            QJsonObject one =
                finding(certificate, severityWord(check.severity),
                        certificateRuleCode(check.rule), CertificateWords::title(check));
            one.insert(u"field"_s, check.field);
            one.insert(u"line"_s, check.line);
            one.insert(u"value"_s, check.excerpt);
            one.insert(u"advice"_s, CertificateWords::advice(check));
            findings.append(one);
        }
        if (certificate.isErased)
            findings.append(finding(certificate, u"error"_s, u"erased"_s,
                                    QCoreApplication::translate(
                                        "Cli", "The recipient's personal data was erased.")));
        else if (!certificate.stands)
            findings.append(finding(certificate, u"error"_s, u"award_gone"_s,
                                    QCoreApplication::translate("Cli",
                                                                "The award was taken back.")));
        else if (!certificate.isConfirmed)
            findings.append(finding(
                certificate, u"warning"_s, u"unconfirmed"_s,
                QCoreApplication::translate("Cli", "The award waits for confirmation by a second "
                                                   "person: printed as a proof.")));
        else if (certificate.isProof() && !certificate.isSample)
            findings.append(finding(
                certificate, u"warning"_s, u"unreleased"_s,
                QCoreApplication::translate("Cli", "The result is not released by two people: "
                                                   "printed as a proof.")));
    }
    return findings;
}

Result<void> settleForm(Workspace& workspace, const CertificatesArguments& arguments)
{
    if (arguments.layout.empty() && arguments.paper.empty())
        return {};
    CertificateForm form = readCertificates(workspace).form;
    if (!arguments.layout.empty())
        form.layout = arguments.layout == "horizontal" ? CertificateForm::Layout::Horizontal
                                                       : CertificateForm::Layout::Vertical;
    if (!arguments.paper.empty())
        form.paper =
            arguments.paper == "A4" ? CertificateForm::Paper::A4 : CertificateForm::Paper::A3;
    return CertificateOperations(workspace).setForm(form);
}

Result<void> issueAll(Workspace& workspace)
{
    std::vector<CertificateId> ids;
    for (const Certificate* certificate : readCertificates(workspace).printable())
        ids.push_back(certificate->id);
    return CertificateOperations(workspace).issue(ids);
}

/// Prints all and gives the digest of the file; none for a folder.
Result<QString> print(const CertificateRegister& all, const QString& out, bool each)
{
    const auto printable = all.printable();
    if (printable.empty())
        return failure(Error::Code::RuleRefused,
                       {QCoreApplication::translate(
                           "Cli", "There is no certificate to print: no award has a winner.")});
    if (each) {
        if (!QDir().mkpath(out))
            return failure(Error::Code::FileNotWritable, {out});
        std::vector<PdfPart> parts;
        for (const Certificate* certificate : printable)
            parts.push_back(
                {certificate->number + u".pdf"_s, certificatesHtml(all.form, {certificate})});
        if (const auto printed = printPdfs(parts, out); !printed)
            return failure(printed.error());
        return QString();
    }
    if (const auto printed = printPdf(certificatesHtml(all.form, printable), out); !printed)
        return failure(printed.error());
    return fileDigestHex(out);
}

void removePrinted(const CertificateRegister& all, const QString& out, bool each)
{
    if (!each)
        QFile::remove(out);
    for (const Certificate* certificate : all.printable()) {
        if (each)
            QFile::remove(QDir(out).filePath(certificate->number + u".pdf"_s));
    }
}

/// Enters what is missing, prints, then registers what was printed as handed over: nothing is
/// issued without its paper. Gives the register as it is then.
Result<CertificateRegister> run(Workspace& workspace, const CertificatesArguments& arguments)
{
    if (!arguments.rehearsal) {
        if (const auto prepared = CertificateOperations(workspace).prepare(); !prepared)
            return failure(prepared.error());
    }
    if (const auto settled = settleForm(workspace, arguments); !settled)
        return failure(settled.error());
    const auto read = [&] {
        return arguments.rehearsal ? rehearsalCertificates(workspace) : readCertificates(workspace);
    };
    const CertificateRegister all = read();
    const QString out = text(arguments.out);
    const auto digest = print(all, out, arguments.each);
    if (!digest)
        return failure(digest.error());
    if (arguments.issue) {
        if (const auto issued = issueAll(workspace); !issued) {
            removePrinted(all, out, arguments.each);
            return failure(issued.error());
        }
    }
    const auto noted =
        workspace.note(certificatesNote(int(all.printable().size()), out, *digest));
    if (!noted)
        return failure(noted.error());
    return read();
}

/// Takes back what was changed since the journal had `actions` actions.
void takeBack(Workspace& workspace, qint64 actions)
{
    for (qint64 left = JournalStore(workspace.database()).count() - actions; left > 0; --left)
        (void)workspace.undo();
}

} // namespace

void addCertificatesCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<CertificatesArguments>();
    CLI::App* command = app.add_subcommand("certificates", "Certificates of the awards as PDF");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--out", arguments->out, "A PDF; with --each a folder")->required();
    command->add_flag("--each", arguments->each, "One PDF for each certificate");
    command->add_flag("--issue", arguments->issue, "Registers them as handed over");
    command->add_flag("--rehearsal", arguments->rehearsal,
                      "With placeholders instead of winners; reads no decision")
        ->excludes("--issue")
        ->excludes("--each");
    command->add_option("--layout", arguments->layout)
        ->check(CLI::IsMember({"vertical", "horizontal"}));
    command->add_option("--paper", arguments->paper)->check(CLI::IsMember({"A3", "A4"}));
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const QString obstacle = releaseObstacle(releaseState(**workspace));
        if (arguments->issue && !obstacle.isEmpty())
            return failure(Error::Code::RuleRefused, {obstacle});
        const qint64 actions = JournalStore((*workspace)->database()).count();
        const auto done = run(**workspace, *arguments);
        if (!done) {
            takeBack(**workspace, actions);
            return failure(done.error());
        }
        const CertificateRegister& all = *done;
        const QString out = text(arguments->out);
        const QJsonArray findings = findingsOf(all);
        QJsonArray certificates;
        for (const Certificate* each : all.printable())
            certificates.append(QJsonObject{{u"number"_s, each->number},
                                            {u"ref"_s, each->ref},
                                            {u"prize"_s, each->prize},
                                            {u"issued"_s, each->issuedAtMs.has_value()}});
        for (const QJsonValue& each : findings) {
            if (each.toObject().value(u"severity"_s) != u"information"_s)
                session.needsAttention();
        }
        session.answer({{u"file"_s, out},
                        {u"pages"_s, certificates.size()},
                        {u"certificates"_s, certificates},
                        {u"findings"_s, findings}},
                       [&] {
                           Session::line(out);
                           for (const QJsonValue& each : findings)
                               Session::line(each.toObject().value(u"number"_s).toString() + u"  "_s +
                                             each.toObject().value(u"message"_s).toString());
                       });
        return {};
    });
}

} // namespace prizedesk
