#include "ui/shared/FilterBar.h"

#include "ui/shared/Chip.h"
#include "ui/shared/FlowLayout.h"
#include "ui/shared/IconButton.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace prizedesk {

namespace {

/// A pill without fill: opens the list of conditions.
class AddButton : public QPushButton
{
public:
    AddButton(const Theme& theme, QWidget* parent)
        : QPushButton(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Type::Small));
        return {metrics.horizontalAdvance(text()) + m_theme.px(36), m_theme.px(22)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            QPen(m_theme.color(hasFocus() ? Token::Accent : Token::Border), hasFocus() ? 2 : 1));
        painter.setBrush(m_theme.color(underMouse() ? Token::Hover : Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0 - 1,
                                height() / 2.0 - 1);
        const int side = m_theme.px(12);
        paintIcon(painter, QRect(m_theme.px(9), (height() - side) / 2, side, side),
                  QStringLiteral("plus"), m_theme.color(Token::Text2));
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(m_theme.color(Token::Text));
        painter.drawText(rect().adjusted(m_theme.px(26), 0, 0, 0), Qt::AlignVCenter, text());
    }

private:
    const Theme& m_theme;
};

} // namespace

FilterBar::FilterBar(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_views(new QComboBox(this))
    , m_search(new SearchField(theme, this))
    , m_chipArea(new QWidget(this))
    , m_flow(new FlowLayout(m_chipArea, 8))
    , m_add(new AddButton(theme, m_chipArea))
    , m_addMenu(new QMenu(this))
    , m_clear(new LinkButton(theme, m_chipArea))
    , m_counts(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_columns(new IconButton(theme, QStringLiteral("columns"), this))
    , m_columnMenu(new QMenu(this))
{
    setAccessRole(QAccessible::ToolBar);
    m_views->hide();
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search->setKey(QKeySequence::Find);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    m_columns->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_chipArea->setSizePolicy(policy);

    auto* row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addWidget(m_views, 0, Qt::AlignTop);
    row->addWidget(m_search, 0, Qt::AlignTop);
    row->addWidget(m_chipArea, 1);
    row->addWidget(m_counts, 0, Qt::AlignTop);
    row->addWidget(m_columns, 0, Qt::AlignTop);

    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::searchChanged);
    connect(m_clear, &LinkButton::clicked, this, &FilterBar::clearWanted);
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_addMenu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
    connect(m_columns, &IconButton::clicked, this, [this] {
        m_columnMenu->clear();
        if (m_fillColumns)
            m_fillColumns(*m_columnMenu);
        m_columnMenu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(m_views, &QComboBox::activated, this, [this](int index) {
        // All rows, the saved views, a separator, save, remove.
        const int saved = static_cast<int>(m_viewNames.size());
        if (index == saved + 2)
            Q_EMIT
        saveViewWanted();
        else if (index == saved + 3) Q_EMIT
        removeViewWanted();
        else if (index <= saved) Q_EMIT
        savedViewChosen(index - 1);
        fillViews();
    });
    setChoices({});
    setConditions({});
    FilterBar::themeChanged();
    FilterBar::retranslate();
}

void FilterBar::themeChanged()
{
    const int control = theme().metric(Metric::Control);
    m_search->setFixedWidth(theme().px(190));
    m_views->setMinimumWidth(theme().px(150));
    m_counts->setFixedHeight(control);
    m_flow->setContentsMargins(0, theme().px(3), 0, 0);
    layout()->setContentsMargins(theme().metric(Metric::PageMargin), theme().px(4),
                                 theme().metric(Metric::PageMargin), theme().px(4));
    setMinimumHeight(theme().metric(Metric::FilterBar));
    update();
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search this list"));
    m_search->setAccessibleName(tr("Search this list"));
    m_add->setText(tr("Condition"));
    m_add->setAccessibleName(tr("Add condition"));
    m_clear->setText(tr("Clear all"));
    m_columns->setPurpose(tr("Choose columns"));
    m_views->setAccessibleName(tr("Saved views"));
    setAccessibleName(tr("Filter"));
    fillViews();
    updateCounts();
}

void FilterBar::setSavedViews(const QStringList& names, int current)
{
    m_viewNames = names;
    m_currentView = current;
    m_views->show();
    fillViews();
}

void FilterBar::fillViews()
{
    const QSignalBlocker blocker(m_views);
    m_views->clear();
    m_views->addItem(icon(QStringLiteral("eye"), theme()), tr("All rows"));
    for (const QString& name : m_viewNames)
        m_views->addItem(icon(QStringLiteral("eye"), theme()), name);
    m_views->insertSeparator(m_views->count());
    m_views->addItem(tr("Save this view…"));
    if (m_currentView >= 0)
        m_views->addItem(tr("Remove this view"));
    m_views->setCurrentIndex(m_currentView + 1);
}

void FilterBar::setConditions(const std::vector<Condition>& conditions)
{
    for (Chip* chip : m_chips) {
        m_flow->removeWidget(chip);
        // A chip may be in the middle of telling that it was removed.
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    m_flow->removeWidget(m_clear);
    for (const Condition& condition : conditions) {
        auto* chip = new Chip(theme(), condition.key, m_chipArea);
        chip->setContent(condition.property, condition.value);
        connect(chip, &Chip::editWanted, this, [this, key = condition.key] {
            Q_EMIT
            editWanted(key);
        });
        connect(chip, &Chip::removeWanted, this, [this, key = condition.key] {
            Q_EMIT
            removeWanted(key);
        });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.push_back(chip);
    }
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    m_clear->setVisible(!conditions.empty());
    m_flow->invalidate();
    updateGeometry();
}

void FilterBar::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    m_addMenu->clear();
    for (const Choice& choice : m_choices)
        connect(m_addMenu->addAction(choice.text), &QAction::triggered, this,
                [this, key = choice.key] {
                    Q_EMIT
                    editWanted(key);
                });
    m_add->setVisible(!m_choices.empty());
}

void FilterBar::setCounts(int shown, int total)
{
    m_shown = shown;
    m_total = total;
    updateCounts();
}

void FilterBar::setUnit(std::function<QString(int)> unit)
{
    m_unit = std::move(unit);
    updateCounts();
}

void FilterBar::updateCounts()
{
    const auto words = [this](int count) {
        return m_unit ? m_unit(count) : tr("%n item(s)", nullptr, count);
    };
    m_counts->setText(m_shown == m_total ? words(m_total)
                                         : tr("%1 / %2").arg(words(m_shown), words(m_total)));
}

void FilterBar::setColumnMenu(std::function<void(QMenu&)> fill)
{
    m_fillColumns = std::move(fill);
    m_columns->setVisible(static_cast<bool>(m_fillColumns));
}

QPoint FilterBar::editorPosition(const QString& key) const
{
    for (const Chip* chip : m_chips) {
        if (chip->key() == key)
            return chip->mapToGlobal(QPoint(0, chip->height() + 2));
    }
    return m_add->mapToGlobal(QPoint(0, m_add->height() + 2));
}

void FilterBar::addTool(QWidget* tool)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_counts), tool, 0, Qt::AlignTop);
}

} // namespace prizedesk
