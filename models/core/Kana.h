#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <optional>

namespace prizedesk {

/// A reading (furigana) in full-width katakana: hiragana and half-width kana converted, spaces at
/// the ends dropped, runs of spaces inside made one U+3000. ー and ・ are allowed. Nothing where
/// any other character stands, or no kana at all.
[[nodiscard]] std::optional<QString> normaliseKana(const QString& text);
/// Whether `normaliseKana` accepts it.
[[nodiscard]] bool isKana(const QString& text);

/// Hiragana → katakana, one character; others unchanged.
[[nodiscard]] QChar toKatakana(QChar character);

/// The place of a text in 五十音順, in three levels after JIS X 4061: base kana (small as large, no
/// voicing marks, ー as the vowel before it); then seion < dakuon < handakuon; then ー < small <
/// large. Spaces and ・ end a word and come before every letter. Latin letters and digits stand
/// before kana, kanji after it, in code point order; case and width do not count.
class KanaKey
{
public:
    KanaKey() = default;

    /// UTF-8; comparing bytes gives the same order, so it can be stored and indexed.
    [[nodiscard]] QByteArray toBytes() const { return m_key.toUtf8(); }
    /// The first level only, for "same reading but for voicing".
    [[nodiscard]] QString base() const { return m_key.left(m_baseLength); }

    friend bool operator==(const KanaKey& a, const KanaKey& b) { return a.m_key == b.m_key; }
    friend std::strong_ordering operator<=>(const KanaKey& a, const KanaKey& b);

private:
    friend KanaKey kanaKey(const QString& text);
    QString m_key;
    qsizetype m_baseLength = 0;
};

[[nodiscard]] KanaKey kanaKey(const QString& text);

/// The heading in an index: あ か さ た な は ま や ら わ; empty where the text does not begin with
/// kana.
[[nodiscard]] QString gojuonRow(const QString& text);

} // namespace prizedesk
