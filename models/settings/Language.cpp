#include "models/settings/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace prizedesk {

namespace {

std::unique_ptr<QTranslator> loaded(const QString& name, const QStringList& folders)
{
    auto translator = std::make_unique<QTranslator>();
    for (const QString& folder : folders) {
        if (translator->load(name, folder))
            return translator;
    }
    return nullptr;
}

void replace(std::unique_ptr<QTranslator>& old, std::unique_ptr<QTranslator> fresh)
{
    // The new one first: between the two, no window is ever without words.
    if (fresh)
        QCoreApplication::installTranslator(fresh.get());
    if (old)
        QCoreApplication::removeTranslator(old.get());
    old = std::move(fresh);
}

} // namespace

Language::Language() = default;

Language::~Language()
{
    replace(m_own, nullptr);
    replace(m_qt, nullptr);
}

bool Language::use(Code code)
{
    const QString embedded = QStringLiteral(":/i18n");
    const QString text = toText(code);
    QLocale::setDefault(code == Code::Japanese ? QLocale(QLocale::Japanese, QLocale::Japan)
                                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
    // Qt's own words are English already.
    replace(m_qt, code == Code::English
                      ? nullptr
                      : loaded(QStringLiteral("qtbase_") + text,
                               {embedded, QLibraryInfo::path(QLibraryInfo::TranslationsPath)}));
    replace(m_own, loaded(QStringLiteral("prizedesk_") + text, {embedded}));
    return m_own != nullptr;
}

Language::Code Language::current()
{
    //: Not a word: the code of the language that this translation is in (ja, en).
    const QString code = QCoreApplication::translate("Language", "en");
    return code == QLatin1String("ja") ? Code::Japanese : Code::English;
}

Language::Code Language::fromText(const QString& text)
{
    if (text == QLatin1String("ja"))
        return Code::Japanese;
    if (text == QLatin1String("en"))
        return Code::English;
    return QLocale::system().language() == QLocale::Japanese ? Code::Japanese : Code::English;
}

QString Language::toText(Code code)
{
    return code == Code::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
}

} // namespace prizedesk
