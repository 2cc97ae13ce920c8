#include "ui/entrants/ImportFileStep.h"

#include "ui/shared/Banner.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/ProgressRow.h"
#include "ui/shared/RunTask.h"
#include "ui/shared/TextLabel.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

QString localFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace

ImportFileStep::ImportFileStep(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_error(new Banner(theme, this))
    , m_progress(new ProgressRow(theme, this))
    , m_title(new TextLabel(theme, Type::Section, Token::Text, this))
    , m_hint(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_choose(new PrimaryButton(theme, this))
{
    setAcceptDrops(true);
    m_error->hide();
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme.metric(Metric::PageMargin);
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_error);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_choose, &QPushButton::clicked, this, &ImportFileStep::chooseWanted);
    connect(m_error, &Banner::closed, m_error, &QWidget::hide);
    ImportFileStep::retranslate();
}

void ImportFileStep::retranslate()
{
    m_title->setText(tr("Drop the answers of the application form here"));
    m_hint->setText(tr("Excel workbooks (XLSX) and CSV files. Nothing changes before you have seen "
                       "what the import would do."));
    m_choose->setText(tr("Choose file…"));
    setAccessibleName(tr("File to import"));
}

void ImportFileStep::showError(const QString& message)
{
    m_error->setContent(Tone::Bad, message);
    m_error->show();
}

void ImportFileStep::clearError()
{
    m_error->setContent(Tone::Bad, {});
    m_error->hide();
}

QString ImportFileStep::errorText() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void ImportFileStep::follow(RunTaskBase& task, const QString& fileName)
{
    m_progress->follow(task, tr("Reading %1").arg(fileName));
}

QRect ImportFileStep::dropRect() const
{
    const int margin = theme().metric(Metric::PageMargin);
    const int top = m_error->isHidden() ? 0 : m_error->geometry().bottom() + theme().px(12);
    return rect().adjusted(margin, top, -margin, -margin);
}

void ImportFileStep::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme().color(m_over ? Token::Accent : Token::Control), 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(theme().color(m_over ? Token::Sel : Token::Surface));
    const qreal radius = theme().metric(Metric::CardRadius);
    painter.drawRoundedRect(QRectF(dropRect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFile(*event->mimeData()).isEmpty())
        return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void ImportFileStep::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = false;
    update();
}

void ImportFileStep::dropEvent(QDropEvent* event)
{
    m_over = false;
    update();
    event->acceptProposedAction();
    Q_EMIT
    fileDropped(localFile(*event->mimeData()));
}

} // namespace prizedesk
