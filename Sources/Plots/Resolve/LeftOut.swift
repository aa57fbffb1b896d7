import Quantities

/// What a plot leaves out, counted once per row, and the sentences that say so.
struct LeftOut: Sendable {
    var missing = 0
    var gaps = 0
    var nonPositive = 0
    var outside = 0

    static func + (left: LeftOut, right: LeftOut) -> LeftOut {
        LeftOut(
            missing: left.missing + right.missing, gaps: left.gaps + right.gaps,
            nonPositive: left.nonPositive + right.nonPositive, outside: left.outside + right.outside)
    }

    var sentences: [String] {
        var sentences: [String] = []
        if missing > 0 {
            sentences.append("\(counted(missing, "row")) left out: value unknown.")
        }
        if gaps > 0 { sentences.append("\(counted(gaps, "gap")): value unknown.") }
        if nonPositive > 0 {
            sentences.append(
                "\(counted(nonPositive, "zero or negative value")) left out: a log scale has no place for them.")
        }
        if outside > 0 { sentences.append("\(counted(outside, "value")) outside of the frame.") }
        return sentences
    }

    private func counted(_ count: Int, _ noun: String) -> String {
        "\(NumberText.count(count)) \(noun)\(count == 1 ? "" : "s")"
    }
}

/// Why a row is not drawn; of several reasons the first counts.
enum RowState: UInt8 {
    case drawn, missing, gap, nonPositive, outside
}
