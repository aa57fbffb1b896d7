import Ingest
import Publishing
import Tables

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the files of a site must pass before they are swapped in: each parses back, and every internal link resolves.
enum SiteChecks {
    static let all = SiteCheck(eachFile: [parsesBack], wholeSite: { LinkCheck(files: $0).problems() })

    @Sendable private static func parsesBack(_ path: String, _ bytes: [UInt8]) -> [Problem] {
        if path.hasSuffix(".csv") { return csv(path, bytes) }
        if path.hasSuffix(".json") { return json(path, bytes) }
        if path.hasSuffix(".svg") || path.hasSuffix(".xml") { return xml(path, bytes) }
        return []
    }

    private static func csv(_ path: String, _ bytes: [UInt8]) -> [Problem] {
        var width: Int?
        var problems: [Problem] = []
        do {
            try CSVRows.read(.memory(bytes, name: path)) { row in
                let expected = width ?? row.fields.count
                width = expected
                if row.fields.count != expected, problems.isEmpty {
                    problems.append(
                        Problem(
                            path: path,
                            message: "line \(row.line) has \(row.fields.count) cells, the header \(expected)"))
                }
            }
        } catch {
            problems.append(Problem(path: path, message: "it does not parse back as CSV: \(error)"))
        }
        return problems
    }

    private static func json(_ path: String, _ bytes: [UInt8]) -> [Problem] {
        do {
            _ = try JSONDecoder().decode(AnyJSON.self, from: Data(bytes))
            return []
        } catch {
            return [Problem(path: path, message: "it does not parse back as JSON: \(error)")]
        }
    }

    private static func xml(_ path: String, _ bytes: [UInt8]) -> [Problem] {
        do {
            try XMLWellFormedness.check(.memory(bytes, name: path))
            return []
        } catch {
            return [Problem(path: path, message: "it does not parse back as XML: \(error)")]
        }
    }
}

/// Accepts any JSON: the decoder has read all of it before it asks for a value.
private struct AnyJSON: Decodable {
    init(from decoder: any Decoder) throws {}
}
