#pragma once

#include <QObject>

#include <utility>
#include <vector>

class QAction;
class QWidget;

namespace prizedesk {

class ComputeForm;
class OfficeContext;
struct ComputeData;
struct FieldTrouble;
struct LedgerLine;

/// What the office books by hand: release, transfer, expire, settle, reverse; and how a team's use
/// of a month was judged.
class LedgerVerbs : public QObject
{
    Q_OBJECT

public:
    LedgerVerbs(OfficeContext& context, QWidget& page);

    /// `team` and `line`: what the list has in hand; empty, null = nothing.
    void show(const ComputeData& data, const QString& team, const LedgerLine* line);
    void retranslate();

    [[nodiscard]] QAction* release() const { return m_release; }
    [[nodiscard]] QAction* transfer() const { return m_transfer; }
    [[nodiscard]] QAction* expire() const { return m_expire; }
    [[nodiscard]] QAction* settle() const { return m_settle; }
    [[nodiscard]] QAction* reverse() const { return m_reverse; }
    [[nodiscard]] QAction* remark() const { return m_remark; }

private:
    void askRelease();
    void askTransfer();
    void askExpire();
    void askSettle();
    void askReverse();
    void askRemark();
    [[nodiscard]] std::vector<std::pair<QString, QString>> teamChoices() const;
    [[nodiscard]] std::vector<FieldTrouble> beyondOpen(const ComputeForm& form,
                                                       const char* field) const;

    OfficeContext& m_context;
    QWidget& m_page;
    const ComputeData* m_data = nullptr;
    QString m_team;
    qint64 m_line = 0;
    QAction* m_release;
    QAction* m_transfer;
    QAction* m_expire;
    QAction* m_settle;
    QAction* m_reverse;
    QAction* m_remark;
};

} // namespace prizedesk
