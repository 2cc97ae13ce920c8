#include "ui/compute/EnvelopePanel.h"

#include "models/settings/DateWords.h"
#include "ui/compute/FigureCard.h"
#include "ui/overview/OverviewWords.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePainter.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

EnvelopePanel::EnvelopePanel(OfficeContext& context, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
    , m_title(new TextLabel(context.theme(), Type::Section, Token::Text, this))
    , m_words(new TextLabel(context.theme(), Type::Body, Token::Text, this))
    , m_first(new FigureCard(context.theme(), this))
    , m_second(new FigureCard(context.theme(), this))
    , m_verbs(new QVBoxLayout)
{
    setObjectName(QStringLiteral("envelopePanel"));
    m_first->setObjectName(QStringLiteral("firstFigure"));
    m_second->setObjectName(QStringLiteral("secondFigure"));
    m_words->setWordWrap(true);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(m_title);
    text->addWidget(m_words, 1);
    text->setAlignment(m_words, Qt::AlignTop);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme().px(42), theme().px(6), theme().px(10), theme().px(6));
    layout->setSpacing(theme().px(10));
    layout->addLayout(text, 4);
    layout->addWidget(m_first, 3);
    layout->addWidget(m_second, 3);
    m_verbs->setSpacing(theme().px(4));
    layout->addLayout(m_verbs);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_first, &FigureCard::clicked, this,
            [this] { Q_EMIT figureClicked(m_firstConfirmed); });
    connect(m_second, &FigureCard::clicked, this, [this] { Q_EMIT figureClicked(false); });
}

void EnvelopePanel::setVerbs(QAction* confirm, QAction* countersign, QAction* withdraw)
{
    for (QAction* action : {countersign, confirm, withdraw}) {
        auto* button = new QPushButton(this);
        PageHead::bind(*button, *action);
        m_verbs->addWidget(button);
    }
}

QString EnvelopePanel::source(const EnvelopeFigure& figure) const
{
    QStringList parts;
    const QString basis =
        figure.confirmedBasis.isEmpty() ? m_context.in(figure.basis) : figure.confirmedBasis;
    if (!basis.isEmpty())
        parts << basis;
    if (figure.confirmedAtMs) {
        const QString who =
            figure.secondBy.isEmpty()
                ? figure.confirmedBy
                : tr("%1 and %2", "two persons").arg(figure.confirmedBy, figure.secondBy);
        parts << tr("%1, confirmed by %2")
                     .arg(m_context.dates().listDate(*figure.confirmedAtMs), who);
    } else if (figure.receivedOn.isValid()) {
        parts << tr("received %1").arg(m_context.dates().longDate(figure.receivedOn));
    }
    if (figure.taxBasis != EnvelopeFigure::TaxBasis::Unstated)
        parts << taxBasisWords(figure.taxBasis);
    return parts.join(QStringLiteral("　"));
}

void EnvelopePanel::fill(FigureCard& card, const EnvelopeFigure& figure,
                         const QString& caption) const
{
    card.setContent(caption, OverviewWords::money(m_context, figure.amount),
                    yenDigits(figure.amount), source(figure),
                    figure.state() == EnvelopeFigure::State::Confirmed);
}

void EnvelopePanel::show(const EnvelopeHistory& history)
{
    const EnvelopeFigure* governing = history.governing();
    const std::vector<const EnvelopeFigure*> waiting = history.waiting();
    const bool needsSecond = governing && !governing->isConfirmedByTwo();
    setVisible(!waiting.empty() || needsSecond || !governing);
    m_firstConfirmed = governing != nullptr;
    if (governing) {
        fill(*m_first, *governing, needsSecond ? tr("Confirmed by one person") : tr("Confirmed"));
        m_first->show();
        m_second->setVisible(!waiting.empty());
        if (!waiting.empty())
            fill(*m_second, *waiting.front(), tr("Amendment (not confirmed)"));
        m_title->setText(needsSecond ? tr("A second person must confirm the envelope")
                                     : tr("An amendment of the envelope is not confirmed"));
        m_words->setText(needsSecond
                             ? tr("Until then plans can be made and compared, none approved.")
                             : tr("Until it is confirmed, plans can be approved within %1 only.")
                                   .arg(OverviewWords::money(m_context, governing->amount)));
        return;
    }
    m_title->setText(waiting.empty() ? tr("There is no figure for the envelope yet")
                                     : tr("No figure of the envelope is confirmed"));
    m_words->setText(tr("Until one is confirmed with its basis by two people, plans can be made "
                        "and compared, none approved."));
    m_first->setVisible(!waiting.empty());
    m_second->setVisible(false);
    if (waiting.empty())
        return;
    fill(*m_first, *waiting.front(), tr("Not confirmed"));
    if (waiting.size() > 1) {
        fill(*m_second, *waiting[1], tr("Not confirmed"));
        m_second->show();
    } else if (waiting.front()->ceiling) {
        // The document's own ceiling is the other figure of the two.
        m_second->setContent(tr("Ceiling that the document names"),
                             OverviewWords::money(m_context, *waiting.front()->ceiling),
                             yenDigits(*waiting.front()->ceiling),
                             m_context.in(waiting.front()->basis), false);
        m_second->show();
    }
}

void EnvelopePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().toneFill(Tone::Warning), 1));
    painter.setBrush(theme().toneTint(Tone::Warning));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            theme().metric(Metric::CardRadius), theme().metric(Metric::CardRadius));
    const int side = theme().px(20);
    TonePainter(theme()).paintTone(painter, QRect(theme().px(12), theme().px(10), side, side),
                                   Tone::Warning);
}

} // namespace prizedesk
