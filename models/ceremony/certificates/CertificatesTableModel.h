#pragma once

#include "models/ceremony/certificates/CertificateRegister.h"

#include <QAbstractTableModel>

namespace prizedesk {

/// The register of certificates as a table. `IdRole` is the certificate's row id.
class CertificatesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, PrizeColumn, RecipientColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Certificate> rows);
    /// Null where there is none of that id.
    [[nodiscard]] const Certificate* row(CertificateId id) const;
    [[nodiscard]] const std::vector<Certificate>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Certificate> m_rows;
};

} // namespace prizedesk
