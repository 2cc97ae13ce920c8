#include "ui/entrants/ImportSourceStrip.h"

#include "models/entrants/ImportStore.h"
#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/entrants/ImportSession.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

ImportSourceStrip::ImportSourceStrip(OfficeContext& context, ImportSession& session,
                                     QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
    , m_session(session)
    , m_file(new TextLabel(theme(), Type::BodyStrong, Token::Text, this))
    , m_themeLabel(new TextLabel(theme(), Type::Body, Token::Text2, this))
    , m_themes(new QComboBox(this))
    , m_sheetLabel(new TextLabel(theme(), Type::Body, Token::Text2, this))
    , m_sheets(new QComboBox(this))
    , m_rowLabel(new TextLabel(theme(), Type::Body, Token::Text2, this))
    , m_headerRow(new QSpinBox(this))
    , m_rows(new TextLabel(theme(), Type::Body, Token::Text2, this))
    , m_compared(new TextLabel(theme(), Type::Body, Token::Text2, this))
{
    setAccessRole(QAccessible::Grouping);
    m_file->setTextFormat(Qt::PlainText);
    m_compared->setElided(true);
    m_themes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_headerRow->setRange(1, 1'048'576);
    m_headerRow->setKeyboardTracking(false);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addWidget(m_file);
    row->addWidget(m_themeLabel);
    row->addWidget(m_themes);
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheets);
    row->addWidget(m_rowLabel);
    row->addWidget(m_headerRow);
    row->addWidget(m_rows);
    row->addStretch(1);
    row->addWidget(m_compared);
    connect(m_themes, &QComboBox::activated, this,
            [this] { m_session.setTheme(m_themes->currentData().toString()); });
    connect(m_sheets, &QComboBox::activated, this,
            [this] { m_session.reload(m_sheets->currentText(), 0); });
    connect(m_headerRow, &QSpinBox::valueChanged, this,
            [this](int number) { m_session.reload(m_session.table().source.sheet, number); });
    ImportSourceStrip::themeChanged();
    setWords();
}

void ImportSourceStrip::themeChanged()
{
    layout()->setContentsMargins(theme().px(36), theme().px(4), theme().px(12), theme().px(4));
    setFixedHeight(theme().px(38));
    update();
}

void ImportSourceStrip::setWords()
{
    m_themeLabel->setText(tr("Theme"));
    m_sheetLabel->setText(tr("Sheet"));
    m_rowLabel->setText(tr("Header row"));
    m_themes->setAccessibleName(tr("Theme"));
    m_sheets->setAccessibleName(tr("Sheet"));
    m_headerRow->setAccessibleName(tr("Header row"));
    setAccessibleName(tr("Source"));
    if (m_session.hasTable())
        fill();
}

QString ImportSourceStrip::comparedWith() const
{
    QString text;
    m_context.attempt([&] {
        Workspace& workspace = m_context.workspace();
        const ImportStore imports(workspace.database(), workspace.vault());
        const auto files = imports.files();
        const auto last = std::find_if(files.begin(), files.end(), [&](const auto& file) {
            return file.theme == m_session.theme();
        });
        const auto action = last == files.end() ? std::optional<Action>()
                                                : workspace.journal().find(ActionId(last->action));
        text =
            action
                ? tr("Compared with the import of %1").arg(m_context.dates().listDate(action->atMs))
                : tr("First import of this theme");
    });
    return text;
}

void ImportSourceStrip::fill()
{
    const SourceTable& table = m_session.table();
    m_file->setText(table.source.fileName);
    const QSignalBlocker themes(m_themes);
    m_themes->clear();
    for (const auto& each : m_context.programme().themes)
        m_themes->addItem(m_context.in(each.shortName), each.code);
    m_themes->setCurrentIndex(m_themes->findData(m_session.theme()));
    const QSignalBlocker sheets(m_sheets);
    m_sheets->clear();
    for (const SheetInfo& sheet : table.source.sheets)
        m_sheets->addItem(sheet.name);
    m_sheets->setCurrentText(table.source.sheet);
    m_sheets->setVisible(table.source.sheets.size() > 1);
    m_sheetLabel->setVisible(table.source.sheets.size() > 1);
    const QSignalBlocker header(m_headerRow);
    m_headerRow->setValue(table.headerRow);
    QString rows = tr("%n rows", nullptr, int(table.rows.size()));
    if (table.source.sheets.empty())
        rows += u"  "_s + table.source.encoding.toUpper();
    m_rows->setText(rows);
    m_compared->setText(comparedWith());
}

void ImportSourceStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().color(Token::Hair));
    painter.setBrush(theme().color(Token::Surface));
    const qreal radius = theme().metric(Metric::CardRadius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int side = theme().metric(Metric::SmallIcon);
    paintIcon(painter, QRect(theme().px(12), (height() - side) / 2, side, side), u"table"_s,
              theme().color(Token::Text2));
}

} // namespace prizedesk
