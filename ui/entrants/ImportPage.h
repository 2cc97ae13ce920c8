#pragma once

#include "ui/entrants/ImportSession.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace prizedesk {

class Banner;
class ImportFileStep;
class ImportResult;
class ImportReview;
class PageHead;
class PrimaryButton;
class ProgressRow;
class Stepper;
class TextLabel;

/// The import assistant: file → columns and check → done. Shows everything that would happen before
/// it does; lies within the page of entries.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(OfficeContext& context, QWidget* parent = nullptr);

    /// Starts at the first step, or with the first of these files.
    void begin(const QString& theme, const QStringList& files);

    [[nodiscard]] ImportSession& session() { return m_session; }
    [[nodiscard]] ImportReview& review() const { return *m_review; }
    [[nodiscard]] ImportResult& result() const { return *m_result; }
    [[nodiscard]] ImportFileStep& fileStep() const { return *m_file; }
    /// 0 file, 1 columns and check, 2 done.
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] PrimaryButton& importButton() const { return *m_import; }

Q_SIGNALS:
    void closeWanted();
    void entriesWanted(const QString& theme, bool withFindings);
    void quarantineWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void showStep(int step);
    void updateFoot();
    void chooseFile();
    void load(const QString& path);
    void keepMapping();
    void exportAside();
    void apply();
    void showProgress(qint64 done, qint64 total);

    OfficeContext& m_context;
    ImportSession m_session;
    QString m_startTheme;
    PageHead* m_head;
    Stepper* m_stepper;
    QStackedWidget* m_stack;
    ImportFileStep* m_file;
    ImportReview* m_review;
    ImportResult* m_result;
    Banner* m_trouble;
    QWidget* m_foot;
    TextLabel* m_promise;
    ProgressRow* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_aside;
    PrimaryButton* m_import;
    std::unique_ptr<QObject> m_guard;
    int m_step = 0;
};

} // namespace prizedesk
