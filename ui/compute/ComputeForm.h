#pragma once

#include "models/core/Yen.h"
#include "ui/shared/PromptDialog.h"

#include <QDate>
#include <QMap>

#include <functional>
#include <optional>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace prizedesk {

/// A question with a few fields: texts, amounts of yen, days, choices. The verb can be used once
/// every required field has a usable value. Fields are named by `key`, which is also their
/// objectName.
class ComputeForm : public PromptDialog
{
    Q_OBJECT

public:
    using PromptDialog::PromptDialog;

    void addText(const QString& key, const QString& label, bool required,
                 const QString& value = {});
    void addLongText(const QString& key, const QString& label, bool required,
                     const QString& value = {});
    /// Understands 4億円, 5,000万円, 400000000; not above 0 is not usable.
    void addYen(const QString& key, const QString& label, bool required,
                std::optional<Yen> value = {});
    void addDay(const QString& key, const QString& label, const QDate& value);
    /// Pairs of what is kept and what is shown.
    void addChoice(const QString& key, const QString& label,
                   const std::vector<std::pair<QString, QString>>& choices,
                   const QString& value = {});
    /// A sentence between fields.
    void addNote(const Theme& theme, const QString& text);
    /// A further condition on the verb.
    void setCheck(std::function<bool()> check);

    [[nodiscard]] QString text(const QString& key) const;
    [[nodiscard]] std::optional<Yen> yen(const QString& key) const;
    [[nodiscard]] QDate day(const QString& key) const;
    [[nodiscard]] QString choice(const QString& key) const;

    /// Opens the dialog; `act` is called once the verb was chosen.
    void ask(std::function<void(const ComputeForm&)> act);

private:
    void check();

    QMap<QString, QLineEdit*> m_lines;
    QMap<QString, QPlainTextEdit*> m_texts;
    QMap<QString, QDateEdit*> m_days;
    QMap<QString, QComboBox*> m_choices;
    QStringList m_requiredTexts;
    QMap<QString, bool> m_yen; ///< whether it is required
    std::function<bool()> m_check;
};

} // namespace prizedesk
