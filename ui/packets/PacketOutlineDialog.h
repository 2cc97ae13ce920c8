#pragma once

#include "models/packets/PacketContent.h"
#include "models/packets/PacketStanding.h"

#include <QDialog>

namespace prizedesk {

class OfficeContext;
class PacketEntriesTableModel;
class TableView;

/// What a judge's packet holds, or would hold: entries in their order, documents, deadline, rubric,
/// instructions. Nothing can be changed here.
class PacketOutlineDialog : public QDialog
{
    Q_OBJECT

public:
    PacketOutlineDialog(OfficeContext& context, const PacketStanding& standing,
                        PacketContent content, QWidget* parent);

    [[nodiscard]] TableView& table() const { return *m_table; }

private:
    [[nodiscard]] QWidget* facts(const OfficeContext& context, const PacketStanding& standing,
                                 const PacketContent& content);

    PacketEntriesTableModel* m_model;
    TableView* m_table;
};

} // namespace prizedesk
