import Footprint
import Quantities
import Records

/// Reported operational carbon of training beside a passenger's flight.
public struct PassengerComparison: Sendable {
    public struct Row: Sendable {
        public let model: String
        public let modelID: String?
        public let year: Int?
        /// Location-based, as reported.
        public let carbon: CarbonMass
        public let includesPUE: ReportedFootprint.IncludesPUE
        public let passengers: Double
        /// With PUE, where it is reported without and the PUE is stated.
        public let passengersWithPUE: Double?
        public let source: String
        public let sourceLink: String?
    }

    public let flight: FamiliarMass
    /// Least carbon first.
    public let rows: [Row]

    private static let flightID = "flight-new-york-san-francisco"

    /// Nil where the table of equivalents has no flight.
    public init?(_ records: EnvironmentRecords, upTo year: Int) {
        guard let flight = records.familiarMasses.first(where: { $0.id == Self.flightID }) else { return nil }
        self.flight = flight
        let rows = records.reported.filter { ($0.year ?? .max) <= year }.compactMap { report -> Row? in
            guard let carbon = report.carbon else { return nil }
            let effectiveness = report.carbonIncludesPUE == .no ? report.powerUsageEffectiveness : nil
            return Row(
                model: report.model, modelID: report.modelID, year: report.year, carbon: carbon,
                includesPUE: report.carbonIncludesPUE, passengers: carbon / flight.mass,
                passengersWithPUE: effectiveness.map { carbon * $0 / flight.mass }, source: report.source,
                sourceLink: report.sourceLink)
        }
        self.rows = rows.sorted { ($0.carbon, $0.model) < ($1.carbon, $1.model) }
    }
}
