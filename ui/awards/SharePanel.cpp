#include "ui/awards/SharePanel.h"

#include "models/core/Points.h"
#include "ui/shared/TextLabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace prizedesk {

SharePanel::SharePanel(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_tie(new QRadioButton(tr("Each gets the prize: they share the rank, amounts are put "
                                "together and split equally"),
                             this))
    , m_joint(new QRadioButton(tr("Together they get one award, in parts"), this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_hint(new TextLabel(theme, Type::Small, Token::Text2, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tie);
    layout->addWidget(m_joint);
    layout->addWidget(m_fields);
    layout->addWidget(m_hint);
    m_joint->setObjectName(QStringLiteral("jointAward"));
    m_form->setContentsMargins(theme.px(24), 0, 0, 0);
    m_tie->setChecked(true);
    m_fields->hide();
    connect(m_joint, &QRadioButton::toggled, this, [this](bool joint) {
        m_fields->setVisible(joint);
        check();
    });
}

bool SharePanel::isJoint() const
{
    return m_refs.size() > 1 && m_joint->isChecked();
}

void SharePanel::setEntries(const QStringList& refs)
{
    setVisible(refs.size() > 1);
    if (refs == m_refs)
        return;
    m_refs = refs;
    m_shares.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const int count = int(refs.size());
    for (int i = 0; i < count; ++i) {
        const int share = kWholeShare / count + (i == 0 ? kWholeShare % count : 0);
        auto* field = new QLineEdit(pointsText(Points::fromHundredths(share)), m_fields);
        field->setMaximumWidth(theme().px(90));
        field->setAccessibleName(tr("Part of %1 in percent").arg(refs.at(i)));
        connect(field, &QLineEdit::textChanged, this, &SharePanel::check);
        m_form->addRow(tr("%1, percent").arg(refs.at(i)), field);
        m_shares.push_back(field);
    }
    check();
}

std::optional<std::vector<AwardPart>> SharePanel::parts() const
{
    std::vector<AwardPart> parts;
    qint64 whole = 0;
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const auto share = parsePoints(m_shares[i]->text().trimmed());
        if (!share || share->hundredths() < 1 || share->hundredths() > kWholeShare)
            return std::nullopt;
        whole += share->hundredths();
        parts.push_back({m_refs.at(qsizetype(i)), int(share->hundredths())});
    }
    if (whole != kWholeShare)
        return std::nullopt;
    return parts;
}

void SharePanel::check()
{
    m_hint->setText(isJoint() && !parts() ? tr("The parts must make 100.00 percent.") : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    Q_EMIT
    changed();
}

} // namespace prizedesk
