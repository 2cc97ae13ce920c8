#include "ui/entrants/EntryValueRow.h"

#include "ui/shared/TextLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

bool isLong(EntryField field)
{
    return field == EntryField::Summary || field == EntryField::Note ||
           field == EntryField::ForeignModelReason || field == EntryField::Goal;
}

} // namespace

EntryValueRow::EntryValueRow(const Theme& theme, EntryDetail::Value value, bool editable,
                             const QString& remark, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_value(std::move(value))
    , m_editable(editable)
    , m_grid(new QGridLayout(this))
    , m_shown(new QWidget(this))
{
    setAccessRole(QAccessible::ListItem);
    setFocusPolicy(Qt::StrongFocus);
    const QString words = m_value.text.isEmpty() ? tr("(not filled in)") : m_value.text;
    setAccessibleName(tr("%1: %2").arg(m_value.label, words));
    auto* label = new TextLabel(theme, Type::Small, Token::Text2, this);
    label->setText(m_value.label);
    label->setFixedWidth(theme.px(88));
    label->setWordWrap(true);
    auto* text = new TextLabel(theme, Type::Body,
                               m_value.text.isEmpty() ? Token::Text3 : Token::Text, m_shown);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(words);
    auto* shown = new QVBoxLayout(m_shown);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(0);
    shown->addWidget(text);
    if (!remark.isEmpty()) {
        auto* note = new TextLabel(theme, Type::Small, Token::Text2, m_shown);
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        note->setText(remark);
        shown->addWidget(note);
    }
    m_grid->setContentsMargins(theme.px(4), theme.px(2), theme.px(4), theme.px(2));
    m_grid->setHorizontalSpacing(theme.px(8));
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(label, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_shown, 0, 1);
    if (editable)
        setToolTip(tr("F2 or double click: correct the value"));
}

void EntryValueRow::paintEvent(QPaintEvent*)
{
    if (!showsFocus() || m_editor)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocusRing(painter, rect());
}

void EntryValueRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_editable && !m_editor) {
            Q_EMIT
            editWanted();
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT
            moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    ThemedWidget::keyPressEvent(event);
}

void EntryValueRow::mouseDoubleClickEvent(QMouseEvent*)
{
    if (m_editable && !m_editor)
        Q_EMIT
    editWanted();
}

void EntryValueRow::edit(const std::vector<std::pair<QString, QString>>& choices)
{
    if (m_editor || !m_editable)
        return;
    m_editor = new QWidget(this);
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(4));
    QWidget* field = nullptr;
    if (!choices.empty()) {
        field = m_combo = new QComboBox(m_editor);
        for (const auto& [code, words] : choices)
            m_combo->addItem(words, code);
        if (m_combo->findData(m_value.raw) < 0)
            m_combo->insertItem(0, m_value.text, m_value.raw);
        m_combo->setCurrentIndex(m_combo->findData(m_value.raw));
    } else if (isLong(m_value.field)) {
        field = m_text = new QPlainTextEdit(m_value.raw, m_editor);
        m_text->setFixedHeight(theme().px(96));
        m_text->setTabChangesFocus(true);
    } else {
        field = m_line = new QLineEdit(m_value.raw, m_editor);
        m_line->selectAll();
    }
    field->setAccessibleName(m_value.label);
    m_reason = new QLineEdit(m_editor);
    m_reason->setPlaceholderText(tr("Reason (may be left empty)"));
    m_reason->setAccessibleName(tr("Reason"));
    auto* save = new QPushButton(tr("Save value"), m_editor);
    auto* giveUp = new QPushButton(tr("Do not change"), m_editor);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme().px(6));
    buttons->addWidget(save);
    buttons->addWidget(giveUp);
    buttons->addStretch(1);
    column->addWidget(field);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &EntryValueRow::save);
    connect(giveUp, &QPushButton::clicked, this, &EntryValueRow::closeEditor);
    for (QWidget* widget : {field, static_cast<QWidget*>(m_reason)})
        widget->installEventFilter(this);
    m_shown->hide();
    m_grid->addWidget(m_editor, 0, 1);
    setFocusProxy(field);
    m_editor->show();
    field->setFocus();
}

bool EntryValueRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return ThemedWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        closeEditor();
        return true;
    }
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    // In long texts Enter makes a line; Ctrl+Enter saves everywhere.
    if (isReturn && (watched != m_text || key->modifiers().testFlag(Qt::ControlModifier))) {
        save();
        return true;
    }
    return ThemedWidget::eventFilter(watched, event);
}

QString EntryValueRow::editedValue() const
{
    if (m_combo)
        return m_combo->currentData().toString();
    return m_text ? m_text->toPlainText() : m_line->text();
}

void EntryValueRow::save()
{
    if (!m_editor)
        return;
    const QString value = editedValue();
    const QString reason = m_reason->text();
    closeEditor();
    if (value != m_value.raw)
        Q_EMIT
    saved(value, reason);
}

void EntryValueRow::closeEditor()
{
    if (!m_editor)
        return;
    setFocusProxy(nullptr);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_combo = nullptr;
    m_text = nullptr;
    m_line = nullptr;
    m_reason = nullptr;
    m_shown->show();
    setFocus(Qt::OtherFocusReason);
}

} // namespace prizedesk
