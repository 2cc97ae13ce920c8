#include "ui/committee/QuorumDialog.h"

#include "models/committee/CommitteeWords.h"
#include "ui/shared/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace prizedesk {

namespace {

constexpr int kMost = 99;

} // namespace

QuorumDialog::QuorumDialog(const Theme& theme, const QuorumRule& rule, QWidget* parent)
    : PromptDialog(theme, tr("Quorum of this committee"),
                   tr("Holds for every meeting of the theme, also for those that were held."),
                   tr("Change"), parent)
    , m_kind(new QComboBox(this))
    , m_numerator(new QSpinBox(this))
    , m_denominator(new QSpinBox(this))
    , m_countsConflicted(
          new QCheckBox(tr("Who leaves the room still counts among the members"), this))
    , m_words(new TextLabel(theme, Type::Small, Token::Text2, this))
{
    m_kind->setObjectName(QStringLiteral("kindField"));
    m_numerator->setObjectName(QStringLiteral("numeratorField"));
    m_denominator->setObjectName(QStringLiteral("denominatorField"));
    m_countsConflicted->setObjectName(QStringLiteral("countsField"));
    m_kind->addItem(tr("More than a part of the members"), int(QuorumRule::Kind::MoreThan));
    m_kind->addItem(tr("At least a part of the members"), int(QuorumRule::Kind::AtLeast));
    m_kind->addItem(tr("A number of members"), int(QuorumRule::Kind::Persons));
    m_kind->setCurrentIndex(m_kind->findData(int(rule.kind)));
    m_numerator->setRange(1, kMost);
    m_denominator->setRange(1, kMost);
    m_numerator->setValue(rule.numerator);
    m_denominator->setValue(rule.denominator);
    m_countsConflicted->setChecked(rule.countsConflicted);
    auto* part = new QWidget(this);
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins({});
    line->addWidget(m_numerator);
    auto* stroke = new TextLabel(theme, Type::Body, Token::Text2, part);
    stroke->setText(QStringLiteral("/"));
    line->addWidget(stroke);
    line->addWidget(m_denominator);
    line->addStretch(1);
    m_numerator->setAccessibleName(tr("Part or number"));
    m_denominator->setAccessibleName(tr("Of how many parts"));
    addField(tr("Rule"), m_kind);
    addField(tr("How much"), part);
    addField(m_countsConflicted);
    addField(m_words);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuorumDialog::follow);
    connect(m_numerator, &QSpinBox::valueChanged, this, &QuorumDialog::follow);
    connect(m_denominator, &QSpinBox::valueChanged, this, &QuorumDialog::follow);
    follow();
}

QuorumRule QuorumDialog::rule() const
{
    return {QuorumRule::Kind(m_kind->currentData().toInt()), m_numerator->value(),
            m_denominator->value(), m_countsConflicted->isChecked()};
}

void QuorumDialog::follow()
{
    m_denominator->setEnabled(rule().kind != QuorumRule::Kind::Persons);
    m_words->setText(CommitteeWords::quorumRule(rule()));
}

} // namespace prizedesk
