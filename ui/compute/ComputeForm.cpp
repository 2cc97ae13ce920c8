#include "ui/compute/ComputeForm.h"

#include "models/compute/ComputeTables.h"
#include "models/core/Numbers.h"
#include "ui/shared/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr auto kDayForm = "yyyy/MM/dd";
constexpr int kHighestColumns = 470; // pixels at 100 %

/// `1,234.5`: a number in units of its last place, without zeros at the end.
QString fixedText(qint64 value, int decimals)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    QString text = groupedDigits(value / unit);
    QString fraction =
        decimals > 0 ? QString::number(value % unit).rightJustified(decimals, QLatin1Char('0'))
                     : QString();
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return fraction.isEmpty() ? text : text + QLatin1Char('.') + fraction;
}

} // namespace

ComputeForm::ComputeForm(const Theme& theme, const QString& title, const QString& text,
                         const QString& verb, QWidget* parent)
    : PromptDialog(theme, title, text, verb, parent)
    , m_theme(theme)
{
}

void ComputeForm::beginColumns()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_theme.px(10), 0);
    m_columns = new QGridLayout;
    column->addLayout(m_columns);
    column->addStretch(1);
    m_columns->setHorizontalSpacing(m_theme.px(16));
    m_columns->setVerticalSpacing(m_theme.px(6));
    m_columns->setColumnStretch(0, 1);
    m_columns->setColumnStretch(1, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addField(m_scroll);
    setMinimumWidth(m_theme.px(720));
}

void ComputeForm::addSection(const QString& title)
{
    auto* words = new TextLabel(m_theme, Type::BodyStrong, Token::Text, this);
    words->setText(title);
    m_cell += m_cell % 2;
    m_columns->addWidget(words, m_cell / 2, 0, 1, 2);
    words->show();
    m_cell += 2;
}

void ComputeForm::place(const QString& key, const QString& label, QWidget* field, bool isWide)
{
    field->setObjectName(key);
    Field& kept = m_fields[key];
    kept.widget = field;
    kept.words = new TextLabel(m_theme, Type::Small, Token::Text2, this);
    kept.words->setObjectName(key + QStringLiteral(".trouble"));
    kept.words->setWordWrap(true);
    kept.words->hide();
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(3));
    if (!qobject_cast<QCheckBox*>(field)) {
        auto* name = new TextLabel(m_theme, Type::Small, Token::Text2, this);
        name->setText(label);
        name->setBuddy(field);
        column->addWidget(name);
    }
    field->setAccessibleName(label);
    column->addWidget(field);
    column->addWidget(kept.words);
    // A new parent hides a widget until the next events; sizes are asked for before.
    for (QWidget* shown : cell->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        shown->setVisible(shown != kept.words);
    if (!m_columns) {
        addField(cell);
        return;
    }
    column->addStretch(1);
    if (isWide)
        m_cell += m_cell % 2;
    m_columns->addWidget(cell, m_cell / 2, m_cell % 2, 1, isWide ? 2 : 1);
    cell->show();
    m_cell += isWide ? 2 : 1;
}

void ComputeForm::touch(const QString& key)
{
    m_fields[key].isTouched = true;
    check();
}

void ComputeForm::addText(const QString& key, const QString& label, bool required,
                          const QString& value)
{
    auto* field = new QLineEdit(value, this);
    place(key, label, field);
    m_fields[key].isRequired = required;
    connect(field, &QLineEdit::textChanged, this, [this, key] { touch(key); });
    check();
}

void ComputeForm::addLongText(const QString& key, const QString& label, bool required,
                              const QString& value)
{
    auto* field = new QPlainTextEdit(value, this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * 4 + 16);
    place(key, label, field, true);
    m_fields[key].isRequired = required;
    connect(field, &QPlainTextEdit::textChanged, this, [this, key] { touch(key); });
    check();
}

void ComputeForm::addYen(const QString& key, const QString& label, bool required,
                         std::optional<Yen> value, Yen least)
{
    addText(key, label, required, value ? groupedDigits(value->amount()) : QString());
    m_fields[key].read = [least](const QString& text) {
        const auto amount = parseYen(text);
        if (!amount)
            return tr("This is no amount of yen.");
        return *amount < least ? tr("At least %1.").arg(yenDigits(least)) : QString();
    };
    setHint(key, tr("for example 5,000万円 or 50,000,000"));
    check();
}

void ComputeForm::addNumber(const QString& key, const QString& label, bool required, int decimals,
                            std::optional<qint64> value, qint64 least, qint64 most)
{
    addText(key, label, required, value ? fixedText(*value, decimals) : QString());
    m_fields[key].decimals = decimals;
    m_fields[key].read = [=](const QString& text) {
        const auto read = parseFixed(text, decimals);
        if (read && *read >= least && *read <= most)
            return QString();
        return tr("A number from %1 to %2.")
                   .arg(fixedText(least, decimals), fixedText(most, decimals)) +
               (decimals > 0 ? QLatin1Char(' ') + tr("Up to %n decimals.", nullptr, decimals)
                             : QString());
    };
    check();
}

void ComputeForm::addDay(const QString& key, const QString& label, const QDate& value)
{
    auto* field = new QDateEdit(value, this);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QLatin1String(kDayForm));
    place(key, label, field);
    connect(field, &QDateEdit::dateChanged, this, [this, key] { touch(key); });
}

void ComputeForm::addOpenDay(const QString& key, const QString& label, const QDate& value)
{
    addText(key, label, false, value.toString(QLatin1String(kDayForm)));
    m_fields[key].read = [](const QString& text) {
        return readDay(text) ? QString() : tr("This is no date.");
    };
    setHint(key, tr("open, or for example 2026/11/01"));
    check();
}

void ComputeForm::addChoice(const QString& key, const QString& label,
                            const std::vector<std::pair<QString, QString>>& choices,
                            const QString& value)
{
    auto* field = new QComboBox(this);
    for (const auto& [kept, shown] : choices)
        field->addItem(shown, kept);
    field->setCurrentIndex(qMax(0, field->findData(value)));
    place(key, label, field);
    connect(field, &QComboBox::currentIndexChanged, this, [this, key] { touch(key); });
    check();
}

void ComputeForm::addSwitch(const QString& key, const QString& label, bool value)
{
    auto* field = new QCheckBox(label, this);
    field->setChecked(value);
    place(key, label, field);
    connect(field, &QCheckBox::toggled, this, [this, key] { touch(key); });
}

void ComputeForm::addOther(const QString& key, const QString& label, QWidget* field)
{
    place(key, label, field, true);
}

void ComputeForm::addNote(const Theme& theme, const QString& text)
{
    auto* words = new TextLabel(theme, Type::Small, Token::Text2, this);
    words->setText(text);
    words->setWordWrap(true);
    addField(words);
}

void ComputeForm::setCheck(std::function<bool()> more)
{
    m_check = std::move(more);
    check();
}

void ComputeForm::setTroubles(std::function<std::vector<FieldTrouble>()> troubles)
{
    m_troubles = std::move(troubles);
    check();
}

void ComputeForm::setFollow(std::function<void()> follow)
{
    m_follow = std::move(follow);
    check();
}

void ComputeForm::setFieldEnabled(const QString& key, bool enabled)
{
    m_fields[key].widget->setEnabled(enabled);
}

void ComputeForm::setHint(const QString& key, const QString& hint)
{
    if (auto* line = qobject_cast<QLineEdit*>(m_fields[key].widget))
        line->setPlaceholderText(hint);
}

QString ComputeForm::text(const QString& key) const
{
    const QWidget* field = m_fields.value(key).widget;
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text().trimmed();
    const auto* text = qobject_cast<const QPlainTextEdit*>(field);
    return text ? text->toPlainText().trimmed() : QString();
}

std::optional<Yen> ComputeForm::yen(const QString& key) const
{
    const Field field = m_fields.value(key);
    const QString given = text(key);
    return field.read && field.read(given).isEmpty() ? parseYen(given) : std::nullopt;
}

std::optional<qint64> ComputeForm::number(const QString& key) const
{
    return parseFixed(text(key), m_fields.value(key).decimals);
}

QDate ComputeForm::day(const QString& key) const
{
    const QWidget* field = m_fields.value(key).widget;
    if (const auto* edit = qobject_cast<const QDateEdit*>(field))
        return edit->date();
    return readDay(text(key)).value_or(QDate());
}

QString ComputeForm::choice(const QString& key) const
{
    const auto* field = qobject_cast<const QComboBox*>(m_fields.value(key).widget);
    return field ? field->currentData().toString() : QString();
}

bool ComputeForm::isOn(const QString& key) const
{
    const auto* field = qobject_cast<const QCheckBox*>(m_fields.value(key).widget);
    return field && field->isChecked();
}

QString ComputeForm::trouble(const QString& key) const
{
    const TextLabel* words = m_fields.value(key).words;
    return words && !words->isHidden() ? words->text() : QString();
}

void ComputeForm::ask(std::function<void(const ComputeForm&)> act)
{
    connect(this, &QDialog::accepted, this, [this, act = std::move(act)] { act(*this); });
    if (m_scroll) {
        // As high as its fields, up to what a small laptop shows.
        const int wanted = m_scroll->widget()->sizeHint().height() + m_theme.px(8);
        m_scroll->setMinimumHeight(std::min(wanted, m_theme.px(kHighestColumns)));
    }
    open();
}

/// An empty field that is needed is only named once somebody has been in it.
QString ComputeForm::wrongWith(const QString& key, const Field& field, bool& isUsable) const
{
    if (!field.widget->isEnabled())
        return {};
    const bool isText = qobject_cast<const QLineEdit*>(field.widget) ||
                        qobject_cast<const QPlainTextEdit*>(field.widget);
    if (!isText)
        return {};
    const QString given = text(key);
    if (given.isEmpty()) {
        isUsable = isUsable && !field.isRequired;
        return field.isRequired && field.isTouched ? tr("This is needed.") : QString();
    }
    const QString wrong = field.read ? field.read(given) : QString();
    isUsable = isUsable && wrong.isEmpty();
    return wrong;
}

void ComputeForm::check()
{
    // Following may change fields, which asks again.
    if (m_isChecking)
        return;
    m_isChecking = true;
    if (m_follow)
        m_follow();
    bool isUsable = true;
    QMap<QString, FieldTrouble> found;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString words = wrongWith(it.key(), it.value(), isUsable);
        if (!words.isEmpty())
            found.insert(it.key(), {it.key(), words});
    }
    if (isUsable && m_troubles) {
        for (const FieldTrouble& trouble : m_troubles()) {
            isUsable = isUsable && !trouble.blocks;
            if (!found.contains(trouble.field))
                found.insert(trouble.field, trouble);
        }
    }
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const auto trouble = found.constFind(it.key());
        const bool has = trouble != found.cend();
        if (has) {
            it->words->setText(trouble->words);
            it->words->setTone(trouble->blocks ? Tone::Bad : Tone::Warning);
        }
        it->words->setVisible(has);
        it->widget->setAccessibleDescription(has ? trouble->words : QString());
    }
    setAcceptable(isUsable && (!m_check || m_check()));
    m_isChecking = false;
}

} // namespace prizedesk
