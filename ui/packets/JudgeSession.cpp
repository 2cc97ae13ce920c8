#include "ui/packets/JudgeSession.h"

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

JudgeSession::JudgeSession(std::unique_ptr<JudgePacket> packet, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_packet(std::move(packet))
    , m_clock(clock)
{
}

void JudgeSession::noteResult(bool good, const Error& error)
{
    if (good) {
        m_savedAtMs = nowMs();
        m_failing = false;
    } else {
        m_failing = m_failing || error.kind() == Error::Kind::File;
        Q_EMIT
        failed(error);
    }
    Q_EMIT
    saveStateChanged();
}

bool JudgeSession::apply(const Step& step, const Change& change)
{
    const EntryWork before = entry(step.entry);
    const auto done = change();
    const QString key = step.entry + u'/' + step.place;
    if (!done) {
        // What was typed stands in its field and must not be lost; a mark just stays as it was.
        if (!step.place.isEmpty() && done.error().kind() == Error::Kind::File)
            m_unsaved[key] = {step, change};
        noteResult(false, done.error());
        return false;
    }
    m_unsaved.erase(key);
    if (before == entry(step.entry))
        return true;
    const bool goesOn = !step.place.isEmpty() && m_redo.empty() && !m_undo.empty() &&
                        m_undo.back().entry == step.entry && m_undo.back().place == step.place;
    if (!goesOn)
        m_undo.push_back(step);
    m_redo.clear();
    noteResult(true, {});
    Q_EMIT
    changed(step.entry);
    return true;
}

bool JudgeSession::setMark(const QString& entry, const Criterion& criterion, int mark)
{
    const bool isGate = criterion.kind == Criterion::Kind::Gate;
    const QString words =
        isGate ? (mark == 1 ? tr("gate ○") : tr("gate ×")) : tr("mark %1").arg(mark);
    return apply({entry, {}, words}, [this, entry, code = criterion.code, mark] {
        return m_packet->setMark(entry, code, mark);
    });
}

bool JudgeSession::clearMark(const QString& entry, const Criterion& criterion)
{
    return apply({entry, {}, tr("cleared mark")},
                 [this, entry, code = criterion.code] { return m_packet->clearMark(entry, code); });
}

bool JudgeSession::setComment(const QString& entry, const Criterion& criterion, const QString& text)
{
    return apply({entry, u"comment "_s + criterion.code, tr("comment"), text},
                 [this, entry, code = criterion.code, text] {
                     return m_packet->setComment(entry, code, text);
                 });
}

bool JudgeSession::setOverall(const QString& entry, const QString& text)
{
    return apply({entry, u"overall"_s, tr("overall comment"), text},
                 [this, entry, text] { return m_packet->setOverall(entry, text); });
}

bool JudgeSession::setNote(const QString& entry, const QString& text)
{
    return apply({entry, u"note"_s, tr("note to yourself"), text},
                 [this, entry, text] { return m_packet->setNote(entry, text); });
}

bool JudgeSession::declare(const QString& entry, const Declaration& declaration)
{
    return apply({entry, {}, tr("declaration")},
                 [this, entry, declaration] { return m_packet->declare(entry, declaration); });
}

void JudgeSession::addSeen(const QString& entry, qint64 seconds)
{
    if (seconds > 0)
        std::ignore = m_packet->addSeen(entry, seconds);
}

std::optional<QString> JudgeSession::unsavedText(const QString& entry, const QString& place) const
{
    const auto held = m_unsaved.find(entry + u'/' + place);
    return held == m_unsaved.end() ? std::nullopt : std::optional(held->second.first.text);
}

bool JudgeSession::saveAgain()
{
    const auto waiting = m_unsaved;
    for (const auto& [key, held] : waiting) {
        if (apply(held.first, held.second))
            continue;
        if (m_failing)
            return false;
        // Not the disk: an interest was declared since, for which no text is kept.
        m_unsaved.erase(key);
    }
    return true;
}

void JudgeSession::travel(bool back)
{
    const auto done = back ? m_packet->undo() : m_packet->redo();
    if (!done) {
        noteResult(false, done.error());
        return;
    }
    auto& from = back ? m_undo : m_redo;
    auto& to = back ? m_redo : m_undo;
    if (!from.empty()) {
        to.push_back(from.back());
        from.pop_back();
    }
    noteResult(true, {});
    Q_EMIT
    changed(*done);
    Q_EMIT
    travelled(*done);
}

void JudgeSession::undo()
{
    travel(true);
}

void JudgeSession::redo()
{
    travel(false);
}

QString JudgeSession::undoWords() const
{
    return m_undo.empty() ? QString() : m_undo.back().words;
}

QString JudgeSession::redoWords() const
{
    return m_redo.empty() ? QString() : m_redo.back().words;
}

} // namespace prizedesk
