#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace prizedesk {

class ImportFlow;
class OfficeContext;

/// Imports of offers, teams, requests and use; each shows what it would do before it does it.
class ComputeImports : public QObject
{
    Q_OBJECT

public:
    ComputeImports(OfficeContext& context, QWidget& page);

    void retranslate();
    /// From a file at hand.
    void importUsage(const QString& path);

    [[nodiscard]] QAction* offers() const { return m_offers; }
    [[nodiscard]] QAction* teams() const { return m_teams; }
    [[nodiscard]] QAction* requests() const { return m_requests; }
    [[nodiscard]] QAction* usage() const { return m_usage; }

private:
    OfficeContext& m_context;
    ImportFlow* m_flow;
    QAction* m_offers;
    QAction* m_teams;
    QAction* m_requests;
    QAction* m_usage;
};

} // namespace prizedesk
