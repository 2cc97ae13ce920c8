#pragma once

#include "models/entrants/EntryDetail.h"
#include "ui/shared/ThemedWidget.h"

#include <QPointer>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace prizedesk {

class EntryValueRow;

/// Every value of an entry, one per line. F2, Enter or a double click changes a value in its place;
/// a corrected value shows what had been received, who changed it and why.
class EntryContent : public ThemedWidget
{
    Q_OBJECT

public:
    explicit EntryContent(const Theme& theme, QWidget* parent = nullptr);

    /// Values that a field may take, as code and words; empty for free text.
    using Choices = std::function<std::vector<std::pair<QString, QString>>(EntryField)>;
    void setChoices(Choices choices) { m_choices = std::move(choices); }
    /// How the time of a correction reads.
    void setTimeWords(std::function<QString(qint64)> words) { m_time = std::move(words); }
    void setValues(std::vector<EntryDetail::Value> values, bool editable);
    /// Opens the editor of a field; false where it is not shown or cannot be changed.
    bool edit(EntryField field);
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    void corrected(prizedesk::EntryField field, const QString& value, const QString& reason);
    /// The editor that opened should be seen.
    void shownWanted(QWidget* widget);

private:
    friend class EntryValueRow;
    void moveFrom(const EntryValueRow* row, int direction);

    Choices m_choices;
    std::function<QString(qint64)> m_time;
    QVBoxLayout* m_layout;
    std::vector<EntryValueRow*> m_rows;
};

} // namespace prizedesk
