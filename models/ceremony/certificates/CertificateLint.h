#pragma once

#include "models/ceremony/certificates/CertificateText.h"

#include <vector>

namespace prizedesk {

/// One convention of certificates (賞状), and whether a text keeps it.
struct CertificateCheck
{
    enum class Rule {
        Punctuation, ///< no 、 and no 。 in the text
        Indent,      ///< no paragraph is set in
        Split,       ///< no phrase runs over two lines
        Particle,    ///< no line starts with は, へ or を
        Ending,      ///< the text ends as its heading asks
        Date,        ///< by era, in kanji numerals with place names
        Honorific,   ///< 殿 after the name
        CompanyForm, ///< 株式会社 is written out
        Variants,    ///< old and variant characters stay; told, never a fault
        Length,      ///< about a hundred characters
        Filled,      ///< nothing is left to fill in
    };
    enum class Severity { Pass, Information, Warning, Error };

    Rule rule = Rule::Punctuation;
    Severity severity = Severity::Pass;
    QString field;   ///< `body`, `date`, `recipient` …; empty where all is well
    int line = 0;    ///< of the field, from 1; 0: the field as a whole
    QString excerpt; ///< what is in question, or a figure such as the number of lines

    friend bool operator==(const CertificateCheck&, const CertificateCheck&) = default;
};

/// Every rule at least once, in the order above; a rule that is broken in several places comes
/// once for each. `received` is the organisation's name as it came in: a legal form that was
/// written out for the certificate is told.
[[nodiscard]] std::vector<CertificateCheck> lintCertificate(const CertificateText& text,
                                                            const QString& received = {});

/// The worst of them.
[[nodiscard]] CertificateCheck::Severity worstOf(const std::vector<CertificateCheck>& checks);
/// `punctuation`, `particle`: the stable part of a finding's code.
[[nodiscard]] QString certificateRuleCode(CertificateCheck::Rule rule);

} // namespace prizedesk
