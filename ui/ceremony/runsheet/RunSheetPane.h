#pragma once

#include "models/ceremony/runsheet/RunSheet.h"
#include "models/ceremony/runsheet/RunText.h"
#include "ui/shared/ThemedWidget.h"

#include <functional>

class QPushButton;

namespace prizedesk {

class Card;
class FuriganaText;
class KeyValueGrid;
class PrimaryButton;

/// The item in hand: what the host says, with readings, what everybody else does, and the keys of
/// the day.
class RunSheetPane : public ThemedWidget
{
    Q_OBJECT

public:
    explicit RunSheetPane(const Theme& theme, QWidget* parent = nullptr);

    /// Null: nothing is chosen.
    void showItem(const RunItem* item, const QString& times, const QString& next,
                  const std::function<RunText(const QString&)>& read);
    /// Whether the ceremony runs, has not started, or is over.
    void setLive(bool hasStarted, bool isOver, bool canWrite);

Q_SIGNALS:
    void nextWanted();
    void backWanted();
    void extendWanted(int minutes);

protected:
    void retranslate() override;

private:
    Card* m_card;
    FuriganaText* m_words;
    KeyValueGrid* m_rest;
    PrimaryButton* m_next;
    QPushButton* m_longer;
    QPushButton* m_shorter;
    QPushButton* m_back;
    bool m_hasStarted = false;
};

} // namespace prizedesk
