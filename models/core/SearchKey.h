#pragma once

#include <QString>

namespace prizedesk {

/// What a text is found by: case, width, hiragana and katakana, variants of kanji (髙 = 高), ㈱ and
/// 株式会社, hyphens and spaces are all folded. Kept beside the stored text, never in its place.
/// Folding twice changes nothing.
[[nodiscard]] QString searchKey(const QString& text);

/// Whether every word of `query` (split at white space) is in `key`, a `searchKey`. An empty query
/// matches all.
[[nodiscard]] bool matchesSearch(const QString& key, const QString& query);

} // namespace prizedesk
