#include "ui/packets/ConflictNotice.h"

#include "ui/shared/IconEngine.h"
#include "ui/shared/TextLabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

ConflictNotice::ConflictNotice(const Theme& theme, const std::vector<ListItem>& categories,
                               QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_categories(categories)
    , m_title(new TextLabel(theme, Type::Section, Token::Text, this))
    , m_text(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_kind(new TextLabel(theme, Type::Body, Token::Text, this))
    , m_note(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_change(new QPushButton(this))
{
    setObjectName(u"conflictNotice"_s);
    m_change->setObjectName(u"changeDeclaration"_s);
    for (TextLabel* label : {m_text, m_kind, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(44, 16, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_kind);
    layout->addWidget(m_note);
    layout->addSpacing(6);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_change, &QPushButton::clicked, this, &ConflictNotice::changeWanted);
    ConflictNotice::retranslate();
}

void ConflictNotice::setDeclaration(const Declaration& declaration, bool japanese)
{
    m_declaration = declaration;
    m_japanese = japanese;
    retranslate();
}

void ConflictNotice::retranslate()
{
    m_title->setText(tr("Hidden because of a conflict of interest"));
    m_text->setText(tr("You do not score this entry. The return file says so to the office; marks "
                       "entered before stay here and do not leave."));
    m_kind->clear();
    for (const ListItem& category : m_categories) {
        if (category.code.toInt() == m_declaration.category)
            m_kind->setText(tr("Declared: %1").arg(category.value.in(m_japanese)));
    }
    m_note->setText(m_declaration.note);
    m_note->setVisible(!m_declaration.note.isEmpty());
    m_change->setText(tr("Change the declaration…"));
}

void ConflictNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Surface));
    const int side = theme().px(20);
    paintIcon(painter, QRect(14, 16, side, side), u"lock"_s, theme().toneFill(Tone::Warning));
}

} // namespace prizedesk
