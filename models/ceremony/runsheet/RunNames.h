#pragma once

#include "models/ceremony/runsheet/RunText.h"

#include <QHash>
#include <QSet>

namespace prizedesk {

class Workspace;

/// Who stands behind the references of a run sheet: entries, judges, and prizes for those who won
/// them. Until two people released the result, prizes and all entries, whether they won or not, are
/// placeholders, whoever asks. Throws `StorageError` while it reads.
class RunNames
{
public:
    explicit RunNames(Workspace& workspace);

    [[nodiscard]] std::optional<RunText> find(const QString& reference) const;
    [[nodiscard]] RunText read(const QString& text) const;
    [[nodiscard]] bool isReleased() const { return m_isReleased; }

private:
    void readWinners(Workspace& workspace);

    bool m_isReleased = false;
    QHash<QString, RunText> m_names;
};

} // namespace prizedesk
