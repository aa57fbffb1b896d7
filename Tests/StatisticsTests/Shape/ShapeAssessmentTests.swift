import Statistics
import Testing

@Suite("Shape verdict")
struct ShapeAssessmentTests {
    /// What Tests/Fixtures/Statistics/shape.py prints for its four series, by SciPy 1.17.
    struct Reference: Sendable, CustomTestStringConvertible {
        let name: String
        let errors: ErrorModel
        let values: [Double]
        let lambda: Double
        /// Linear, exponential, power mean, logistic.
        let aicc: [Double]
        /// λ = 0, 1, 1/1.4, 1/0.7, then the trend.
        let f: [Double]
        let verdict: ShapeVerdict
        var testDescription: String { name }
    }

    static let references = [
        Reference(
            name: "totals", errors: .logNormal,
            values: [1.3, 1.7, 2.9, 3.6, 5.9, 7.4, 11.8, 14.2, 21.9, 28.8, 49.6, 53.0, 104.2, 113.5],
            lambda: 0.015898, aicc: [-2.247607, -57.520778, -53.782089, -38.996141],
            f: [0.242879, 571.785155, 357.784610, 837.088443, 2649.256162], verdict: .superLinear),
        Reference(
            name: "counts", errors: .counts, values: [0, 2, 5, 4, 9, 15, 14, 24, 33, 41, 37, 62],
            lambda: 0.471084, aicc: [35.455449, 22.790088, 20.554022, 22.696747],
            f: [9.145551, 25.811142, 4.991414, 56.850734, 138.943946], verdict: .inconclusive),
        Reference(
            name: "levelling", errors: .logNormal, values: [1.0, 2.1, 4.6, 11, 24, 41, 60, 71, 80, 84, 83, 88],
            lambda: 0.439202, aicc: [-4.372948, -3.367294, -16.588784, -61.474510],
            f: [31.119903, 27.894705, 9.704674, 52.406484, 55.164214], verdict: .slowing),
        Reference(
            name: "straight", errors: .logNormal,
            values: [2.1, 9.7, 21.3, 28.6, 42.1, 49.0, 61.2, 70.5, 78.9, 92.4, 99.1, 113.0],
            lambda: 0.910968, aicc: [-57.533989, -7.394642, -62.623295, -21.806971],
            f: [1320.382103, 11.372594, 72.487582, 241.429449, 38.284491], verdict: .linear),
    ]

    @Test("has the fits, tests and verdict that SciPy finds", arguments: references)
    func agreesWithSciPy(reference: Reference) throws {
        let assessment = ShapeAssessment(try series(reference.values, reference.errors))
        let aicc = [ShapeCandidate.Family.linear, .exponential, .powerMean, .logistic].map { family in
            assessment.candidates.first { $0.family == family }?.aicc ?? .nan
        }
        for (value, expected) in zip(aicc, reference.aicc) { #expect(abs(value - expected) < 1e-5) }
        let f = assessment.lambdaTests.sorted { order($0.lambda) < order($1.lambda) }.map(\.f)
        for (value, expected) in zip(f + [try #require(assessment.trendF)], reference.f) {
            #expect(abs(value - expected) < 2e-5 * max(1, expected))
        }
        #expect(abs(try #require(assessment.lambda) - reference.lambda) < 1e-5)
        #expect(assessment.verdict == reference.verdict)
    }

    private func order(_ lambda: Double) -> Int { [0, 1, 1 / 1.4, 1 / 0.7].firstIndex(of: lambda) ?? 9 }

    @Test("names the runner-up, and how far behind it is")
    func runnerUp() throws {
        let assessment = ShapeAssessment(try series(Self.references[2].values, .logNormal))
        #expect(assessment.candidates.map(\.family) == [.logistic, .powerMean, .linear, .exponential])
        #expect(assessment.candidates[0].delta == 0)
        let runnerUp = try #require(assessment.runnerUp)
        #expect(runnerUp.family == .powerMean)
        #expect(abs(runnerUp.delta - (-16.588784 + 61.474510)) < 1e-4)
    }

    @Test("the critical value is the 99 % point of F(1, n−3)")
    func critical() throws {
        let assessment = ShapeAssessment(try series(Self.references[0].values, .logNormal))
        // R 4.3: qf(0.99, 1, 11)
        for test in assessment.lambdaTests { #expect(abs(test.critical - 9.646034) < 1e-6) }
    }

    @Test("does not depend on the order of the years")
    func order() throws {
        let values = Self.references[0].values
        let forward = ShapeAssessment(try series(values, .logNormal))
        let times = (0..<values.count).map { 2010.5 + Double($0) }
        let backward = ShapeAssessment(
            try YearlySeries(times: times.reversed(), values: values.reversed(), errors: .logNormal))
        #expect(forward.candidates == backward.candidates)
        #expect(forward.lambda == backward.lambda)
    }

    @Test("weights that are all equal change nothing; a weight near 0 takes a year out of the fit")
    func weights() throws {
        var values = Self.references[0].values
        let times = (0..<values.count).map { 2010.5 + Double($0) }
        let plain = ShapeAssessment(try YearlySeries(times: times, values: values, errors: .logNormal))
        let equal = ShapeAssessment(
            try YearlySeries(times: times, values: values, errors: .logNormal, weights: values.map { _ in 7 }))
        #expect(equal.candidates == plain.candidates)
        values[5] = 1e6
        let spoiled = ShapeAssessment(try YearlySeries(times: times, values: values, errors: .logNormal))
        let weights = times.indices.map { $0 == 5 ? 1e-12 : 1 }
        let mended = ShapeAssessment(
            try YearlySeries(times: times, values: values, errors: .logNormal, weights: weights))
        #expect(spoiled.verdict == .inconclusive)
        #expect(mended.verdict == .superLinear)
    }

    @Test("a falling exponential is declining")
    func declining() throws {
        let assessment = ShapeAssessment(try series(Self.references[0].values.reversed(), .logNormal))
        #expect(assessment.verdict == .declining)
        #expect(assessment.reason == .falls)
    }

    @Test("exact growth has a verdict, though its residuals are only rounding")
    func exact() throws {
        let w = (0..<12).map { Double($0) }
        #expect(ShapeAssessment(try series(w.map { 3 + 5 * $0 }, .logNormal)).verdict == .linear)
        #expect(
            ShapeAssessment(try series(w.map { (1...Int($0 + 1)).reduce(1.0) { y, _ in y * 2 } }, .logNormal)).verdict
                == .superLinear)
        #expect(ShapeAssessment(try series(w.map { 1 / (13 - $0) }, .logNormal)).verdict == .superExponential)
    }

    @Test("a constant series, a series of zeros and pure noise show no trend")
    func noTrend() throws {
        for (values, errors) in [
            ([Double](repeating: 5, count: 12), ErrorModel.logNormal), ([Double](repeating: 5, count: 12), .counts),
            ([Double](repeating: 0, count: 12), .counts), ([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 2], .logNormal),
        ] {
            let assessment = ShapeAssessment(try series(values, errors))
            #expect(assessment.verdict == .inconclusive)
            #expect(assessment.reason == .noTrend)
            #expect(assessment.candidates.allSatisfy { $0.aicc.isFinite && !$0.delta.isNaN })
            #expect(assessment.lambdaTests.allSatisfy { $0.f.isFinite })
        }
    }

    @Test("few years and short spans are insufficient data, with the reason")
    func insufficient() throws {
        let few = ShapeAssessment(try series([1, 2, 4, 8, 16, 32, 64], .logNormal))
        #expect(few.verdict == .insufficientData)
        #expect(few.reason == .tooFewYears(have: 7, need: 8))
        let months = (0..<12).map { 2020 + Double($0) / 12 }
        let short = ShapeAssessment(try YearlySeries(times: months, values: months, errors: .logNormal))
        #expect(short.verdict == .insufficientData)
        #expect(short.reason.description == "the series spans 0.92 years where 3.0 are needed")
    }

    @Test("values that the error model does not allow are refused")
    func refused() {
        #expect(throws: InsufficientData.notPositive(index: 1)) { _ = try series([1, 0, 2], .logNormal) }
        #expect(throws: InsufficientData.notPositive(index: 2)) { _ = try series([1, 0, -2], .counts) }
        #expect(throws: InsufficientData.notFinite(index: 0)) { _ = try series([.infinity, 0, 2], .counts) }
        #expect(throws: InsufficientData.nothingKnown) { _ = try series([], .counts) }
        #expect(throws: InsufficientData.constantX) {
            _ = try YearlySeries(times: [2020, 2020], values: [1, 2], errors: .counts)
        }
    }

    private func series(_ values: [Double], _ errors: ErrorModel) throws -> YearlySeries {
        try YearlySeries(times: values.indices.map { 2010.5 + Double($0) }, values: values, errors: errors)
    }
}
