#include "ui/packets/JudgeKeysDialog.h"

#include "ui/shared/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

JudgeKeysDialog::JudgeKeysDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(10));
    const auto add = [&](Type type, Token token, const QString& text) {
        auto* label = new TextLabel(theme, type, token, this);
        label->setWordWrap(true);
        label->setText(text);
        layout->addWidget(label);
    };
    add(Type::Section, Token::Text, tr("Scoring with the keyboard"));
    add(Type::Body, Token::Text2,
        tr("Declare, mark every criterion, write a reason where one is asked for, go to the next "
           "entry. Every change is on the disk before you lift the key; close the window whenever "
           "you like and go on later. At the end make the return file and send it back."));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    const std::vector<std::pair<QString, QString>> keys{
        {tr("1 – 5"), tr("give a mark")},
        {tr("O  X"), tr("requirement met, not met")},
        {tr("Backspace"), tr("clear the mark")},
        {tr("↑  ↓"), tr("previous, next criterion")},
        {tr("Tab"), tr("to the comment; Shift+Tab back")},
        {tr("Ctrl+Enter"), tr("next entry; with Shift the next open one")},
        {tr("Alt+↑  Alt+↓"), tr("previous, next entry")},
        {tr("PgUp  PgDn"), tr("scroll the document")},
        {tr("Ctrl+Tab"), tr("next document")},
        {tr("Ctrl+F"), tr("find in the document")},
        {tr("Ctrl+B"), tr("compare with your other entries")},
        {tr("Ctrl+D"), tr("declare a conflict of interest")},
        {tr("Ctrl+Z  Ctrl+Y"), tr("undo, redo")},
        {tr("F6"), tr("next part of the window")},
        {tr("Ctrl + + − 0"), tr("text size")},
        {tr("Ctrl+Shift+S"), tr("make the return file")},
    };
    int row = 0;
    for (const auto& [key, act] : keys) {
        auto* cap = new TextLabel(theme, Type::BodyStrong, Token::Text, this);
        cap->setText(key);
        auto* words = new TextLabel(theme, Type::Body, Token::Text2, this);
        words->setText(act);
        grid->addWidget(cap, row, 0);
        grid->addWidget(words, row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    setMinimumWidth(theme.px(500));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace prizedesk
