import Statistics
import Testing

/// Reference values: python3 Tests/Fixtures/Statistics/proportions_survival.py (lifelines 0.30, KaplanMeierFitter).
@Suite("Kaplan–Meier")
struct KaplanMeierTests {
    private static let durations: [Double] = [
        1, 2, 2, 3, 3, 3, 4, 5, 5, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12, 13, 14, 15, 16, 18, 20,
    ]
    private static let ended = [1, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0].map {
        $0 == 1
    }

    @Test("survival, numbers at risk and log-log intervals agree with lifelines")
    func steps() throws {
        let estimate = try KaplanMeier(durations: Self.durations, ended: Self.ended)
        #expect(estimate.steps.map(\.time) == [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18])
        #expect(estimate.steps.map(\.atRisk) == [25, 24, 22, 18, 16, 14, 13, 11, 10, 8, 7, 5, 3, 2])
        #expect(estimate.steps.map(\.ended) == [1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
        expect(
            estimate.steps.map(\.survival),
            [
                0.9600000000000003, 0.9200000000000002, 0.8363636363636362, 0.7434343434343433, 0.696969696969697,
                0.6471861471861473, 0.5974025974025975, 0.5430932703659979, 0.488783943329398, 0.4276859504132233,
                0.3665879574970486, 0.29327036599763884, 0.1955135773317592, 0.09775678866587958,
            ])
        expect(
            estimate.steps.compactMap(\.interval?.low),
            [
                0.7483850241947562, 0.7163903372580633, 0.6204521317096289, 0.5139378162218957, 0.46532176193540525,
                0.4138290501305464, 0.36529817335405873, 0.3130428321219453, 0.2643688763029039, 0.21058552148158538,
                0.16202741435792697, 0.10601998239110519, 0.04143280633238177, 0.006983783279360042,
            ])
        expect(
            estimate.steps.compactMap(\.interval?.high),
            [
                0.9942669507488379, 0.9793705854280497, 0.93529082422984, 0.8763000190670738, 0.8433602915283415,
                0.8068746520075305, 0.7683281882051098, 0.725507915438186, 0.680342451208092, 0.6293392947887951,
                0.5750345953366109, 0.5114509675744872, 0.43313119209106804, 0.33649066814897727,
            ])
    }

    @Test("the median and its interval agree with lifelines' median_survival_times, 10 being at risk")
    func median() throws {
        let estimate = try KaplanMeier(durations: Self.durations, ended: Self.ended)
        guard case .reached(let time, let interval) = estimate.median else {
            Issue.record("\(estimate.median)")
            return
        }
        #expect(time == 10 && interval.low == 6 && interval.high == 16 && !interval.isOpenAbove)
        #expect(interval.method == .logLogGreenwood)
    }

    @Test("with 9 at risk there the median is not told")
    func fewAtRisk() throws {
        // All the 10 at risk at 10 but the first of those that are watched longer than that.
        let estimate = try KaplanMeier(durations: Array(Self.durations.dropLast()), ended: Array(Self.ended.dropLast()))
        #expect(estimate.median == .tooFewAtRisk(9))
    }

    @Test("where most last longer than they were watched the median is not reached")
    func notReached() throws {
        let estimate = try KaplanMeier(durations: [1, 2, 3, 4, 5], ended: [true, false, false, false, false])
        #expect(estimate.median == .notReached)
        #expect("\(estimate.median)" == "not reached")
        let none = try KaplanMeier(durations: [1, 2, 3], ended: [false, false, false])
        #expect(none.steps.isEmpty && none.survival(at: 9) == 1 && none.median == .notReached)
    }

    @Test("an interval of the median is open above where the data end before it closes")
    func openAbove() throws {
        let durations = (1...20).map(Double.init)
        let estimate = try KaplanMeier(durations: durations, ended: durations.map { $0 <= 10 })
        guard case .reached(let time, let interval) = estimate.median else {
            Issue.record("\(estimate.median)")
            return
        }
        #expect(time == 10 && interval.isOpenAbove && interval.high == 20)
    }

    @Test("when all have ended nothing survives, and that step has no interval")
    func allEnded() throws {
        let estimate = try KaplanMeier(durations: [1, 2, 3, 4], ended: [true, true, true, true])
        #expect(estimate.steps.last?.survival == 0)
        #expect(estimate.steps.last?.interval == nil)
        #expect(estimate.survival(at: 2.5) == 0.5 && estimate.survival(at: 0.5) == 1)
        #expect(estimate.atRisk(at: 2) == 3 && estimate.atRisk(at: 2.1) == 2)
    }

    @Test("does not depend on the order of records")
    func order() throws {
        let estimate = try KaplanMeier(durations: Self.durations, ended: Self.ended)
        let reversed = try KaplanMeier(durations: Self.durations.reversed(), ended: Self.ended.reversed())
        #expect(estimate.steps == reversed.steps)
    }

    @Test("what cannot be estimated has a reason")
    func reasons() {
        #expect(throws: InsufficientData.nothingKnown) { try KaplanMeier(durations: [], ended: []) }
        #expect(throws: InsufficientData.notFinite(index: 1)) {
            try KaplanMeier(durations: [1, -1], ended: [true, true])
        }
        #expect(throws: InsufficientData.unequalLengths(2, 1)) { try KaplanMeier(durations: [1, 2], ended: [true]) }
    }
}
