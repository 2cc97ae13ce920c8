#include "tests/packets/SamplePacket.h"

#include "models/packets/PacketWords.h"
#include "models/packets/PacketWriter.h"
#include "models/packets/ReturnFile.h"
#include "models/packets/Rubric.h"
#include "models/privacy/PassphraseKey.h"
#include "models/programme/ProgrammeTemplate.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk::test {

namespace {

constexpr qint64 kDayMs = 86'400'000;

struct Sample
{
    const char16_t* ref;
    const char16_t* title;
    const char16_t* field;
};

constexpr Sample kSamples[]{
    {u"T1-0018", u"図面の改訂差分を説明するエージェント", u"製造"},
    {u"T1-0098", u"商店街の外国人客を迎える多言語案内", u"商業"},
    {u"T1-0130", u"下水管の劣化映像から補修計画を起こす", u"インフラ"},
    {u"T1-0046", u"橋梁点検の所見と補修案を下書きする", u"建設"},
    {u"T1-0071", u"町工場の見積りを根拠つきで作るエージェント", u"製造"},
    {u"T1-0023", u"塗装不良の原因を職人の言葉から探す", u"製造"},
    {u"T1-0134", u"納品先の荷待ちを減らす時刻交渉エージェント", u"物流"},
    {u"T1-0122", u"傭車手配の交渉を引き受ける", u"物流"},
    {u"T1-0109", u"大学病院の治験文書を点検する", u"医療"},
    {u"T1-0032", u"法面の変状を通報から絞り込む", u"インフラ"},
    {u"T1-0053", u"水田の水管理を集落で分け合う", u"農業"},
    {u"T1-0003", u"救急外来の問診を多言語で支える", u"医療"},
    {u"T1-0040", u"返品理由から売場を直す提案", u"小売"},
    {u"T1-0115", u"服薬の飲み残しに気づく訪問支援", u"介護"},
};

PacketEntry entryOf(const Sample& sample, int number, bool withPdf, qint64 pdfSize,
                    qint64 imageSize)
{
    PacketEntry entry;
    entry.ref = QString::fromUtf16(sample.ref);
    entry.title = QString::fromUtf16(sample.title);
    entry.field = QString::fromUtf16(sample.field);
    entry.sections = {
        {{u"概要"_s, u"Summary"_s},
         u"見積り 1件に半日かかる町工場で、図面と過去の案件から根拠つきの見積りを作る。\n"
         u"熟練者が休んだ週にも所要時間は変わらず、若手だけで初回見積りの 8割を仕上げた。"_s},
        {{u"社会的な意義"_s, u"Social value"_s},
         u"人手不足の受注現場で、断っていた小口の引合いに応えられるようになる。"_s},
        {{u"国内モデルの活用"_s, u"Domestic models"_s}, {}}};
    if (withPdf)
        entry.documents.push_back(
            {u"D%1"_s.arg(number), entry.ref + u"-1.pdf"_s, u"application/pdf"_s, pdfSize, 2, 0});
    if (imageSize > 0)
        entry.documents.push_back({u"P%1"_s.arg(number), entry.ref + u"-2.png"_s, u"image/png"_s,
                                   imageSize, std::nullopt, 0});
    entry.links = {{u"デモ動画"_s, u"https://video.example.org/watch?v=%1"_s.arg(entry.ref)}};
    return entry;
}

PacketContent contentOf(int entries, qint64 pdfSize, qint64 imageSize)
{
    const auto programme = ProgrammeTemplate::load(u"geniac-prize-2026"_s);
    if (!programme)
        throw std::runtime_error("no template");
    PacketContent content;
    content.id = u"0b8ff1c6-5f0e-4a8e-9d5e-3c1c44a2b7aa"_s;
    content.programmeCode = programme->code;
    content.programmeName = programme->name;
    content.themeCode = u"T1"_s;
    content.themeName = {u"テーマ1"_s, u"Theme 1"_s};
    content.stageCode = u"t1-paper"_s;
    content.stageName = programme->stage(u"t1-paper"_s)->name;
    content.judgeRef = u"J03"_s;
    content.judgeName = u"渡邉 健 委員"_s;
    content.issuedAtMs = SamplePacket::kNowMs - 20 * kDayMs;
    content.deadlineMs = SamplePacket::kNowMs + 7 * kDayMs + 8'872'000;
    content.rubricVersion = 3;
    content.criteria = judgedCriteria(*programme, u"t1-paper"_s);
    for (Criterion& criterion : content.criteria)
        criterion.id = 0;
    content.rubricDigest = rubricDigest(content.criteria);
    content.extremeCommentLength = 20;
    content.instructions = {u"事務局からの案内です。"_s, u"Instructions of the office."_s};
    content.conflictCategories = PacketWords().conflictCategories();
    for (int i = 0; i < entries; ++i) {
        const Sample& sample = kSamples[size_t(i) % std::size(kSamples)];
        PacketEntry entry = entryOf(sample, i + 1, i % 4 != 3, pdfSize, imageSize);
        if (i >= int(std::size(kSamples)))
            entry.ref += QString::number(i);
        content.entries.push_back(entry);
    }
    content.officeKey = publicOfficeKey(Key::random());
    content.signSeed = randomBytes(32);
    return content;
}

} // namespace

SamplePacket::SamplePacket(int entries, const QByteArray& pdf, const QByteArray& image)
{
    write(path(), entries, pdf, image);
}

QString SamplePacket::path() const
{
    return m_folder.filePath(u"J03_t1-paper.judge"_s);
}

void SamplePacket::write(const QString& path, int entries, const QByteArray& pdf,
                         const QByteArray& image)
{
    PacketContent content = contentOf(entries, pdf.size(), image.size());
    const auto keys = PacketKeys::make(passphrase(), {1, 1 << 20});
    PacketDisk disk;
    PacketWriter writer(disk, [&](const PacketDocument& document, const PacketWriter::Take& take) {
        const bool isPdf = document.mediaType == "application/pdf"_L1;
        static_cast<void>(take(isPdf ? pdf : image));
        return Result<void>();
    });
    const auto written = writer.write(path, content, *keys);
    if (!written)
        throw std::runtime_error(written.error().message().toStdString());
}

} // namespace prizedesk::test
