#include "ui/awards/LotDialogs.h"

#include "models/scoring/Lot.h"
#include "models/settings/DateWords.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TextRows.h"
#include "ui/shell/OfficeContext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

QString numbered(const QStringList& pool, const QStringList& titles)
{
    QStringList lines;
    for (int i = 0; i < pool.size(); ++i)
        lines << LotFixDialog::tr("%1. %2  %3", "number, entry and title")
                     .arg(QString::number(i + 1), pool.at(i), titles.value(i));
    return lines.join(u'\n');
}

} // namespace

LotFixDialog::LotFixDialog(const Theme& theme, const QStringList& pool, const QStringList& titles,
                           QWidget* parent)
    : PromptDialog(theme, tr("Fix a lot"),
                   tr("These entries take part under these numbers, and values that will be public "
                      "decide. Both are fixed now, before anybody knows the values; the order then "
                      "follows by RFC 3797 with SHA-256, and anyone can compute it again."),
                   tr("Fix the lot"), parent)
    , m_source(new QLineEdit(this))
{
    auto* entries = new TextLabel(theme, Type::Body, Token::Text, this);
    entries->setTextFormat(Qt::PlainText);
    entries->setWordWrap(true);
    entries->setText(numbered(pool, titles));
    m_source->setObjectName(QStringLiteral("lotSource"));
    m_source->setPlaceholderText(tr("For example: the winning numbers of the lottery of 3 December"));
    addField(entries);
    addField(tr("Public source: which values, of which day"), m_source);
    setMinimumWidth(theme.px(560));
    connect(m_source, &QLineEdit::textChanged, this,
            [this] { setAcceptable(!source().isEmpty()); });
    setAcceptable(false);
}

QString LotFixDialog::source() const
{
    return m_source->text().trimmed();
}

LotDrawDialog::LotDrawDialog(const Theme& theme, const TieLot& lot, QWidget* parent)
    : PromptDialog(theme, tr("Draw the lot"),
                   tr("Enter the values of: %1. A lot is drawn once; its result stays.")
                       .arg(lot.source),
                   tr("Draw"), parent)
    , m_values(new QPlainTextEdit(this))
    , m_key(new TextLabel(theme, Type::Small, Token::Text2, this))
{
    m_values->setObjectName(QStringLiteral("lotValues"));
    m_values->setTabChangesFocus(true);
    m_values->setFixedHeight(theme.px(84));
    m_values->setPlaceholderText(QStringLiteral("3 14 15 9 26"));
    m_key->setWordWrap(true);
    m_key->setTextFormat(Qt::PlainText);
    addField(tr("Public values, one line per source"), m_values);
    addField(m_key);
    setMinimumWidth(theme.px(520));
    connect(m_values, &QPlainTextEdit::textChanged, this, &LotDrawDialog::check);
    check();
}

QStringList LotDrawDialog::values() const
{
    QStringList lines;
    for (const QString& line : m_values->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.simplified();
    }
    return lines;
}

void LotDrawDialog::check()
{
    const auto key = Lot::key(values());
    m_key->setText(values().isEmpty() ? tr("Numbers of one source are sorted by themselves.")
                   : key              ? tr("Key string: %1").arg(*key)
                                      : key.error().message());
    setAcceptable(!values().isEmpty() && key);
}

LotResultDialog::LotResultDialog(OfficeContext& context, const TieLot& lot,
                                 const QStringList& titles, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lot %1: how it was drawn").arg(lot.id));
    const Theme& theme = context.theme();
    const DateWords dates = context.dates();
    const QStringList facts{
        tr("Order: %1").arg(lot.result.join(QStringLiteral(" > "))),
        tr("Entries as they were numbered:") + u'\n' + numbered(lot.pool, titles),
        tr("Public source: %1. Fixed %2 by %3.")
            .arg(lot.source, dates.longDateTime(lot.fixedAtMs), lot.fixedBy),
        tr("Values: %1. Drawn %2 by %3.")
            .arg(lot.values.join(QStringLiteral(" / ")),
                 dates.longDateTime(lot.drawnAtMs.value_or(0)), lot.drawnBy),
        tr("Key string: %1").arg(lot.key),
        tr("Draw n takes SHA-256 of (n − 1) ‖ key string ‖ (n − 1), n − 1 in two bytes, divided by "
           "the number of entries left; the remainder + 1 counts among those left (RFC 3797, "
           "section 4).")};
    std::vector<QStringList> rows{
        {tr("Draw"), tr("SHA-256"), tr("Entries left"), tr("Number"), tr("Entry")}};
    for (const LotStep& step : Lot::draw(lot.pool, lot.key).steps)
        rows.push_back({QString::number(rows.size()), QString::fromLatin1(step.hash.toHex()),
                        QString::number(step.remaining), QString::number(step.taken), step.entry});
    m_text = facts.join(u'\n');
    for (const QStringList& row : rows)
        m_text += u'\n' + row.join(u'\t');
    auto* words = new TextLabel(theme, Type::Body, Token::Text, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setText(facts.join(u'\n'));
    auto* table = new TableView(theme, this);
    table->setAccessibleName(tr("Draws"));
    table->setSourceModel(textRows(rows, this));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(10));
    layout->addWidget(words);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(theme.px(860), theme.px(520));
}

} // namespace prizedesk
