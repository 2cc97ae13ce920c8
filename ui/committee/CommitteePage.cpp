#include "ui/committee/CommitteePage.h"

#include "models/programme/Programme.h"
#include "ui/committee/CommentsView.h"
#include "ui/committee/MeetingsView.h"
#include "ui/committee/QuestionsView.h"
#include "ui/overview/OverviewWords.h"
#include "ui/overview/PageGround.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/ScopeSwitch.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

const QString& kMeetings()
{
    static const QString key = QStringLiteral("meetings");
    return key;
}

const QString& kQuestions()
{
    static const QString key = QStringLiteral("questions");
    return key;
}

const QString& kComments()
{
    static const QString key = QStringLiteral("comments");
    return key;
}

} // namespace

CommitteePage::CommitteePage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_themes(new QComboBox(m_head))
    , m_stack(new QStackedWidget(this))
    , m_meetings(new MeetingsView(context))
    , m_questions(new QuestionsView(context))
    , m_comments(new CommentsView(context))
    , m_section(kMeetings())
{
    keepPageGround(*this, theme());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    m_themes->setObjectName(QStringLiteral("committeeTheme"));
    m_themes->setFixedHeight(theme().metric(Metric::Control));
    m_head->scopeSwitch().setObjectName(QStringLiteral("committeeSections"));
    m_head->addTool(m_themes);
    addView(kMeetings(), m_meetings);
    addView(kQuestions(), m_questions);
    addView(kComments(), m_comments);
    connect(&m_head->scopeSwitch(), &ScopeSwitch::currentChanged, this,
            &CommitteePage::showSection);
    connect(m_themes, &QComboBox::activated, this,
            [this] { setCommitteeTheme(m_themes->currentData().toString()); });
    connect(&context, &OfficeContext::changed, this, &CommitteePage::refreshSoon);
    connect(&context, &OfficeContext::programmeChanged, this, &CommitteePage::retranslate);
    if (!context.programme().themes.empty())
        m_theme = context.programme().themes.front().code;
    CommitteePage::retranslate();
    showSection(m_section);
}

void CommitteePage::addView(const QString& key, CommitteeView* view)
{
    m_stack->addWidget(view);
    Part part{view, {}};
    for (QAction* action : view->buttons())
        part.buttons.push_back(m_head->addAction(action));
    PrimaryButton* primary = m_head->addPrimary(view->primary());
    primary->setIconName(QStringLiteral("plus"));
    part.buttons.push_back(primary);
    m_parts.emplace(key, std::move(part));
}

CommitteeView& CommitteePage::current() const
{
    return *m_parts.at(m_section).view;
}

void CommitteePage::showSection(const QString& key)
{
    if (!m_parts.contains(key))
        return;
    m_section = key;
    for (const auto& [each, part] : m_parts) {
        for (QWidget* button : part.buttons)
            button->setVisible(each == key);
    }
    m_stack->setCurrentWidget(&current());
    m_head->scopeSwitch().setCurrent(key);
    current().setTheme(m_theme);
    Q_EMIT
    actionsChanged();
}

void CommitteePage::setCommitteeTheme(const QString& code)
{
    if (!context().programme().theme(code))
        return;
    m_theme = code;
    m_themes->setCurrentIndex(m_themes->findData(code));
    current().setTheme(code);
}

void CommitteePage::activate(const QVariant& argument)
{
    const QVariantMap map = argument.toMap();
    setCommitteeTheme(map.value(QLatin1String(Target::kTheme)).toString());
    showSection(map.value(QLatin1String(Target::kSection)).toString());
    refreshIfDue();
    const QString ref = argument.typeId() == QMetaType::QString
                            ? argument.toString()
                            : map.value(QLatin1String(Target::kRef)).toString();
    if (!ref.isEmpty())
        current().open(ref);
}

Page::Actions CommitteePage::actions() const
{
    std::vector<QAction*> more{current().primary()};
    for (QAction* action : current().buttons())
        more.push_back(action);
    for (QAction* action : current().more())
        more.push_back(action);
    return {.importData = nullptr,
            .exportData = current().exportAction(),
            .print = nullptr,
            .more = more};
}

QWidget* CommitteePage::searchTarget() const
{
    return current().searchTarget();
}

std::vector<QWidget*> CommitteePage::panes() const
{
    return current().panes();
}

void CommitteePage::fillThemes()
{
    m_themes->clear();
    for (const CompetitionTheme& each : context().programme().themes)
        m_themes->addItem(OverviewWords::theme(each.code), each.code);
    if (m_themes->findData(m_theme) < 0 && m_themes->count() > 0)
        m_theme = m_themes->itemData(0).toString();
    m_themes->setCurrentIndex(m_themes->findData(m_theme));
    m_themes->setAccessibleName(tr("Theme"));
}

void CommitteePage::refresh()
{
    current().setTheme(m_theme);
}

void CommitteePage::retranslate()
{
    fillThemes();
    m_head->scopeSwitch().setSegments({{kMeetings(), tr("Meetings"), -1},
                                       {kQuestions(), tr("Questions to finalists"), -1},
                                       {kComments(), tr("Comments for entrants"), -1}});
    m_head->scopeSwitch().setCurrent(m_section);
    m_head->scopeSwitch().setAccessibleName(tr("Parts of the committee's work"));
    for (const auto& [key, part] : m_parts)
        part.view->retranslate();
    refreshSoon();
}

PageInfo committeePageInfo()
{
    return {.id = QStringLiteral("committee"),
            .group = PageInfo::Group::Judging,
            .iconName = QStringLiteral("judging"),
            .title = [] { return QCoreApplication::translate("CommitteePage", "Committee"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<CommitteePage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
