#include "ui/packets/AnchorEditor.h"

#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QGridLayout>
#include <QLineEdit>

namespace prizedesk {

AnchorEditor::AnchorEditor(OfficeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(context.theme().px(8));
    m_grid->setVerticalSpacing(context.theme().px(6));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    int column = 0;
    for (const QString& head : {tr("Mark"), tr("In Japanese"), tr("In English")}) {
        auto* label = new TextLabel(context.theme(), Type::Small, Token::Text2, this);
        label->setText(head);
        m_grid->addWidget(label, 0, column++);
    }
}

void AnchorEditor::setCriteria(std::vector<Criterion> criteria)
{
    m_criteria = std::move(criteria);
    int most = 0;
    for (Criterion& criterion : m_criteria) {
        criterion.anchors.resize(size_t(qMax(0, criterion.maxMark)));
        most = qMax(most, criterion.maxMark);
    }
    while (int(m_lines.size()) < most)
        addLine(int(m_lines.size()) + 1);
}

void AnchorEditor::addLine(int mark)
{
    auto* label = new TextLabel(m_context.theme(), Type::Body, Token::Text, this);
    label->setText(QString::number(mark));
    const auto field = [&](const QString& name, const QString& object) {
        auto* line = new QLineEdit(this);
        line->setAccessibleName(name.arg(mark));
        line->setObjectName(object.arg(mark));
        connect(line, &QLineEdit::textEdited, this, [this] {
            take();
            Q_EMIT
            edited();
        });
        return line;
    };
    m_lines.push_back({label, field(tr("Mark %1 in Japanese"), QStringLiteral("anchorJa%1")),
                       field(tr("Mark %1 in English"), QStringLiteral("anchorEn%1"))});
    m_grid->addWidget(label, mark, 0);
    m_grid->addWidget(m_lines.back().japanese, mark, 1);
    m_grid->addWidget(m_lines.back().english, mark, 2);
}

void AnchorEditor::showCriterion(int index)
{
    m_index = index >= 0 && index < int(m_criteria.size()) ? index : -1;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool isThere = m_index >= 0 && i < m_criteria[size_t(m_index)].anchors.size();
        for (QWidget* widget : {m_lines[i].label, static_cast<QWidget*>(m_lines[i].japanese),
                                static_cast<QWidget*>(m_lines[i].english)})
            widget->setVisible(isThere);
        if (!isThere)
            continue;
        const BilingualText& words = m_criteria[size_t(m_index)].anchors[i];
        m_lines[i].japanese->setText(words.ja);
        m_lines[i].japanese->setCursorPosition(0);
        m_lines[i].english->setText(words.en);
        m_lines[i].english->setCursorPosition(0);
    }
}

void AnchorEditor::take()
{
    if (m_index < 0)
        return;
    std::vector<BilingualText>& anchors = m_criteria[size_t(m_index)].anchors;
    for (size_t i = 0; i < anchors.size() && i < m_lines.size(); ++i)
        anchors[i] = {m_lines[i].japanese->text().trimmed(), m_lines[i].english->text().trimmed()};
}

} // namespace prizedesk
