#pragma once

#include <QString>

namespace prizedesk {

/// What a reading is found by when somebody types it in Latin letters, in whatever way: Hepburn and
/// Kunrei, long vowels written or not (`Satou`, `Satoh`, `Sato`, `Satō`), `n` or `m` before b, m
/// and p. Words are parted by one space. Kana and Latin letters may be mixed; other characters end
/// a word. Folding twice changes nothing.
[[nodiscard]] QString romajiKey(const QString& text);

/// Whether the text is written in Latin letters, so that asking `romajiKey` makes sense.
[[nodiscard]] bool isRomaji(const QString& text);

} // namespace prizedesk
