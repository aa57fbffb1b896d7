import Tables

/// Checks the names in a template and its partials, since an unknown name would render as nothing in silence.
struct TemplateCheck {
    /// Name → file name and text, of one format.
    let templates: [String: TemplateSource]

    func check(_ name: String, shape: TemplateShape) throws(TemplateError) {
        try check(name, scopes: [shape], from: nil, depth: 0)
    }

    private func check(
        _ name: String, scopes: [TemplateShape], from caller: (file: String, line: Int)?, depth: Int
    ) throws(TemplateError) {
        guard let source = templates[name] else {
            throw TemplateError(
                file: caller?.file ?? name, line: caller?.line, message: "there is no partial \"\(name)\"",
                advice: "Add a file \(name)\(source(suffixOf: caller?.file))."
                    + NearestName.hint(for: name, among: templates.keys.sorted()))
        }
        guard depth < 20 else {
            throw TemplateError(
                file: source.file, line: nil, message: "partials include each other without end",
                advice: "Break the circle of {{> …}}.")
        }
        let tags: [TemplateTag]
        do {
            tags = try TemplateTag.tags(in: source.text)
        } catch {
            throw TemplateError(
                file: source.file, line: error.line, message: "this tag is never closed", advice: "Close it with }}.")
        }
        var scopes = scopes
        var open: [TemplateTag] = []
        for tag in tags {
            switch tag.kind {
            case .ignored: continue
            case .value: try require(tag, in: scopes, file: source.file)
            case .partial: try check(tag.name, scopes: scopes, from: (source.file, tag.line), depth: depth + 1)
            case .section, .inverted:
                try require(tag, in: scopes, file: source.file)
                open.append(tag)
                scopes.append(
                    tag.kind == .section
                        ? scopes.reversed().lazy.compactMap { $0.sections[tag.name] }.first ?? TemplateShape([])
                        : TemplateShape([]))
            case .end:
                guard let opened = open.popLast(), opened.name == tag.name else {
                    throw TemplateError(
                        file: source.file, line: tag.line, message: "{{/\(tag.name)}} closes nothing",
                        advice: "Open the section with {{#\(tag.name)}} or remove the tag.")
                }
                scopes.removeLast()
            }
        }
        if let unclosed = open.last {
            throw TemplateError(
                file: source.file, line: unclosed.line, message: "the section {{#\(unclosed.name)}} is never closed",
                advice: "Close it with {{/\(unclosed.name)}}.")
        }
    }

    private func require(_ tag: TemplateTag, in scopes: [TemplateShape], file: String) throws(TemplateError) {
        let name = tag.name == "." ? "." : String(tag.name.split(separator: ".").first ?? "")
        if name == "." { return }
        if scopes.contains(where: { $0.values.contains(name) || $0.sections[name] != nil }) { return }
        let known = Set(scopes.flatMap(\.names)).sorted()
        throw TemplateError(
            file: file, line: tag.line, message: "there is no field \"\(tag.name)\" here",
            advice: "The fields here are \(known.joined(separator: ", "))." + NearestName.hint(for: name, among: known))
    }

    private func source(suffixOf file: String?) -> String {
        guard let file, let dot = file.split(separator: "/").last?.firstIndex(of: ".") else { return ".html.mustache" }
        return String(file.split(separator: "/").last?[dot...] ?? "")
    }
}

/// A template's text and where it was read.
public struct TemplateSource: Sendable, Equatable {
    public let file: String
    public let text: String

    public init(file: String, text: String) {
        self.file = file
        self.text = text
    }
}
