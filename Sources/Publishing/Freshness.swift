/// Whether a published site is what a build would make again.
public enum Freshness: Equatable, Sendable {
    case upToDate
    /// With the first reason found, such as `Datasets/models.csv has changed`.
    case outOfDate(because: String)

    /// Compares by content, never by time stamps.
    static func of(_ published: Manifest?, against build: BuildRecord, in folder: String) -> Freshness {
        guard let published else { return .outOfDate(because: "there is no earlier build") }
        if let reason = difference(published.build, build) { return .outOfDate(because: reason) }
        for file in published.files where Disk.kind(of: "\(folder)/\(file.path)") != .file(bytes: file.bytes) {
            return .outOfDate(because: "\(file.path) is not as it was published")
        }
        return .upToDate
    }

    private static func difference(_ before: BuildRecord, _ now: BuildRecord) -> String? {
        if before.version != now.version { return "Almanac was \(before.version) and is now \(now.version)" }
        let names = Set(before.options.keys).union(now.options.keys).sorted()
        for name in names where before.options[name] != now.options[name] {
            return
                "the option \(name) was \(before.options[name] ?? "not set") and is now \(now.options[name] ?? "not set")"
        }
        let known = Dictionary(before.inputs.map { ($0.path, $0) }) { first, _ in first }
        for input in now.inputs {
            guard let earlier = known[input.path] else { return "\(input.path) is new" }
            if earlier != input { return "\(input.path) has changed" }
        }
        let current = Set(now.inputs.map(\.path))
        return before.inputs.first { !current.contains($0.path) }.map { "\($0.path) is gone" }
    }
}
