#pragma once

#include "models/guests/Invitation.h"

#include <QObject>

class QWidget;

namespace prizedesk {

class OfficeContext;

/// Invitations and reminders out of the window: asks which and how, writes, and notes on every
/// guest that the letter went out.
class GuestLetters : public QObject
{
    Q_OBJECT

public:
    GuestLetters(OfficeContext& context, QWidget& page);

    /// `checked`: guests that may be chosen instead of all who are due.
    void ask(const QStringList& checked);
    void write(InvitationKind kind, const QStringList& refs, bool asPdf);

private:
    void writeDrafts(InvitationKind kind, const std::vector<Invitation>& letters);
    void print(InvitationKind kind, const std::vector<Invitation>& letters);
    void printTo(const QString& path, InvitationKind kind, const std::vector<Invitation>& letters);

    OfficeContext& m_context;
    QWidget& m_page;
};

} // namespace prizedesk
