#pragma once

namespace prizedesk {

/// The form under which a kanji of names is found: 髙→高, 﨑→崎, 邊→辺, 齋→斉, 𠮷→吉. Only for
/// search keys and comparing; a stored or printed name never passes through here.
[[nodiscard]] char32_t searchedKanji(char32_t kanji);

} // namespace prizedesk
