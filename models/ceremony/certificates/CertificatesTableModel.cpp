#include "models/ceremony/certificates/CertificatesTableModel.h"

#include "models/ceremony/certificates/CertificateWords.h"
#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

namespace prizedesk {

namespace {

Tone toneOf(const Certificate& certificate)
{
    if (certificate.isVoid())
        return Tone::Neutral;
    if (certificate.isErased || !certificate.stands)
        return Tone::Bad;
    switch (worstOf(certificate.checks)) {
    case CertificateCheck::Severity::Error:
        return Tone::Bad;
    case CertificateCheck::Severity::Warning:
        return Tone::Warning;
    default:
        return certificate.isConfirmed ? Tone::Good : Tone::Warning;
    }
}

QString textOf(const Certificate& certificate, int column)
{
    switch (column) {
    case CertificatesTableModel::NumberColumn:
        return certificate.number;
    case CertificatesTableModel::PrizeColumn:
        return certificate.prizeName;
    case CertificatesTableModel::RecipientColumn:
        return certificate.isErased ? CertificatesTableModel::tr("(erased)")
                                    : certificate.recipientLine();
    case CertificatesTableModel::StateColumn:
        return CertificateWords::state(certificate.state);
    default:
        return {};
    }
}

} // namespace

void CertificatesTableModel::setRows(std::vector<Certificate> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const Certificate* CertificatesTableModel::row(CertificateId id) const
{
    for (const Certificate& each : m_rows) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

int CertificatesTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CertificatesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CertificatesTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Certificate& certificate = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(certificate, index.column());
    case IdRole:
        return certificate.id.value();
    case SortRole:
        return index.column() == RecipientColumn && !certificate.reading.isEmpty()
                   ? certificate.reading
                   : textOf(certificate, index.column());
    case ToneRole:
        return index.column() == StateColumn ? QVariant(int(toneOf(certificate))) : QVariant();
    default:
        return {};
    }
}

QVariant CertificatesTableModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section != StateColumn; // which place, and who: neither is ever cut
    if (role == KanaOrderRole)
        return section == RecipientColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case PrizeColumn:
        return tr("Prize");
    case RecipientColumn:
        return tr("Recipient");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace prizedesk
