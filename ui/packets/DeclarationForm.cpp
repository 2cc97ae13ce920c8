#include "ui/packets/DeclarationForm.h"

#include "ui/shared/LinkButton.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/TextLabel.h"

#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

DeclarationForm::DeclarationForm(const Theme& theme, const std::vector<ListItem>& categories,
                                 QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_categories(categories)
    , m_title(new TextLabel(theme, Type::Section, Token::Text, this))
    , m_text(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_noteLabel(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_note(new QLineEdit(this))
    , m_declare(new PrimaryButton(theme, this))
    , m_back(new LinkButton(theme, this))
    , m_all(new LinkButton(theme, this))
{
    setObjectName(u"declarationForm"_s);
    m_note->setObjectName(u"declarationNote"_s);
    m_declare->setObjectName(u"declareButton"_s);
    m_all->setObjectName(u"declareAllLink"_s);
    m_text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(6);
    for (size_t i = 0; i <= m_categories.size(); ++i) {
        auto* choice = new QRadioButton(this);
        choice->setObjectName(u"declaration.%1"_s.arg(i));
        auto* words = new TextLabel(theme, Type::Body, Token::Text, this);
        words->setWordWrap(true);
        words->setBuddy(choice);
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(choice, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        layout->addLayout(line);
        m_choices.push_back(choice);
        m_words.push_back(words);
        connect(choice, &QRadioButton::toggled, this, &DeclarationForm::follow);
    }
    layout->addSpacing(4);
    layout->addWidget(m_noteLabel);
    layout->addWidget(m_note);
    layout->addSpacing(6);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_declare);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addSpacing(4);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_declare, &QPushButton::clicked, this, [this] {
        Q_EMIT
        declared(chosen());
    });
    connect(m_note, &QLineEdit::returnPressed, m_declare, &QPushButton::click);
    connect(m_all, &LinkButton::clicked, this, &DeclarationForm::allWanted);
    connect(m_back, &LinkButton::clicked, this, &DeclarationForm::givenUp);
    DeclarationForm::retranslate();
    setDeclaration({});
}

void DeclarationForm::setDeclaration(const Declaration& declaration)
{
    m_wasDeclared = declaration.state != Declaration::State::Undeclared;
    const size_t wanted = declaration.state == Declaration::State::Conflict
                              ? size_t(qMax(0, declaration.category))
                              : 0;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setAutoExclusive(false);
        m_choices[i]->setChecked(m_wasDeclared && i == wanted);
        m_choices[i]->setAutoExclusive(true);
    }
    m_note->setText(declaration.note);
    m_back->setVisible(m_wasDeclared);
    follow();
}

Declaration DeclarationForm::chosen() const
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (!m_choices[i]->isChecked())
            continue;
        if (i == 0)
            return {Declaration::State::None, 0, {}};
        return {Declaration::State::Conflict, m_categories[i - 1].code.toInt(), m_note->text()};
    }
    return {};
}

void DeclarationForm::follow()
{
    const Declaration now = chosen();
    const bool isConflict = now.state == Declaration::State::Conflict;
    m_declare->setEnabled(now.state != Declaration::State::Undeclared);
    m_note->setEnabled(isConflict);
    m_declare->setText(isConflict ? tr("Declare and hide the entry") : tr("Declare and score"));
}

void DeclarationForm::focusFirst()
{
    for (QRadioButton* choice : m_choices) {
        if (choice->isChecked()) {
            choice->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_choices.front()->setFocus(Qt::OtherFocusReason);
}

void DeclarationForm::setJapanese(bool japanese)
{
    m_japanese = japanese;
    retranslate();
}

void DeclarationForm::retranslate()
{
    static const QString circled = u"①②③④⑤⑥⑦⑧⑨"_s;
    m_title->setText(tr("Conflict of interest"));
    m_text->setText(tr("Say first whether you have an interest in this entry. The marks open with "
                       "“none”. An entry with an interest is hidden and is not scored by you."));
    for (size_t i = 0; i < m_words.size(); ++i) {
        const QString words =
            i == 0 ? tr("None: I have no interest in this entry")
                   : QString(circled.at(qMin<qsizetype>(qsizetype(i) - 1, circled.size() - 1))) +
                         u' ' + m_categories[i - 1].value.in(m_japanese);
        m_words[i]->setText(words);
        m_choices[i]->setAccessibleName(words);
    }
    m_noteLabel->setText(tr("Note to the office (optional)"));
    m_note->setAccessibleName(m_noteLabel->text());
    m_back->setText(tr("Leave it as it is"));
    m_all->setText(tr("Declare for all entries at once…"));
    m_all->setAccessibleName(m_all->text());
    follow();
}

void DeclarationForm::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme().color(Token::Surface));
}

} // namespace prizedesk
