#pragma once

#include "models/entrants/Document.h"
#include "ui/shared/RunTask.h"
#include "ui/shared/ThemedWidget.h"

#include <QUrl>

#include <functional>
#include <vector>

class QMenu;
class QVBoxLayout;

namespace prizedesk {

class OfficeContext;

/// Files and links of one entry: added, opened in memory, withdrawn with a reason. What was
/// withdrawn stays in the list and says why.
class EntryDocuments : public ThemedWidget
{
    Q_OBJECT

public:
    using OpenUrl = std::function<void(const QUrl&)>;

    explicit EntryDocuments(OfficeContext& context, QWidget* parent = nullptr);

    /// `editable` false: nothing can be added or withdrawn.
    void show(EntryId entry, const QString& ref, bool editable);
    /// How many are in force.
    [[nodiscard]] int count() const;
    /// What the link in the section's head offers.
    void showAddMenu();
    void addFiles();
    void addLink();
    void open(DocumentId id);
    void withdraw(DocumentId id);
    void setOpenUrl(OpenUrl open) { m_openUrl = std::move(open); }

private:
    void fill();
    void addRow(const Document& document);
    void addWithdrawn(const Document& document);
    void openLink(const Document& document);
    [[nodiscard]] const Document* find(DocumentId id) const;
    [[nodiscard]] QString noteOf(const Document& document) const;

    OfficeContext& m_context;
    RunTask<QByteArray>* m_reading;
    QVBoxLayout* m_layout;
    std::vector<QWidget*> m_rows;
    std::vector<Document> m_documents;
    EntryId m_entry;
    QString m_ref;
    bool m_editable = false;
    OpenUrl m_openUrl;
};

} // namespace prizedesk
