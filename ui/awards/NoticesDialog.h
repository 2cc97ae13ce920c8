#pragma once

#include "models/reports/ResultNotice.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QSplitter;
class QStandardItemModel;

namespace prizedesk {

class DocumentRenderer;
class NoticeWriter;
class OfficeContext;
class ProgressRow;
class TableView;
class TextLabel;

/// Letters that tell each entrant the result: looked at one by one, then written into a folder as
/// PDF and drafts of mails. Says what is missing while none may leave.
class NoticesDialog : public QDialog
{
    Q_OBJECT

public:
    NoticesDialog(OfficeContext& context, const QString& theme, QWidget* parent);

    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] NoticeWriter& writer() const { return *m_writer; }
    void askFolder();

private:
    void build();
    void refresh();
    void showLetter();
    void told(int files, const QString& problem);

    OfficeContext& m_context;
    QString m_theme;
    std::vector<ResultNotice> m_notices;
    NoticeWriter* m_writer;
    TextLabel* m_sentence;
    QSplitter* m_parts;
    TableView* m_table;
    QWidget* m_paper = nullptr;
    QCheckBox* m_mailOnly;
    ProgressRow* m_progress;
    QPushButton* m_comments;
    QPushButton* m_write;
    QStandardItemModel* m_rows = nullptr;
    int m_shown = -1;
};

} // namespace prizedesk
