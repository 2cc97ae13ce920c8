#include "ui/committee/AgendaItemEditor.h"

#include "ui/shared/IconButton.h"
#include "ui/shared/TextLabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace prizedesk {

AgendaItemEditor::AgendaItemEditor(const Theme& theme, const AgendaItem& item, QWidget* parent)
    : Card(theme, parent)
    , m_item(item)
    , m_name(new QLineEdit(item.title))
    , m_entries(new QLineEdit(item.entries.join(QStringLiteral(", "))))
    , m_papers(new QPlainTextEdit)
    , m_decision(new QPlainTextEdit(item.decision))
    , m_up(new IconButton(theme, QStringLiteral("chevron-up")))
    , m_down(new IconButton(theme, QStringLiteral("chevron-down")))
    , m_remove(new IconButton(theme, QStringLiteral("trash")))
{
    m_name->setObjectName(QStringLiteral("itemTitle"));
    m_entries->setObjectName(QStringLiteral("itemEntries"));
    m_papers->setObjectName(QStringLiteral("itemPapers"));
    m_decision->setObjectName(QStringLiteral("itemDecision"));
    QStringList papers;
    for (const AgendaDocument& document : item.documents)
        papers.append(document.name);
    m_papers->setPlainText(papers.join(QLatin1Char('\n')));
    m_entries->setPlaceholderText(QStringLiteral("T1-0001, T1-0002"));
    for (QPlainTextEdit* field : {m_papers, m_decision}) {
        field->setTabChangesFocus(true);
        field->setFixedHeight(theme.px(60));
    }
    auto* body = new QWidget;
    auto* form = new QFormLayout(body);
    form->setContentsMargins({});
    const auto add = [&](const QString& label, QWidget* field) {
        auto* words = new TextLabel(theme, Type::Small, Token::Text2);
        words->setText(label);
        words->setBuddy(field);
        field->setAccessibleName(label);
        form->addRow(words, field);
    };
    add(tr("Title"), m_name);
    add(tr("Entries"), m_entries);
    add(tr("Papers, one on a line"), m_papers);
    add(tr("Decision"), m_decision);
    setBody(body);
    m_up->setPurpose(tr("Earlier"));
    m_down->setPurpose(tr("Later"));
    m_remove->setPurpose(tr("Remove the item"));
    for (IconButton* button : {m_up, m_down, m_remove})
        addHeadTool(button);
    connect(m_up, &IconButton::clicked, this, [this] {
        Q_EMIT
        moveWanted(-1);
    });
    connect(m_down, &IconButton::clicked, this, [this] {
        Q_EMIT
        moveWanted(1);
    });
    connect(m_remove, &IconButton::clicked, this, &AgendaItemEditor::removeWanted);
    connect(m_name, &QLineEdit::textChanged, this, &AgendaItemEditor::changed);
}

void AgendaItemEditor::setPosition(int position, int count)
{
    setTitle(tr("Item %1").arg(position + 1));
    m_up->setEnabled(position > 0);
    m_down->setEnabled(position + 1 < count);
}

void AgendaItemEditor::startEditing()
{
    m_name->setFocus();
}

AgendaItem AgendaItemEditor::item() const
{
    static const QRegularExpression parting(QStringLiteral("[\\s,、，;]+"));
    AgendaItem item = m_item;
    item.title = m_name->text().trimmed();
    item.entries = m_entries->text().split(parting, Qt::SkipEmptyParts);
    item.decision = m_decision->toPlainText().trimmed();
    item.documents.clear();
    for (const QString& line :
         m_papers->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        AgendaDocument document{.name = line.trimmed()};
        for (const AgendaDocument& known : m_item.documents) {
            if (known.name == document.name)
                document = known;
        }
        if (!document.name.isEmpty())
            item.documents.push_back(document);
    }
    return item;
}

} // namespace prizedesk
