#pragma once

#include "models/core/Clock.h"
#include "models/packets/JudgePacket.h"

#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace prizedesk {

/// One judge at work: every change goes through here to the packet and is on the disk when the call
/// returns. Widgets show what `entry` says afterwards, so that nothing looks saved that is not.
class JudgeSession : public QObject
{
    Q_OBJECT

public:
    JudgeSession(std::unique_ptr<JudgePacket> packet, const Clock& clock,
                 QObject* parent = nullptr);

    [[nodiscard]] JudgePacket& packet() { return *m_packet; }
    [[nodiscard]] const PacketContent& content() const { return m_packet->content(); }
    [[nodiscard]] EntryWork entry(const QString& ref) const { return m_packet->work().entry(ref); }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }

    /// Each gives true where the change is on the disk; otherwise `failed` has told why.
    bool setMark(const QString& entry, const Criterion& criterion, int mark);
    bool clearMark(const QString& entry, const Criterion& criterion);
    bool setComment(const QString& entry, const Criterion& criterion, const QString& text);
    bool setOverall(const QString& entry, const QString& text);
    bool setNote(const QString& entry, const QString& text);
    bool declare(const QString& entry, const Declaration& declaration);
    /// Time that was spent looking; a disk that refuses is not worth a word here.
    void addSeen(const QString& entry, qint64 seconds);

    void undo();
    void redo();
    /// What undo and redo would be about, such as "mark 5"; empty where there is nothing.
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;

    /// When the last change reached the disk; nothing before the first of this session.
    [[nodiscard]] std::optional<qint64> savedAtMs() const { return m_savedAtMs; }
    /// Did the disk refuse the last change?
    [[nodiscard]] bool isFailing() const { return m_failing; }
    /// Texts that the disk has refused, typed but not saved.
    [[nodiscard]] bool hasUnsaved() const { return !m_unsaved.empty(); }
    /// The text that was typed in a place (`comment CODE`, `overall`, `note`) and not saved.
    [[nodiscard]] std::optional<QString> unsavedText(const QString& entry,
                                                     const QString& place) const;
    /// Tries those again. True where nothing is left.
    bool saveAgain();

Q_SIGNALS:
    /// The state of this entry is another one.
    void changed(const QString& entry);
    /// Undo or redo changed something in this entry: show it.
    void travelled(const QString& entry);
    void saveStateChanged();
    void failed(const prizedesk::Error& error);

private:
    struct Step
    {
        QString entry;
        QString place;
        QString words;
        QString text{}; ///< as typed, where text is typed
    };
    using Change = std::function<Result<void>()>;
    bool apply(const Step& step, const Change& change);
    void travel(bool back);
    void noteResult(bool good, const Error& error);

    std::unique_ptr<JudgePacket> m_packet;
    const Clock& m_clock;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    std::map<QString, std::pair<Step, Change>> m_unsaved; ///< by entry and place
    std::optional<qint64> m_savedAtMs;
    bool m_failing = false;
};

} // namespace prizedesk
