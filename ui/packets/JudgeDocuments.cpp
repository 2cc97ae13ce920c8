#include "ui/packets/JudgeDocuments.h"

#include "ui/packets/DocumentBar.h"
#include "ui/packets/DocumentTabs.h"
#include "ui/packets/ImagePane.h"
#include "ui/packets/JudgeSession.h"
#include "ui/packets/NoticePane.h"
#include "ui/packets/PdfPane.h"
#include "ui/packets/TextPane.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/SearchField.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

JudgeDocuments::JudgeDocuments(JudgeSession& session, const Theme& theme, Prompts& prompts,
                               OpenUrl openUrl, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_openUrl(std::move(openUrl))
    , m_tabs(new DocumentTabs(theme, this))
    , m_bar(new DocumentBar(theme, this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"judgeDocuments"_s);
    m_tabs->setObjectName(u"documentTabs"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_tabs);
    m_layout->addWidget(m_bar);
    connect(m_tabs, &DocumentTabs::currentChanged, this, &JudgeDocuments::showTab);
    connect(&session, &JudgeSession::changed, this, [this](const QString& ref) {
        if (ref == m_entry && isHidden() != m_wasHidden)
            refresh();
    });
}

bool JudgeDocuments::isHidden() const
{
    return m_session.entry(m_entry).declaration.state == Declaration::State::Conflict;
}

void JudgeDocuments::showEntry(const QString& ref)
{
    m_entry = ref;
    refresh();
}

void JudgeDocuments::refresh()
{
    const PacketEntry* entry = m_session.content().entry(m_entry);
    if (!entry)
        return;
    m_wasHidden = isHidden();
    // The first document, where there is one: that is what the judge came for.
    fillTabs(m_wasHidden || entry->documents.empty() ? 0 : 1);
}

void JudgeDocuments::fillTabs(int current)
{
    const PacketEntry* entry = m_session.content().entry(m_entry);
    if (!entry)
        return;
    std::vector<DocumentTabs::Tab> tabs;
    if (isHidden()) {
        tabs.push_back({u"lock"_s, tr("Hidden"), {}, {}});
        m_tabs->setTabs(std::move(tabs), 0);
        return;
    }
    tabs.push_back({u"entries"_s, tr("Form"), {}, tr("What the entrant wrote in the form")});
    int number = 0;
    for (const PacketDocument& document : entry->documents) {
        ++number;
        tabs.push_back(
            {u"document"_s,
             entry->documents.size() == 1 ? tr("Document") : tr("Document %1").arg(number),
             document.pages ? tr("%n pages", nullptr, *document.pages) : QString(), document.name});
    }
    for (const PacketLink& link : entry->links)
        tabs.push_back({u"video"_s, link.name.isEmpty() ? tr("Link") : link.name, {}, link.url});
    m_tabs->setTabs(std::move(tabs), current);
}

void JudgeDocuments::showTab(int index)
{
    const PacketEntry* entry = m_session.content().entry(m_entry);
    if (!entry)
        return;
    m_bar->setPane(nullptr);
    delete m_pane;
    m_pane = makePane(*entry, index);
    m_layout->addWidget(m_pane, 1);
    m_bar->setPane(m_pane);
    const bool hasBar = m_pane->canFind() || m_pane->zoomPercent() > 0;
    m_bar->setVisible(hasBar);
}

DocumentPane* JudgeDocuments::makePane(const PacketEntry& entry, int index)
{
    if (isHidden())
        return new NoticePane(theme(), tr("Hidden because of a conflict of interest"),
                              tr("Texts and documents of %1 are not shown.").arg(entry.ref), this);
    if (index == 0)
        return new TextPane(theme(), entry, m_japanese, this);
    const size_t document = size_t(index) - 1;
    if (document < entry.documents.size())
        return makeDocument(entry.documents[document]);
    return makeLink(entry.links.at(document - entry.documents.size()));
}

DocumentPane* JudgeDocuments::makeDocument(const PacketDocument& document)
{
    const auto bytes = m_session.packet().document(document.id);
    if (!bytes)
        return new NoticePane(theme(), tr("%1 cannot be shown").arg(document.name),
                              bytes.error().message(), this);
    if (document.mediaType == "application/pdf"_L1) {
        auto* pane = new PdfPane(theme(), *bytes, this);
        if (pane->isGood())
            return pane;
        delete pane;
    } else if (document.mediaType.startsWith("image/"_L1)) {
        auto* pane = new ImagePane(*bytes, document.name, this);
        if (pane->isGood())
            return pane;
        delete pane;
    }
    return new NoticePane(theme(), tr("%1 cannot be shown").arg(document.name),
                          tr("This kind of document cannot be shown here, or it is damaged. Ask "
                             "the office for it. Everything else of the entry can be scored."),
                          this);
}

DocumentPane* JudgeDocuments::makeLink(const PacketLink& link)
{
    auto* pane = new NoticePane(
        theme(), link.name.isEmpty() ? tr("Link") : link.name,
        link.url + u"\n\n"_s +
            tr("It lies outside this file. Opening it needs the network, and whoever runs the "
               "site sees that somebody looks at it. You are asked before."),
        this);
    QPushButton* open = pane->addButton(tr("Open in the browser…"));
    open->setObjectName(u"openLink"_s);
    connect(open, &QPushButton::clicked, this, [this, link] { askLink(link); });
    return pane;
}

void JudgeDocuments::askLink(const PacketLink& link)
{
    const QUrl url(link.url, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() &&
                       (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    if (!isWeb) {
        m_prompts.confirm(this,
                          {.title = tr("The link cannot be opened"),
                           .text = tr("Only web addresses are opened from here: %1").arg(link.url),
                           .verb = tr("Close"),
                           .wordToType = {},
                           .isDestructive = false},
                          [](bool) {});
        return;
    }
    m_prompts.confirm(this,
                      {.title = tr("Open this address in the browser?"),
                       .text = tr("%1\n\nThe network is used for it, outside this program.")
                                   .arg(url.toString(QUrl::FullyEncoded)),
                       .verb = tr("Open"),
                       .wordToType = {},
                       .isDestructive = false},
                      [this, url](bool agreed) {
                          if (agreed)
                              m_openUrl(url);
                      });
}

void JudgeDocuments::setJapanese(bool japanese)
{
    m_japanese = japanese;
    if (!m_entry.isEmpty())
        fillTabs(m_tabs->current());
}

void JudgeDocuments::retranslate()
{
    if (!m_entry.isEmpty())
        fillTabs(m_tabs->current());
}

void JudgeDocuments::find()
{
    if (!m_bar->isVisibleTo(this) || !m_pane || !m_pane->canFind())
        return;
    m_bar->searchField().setFocus(Qt::ShortcutFocusReason);
    m_bar->searchField().selectAll();
}

void JudgeDocuments::zoom(int direction)
{
    m_bar->zoom(direction);
}

void JudgeDocuments::scrollScreen(int direction)
{
    if (m_pane)
        m_pane->scrollScreen(direction);
}

void JudgeDocuments::stepTab(int direction)
{
    const int count = int(m_tabs->tabs().size());
    if (count > 0)
        m_tabs->setCurrent((m_tabs->current() + direction + count) % count);
}

void JudgeDocuments::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme().color(Token::Surface));
}

} // namespace prizedesk
