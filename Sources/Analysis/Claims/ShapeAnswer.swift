import Quantities
import Records
import Statistics

extension ClaimAnswer {
    /// Whether a measure, or without one the number of models, grows faster than linearly by the shape verdict.
    static func shape(_ claim: PublishedClaim, _ population: Population) -> ClaimAnswer {
        let vintage = population.models.vintage
        let last = min(claim.to ?? Int.max, vintage.asOf.year - 1)
        let shape: Shape
        if let field = claim.measure {
            shape = Shape(GrowthSeries(population, field: field, from: claim.from, to: last), lastYear: last)
        } else {
            shape = Shape(countsOf: population, from: claim.from, to: last)
        }
        return ClaimAnswer(
            vintage, verdict(shape.verdict), estimate: shape.assessment?.lambda, word: shape.verdict.rawValue,
            n: shape.n, coverage: shape.coverage, method: shape.method, why: shape.why)
    }

    /// What others call super-linear is faster than linear; exponential growth is one case of it.
    private static func verdict(_ shape: ShapeVerdict) -> ClaimVerdict {
        switch shape {
        case .superLinear, .superExponential: .reproduced
        case .linear, .subLinear, .slowing, .declining: .differs
        case .inconclusive, .insufficientData: .notTestable
        }
    }
}

/// A shape verdict with what it rests on, of a measure's yearly means or of yearly counts.
private struct Shape {
    let verdict: ShapeVerdict
    let assessment: ShapeAssessment?
    let n: Int
    let coverage: Double?
    let method: String
    let why: String

    init(_ series: GrowthSeries, lastYear: Int) {
        let shape = GrowthShape(times: series.times, values: series.values, lastCompleteYear: lastYear)
        var why = shape.reason + Self.runnerUp(shape.assessment)
        if let weighted = shape.weighted, weighted.verdict != shape.verdict {
            why += "; with each year weighted by its records: \(Self.words(weighted.verdict.rawValue))"
        }
        (verdict, assessment, self.why) = (shape.verdict, shape.assessment, why)
        (n, coverage) = (series.count, series.coverage)
        method = "power-mean family on geometric means of complete years with at least 3 records"
    }

    init(countsOf population: Population, from: Int?, to last: Int) {
        let records = population.models.records.filter { $0.year >= from ?? Int.min && $0.year <= last }
        (n, coverage) = (records.count, nil)
        method = "power-mean family on counts of complete years"
        guard let first = from ?? records.first?.year, first <= last else {
            (verdict, assessment, why) = (.insufficientData, nil, "\(InsufficientData.nothingKnown)")
            return
        }
        var counts = [Double](repeating: 0, count: last - first + 1)
        for record in records { counts[record.year - first] += 1 }
        do throws(InsufficientData) {
            let assessment = ShapeAssessment(
                try YearlySeries(times: (first...last).map(Double.init), values: counts, errors: .counts))
            (verdict, self.assessment) = (assessment.verdict, assessment)
            why = "\(assessment.reason)" + Self.runnerUp(assessment)
        } catch {
            (verdict, assessment, why) = (.insufficientData, nil, "\(error)")
        }
    }

    private static func runnerUp(_ assessment: ShapeAssessment?) -> String {
        assessment?.runnerUp.map {
            "; the runner-up is \(words($0.family.rawValue)), ΔAICc \(NumberText.fixed($0.delta, decimals: 1))"
        } ?? ""
    }

    /// `superLinear` → `super-linear`.
    private static func words(_ name: String) -> String {
        name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }
}
