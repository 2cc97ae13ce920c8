#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace prizedesk {

/// What any import found and would do or did: the same shape for every kind of table.
struct ImportReport
{
    struct Finding
    {
        int row = 0;      ///< of the source file, from 1
        QString severity; ///< error or warning
        QString code;
        QString field;
        QString value;      ///< as received
        QString ref;        ///< the record it belongs to, where there is one
        QString other = {}; ///< the other side of a suspected duplicate
    };

    QString fileName;
    QString encoding;
    QString sheet;
    int headerRow = 0;
    int rows = 0; ///< data rows that are not empty
    int imported = 0;
    int updated = 0;
    int unchanged = 0;
    int quarantined = 0;
    QMap<QString, QString> mapping; ///< field → heading
    QStringList unmapped;           ///< headings that nothing uses
    std::vector<Finding> findings;
    bool applied = false;

    [[nodiscard]] bool needsAttention() const { return quarantined > 0 || !findings.empty(); }
};

} // namespace prizedesk
