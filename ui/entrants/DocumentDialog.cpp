#include "ui/entrants/DocumentDialog.h"

#include "ui/packets/DocumentBar.h"
#include "ui/packets/ImagePane.h"
#include "ui/packets/NoticePane.h"
#include "ui/packets/PdfPane.h"
#include "ui/shared/SearchField.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

DocumentDialog::DocumentDialog(const Theme& theme, const QString& ref, const Document& document,
                               const QByteArray& bytes, QWidget* parent)
    : QDialog(parent)
    , m_pane(makePane(theme, document, bytes))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(u"%1  %2"_s.arg(ref, document.name));
    setSizeGripEnabled(true);
    auto* bar = new DocumentBar(theme, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_pane, 1);
    bar->setPane(m_pane);
    bar->setVisible(m_pane->canFind() || m_pane->zoomPercent() > 0);
    resize(theme.px(900), theme.px(760));
    m_pane->setFocus();
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this, bar] {
        if (m_pane->canFind())
            bar->searchField().setFocus(Qt::ShortcutFocusReason);
    });
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, bar,
            [bar] { bar->zoom(1); });
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, bar,
            [bar] { bar->zoom(-1); });
}

DocumentPane* DocumentDialog::makePane(const Theme& theme, const Document& document,
                                       const QByteArray& bytes)
{
    if (document.mediaType == "application/pdf"_L1) {
        auto* pane = new PdfPane(theme, bytes, this);
        if (pane->isGood())
            return pane;
        delete pane;
    } else if (document.mediaType.startsWith("image/"_L1)) {
        auto* pane = new ImagePane(bytes, document.name, this);
        if (pane->isGood())
            return pane;
        delete pane;
    }
    return new NoticePane(theme, tr("%1 cannot be shown").arg(document.name),
                          tr("PDF files and pictures are shown here. This is another kind of file, "
                             "or it is damaged. Judges cannot see it either: ask the entrant for a "
                             "PDF."),
                          this);
}

} // namespace prizedesk
