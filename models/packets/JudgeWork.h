#pragma once

#include "models/packets/Declaration.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

/// One judge's mark and comment for one criterion of one entry.
struct CellWork
{
    std::optional<int> mark; ///< for a gate 1 = pass, 0 = fail
    QString comment;
    qint64 changedAtMs = 0;

    friend bool operator==(const CellWork&, const CellWork&) = default;
};

/// What a judge has done with one entry.
struct EntryWork
{
    QMap<QString, CellWork> cells; ///< by code of the criterion
    QString overall;
    qint64 overallChangedAtMs = 0;
    Declaration declaration;
    qint64 declaredAtMs = 0;
    QString note; ///< to oneself; never leaves the packet
    std::optional<qint64> seenAtMs;
    qint64 secondsSeen = 0;

    [[nodiscard]] std::optional<int> mark(const QString& criterion) const;
    [[nodiscard]] QString comment(const QString& criterion) const;
    friend bool operator==(const EntryWork&, const EntryWork&) = default;
};

/// One return file that was written.
struct FinishedVersion
{
    int version = 0;
    qint64 finishedAtMs = 0;
    int cells = 0;
    QString fileName;

    friend bool operator==(const FinishedVersion&, const FinishedVersion&) = default;
};

/// All that a judge has entered: the state that a packet keeps sealed.
struct JudgeWork
{
    QMap<QString, EntryWork> entries; ///< by reference number
    std::vector<FinishedVersion> finished;
    int lastVersion = 0; ///< the highest number given to a return, also to one that was not written

    [[nodiscard]] EntryWork entry(const QString& ref) const { return entries.value(ref); }

    /// UTF-8 JSON.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<JudgeWork> fromBytes(const QByteArray& bytes);

    friend bool operator==(const JudgeWork&, const JudgeWork&) = default;
};

/// What is still to do before a return can be written.
struct MissingWork
{
    enum class What {
        Declaration,
        Mark,
        Comment, ///< the mark is an extreme one and its comment too short
    };

    QString entry;
    What what = What::Mark;
    QString criterion; ///< code; empty for a declaration

    friend bool operator==(const MissingWork&, const MissingWork&) = default;
};

} // namespace prizedesk
