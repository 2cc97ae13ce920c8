#pragma once

#include "ui/shared/PromptDialog.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <map>
#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QScrollArea;
class QSpinBox;

namespace prizedesk {

/// A question of several fields, each known by a key that is also its object name. The verb can be
/// used once every required field holds something. Fields that the screen has no room for scroll, so
/// that the verb never leaves it.
class FieldsDialog : public PromptDialog
{
    Q_OBJECT

public:
    FieldsDialog(const Theme& theme, const QString& title, const QString& text, const QString& verb,
                 QWidget* parent);

    /// How many fields stand beside each other, from the next one on; 1 at first.
    void setColumns(int columns);
    void addLine(const QString& key, const QString& label, const QString& value,
                 bool required = false);
    void addText(const QString& key, const QString& label, const QString& value, int lines = 4,
                 bool required = false);
    struct Option
    {
        QString code;
        QString text;
    };
    void addChoice(const QString& key, const QString& label, const std::vector<Option>& options,
                   const QString& current);
    /// Invalid where it may be and is left open.
    void addDate(const QString& key, const QString& label, const QDate& value,
                 bool mayBeOpen = true);
    void addTime(const QString& key, const QString& label, const QTime& value);
    void addNumber(const QString& key, const QString& label, int least, int most, int value,
                   const QString& suffix = {});
    void addCheck(const QString& key, const QString& label, bool value);
    /// Any number of the options, in a list with check boxes.
    void addChoices(const QString& key, const QString& label, const std::vector<Option>& options,
                    const QStringList& checked);

    [[nodiscard]] QString line(const QString& key) const;
    [[nodiscard]] QString choice(const QString& key) const;
    [[nodiscard]] QDate date(const QString& key) const;
    [[nodiscard]] QTime time(const QString& key) const;
    [[nodiscard]] int number(const QString& key) const;
    [[nodiscard]] bool isChecked(const QString& key) const;
    /// Codes of the options that are checked.
    [[nodiscard]] QStringList choices(const QString& key) const;

private:
    void keep(const QString& key, const QString& label, QWidget* field);
    void place(QWidget* field);
    void check();

    const Theme& m_look;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    int m_columns = 1;
    int m_next = 0; ///< cell of the grid
    std::map<QString, QWidget*> m_fields;
    std::vector<QString> m_required;
};

} // namespace prizedesk
