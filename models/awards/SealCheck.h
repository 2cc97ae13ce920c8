#pragma once

#include "models/awards/SealedResult.h"
#include "models/storage/Database.h"

namespace prizedesk {

/// Whether one sealed result still is what was sealed, and still computes to the same digits.
struct SealCheck
{
    SealedResult sealed;
    bool snapshotHolds = true;     ///< bytes match their digest
    bool figuresHold = true;       ///< the same of the figures
    bool journalHolds = true;      ///< the journal recorded this seal: digests, who, when and why
    std::vector<SealChange> wrong; ///< figures that do not follow from the snapshot
    bool versionChanged = false;   ///< sealed by another version of program or libraries

    [[nodiscard]] bool isSound() const
    {
        return snapshotHolds && figuresHold && journalHolds && wrong.empty();
    }
    /// One sentence, in the language in force.
    [[nodiscard]] QString text() const;
};

/// What has changed in a stage since it was sealed last.
struct SealState
{
    std::optional<SealedResult> sealed; ///< none: never sealed
    std::vector<SealChange> inputs;
    std::vector<SealChange> figures; ///< that no longer follow
    QString refusal;                 ///< why the stage cannot be ranked any more

    [[nodiscard]] bool differs() const { return !inputs.empty(); }
    /// Inputs, then figures, at most `most` of each; empty where nothing differs.
    [[nodiscard]] QString text(int most = 3) const;
};

/// What differs between a seal and the stage as it stands, before any figure is computed.
struct SealComparison
{
    SealState state;               ///< without figures
    std::optional<SealInput> now;  ///< set where figures may have changed
};

/// What a seal of the stage would be made from now. Throws `StorageError`.
[[nodiscard]] SealInput currentSealInput(const Database& database, const QString& stage,
                                         const RankingOptions& options);
/// Computes the ranking again. Throws `StorageError`.
[[nodiscard]] SealCheck checkSeal(const Database& database, const SealedResult& sealed);
/// Seals that the journal recorded and the file does not hold, a sentence each, in the language in
/// force. Throws `StorageError`.
[[nodiscard]] QStringList missingSeals(const Database& database);
/// Compares what is sealed with what is there; quick. Throws `StorageError`.
[[nodiscard]] SealComparison compareWithSeal(const Database& database, const QString& stage);
/// Adds the figures that no longer follow; may take as long as a ranking.
[[nodiscard]] SealState withFigures(SealComparison comparison);
/// Both. Computes nothing where no input has changed. Throws `StorageError`.
[[nodiscard]] SealState sealState(const Database& database, const QString& stage);

} // namespace prizedesk
