#pragma once

#include "models/guests/Invitation.h"

#include <QObject>

#include <functional>

class QWidget;

namespace prizedesk {

class OfficeContext;

/// Invitations, reminders and thanks out of the window: asks which and how, writes, and notes on every
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
    void thank(const QStringList& refs, bool asPdf);
    void writeDrafts(InvitationKind kind, const std::vector<Invitation>& letters);
    void print(InvitationKind kind, const std::vector<Invitation>& letters);
    /// Who has no address is told; `write` gives how many drafts it wrote.
    void askFolder(const std::vector<Invitation>& letters,
                   const std::function<Result<int>(const QString& folder)>& write);
    /// `note` is called once the file is there.
    void askPdf(const std::vector<Invitation>& letters,
                const std::function<Result<void>(const QString& path)>& note);
    void printTo(const QString& path, const std::vector<Invitation>& letters,
                 const std::function<Result<void>(const QString& path)>& note);

    OfficeContext& m_context;
    QWidget& m_page;
};

} // namespace prizedesk
