#include "ui/entrants/EntryFindings.h"

#include "ui/entrants/ToneLine.h"
#include "ui/shared/FindingCard.h"
#include "ui/shared/TextLabel.h"

#include <QAction>
#include <QVBoxLayout>

namespace prizedesk {

EntryFindings::EntryFindings(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(8));
}

void EntryFindings::setFindings(const std::vector<EntryDetail::Shown>& findings, bool editable)
{
    for (QWidget* part : m_parts) {
        m_layout->removeWidget(part);
        // A card may be in the middle of telling which of its buttons was pressed.
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
    m_open = 0;
    m_settled = 0;
    for (int index = 0; index < int(findings.size()); ++index) {
        const EntryDetail::Shown& finding = findings[size_t(index)];
        if (finding.finding.state == Finding::State::Open) {
            ++m_open;
            addCard(finding, index, editable);
        } else {
            ++m_settled;
            addSettled(finding);
        }
    }
    if (!m_parts.empty())
        return;
    auto* nothing = new TextLabel(theme(), Type::Body, Token::Text3, this);
    nothing->setText(tr("Nothing was found."));
    m_layout->addWidget(nothing);
    m_parts.push_back(nothing);
}

void EntryFindings::addCard(const EntryDetail::Shown& finding, int index, bool editable)
{
    auto* card = new FindingCard(theme(), this);
    std::vector<KeyValueGrid::Row> rows;
    for (const EntryDetail::Line& line : finding.lines)
        rows.push_back(
            {line.label, line.text, line.mark.start, line.mark.length, line.markTone, line.isHint});
    card->setContent(finding.tone, finding.title, std::move(rows));
    const auto add = [&](const QString& text, bool writes, auto act) {
        auto* action = new QAction(text, card);
        action->setEnabled(!writes || editable);
        connect(action, &QAction::triggered, this, act);
        card->addAction(action);
    };
    if (!finding.otherRef.isEmpty()) {
        const QString ref = finding.otherRef;
        add(tr("Open %1").arg(ref), false, [this, ref] {
            Q_EMIT
            openWanted(ref);
        });
        add(tr("Compare…"), false, [this, ref] {
            Q_EMIT
            compareWanted(ref);
        });
    } else if (finding.field) {
        add(tr("Correct value"), true, [this, field = *finding.field] {
            Q_EMIT
            correctWanted(field);
        });
    }
    add(tr("Ask applicant…"), false, [this, index] {
        Q_EMIT
        askWanted(index);
    });
    add(tr("Accept as it is…"), true, [this, index] {
        Q_EMIT
        acceptWanted(index);
    });
    m_layout->addWidget(card);
    m_parts.push_back(card);
}

void EntryFindings::addSettled(const EntryDetail::Shown& finding)
{
    auto* line = new ToneLine(theme(), this);
    const QString label = EntryWording::findingLabel(finding.finding.code);
    if (finding.finding.state == Finding::State::Settled)
        line->setContent(Tone::Good, tr("%1: settled").arg(label));
    else if (finding.finding.note.isEmpty())
        line->setContent(Tone::Neutral, tr("%1: accepted as it is").arg(label));
    else
        line->setContent(Tone::Neutral,
                         tr("%1: accepted as it is (%2)").arg(label, finding.finding.note));
    m_layout->addWidget(line);
    m_parts.push_back(line);
}

} // namespace prizedesk
