// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the window in each of its states: light and dark, in English and German, with letters of twice
// the size, and mirrored. They are for looking at; `./dev shot` says where they are and copies those that
// README and handbook show. Taken are all, or those named, as QtTest does it: `shots
// picture_isTaken:library-dark-de`.
#include "shots/States.h"
#include "window/Appearance.h"
#include "window/CalmStyle.h"

#include <QIcon>
#include <QMainWindow>
#include <QPainter>
#include <QTemporaryFile>

using namespace lectern;
using namespace lectern::shots;
using namespace lectern::tests;
using reader::WindowColors;

class Shots : public QObject {
    Q_OBJECT

private slots:
    void picture_isTaken_data();
    void picture_isTaken();
    void cleanup();

private:
    QFont m_font = QApplication::font();
};

namespace {

constexpr QSize size(1200, 750); // a picture of it in full colour stays under 200 kB

struct Variant {
    const char* name;
    WindowColors colors;
    QLocale::Language language;
    Qt::LayoutDirection direction;
    double letters = 1; // their size
};

constexpr Variant variants[] = {
    {"light-en", WindowColors::Light, QLocale::English, Qt::LeftToRight},
    {"dark-en", WindowColors::Dark, QLocale::English, Qt::LeftToRight},
    {"light-de", WindowColors::Light, QLocale::German, Qt::LeftToRight},
    {"dark-de", WindowColors::Dark, QLocale::German, Qt::LeftToRight},
    {"light-de-large", WindowColors::Light, QLocale::German, Qt::LeftToRight, 2},
    {"light-mirrored", WindowColors::Light, QLocale::English, Qt::RightToLeft},
    {"dark-mirrored", WindowColors::Dark, QLocale::English, Qt::RightToLeft},
};

// What has no frame here gets a line around it.
void drawOver(QPainter& painter, QWidget& over, const QPoint& place) {
    const QPixmap picture = over.grab();
    painter.drawPixmap(place, picture);
    painter.setPen(over.palette().color(QPalette::Mid));
    painter.drawRect(QRect(place, over.size()).adjusted(-1, -1, 0, 0));
}

// The window with its dialogs and menus, as they lie over each other.
QPixmap pictureOf(QWidget& window) {
    QList<QWidget*> over;
    QRect room = window.rect();
    const auto placeOf = [&window](const QWidget& widget) {
        return QRect(window.mapFromGlobal(widget.mapToGlobal(QPoint())), widget.size());
    };
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && !qobject_cast<QMainWindow*>(widget) && !widget->inherits("QTipLabel")) {
            over.append(widget);
            room |= placeOf(*widget).adjusted(-1, -1, 1, 1);
        }
    }
    const QPixmap below = window.grab();
    QPixmap picture(room.size() * below.devicePixelRatio());
    picture.setDevicePixelRatio(below.devicePixelRatio());
    picture.fill(window.palette().color(QPalette::Mid));
    QPainter painter(&picture);
    painter.drawPixmap(-room.topLeft(), below);
    for (QWidget* widget : over)
        drawOver(painter, *widget, placeOf(*widget).topLeft() - room.topLeft());
    return picture;
}

} // unnamed namespace

void Shots::picture_isTaken_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("variant");
    for (int state = 0; state < states().size(); ++state)
        for (int variant = 0; variant < int(std::size(variants)); ++variant)
            QTest::addRow("%s-%s", states().at(state).name, variants[variant].name) << state << variant;
}

void Shots::picture_isTaken() {
    QFETCH(const int, state);
    QFETCH(const int, variant);
    const Variant& how = variants[variant];
    const QLocale locale(how.language);
    QLocale::setDefault(locale);
    window::installTranslations(*qApp, locale);
    QGuiApplication::setLayoutDirection(how.direction);
    QFont large = m_font;
    large.setPointSizeF(large.pointSizeF() * how.letters);
    QApplication::setFont(large);
    const QTemporaryDir home;
    {
        reader::Settings settings(home.filePath(u"settings.ini"_s));
        settings.setWindowColors(how.colors);
    }
    reader::Settings settings(home.filePath(u"settings.ini"_s));
    const window::Appearance appearance(settings);
    Person person(home.filePath(u"settings.ini"_s));
    person.window.resize(size);
    states().at(state).reach(person);
    const QString file = u"%1/%2.png"_s.arg(qEnvironmentVariable("LECTERN_SHOTS", QDir::currentPath()),
                                            QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(pictureOf(*person.desk.windows().last()).save(file, "PNG", 0)); // 0: as small as can be
}

void Shots::cleanup() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        widget->hide();
    QApplication::setPalette(QPalette());
    QApplication::setFont(m_font);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

// Off-screen, a screen is small unless a file says otherwise; what opens beside a button would find no room.
class LargeScreen {
public:
    LargeScreen() {
        if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !m_file.open())
            return;
        m_file.write(R"({"screens": [{"name": "large", "x": 0, "y": 0, "width": 1920, "height": 1200,
                         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        m_file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(m_file.fileName()));
    }

private:
    QTemporaryFile m_file;
};

int main(int argc, char** argv) {
    const LargeScreen screen;
    QCoreApplication::setApplicationName(u"lectern"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LECTERN_VERSION));
    web::prepareEngine();
    QApplication application(argc, argv);
    QApplication::setStyle(new window::CalmStyle);
    QApplication::setWindowIcon(QIcon(u":/org.lectern.Lectern.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false);
    Shots shots;
    return QTest::qExec(&shots, argc, argv);
}
#include "Shots.moc"
