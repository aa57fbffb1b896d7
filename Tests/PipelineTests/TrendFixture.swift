import Analysis
import Foundation
import Statistics
import Tables

@testable import Pipeline

/// A file of its own for one test, removed with it.
final class MadeFile: Sendable {
    let path: String

    convenience init(_ text: String, name: String = "made.csv") throws {
        try self.init(Array(text.utf8), name: name)
    }

    init(_ bytes: [UInt8], name: String = "made.csv") throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("trend-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        path = file.path
    }

    deinit { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

    /// The trend of `y` over `x`, or what was told instead.
    func trend(
        x: String = "x", y: String = "y", _ change: (inout TrendRequest) -> Void = { _ in }
    ) -> Result<TrendReport, Failure> {
        var request = TrendRequest(file: path, x: x, y: y)
        request.options.bootstrap = Bootstrap(resamples: 200)
        change(&request)
        return Result { () throws(Failure) in try Pipeline.trend(request) }
    }

    func failure(
        x: String = "x", y: String = "y", _ change: (inout TrendRequest) -> Void = { _ in }
    ) -> Failure? {
        if case .failure(let failure) = trend(x: x, y: y, change) { failure } else { nil }
    }
}

extension TrendReport {
    /// Rows left out, by reason.
    func excluded(_ reason: ExcludedRows.Reason) -> ExcludedRows? { whole.excluded.first { $0.reason == reason } }
}

/// Five years of a measure that doubles each year, as CSV.
enum MadeSeries {
    static let csv = "x,y\n" + rows.joined(separator: "\n") + "\n"
    static let rows = (0..<5).map { "\(2015 + $0)-07-01,\([101.0, 198, 403, 795, 1610][$0])" }
}
