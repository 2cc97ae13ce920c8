#include "models/ceremony/certificates/CertificateWords.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

using Rule = CertificateCheck::Rule;
using Severity = CertificateCheck::Severity;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

struct RuleWords
{
    Rule rule;
    const char* kept;
    const char* broken; ///< %1 the excerpt, %2 the place
    const char* advice;
};

constexpr std::array kRules{
    RuleWords{Rule::Punctuation, QT_TRANSLATE_NOOP("CertificateWords", "No punctuation in the text"),
              QT_TRANSLATE_NOOP("CertificateWords", "Punctuation \"%1\" (%2)"),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "Certificates have no 、 and no 。: the text is not cut for the "
                                "reader. Put a line break or one space in its place.")},
    RuleWords{Rule::Indent, QT_TRANSLATE_NOOP("CertificateWords", "No line is set in"),
              QT_TRANSLATE_NOOP("CertificateWords", "Line set in before \"%1\" (%2)"),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "Paragraphs of a certificate start at the head of the line. Take "
                                "the space away.")},
    RuleWords{Rule::Split, QT_TRANSLATE_NOOP("CertificateWords", "No phrase runs over two lines"),
              QT_TRANSLATE_NOOP("CertificateWords", "Phrase cut: \"%1\" (%2)"),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "A phrase stays in one line. Break the line before the phrase.")},
    RuleWords{Rule::Particle, QT_TRANSLATE_NOOP("CertificateWords", "No line starts with a particle"),
              QT_TRANSLATE_NOOP("CertificateWords", "Line starts with the particle \"%1\" (%2)"),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "は, へ and を belong to the word before them. Move the particle to "
                                "the end of the line above.")},
    RuleWords{Rule::Ending, QT_TRANSLATE_NOOP("CertificateWords", "Heading and ending match"),
              QT_TRANSLATE_NOOP("CertificateWords", "The text does not end with \"%1\""),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "The heading settles the ending: 表彰状 with 表彰します, 賞状 with "
                                "賞します, 感謝状 with 感謝の意を表します. Change one of them.")},
    RuleWords{Rule::Date, QT_TRANSLATE_NOOP("CertificateWords", "Date by era, in kanji numerals"),
              QT_TRANSLATE_NOOP("CertificateWords", "Date \"%1\" (%2)"),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "Dates are written by era in kanji numerals with their places, such "
                                "as 令和九年三月二十四日.")},
    RuleWords{Rule::Honorific, QT_TRANSLATE_NOOP("CertificateWords", "Honorific after the name"),
              QT_TRANSLATE_NOOP("CertificateWords", "Honorific \"%1\" (%2)"),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "The name is followed by 殿, once. Certificates do not use 様 or "
                                "御中.")},
    RuleWords{Rule::CompanyForm,
              QT_TRANSLATE_NOOP("CertificateWords", "Legal forms are written out"),
              QT_TRANSLATE_NOOP("CertificateWords", "Abbreviated legal form \"%1\" (%2)"),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "Write 株式会社 and the like in full, at the side where the "
                                "organisation has it.")},
    RuleWords{Rule::Variants,
              QT_TRANSLATE_NOOP("CertificateWords", "No old or variant characters"),
              QT_TRANSLATE_NOOP("CertificateWords", "Characters stay as they are: %1"),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "Old and variant forms of characters in names are kept as the "
                                "recipient writes them. Compare them with the entry once more.")},
    RuleWords{Rule::Length, QT_TRANSLATE_NOOP("CertificateWords", "Length of the text"),
              QT_TRANSLATE_NOOP("CertificateWords", "The text has %1 characters"),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "About a hundred characters can be read in a hall. Shorten the "
                                "text.")},
    RuleWords{Rule::Filled, QT_TRANSLATE_NOOP("CertificateWords", "Nothing is left to fill in"),
              QT_TRANSLATE_NOOP("CertificateWords", "Left to fill in: \"%1\" (%2)"),
              QT_TRANSLATE_NOOP("CertificateWords",
                                "Write what belongs here, in the form or for this certificate.")},
};

const RuleWords& wordsOf(Rule rule)
{
    return kRules[size_t(rule)];
}

QString place(const CertificateCheck& check)
{
    const QString name = CertificateWords::field(check.field);
    return check.line > 0 ? Words::tr("%1, line %2").arg(name).arg(check.line) : name;
}

} // namespace

QString CertificateWords::title(const CertificateCheck& check)
{
    const RuleWords& words = wordsOf(check.rule);
    if (check.severity == Severity::Pass)
        return Words::tr(words.kept);
    if (check.rule == Rule::CompanyForm && check.severity == Severity::Information)
        return Words::tr("%1 was written out").arg(check.excerpt);
    if (check.rule == Rule::Date && check.excerpt.isEmpty())
        return Words::tr("The date of presentation is not settled");
    if (check.rule == Rule::Honorific && check.excerpt.isEmpty())
        return check.field == QLatin1String("recipient") && check.severity == Severity::Error
                   ? Words::tr("The recipient or the honorific is missing")
                   : Words::tr("The honorific is missing");
    if (check.rule == Rule::Length && check.severity == Severity::Error)
        return Words::tr("There is no text");
    QString text = Words::tr(words.broken);
    return text.replace(QLatin1String("%1"), check.excerpt)
        .replace(QLatin1String("%2"), place(check));
}

QString CertificateWords::note(const CertificateCheck& check)
{
    if (check.severity != Severity::Pass)
        return {};
    switch (check.rule) {
    case Rule::Split:
        return Words::tr("%n lines", nullptr, check.excerpt.toInt());
    case Rule::Length:
        return Words::tr("%n characters", nullptr, check.excerpt.toInt());
    default:
        return check.excerpt;
    }
}

QString CertificateWords::advice(const CertificateCheck& check)
{
    if (check.severity == Severity::Pass)
        return {};
    if (check.rule == Rule::CompanyForm && check.severity == Severity::Information)
        return Words::tr("The entry abbreviates the legal form; the certificate does not.");
    return Words::tr(wordsOf(check.rule).advice);
}

QString CertificateWords::state(Certificate::State state)
{
    switch (state) {
    case Certificate::State::Issued:
        return Words::tr("Issued");
    case Certificate::State::Void:
        return Words::tr("Withdrawn");
    case Certificate::State::Draft:
        break;
    }
    return Words::tr("Draft");
}

QString CertificateWords::field(const QString& code)
{
    struct Name
    {
        const char* code;
        const char* text;
    };
    static constexpr std::array kNames{
        Name{"heading", QT_TRANSLATE_NOOP("CertificateWords", "heading")},
        Name{"award", QT_TRANSLATE_NOOP("CertificateWords", "award")},
        Name{"affiliation", QT_TRANSLATE_NOOP("CertificateWords", "affiliation")},
        Name{"recipient", QT_TRANSLATE_NOOP("CertificateWords", "recipient")},
        Name{"honorific", QT_TRANSLATE_NOOP("CertificateWords", "honorific")},
        Name{"body", QT_TRANSLATE_NOOP("CertificateWords", "text")},
        Name{"date", QT_TRANSLATE_NOOP("CertificateWords", "date")},
        Name{"giver", QT_TRANSLATE_NOOP("CertificateWords", "giver")},
        Name{"signer", QT_TRANSLATE_NOOP("CertificateWords", "signer")}};
    for (const Name& name : kNames) {
        if (code == QLatin1String(name.code))
            return Words::tr(name.text);
    }
    return code;
}

} // namespace prizedesk
