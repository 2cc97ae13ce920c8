#include "models/guests/GuestsTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

#include <algorithm>

namespace prizedesk {

namespace {

QVariant toneOf(const Guest& guest, int column)
{
    if (column == GuestsTableModel::ReplyColumn) {
        switch (guest.reply) {
        case GuestReply::Attending:
            return int(Tone::Good);
        case GuestReply::Waiting:
            return int(Tone::Warning);
        case GuestReply::Streaming:
            return int(Tone::Information);
        default:
            return int(Tone::Neutral);
        }
    }
    if (column == GuestsTableModel::ConsentColumn && !consentSign(guest).isEmpty())
        return int(Tone::Information);
    if (column == GuestsTableModel::PressColumn && guest.press == PressAccreditation::Applied)
        return int(Tone::Warning);
    return {};
}

} // namespace

void GuestsTableModel::setGuests(std::vector<Guest> guests, QHash<qint64, QString> seats,
                                 QSet<qint64> withoutCompanion)
{
    beginResetModel();
    m_withoutCompanion = std::move(withoutCompanion);
    m_guests = std::move(guests);
    m_seats = std::move(seats);
    endResetModel();
}

const Guest* GuestsTableModel::guest(qint64 id) const
{
    const auto found = std::find_if(m_guests.begin(), m_guests.end(),
                                    [&](const Guest& guest) { return guest.id.value() == id; });
    return found == m_guests.end() ? nullptr : &*found;
}

int GuestsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_guests.size());
}

int GuestsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString GuestsTableModel::text(const Guest& guest, int column) const
{
    switch (column) {
    case RefColumn:
        return guest.ref;
    case NameColumn:
        return guest.erased ? tr("Erased") : guest.name;
    case KanaColumn:
        return guest.kana;
    case CategoryColumn:
        return guestCategoryWords(guest.category);
    case StandingColumn:
        return guest.standing == GuestStanding::None ? QString()
                                                     : guestStandingWords(guest.standing);
    case AffiliationColumn:
        return guest.affiliation;
    case TitleColumn:
        return guest.title;
    case ReplyColumn:
        return guestReplyWords(guest.reply);
    case CompanionsColumn:
        return QString::number(guest.companions);
    case NeedsColumn:
        return guestNeedsWords(guest.needs);
    case SeatColumn:
        return m_seats.value(guest.id.value());
    case ConsentColumn: {
        QStringList signs;
        if (m_withoutCompanion.contains(guest.id.value()))
            signs += tr("Companion to be linked");
        if (const QString sign = consentSign(guest); !sign.isEmpty())
            signs += sign;
        return signs.join(QStringLiteral(" · "));
    }
    case PartyColumn:
        return guest.party;
    case PressColumn:
        return guest.press == PressAccreditation::None ? QString() : pressWords(guest.press);
    case InvitedColumn:
        return guest.invitedAtMs && m_dateWords ? m_dateWords(*guest.invitedAtMs) : QString();
    default:
        return {};
    }
}

QVariant GuestsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Guest& guest = m_guests[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(guest, column);
    case IdRole:
        return guest.id.value();
    case SortRole:
        if (column == NameColumn || column == KanaColumn)
            return guest.kana.isEmpty() ? guest.name : guest.kana;
        if (column == CategoryColumn || column == StandingColumn)
            return index.row(); // they stand in the order of seats
        if (column == CompanionsColumn)
            return guest.companions;
        if (column == InvitedColumn)
            return guest.invitedAtMs.value_or(0);
        return text(guest, column);
    case FilterKeyRole:
        if (column == CategoryColumn)
            return guestCategoryWords(guest.category);
        return {};
    case NumberRole:
        return column == CompanionsColumn;
    case ToneRole:
        if (column == ConsentColumn && m_withoutCompanion.contains(guest.id.value()))
            return int(Tone::Warning);
        return toneOf(guest, column);
    case EmptyTextRole:
        return column == SeatColumn && guest.isComing() ? tr("No seat yet") : QVariant();
    default:
        return {};
    }
}

QVariant GuestsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == RefColumn || section == NameColumn || section == ReplyColumn;
    if (role == KanaOrderRole)
        return section == NameColumn;
    if (role == HiddenAtFirstRole)
        return section == KanaColumn || section == TitleColumn || section == PartyColumn ||
               section == PressColumn || section == InvitedColumn || section == StandingColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RefColumn:
        return tr("No.");
    case NameColumn:
        return tr("Name");
    case KanaColumn:
        return tr("Reading");
    case CategoryColumn:
        return tr("Category");
    case StandingColumn:
        return tr("Standing");
    case AffiliationColumn:
        return tr("Affiliation");
    case TitleColumn:
        return tr("Title");
    case ReplyColumn:
        return tr("Answer");
    case CompanionsColumn:
        return tr("Companions");
    case NeedsColumn:
        return tr("Needs");
    case SeatColumn:
        return tr("Seat");
    case ConsentColumn:
        return tr("Signs");
    case PartyColumn:
        return tr("Party");
    case PressColumn:
        return tr("Accreditation");
    case InvitedColumn:
        return tr("Invited");
    default:
        return {};
    }
}

} // namespace prizedesk
