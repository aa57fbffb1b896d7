import Statistics
import Testing

@Suite("An interval knows its level and its method")
struct IntervalTests {
    @Test("ends come in order, whatever order they are given in")
    func order() {
        let interval = Interval(3, 1, method: .wald)
        #expect(interval.low == 1 && interval.high == 3)
        #expect(interval.contains(1) && interval.contains(3) && !interval.contains(3.1))
        #expect(interval.level.value == 0.95)
    }

    @Test("a falling transformation exchanges the ends and what is open")
    func map() {
        let slope = Interval(0.5, 1, method: .sen, isOpenAbove: true)
        let doubling = slope.map { 6 / $0 }
        #expect(doubling.low == 6 && doubling.high == 12)
        #expect(doubling.isOpenBelow && !doubling.isOpenAbove)
        #expect(doubling.method == .sen)
    }

    @Test("a level lies strictly between 0 and 1")
    func level() {
        #expect(ConfidenceLevel(0) == nil && ConfidenceLevel(1) == nil && ConfidenceLevel(.nan) == nil)
        #expect(ConfidenceLevel(0.5)?.tail == 0.25)
    }

    @Test("every method has its own printed name")
    func names() {
        #expect(Set(IntervalMethod.allCases.map(\.name)).count == IntervalMethod.allCases.count)
    }
}
