#include "models/ceremony/certificates/CertificateForm.h"

#include "models/awards/Award.h"
#include "models/core/CompanyForm.h"
#include "models/core/Era.h"
#include "models/core/KanjiNumber.h"
#include "models/entrants/Entry.h"
#include "models/programme/Programme.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// Certificates write numbers in kanji, also within names such as テーマ1.
QString withKanjiDigits(QString text)
{
    static const QRegularExpression digits(u"[0-9０-９]+"_s);
    for (auto match = digits.match(text); match.hasMatch(); match = digits.match(text)) {
        const QString number = match.captured().normalized(QString::NormalizationForm_KC);
        text.replace(match.capturedStart(), match.capturedLength(), kanjiNumber(number.toInt()));
    }
    return text;
}

QString spaced(const QString& name)
{
    static const QRegularExpression spaces(
        u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption); // the ideographic space too
    return name.trimmed().replace(spaces, u"　"_s);
}

bool isPerson(const EntryValues& values)
{
    const QString& kind = values[EntryField::ApplicantKind];
    return values[EntryField::Organisation].trimmed().isEmpty() || kind.contains(u"個人"_s) ||
           kind.contains(u"学生"_s);
}

QString themeName(const Programme& programme, const QString& code)
{
    for (size_t i = 0; i < programme.themes.size(); ++i) {
        if (programme.themes[i].code == code)
            return u"テーマ"_s + kanjiNumber(int(i) + 1);
    }
    return {};
}

QString dateOf(const CertificateForm& form)
{
    return form.presentedOn.isValid()
               ? toWareki(form.presentedOn, WarekiStyle::Kanji).value_or(QString())
               : QString();
}

} // namespace

CertificateForm standardCertificateForm(const Programme& programme)
{
    CertificateForm form;
    form.heading = u"表彰状"_s;
    form.body = u"{you}はNEDO懸賞金活用型プログラム\n"
                "{programme} において\n"
                "頭書の成績を収められました\n"
                "よってここにその栄誉をたたえ\n"
                "表彰します"_s;
    form.honorific = u"殿"_s;
    form.giver = u"国立研究開発法人\n新エネルギー・産業技術総合開発機構"_s;
    form.signer = u"理事長　○○　○○"_s;
    for (const Milestone& milestone : programme.milestones) {
        if (milestone.code == "ceremony"_L1)
            form.presentedOn = programme.local(milestone.atMs).date();
    }
    return form;
}

QString certificatePrizeName(const QString& name, std::optional<int> rank)
{
    return rank ? u"第"_s + kanjiNumber(*rank) + u'位' : withKanjiDigits(name);
}

QString certificateAddress(const QString& organisation)
{
    if (organisation.isEmpty())
        return u"あなた"_s;
    if (organisation.contains(u"会社"_s))
        return u"貴社"_s;
    if (organisation.contains(u"大学"_s) || organisation.contains(u"高等専門学校"_s))
        return u"貴学"_s;
    return organisation.contains(u"法人"_s) ? u"貴法人"_s : u"貴団体"_s;
}

CertificateText draftCertificate(const CertificateForm& form, const Programme& programme,
                                 const Award& award, const Entry& entry)
{
    const EntryValues& values = entry.values;
    CertificateText text = draftCertificate(form, programme);
    const Prize* prize = programme.prize(award.prize);
    const QString theme = themeName(programme, entry.theme);
    const QString prizeName =
        prize ? certificatePrizeName(prize->name.ja, award.rank ? award.rank : prize->rank)
              : QString();
    text.award = theme + u'　' + prizeName;
    const QString organisation =
        isPerson(values) ? QString() : expandCompanyForm(values[EntryField::Organisation].trimmed());
    text.recipient = spaced(values[EntryField::Representative]);
    text.affiliation = organisation.isEmpty() ? values[EntryField::School].trimmed() : organisation;
    if (text.recipient.isEmpty())
        text.recipient = std::exchange(text.affiliation, {});
    text.body.replace(u"{you}"_s, certificateAddress(organisation))
        .replace(u"{theme}"_s, theme)
        .replace(u"{prize}"_s, prizeName)
        .replace(u"{title}"_s, values[EntryField::Title].trimmed());
    return text;
}

CertificateText draftCertificate(const CertificateForm& form, const Programme& programme)
{
    CertificateText text;
    text.heading = form.heading;
    text.honorific = form.honorific;
    text.body = form.body;
    text.body.replace(u"{programme}"_s, programme.name.ja);
    text.date = dateOf(form);
    text.giver = form.giver;
    text.signer = form.signer;
    return text;
}

} // namespace prizedesk
