// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/CodeColors.h"

#include <QFile>
#include <QString>

#include <array>

namespace lectern::web {

namespace {

// Prism's parts, each behind those that it builds upon.
constexpr std::array parts{
    "core",
    "clike",
    "markup",
    "css",
    "javascript",
    "markup-templating",
    "c",
    "cpp",
    "csharp",
    "java",
    "kotlin",
    "scala",
    "groovy",
    "go",
    "rust",
    "swift",
    "objectivec",
    "dart",
    "php",
    "ruby",
    "python",
    "perl",
    "lua",
    "r",
    "julia",
    "haskell",
    "elixir",
    "erlang",
    "clojure",
    "bash",
    "shell-session",
    "powershell",
    "batch",
    "docker",
    "nginx",
    "yaml",
    "toml",
    "ini",
    "json",
    "properties",
    "sql",
    "graphql",
    "protobuf",
    "hcl",
    "makefile",
    "cmake",
    "diff",
    "http",
    "markdown",
    "latex",
    "liquid",
    "django",
    "handlebars",
    "typescript",
    "jsx",
    "tsx",
    "scss",
    "sass",
    "less",
    "coffeescript",
    "vim",
    "solidity",
    "matlab",
    "fsharp",
};

QString contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Without Prism's own start on the page.
QString prism(const WebBundle& bundle) {
    const QList<BundlePackage> versions = bundle.versions(QStringLiteral("prismjs"));
    if (versions.isEmpty())
        return {};
    QString source = QStringLiteral("window.Prism = {manual: true, disableWorkerMessageHandler: true};\n");
    for (const char* part : parts) {
        const QString name = versions.first().prefix() +
                             QStringLiteral("components/prism-%1.min.js").arg(QLatin1StringView(part));
        source += contents(bundle.file(name)) + u'\n';
    }
    return source;
}

} // namespace

QString codeQuestion() {
    return QStringLiteral("document.querySelector('.highlighter-rouge pre, figure.highlight pre') !== null");
}

QString codeColors(const WebBundle& bundle) {
    const QString library = prism(bundle);
    return library.isEmpty() ? QString()
                             : library + contents(QStringLiteral(":/cdn/rouge-classes.js")) +
                                   contents(QStringLiteral(":/cdn/code-colors.js"));
}

} // namespace lectern::web
