#include "models/core/Error.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

struct Wording
{
    Error::Code code;
    Error::Kind kind;
    const char* name;
    const char* text; // %1, %2 … are the parameters.
};

constexpr std::array kWordings{
    Wording{Error::Code::Usage, Error::Kind::Usage, "usage", QT_TRANSLATE_NOOP("Error", "%1")},
    Wording{
        Error::Code::FileMissing, Error::Kind::File, "file_missing",
        QT_TRANSLATE_NOOP(
            "Error", "There is no file %1. Nothing was changed. Check the name and the folder.")},
    Wording{
        Error::Code::FileExists, Error::Kind::File, "file_exists",
        QT_TRANSLATE_NOOP("Error", "%1 exists already and was not touched. Choose another name.")},
    Wording{Error::Code::FileLocked, Error::Kind::File, "file_locked",
            QT_TRANSLATE_NOOP(
                "Error",
                "%1 is in use by %2 since %3. Nothing was changed. Open it to read, or wait "
                "until it is closed there.")},
    Wording{Error::Code::FileDamaged, Error::Kind::File, "file_damaged",
            QT_TRANSLATE_NOOP("Error",
                              "%1 is damaged. Nothing was changed. Restore the latest backup, or "
                              "have the file sent again.")},
    Wording{Error::Code::FileNotOurs, Error::Kind::File, "file_not_ours",
            QT_TRANSLATE_NOOP(
                "Error",
                "%1 is not a file of PrizeDesk. Nothing was changed. Choose a file that ends in "
                ".prize, .judge or .scores.")},
    Wording{Error::Code::FileTooNew, Error::Kind::File, "file_too_new",
            QT_TRANSLATE_NOOP(
                "Error",
                "%1 was made by a newer PrizeDesk. Nothing was changed. Update this computer.")},
    Wording{Error::Code::FileUnreadable, Error::Kind::File, "file_unreadable",
            QT_TRANSLATE_NOOP(
                "Error", "%1 cannot be read. Nothing was changed. Check that you may open it.")},
    Wording{Error::Code::FileNotWritable, Error::Kind::File, "file_not_writable",
            QT_TRANSLATE_NOOP(
                "Error",
                "%1 cannot be written. What was there before is unchanged. Check the folder and "
                "its permissions.")},
    Wording{Error::Code::DiskFull, Error::Kind::File, "disk_full",
            QT_TRANSLATE_NOOP(
                "Error",
                "There is no room left on the disk of %1. Nothing was changed. Make room and try "
                "again.")},
    Wording{Error::Code::WrongPassphrase, Error::Kind::File, "wrong_passphrase",
            QT_TRANSLATE_NOOP(
                "Error", "The passphrase does not open %1. Nothing was changed. Try again; capital "
                         "letters count.")},
    Wording{
        Error::Code::PassphraseNeeded, Error::Kind::File, "passphrase_needed",
        QT_TRANSLATE_NOOP(
            "Error", "%1 is protected by a passphrase. Nothing was changed. Give the passphrase.")},
    Wording{Error::Code::TableUnusable, Error::Kind::File, "table_unusable",
            QT_TRANSLATE_NOOP(
                "Error",
                "%1 is not a table that can be read. Nothing was changed. Save it as XLSX or CSV "
                "and try again.")},
    Wording{Error::Code::TableProtected, Error::Kind::File, "table_protected",
            QT_TRANSLATE_NOOP(
                "Error",
                "%1 is protected by a password. Nothing was changed. Save a copy without a "
                "password and try again.")},
    Wording{Error::Code::TableTruncated, Error::Kind::File, "table_truncated",
            QT_TRANSLATE_NOOP("Error",
                              "%1 ends too early. Nothing was changed. Fetch the file again.")},
    Wording{Error::Code::TableTooLarge, Error::Kind::File, "table_too_large",
            QT_TRANSLATE_NOOP(
                "Error",
                "%1 unpacks to more than is safe. Nothing was changed. Check where the file "
                "comes from.")},
    Wording{Error::Code::TemplateUnusable, Error::Kind::File, "template_unusable",
            QT_TRANSLATE_NOOP(
                "Error",
                "The template %1 cannot be used. Nothing was changed. Choose one that exists.")},
    Wording{Error::Code::ReturnForeign, Error::Kind::File, "return_foreign",
            QT_TRANSLATE_NOOP("Error",
                              "%1 was returned to another programme. Nothing was changed. Open the "
                              "programme that it belongs to.")},
    Wording{Error::Code::ReturnUnknown, Error::Kind::File, "return_unknown",
            QT_TRANSLATE_NOOP("Error",
                              "%1 comes from a packet that this programme did not issue. Nothing "
                              "was changed. Ask the judge which packet was used.")},
    Wording{Error::Code::ReturnForged, Error::Kind::File, "return_forged",
            QT_TRANSLATE_NOOP("Error",
                              "%1 is not signed by the packet that it names. Nothing was changed. "
                              "Ask the judge to finish again and send the new file.")},
    Wording{Error::Code::ReadOnly, Error::Kind::File, "read_only",
            QT_TRANSLATE_NOOP(
                "Error",
                "%1 is open for reading only. Nothing was changed. Close it elsewhere and open it "
                "again.")},
    Wording{Error::Code::NotFound, Error::Kind::Refused, "not_found",
            QT_TRANSLATE_NOOP("Error", "There is no %1. Nothing was changed. Check the number.")},
    Wording{Error::Code::AlreadyExists, Error::Kind::Refused, "already_exists",
            QT_TRANSLATE_NOOP("Error", "%1 exists already. Nothing was changed.")},
    Wording{
        Error::Code::ReasonRequired, Error::Kind::Refused, "reason_required",
        QT_TRANSLATE_NOOP(
            "Error", "A reason is needed. Nothing was changed. State the reason and try again.")},
    Wording{Error::Code::NothingToUndo, Error::Kind::Refused, "nothing_to_undo",
            QT_TRANSLATE_NOOP("Error", "There is nothing to undo. Nothing was changed.")},
    Wording{Error::Code::NothingToRedo, Error::Kind::Refused, "nothing_to_redo",
            QT_TRANSLATE_NOOP("Error", "There is nothing to redo. Nothing was changed.")},
    Wording{Error::Code::ChangedSince, Error::Kind::Refused, "changed_since",
            QT_TRANSLATE_NOOP(
                "Error", "This cannot be undone: the same records were changed afterwards by “%1”. "
                         "Nothing was changed. Undo that first.")},
    Wording{Error::Code::TransitionNotAllowed, Error::Kind::Refused, "transition_not_allowed",
            QT_TRANSLATE_NOOP("Error", "%1 cannot go from %2 to %3. Nothing was changed.")},
    Wording{Error::Code::StageClosed, Error::Kind::Refused, "stage_closed",
            QT_TRANSLATE_NOOP("Error", "The stage %1 is closed. Nothing was changed.")},
    Wording{Error::Code::UnresolvedFindings, Error::Kind::Refused, "unresolved_findings",
            QT_TRANSLATE_NOOP(
                "Error",
                "%1 has errors that are not settled yet. Nothing was changed. Correct the values "
                "or accept them with a reason.")},
    Wording{
        Error::Code::ConflictOfInterest, Error::Kind::Refused, "conflict_of_interest",
        QT_TRANSLATE_NOOP("Error", "%1 has a conflict of interest with %2. Nothing was changed.")},
    Wording{Error::Code::RuleRefused, Error::Kind::Refused, "refused",
            QT_TRANSLATE_NOOP("Error", "%1 Nothing was changed.")},
    Wording{Error::Code::ColumnsMissing, Error::Kind::Refused, "columns_missing",
            QT_TRANSLATE_NOOP(
                "Error",
                "Columns that are needed were not found: %1. Nothing was changed. Say which "
                "column holds them.")},
    Wording{Error::Code::ErasedPerson, Error::Kind::Refused, "erased_person",
            QT_TRANSLATE_NOOP("Error", "The data of %1 were erased. Nothing was changed.")},
    Wording{Error::Code::Unencodable, Error::Kind::Refused, "unencodable",
            QT_TRANSLATE_NOOP(
                "Error",
                "Some characters do not exist in %1. No file was written. Export as UTF-8, or "
                "change the characters listed.")},
    Wording{Error::Code::Cancelled, Error::Kind::Cancelled, "cancelled",
            QT_TRANSLATE_NOOP("Error", "Stopped. Nothing was changed.")},
    Wording{Error::Code::Internal, Error::Kind::Internal, "internal",
            QT_TRANSLATE_NOOP("Error",
                              "Something unexpected happened. Nothing was changed. Details: %1")},
};

const Wording& wordingOf(Error::Code code)
{
    for (const Wording& wording : kWordings) {
        if (wording.code == code)
            return wording;
    }
    return kWordings.back();
}

} // namespace

Error::Kind Error::kind() const
{
    return wordingOf(code).kind;
}

QString Error::message() const
{
    QString text = QCoreApplication::translate("Error", wordingOf(code).text);
    if (code == Code::Internal)
        return text.arg(detail);
    // All at once, so that a parameter that contains %2 is not filled again.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('%') && i + 1 < text.size() && text.at(i + 1).isDigit()) {
            const int index = text.at(i + 1).digitValue() - 1;
            result += parameters.value(index);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

QString Error::codeName() const
{
    return QLatin1String(wordingOf(code).name);
}

OperationFailed::OperationFailed(Error error)
    : std::runtime_error(error.codeName().toStdString())
    , m_error(std::move(error))
{
}

void requireRule(bool holds, Error::Code code, const QStringList& parameters)
{
    if (!holds)
        throw OperationFailed(Error{code, parameters, {}});
}

} // namespace prizedesk
