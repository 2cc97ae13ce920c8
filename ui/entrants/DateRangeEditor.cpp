#include "ui/entrants/DateRangeEditor.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace prizedesk {

DateRangeEditor::DateRangeEditor(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_hasFirst(new QCheckBox(this))
    , m_first(new QDateEdit(this))
    , m_hasLast(new QCheckBox(this))
    , m_last(new QDateEdit(this))
{
    setWindowFlag(Qt::Popup);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    grid->addWidget(m_hasFirst, 0, 0);
    grid->addWidget(m_first, 0, 1);
    grid->addWidget(m_hasLast, 1, 0);
    grid->addWidget(m_last, 1, 1);
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
        connect(edit, &QDateEdit::dateChanged, this, &DateRangeEditor::tell);
    }
    connect(m_hasFirst, &QCheckBox::toggled, m_first, &QWidget::setEnabled);
    connect(m_hasLast, &QCheckBox::toggled, m_last, &QWidget::setEnabled);
    connect(m_hasFirst, &QCheckBox::toggled, this, &DateRangeEditor::tell);
    connect(m_hasLast, &QCheckBox::toggled, this, &DateRangeEditor::tell);
    DateRangeEditor::retranslate();
}

void DateRangeEditor::retranslate()
{
    m_hasFirst->setText(tr("From"));
    m_hasLast->setText(tr("To"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    setAccessibleName(tr("Range of days"));
}

QDate DateRangeEditor::first() const
{
    return m_hasFirst->isChecked() ? m_first->date() : QDate();
}

QDate DateRangeEditor::last() const
{
    return m_hasLast->isChecked() ? m_last->date() : QDate();
}

void DateRangeEditor::openAt(const QPoint& globalPosition, QDate first, QDate last, QDate suggested)
{
    m_filling = true;
    m_hasFirst->setChecked(first.isValid());
    m_hasLast->setChecked(last.isValid());
    m_first->setEnabled(first.isValid());
    m_last->setEnabled(last.isValid());
    m_first->setDate(first.isValid() ? first : suggested);
    m_last->setDate(last.isValid() ? last : suggested);
    m_filling = false;
    adjustSize();
    move(globalPosition);
    show();
    m_hasFirst->setFocus(Qt::PopupFocusReason);
}

void DateRangeEditor::tell()
{
    if (!m_filling)
        Q_EMIT
    rangeChanged(first(), last());
}

void DateRangeEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Surface));
    painter.setPen(theme().color(Token::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void DateRangeEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return) {
        close();
        return;
    }
    ThemedWidget::keyPressEvent(event);
}

} // namespace prizedesk
