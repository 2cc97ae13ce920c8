#include "ui/ceremony/FieldsDialog.h"

#include "ui/shared/TextLabel.h"
#include "ui/shared/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kWidth = 520;
constexpr int kWideWidth = 760;
constexpr int kAround = 260; ///< title, words and verbs of the dialog, and the window around it
constexpr int kLeastRoom = 200;

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
    , m_look(theme)
    , m_scroll(new QScrollArea(this))
    , m_grid(new QGridLayout)
{
    setMinimumWidth(theme.px(kWidth));
    auto* body = new QWidget;
    body->setLayout(m_grid);
    body->setAutoFillBackground(false);
    // Room for the ring around the field that has the focus.
    m_grid->setContentsMargins(theme.px(2), theme.px(2), theme.px(2), theme.px(2));
    m_grid->setHorizontalSpacing(theme.px(16));
    m_grid->setVerticalSpacing(theme.px(10));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(body);
    m_scroll->viewport()->setAutoFillBackground(false);
    addField(m_scroll);
}

void FieldsDialog::setColumns(int columns)
{
    m_columns = columns;
    setMinimumWidth(m_look.px(columns > 1 ? kWideWidth : kWidth));
}

void FieldsDialog::keep(const QString& key, const QString& label, QWidget* field)
{
    field->setObjectName(key);
    field->setAccessibleName(label);
    m_fields[key] = field;
    auto* block = new QWidget(this);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->setSpacing(m_look.px(4));
    auto* words = new TextLabel(m_look, Type::Small, Token::Text2, block);
    words->setText(label);
    words->setBuddy(field);
    column->addWidget(words);
    column->addWidget(field);
    column->addStretch(1);
    place(block);
    if (m_fields.size() == 1)
        field->setFocus();
}

void FieldsDialog::place(QWidget* field)
{
    m_grid->addWidget(field, m_next / m_columns, m_next % m_columns);
    ++m_next;
    const QScreen* screen = QGuiApplication::primaryScreen();
    const int room = screen ? screen->availableGeometry().height() - m_look.px(kAround) : 0;
    m_scroll->setMinimumHeight(std::min(m_grid->sizeHint().height(), std::max(room, kLeastRoom)));
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
    place(field);
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
