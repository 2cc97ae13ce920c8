#include "tests/ui/SamplePdf.h"

#include "ui/shared/Theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk::test {

namespace {

/// Paints on a page of 595 × 842 points with the type of the kit.
class Page
{
public:
    Page(QPainter& painter, const Theme& theme)
        : m_painter(painter)
        , m_theme(theme)
    {
    }

    void head(int number)
    {
        text(u"町工場の見積りを根拠つきで作るエージェント"_s, Type::Small, 64, 62);
        text(QString::number(number), Type::Small, 520, 62);
        m_painter.setPen(QPen(Qt::lightGray, 0.6));
        m_painter.drawLine(64, 70, 531, 70);
    }
    void text(const QString& words, Type type, int x, int y)
    {
        m_painter.setPen(Qt::black);
        m_painter.setFont(m_theme.font(type));
        m_painter.drawText(x, y, words);
    }
    void paragraph(const QStringList& lines, int y)
    {
        for (qsizetype i = 0; i < lines.size(); ++i)
            text(lines[i], Type::Body, 64, y + int(i) * 22);
    }
    void bars(int x, int y, int before, int after, const QString& name)
    {
        m_painter.fillRect(x, y - before, 34, before, Qt::lightGray);
        m_painter.fillRect(x + 38, y - after, 34, after, Qt::gray);
        text(QString::number(before), Type::Small, x + 9, y - before - 6);
        text(QString::number(after), Type::Small, x + 47, y - after - 6);
        text(name, Type::Small, x + 22, y + 16);
    }
    void table(const QList<QStringList>& rows, int y)
    {
        const int widths[]{175, 73, 73, 73, 73};
        for (qsizetype row = 0; row < rows.size(); ++row) {
            int x = 64;
            for (qsizetype cell = 0; cell < rows[row].size(); ++cell) {
                const QRect box(x, y + int(row) * 24, widths[cell], 24);
                m_painter.setPen(QPen(Qt::gray, 0.7));
                m_painter.drawRect(box);
                m_painter.setPen(Qt::black);
                m_painter.setFont(m_theme.font(row == 0 ? Type::SmallStrong : Type::Small));
                m_painter.drawText(box.adjusted(8, 0, -8, 0),
                                   Qt::AlignVCenter | (cell == 0 ? Qt::AlignLeft : Qt::AlignRight),
                                   rows[row][cell]);
                x += widths[cell];
            }
        }
    }

private:
    QPainter& m_painter;
    const Theme& m_theme;
};

} // namespace

QByteArray samplePdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(72);
    const Theme theme;
    QPainter painter(&writer);
    Page page(painter, theme);
    page.head(1);
    page.text(u"4　定量目標の達成状況"_s, Type::Title, 64, 108);
    page.paragraph({u"応募時に掲げた目標は「見積り 1件あたりの作成時間を 50% 以上短縮し、"_s,
                    u"受注後の原価差異を 10% 以内に収める」である。2026年11月から"_s,
                    u"3か月、板金・切削・樹脂成形の 3社で実証した。"_s},
                   140);
    page.text(u"4.1　作成時間"_s, Type::Section, 64, 228);
    page.paragraph({u"対象は図面つきの引合い 412件。作成時間は着手から社内承認までとし、"_s,
                    u"各社の業務記録から第三者（商工会議所の診断員）が集計した。"_s},
                   254);
    page.bars(110, 430, 96, 32, u"A社"_s);
    page.bars(240, 430, 78, 29, u"B社"_s);
    page.bars(370, 430, 117, 45, u"C社"_s);
    painter.drawLine(84, 430, 500, 430);
    page.text(u"図 3　見積り 1件あたりの作成時間（中央値、分）"_s, Type::Small, 176, 472);
    page.paragraph({u"3社の中央値で 64分から 21分へ、67% の短縮となった。熟練者が休んだ"_s,
                    u"週にも所要時間は変わらず、若手だけで初回見積りの 8割を仕上げた。"_s},
                   508);
    page.text(u"4.2　原価差異"_s, Type::Section, 64, 574);
    page.table({{{}, u"目標"_s, u"A社"_s, u"B社"_s, u"C社"_s},
                {u"原価差異（絶対値の中央値）"_s, u"10% 以内"_s, u"6.8%"_s, u"7.4%"_s, u"9.6%"_s},
                {u"根拠の提示率"_s, u"95% 以上"_s, u"99%"_s, u"98%"_s, u"97%"_s},
                {u"差し戻し率"_s, u"—"_s, u"4.1%"_s, u"5.0%"_s, u"6.2%"_s}},
               590);
    page.paragraph({u"見積りの各行には、参照した過去案件・材料単価・加工時間の出所を添える。"_s,
                    u"根拠のない行は金額を出さず、担当者に問い返す。"_s},
                   716);
    writer.newPage();
    page.head(2);
    page.text(u"5　安全性と信頼性"_s, Type::Title, 64, 108);
    page.paragraph({u"金額の根拠が示せないときは回答を保留し、短縮の効果よりも誤りのない"_s,
                    u"ことを優先する。監査の記録はすべて社内に残る。"_s},
                   140);
    painter.end();
    return bytes;
}

QByteArray sampleImage()
{
    QImage image(900, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::gray, 3));
    for (int i = 0; i < 3; ++i) {
        painter.drawRoundedRect(60 + i * 290, 180, 200, 120, 8, 8);
        if (i < 2)
            painter.drawLine(260 + i * 290, 240, 350 + i * 290, 240);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace prizedesk::test
