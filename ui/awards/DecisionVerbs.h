#pragma once

#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace prizedesk {

class DiscussionDialog;
class OfficeContext;

/// What leads from a ranking to the letters: ties, the meeting's notes, minutes, result notices.
/// The same verbs at every page that shows a ranking or its prizes.
class DecisionVerbs : public QObject
{
    Q_OBJECT

public:
    DecisionVerbs(OfficeContext& context, QWidget& page);

    /// The stage acted on; empty = none.
    void setStage(const QString& stage);
    void retranslate();

    [[nodiscard]] QAction* ties() const { return m_ties; }
    [[nodiscard]] QAction* discussion() const { return m_discussion; }
    [[nodiscard]] QAction* minutes() const { return m_minutes; }
    [[nodiscard]] QAction* notices() const { return m_notices; }
    [[nodiscard]] std::vector<QAction*> all() const;

    /// The notes of the meeting, opened once; null where there is no stage.
    DiscussionDialog* openDiscussion();

private:
    QAction* add(const QString& icon, const QString& name);
    void openTies();
    void openMinutes();
    void openNotices();

    OfficeContext& m_context;
    QWidget& m_page;
    QAction* m_ties;
    QAction* m_discussion;
    QAction* m_minutes;
    QAction* m_notices;
    QString m_stage;
};

} // namespace prizedesk
