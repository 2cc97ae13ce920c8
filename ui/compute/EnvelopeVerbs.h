#pragma once

#include "models/compute/EnvelopeFigure.h"

#include <QObject>

class QAction;
class QWidget;

namespace prizedesk {

class OfficeContext;

/// The verbs of the envelope: a further figure, confirm, confirm as second person, withdraw, take a
/// confirmation back.
class EnvelopeVerbs : public QObject
{
    Q_OBJECT

public:
    EnvelopeVerbs(OfficeContext& context, QWidget& page);

    void show(const EnvelopeHistory& history);
    void retranslate();

    [[nodiscard]] QAction* confirm() const { return m_confirm; }
    [[nodiscard]] QAction* countersign() const { return m_countersign; }
    [[nodiscard]] QAction* amend() const { return m_amend; }
    [[nodiscard]] QAction* withdraw() const { return m_withdraw; }
    [[nodiscard]] QAction* revoke() const { return m_revoke; }

private:
    void askConfirm();
    void askAmend();
    void askWithdraw();
    void askRevoke();

    OfficeContext& m_context;
    QWidget& m_page;
    EnvelopeHistory m_history;
    QAction* m_confirm;
    QAction* m_countersign;
    QAction* m_amend;
    QAction* m_withdraw;
    QAction* m_revoke;
};

} // namespace prizedesk
