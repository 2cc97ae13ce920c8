#include "ui/ceremony/certificates/CertificatesPage.h"

#include "models/ceremony/certificates/CertificateOperations.h"
#include "models/ceremony/certificates/CertificatePaper.h"
#include "models/ceremony/certificates/CertificatesTableModel.h"
#include "models/programme/Programme.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/ceremony/CeremonyExport.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/ceremony/PaperPreview.h"
#include "ui/ceremony/certificates/BadgesDialog.h"
#include "ui/ceremony/certificates/CertificateChecks.h"
#include "ui/ceremony/certificates/CertificateWording.h"
#include "ui/ceremony/certificates/PrizeBoardsDialog.h"
#include "ui/shared/Card.h"
#include "ui/shared/FilterProxy.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TonePill.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

using Layout = CertificateForm::Layout;
using PaperSize = CertificateForm::Paper;

} // namespace

CertificatesPage::CertificatesPage(OfficeContext& context, QWidget* parent)
    : CeremonyPage(context, parent)
    , m_model(new CertificatesTableModel(this))
    , m_table(new TableView(theme(), this))
    , m_attention(new TonePill(theme(), this))
    , m_registerCard(new Card(theme(), this))
    , m_previewCard(new Card(theme(), this))
    , m_checksCard(new Card(theme(), this))
    , m_wordsCard(new Card(theme(), this))
    , m_layoutChoice(new QComboBox(this))
    , m_paperChoice(new QComboBox(this))
    , m_preview(new PaperPreview(theme()))
    , m_checks(new CertificateChecks(theme()))
    , m_wording(new CertificateWording(theme()))
    , m_badges(addVerb(QStringLiteral("person"), [this] { (new BadgesDialog(this->context(), exporter(), this))->open(); }))
    , m_boards(addVerb(QStringLiteral("awards"),
                       [this] { (new PrizeBoardsDialog(this->context(), exporter(), this))->open(); }))
    , m_form(addVerb(QStringLiteral("edit"), [this] { editForm(); }))
    , m_prepare(addVerb(QStringLiteral("refresh"), [this] { prepare(); }))
    , m_issue(addVerb(QStringLiteral("check"), [this] { issue(); }))
    , m_exportAll(addPrimaryVerb(QStringLiteral("export"), [this] { exportAll(); }))
    , m_exportEach(addMenuVerb([this] { exportEach(); }))
    , m_exportRehearsal(addMenuVerb([this] { exportRehearsal(); }))
    , m_withdraw(addMenuVerb([this] { withdraw(); }))
{
    setExportVerb(m_exportAll);
    m_boards->setObjectName(QStringLiteral("prizeBoardsVerb"));
    m_badges->setObjectName(QStringLiteral("exportBadges"));
    m_exportAll->setObjectName(QStringLiteral("exportCertificates"));
    m_exportEach->setObjectName(QStringLiteral("exportEachCertificate"));
    m_table->setObjectName(QStringLiteral("certificatesTable"));
    m_table->setSourceModel(m_model);
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/certificates"));
    m_previewCard->setBody(m_preview, false);
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(theme().px(12));
    splitter->addWidget(makeRegister());
    splitter->addWidget(m_previewCard);
    splitter->addWidget(makeSide());
    splitter->setSizes({theme().px(430), theme().px(470), theme().px(330)});
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_body = new QWidget;
    auto* layout = new QVBoxLayout(m_body);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->addWidget(splitter);
    setBody(m_body);

    connect(m_table, &TableView::currentIdChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
    connect(m_table, &TableView::emptyActionTriggered, m_prepare, &QAction::trigger);
    connect(m_table, &TableView::contextMenuWanted, this, [this](QMenu* menu) {
        menu->addAction(m_withdraw);
    });
    connect(m_layoutChoice, &QComboBox::activated, this, &CertificatesPage::setLook);
    connect(m_paperChoice, &QComboBox::activated, this, &CertificatesPage::setLook);
    connect(m_wording, &CertificateWording::edited, this, &CertificatesPage::showWords);
    connect(m_wording, &CertificateWording::saveWanted, this, &CertificatesPage::saveWords);
    connect(m_wording, &CertificateWording::resetWanted, this, [this] {
        const Certificate* certificate = current();
        if (!certificate)
            return;
        m_wording->discard();
        if (!certificate->isEdited) {
            showCurrent();
            return;
        }
        this->context().runUndoable(
            tr("Certificate %1 has the words of the form again.").arg(certificate->number), [&] {
                return CertificateOperations(this->context().workspace())
                    .resetText(certificate->id);
            });
    });
    CertificatesPage::retranslate();
}

CertificatesPage::~CertificatesPage()
{
    // The view lets go of the model before it goes.
    delete m_body;
}

QWidget* CertificatesPage::makeRegister()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(theme().px(8));
    m_registerCard->addHeadWidget(m_attention);
    m_registerCard->setBody(m_table, false);
    column->addWidget(m_registerCard, 1);
    auto* look = new QHBoxLayout;
    m_layoutChoice->setObjectName(QStringLiteral("layoutChoice"));
    m_paperChoice->setObjectName(QStringLiteral("paperChoice"));
    // Its words come later and differ in length from language to language.
    m_paperChoice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    look->addWidget(m_layoutChoice, 1);
    look->addWidget(m_paperChoice);
    column->addLayout(look);
    return left;
}

QWidget* CertificatesPage::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(theme().px(12));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_checks);
    scroll->viewport()->setAutoFillBackground(false);
    m_checks->setAutoFillBackground(false);
    m_checksCard->setBody(scroll);
    m_wordsCard->setBody(m_wording);
    column->addWidget(m_checksCard, 1);
    column->addWidget(m_wordsCard);
    return side;
}

std::vector<QWidget*> CertificatesPage::panes() const
{
    return {m_table, m_wording};
}

const Certificate* CertificatesPage::current() const
{
    return m_model->row(CertificateId(m_table->currentId()));
}

void CertificatesPage::refresh()
{
    context().attempt([this] {
        const qint64 shown = m_table->currentId();
        m_register = readCertificates(context().workspace());
        // Between two states of the list no certificate is in hand: words being typed would go.
        m_filling = true;
        m_model->setRows(m_register.certificates);
        if (!m_table->showId(shown) && m_model->rowCount() > 0)
            m_table->showId(m_model->rows().front().id.value());
        m_layoutChoice->setCurrentIndex(int(m_register.form.layout));
        m_paperChoice->setCurrentIndex(int(m_register.form.paper));
        m_filling = false;
        follow();
        showCurrent();
    });
}

void CertificatesPage::follow()
{
    const int count = int(m_register.printable().size());
    const bool canWrite = !context().isReadOnly();
    int faulty = 0;
    for (const Certificate* each : m_register.printable()) {
        if (worstOf(each->checks) >= CertificateCheck::Severity::Warning)
            ++faulty;
    }
    m_registerCard->setSubtitle(tr("%n sheets", nullptr, count));
    m_attention->setVisible(faulty > 0);
    m_attention->setContent(Tone::Warning, tr("%n to check", nullptr, faulty));
    m_exportAll->setText(count > 0 ? tr("Export %n as PDF…", nullptr, count)
                                   : tr("Export as PDF…"));
    m_exportAll->setEnabled(count > 0);
    m_exportEach->setEnabled(count > 0);
    m_prepare->setEnabled(canWrite);
    m_prepare->setText(m_register.missing > 0
                           ? tr("Enter %n missing", nullptr, m_register.missing)
                           : tr("Enter missing ones"));
    m_form->setEnabled(canWrite);
    m_issue->setEnabled(canWrite && count > 0);
    m_layoutChoice->setEnabled(canWrite);
    m_paperChoice->setEnabled(canWrite);
}

void CertificatesPage::showCurrent()
{
    const Certificate* certificate = current();
    m_wording->showCertificate(certificate, context().isReadOnly());
    m_withdraw->setEnabled(certificate && certificate->state == Certificate::State::Issued &&
                           !context().isReadOnly());
    showWords();
}

void CertificatesPage::showWords()
{
    const Certificate* certificate = current();
    m_previewCard->setTitle(certificate ? certificate->number : tr("Preview"));
    if (!certificate) {
        m_previewCard->setSubtitle({});
        m_preview->setNothing(
            tr("The certificate stands here as it will be printed, once there is one."));
        m_checks->setChecks({});
        return;
    }
    m_previewCard->setSubtitle(m_register.form.paper == PaperSize::A3 ? tr("A3 landscape")
                                                                      : tr("A4 landscape"));
    if (certificate->isErased) {
        m_preview->setNothing(tr("The recipient's personal data was erased."));
        m_checks->setChecks({});
        return;
    }
    Certificate shown = *certificate;
    if (m_wording->isChanged()) {
        shown.text = m_wording->text();
        shown.checks = lintCertificate(shown.text);
    }
    m_checks->setChecks(shown.checks);
    m_preview->setHtml(certificatesHtml(m_register.form, {&shown}));
}

void CertificatesPage::prepare()
{
    context().runUndoable(tr("The register has a certificate for every award."), [this] {
        return CertificateOperations(context().workspace()).prepare();
    });
}

void CertificatesPage::setLook()
{
    if (m_filling)
        return;
    CertificateForm form = m_register.form;
    form.layout = Layout(m_layoutChoice->currentIndex());
    form.paper = PaperSize(m_paperChoice->currentIndex());
    if (form == m_register.form)
        return;
    context().runUndoable(tr("The form of the certificates was changed."), [&] {
        return CertificateOperations(context().workspace()).setForm(form);
    });
}

void CertificatesPage::editForm()
{
    const CertificateForm& form = m_register.form;
    auto* dialog = new FieldsDialog(
        theme(), tr("Form of the certificates"),
        tr("All certificates that nobody edited follow the form. {you}, {programme}, {theme}, "
           "{prize} and {title} are filled in."),
        tr("Change"), this);
    dialog->addLine(QStringLiteral("heading"), tr("Heading"), form.heading, true);
    dialog->addText(QStringLiteral("body"), tr("Text"), form.body, 6, true);
    dialog->addLine(QStringLiteral("honorific"), tr("Honorific"), form.honorific);
    dialog->addDate(QStringLiteral("presentedOn"), tr("Day of presentation"), form.presentedOn);
    dialog->addText(QStringLiteral("giver"), tr("Given by"), form.giver, 2, true);
    dialog->addLine(QStringLiteral("signer"), tr("Signed by"), form.signer);
    dialog->addCheck(QStringLiteral("frame"), tr("Frame around the page"), form.hasFrame);
    dialog->addCheck(QStringLiteral("stamp"), tr("Place for the seal"), form.hasStamp);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeForm(*dialog); });
    dialog->open();
}

void CertificatesPage::takeForm(const FieldsDialog& dialog)
{
    CertificateForm form = m_register.form;
    form.heading = dialog.line(QStringLiteral("heading"));
    form.body = dialog.line(QStringLiteral("body"));
    form.honorific = dialog.line(QStringLiteral("honorific"));
    form.presentedOn = dialog.date(QStringLiteral("presentedOn"));
    form.giver = dialog.line(QStringLiteral("giver"));
    form.signer = dialog.line(QStringLiteral("signer"));
    form.hasFrame = dialog.isChecked(QStringLiteral("frame"));
    form.hasStamp = dialog.isChecked(QStringLiteral("stamp"));
    context().runUndoable(tr("The form of the certificates was changed."), [&] {
        return CertificateOperations(context().workspace()).setForm(form);
    });
}

void CertificatesPage::issue()
{
    std::vector<CertificateId> ids;
    for (const Certificate* each : m_register.printable()) {
        if (each->state == Certificate::State::Draft)
            ids.push_back(each->id);
    }
    if (ids.empty()) {
        context().showBanner(Tone::Information, tr("All certificates are issued already."),
                             QStringLiteral("certificates"));
        return;
    }
    context().runUndoable(
        tr("%n certificates were registered as handed over.", nullptr, int(ids.size())),
        [&] { return CertificateOperations(context().workspace()).issue(ids); });
}

void CertificatesPage::withdraw()
{
    const Certificate* certificate = current();
    if (!certificate)
        return;
    context().prompts().askReason(
        this,
        {.title = tr("Withdraw certificate %1").arg(certificate->number),
         .text = tr("It stays in the register as withdrawn; its number is not given again."),
         .verb = tr("Withdraw"),
         .suggestions = {tr("Misprint"), tr("The name was written wrongly")},
         .isRequired = true},
        [this, id = certificate->id,
         number = certificate->number](const std::optional<QString>& reason) {
            if (!reason)
                return;
            context().runUndoable(tr("Certificate %1 was withdrawn.").arg(number), [&] {
                return CertificateOperations(context().workspace()).withdraw(id, *reason);
            });
        });
}

void CertificatesPage::saveWords()
{
    const Certificate* certificate = current();
    if (!certificate)
        return;
    const CertificateText text = m_wording->text();
    context().runUndoable(
        tr("The words of certificate %1 were changed.").arg(certificate->number), [&] {
            return CertificateOperations(context().workspace()).edit(certificate->id, text);
        });
}

void CertificatesPage::exportAll()
{
    const int count = int(m_register.printable().size());
    exporter().askPdf(
        tr("Export certificates"), tr("Certificates"),
        [this]() -> Result<QString> {
            return certificatesHtml(m_register.form, m_register.printable());
        },
        [count](const QString& path, const QString& digest) {
            return certificatesNote(count, path, digest);
        });
}

void CertificatesPage::exportRehearsal()
{
    CertificateRegister placeholders;
    if (!context().attempt([&] { placeholders = rehearsalCertificates(context().workspace()); }))
        return;
    const int count = int(placeholders.certificates.size());
    exporter().askPdf(
        tr("Export certificates with placeholders"), tr("Certificates-rehearsal"),
        [placeholders]() -> Result<QString> {
            return certificatesHtml(placeholders.form, placeholders.printable());
        },
        [count](const QString& path, const QString& digest) {
            return certificatesNote(count, path, digest);
        });
}

void CertificatesPage::exportEach()
{
    std::vector<CeremonyExport::NamedDocument> documents;
    for (const Certificate* each : m_register.printable())
        documents.push_back(
            {each->number + QStringLiteral(".pdf"), certificatesHtml(m_register.form, {each})});
    const int count = int(documents.size());
    exporter().askFolder(tr("Export each certificate"), std::move(documents),
                         [count](const QString& path, const QString& digest) {
                             return certificatesNote(count, path, digest);
                         });
}

void CertificatesPage::retranslate()
{
    m_filling = true;
    m_layoutChoice->clear();
    m_layoutChoice->addItems({tr("Vertical"), tr("Horizontal")});
    m_layoutChoice->setAccessibleName(tr("Direction of writing"));
    m_layoutChoice->setToolTip(tr("Direction of writing"));
    m_paperChoice->clear();
    m_paperChoice->addItems({tr("A3 landscape"), tr("A4 landscape")});
    m_paperChoice->setAccessibleName(tr("Paper"));
    m_paperChoice->setToolTip(tr("Paper"));
    m_layoutChoice->setCurrentIndex(int(m_register.form.layout));
    m_paperChoice->setCurrentIndex(int(m_register.form.paper));
    m_filling = false;
    m_badges->setText(tr("Name badges…"));
    m_boards->setText(tr("Prize boards…"));
    m_exportRehearsal->setText(tr("Export with placeholders…"));
    m_form->setText(tr("Form…"));
    m_issue->setText(tr("Issue"));
    m_issue->setToolTip(tr("Registers the certificates as handed over; their words stay."));
    m_exportEach->setText(tr("Export one PDF each…"));
    m_withdraw->setText(tr("Withdraw certificate…"));
    m_registerCard->setTitle(tr("Register"));
    m_checksCard->setTitle(tr("Conventions"));
    m_wordsCard->setTitle(tr("Words"));
    m_table->setAccessibleName(tr("Register of certificates"));
    m_table->setEmptyState(
        tr("Certificates stand here, one for every award. Decide the awards first."),
        tr("Enter missing ones"));
    m_preview->setAccessibleName(tr("Certificate as it will be printed"));
    refreshSoon();
}

PageInfo certificatesPageInfo()
{
    return {.id = QStringLiteral("certificates"),
            .group = PageInfo::Group::Operation,
            .iconName = QStringLiteral("awards"),
            .title =
                [] { return QCoreApplication::translate("CertificatesPage", "Certificates"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<CertificatesPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
