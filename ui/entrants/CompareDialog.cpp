#include "ui/entrants/CompareDialog.h"

#include "models/journal/OperationWords.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

QString textOf(const std::vector<EntryDetail::Value>& values, EntryField field)
{
    const auto it =
        std::find_if(values.begin(), values.end(),
                     [&](const EntryDetail::Value& value) { return value.field == field; });
    return it == values.end() ? QString() : it->text;
}

} // namespace

CompareDialog::CompareDialog(OfficeContext& context, const EntryDetail& one,
                             const EntryDetail& other, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare %1 and %2").arg(one.entry().ref, other.entry().ref));
    const Theme& theme = context.theme();
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int line = 0;
    const auto add = [&](const QString& label, const QString& left, const QString& right,
                         bool isHead) {
        const bool differs = left != right && !isHead;
        const auto cell = [&](const QString& text, Type type, Token token, int column) {
            auto* words = new TextLabel(theme, type, token, table);
            words->setTextFormat(Qt::PlainText);
            words->setWordWrap(column > 0);
            words->setText(text);
            words->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(words, line, column, Qt::AlignTop);
        };
        cell(label, Type::Small, Token::Text2, 0);
        const Type type = differs || isHead ? Type::BodyStrong : Type::Body;
        const Token token = differs || isHead ? Token::Text : Token::Text2;
        cell(left.isEmpty() ? QStringLiteral("—") : left, type, token, 1);
        cell(right.isEmpty() ? QStringLiteral("—") : right, type, token, 2);
        ++line;
    };
    add({}, one.entry().ref, other.entry().ref, true);
    add(tr("State"), statusWords(one.entry().status), statusWords(other.entry().status), false);
    const auto left = one.content();
    const auto right = other.content();
    for (const EntryField field : entryFields()) {
        const QString a = textOf(left, field);
        const QString b = textOf(right, field);
        if (!a.isEmpty() || !b.isEmpty())
            add(EntryWording::fieldLabel(field, one.isApplicant()), a, b, false);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(table);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (const EntryDetail* detail : {&one, &other}) {
        const QString ref = detail->entry().ref;
        auto* button = new QPushButton(tr("Open %1").arg(ref), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, ref] {
            Q_EMIT
            openWanted(ref);
            accept();
        });
        buttons->addWidget(button);
    }
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(theme.px(820), theme.px(600));
}

} // namespace prizedesk
