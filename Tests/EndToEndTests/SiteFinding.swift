import Foundation

/// One object of a site's `findings.json`, as far as the tests read it.
struct SiteFinding: Decodable {
    struct Window: Decodable {
        let from: Int?
        let to: Int?
    }

    let id: String
    let analysis: String
    let measure: String
    let sector: String?
    let window: Window
    let edition: Int?
    let vintage: String
    let n: Int
    let estimate: Double?
    let low: Double?
    let high: Double?
    let verdict: String?
    let reason: String?
    let coverage: Double?
    let asOf: String
    let derived: [String: Double]
    let sentence: String

    /// The findings of a file's text.
    static func all(in json: String) throws -> [SiteFinding] {
        try JSONDecoder().decode(File.self, from: Data(json.utf8)).findings
    }

    private struct File: Decodable {
        let findings: [SiteFinding]
    }
}
