#include "ui/committee/AgendaDialog.h"

#include "models/committee/CommitteeWords.h"
#include "ui/committee/AgendaItemEditor.h"
#include "ui/shared/Theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

AgendaDialog::AgendaDialog(const Theme& theme, const Meeting& meeting, QWidget* parent)
    : PromptDialog(theme, tr("Agenda of %1").arg(CommitteeWords::meetingTitle(meeting.number)),
                   tr("Members in conflict with an entry of an item leave the room for it."),
                   tr("Save the agenda"), parent)
    , m_theme(theme)
{
    auto* content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins({});
    m_list->setSpacing(theme.px(12));
    m_list->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumSize(theme.px(620), theme.px(420));
    auto* more = new QPushButton(tr("Add an item"), this);
    more->setObjectName(QStringLiteral("addItem"));
    addField(scroll);
    addField(more);
    connect(more, &QPushButton::clicked, this, [this] {
        add({});
        m_editors.back()->startEditing();
    });
    for (const AgendaItem& item : meeting.agenda)
        add(item);
    if (meeting.agenda.empty())
        add({});
}

void AgendaDialog::add(const AgendaItem& item)
{
    auto* editor = new AgendaItemEditor(m_theme, item);
    m_editors.push_back(editor);
    m_list->insertWidget(m_list->count() - 1, editor);
    connect(editor, &AgendaItemEditor::changed, this, &AgendaDialog::follow);
    connect(editor, &AgendaItemEditor::moveWanted, this,
            [this, editor](int by) { move(editor, by); });
    connect(editor, &AgendaItemEditor::removeWanted, this, [this, editor] { remove(editor); });
    follow();
}

void AgendaDialog::move(AgendaItemEditor* editor, int by)
{
    const auto found = std::find(m_editors.begin(), m_editors.end(), editor);
    const auto from = found - m_editors.begin();
    const auto to = from + by;
    if (to < 0 || to >= std::ssize(m_editors))
        return;
    std::swap(m_editors[size_t(from)], m_editors[size_t(to)]);
    m_list->removeWidget(editor);
    m_list->insertWidget(int(to), editor);
    follow();
}

void AgendaDialog::remove(AgendaItemEditor* editor)
{
    std::erase(m_editors, editor);
    m_list->removeWidget(editor);
    editor->hide();
    editor->deleteLater();
    follow();
}

void AgendaDialog::follow()
{
    bool isWhole = true;
    for (size_t i = 0; i < m_editors.size(); ++i) {
        m_editors[i]->setPosition(int(i), int(m_editors.size()));
        isWhole = isWhole && !m_editors[i]->item().title.isEmpty();
    }
    setAcceptable(isWhole);
}

std::vector<AgendaItem> AgendaDialog::agenda() const
{
    std::vector<AgendaItem> agenda;
    for (const AgendaItemEditor* editor : m_editors)
        agenda.push_back(editor->item());
    return agenda;
}

} // namespace prizedesk
