import Footprint
import Quantities
import Records

/// What footprints are estimated from and compared with, as one set of tables gives it.
public struct FootprintBasis: Sendable {
    public let records: EnvironmentRecords
    public let estimator: FootprintEstimator
    /// By name, as `hardware.csv` spells it.
    public let accelerators: [String: Accelerator]
    public let equivalents: [Equivalent]
    public let profiles: [DevelopmentProfile]
    public let leverCases: [LeverCase]
    /// Rows that cannot be used.
    public let refused: [RefusedRow]

    public init(_ records: EnvironmentRecords, draws: Draws = Draws()) {
        var refused: [RefusedRow] = []
        let factors = Factor.all(in: records.factors, &refused)
        estimator = FootprintEstimator(factors: FactorTable(factors), grid: Grid(records), draws: draws)
        accelerators = Dictionary(records.accelerators.map { ($0.name, Accelerator($0)) }) { first, _ in first }
        self.records = records
        equivalents = records.familiarMasses.compactMap {
            Equivalent(name: $0.title, mass: $0.mass, source: $0.source)
        }
        profiles = DevelopmentProfile.all(in: records.developmentShares, &refused)
        leverCases = LeverCase.all(in: records.levers, &refused)
        self.refused = refused
    }

    /// What was published of models' footprints, in the order of the table.
    public var reported: [ReportedFootprint] { records.reported }

    /// Nil where the tables have nothing to estimate with.
    public init?(tables: RecordTables) {
        let records = EnvironmentRecords(tables)
        guard !records.factors.isEmpty, !records.accelerators.isEmpty else { return nil }
        self.init(records)
    }
}

extension Factor {
    /// The factors; one that cannot be used is refused.
    static func all(in records: [FactorRecord], _ refused: inout [RefusedRow]) -> [Factor] {
        var factors: [Factor] = []
        for record in records {
            do throws(FootprintError) { factors.append(try Factor(record)) } catch {
                refused.append(RefusedRow(table: "factors", origin: record.origin, name: record.factor, error: error))
            }
        }
        return factors
    }

    fileprivate init(_ record: FactorRecord) throws(FootprintError) {
        guard let input = InputName(rawValue: record.factor) else {
            throw .unknownName(.factor, name: record.factor, known: InputName.allCases.map(\.rawValue))
        }
        try self.init(
            input, scope: record.scope, year: record.year, low: record.low, mid: record.mid, high: record.high,
            unit: record.unit, source: record.source)
    }
}

extension Grid {
    fileprivate init(_ records: EnvironmentRecords) {
        self.init(
            readings: records.grid.map {
                Reading(
                    place: $0.place, year: $0.year, intensity: $0.intensity, isDerived: $0.isDerived,
                    source: $0.source)
            },
            regions: records.regions.map {
                Region(
                    id: $0.id, dataCentreOperator: $0.provider, country: $0.country, intensity: $0.intensity,
                    year: $0.year, powerUsageEffectiveness: $0.powerUsageEffectiveness,
                    source: $0.source ?? "ML CO2 Impact")
            })
    }
}

extension Accelerator {
    init(_ record: AcceleratorRecord) {
        self.init(
            name: record.name, peak: record.peak, thermalDesignPower: record.thermalDesignPower,
            dieArea: record.dieArea, processNanometres: record.processNanometres, memory: record.memory,
            source: record.sourceLink ?? "Epoch AI")
    }
}
