#include "models/ceremony/runsheet/RunText.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

bool isRubyBase(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) ||
           (unit >= 0xF900 && unit <= 0xFAFF) || unit == u'々' || character.isSurrogate();
}

QStringList partsOf(const QString& text)
{
    static const QRegularExpression spaces(
        u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption); // the ideographic space too
    return text.trimmed().split(spaces, Qt::SkipEmptyParts);
}

void append(RunText& text, const QString& plain)
{
    if (plain.isEmpty())
        return;
    if (!text.empty() && text.back().reading.isEmpty())
        text.back().text += plain;
    else
        text.push_back({plain, {}});
}

/// Readings written by hand within a piece without references.
void appendMarked(RunText& text, const QString& marked)
{
    static const QRegularExpression ruby(u"(?:｜([^《》｜]+))?《([^《》]+)》"_s);
    qsizetype from = 0;
    for (auto match = ruby.match(marked); match.hasMatch();
         match = ruby.match(marked, match.capturedEnd())) {
        QString before = marked.mid(from, match.capturedStart() - from);
        QString base = match.captured(1);
        if (base.isEmpty()) {
            while (!before.isEmpty() && isRubyBase(before.back())) {
                base.prepend(before.back());
                before.chop(1);
            }
        }
        append(text, before);
        if (base.isEmpty())
            append(text, match.captured());
        else
            text.push_back({base, match.captured(2)});
        from = match.capturedEnd();
    }
    append(text, marked.mid(from));
}

} // namespace

QString toHiragana(QString kana)
{
    for (QChar& character : kana) {
        if (character.unicode() >= 0x30A1 && character.unicode() <= 0x30F6)
            character = QChar(char16_t(character.unicode() - 0x60));
    }
    return kana;
}

RunText nameWithReading(const QString& name, const QString& kana)
{
    const QStringList names = partsOf(name);
    const QStringList readings = partsOf(toHiragana(kana));
    if (names.isEmpty())
        return {};
    if (readings.isEmpty())
        return {{names.join(u' '), {}}};
    if (names.size() != readings.size())
        return {{names.join(u' '), readings.join(u' ')}};
    RunText text;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            text.push_back({u" "_s, {}});
        text.push_back({names.at(i), readings.at(i)});
    }
    return text;
}

RunText readRunText(const QString& text,
                    const std::function<std::optional<RunText>(const QString&)>& resolve)
{
    static const QRegularExpression reference(u"\\[\\[([^\\[\\]]+)\\]\\]"_s);
    RunText result;
    qsizetype from = 0;
    for (auto match = reference.match(text); match.hasMatch();
         match = reference.match(text, match.capturedEnd())) {
        appendMarked(result, text.mid(from, match.capturedStart() - from));
        const auto named = resolve(match.captured(1).trimmed());
        if (named)
            result.insert(result.end(), named->begin(), named->end());
        else
            append(result, match.captured());
        from = match.capturedEnd();
    }
    appendMarked(result, text.mid(from));
    return result;
}

QString plainText(const RunText& text)
{
    QString plain;
    for (const RunPiece& piece : text)
        plain += piece.text;
    return plain;
}

QString bracketedText(const RunText& text)
{
    QString plain;
    for (const RunPiece& piece : text)
        plain += piece.reading.isEmpty() ? piece.text : piece.text + u'（' + piece.reading + u'）';
    return plain;
}

} // namespace prizedesk
