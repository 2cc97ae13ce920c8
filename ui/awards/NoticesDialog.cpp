#include "ui/awards/NoticesDialog.h"

#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/awards/NoticeWriter.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/ProgressRow.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TextRows.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

PaperStyle letterStyle(const OfficeContext& context)
{
    const DateWords dates = context.dates();
    return {.profile = PaperProfile::Nedo,
            .japanese = context.japanese(),
            .longDate = [dates](qint64 ms) { return dates.longDate(ms); },
            .time = [dates](qint64 ms) { return dates.time(ms); }};
}

} // namespace

NoticesDialog::NoticesDialog(OfficeContext& context, const QString& theme, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_theme(theme)
    , m_writer(new NoticeWriter(context, this))
    , m_sentence(new TextLabel(context.theme(), Type::Body, Token::Text, this))
    , m_parts(new QSplitter(Qt::Horizontal, this))
    , m_table(new TableView(context.theme()))
    , m_mailOnly(new QCheckBox(tr("Drafts of mails alone, without PDF"), this))
    , m_progress(new ProgressRow(context.theme(), this))
    , m_comments(new QPushButton(tr("Edit the comments…"), this))
    , m_write(new PrimaryButton(context.theme(), tr("Write into a folder…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const CompetitionTheme* found = context.programme().theme(theme);
    setWindowTitle(tr("Result notices: %1").arg(found ? context.in(found->shortName) : theme));
    build();
    connect(m_table, &TableView::currentIdChanged, this, &NoticesDialog::showLetter);
    connect(m_write, &QPushButton::clicked, this, &NoticesDialog::askFolder);
    connect(m_comments, &QPushButton::clicked, this, [this] {
        m_context.navigate(QStringLiteral("judging"),
                           QVariantMap{{QLatin1String(Target::kTab), QStringLiteral("committee")},
                                       {QLatin1String(Target::kSection), QStringLiteral("comments")},
                                       {QLatin1String(Target::kTheme), m_theme}});
        close();
    });
    connect(m_progress, &ProgressRow::cancelWanted, m_writer, &NoticeWriter::cancel);
    connect(m_writer, &NoticeWriter::progressed, m_progress, &ProgressRow::report);
    connect(m_writer, &NoticeWriter::finished, this, &NoticesDialog::told);
    connect(&context, &OfficeContext::changed, this, &NoticesDialog::refresh);
    refresh();
}

void NoticesDialog::build()
{
    const Theme& theme = m_context.theme();
    m_sentence->setWordWrap(true);
    m_table->setAccessibleName(tr("Letters"));
    m_table->setEmptyState(tr("No letter may leave yet."));
    m_write->setObjectName(QStringLiteral("writeNotices"));
    m_comments->setObjectName(QStringLiteral("editComments"));
    m_mailOnly->setObjectName(QStringLiteral("mailOnly"));
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : {close, m_comments, m_write})
        button->setAutoDefault(false);
    m_parts->addWidget(m_table);
    m_parts->setChildrenCollapsible(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addWidget(m_progress);
    buttons->addStretch();
    buttons->addWidget(m_comments);
    buttons->addWidget(m_mailOnly);
    buttons->addWidget(m_write);
    m_progress->end();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(10));
    layout->addWidget(m_sentence);
    layout->addWidget(m_parts, 1);
    layout->addLayout(buttons);
    resize(theme.px(1200), theme.px(780));
}

QString NoticesDialog::sentence() const
{
    return m_sentence->text();
}

void NoticesDialog::refresh()
{
    if (m_writer->isRunning())
        return;
    auto notices = resultNotices(m_context.workspace(), m_theme, letterStyle(m_context));
    m_notices = notices ? std::move(*notices) : std::vector<ResultNotice>();
    m_sentence->setTone(notices ? Tone::Neutral : Tone::Warning);
    if (!notices) {
        m_sentence->setText(notices.error().message());
    } else {
        const auto winners = std::count_if(m_notices.begin(), m_notices.end(),
                                           [](const ResultNotice& each) { return each.won; });
        const auto without =
            std::count_if(m_notices.begin(), m_notices.end(),
                          [](const ResultNotice& each) { return each.email.isEmpty(); });
        QString text = tr("%n letters", nullptr, int(m_notices.size())) + u' ' +
                       tr("(%1 to winners). Nothing about anybody else is in them.").arg(winners);
        if (without > 0)
            text += u' ' + tr("%n have no address for mail.", nullptr, int(without));
        m_sentence->setText(text);
    }
    std::vector<QStringList> rows{{tr("Number"), tr("Result"), tr("Comment"), tr("Mail to")}};
    for (const ResultNotice& notice : m_notices)
        rows.push_back({notice.ref, notice.won ? tr("Prize") : tr("No prize", "in a list of letters"),
                        notice.hasComment ? tr("Approved") : tr("None", "no comment"),
                        notice.email.isEmpty() ? tr("No address") : notice.email});
    m_shown = -1;
    QStandardItemModel* before = m_rows;
    m_rows = textRows(rows, this);
    m_table->setSourceModel(m_rows);
    delete before;
    m_write->setEnabled(!m_notices.empty() && !m_context.isReadOnly());
    if (!m_notices.empty())
        m_table->step(1);
    showLetter();
}

void NoticesDialog::showLetter()
{
    const int row = m_table->currentSourceRow();
    if (row == m_shown && m_paper)
        return;
    delete m_paper;
    m_paper = nullptr;
    m_shown = row;
    if (row < 0 || row >= int(m_notices.size()))
        return;
    const QString html = m_notices[size_t(row)].letter.html();
    const auto renderer = WebviewLoader::load();
    if (renderer) {
        m_paper = (*renderer)->createPreview(html, m_parts);
    } else {
        auto* words = new TextLabel(m_context.theme(), Type::Body, Token::Text2);
        words->setWordWrap(true);
        words->setText(m_notices[size_t(row)].mailBody);
        m_paper = words;
    }
    m_parts->addWidget(m_paper);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    m_parts->setSizes({m_context.theme().px(460), m_context.theme().px(700)});
}

void NoticesDialog::askFolder()
{
    m_context.prompts().openFolder(
        this, {.title = tr("Folder for the letters"),
               .filters = {},
               .suggestedName = {},
               .folderKey = QStringLiteral("notices")},
        [this](const QString& folder) {
            if (folder.isEmpty())
                return;
            m_write->setEnabled(false);
            m_progress->begin(tr("Writing letters"));
            m_writer->start(m_notices, m_theme, folder, m_mailOnly->isChecked());
        });
}

void NoticesDialog::told(int files, const QString& problem)
{
    m_progress->end();
    m_write->setEnabled(!m_notices.empty());
    if (problem.isEmpty()) {
        m_sentence->setTone(Tone::Good);
        m_sentence->setText(tr("%n files were written.", nullptr, files));
        m_context.showBanner(Tone::Good, m_sentence->text(), QStringLiteral("notices"));
        return;
    }
    m_sentence->setTone(Tone::Warning);
    m_sentence->setText(problem + u' ' + tr("%n files lie in the folder.", nullptr, files));
}

} // namespace prizedesk
