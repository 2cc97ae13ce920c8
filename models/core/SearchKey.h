#pragma once

#include <QString>
#include <QStringList>

namespace prizedesk {

/// What a text is found by: case, width, hiragana and katakana, variants of kanji (髙 = 高), ㈱ and
/// 株式会社, hyphens and spaces are all folded. Kept beside the stored text, never in its place.
/// Folding twice changes nothing.
[[nodiscard]] QString searchKey(const QString& text);

/// A query folded once, to ask many keys. Every word of it (split at white space) must be in the
/// key, or the whole of it in one piece. An empty query matches all.
class SearchQuery
{
public:
    SearchQuery() = default;
    explicit SearchQuery(const QString& query);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// `key` is a `searchKey`.
    [[nodiscard]] bool matches(const QString& key) const;

private:
    QString m_whole;
    QStringList m_words;
};

/// `SearchQuery(query).matches(key)`, for a single key.
[[nodiscard]] bool matchesSearch(const QString& key, const QString& query);

} // namespace prizedesk
