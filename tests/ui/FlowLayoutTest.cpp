#include "ui/shared/FlowLayout.h"

#include <catch2/catch.hpp>

#include <QWidget>

using namespace prizedesk;

TEST_CASE("A flow layout breaks lines and skips hidden items", "[ui][layout]")
{
    QWidget area;
    auto* flow = new FlowLayout(&area, 10);
    std::vector<QWidget*> items;
    for (int number = 0; number < 4; ++number) {
        auto* item = new QWidget(&area);
        item->setFixedSize(40, number == 1 ? 30 : 20);
        flow->addWidget(item);
        items.push_back(item);
    }
    flow->setGeometry(QRect(0, 0, 100, 100));
    CHECK(items[0]->geometry() == QRect(0, 5, 40, 20));
    CHECK(items[1]->geometry() == QRect(50, 0, 40, 30));
    CHECK(items[2]->pos() == QPoint(0, 40));
    CHECK(flow->heightForWidth(100) == 60);
    CHECK(flow->heightForWidth(400) == 30);
    CHECK(flow->heightForWidth(10) == 120);

    items[1]->hide();
    flow->setGeometry(QRect(0, 0, 100, 100));
    CHECK(items[2]->pos() == QPoint(50, 0));

    delete flow->takeAt(0);
    CHECK(flow->count() == 3);
    CHECK(flow->takeAt(7) == nullptr);
}
