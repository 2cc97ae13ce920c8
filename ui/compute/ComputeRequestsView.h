#pragma once

#include "ui/compute/ComputeListView.h"

namespace prizedesk {

class ComputeImports;
class RequestsTableModel;
struct StudentTeam;

/// Student teams and what they ask for.
class ComputeRequestsView : public ComputeListView
{
    Q_OBJECT

public:
    ComputeRequestsView(OfficeContext& context, ComputeImports& imports);

    void show(const ComputeData& content) override;
    void retranslate() override;
    [[nodiscard]] QAction* primary() const override;
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] std::vector<QAction*> more() const override;
    [[nodiscard]] QAction* importAction() const override;
    void open(const QVariantMap& what) override;

private:
    ComputeRequestsView(OfficeContext& context, ComputeImports& imports, RequestsTableModel* model);
    void askTeam(const StudentTeam& team);
    void askRequest();
    void removeTeam();
    void removeRequest();
    void update();

    ComputeImports& m_imports;
    RequestsTableModel* m_model;
    const ComputeData* m_data = nullptr;
    QAction* m_addTeam;
    QAction* m_changeTeam;
    QAction* m_removeTeam;
    QAction* m_request;
    QAction* m_removeRequest;
};

} // namespace prizedesk
