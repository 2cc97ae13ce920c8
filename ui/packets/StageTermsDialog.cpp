#include "ui/packets/StageTermsDialog.h"

#include "models/packets/Rubric.h"
#include "models/workspace/Workspace.h"
#include "ui/overview/OverviewWords.h"
#include "ui/packets/AnchorEditor.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kDaysToJudge = 14;
const QTime kEndOfOffice(17, 0);

} // namespace

StageTermsDialog::StageTermsDialog(OfficeContext& context, const QString& stage,
                                   std::vector<RubricVersion> versions, int packetsOut,
                                   QWidget* parent)
    : PromptDialog(context.theme(), tr("Judges of %1").arg(OverviewWords::stage(context, stage)),
                   tr("Packets that are issued from now on say this. Those that are out stay as "
                      "they are."),
                   tr("Save"), parent)
    , m_context(context)
    , m_stage(stage)
    , m_versions(std::move(versions))
    , m_packetsOut(packetsOut)
    , m_parts(new ScopeSwitch(context.theme(), this))
    , m_stack(new QStackedWidget(this))
    , m_hasDeadline(new QCheckBox(tr("Marks are due by"), this))
    , m_deadline(new QDateTimeEdit(this))
    , m_japanese(new QPlainTextEdit(this))
    , m_english(new QPlainTextEdit(this))
    , m_criterion(new QComboBox(this))
    , m_anchors(new AnchorEditor(context, this))
    , m_rubric(new TextLabel(context.theme(), Type::Body, Token::Text2, this))
{
    m_parts->setSegments({{.key = u"terms"_s, .text = tr("Deadline and instructions")},
                          {.key = u"marks"_s, .text = tr("What marks mean")}});
    m_parts->setAccessibleName(tr("Part"));
    connect(m_parts, &ScopeSwitch::currentChanged, this, &StageTermsDialog::showPart);
    m_stack->addWidget(buildTerms());
    m_stack->addWidget(buildMarks());
    // The dialog has a least width of its own, which would win over that of its parts.
    setMinimumWidth(context.theme().px(900));
    m_stack->setMinimumHeight(context.theme().px(430));
    addField(m_parts);
    addField(m_stack);
    showPart(u"terms"_s);
}

Stage& StageTermsDialog::stage(Programme& programme) const
{
    return *std::find_if(programme.stages.begin(), programme.stages.end(),
                         [&](const Stage& one) { return one.code == m_stage; });
}

QWidget* StageTermsDialog::buildTerms()
{
    const Theme& theme = m_context.theme();
    const Programme& programme = m_context.programme();
    const Stage& known = *programme.stage(m_stage);
    m_hasDeadline->setObjectName(u"hasDeadline"_s);
    m_deadline->setObjectName(u"deadlineField"_s);
    m_japanese->setObjectName(u"japaneseField"_s);
    m_english->setObjectName(u"englishField"_s);
    m_deadline->setCalendarPopup(true);
    m_deadline->setMinimumWidth(theme.px(180));
    m_deadline->setDisplayFormat(u"yyyy/MM/dd HH:mm"_s);
    m_deadline->setTimeSpec(
        Qt::UTC); // the wall clock of the edition, without shifts of this machine
    m_deadline->setAccessibleName(m_hasDeadline->text());
    const QDateTime local =
        known.deadlineAtMs
            ? programme.local(*known.deadlineAtMs)
            : programme.local(m_context.workspace().clock().nowMs()).addDays(kDaysToJudge);
    m_deadline->setDateTime(
        QDateTime(local.date(), known.deadlineAtMs ? local.time() : kEndOfOffice, Qt::UTC));
    m_hasDeadline->setChecked(known.deadlineAtMs.has_value());
    m_deadline->setEnabled(known.deadlineAtMs.has_value());
    connect(m_hasDeadline, &QCheckBox::toggled, m_deadline, &QWidget::setEnabled);
    m_japanese->setPlainText(known.instructions.ja);
    m_english->setPlainText(known.instructions.en);

    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(theme.px(6));
    auto* row = new QHBoxLayout;
    row->addWidget(m_hasDeadline);
    row->addWidget(m_deadline);
    row->addStretch(1);
    layout->addLayout(row);
    const auto add = [&](const QString& label, QPlainTextEdit* field) {
        auto* words = new TextLabel(theme, Type::Small, Token::Text2, part);
        words->setText(label);
        words->setBuddy(field);
        field->setAccessibleName(label);
        field->setTabChangesFocus(true);
        layout->addWidget(words);
        layout->addWidget(field, 1);
    };
    add(tr("Instructions in Japanese"), m_japanese);
    add(tr("Instructions in English"), m_english);
    return part;
}

QWidget* StageTermsDialog::buildMarks()
{
    const Theme& theme = m_context.theme();
    std::vector<Criterion> marks;
    for (const Criterion& criterion : judgedCriteria(m_context.programme(), m_stage)) {
        if (criterion.kind != Criterion::Kind::Mark)
            continue;
        m_criterion->addItem(m_context.in(criterion.name), criterion.code);
        marks.push_back(criterion);
    }
    m_anchors->setCriteria(std::move(marks));
    m_criterion->setObjectName(u"criterionField"_s);
    m_criterion->setAccessibleName(tr("Criterion"));
    m_criterion->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_criterion, &QComboBox::currentIndexChanged, m_anchors, &AnchorEditor::showCriterion);
    connect(m_anchors, &AnchorEditor::edited, this, &StageTermsDialog::showRubric);

    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(theme.px(10));
    auto* row = new QHBoxLayout;
    row->addWidget(m_criterion);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_anchors);
    m_rubric->setWordWrap(true);
    m_rubric->setObjectName(u"rubricState"_s);
    layout->addWidget(m_rubric);
    layout->addStretch(1);
    m_anchors->showCriterion(0);
    showRubric();
    return part;
}

void StageTermsDialog::showPart(const QString& part)
{
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part == "marks"_L1 ? 1 : 0);
}

void StageTermsDialog::showRubric()
{
    const QString digest = rubricDigest(judgedCriteria(programme(), m_stage));
    const auto known =
        std::find_if(m_versions.begin(), m_versions.end(),
                     [&](const RubricVersion& version) { return version.digest == digest; });
    if (m_versions.empty()) {
        m_rubric->setRole(Type::Body, Token::Text2);
        m_rubric->setText(tr("No packet was issued yet: the first ones carry version 1 of the "
                             "rubric."));
        return;
    }
    const int last = m_versions.back().version;
    if (known != m_versions.end() && known->version == last) {
        m_rubric->setRole(Type::Body, Token::Text2);
        m_rubric->setText(
            tr("Version %1 of the rubric, as in the packets that are out.").arg(last));
        return;
    }
    m_rubric->setTone(Tone::Warning);
    m_rubric->setText(
        tr("This is version %1 of the rubric. %n judge(s) have packets of another version: their "
           "marks mean something else, so returns of those packets are refused. Issue new packets "
           "to them afterwards.",
           nullptr, m_packetsOut)
            .arg(known == m_versions.end() ? last + 1 : known->version));
}

Programme StageTermsDialog::programme() const
{
    Programme edited = m_context.programme();
    Stage& terms = stage(edited);
    terms.deadlineAtMs = m_hasDeadline->isChecked()
                             ? std::optional(edited.toMs(m_deadline->date(), m_deadline->time()))
                             : std::nullopt;
    terms.instructions = {m_japanese->toPlainText().trimmed(), m_english->toPlainText().trimmed()};
    for (const Criterion& changed : m_anchors->criteria()) {
        for (Criterion& criterion : edited.criteria) {
            if (criterion.stage != m_stage || criterion.code != changed.code)
                continue;
            criterion.anchors = changed.anchors;
            // As they are stored: marks without words at the end have no place.
            while (!criterion.anchors.empty() && criterion.anchors.back() == BilingualText())
                criterion.anchors.pop_back();
        }
    }
    return edited;
}

} // namespace prizedesk
