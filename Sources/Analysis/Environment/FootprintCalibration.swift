import Footprint
import Quantities
import Records

/// Reported energies beside what the lower rungs of the ladder estimate, as if the reports were unknown.
public struct FootprintCalibration: Sendable {
    /// What an estimate is made from.
    public enum Source: String, Sendable, CaseIterable {
        /// Training compute and the accelerator.
        case compute
        /// Accelerator time and the accelerator's TDP.
        case acceleratorTime = "accelerator-time"
    }

    public struct Row: Sendable {
        public let model: String
        public let year: Int?
        public let from: Source
        public let reported: Energy
        /// Of the same boundary as the reported energy.
        public let estimated: EnergyRange
        public let includesPUE: Bool
        /// Who reports it.
        public let publication: String
        public let publicationLink: String?

        public var isInside: Bool { estimated.contains(reported) }
    }

    /// In the order of the reports.
    public let rows: [Row]

    /// - Parameter models: Where a report states no training compute, its record's is taken if it is marked confident.
    public init(_ basis: FootprintBasis, models: ModelRecords) {
        let numbers = models.numbers("training_compute_flop") ?? []
        let confident = models.records.filter { $0.confidence == .confident }
        let rowOfModel = Dictionary(confident.map { ($0.id, $0.row) }) { first, _ in first }
        let candidates = basis.reported.flatMap { report in
            Source.allCases.compactMap { source -> (ReportedFootprint, Source, Energy, Run)? in
                guard let energy = report.energy, report.energyIncludesPUE != .unknown else { return nil }
                let recorded = report.modelID.flatMap { rowOfModel[$0] }.flatMap { numbers[$0] }
                let compute = report.trainingCompute ?? recorded.map(Compute.flop)
                return Self.run(report, from: source, compute: compute, basis).map { (report, source, energy, $0) }
            }
        }
        let estimates = basis.estimator.estimates(of: candidates.map(\.3))
        rows = zip(candidates, estimates).compactMap { candidate, estimate in
            let (report, source, energy, _) = candidate
            let includesPUE = report.energyIncludesPUE == .yes
            guard let estimate = try? estimate.get(),
                let estimated = includesPUE ? estimate.energy : estimate.computerEnergy
            else { return nil }
            return Row(
                model: report.model, year: report.year, from: source, reported: energy, estimated: estimated,
                includesPUE: includesPUE, publication: report.source, publicationLink: report.sourceLink)
        }
    }

    private init(_ rows: [Row]) { self.rows = rows }

    /// Without the reports of later years.
    public func upTo(_ year: Int) -> FootprintCalibration {
        FootprintCalibration(rows.filter { ($0.year ?? .max) <= year })
    }

    public func rows(from source: Source) -> [Row] { rows.filter { $0.from == source } }

    public func inside(from source: Source) -> Int { rows(from: source).count(where: \.isInside) }

    /// 95th over 5th percentile; nil without rows.
    public func medianWidth(from source: Source) -> Double? { median(rows(from: source).map(\.estimated.width)) }

    /// The run with only what the source needs; nil where that is unknown.
    private static func run(
        _ report: ReportedFootprint, from source: Source, compute: Compute?, _ basis: FootprintBasis
    ) -> Run? {
        guard let accelerator = report.accelerator.flatMap({ basis.accelerators[$0] }) else { return nil }
        var run = Run(name: report.model)
        run.accelerator = accelerator
        switch source {
        case .compute:
            guard let compute else { return nil }
            run.trainingCompute = Stated(compute, source: report.source)
        case .acceleratorTime:
            run.acceleratorTime = report.acceleratorTime.map { Stated($0, source: report.source) }
            run.accelerators = report.accelerators.map { Stated(Ratio($0), source: report.source) }
            run.trainingTime = report.trainingTime.map { Stated($0, source: report.source) }
            guard run.acceleratorTime != nil || (run.accelerators != nil && run.trainingTime != nil) else { return nil }
        }
        return run
    }
}
