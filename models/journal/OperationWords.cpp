#include "models/journal/OperationWords.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

struct Words
{
    const char* code;
    const char* text;
};

#define OPERATION(code, text)                                                                      \
    Words                                                                                          \
    {                                                                                              \
        code, QT_TRANSLATE_NOOP("Operation", text)                                                 \
    }

constexpr std::array kOperations{
    OPERATION("programme.new", "New programme %1"),
    OPERATION("programme.edit", "Settings of the programme: %1"),
    OPERATION("import.entries", "Import %1: %2 new, %3 updated"),
    OPERATION("import.applicants", "Import %1: %2 new, %3 updated"),
    OPERATION("import.judges", "Judges from %1: %2 new, %3 updated"),
    OPERATION("import.conflicts", "Conflicts of interest from %1: %2 new, %3 updated"),
    OPERATION("import.scores", "Scores from %1: %2 new, %3 updated"),
    OPERATION("entry.status", "%1: status %3"),
    OPERATION("entry.statuses", "Status %2 for %1 entries"),
    OPERATION("entry.assign", "Person in charge of %1: %2"),
    OPERATION("entry.correct", "%1: %2 corrected"),
    OPERATION("entry.accept", "%1: finding accepted as it is (%2)"),
    OPERATION("entry.zero", "%1 phone numbers: leading zero added"),
    OPERATION("quarantine.drop", "%1 rows put aside for good"),
    OPERATION("mapping.keep", "Columns of the form kept (%1)"),
    OPERATION("stage.enter", "%2 entries into %1"),
    OPERATION("stage.remove", "%2 entries out of %1"),
    OPERATION("stage.close", "%1 closed"),
    OPERATION("stage.reopen", "%1 opened again"),
    OPERATION("award.give", "Award %2 to %1"),
    OPERATION("award.none", "Award %1: no winner"),
    OPERATION("award.withdraw", "Award %2 of %1 withdrawn"),
    OPERATION("export.list", "Award list exported (%1, %2, %3 rows)"),
    OPERATION("export.ranking", "Ranking of %1 exported (%2, %3 rows)"),
    OPERATION("export.journal", "Journal exported (%1, %2 rows)"),
    OPERATION("export.entries", "Entries exported (%1, %2, %3 rows)"),
    OPERATION("person.erase", "Personal data of %1 erased"),
    OPERATION("passphrase.set", "Office passphrase set"),
    OPERATION("passphrase.remove", "Office passphrase removed"),
    OPERATION("backup.made", "Backup made: %1"),
    OPERATION("backup.restored", "Restored from %1"),
};

#define STATUS(code, text)                                                                         \
    Words                                                                                          \
    {                                                                                              \
        code, QT_TRANSLATE_NOOP("Status", text)                                                    \
    }

constexpr std::array kStatuses{
    STATUS("received", "Received"),   STATUS("checking", "Being checked"),
    STATUS("returned", "Returned"),   STATUS("accepted", "Accepted"),
    STATUS("paper", "Paper review"),  STATUS("stage1", "Stage 1"),
    STATUS("stage2", "Stage 2"),      STATUS("passed", "Passed the first round"),
    STATUS("failed", "Not passed"),   STATUS("final", "Final review"),
    STATUS("awarded", "Awarded"),     STATUS("not_awarded", "Not awarded"),
    STATUS("withdrawn", "Withdrawn"), STATUS("disqualified", "Disqualified"),
};

#define FIELD(code, text)                                                                          \
    Words                                                                                          \
    {                                                                                              \
        code, QT_TRANSLATE_NOOP("Field", text)                                                     \
    }

constexpr std::array kFields{
    FIELD("ref", "Number"),
    FIELD("theme", "Theme"),
    FIELD("title", "Title"),
    FIELD("field", "Field"),
    FIELD("summary", "Summary"),
    FIELD("applicant_kind", "Kind of applicant"),
    FIELD("organisation", "Organisation"),
    FIELD("corporate_number", "Corporate number"),
    FIELD("representative", "Representative"),
    FIELD("kana", "Kana"),
    FIELD("email", "E-mail"),
    FIELD("phone", "Phone"),
    FIELD("postal_code", "Postal code"),
    FIELD("prefecture", "Prefecture"),
    FIELD("address", "Address"),
    FIELD("model", "Model used"),
    FIELD("foreign_model_reason", "Reason for no domestic model"),
    FIELD("goal", "Goal in figures"),
    FIELD("openness", "Openness of results"),
    FIELD("received_at", "Received at"),
    FIELD("terms", "Consent to the rules"),
    FIELD("birth_date", "Birth date"),
    FIELD("school_kind", "Kind of school"),
    FIELD("school", "School"),
    FIELD("grade", "Grade"),
    FIELD("guardian", "Guardian"),
    FIELD("guardian_consent", "Guardian's consent"),
    FIELD("role", "Role wished for"),
    FIELD("hours", "Hours a week"),
    FIELD("proof", "Where it was tried"),
    FIELD("department", "Department"),
    FIELD("note", "Note"),
    FIELD("status", "Status"),
    FIELD("judge", "Judge"),
    FIELD("entry", "Entry"),
    FIELD("name", "Name"),
    FIELD("affiliation", "Affiliation"),
    FIELD("expertise", "Expertise"),
    FIELD("max_entries", "Entries at most"),
    FIELD("category", "Kind of interest"),
    FIELD("criterion", "Criterion"),
    FIELD("mark", "Mark"),
    FIELD("comment", "Comment"),
};

template<typename List> const char* find(const List& list, const QString& code)
{
    for (const Words& words : list) {
        if (code == QLatin1String(words.code))
            return words.text;
    }
    return nullptr;
}

} // namespace

QString operationWords(const QString& code)
{
    const char* text = find(kOperations, code);
    return text ? QCoreApplication::translate("Operation", text) : QString();
}

QString statusWords(const QString& status)
{
    const char* text = find(kStatuses, status);
    return text ? QCoreApplication::translate("Status", text) : status;
}

QString fieldWords(const QString& field)
{
    const char* text = find(kFields, field);
    return text ? QCoreApplication::translate("Field", text) : field;
}

QString operationLabel(const QString& code, int index, const QString& label)
{
    if ((code == QLatin1String("entry.status") && index >= 1) ||
        (code == QLatin1String("entry.statuses") && index == 1))
        return statusWords(label);
    if (code == QLatin1String("entry.correct") && index == 1)
        return fieldWords(label);
    return label;
}

} // namespace prizedesk
