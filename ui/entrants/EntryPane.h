#pragma once

#include "models/entrants/EntryDetail.h"
#include "ui/shared/DetailPane.h"

#include <memory>

class QPushButton;
class QMenu;

namespace prizedesk {

class EntryContent;
class EntryDocuments;
class EntryFindings;
class HistoryList;
class OfficeContext;
class TextLabel;
struct ChangeSet;

/// One entry beside the list: state, findings with their ways out, every value, its history.
class EntryPane : public DetailPane
{
    Q_OBJECT

public:
    explicit EntryPane(OfficeContext& context, QWidget* parent = nullptr);

    /// An id of 0 shows that nothing is chosen.
    void show(EntryId id);
    /// Reads again if the action touched the entry.
    void refresh(const ChangeSet& changes);
    void setMenu(QMenu* menu);
    [[nodiscard]] const EntryDetail* detail() const { return m_detail.get(); }
    [[nodiscard]] EntryContent& content() const { return *m_content; }
    [[nodiscard]] EntryDocuments& documents() const { return *m_documents; }

Q_SIGNALS:
    void openWanted(const QString& ref);

protected:
    void retranslate() override;

private:
    void read();
    void fill();
    void fillHistory();
    void correct(EntryField field, const QString& value, const QString& reason);
    void accept(int index);
    void ask(int index);
    void compare(const QString& ref);
    [[nodiscard]] std::vector<std::pair<QString, QString>> choicesOf(EntryField field) const;

    OfficeContext& m_context;
    EntryId m_id;
    std::unique_ptr<EntryDetail> m_detail;
    EntryFindings* m_findings;
    EntryContent* m_content;
    EntryDocuments* m_documents;
    HistoryList* m_history;
    TextLabel* m_chargeLabel;
    TextLabel* m_charge;
    TextLabel* m_erased;
    QPushButton* m_more;
    bool m_showsEmpty = false;
    Section* m_findingSection;
    Section* m_contentSection;
    Section* m_documentSection;
    Section* m_historySection;
};

} // namespace prizedesk
