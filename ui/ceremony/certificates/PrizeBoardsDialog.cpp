#include "ui/ceremony/certificates/PrizeBoardsDialog.h"

#include "models/reports/ReportCatalogue.h"
#include "models/workspace/Workspace.h"
#include "ui/ceremony/CeremonyExport.h"
#include "ui/ceremony/PaperPreview.h"
#include "ui/committee/PaperExporter.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

PrizeBoardsDialog::PrizeBoardsDialog(OfficeContext& context, CeremonyExport& exporter,
                                     QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_exporter(exporter)
    , m_state(new TextLabel(context.theme(), Type::Small, Token::Text2, this))
    , m_board(new QComboBox(this))
    , m_layout(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_preview(new PaperPreview(context.theme(), this))
{
    const Theme& theme = context.theme();
    setObjectName(u"prizeBoards"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Prize boards"));
    resize(theme.px(860), theme.px(660));
    m_board->setObjectName(u"boardChoice"_s);
    m_board->setAccessibleName(tr("Board"));
    m_layout->setObjectName(u"boardLayout"_s);
    m_layout->setAccessibleName(tr("Direction of writing"));
    m_layout->addItems({tr("Horizontal"), tr("Vertical")});
    m_layout->setEnabled(context.japanese());
    m_paper->setObjectName(u"boardPaper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItems({tr("A1 landscape"), tr("A2 landscape"), tr("A3 landscape")});
    m_preview->setObjectName(u"boardPreview"_s);
    m_preview->setAccessibleName(tr("Prize board as it will be printed"));
    m_state->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* verb = buttons->addButton(tr("Export as PDF…"), QDialogButtonBox::ActionRole);
    verb->setObjectName(u"exportBoards"_s);
    verb->setDefault(true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_board, 1);
    choices->addWidget(m_layout);
    choices->addWidget(m_paper);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addLayout(choices);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(verb, &QPushButton::clicked, this, [this] { exportAll(); });
    connect(m_board, &QComboBox::currentIndexChanged, this, [this] { showBoard(); });
    connect(m_layout, &QComboBox::currentIndexChanged, this, [this] { read(); });
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] { read(); });
    connect(&context, &OfficeContext::changed, this, [this] { read(); });
    read();
}

PrizeBoardForm PrizeBoardsDialog::form() const
{
    return {.paper = PrizeBoardForm::Paper(m_paper->currentIndex()),
            .layout = PrizeBoardForm::Layout(m_layout->currentIndex()),
            .japanese = m_context.japanese()};
}

void PrizeBoardsDialog::read()
{
    const auto boards = prizeBoards(m_context.workspace(), form());
    m_boards = boards ? *boards : PrizeBoards{};
    m_state->setText(!boards ? boards.error().message()
                     : m_boards.isRehearsal
                         ? tr("Placeholders: names come in once two people released the result.")
                         : tr("The released result: a board for every award as it is paid."));
    const int shown = std::max(0, m_board->currentIndex());
    {
        const QSignalBlocker quiet(m_board);
        m_board->clear();
        for (const PrizeBoard& board : m_boards.boards)
            m_board->addItem(board.award + u'　' + board.money);
        m_board->setCurrentIndex(std::min(shown, m_board->count() - 1));
    }
    showBoard();
}

void PrizeBoardsDialog::showBoard()
{
    const int index = m_board->currentIndex();
    if (index < 0 || index >= int(m_boards.boards.size())) {
        m_preview->setNothing(m_state->text());
        return;
    }
    PrizeBoards one = m_boards;
    one.boards = {m_boards.boards[size_t(index)]};
    m_preview->setHtml(prizeBoardsHtml(one, form()));
}

void PrizeBoardsDialog::exportAll()
{
    m_exporter.askReport(tr("Export prize boards"), tr("prize-boards"),
                         [&context = m_context, chosen = form()] {
                             return buildReport(
                                 context.workspace(),
                                 {.name = u"boards"_s,
                                  .style = PaperExporter::style(context, PaperProfile::Nedo),
                                  .theme = {},
                                  .meeting = 0,
                                  .board = chosen});
                         });
}

} // namespace prizedesk
