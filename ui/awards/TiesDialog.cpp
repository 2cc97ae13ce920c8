#include "ui/awards/TiesDialog.h"

#include "models/scoring/AnalysisWords.h"
#include "models/scoring/StageMethod.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/awards/LotDialogs.h"
#include "ui/awards/TieOrderDialog.h"
#include "ui/awards/TieRulesDialog.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TextRows.h"
#include "ui/shell/OfficeContext.h"

#include "models/programme/Programme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kTieRef = 0; ///< column of the reference number
constexpr int kLotHeight = 150;

} // namespace

TiesDialog::TiesDialog(OfficeContext& context, const QString& stage, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_stage(stage)
    , m_sentence(new TextLabel(context.theme(), Type::Body, Token::Text, this))
    , m_rulesText(new TextLabel(context.theme(), Type::Body, Token::Text2, this))
    , m_ties(new TableView(context.theme(), this))
    , m_lotsHead(new TextLabel(context.theme(), Type::Section, Token::Text, this))
    , m_lots(new TableView(context.theme(), this))
    , m_editRules(new QPushButton(tr("Rules…"), this))
    , m_order(new QPushButton(tr("The committee decides…"), this))
    , m_lot(new QPushButton(tr("Fix a lot…"), this))
    , m_draw(new QPushButton(tr("Draw…"), this))
    , m_show(new QPushButton(tr("How it was drawn…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Stage* found = context.programme().stage(stage);
    setWindowTitle(tr("Ties: %1").arg(found ? context.in(found->name) : stage));
    build();
    connect(m_editRules, &QPushButton::clicked, this, &TiesDialog::askRules);
    connect(m_order, &QPushButton::clicked, this, &TiesDialog::askOrder);
    connect(m_lot, &QPushButton::clicked, this, &TiesDialog::askLot);
    connect(m_draw, &QPushButton::clicked, this, &TiesDialog::askDraw);
    connect(m_show, &QPushButton::clicked, this, &TiesDialog::showDraw);
    connect(m_ties, &TableView::currentIdChanged, this, &TiesDialog::updateVerbs);
    connect(m_lots, &TableView::currentIdChanged, this, &TiesDialog::updateVerbs);
    connect(m_lots, &TableView::opened, this, &TiesDialog::showDraw);
    connect(&context, &OfficeContext::changed, this, &TiesDialog::refresh);
    refresh();
}

void TiesDialog::build()
{
    const Theme& theme = m_context.theme();
    m_editRules->setObjectName(QStringLiteral("tieRules"));
    m_order->setObjectName(QStringLiteral("tieOrder"));
    m_lot->setObjectName(QStringLiteral("tieLot"));
    m_draw->setObjectName(QStringLiteral("drawLot"));
    m_show->setObjectName(QStringLiteral("showLot"));
    m_sentence->setWordWrap(true);
    m_rulesText->setWordWrap(true);
    m_ties->setAccessibleName(tr("Tied entries"));
    m_ties->setEmptyState(tr("No two entries share a rank."));
    m_lotsHead->setText(tr("Lots"));
    m_lots->setAccessibleName(tr("Lots"));
    m_lots->setEmptyState(tr("No lot was fixed."));
    m_lots->setFixedHeight(theme.px(kLotHeight));
    auto* verbs = new QHBoxLayout;
    for (QPushButton* button : {m_editRules, m_order, m_lot})
        verbs->addWidget(button);
    verbs->addStretch();
    auto* ofLots = new QHBoxLayout;
    ofLots->addWidget(m_lotsHead);
    ofLots->addStretch();
    ofLots->addWidget(m_draw);
    ofLots->addWidget(m_show);
    for (QPushButton* button : {m_editRules, m_order, m_lot, m_draw, m_show})
        button->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked,
            this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(10));
    layout->addWidget(m_sentence);
    layout->addWidget(m_rulesText);
    layout->addWidget(m_ties, 1);
    layout->addLayout(verbs);
    layout->addSpacing(theme.px(6));
    layout->addLayout(ofLots);
    layout->addWidget(m_lots);
    layout->addWidget(buttons);
    resize(theme.px(860), theme.px(640));
}

QString TiesDialog::sentence() const
{
    return m_sentence->text();
}

void TiesDialog::refresh()
{
    const auto broken = TieOperations(m_context.workspace()).ties(m_stage);
    m_broken = broken ? *broken : BrokenTies();
    m_context.attempt([this] {
        const Database& database = m_context.workspace().database();
        m_rules = TieStore(database).rules(m_stage);
        m_drawn = TieStore(database).lots(m_stage);
        m_members = StageStore(database).members(m_stage);
        const QString method = AnalysisWords::method(stageMethod(database, m_stage));
        const int open = int(m_broken.open.size());
        m_sentence->setText(
            m_broken.places.empty()
                ? tr("Ranked by \"%1\", no two entries share a rank.").arg(method)
            : open == 0 ? tr("Ranked by \"%1\", every tie is separated.").arg(method)
                        : tr("Ranked by \"%1\", %n ties are open. Rules come first, then the "
                             "committee's decision, then a lot.",
                             nullptr, open)
                              .arg(method));
    });
    if (!broken)
        m_sentence->setText(broken.error().message());
    fillTies();
    fillLots();
    updateVerbs();
}

QStringList TiesDialog::titles(const QStringList& refs) const
{
    QStringList texts;
    for (const QString& ref : refs) {
        const auto member = std::find_if(m_members.begin(), m_members.end(),
                                         [&](const StageMember& each) { return each.ref == ref; });
        texts << (member == m_members.end() ? QString() : member->title);
    }
    return texts;
}

void TiesDialog::fillTies()
{
    QStringList rules;
    for (const QStringList& rule : m_rules) {
        QStringList names;
        for (const Criterion& criterion : m_context.programme().criteriaOf(m_stage)) {
            if (rule.contains(criterion.code))
                names << m_context.in(criterion.name);
        }
        rules << tr("%1. subtotal of %2", "a rule for ties")
                     .arg(rules.size() + 1)
                     .arg(names.join(tr(" + ", "between criteria")));
    }
    m_rulesText->setText(rules.isEmpty() ? tr("No rule is set: the committee or a lot decides.")
                                         : rules.join(tr(", then ", "between rules")));
    std::vector<QStringList> rows{
        {tr("Number"), tr("Title"), tr("Rank"), tr("Place"), tr("What separates it")}};
    for (const TiePlace& place : m_broken.places)
        rows.push_back({place.entry, titles({place.entry}).front(), QString::number(place.rank),
                        QString::number(place.place), tieWhy(place)});
    QStandardItemModel* before = m_tieRows;
    m_tieRows = textRows(rows, this);
    m_ties->setSourceModel(m_tieRows);
    delete before;
}

void TiesDialog::fillLots()
{
    std::vector<QStringList> rows{
        {tr("Lot"), tr("Entries"), tr("Public source"), tr("Fixed"), tr("Result")}};
    for (const TieLot& each : m_drawn)
        rows.push_back({QString::number(each.id), each.pool.join(QStringLiteral(", ")), each.source,
                        tr("%1, %2").arg(m_context.dates().listDate(each.fixedAtMs), each.fixedBy),
                        each.isDrawn() ? each.result.join(QStringLiteral(" > "))
                                       : tr("Waits for the draw")});
    QStandardItemModel* before = m_lotRows;
    m_lotRows = textRows(rows, this);
    m_lots->setSourceModel(m_lotRows);
    delete before;
    if (!m_drawn.empty())
        m_lots->step(1);
}

const OpenTie* TiesDialog::openTie() const
{
    const int row = m_ties->currentSourceRow();
    const QString ref = row < 0 || !m_tieRows ? QString() : m_tieRows->item(row, kTieRef)->text();
    for (const OpenTie& tie : m_broken.open) {
        if (tie.entries.contains(ref))
            return &tie;
    }
    return row < 0 && !m_broken.open.empty() ? &m_broken.open.front() : nullptr;
}

const TieLot* TiesDialog::lot() const
{
    const int row = m_lots->currentSourceRow();
    return row < 0 || row >= int(m_drawn.size()) ? nullptr : &m_drawn[size_t(row)];
}

void TiesDialog::updateVerbs()
{
    const bool mayWrite = !m_context.isReadOnly();
    const OpenTie* tie = openTie();
    const TieLot* chosen = lot();
    const QString noTie = tr("Choose an entry of a tie that is still open.");
    m_editRules->setEnabled(mayWrite);
    for (QPushButton* button : {m_order, m_lot}) {
        button->setEnabled(mayWrite && tie);
        button->setToolTip(tie ? QString() : noTie);
    }
    m_draw->setEnabled(mayWrite && chosen && !chosen->isDrawn());
    m_show->setEnabled(chosen && chosen->isDrawn());
}

void TiesDialog::askRules()
{
    auto* dialog = new TieRulesDialog(m_context, m_stage, m_rules, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.runUndoable(tr("The rules for ties were set."), [&] {
            return TieOperations(m_context.workspace()).setRules(m_stage, dialog->rules());
        });
    });
    dialog->open();
}

void TiesDialog::askOrder()
{
    const OpenTie* tie = openTie();
    if (!tie)
        return;
    auto* dialog = new TieOrderDialog(m_context.theme(), tie->entries, titles(tie->entries), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.runUndoable(tr("The tie was decided by the committee."), [&] {
            return TieOperations(m_context.workspace())
                .decide(m_stage, dialog->order(), dialog->reason());
        });
    });
    dialog->open();
}

void TiesDialog::askLot()
{
    const OpenTie* tie = openTie();
    if (!tie)
        return;
    auto* dialog = new LotFixDialog(m_context.theme(), Lot::pool(tie->entries),
                                    titles(Lot::pool(tie->entries)), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pool = tie->entries] {
        m_context.runUndoable(tr("The lot is fixed: entries and source stand before the draw."),
                              [&]() -> Result<void> {
                                  const auto fixed = TieOperations(m_context.workspace())
                                                         .fixLot(m_stage, pool, dialog->source());
                                  return fixed ? Result<void>() : failure(fixed.error());
                              });
    });
    dialog->open();
}

void TiesDialog::askDraw()
{
    const TieLot* chosen = lot();
    if (!chosen || chosen->isDrawn())
        return;
    auto* dialog = new LotDrawDialog(m_context.theme(), *chosen, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = chosen->id] {
        const bool isDrawn =
            m_context.runUndoable(tr("The lot was drawn."), [&]() -> Result<void> {
                const auto drawn =
                    TieOperations(m_context.workspace()).draw(m_stage, id, dialog->values());
                return drawn ? Result<void>() : failure(drawn.error());
            });
        if (!isDrawn)
            return;
        for (size_t i = 0; i < m_drawn.size(); ++i) {
            if (m_drawn[i].id == id) {
                (new LotResultDialog(m_context, m_drawn[i], titles(m_drawn[i].pool), this))->open();
                return;
            }
        }
    });
    dialog->open();
}

void TiesDialog::showDraw()
{
    const TieLot* chosen = lot();
    if (chosen && chosen->isDrawn())
        (new LotResultDialog(m_context, *chosen, titles(chosen->pool), this))->open();
}

} // namespace prizedesk
