/// Tells scores in percent and as fractions apart where one column seems to hold both.
public enum MixedUnits {
    /// A gap between the two groups that real scores near the floor do not leave.
    static let leastGap = 10.0

    /// The indices of the scores that look like fractions among percentages; nil where nothing does. It is a suspicion only:
    /// some scores lie in (0, 1], the least score above 1 is over ten times the greatest of them, and, times 100, they fall
    /// among the others (between half the least and 100).
    public static func suspects(_ scores: [Double]) -> [Int]? {
        let small = scores.indices.filter { scores[$0] > 0 && scores[$0] <= 1 }
        let large = scores.filter { $0 > 1 }
        guard let greatestSmall = small.map({ scores[$0] }).max(), let leastSmall = small.map({ scores[$0] }).min(),
            let leastLarge = large.min(), let greatestLarge = large.max()
        else { return nil }
        guard greatestLarge <= 100, leastLarge > leastGap * greatestSmall, 100 * leastSmall >= leastLarge / 2 else {
            return nil
        }
        return small
    }
}
