#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Manifest {
    /// The text of `manifest.json`. Keys stand in a fixed order (options in order of name), one entry a line, so
    /// that equal manifests are equal bytes.
    public var json: [UInt8] {
        let options = build.options.sorted { $0.key < $1.key }
            .map { "    \(quoted($0.key)): \(quoted($0.value))" }
        let text = """
            {
              "schema": \(quoted(Self.schema)),
              "version": \(quoted(build.version)),
              "options": \(block("{", options, "}")),
              "inputs": \(block("[", build.inputs.map(line), "]")),
              "files": \(block("[", files.map(line), "]"))
            }

            """
        return Array(text.utf8)
    }

    /// - Throws: the reason, in words, why the bytes are not a manifest that this version can read.
    public init(json: [UInt8]) throws(ManifestFault) {
        let read: StoredManifest
        do {
            read = try JSONDecoder().decode(StoredManifest.self, from: Data(json))
        } catch {
            throw ManifestFault(reason: "it is not the JSON that a build writes")
        }
        guard read.schema == Self.schema else {
            throw ManifestFault(reason: "its schema is \(quoted(read.schema)), not \(quoted(Self.schema))")
        }
        self.init(
            build: BuildRecord(
                version: read.version, options: read.options, inputs: read.inputs.map(\.entry)),
            files: read.files.map(\.entry))
    }
}

/// Why a file is not a readable manifest.
public struct ManifestFault: Error, Equatable {
    public let reason: String
}

private struct StoredManifest: Decodable {
    let schema: String
    let version: String
    let options: [String: String]
    let inputs: [StoredEntry]
    let files: [StoredEntry]
}

private struct StoredEntry: Decodable {
    let path: String
    let bytes: Int
    let sha256: String

    var entry: ManifestEntry { ManifestEntry(path: path, bytes: bytes, sha256: sha256) }
}

private func line(_ entry: ManifestEntry) -> String {
    "    {\"path\": \(quoted(entry.path)), \"bytes\": \(entry.bytes), \"sha256\": \(quoted(entry.sha256))}"
}

private func block(_ open: String, _ lines: [String], _ close: String) -> String {
    lines.isEmpty ? open + close : "\(open)\n\(lines.joined(separator: ",\n"))\n  \(close)"
}

private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        case _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: quoted.unicodeScalars.append(scalar)
        }
    }
    return quoted + "\""
}
