#include "ui/compute/ComputeForm.h"

#include "ui/shared/TextLabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace prizedesk {

void ComputeForm::addText(const QString& key, const QString& label, bool required,
                          const QString& value)
{
    auto* field = new QLineEdit(value, this);
    field->setObjectName(key);
    addField(label, field);
    connect(field, &QLineEdit::textChanged, this, &ComputeForm::check);
    m_lines.insert(key, field);
    if (required)
        m_requiredTexts << key;
    check();
}

void ComputeForm::addLongText(const QString& key, const QString& label, bool required,
                              const QString& value)
{
    auto* field = new QPlainTextEdit(value, this);
    field->setObjectName(key);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * 4 + 16);
    addField(label, field);
    connect(field, &QPlainTextEdit::textChanged, this, &ComputeForm::check);
    m_texts.insert(key, field);
    if (required)
        m_requiredTexts << key;
    check();
}

void ComputeForm::addYen(const QString& key, const QString& label, bool required,
                         std::optional<Yen> value)
{
    addText(key, label, false, value ? QString::number(value->amount()) : QString());
    m_lines[key]->setPlaceholderText(tr("for example 5,000万円 or 50,000,000"));
    m_yen.insert(key, required);
    check();
}

void ComputeForm::addDay(const QString& key, const QString& label, const QDate& value)
{
    auto* field = new QDateEdit(value, this);
    field->setObjectName(key);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
    addField(label, field);
    connect(field, &QDateEdit::dateChanged, this, &ComputeForm::check);
    m_days.insert(key, field);
}

void ComputeForm::addChoice(const QString& key, const QString& label,
                            const std::vector<std::pair<QString, QString>>& choices,
                            const QString& value)
{
    auto* field = new QComboBox(this);
    field->setObjectName(key);
    for (const auto& [kept, shown] : choices)
        field->addItem(shown, kept);
    field->setCurrentIndex(qMax(0, field->findData(value)));
    addField(label, field);
    connect(field, &QComboBox::currentIndexChanged, this, &ComputeForm::check);
    m_choices.insert(key, field);
    check();
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

QString ComputeForm::text(const QString& key) const
{
    if (const auto* line = m_lines.value(key))
        return line->text().trimmed();
    const auto* text = m_texts.value(key);
    return text ? text->toPlainText().trimmed() : QString();
}

std::optional<Yen> ComputeForm::yen(const QString& key) const
{
    const auto amount = parseYen(text(key));
    return amount && *amount > Yen(0) ? amount : std::nullopt;
}

QDate ComputeForm::day(const QString& key) const
{
    const auto* field = m_days.value(key);
    return field ? field->date() : QDate();
}

QString ComputeForm::choice(const QString& key) const
{
    const auto* field = m_choices.value(key);
    return field ? field->currentData().toString() : QString();
}

void ComputeForm::ask(std::function<void(const ComputeForm&)> act)
{
    connect(this, &QDialog::accepted, this, [this, act = std::move(act)] { act(*this); });
    open();
}

void ComputeForm::check()
{
    bool usable = !m_check || m_check();
    for (const QString& key : m_requiredTexts)
        usable = usable && !text(key).isEmpty();
    for (auto it = m_yen.begin(); it != m_yen.end(); ++it)
        usable = usable && (yen(it.key()) || (!it.value() && text(it.key()).isEmpty()));
    setAcceptable(usable);
}

} // namespace prizedesk
