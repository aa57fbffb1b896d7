import Testing

@testable import Statistics

@Suite("The median and its interval by order statistics")
struct MedianTests {
    @Test("the middle value, or the mean of the two in the middle")
    func value() throws {
        #expect(try Median([3, 1, 2]).value == 2)
        #expect(try Median([4, 1, 2, 3]).value == 2.5)
    }

    // Ranks k (from 1) of the lower end at 95 %: Conover 1999, table A3, by P(B <= k − 1) <= 0.025 (scipy.stats.binom).
    @Test(
        "the interval runs from the k-th least to the k-th greatest",
        arguments: [(6, 1), (8, 1), (9, 2), (14, 3), (20, 6), (50, 18)])
    func interval(count: Int, rank: Int) throws {
        let median = try Median((1...count).map(Double.init))
        let interval = try #require(median.interval)
        #expect(interval.low == Double(rank) && interval.high == Double(count + 1 - rank))
        #expect(interval.method == .orderStatistics && interval.level == .percent95)
    }

    @Test("below 6 values there is no interval at 95 %, and without values no median")
    func tooFew() throws {
        #expect(try Median([1, 2, 3, 4, 5]).interval == nil)
        #expect(throws: InsufficientData.nothingKnown) { try Median([]) }
        #expect(throws: InsufficientData.notFinite(index: 1)) { try Median([1, .infinity]) }
    }
}
