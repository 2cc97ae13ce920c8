#include "ui/judging/DeclareDialog.h"

#include "models/judging/Judge.h"
#include "models/judging/RefText.h"

#include <QComboBox>
#include <QLineEdit>

namespace prizedesk {

namespace {

constexpr int kKinds = 5;

} // namespace

DeclareDialog::DeclareDialog(const Theme& theme, const QStringList& judges, const QString& judge,
                             const QString& entry, int category, const QString& note,
                             QWidget* parent)
    : PromptDialog(theme, tr("Declaration of interest"),
                   tr("An interest takes the entry from the judge, and the judge's marks for it "
                      "count in no mean."),
                   tr("Record"), parent)
    , m_judge(new QComboBox(this))
    , m_entry(new QLineEdit(entry, this))
    , m_category(new QComboBox(this))
    , m_note(new QLineEdit(note, this))
{
    m_judge->setObjectName(QStringLiteral("judgeField"));
    m_entry->setObjectName(QStringLiteral("entryField"));
    m_category->setObjectName(QStringLiteral("categoryField"));
    m_note->setObjectName(QStringLiteral("noteField"));
    m_judge->addItems(judges);
    for (int i = 0; i < judges.size(); ++i) {
        if (judges.at(i).section(QLatin1Char(' '), 0, 0) == judge)
            m_judge->setCurrentIndex(i);
    }
    m_entry->setPlaceholderText(QStringLiteral("T1-0001"));
    m_category->addItem(tr("No interest"), 0);
    for (int kind = 1; kind <= kKinds; ++kind)
        m_category->addItem(conflictCategoryWords(kind), kind);
    m_category->setCurrentIndex(m_category->findData(category));
    addField(tr("Judge"), m_judge);
    addField(tr("Entry"), m_entry);
    addField(tr("Kind of interest"), m_category);
    addField(tr("Note"), m_note);
    const auto check = [this] {
        setAcceptable(m_judge->count() > 0 && !m_entry->text().trimmed().isEmpty());
    };
    connect(m_entry, &QLineEdit::textChanged, this, check);
    check();
}

QString DeclareDialog::judge() const
{
    return m_judge->currentText().section(QLatin1Char(' '), 0, 0);
}

QString DeclareDialog::entry() const
{
    return normaliseReference(m_entry->text());
}

int DeclareDialog::category() const
{
    return m_category->currentData().toInt();
}

QString DeclareDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace prizedesk
