#include "models/committee/JudgeNames.h"

#include <QRegularExpression>

#include <algorithm>

namespace prizedesk {

namespace {

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

const QRegularExpression& reference()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z0-9-])[A-Z]{1,3}[0-9]{1,4}(?![A-Za-z0-9-])"));
    return pattern;
}

} // namespace

JudgeNames::JudgeNames(const Database& database, Vault& vault)
    : m_judges(JudgeStore(database, vault).list())
{
}

const Judge* JudgeNames::find(const QString& ref) const
{
    const auto found = std::find_if(m_judges.begin(), m_judges.end(),
                                    [&](const Judge& judge) { return judge.ref == ref; });
    return found == m_judges.end() ? nullptr : &*found;
}

QString JudgeNames::listed(const QString& ref, const PaperStyle& style) const
{
    const Judge* judge = find(ref);
    if (!style.showsNames() || !judge || judge->name.isEmpty())
        return ref;
    return ref + QLatin1Char(' ') + judge->name;
}

QString JudgeNames::inText(const QString& text, const PaperStyle& style) const
{
    if (!style.showsNames())
        return text;
    QString result;
    qsizetype last = 0;
    for (auto matches = reference().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Judge* judge = find(match.captured());
        if (!judge || judge->name.isEmpty())
            continue;
        result += text.mid(last, match.capturedStart() - last) + judge->name;
        last = match.capturedEnd();
    }
    return result + text.mid(last);
}

std::optional<QString> JudgeNames::namedIn(const QString& text) const
{
    const QString plain = withoutSpaces(text);
    for (const Judge& judge : m_judges) {
        const QString name = withoutSpaces(judge.name);
        if (name.size() > 1 && plain.contains(name))
            return judge.ref;
    }
    for (auto matches = reference().globalMatch(text); matches.hasNext();) {
        const QString ref = matches.next().captured();
        if (find(ref))
            return ref;
    }
    return std::nullopt;
}

} // namespace prizedesk
