#include "ui/packets/PacketOutlineDialog.h"

#include "models/packets/PacketEntriesTableModel.h"
#include "models/settings/DateWords.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

constexpr int kLabelWidth = 120;
constexpr int kDigestShown = 16;

QString sizeWords(const PacketContent& content)
{
    int documents = 0;
    qint64 bytes = 0;
    for (const PacketEntry& entry : content.entries) {
        documents += int(entry.documents.size());
        bytes += PacketEntriesTableModel::sizeOf(entry);
    }
    return PacketOutlineDialog::tr("%n document(s), %1", nullptr, documents)
        .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

} // namespace

PacketOutlineDialog::PacketOutlineDialog(OfficeContext& context, const PacketStanding& standing,
                                         PacketContent content, QWidget* parent)
    : QDialog(parent)
    , m_model(new PacketEntriesTableModel(this))
    , m_table(new TableView(context.theme(), this))
{
    const Theme& theme = context.theme();
    setAttribute(Qt::WA_DeleteOnClose);
    auto* head = new TextLabel(theme, Type::Section, Token::Text, this);
    head->setText(standing.packet ? tr("Packet of %1").arg(standing.judge)
                                  : tr("What the packet of %1 would hold").arg(standing.judge));
    setWindowTitle(head->text());
    auto* instructionsLabel = new TextLabel(theme, Type::Small, Token::Text2, this);
    instructionsLabel->setText(tr("Instructions as they are now"));
    auto* instructions = new QPlainTextEdit(context.in(content.instructions), this);
    instructions->setReadOnly(true);
    instructions->setTabChangesFocus(true);
    instructions->setFixedHeight(theme.px(96));
    instructions->setAccessibleName(instructionsLabel->text());
    m_table->setAccessibleName(tr("Entries"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeButton"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(10));
    layout->addWidget(head);
    layout->addWidget(facts(context, standing, content));
    layout->addWidget(m_table, 1);
    layout->addWidget(instructionsLabel);
    layout->addWidget(instructions);
    layout->addLayout(buttons);
    resize(theme.px(820), theme.px(640));
    m_model->setEntries(std::move(content.entries));
    m_table->setSourceModel(m_model);
}

QWidget* PacketOutlineDialog::facts(const OfficeContext& context, const PacketStanding& standing,
                                    const PacketContent& content)
{
    auto* grid = new KeyValueGrid(context.theme(), this);
    grid->setLabelWidth(kLabelWidth);
    const DateWords dates = context.dates();
    std::vector<KeyValueGrid::Row> rows;
    rows.push_back({.label = tr("Judge"),
                    .value = QStringLiteral("%1 %2").arg(standing.judge, standing.name)});
    QString state = packetStateWords(standing.state());
    if (const QString changes = packetChangeWords(standing); standing.packet && !changes.isEmpty())
        state = tr("%1: %2").arg(state, changes);
    rows.push_back({.label = tr("State"), .value = state});
    if (standing.packet) {
        rows.push_back({.label = tr("File"), .value = standing.packet->fileName});
        rows.push_back({.label = tr("Issued"), .value = dates.longDateTime(content.issuedAtMs)});
        rows.push_back(
            {.label = tr("Digest"), .value = standing.packet->digest.left(kDigestShown)});
    }
    rows.push_back({.label = tr("Return by"),
                    .value = content.deadlineMs ? dates.longDateTime(*content.deadlineMs)
                                                : tr("no deadline")});
    rows.push_back({.label = tr("Rubric"),
                    .value = tr("version %1, %n criteria", nullptr, int(content.criteria.size()))
                                 .arg(content.rubricVersion)});
    rows.push_back({.label = tr("Documents"), .value = sizeWords(content)});
    grid->setRows(std::move(rows));
    return grid;
}

} // namespace prizedesk
