import Analysis
import Quantities
import Records
import Tables

/// What the page says of one model's footprint.
struct ModelSection {
    let id: String
    let title: String
    let subtitle: String
    let sentence: String
    let inputs: [String]

    /// - Parameter sources: Takes the sources of the inputs; the text cites their numbers.
    init(_ footprint: ModelFootprint, _ basis: FootprintBasis, _ sources: inout InputSources) {
        let model = footprint.model
        id = model.id
        title = model.name
        let organizations = model.organizations.isEmpty ? "unknown" : model.organizations.joined(separator: ", ")
        subtitle = "\(model.date.iso), \(organizations); estimated from \(footprint.estimate?.rung.title ?? "nothing")"
        guard let estimate = footprint.estimate else {
            (sentence, inputs) = ("", [])
            return
        }
        var parts = [
            estimate.energy.map {
                "energy \(RangeText.sentence($0)), \(Self.boundary[estimate.boundary.rawValue] ?? "")"
            }
        ]
        parts.append(estimate.operationalCarbon.map { "operational carbon \(RangeText.sentence($0))" })
        parts.append(
            estimate.marketBasedCarbon.map {
                "as contracted (market-based, certificates counted) \(RangeText.sentence($0))"
            })
        parts.append(estimate.embodiedCarbon.map { "embodied carbon \(RangeText.sentence($0))" })
        parts.append(
            estimate.water.map { water in
                water.isExact
                    ? "water \(water.mid.text())"
                    : "water \(water.low.text()) to \(water.high.text()) (median \(water.mid.text()))"
            })
        let missing = estimate.notEstimated.filter { $0.part.rawValue != "market-based carbon" }
        sentence =
            "Training of \(model.name): \(parts.compactMap { $0 }.joined(separator: "; "))."
            + (missing.isEmpty
                ? ""
                : " Not estimated: " + missing.map { "\($0.part.rawValue) (\($0.reason))" }.joined(separator: "; ")
                    + ".")
        var lines = estimate.inputs.map { use in
            let unit = use.unit.isEmpty ? "" : " \(use.unit)"
            let range =
                use.low < use.high
                ? "\(NumberText.significant(use.mid)) (\(NumberText.significant(use.low)) to \(NumberText.significant(use.high)))"
                : NumberText.significant(use.mid)
            return "\(use.input.title) \(range)\(unit), \(use.origin.rawValue)"
                + (use.note.map { " (\($0))" } ?? "") + sources.citation(use.source)
        }
        if let carbon = estimate.operationalCarbon {
            let compared = basis.equivalents.map { equivalent in
                let count = equivalent.count(in: carbon)
                return "\(equivalent.name): \(RangeText.cell(count.low, count.mid, count.high))"
            }
            lines.append("Operational carbon in familiar terms: " + compared.joined(separator: "; "))
        }
        inputs = lines
    }

    func block(_ finding: String) -> RecordSection {
        RecordSection(
            id: id, title: title, subtitle: subtitle, sentences: [Sentence(sentence, findings: [finding])],
            detailsTitle: "Inputs and equivalents", details: inputs)
    }

    private static let boundary = [
        "data-centre": "the whole data centre’s", "computers": "of the computers only, without PUE",
        "unclear": "as reported, PUE included or not",
    ]
}

/// The sources of inputs, numbered as they come.
struct InputSources {
    private var numbers: [String: Int] = [:]
    private var order: [(source: String, uses: Int)] = []

    /// ` [3]`; nothing where no source is named. Records are their own source and need no number.
    mutating func citation(_ source: String) -> String {
        guard !source.isEmpty else { return "" }
        guard !source.hasPrefix("record of ") else { return ", from the record" }
        let number = numbers[source] ?? order.count
        if number == order.count {
            numbers[source] = number
            order.append((source, 0))
        }
        order[number].uses += 1
        return " [\(number + 1)]"
    }

    var table: ShownTable {
        ShownTable(
            caption: "Sources of the inputs",
            columns: [.init("Number"), .init("Source"), .init("Inputs taken from it", numeric: true)],
            rows: order.enumerated().map { number, entry in
                let isLink = entry.source.hasPrefix("https://") || entry.source.hasPrefix("http://")
                return [
                    .init("[\(number + 1)]"), .init(entry.source, link: isLink ? entry.source : nil),
                    .init(NumberText.count(entry.uses)),
                ]
            })
    }
}
