#pragma once

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

#include <QStandardItemModel>

#include <optional>

namespace prizedesk {

/// A small list as pages have them: number, state, applicant (kana order), points.
class EntryRows : public QStandardItemModel
{
public:
    EntryRows()
        : QStandardItemModel(0, 4)
    {
        setHorizontalHeaderLabels({QStringLiteral("Number"), QStringLiteral("State"),
                                   QStringLiteral("Applicant"), QStringLiteral("Points")});
        horizontalHeaderItem(2)->setData(true, KanaOrderRole);
        add(1, QStringLiteral("T1-0001"), StateShape::Empty, QStringLiteral("Received"),
            QStringLiteral("北浜マテリアル"), QStringLiteral("キタハママテリアル"), 70);
        add(2, QStringLiteral("T1-0002"), StateShape::Half, QStringLiteral("Accepted"),
            QStringLiteral("株式会社あおば"), QStringLiteral("アオバ"), 90);
        add(3, QStringLiteral("T1-0003"), StateShape::Return, QStringLiteral("Returned"),
            QStringLiteral("越後ファーム"), QStringLiteral("エチゴファーム"), 70);
        add(4, QStringLiteral("T1-0004"), StateShape::Half, QStringLiteral("Accepted"),
            QStringLiteral("石嶺建設"), QStringLiteral("イシミネケンセツ"), std::nullopt);
    }

    void add(qint64 id, const QString& number, StateShape shape, const QString& state,
             const QString& applicant, const QString& kana, std::optional<int> points)
    {
        QList<QStandardItem*> cells{
            new QStandardItem(number), new QStandardItem(state), new QStandardItem(applicant),
            new QStandardItem(points ? QString::number(*points) : QString())};
        for (QStandardItem* cell : cells)
            cell->setData(id, IdRole);
        cells[1]->setData(static_cast<int>(shape), StateRole);
        cells[2]->setData(kana, SortRole);
        if (points)
            cells[3]->setData(*points, SortRole);
        cells[3]->setData(true, NumberRole);
        appendRow(cells);
    }
};

} // namespace prizedesk
