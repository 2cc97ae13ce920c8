#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace prizedesk {

/// A piece of text with its reading above it; no reading for plain text.
struct RunPiece
{
    QString text;
    QString reading;

    friend bool operator==(const RunPiece&, const RunPiece&) = default;
};
using RunText = std::vector<RunPiece>;

/// A name with readings above each of its parts: family and given name each have their own where
/// name and reading have as many parts. Readings are in hiragana.
[[nodiscard]] RunText nameWithReading(const QString& name, const QString& kana);

/// A text with `[[reference]]` replaced by what `resolve` gives, and with readings written by hand
/// as `漢字《かんじ》` or `｜any words《reading》`. An unknown reference stays as it is written.
[[nodiscard]] RunText
readRunText(const QString& text,
            const std::function<std::optional<RunText>(const QString& reference)>& resolve);

/// The words alone.
[[nodiscard]] QString plainText(const RunText& text);
/// The words with readings in brackets behind them, for tables.
[[nodiscard]] QString bracketedText(const RunText& text);
/// Katakana → hiragana; ー and others unchanged.
[[nodiscard]] QString toHiragana(QString kana);

} // namespace prizedesk
