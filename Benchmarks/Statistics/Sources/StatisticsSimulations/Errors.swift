import RealModule
import Statistics

/// How the made records scatter about their trend; all have a standard deviation near 1.
enum Errors: String, CaseIterable {
    case normal
    /// Student's t with 4 degrees of freedom, scaled.
    case t4
    /// The standard deviation rises from 0.5 to 1.5 over the span.
    case heteroscedastic
    /// Half of the variance is shared by the records of an organization.
    case clustered

    /// One error for each record.
    ///
    /// - Parameters:
    ///   - time: Of each record, as a share of the span.
    ///   - clusters: The organization of each record.
    func draw(time: [Double], clusters: [Int], from stream: inout RandomStream) -> [Double] {
        let shared = (0...(clusters.max() ?? 0)).map { _ in stream.normal() }
        return time.indices.map { index in
            switch self {
            case .normal: return stream.normal()
            case .t4:
                let squares = (0..<4).reduce(0.0) { sum, _ in
                    let z = stream.normal()
                    return sum + z * z
                }
                return stream.normal() / (squares / 4).squareRoot() / 2.squareRoot()
            case .heteroscedastic: return stream.normal() * (0.5 + time[index])
            case .clustered: return (shared[clusters[index]] + stream.normal()) / 2.squareRoot()
            }
        }
    }
}

/// A made cloud's fixed part: when its records appear, and whose they are.
struct Design {
    let x: [Double]
    let clusters: [Int]
    /// When each record appears, as a share of the span.
    let share: [Double]

    init(x: [Double], clusters: [Int], share: [Double]) {
        (self.x, self.clusters, self.share) = (x, clusters, share)
    }

    /// Records become denser towards 2025. A third of them come from three organizations that last; the others from
    /// organizations that come and go, about three records each.
    init(count: Int, from start: Double = 2005, seed: UInt64) {
        var stream = RandomStream(seed: seed, record: count, purpose: .simulation)
        let share = (0..<count).map { _ in Double.pow(stream.uniform(), 0.5) }.sorted()
        self.share = share
        x = share.map { start + (2025 - start) * $0 }
        let passing = max(Double(count) * 2 / 9, 5)
        clusters = share.map { share in
            if stream.uniform() < 1.0 / 3 { return stream.index(below: 3) }
            return 3 + Int(passing * min(max(share * share + 0.05 * stream.normal(), 0), 0.999))
        }
    }

    var clusterCount: Int { Set(clusters).count }
}

/// `count` of `total` as a percentage with one decimal.
func percent(_ count: Int, of total: Int) -> String {
    guard total > 0 else { return "–" }
    return "\((Double(count) / Double(total) * 1_000).rounded() / 10)"
}

extension Interval {
    /// Whether the interval holds `value`, an open end holding all that lies beyond it.
    func covers(_ value: Double) -> Bool {
        contains(value) || (isOpenBelow && value < low) || (isOpenAbove && value > high)
    }
}

func row(_ cells: [String]) { print("| " + cells.joined(separator: " | ") + " |") }

func header(_ cells: [String]) {
    row(cells)
    row(cells.map { _ in "---" })
}
