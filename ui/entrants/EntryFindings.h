#pragma once

#include "models/entrants/EntryDetail.h"
#include "ui/shared/ThemedWidget.h"

#include <vector>

class QVBoxLayout;

namespace prizedesk {

/// The findings of an entry: open ones as cards with their ways out, then what is settled.
class EntryFindings : public ThemedWidget
{
    Q_OBJECT

public:
    explicit EntryFindings(const Theme& theme, QWidget* parent = nullptr);

    void setFindings(const std::vector<EntryDetail::Shown>& findings, bool editable);
    [[nodiscard]] int openCount() const { return m_open; }
    [[nodiscard]] int settledCount() const { return m_settled; }

Q_SIGNALS:
    void correctWanted(prizedesk::EntryField field);
    /// The number of the finding in the list that was set.
    void askWanted(int index);
    void acceptWanted(int index);
    void openWanted(const QString& ref);
    void compareWanted(const QString& ref);

private:
    void addCard(const EntryDetail::Shown& finding, int index, bool editable);
    void addSettled(const EntryDetail::Shown& finding);

    QVBoxLayout* m_layout;
    std::vector<QWidget*> m_parts;
    int m_open = 0;
    int m_settled = 0;
};

} // namespace prizedesk
