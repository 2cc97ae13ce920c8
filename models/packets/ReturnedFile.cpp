#include "models/packets/ReturnedFile.h"

#include "models/core/Digest.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

struct Words
{
    ReturnRefusal refusal;
    const char* code;
    const char* text;
};

constexpr std::array kWords{
    Words{ReturnRefusal::None, "", ""},
    Words{ReturnRefusal::Missing, "missing",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Cannot be found or read")},
    Words{ReturnRefusal::NotAReturn, "not_a_return",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Not a return and not a score sheet of ours")},
    Words{ReturnRefusal::TooNew, "too_new",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Made by a newer PrizeDesk")},
    Words{ReturnRefusal::Truncated, "truncated",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Ends too early")},
    Words{ReturnRefusal::Damaged, "damaged",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Damaged or changed on the way")},
    Words{ReturnRefusal::OtherProgramme, "other_programme",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Belongs to another programme")},
    Words{ReturnRefusal::UnknownPacket, "unknown_packet",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Of a packet that was not issued here")},
    Words{ReturnRefusal::BadSignature, "bad_signature",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Not signed by its packet")},
    Words{ReturnRefusal::OtherStage, "other_stage",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Belongs to another stage")},
    Words{ReturnRefusal::UnknownJudge, "unknown_judge",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Not of the judge that the packet went to")},
    Words{ReturnRefusal::OtherRubric, "other_rubric",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Marked by criteria that have changed since")},
    Words{ReturnRefusal::WrongTotals, "wrong_totals",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Cells or totals are not those of the packet")},
    Words{ReturnRefusal::Incomplete, "incomplete",
          QT_TRANSLATE_NOOP("ReturnRefusal", "Cells are empty or cannot be read")},
    Words{ReturnRefusal::StageClosed, "stage_closed",
          QT_TRANSLATE_NOOP("ReturnRefusal", "The stage is closed")},
    Words{ReturnRefusal::Contradicts, "contradicts",
          QT_TRANSLATE_NOOP("ReturnRefusal",
                            "Says something else than another file of the same version")},
};

const Words& wordsOf(ReturnRefusal refusal)
{
    for (const Words& words : kWords) {
        if (words.refusal == refusal)
            return words;
    }
    return kWords.front();
}

} // namespace

QString returnRefusalCode(ReturnRefusal refusal)
{
    return QLatin1String(wordsOf(refusal).code);
}

QString returnRefusalWords(ReturnRefusal refusal)
{
    return QCoreApplication::translate("ReturnRefusal", wordsOf(refusal).text);
}

QString ReturnedFile::digest() const
{
    return digestHex(content.toBytes());
}

} // namespace prizedesk
