#pragma once

#include "models/packets/ReceivePlan.h"
#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

class OfficeContext;

/// The files of a preview, two lines each: who, which version and when; what it brings or why it is
/// not taken. One row is current; up and down move.
class ReturnFileList : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ReturnFileList(OfficeContext& context, QWidget* parent = nullptr);

    /// `names` are judges' names by reference number.
    void setFiles(const std::vector<PlannedFile>& files, const QHash<QString, QString>& names);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What a row says, first line and second.
    [[nodiscard]] QStringList rowText(int row) const;

Q_SIGNALS:
    void currentChanged(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void themeChanged() override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter& painter, const QRect& rect, int row) const;
    [[nodiscard]] QString secondLine(const PlannedFile& file) const;

    OfficeContext& m_context;
    std::vector<PlannedFile> m_files;
    QHash<QString, QString> m_names;
    int m_current = -1;
};

} // namespace prizedesk
