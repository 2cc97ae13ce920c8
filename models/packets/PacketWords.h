#pragma once

#include "models/programme/Programme.h"

#include <QTranslator>

#include <vector>

namespace prizedesk {

/// Words that a packet carries in both languages, whatever the office's own: the judge may use
/// another one.
class PacketWords
{
public:
    PacketWords();

    /// The heading of a field of an entry, by its code.
    [[nodiscard]] BilingualText field(const QString& code) const;
    /// NEDO's five kinds of interest.
    [[nodiscard]] std::vector<ListItem> conflictCategories() const;

private:
    [[nodiscard]] BilingualText both(const char* context, const char* source) const;

    QTranslator m_japanese;
};

} // namespace prizedesk
