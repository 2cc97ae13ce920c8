#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace prizedesk {

/// The language of all texts: English in the source, Japanese (and English plurals) from the
/// translations under ":/i18n". Used by the window and by the command line alike.
class Language
{
public:
    enum class Code { Japanese, English };

    Language();
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// Installs the translations of a language in place of those before, and makes its locale the
    /// default for numbers and dates. False where its translations are missing.
    bool use(Code code);

    /// The language in force: that of the translations installed last.
    [[nodiscard]] static Code current();
    /// "ja" or "en"; anything else, also empty: the language of the system.
    [[nodiscard]] static Code fromText(const QString& text);
    [[nodiscard]] static QString toText(Code code);

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace prizedesk
