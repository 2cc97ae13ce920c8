#include "ui/shared/ProgressRow.h"

#include "ui/shared/IconButton.h"
#include "ui/shared/RunTask.h"

#include <QLocale>
#include <QPainter>
#include <QTimer>

namespace prizedesk {

namespace {

constexpr int showAfter = 300;
constexpr qint64 estimateAfter = 2000;

} // namespace

ProgressRow::ProgressRow(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_cancel(new IconButton(theme, QStringLiteral("close"), this))
    , m_showTimer(new QTimer(this))
{
    setAccessRole(QAccessible::ProgressBar);
    m_cancel->setSmall(true);
    m_showTimer->setSingleShot(true);
    m_showTimer->setInterval(showAfter);
    connect(m_showTimer, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &IconButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
        Q_EMIT
        cancelWanted();
    });
    hide();
    ProgressRow::retranslate();
}

void ProgressRow::follow(RunTaskBase& task, const QString& title)
{
    connect(&task, &RunTaskBase::started, this, [this, &task, title] {
        m_task = &task;
        begin(title);
    });
    connect(&task, &RunTaskBase::progressed, this, [this, &task](qint64 done, qint64 total) {
        if (m_task == &task)
            report(done, total);
    });
    connect(&task, &RunTaskBase::ended, this, [this, &task] {
        if (m_task == &task)
            end();
    });
    connect(&task, &QObject::destroyed, this, &ProgressRow::end);
}

void ProgressRow::begin(const QString& title)
{
    m_title = title;
    m_done = 0;
    m_total = 0;
    m_elapsed.start();
    m_showTimer->start();
    retranslate();
}

void ProgressRow::report(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

void ProgressRow::end()
{
    m_task = nullptr;
    m_showTimer->stop();
    hide();
}

QString ProgressRow::restText() const
{
    if (!m_elapsed.isValid() || m_elapsed.elapsed() < estimateAfter || m_done <= 0 ||
        m_total <= m_done)
        return {};
    const qint64 rest = m_elapsed.elapsed() * (m_total - m_done) / m_done / 1000 + 1;
    if (rest < 60)
        return tr("about %n s left", nullptr, static_cast<int>(rest));
    return tr("about %n min left", nullptr, static_cast<int>((rest + 30) / 60));
}

QString ProgressRow::text() const
{
    QString result = m_title;
    if (m_total > 0)
        result =
            tr("%1 %2 / %3").arg(m_title, QLocale().toString(m_done), QLocale().toString(m_total));
    else if (m_done > 0)
        result = tr("%1 %2").arg(m_title, QLocale().toString(m_done));
    const QString rest = restText();
    return rest.isEmpty() ? result : tr("%1, %2").arg(result, rest);
}

void ProgressRow::retranslate()
{
    m_cancel->setPurpose(tr("Cancel"));
    setAccessibleName(m_title);
    setAccessibleDescription(text());
}

void ProgressRow::themeChanged()
{
    updateGeometry();
    update();
}

QSize ProgressRow::sizeHint() const
{
    return {QFontMetrics(theme().font(Type::Small)).horizontalAdvance(text()) +
                theme().px(120 + 8 + 24 + 16),
            theme().metric(Metric::StatusBar)};
}

void ProgressRow::resizeEvent(QResizeEvent*)
{
    m_cancel->move(width() - m_cancel->width(), (height() - m_cancel->height()) / 2);
}

void ProgressRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString words = text();
    const QFont font = theme().font(Type::Small);
    const int wide = QFontMetrics(font).horizontalAdvance(words);
    painter.setFont(font);
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(rect(), Qt::AlignVCenter, words);
    const int left = wide + theme().px(8);
    const QRectF bar(left, height() / 2.0 - theme().px(3),
                     width() - left - m_cancel->width() - theme().px(6), theme().px(6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Border));
    painter.drawRoundedRect(bar, 3, 3);
    if (m_total > 0 && m_done > 0) {
        QRectF done = bar;
        done.setWidth(bar.width() * static_cast<double>(qMin(m_done, m_total)) /
                      static_cast<double>(m_total));
        painter.setBrush(theme().color(Token::Accent));
        painter.drawRoundedRect(done, 3, 3);
    }
}

} // namespace prizedesk
