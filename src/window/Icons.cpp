// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawings say `currentColor`; the engine here says which colour that is, at the moment of painting.
#include "window/Icons.h"

#include "window/Colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace lectern::window {

namespace {

QColor colorFor(QIcon::Mode mode) {
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        // Palettes differ much in their disabled colours; this one is faint in each of them.
        return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.35);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

class SymbolicIconEngine : public QIconEngine {
public:
    SymbolicIconEngine(QString name, IconDirection direction)
        : m_name(std::move(name)), m_direction(direction) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QByteArray drawing = source();
        drawing.replace("currentColor", colorFor(mode).name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(drawing);
        painter->save();
        if (m_direction == IconDirection::Mirrored && QGuiApplication::isRightToLeft()) {
            painter->translate(rect.left() + rect.right() + 1, 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in device pixels already.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        const QString key = QStringLiteral("lectern/%1/%2x%3/%4/%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colorFor(mode).rgba(), 8, 16)
                                .arg(QGuiApplication::isRightToLeft());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QIconEngine* clone() const override { return new SymbolicIconEngine(m_name, m_direction); }
    QString key() const override { return QStringLiteral("lectern-symbolic"); }
    bool isNull() override { return source().isEmpty(); }

private:
    QByteArray source() const {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString m_name;
    IconDirection m_direction;
};

} // unnamed namespace

QIcon icon(QLatin1StringView name, IconDirection direction) {
    return QIcon(new SymbolicIconEngine(QString(name), direction));
}

} // namespace lectern::window
