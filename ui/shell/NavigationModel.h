#pragma once

#include "ui/shell/PageRegistry.h"

#include <QAbstractListModel>

#include <vector>

namespace prizedesk {

/// The areas of the window with their groups and what waits in each.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PageIdRole = Qt::UserRole + 1, ///< QString; empty for the head of a group
        IconNameRole,                  ///< QString
        CountRole,                     ///< int; 0 = nothing waits
        CountToneRole,                 ///< int(Tone)
    };

    /// `bottom` true: the areas at the foot (settings); false: all others.
    NavigationModel(const PageRegistry& registry, OfficeContext& context, bool bottom,
                    QObject* parent = nullptr);

    /// Asks every area again what waits.
    void refreshCounts();
    void refreshWords();
    [[nodiscard]] QModelIndex indexOf(const QString& pageId) const;
    [[nodiscard]] static QString groupTitle(PageInfo::Group group);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        const PageInfo* page = nullptr; ///< null: head of `group`
        PageInfo::Group group = PageInfo::Group::Top;
        Waiting waiting;
    };

    OfficeContext& m_context;
    std::vector<Row> m_rows;
};

} // namespace prizedesk
