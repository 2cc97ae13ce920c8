#pragma once

#include <QString>

namespace prizedesk {

// Folding of full-width, half-width and look-alike characters. None of these uses Unicode
// normalisation, which would replace kanji of names (U+FA19 and others).

/// A hyphen, dash or minus that people use as a hyphen: U+002D, 2010–2015, 2212, FF0D and a few
/// more. Not ー (U+30FC, FF70), which is one only between digits.
[[nodiscard]] bool isHyphenLike(QChar character);
/// White space in the wide sense: ASCII, no-break, ideographic and typographic spaces, line breaks.
[[nodiscard]] bool isSpaceLike(QChar character);
/// Characters that are not seen: zero-width space, word joiner, byte order mark, soft hyphen,
/// direction marks.
[[nodiscard]] bool isInvisible(QChar character);

/// `０１ＡＢ＠` → `01AB@`, `￥` → `¥`, no-break and ideographic spaces → U+0020. Kana is left
/// alone.
[[nodiscard]] QString toHalfWidthAscii(const QString& text);
/// `ﾊﾟﾊﾞ` → `パバ`, `ｳﾞ` → `ヴ`, `｡` → `。`. Everything else is left alone.
[[nodiscard]] QString toFullWidthKana(const QString& text);
/// Every hyphen look-alike → U+002D; ー and ｰ only where digits stand on both sides.
[[nodiscard]] QString foldHyphens(const QString& text);
/// Without spaces at both ends and without invisible characters; line breaks inside stay.
[[nodiscard]] QString trimSpaces(const QString& text);
/// As `trimSpaces`, and every run of spaces or line breaks inside becomes one space: U+3000 where
/// the run holds one, else U+0020.
[[nodiscard]] QString simplifySpaces(const QString& text);

/// `kana` with ゛ (`semiVoiced` false) or ゜ (true) put on it, in hiragana or full-width katakana;
/// a null character where there is no such kana.
[[nodiscard]] QChar voicedKana(QChar kana, bool semiVoiced);

} // namespace prizedesk
