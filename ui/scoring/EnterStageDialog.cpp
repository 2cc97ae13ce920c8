#include "ui/scoring/EnterStageDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace prizedesk {

EnterStageDialog::EnterStageDialog(const Theme& theme, const QString& stage, const QString& earlier,
                                   RankingMethod method, int mostPlaces, QWidget* parent)
    : PromptDialog(theme, tr("Entries into %1").arg(stage),
                   tr("The best of %1 go on. Entries inside already stay.").arg(earlier),
                   tr("Enter"), parent)
    , m_places(new QSpinBox(this))
    , m_method(new QComboBox(this))
    , m_includeTies(new QCheckBox(tr("A tie across the line goes on as a whole"), this))
{
    m_places->setObjectName(QStringLiteral("placesField"));
    m_places->setRange(1, std::max(1, mostPlaces));
    m_places->setValue(std::min(mostPlaces, 40));
    m_method->addItem(tr("Adjusted for the judges"), int(RankingMethod::Adjusted));
    m_method->addItem(tr("Mean"), int(RankingMethod::Mean));
    m_method->addItem(tr("Median"), int(RankingMethod::Median));
    m_method->setCurrentIndex(std::max(0, m_method->findData(int(method))));
    m_includeTies->setChecked(true);
    addField(tr("Places"), m_places);
    addField(tr("Ranked by"), m_method);
    addField(m_includeTies);
}

StageOperations::Cut EnterStageDialog::cut() const
{
    return {.places = m_places->value(),
            .ties = m_includeTies->isChecked() ? StageOperations::Cut::Ties::Include
                                               : StageOperations::Cut::Ties::Refuse,
            .method = RankingMethod(m_method->currentData().toInt())};
}

EnterByHandDialog::EnterByHandDialog(const Theme& theme, const QString& stage, QWidget* parent)
    : PromptDialog(theme, tr("Entries into %1").arg(stage),
                   tr("One number or several, parted by commas or line ends."), tr("Enter"), parent)
    , m_refs(new QPlainTextEdit(this))
{
    m_refs->setObjectName(QStringLiteral("refsField"));
    m_refs->setTabChangesFocus(true);
    m_refs->setPlaceholderText(QStringLiteral("T1-0001, T1-0002"));
    m_refs->setFixedHeight(theme.px(90));
    addField(tr("Numbers"), m_refs);
    setAcceptable(false);
    connect(m_refs, &QPlainTextEdit::textChanged, this,
            [this] { setAcceptable(!refs().isEmpty()); });
}

QStringList EnterByHandDialog::refs() const
{
    static const QRegularExpression parting(QStringLiteral("[\\s,、，;]+"));
    return m_refs->toPlainText().split(parting, Qt::SkipEmptyParts);
}

} // namespace prizedesk
