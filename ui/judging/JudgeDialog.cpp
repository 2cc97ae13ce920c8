#include "ui/judging/JudgeDialog.h"

#include "models/core/DateParser.h"
#include "models/judging/RefText.h"
#include "ui/shared/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace prizedesk {

namespace {

constexpr int kMostEntries = 9999;

/// The ISO date of what was typed; other text stays as typed, so that the register refuses it.
QString dateOf(const QLineEdit& field)
{
    const QString text = field.text().trimmed();
    const auto parsed = parseDate(text);
    return parsed ? parsed->date.toString(Qt::ISODate) : text;
}

} // namespace

JudgeDialog::JudgeDialog(const Theme& theme, const Judge& judge, QWidget* parent)
    : PromptDialog(theme, judge.id.isValid() ? tr("Judge %1").arg(judge.ref) : tr("New judge"),
                   tr("Name, e-mail address and remarks are kept sealed."),
                   judge.id.isValid() ? tr("Save") : tr("Add"), parent)
    , m_judge(judge)
    , m_state(new QComboBox(this))
    , m_chair(new QCheckBox(tr("Chairs the committee"), this))
    , m_limit(new QSpinBox(this))
    , m_note(new QPlainTextEdit(judge.note, this))
{
    setMinimumWidth(theme.px(480));
    addPersonFields();
    addRegisterFields();
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(64));
    addField(tr("Past roles and remarks"), m_note);
    const auto check = [this] {
        setAcceptable(m_judge.erased || !m_name->text().trimmed().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
}

QLineEdit* JudgeDialog::line(const QString& label, const QString& value, const char* name)
{
    auto* field = new QLineEdit(value, this);
    field->setObjectName(QString::fromLatin1(name));
    addField(label, field);
    return field;
}

void JudgeDialog::addPersonFields()
{
    m_name = line(tr("Name"), m_judge.name, "nameField");
    m_kana = line(tr("Kana"), m_judge.kana, "kanaField");
    m_email = line(tr("E-mail"), m_judge.email, "emailField");
    for (QLineEdit* field : {m_name, m_kana, m_email})
        field->setEnabled(!m_judge.erased);
    m_note->setEnabled(!m_judge.erased);
}

void JudgeDialog::addRegisterFields()
{
    m_affiliation = line(tr("Affiliation"), m_judge.affiliation, "affiliationField");
    m_corporateNumber =
        line(tr("Corporate number of the affiliation"), m_judge.corporateNumber, "numberField");
    m_expertise = line(tr("Expertise, separated by ;"), m_judge.expertiseText(), "expertiseField");
    m_prefers = line(tr("Asks for: fields or entries, separated by ;"), m_judge.prefersText(),
                     "prefersField");
    m_themes = line(tr("Themes, separated by ; (none: all)"), m_judge.themesText(), "themesField");
    m_committee = line(tr("Committee"), m_judge.committee, "committeeField");
    m_chair->setChecked(m_judge.isChair);
    addField(m_chair);
    for (const auto state : {Judge::State::Candidate, Judge::State::Member, Judge::State::Former})
        m_state->addItem(judgeStateWords(state), judgeStateCode(state));
    m_state->setCurrentIndex(m_state->findData(judgeStateCode(m_judge.state)));
    m_state->setObjectName(QStringLiteral("stateField"));
    addField(tr("State"), m_state);
    m_termFrom = line(tr("Term from"), m_judge.termFrom, "termFromField");
    m_termTo = line(tr("Term to"), m_judge.termTo, "termToField");
    m_pledgedOn = line(tr("Pledge of confidentiality on"), m_judge.pledgedOn, "pledgeField");
    for (QLineEdit* field : {m_termFrom, m_termTo, m_pledgedOn})
        field->setPlaceholderText(QStringLiteral("2026-07-01"));
    m_limit->setRange(-1, kMostEntries);
    m_limit->setSpecialValueText(tr("No limit"));
    m_limit->setValue(m_judge.maxEntries.value_or(-1));
    m_limit->setObjectName(QStringLiteral("limitField"));
    addField(tr("Entries at most"), m_limit);
}

Judge JudgeDialog::judge() const
{
    Judge judge = m_judge;
    judge.name = m_name->text().trimmed();
    judge.kana = m_kana->text().trimmed();
    judge.email = m_email->text().trimmed();
    judge.note = m_note->toPlainText().trimmed();
    judge.affiliation = m_affiliation->text().trimmed();
    judge.corporateNumber = m_corporateNumber->text().trimmed();
    judge.expertise = splitList(m_expertise->text());
    judge.prefers = splitWishes(m_prefers->text());
    judge.themes = splitList(m_themes->text());
    judge.committee = m_committee->text().trimmed();
    judge.isChair = m_chair->isChecked();
    judge.state =
        judgeStateFromCode(m_state->currentData().toString()).value_or(Judge::State::Member);
    judge.termFrom = dateOf(*m_termFrom);
    judge.termTo = dateOf(*m_termTo);
    judge.pledgedOn = dateOf(*m_pledgedOn);
    judge.maxEntries = m_limit->value() < 0 ? std::nullopt : std::optional(m_limit->value());
    return judge;
}

} // namespace prizedesk
