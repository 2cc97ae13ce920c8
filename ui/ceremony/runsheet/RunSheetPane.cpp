#include "ui/ceremony/runsheet/RunSheetPane.h"

#include "ui/ceremony/runsheet/FuriganaText.h"
#include "ui/shared/Card.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/PrimaryButton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace prizedesk {

RunSheetPane::RunSheetPane(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_card(new Card(theme, this))
    , m_words(new FuriganaText(theme))
    , m_rest(new KeyValueGrid(theme))
    , m_next(new PrimaryButton(theme, this))
    , m_longer(new QPushButton(this))
    , m_shorter(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    m_next->setObjectName(QStringLiteral("runNext"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(theme.px(12));
    column->addWidget(m_words);
    column->addWidget(m_rest);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* body = new QWidget;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins({});
    rows->setSpacing(theme.px(8));
    rows->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_next);
    buttons->addWidget(m_longer);
    buttons->addWidget(m_shorter);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    m_card->setBody(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(m_next, &QPushButton::clicked, this, &RunSheetPane::nextWanted);
    connect(m_back, &QPushButton::clicked, this, &RunSheetPane::backWanted);
    connect(m_longer, &QPushButton::clicked, this, [this] {
        Q_EMIT extendWanted(1);
    });
    connect(m_shorter, &QPushButton::clicked, this, [this] {
        Q_EMIT extendWanted(-1);
    });
    RunSheetPane::retranslate();
}

void RunSheetPane::showItem(const RunItem* item, const QString& times, const QString& next,
                            const std::function<RunText(const QString&)>& read)
{
    m_card->setNote(item ? times : QString());
    if (!item) {
        m_card->setTitle(tr("Item"));
        m_words->setText({{tr("Choose an item to see what is said and done."), {}}});
        m_rest->setRows({});
        return;
    }
    m_card->setTitle(item->title);
    m_words->setText(item->narration.isEmpty() ? RunText{{tr("(nothing is said)"), {}}}
                                               : read(item->narration));
    const auto named = [&](const QString& text) {
        return text.isEmpty() ? QStringLiteral("—") : bracketedText(read(text));
    };
    m_rest->setRows({{.label = tr("Speaker"), .value = named(item->speaker)},
                     {.label = tr("Staff"), .value = named(item->staff)},
                     {.label = tr("Reception"), .value = named(item->reception)},
                     {.label = tr("Sound, light"), .value = named(item->technics)},
                     {.label = tr("Props"), .value = named(item->props)},
                     {.label = tr("Next"), .value = next.isEmpty() ? QStringLiteral("—") : next}});
}

void RunSheetPane::setLive(bool hasStarted, bool isOver, bool canWrite)
{
    m_hasStarted = hasStarted;
    m_next->setEnabled(canWrite && !isOver);
    m_longer->setEnabled(canWrite && hasStarted && !isOver);
    m_shorter->setEnabled(canWrite && hasStarted && !isOver);
    m_back->setEnabled(canWrite && hasStarted);
    retranslate();
}

void RunSheetPane::retranslate()
{
    m_next->setText(m_hasStarted ? tr("Next (Space)") : tr("Start (Space)"));
    m_longer->setText(tr("+1 min"));
    m_longer->setToolTip(tr("The running item takes a minute longer (+)"));
    m_shorter->setText(tr("−1 min"));
    m_shorter->setToolTip(tr("The running item takes a minute less (−)"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Takes the last start back (←)"));
}

} // namespace prizedesk
