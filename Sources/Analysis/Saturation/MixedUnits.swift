/// Tells scores in percent and as fractions apart where one column seems to hold both.
public enum MixedUnits {
    /// A gap between the two groups that real scores near the floor do not leave.
    static let leastGap = 10.0

    /// The indices of the scores that look like fractions among percentages; nil where nothing does. It is a suspicion only:
    /// some scores lie in (0, 1], the least score above 1 is over ten times the greatest of them, and, times 100, their
    /// middle one is at least half the lowest tenth of the others. (A failed run near 0 is not.)
    public static func suspects(_ scores: [Double]) -> [Int]? {
        let indices = scores.indices.filter { scores[$0] > 0 && scores[$0] <= 1 }
        let small = indices.map { scores[$0] }.sorted()
        let large = scores.filter { $0 > 1 }.sorted()
        guard let greatestSmall = small.last, let leastLarge = large.first, let greatestLarge = large.last else {
            return nil
        }
        let isApart = greatestLarge <= 100 && leastLarge > leastGap * greatestSmall
        let isTypical = 100 * small[small.count / 2] >= large[large.count / 10] / 2
        return isApart && isTypical ? indices : nil
    }
}
