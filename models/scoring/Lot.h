#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace prizedesk {

/// One draw of a lot: what is hashed, and whom it takes.
struct LotStep
{
    QByteArray hash;   ///< of index ‖ key ‖ index, the index in two bytes, high byte first
    int remaining = 0; ///< places the hash is divided by
    int taken = 0;     ///< place in the pool as it was fixed, from 1
    QString entry;
};

/// A lot as anyone can recompute it.
struct LotDraw
{
    QString key; ///< the key string
    std::vector<LotStep> steps;

    [[nodiscard]] QStringList order() const;
};

/// The algorithm of RFC 3797, section 4, with SHA-256 in the place of MD5: an order of the whole
/// pool follows from public values that nobody knew when the pool was fixed.
namespace Lot {

/// The pool as it is numbered: each entry once, by reference number.
[[nodiscard]] QStringList pool(const QStringList& entries);

/// The key string of public values, one list per source: numbers are sorted and joined by dots,
/// each source ends with ".", then "/": `9319./2.5.8.10.12./`. Other text stays as it is, without
/// spaces, in upper case. `RuleRefused` where a source has no value.
[[nodiscard]] Result<QString> key(const QStringList& sources);

[[nodiscard]] LotDraw draw(const QStringList& pool, const QString& key,
                           QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256);

} // namespace Lot

} // namespace prizedesk
