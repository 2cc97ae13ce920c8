#pragma once

#include "models/scoring/TieBreak.h"

#include <QMap>

namespace prizedesk {

/// Everything that a sealed ranking is computed from.
struct SealInput
{
    RankingInput ranking;
    RankingOptions options;
    TieBasis ties;
};

/// Name of a figure, such as `entry T1-0001 rank`, and its digits as text.
using SealFigures = QMap<QString, QString>;

/// A ranking as it stood when it was sealed.
struct SealedResult
{
    qint64 id = 0;
    QString stage;
    int number = 1;      ///< 1 for the first of the stage
    QByteArray snapshot; ///< `SealInput` in its canonical form
    QString digest;      ///< of the snapshot
    QByteArray figures;  ///< `SealFigures` in their canonical form
    QString figuresDigest;
    QString rubric;      ///< digest of the criteria
    QString program;     ///< version
    QString libraries;   ///< those that compute: `Qt 6.4.2`
    QString journalHead; ///< before the sealing, in hexadecimal digits
    QString reason;      ///< why it was sealed again
    qint64 sealedAtMs = 0;
    QString sealedBy;
};

/// Canonical form: the same content, in any order, gives the same bytes. Numbers are integers.
[[nodiscard]] QByteArray sealSnapshot(const SealInput& input);
/// `FileDamaged` where the bytes are no snapshot.
[[nodiscard]] Result<SealInput> readSealSnapshot(const QByteArray& bytes);

/// Every figure of the ranking with defined digits: exact means as fractions, estimates with six
/// decimals, chances with four. As `rank` where it refuses.
[[nodiscard]] Result<SealFigures> sealFigures(const SealInput& input);
[[nodiscard]] QByteArray figuresBytes(const SealFigures& figures);
[[nodiscard]] SealFigures readFigures(const QByteArray& bytes);

/// A value that is not what it was; an empty text: it was or is not there.
struct SealChange
{
    QString name;
    QString was;
    QString is;
};
[[nodiscard]] std::vector<SealChange> figureChanges(const SealFigures& was, const SealFigures& is);
/// Which marks, conflicts, entries, criteria and rules differ: `mark T1-0001 J01 C1`.
[[nodiscard]] std::vector<SealChange> inputChanges(const SealInput& was, const SealInput& is);
/// `T1-0001: rank 1 → 2`, in the language in force.
[[nodiscard]] QString sealChangeText(const SealChange& change);

} // namespace prizedesk
