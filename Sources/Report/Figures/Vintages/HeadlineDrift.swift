import Analysis
import Quantities
import Records

/// How the headlines moved from the first vintage to the newest, in sentences.
struct HeadlineDrift {
    let sentences: [Sentence]

    init(_ headlines: VintageHeadlines, measures: [Measure], what: String) {
        guard let first = headlines.rows.first, let last = headlines.rows.last, headlines.rows.count > 1 else {
            sentences = [Sentence("Only one vintage is held, so nothing can have drifted.")]
            return
        }
        sentences =
            [Self.crossover(headlines)]
            + measures.indices.compactMap { Self.doubling(headlines, $0, measures[$0], what) }
            + [
                Sentence(
                    "The number of \(what) held went from \(NumberText.count(first.count)) (\(first.vintage.label)) to \(NumberText.count(last.count)) (\(last.vintage.label))."
                )
            ]
    }

    static func title(_ headlines: VintageHeadlines) -> String {
        let crossovers = headlines.rows.map(\.crossover)
        let years = Set(crossovers.map(\.year))
        guard crossovers.allSatisfy({ $0.verdict == .crossed }), let year = years.first ?? nil else {
            return "The vintages do not all settle when industry overtook academia"
        }
        return years.count == 1
            ? "Whichever vintage is asked, industry overtook academia in \(year)"
            : "The vintages differ on when industry overtook academia"
    }

    private static func crossover(_ headlines: VintageHeadlines) -> Sentence {
        let crossovers = headlines.rows.map(\.crossover)
        let years = Set(crossovers.compactMap(\.year)).sorted()
        guard crossovers.allSatisfy({ $0.verdict == .crossed }), let first = years.first, let last = years.last else {
            return Sentence("The vintages do not all settle when industry overtook academia.")
        }
        let highest = crossovers.compactMap(\.high)
        let ends = " (upper end of the 95 % interval \(range(highest.min() ?? last, highest.max() ?? last)))"
        return Sentence(
            first == last
                ? "Industry overtook academia in \(first) in each of the \(NumberText.count(crossovers.count)) vintages\(ends)."
                : "The year in which industry overtook academia reads \(range(first, last)), by vintage\(ends).")
    }

    private static func range(_ low: Int, _ high: Int) -> String { low == high ? "\(low)" : "\(low) to \(high)" }

    /// Of the last era.
    private static func doubling(
        _ headlines: VintageHeadlines, _ index: Int, _ measure: Measure, _ what: String
    ) -> Sentence? {
        let eras = headlines.rows.compactMap { $0.growth[index].eras.last }
        let lines = eras.compactMap { try? $0.line.get() }.filter { $0.doublingMonthsInterval != nil && $0.slope > 0 }
        guard let label = eras.first?.label else { return nil }
        guard lines.count == headlines.rows.count, let first = lines.first, let last = lines.last else {
            return Sentence(
                "\(measure.title) \(label) has a settled doubling time in \(NumberText.count(lines.count)) of \(NumberText.count(headlines.rows.count)) vintages."
            )
        }
        let months = lines.map(\.doublingMonths)
        func text(_ value: Double) -> String { NumberText.significant(value, digits: 2) }
        return Sentence(
            "The doubling time of \(measure.title.lowercasedFirst) \(label) went from \(text(first.doublingMonths)) to \(text(last.doublingMonths)) months, "
                + "between \(text(months.min() ?? 0)) and \(text(months.max() ?? 0)) in all vintages.")
    }
}
