#pragma once

#include "models/compute/FieldTrouble.h"
#include "models/core/Yen.h"
#include "ui/shared/PromptDialog.h"

#include <QDate>
#include <QMap>

#include <functional>
#include <optional>

class QGridLayout;
class QScrollArea;

namespace prizedesk {

class TextLabel;

/// A question with a few fields: texts, amounts, numbers, days, choices. The verb can be used once
/// every field has a usable value; what is wrong with one stands beneath it. Fields are named by
/// `key`, which is also their objectName; the words beneath are "KEY.trouble".
class ComputeForm : public PromptDialog
{
    Q_OBJECT

public:
    ComputeForm(const Theme& theme, const QString& title, const QString& text, const QString& verb,
                QWidget* parent);

    /// Fields added from now on stand in two columns that scroll where they are too many.
    void beginColumns();
    /// A heading over the fields that follow, in columns only.
    void addSection(const QString& title);

    void addText(const QString& key, const QString& label, bool required,
                 const QString& value = {});
    void addLongText(const QString& key, const QString& label, bool required,
                     const QString& value = {});
    /// Understands 4億円, 5,000万円, 400000000; not below `least` (at first: above 0).
    void addYen(const QString& key, const QString& label, bool required,
                std::optional<Yen> value = {}, Yen least = Yen(1));
    /// A number with up to `decimals` places, counted in units of the last place, as are the
    /// limits.
    void addNumber(const QString& key, const QString& label, bool required, int decimals,
                   std::optional<qint64> value, qint64 least, qint64 most);
    void addDay(const QString& key, const QString& label, const QDate& value);
    /// A day that may stay open, typed in any usual form.
    void addOpenDay(const QString& key, const QString& label, const QDate& value);
    /// Pairs of what is kept and what is shown.
    void addChoice(const QString& key, const QString& label,
                   const std::vector<std::pair<QString, QString>>& choices,
                   const QString& value = {});
    void addSwitch(const QString& key, const QString& label, bool value);
    /// A field of another kind over the whole width; its owner says when to `check`.
    void addOther(const QString& key, const QString& label, QWidget* field);
    /// A sentence between fields.
    void addNote(const Theme& theme, const QString& text);
    /// A further condition on the verb.
    void setCheck(std::function<bool()> check);
    /// What the rules say about the whole record, asked once every field by itself is usable.
    void setTroubles(std::function<std::vector<FieldTrouble>()> troubles);
    /// Runs before every look at the fields: what is enabled, what is shown beside them.
    void setFollow(std::function<void()> follow);
    void setFieldEnabled(const QString& key, bool enabled);
    void setHint(const QString& key, const QString& hint);

    [[nodiscard]] QString text(const QString& key) const;
    [[nodiscard]] std::optional<Yen> yen(const QString& key) const;
    /// Nothing where the field is empty.
    [[nodiscard]] std::optional<qint64> number(const QString& key) const;
    [[nodiscard]] QDate day(const QString& key) const;
    [[nodiscard]] QString choice(const QString& key) const;
    [[nodiscard]] bool isOn(const QString& key) const;
    /// The words beneath a field; empty: nothing is wrong with it.
    [[nodiscard]] QString trouble(const QString& key) const;

    /// Looks at every field again.
    void check();

    /// Opens the dialog; `act` is called once the verb was chosen.
    void ask(std::function<void(const ComputeForm&)> act);

private:
    struct Field
    {
        QWidget* widget = nullptr;
        TextLabel* words = nullptr;
        bool isRequired = false;
        bool isTouched = false;
        std::function<QString(const QString&)> read = {}; ///< what is wrong with a text
        int decimals = 0;
    };

    void place(const QString& key, const QString& label, QWidget* field, bool isWide = false);
    void touch(const QString& key);
    [[nodiscard]] QString wrongWith(const QString& key, const Field& field, bool& isUsable) const;

    const Theme& m_theme;
    QMap<QString, Field> m_fields;
    QScrollArea* m_scroll = nullptr;
    QGridLayout* m_columns = nullptr;
    int m_cell = 0; ///< the next free one of the columns
    std::function<void()> m_follow;
    std::function<bool()> m_check;
    std::function<std::vector<FieldTrouble>()> m_troubles;
    bool m_isChecking = false;
};

} // namespace prizedesk
