import Publishing

/// Finds internal links of pages and sheets that lead nowhere.
struct LinkCheck {
    let files: [OutputFile]

    func problems() -> [Problem] {
        var anchors: [String: Set<String>] = [:]
        for file in files where file.path.hasSuffix(".html") {
            anchors[file.path] = Set(Self.values(of: ["id"], in: file.bytes))
        }
        let written: Set<String> = [Manifest.path]
        let known = Set(files.map(\.path)).union(written)
        var problems: [Problem] = []
        for file in files {
            let links =
                file.path.hasSuffix(".html")
                ? Self.values(of: ["href", "src"], in: file.bytes)
                : file.path.hasSuffix(".md") ? Self.markdownLinks(in: file.bytes) : []
            for link in links where !Self.isExternal(link) {
                guard let target = Self.resolve(link, from: file.path) else {
                    problems.append(Problem(path: file.path, message: "the link \(link) leaves the site"))
                    continue
                }
                if !known.contains(target.path) {
                    problems.append(Problem(path: file.path, message: "the link \(link) leads nowhere"))
                } else if let fragment = target.fragment, let ids = anchors[target.path], !ids.contains(fragment) {
                    problems.append(Problem(path: file.path, message: "the link \(link) names no part of that page"))
                }
            }
        }
        return problems
    }

    private static func isExternal(_ link: String) -> Bool {
        link.hasPrefix("https://") || link.hasPrefix("http://") || link.hasPrefix("mailto:")
    }

    /// The path and fragment that a link of a page leads to; nil when it climbs above the site's root.
    static func resolve(_ link: String, from page: String) -> (path: String, fragment: String?)? {
        let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = halves.count > 1 ? String(halves[1]) : nil
        guard let target = halves.first, !target.isEmpty else { return (page, fragment) }
        var parts = target.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
            if part == ".." {
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            } else if part != "." {
                parts.append(String(part))
            }
        }
        if target.hasSuffix("/") { parts.append("index.html") }
        return (parts.joined(separator: "/"), fragment)
    }

    /// The values of these attributes inside tags, entities resolved for `&amp;` only.
    static func values(of names: [String], in bytes: [UInt8]) -> [String] {
        let patterns = names.map { Array(" \($0)=\"".utf8) }
        var found: [String] = []
        var index = 0
        var insideTag = false
        while index < bytes.count {
            if bytes[index] == 0x3C { insideTag = true } else if bytes[index] == 0x3E { insideTag = false }
            guard insideTag, bytes[index] == 0x20,
                let pattern = patterns.first(where: { bytes[index...].starts(with: $0) })
            else {
                index += 1
                continue
            }
            let start = index + pattern.count
            let end = bytes[start...].firstIndex(of: 0x22) ?? bytes.count
            found.append(String(decoding: bytes[start..<end], as: UTF8.self).replacing("&amp;", with: "&"))
            index = end
        }
        return found
    }

    /// The targets of `](…)`.
    static func markdownLinks(in bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == 0x5D, bytes[index + 1] == 0x28, index == 0 || bytes[index - 1] != 0x5C else {
                index += 1
                continue
            }
            let start = index + 2
            let end = bytes[start...].firstIndex(of: 0x29) ?? bytes.count
            found.append(String(decoding: bytes[start..<end], as: UTF8.self))
            index = end
        }
        return found
    }
}
