import RealModule

/// The defaults for what runs do not state.
public struct FactorTable: Sendable {
    private struct Entry: Sendable {
        let factor: Factor
        let words: [String]
    }

    private let entries: [InputName: [Entry]]

    /// - Parameter factors: In the order of the file; of factors that fit equally well the first is taken.
    public init(_ factors: [Factor]) {
        entries = Dictionary(grouping: factors, by: \.input).mapValues { factors in
            factors.map { Entry(factor: $0, words: Self.words($0.scope)) }
        }
    }

    /// The factor for the thing that `name` names: the one whose scope has the most words, all of them words of the name
    /// ("TPU v3" is for "Google TPU v3"), and of those the one of the nearest year, the earlier of two. Without a year, the
    /// latest. Nil if there is none, not even one for all names.
    func factor(_ input: InputName, for name: String = "", year: Int? = nil) -> Factor? {
        let words = Set(Self.words(name))
        let fitting = (entries[input] ?? []).filter { $0.words.allSatisfy(words.contains) }
        let mostWords = fitting.map(\.words.count).max()
        return fitting.filter { $0.words.count == mostWords }.map(\.factor).min { left, right in
            Self.yearsAway(left, from: year) < Self.yearsAway(right, from: year)
        }
    }

    /// The factor of the manufacturing process nearest to this one by ratio ("7 nm" is nearest to 8).
    func factor(_ input: InputName, forProcess nanometres: Double) -> Factor? {
        let processes = (entries[input] ?? []).compactMap { entry in
            entry.words.first.flatMap(Double.init).map { (entry.factor, abs(Double.log($0 / nanometres))) }
        }
        return processes.min { $0.1 < $1.1 }?.0
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }.map(String.init)
    }

    /// In half years, so that an earlier year comes before a later one as far away.
    private static func yearsAway(_ factor: Factor, from year: Int?) -> Int {
        guard let own = factor.year else { return 0 }
        guard let year else { return -own }
        return own <= year ? 2 * (year - own) : 2 * (own - year) + 1
    }
}
