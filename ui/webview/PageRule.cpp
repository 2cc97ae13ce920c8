#include "ui/webview/PageRule.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr qreal kMargin = 15;
constexpr qreal kLargestMargin = 80;

/// Top, right, bottom and left as CSS repeats missing values.
QMarginsF marginsOf(const QString& rule)
{
    static const QRegularExpression margin(
        u"(?:^|[;{\\s])margin\\s*:\\s*((?:[0-9.]+mm\\s*){1,4})"_s);
    const QRegularExpressionMatch match = margin.match(rule);
    std::vector<qreal> values;
    const QStringList words = match.captured(1).split(u"mm"_s, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!word.trimmed().isEmpty())
            values.push_back(std::clamp(word.trimmed().toDouble(), 0.0, kLargestMargin));
    }
    if (values.empty())
        values.push_back(kMargin);
    const qreal top = values[0];
    const qreal right = values.size() > 1 ? values[1] : top;
    const qreal bottom = values.size() > 2 ? values[2] : top;
    const qreal left = values.size() > 3 ? values[3] : right;
    return {left, top, right, bottom};
}

} // namespace

QPageLayout pageRule(const QString& html)
{
    static const QRegularExpression page(u"@page\\s*\\{([^}]*)\\}"_s);
    static const QRegularExpression landscape(u"size\\s*:[^;]*\\blandscape\\b"_s);
    const QString rule = page.match(html).captured(1);
    const auto orientation =
        landscape.match(rule).hasMatch() ? QPageLayout::Landscape : QPageLayout::Portrait;
    static const QRegularExpression large(u"size\\s*:[^;]*\\bA([123])\\b"_s);
    const QString number = large.match(rule).captured(1);
    const auto size = number == "1"_L1   ? QPageSize::A1
                      : number == "2"_L1 ? QPageSize::A2
                      : number == "3"_L1 ? QPageSize::A3
                                         : QPageSize::A4;
    return {QPageSize(size), orientation, marginsOf(rule), QPageLayout::Millimeter};
}

} // namespace prizedesk
