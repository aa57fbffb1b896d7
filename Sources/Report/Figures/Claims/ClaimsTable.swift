import Analysis
import Tables

extension FigureCatalogue {
    /// The rows behind a figure of claims: one for each statement and vintage.
    static func claimsData(_ tested: [TestedClaim]) -> Table {
        var builder = TableBuilder(
            name: "claims",
            schema: TableSchema(fields: [
                Field(name: "claim", type: .category(allowed: nil), title: "Claim"),
                Field(name: "statement", type: .text, title: "Statement"),
                Field(name: "source", type: .text, title: "Source"),
                Field(name: "vintage", type: .text, title: "Vintage"),
                Field(name: "published_low", type: .number, title: "Published figure, or its lower end"),
                Field(name: "published_high", type: .number, title: "Published figure, or its upper end"),
                Field(name: "estimate", type: .number, title: "Ours"),
                Field(name: "low", type: .number, title: "Lower end of the 95 % interval"),
                Field(name: "high", type: .number, title: "Upper end of the 95 % interval"),
                Field(name: "word", type: .text, title: "Ours, where it is a word"),
                Field(name: "unit", type: .text, title: "Unit"), Field(name: "n", type: .integer, title: "n"),
                Field(name: "coverage", type: .number, title: "Share of records that state the value"),
                Field(name: "verdict", type: .category(allowed: nil), title: "Verdict"),
                Field(name: "why", type: .text, title: "Why"),
                Field(name: "contradicting_years", type: .list(allowed: nil), title: "Years that contradict it"),
            ]))
        func number(_ value: Double?) -> Cell { value.map(Cell.number) ?? .unknown }
        func text(_ value: String?) -> Cell { value.map(Cell.text) ?? .unknown }
        for test in tested {
            let claim = test.claim
            for answer in test.answers {
                let years = answer.contradictingYears.map(String.init)
                builder.append([
                    .text(claim.claim), .text(claim.statement), .text(claim.source), .text(answer.vintage.label),
                    number(claim.figure?.lowerBound), number(claim.figure?.upperBound), number(answer.estimate),
                    number(answer.low), number(answer.high), text(answer.word), text(claim.unit),
                    .number(Double(answer.n)), number(answer.coverage), .text(answer.verdict.rawValue),
                    .text(answer.why), years.isEmpty ? .unknown : .list(years),
                ])
            }
        }
        return builder.table()
    }
}
