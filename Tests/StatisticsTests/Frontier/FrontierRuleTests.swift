import Statistics
import Testing

@Suite("Frontier rules")
struct FrontierRuleTests {
    let times = [2010.0, 2011, 2012, 2013, 2014]

    @Test("a running record exceeds all earlier ones")
    func runningRecord() {
        let members = FrontierRule.runningRecord.members(times: times, values: [3, 1, 4, 4, 5], scale: .levels)
        #expect(members == [0, 2, 4])
    }

    @Test("the order of storage does not matter, the order of time does")
    func order() {
        let members = FrontierRule.runningRecord.members(
            times: [2014, 2012, 2010, 2013, 2011], values: [5, 4, 3, 4, 1], scale: .levels)
        #expect(members == [2, 1, 0])
    }

    @Test("a gain of a millionth or less is a tie-breaking digit, not a record")
    func tieBreakingDigits() {
        let levels = FrontierRule.runningRecord.members(
            times: [1, 2, 3], values: [5e26, 5.0000000000001e26, 5.00001e26], scale: .levels)
        #expect(levels == [0, 2])
        // log10 of the same: 26.69897000433602, + 8.7e-15, + 8.7e-7.
        let logs = FrontierRule.runningRecord.members(
            times: [1, 2, 3], values: [26.69897000433602, 26.698970004336029, 26.698970872924], scale: .log10)
        #expect(logs == [0, 2])
    }

    @Test("a record may rise from below zero")
    func negative() {
        #expect(
            FrontierRule.runningRecord.members(times: [1, 2, 3], values: [-5, -5.1, -4], scale: .levels) == [0, 2])
    }

    @Test("of one date only the best is a record, whichever is stored first")
    func sameDate() {
        for values in [[1.0, 2, 3, 9], [1, 3, 2, 9]] {
            let members = FrontierRule.runningRecord.members(times: [1, 2, 2, 3], values: values, scale: .levels)
            #expect(members.map { values[$0] } == [1, 3, 9])
        }
    }

    @Test("top k: among the k best of the trailing 365 days at release")
    func top() {
        let times = [2010.0, 2010.2, 2010.4, 2010.9, 2011.3, 2011.35]
        let values = [5.0, 7, 6, 4, 5, 3]
        // 2010.9 sees 5, 7, 6 before it; 2011.3 sees 6, 4; 2011.35 sees 6, 4, 5.
        #expect(FrontierRule.top(2).members(times: times, values: values, scale: .levels) == [0, 1, 2, 4])
        #expect(FrontierRule.top(1).members(times: times, values: values, scale: .levels) == [0, 1])
        #expect(FrontierRule.top(10).members(times: times, values: values, scale: .levels) == [0, 1, 2, 3, 4, 5])
        #expect(FrontierRule.top(0).members(times: times, values: values, scale: .levels) == [])
    }

    @Test("top k: a record of the same day one year earlier has left the window")
    func window() {
        // 2022-11-30 and 2023-11-30 as decimal years, 333/365 after New Year.
        let times = [2022 + 333.0 / 365, 2023 + 333.0 / 365]
        #expect(FrontierRule.top(1).members(times: times, values: [9, 1], scale: .levels) == [0, 1])
        let dayLater = [2022 + 334.0 / 365, 2023 + 333.0 / 365]
        #expect(FrontierRule.top(1).members(times: dayLater, values: [9, 1], scale: .levels) == [0])
    }

    @Test("times so large that a year vanishes beside them", arguments: [FrontierRule.all, .runningRecord, .top(1)])
    func hugeTimes(rule: FrontierRule) {
        #expect(rule.members(times: [1e300, 1, 1e300, 2e300], values: [1, 2, 3, 4], scale: .levels).last == 3)
    }

    @Test("all: every record, by time")
    func all() {
        #expect(FrontierRule.all.members(times: [3, 1, 2], values: [0, 0, 0], scale: .levels) == [1, 2, 0])
        #expect(FrontierRule.all.members(times: [], values: [], scale: .levels) == [])
        #expect(FrontierRule.all.members(times: [1], values: [], scale: .levels) == [])
    }
}
