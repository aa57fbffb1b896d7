/// Why a statistic has no value for these data.
public enum InsufficientData: Error, Hashable, Sendable {
    /// No record has the values that are needed.
    case nothingKnown
    /// `have` records where the method needs at least `need`.
    case tooFewRecords(have: Int, need: Int)
    /// Every x is the same, so nothing can be said of a change with x.
    case constantX
    /// Every y is the same, so there is nothing to explain.
    case constantY
    /// Some columns are sums of multiples of others: `columns` of them span only `rank` dimensions.
    case dependentColumns(rank: Int, columns: Int)
    /// All records belong to one cluster, so the spread between clusters is unknown.
    case oneCluster
    /// Too few clusters bear on this number for its standard error to be known.
    case noDegreesOfFreedom
    /// A value is infinite or not a number; `index` counts from 0.
    case notFinite(index: Int)
    /// A value is 0 or less (below 0, for a count), which its error model does not allow; `index` counts from 0.
    case notPositive(index: Int)
    /// The largest value of a column lies beyond 1e140 or below 1e-140, so that squares of values are lost.
    case outOfRange
    /// Columns that belong together have different lengths.
    case unequalLengths(Int, Int)
    /// One record alone fixes a coefficient (its leverage is 1), so nothing is left over to judge it by.
    case decidedByOneRecord(index: Int)
    /// So many breaks do not leave enough records before, between and after them.
    case noRoomForBreaks(Int)
    /// A part that is negative or more than its whole has no share.
    case partOutsideWhole
}

extension InsufficientData: CustomStringConvertible {
    /// A sentence for a reader, without its full stop.
    public var description: String {
        switch self {
        case .nothingKnown: "no record has the values that are needed"
        case .tooFewRecords(let have, let need):
            "\(have) \(have == 1 ? "record" : "records") where at least \(need) are needed"
        case .constantX: "all x are equal"
        case .constantY: "all y are equal"
        case .dependentColumns(let rank, let columns):
            "the \(columns) columns depend on each other and span only \(rank) \(rank == 1 ? "dimension" : "dimensions")"
        case .oneCluster: "all records belong to one cluster"
        case .noDegreesOfFreedom: "too few clusters bear on this number to know its standard error"
        case .notFinite(let index): "the value of record \(index + 1) is not a finite number"
        case .notPositive(let index): "the value of record \(index + 1) is not positive"
        case .outOfRange: "values too large or too small to be squared: give them in another unit"
        case .unequalLengths(let first, let second):
            "columns of different lengths, \(first) and \(second)"
        case .decidedByOneRecord(let index): "record \(index + 1) alone decides a coefficient"
        case .noRoomForBreaks(let count):
            "\(count == 1 ? "one break" : "\(count) breaks") would leave fewer than 10 records, or a tenth of all, on a side"
        case .partOutsideWhole: "the part is not between nothing and the whole"
        }
    }
}
