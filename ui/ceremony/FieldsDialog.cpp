#include "ui/ceremony/FieldsDialog.h"

#include "ui/shared/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace prizedesk {

namespace {

/// A date that may be left open: a box in front of the field.
class OpenDate : public QWidget
{
public:
    OpenDate(const QDate& value, bool mayBeOpen, const QString& label, QWidget* parent)
        : QWidget(parent)
        , m_settled(new QCheckBox(this))
        , m_date(new QDateEdit(this))
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_settled);
        layout->addWidget(m_date, 1);
        m_date->setCalendarPopup(true);
        m_date->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
        m_date->setDate(value.isValid() ? value : QDate::currentDate());
        m_date->setAccessibleName(label);
        m_settled->setAccessibleName(label);
        m_settled->setVisible(mayBeOpen);
        m_settled->setChecked(!mayBeOpen || value.isValid());
        m_date->setEnabled(m_settled->isChecked());
        connect(m_settled, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
        setFocusProxy(m_date);
    }
    [[nodiscard]] QDate date() const { return m_settled->isChecked() ? m_date->date() : QDate(); }

private:
    QCheckBox* m_settled;
    QDateEdit* m_date;
};

template<typename Field> Field& fieldOf(const std::map<QString, QWidget*>& fields,
                                        const QString& key)
{
    return *static_cast<Field*>(fields.at(key));
}

} // namespace

FieldsDialog::FieldsDialog(const Theme& theme, const QString& title, const QString& text,
                           const QString& verb, QWidget* parent)
    : PromptDialog(theme, title, text, verb, parent)
{
    setMinimumWidth(theme.px(520));
}

void FieldsDialog::keep(const QString& key, const QString& label, QWidget* field)
{
    field->setObjectName(key);
    if (m_fields.empty())
        field->setFocus(Qt::OtherFocusReason); // not on the button that gives up
    m_fields[key] = field;
    addField(label, field);
}

void FieldsDialog::addLine(const QString& key, const QString& label, const QString& value,
                           bool required)
{
    auto* field = new QLineEdit(value, this);
    keep(key, label, field);
    if (required)
        m_required.push_back(key);
    connect(field, &QLineEdit::textChanged, this, &FieldsDialog::check);
    check();
}

void FieldsDialog::addText(const QString& key, const QString& label, const QString& value,
                           int lines, bool required)
{
    auto* field = new QPlainTextEdit(value, this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 14);
    keep(key, label, field);
    if (required)
        m_required.push_back(key);
    connect(field, &QPlainTextEdit::textChanged, this, &FieldsDialog::check);
    check();
}

void FieldsDialog::addChoice(const QString& key, const QString& label,
                             const std::vector<Option>& options, const QString& current)
{
    auto* field = new QComboBox(this);
    for (const Option& option : options)
        field->addItem(option.text, option.code);
    field->setCurrentIndex(std::max(0, field->findData(current)));
    keep(key, label, field);
}

void FieldsDialog::addDate(const QString& key, const QString& label, const QDate& value,
                           bool mayBeOpen)
{
    keep(key, label, new OpenDate(value, mayBeOpen, label, this));
}

void FieldsDialog::addTime(const QString& key, const QString& label, const QTime& value)
{
    auto* field = new QTimeEdit(value, this);
    field->setDisplayFormat(QStringLiteral("H:mm"));
    keep(key, label, field);
}

void FieldsDialog::addNumber(const QString& key, const QString& label, int least, int most,
                             int value, const QString& suffix)
{
    auto* field = new QSpinBox(this);
    field->setRange(least, most);
    field->setValue(value);
    field->setSuffix(suffix);
    field->setGroupSeparatorShown(true);
    keep(key, label, field);
}

void FieldsDialog::addCheck(const QString& key, const QString& label, bool value)
{
    auto* field = new QCheckBox(label, this);
    field->setChecked(value);
    field->setObjectName(key);
    m_fields[key] = field;
    addField(field);
}

void FieldsDialog::addChoices(const QString& key, const QString& label,
                              const std::vector<Option>& options, const QStringList& checked)
{
    constexpr int kShownLines = 6;
    auto* field = new QListWidget(this);
    field->setTabKeyNavigation(false);
    for (const Option& option : options) {
        auto* item = new QListWidgetItem(option.text, field);
        item->setData(Qt::UserRole, option.code);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(checked.contains(option.code) ? Qt::Checked : Qt::Unchecked);
    }
    field->setFixedHeight((field->fontMetrics().lineSpacing() + 6) * kShownLines);
    keep(key, label, field);
}

QString FieldsDialog::line(const QString& key) const
{
    const QWidget* field = m_fields.at(key);
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return text->toPlainText().trimmed();
    return fieldOf<QLineEdit>(m_fields, key).text().trimmed();
}

QString FieldsDialog::choice(const QString& key) const
{
    return fieldOf<QComboBox>(m_fields, key).currentData().toString();
}

QDate FieldsDialog::date(const QString& key) const
{
    return fieldOf<OpenDate>(m_fields, key).date();
}

QTime FieldsDialog::time(const QString& key) const
{
    return fieldOf<QTimeEdit>(m_fields, key).time();
}

int FieldsDialog::number(const QString& key) const
{
    return fieldOf<QSpinBox>(m_fields, key).value();
}

bool FieldsDialog::isChecked(const QString& key) const
{
    return fieldOf<QCheckBox>(m_fields, key).isChecked();
}

QStringList FieldsDialog::choices(const QString& key) const
{
    const auto& field = fieldOf<QListWidget>(m_fields, key);
    QStringList codes;
    for (int row = 0; row < field.count(); ++row) {
        if (field.item(row)->checkState() == Qt::Checked)
            codes += field.item(row)->data(Qt::UserRole).toString();
    }
    return codes;
}

void FieldsDialog::check()
{
    setAcceptable(std::all_of(m_required.begin(), m_required.end(),
                              [&](const QString& key) { return !line(key).isEmpty(); }));
}

} // namespace prizedesk
