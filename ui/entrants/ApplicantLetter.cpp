#include "ui/entrants/ApplicantLetter.h"

#include "models/core/MailDraft.h"
#include "models/programme/Programme.h"
#include "models/settings/Language.h"

#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// The letter is Japanese whatever the language of the window.
QString inJapanese(const char* context, const QString& text)
{
    if (Language::current() == Language::Code::Japanese)
        return text;
    QTranslator words;
    if (!words.load(u"prizedesk_ja"_s, u":/i18n"_s))
        return text;
    const QString found = words.translate(context, text.toUtf8().constData());
    return found.isEmpty() ? text : found;
}

} // namespace

ApplicantLetter ApplicantLetter::about(const EntryDetail& detail, const EntryDetail::Shown& finding,
                                       const Programme& programme, const QString& sender)
{
    const Entry& entry = detail.entry();
    ApplicantLetter letter;
    letter.to = entry.values[EntryField::Email];
    letter.subject = u"【%1】応募 %2 の内容の確認のお願い"_s.arg(programme.name.ja, entry.ref);
    QStringList lines;
    if (!detail.isApplicant() && !entry.values[EntryField::Organisation].isEmpty())
        lines << entry.values[EntryField::Organisation];
    const QString& name = entry.values[EntryField::Representative];
    lines << (name.isEmpty() ? u"ご担当者様"_s : name + u" 様"_s) << QString();
    lines << u"このたびは「%1」にご応募いただき、ありがとうございます。"_s.arg(programme.name.ja)
          << u"応募番号 %1 について、下記の点をご確認ください。"_s.arg(entry.ref) << QString();
    lines << u"■ 確認したいこと"_s << inJapanese("Finding", finding.title);
    if (finding.field)
        lines << u"項目：%1"_s.arg(
            inJapanese("Field", EntryWording::fieldLabel(*finding.field, false)));
    lines << u"受け取った内容：%1"_s.arg(finding.received.isEmpty() ? u"（記入なし）"_s
                                                                    : finding.received);
    if (!finding.expected.isEmpty())
        lines << u"正しい形：%1"_s.arg(inJapanese("Finding", finding.expected));
    lines << QString() << u"お手数ですが、正しい内容をこのメールへの返信でお知らせください。"_s
          << QString() << u"%1 事務局"_s.arg(programme.name.ja) << sender;
    letter.body = lines.join(u'\n');
    return letter;
}

QByteArray ApplicantLetter::toEml() const
{
    return MailDraft{.to = to, .subject = subject, .body = body, .attachments = {}}.toEml();
}

} // namespace prizedesk
