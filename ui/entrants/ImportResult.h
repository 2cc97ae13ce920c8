#pragma once

#include "models/tables/ImportReport.h"
#include "ui/shared/ThemedWidget.h"

class QPushButton;

namespace prizedesk {

class Card;
class KeyValueGrid;
class OfficeContext;
class ToneLine;

/// The last step: what was done, and where to go from here.
class ImportResult : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ImportResult(OfficeContext& context, QWidget* parent = nullptr);

    void setReport(const ImportReport& report);
    void setWords();
    [[nodiscard]] const ImportReport& report() const { return m_report; }
    [[nodiscard]] QPushButton& undoButton() const { return *m_undo; }

Q_SIGNALS:
    void entriesWanted(bool withFindings);
    void quarantineWanted();
    void anotherWanted();
    void undone();

private:
    [[nodiscard]] qint64 nextUndo() const;
    void undo();

    OfficeContext& m_context;
    ImportReport m_report;
    qint64 m_action = 0; ///< what the button takes back
    bool m_isUndone = false;
    Card* m_card;
    ToneLine* m_sentence;
    KeyValueGrid* m_numbers;
    QPushButton* m_entries;
    QPushButton* m_findings;
    QPushButton* m_aside;
    QPushButton* m_undo;
    QPushButton* m_another;
};

} // namespace prizedesk
