// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Parsing and rendering from outside.
#include "liquid/Template.h"

#include "liquid/Context.h"
#include "liquid/ParseContext.h"

#include <algorithm>

namespace lectern::liquid {

Template::Template(std::string source, std::string path, std::shared_ptr<const Environment> environment)
    : m_source(std::move(source)), m_path(std::move(path)), m_environment(std::move(environment)) {
    ParseContext parser(m_source, m_path, *m_environment);
    parser.parseDocument(m_body);
    for (const Error& error : parser.errors())
        m_diagnostics.add(toDiagnostic(error, Severity::Error));
    for (const Error& warning : parser.warnings())
        m_diagnostics.add(toDiagnostic(warning, Severity::Warning));
    if (!parser.errors().empty())
        m_syntaxError = parser.errors().front();
}

std::shared_ptr<const Template> Template::parse(std::string source, std::string path,
                                                std::shared_ptr<const Environment> environment) {
    return std::shared_ptr<const Template>(
        new Template(std::move(source), std::move(path), std::move(environment)));
}

Result<void> Template::render(Context& context, std::string& out) const {
    renderPartial(context, out);
    const std::optional<Error>& fatal = context.fatalError();
    if (!fatal)
        return {};
    if (context.options().errors == ErrorMode::Strict)
        return toDiagnostic(*fatal, Severity::Error);
    out += toText(*fatal);
    return {};
}

void Template::renderPartial(Context& context, std::string& out) const {
    const Template* outer = context.m_template;
    context.m_template = this;
    context.enter(*this);
    if (!context.failed())
        m_body.render(context, out);
    context.m_template = outer;
}

} // namespace lectern::liquid
