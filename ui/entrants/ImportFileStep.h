#pragma once

#include "ui/shared/ThemedWidget.h"

class QPushButton;

namespace prizedesk {

class Banner;
class PrimaryButton;
class ProgressRow;
class RunTaskBase;
class TextLabel;

/// Where a file is chosen or dropped; tells why one could not be used.
class ImportFileStep : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(const Theme& theme, QWidget* parent = nullptr);

    void showError(const QString& message);
    void clearError();
    [[nodiscard]] QString errorText() const;
    void follow(RunTaskBase& task, const QString& fileName);

Q_SIGNALS:
    void chooseWanted();
    void fileDropped(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void retranslate() override;

private:
    [[nodiscard]] QRect dropRect() const;

    Banner* m_error;
    ProgressRow* m_progress;
    TextLabel* m_title;
    TextLabel* m_hint;
    QPushButton* m_choose;
    bool m_over = false;
};

} // namespace prizedesk
