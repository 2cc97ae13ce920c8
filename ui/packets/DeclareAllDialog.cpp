#include "ui/packets/DeclareAllDialog.h"

#include "ui/packets/JudgeSession.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kUndeclared = -1;

} // namespace

DeclareAllDialog::DeclareAllDialog(JudgeSession& session, const Theme& theme, bool japanese,
                                   QWidget* parent)
    : PromptDialog(theme, tr("Declare conflicts of interest"),
                   tr("Say for each entry whether you have an interest in it. Entries with an "
                      "interest are hidden; you can change a declaration later."),
                   tr("Declare"), parent)
    , m_session(session)
{
    auto* none = new LinkButton(theme, this);
    none->setObjectName(u"allNone"_s);
    none->setText(tr("Set those still open to “none”"));
    none->setAccessibleName(none->text());
    connect(none, &LinkButton::clicked, this, &DeclareAllDialog::setOpenToNone);
    addField(none);
    auto* list = new QWidget(this);
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, theme.px(8), 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(6));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const PacketEntry& entry : session.content().entries) {
        auto* ref = new TextLabel(theme, Type::Body, Token::Text2, list);
        ref->setText(entry.ref);
        auto* title = new TextLabel(theme, Type::Body, Token::Text, list);
        title->setElided(true);
        title->setText(entry.title);
        auto* choice = new QComboBox(list);
        choice->setObjectName(u"declare."_s + entry.ref);
        choice->setAccessibleName(u"%1 %2"_s.arg(entry.ref, entry.title));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(18);
        choice->addItem(tr("not declared yet"), kUndeclared);
        choice->addItem(tr("none"), 0);
        for (const ListItem& category : session.content().conflictCategories) {
            choice->addItem(u"%1  %2"_s.arg(category.code, category.value.in(japanese)),
                            category.code.toInt());
            choice->setItemData(choice->count() - 1, category.value.in(japanese), Qt::ToolTipRole);
        }
        const Declaration now = session.entry(entry.ref).declaration;
        choice->setCurrentIndex(choice->findData(
            now.state == Declaration::State::Undeclared ? kUndeclared : now.category));
        grid->addWidget(ref, row, 0);
        grid->addWidget(title, row, 1);
        grid->addWidget(choice, row, 2);
        m_choices.push_back({entry.ref, choice});
        ++row;
    }
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(list);
    scroll->setMinimumSize(theme.px(680), theme.px(360));
    addField(scroll);
}

void DeclareAllDialog::setOpenToNone()
{
    for (const auto& [ref, choice] : m_choices) {
        if (choice->currentData().toInt() == kUndeclared)
            choice->setCurrentIndex(choice->findData(0));
    }
}

std::vector<std::pair<QString, Declaration>> DeclareAllDialog::declarations() const
{
    std::vector<std::pair<QString, Declaration>> all;
    for (const auto& [ref, choice] : m_choices) {
        const int value = choice->currentData().toInt();
        const Declaration before = m_session.entry(ref).declaration;
        Declaration now;
        if (value == 0)
            now = {Declaration::State::None, 0, {}};
        else if (value > 0)
            now = {Declaration::State::Conflict, value,
                   value == before.category ? before.note : QString()};
        if (now.state != Declaration::State::Undeclared && now != before)
            all.push_back({ref, now});
    }
    return all;
}

} // namespace prizedesk
