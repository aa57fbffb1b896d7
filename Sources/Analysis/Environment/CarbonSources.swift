import Footprint
import Quantities
import Records

/// Operational beside embodied carbon, with the electricity that a run had and with carbon-free supply.
public struct CarbonSources: Sendable {
    public struct Row: Sendable {
        public let model: String
        public let year: Int?
        /// With the electricity of the run.
        public let operational: CarbonRange
        public let embodied: CarbonRange
        public let embodiedShare: RatioRange
        /// The same run on carbon-free supply.
        public let carbonFreeOperational: CarbonRange
        public let carbonFreeShare: RatioRange
    }

    /// Reported runs, by their year, then in the order of their table.
    public let rows: [Row]

    /// What is called carbon-free emits over its life: from wind through hydro to solar, gCO2e/kWh.
    ///
    /// Source: IPCC, Fifth Assessment Report, WG III, annex III, table A.III.2, medians, as in grids.csv.
    public static let carbonFreeGramsPerKilowattHour = (low: 11.0, mid: 24.0, high: 41.0)

    public init(_ footprints: ModelFootprints) {
        let basis = footprints.basis
        let reports = basis.reported.filter { $0.energy != nil }
            .enumerated().sorted { ($0.element.year ?? 0, $0.offset) < ($1.element.year ?? 0, $1.offset) }.map(
                \.element)
        let runs = reports.map { report in
            report.modelID.flatMap { footprints.footprint(of: $0)?.run } ?? Run(report, basis)
        }
        let splits = basis.estimator.carbonSplits(of: runs + runs.map(Self.withCarbonFreeSupply))
        rows = reports.indices.compactMap { index in
            guard let own = splits[index], let other = splits[index + reports.count] else { return nil }
            return Row(
                model: reports[index].model, year: reports[index].year, operational: own.operational,
                embodied: own.embodied, embodiedShare: own.embodiedShare, carbonFreeOperational: other.operational,
                carbonFreeShare: other.embodiedShare)
        }
    }

    private init(_ rows: [Row]) { self.rows = rows }

    /// Without the runs of later years.
    public func upTo(_ year: Int) -> CarbonSources { CarbonSources(rows.filter { ($0.year ?? .max) <= year }) }

    public var medianShare: Double? { median(rows.map(\.embodiedShare.mid.value)) }
    public var medianCarbonFreeShare: Double? { median(rows.map(\.carbonFreeShare.mid.value)) }

    private static func withCarbonFreeSupply(_ run: Run) -> Run {
        let (low, mid, high) = carbonFreeGramsPerKilowattHour
        var other = run
        other.carbonIntensity = Spread(
            low: .gramsPerKilowattHour(low), mid: .gramsPerKilowattHour(mid), high: .gramsPerKilowattHour(high)
        ).map { Stated($0, source: "IPCC AR5, WG III, annex III") }
        return other
    }
}
