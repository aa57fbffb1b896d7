import Analysis
import Quantities
import Records

/// How a published statement and a vintage's answer to it are put into words.
enum ClaimText {
    /// `2015`, `4 to 5 per year`, `super-linear`.
    static func published(_ claim: PublishedClaim) -> String {
        guard let figure = claim.figure else { return claim.test == .shape ? "super-linear" : "–" }
        func number(_ value: Double) -> String {
            claim.test == .crossover ? NumberText.year(Int(value)) : NumberText.compact(value)
        }
        let low = number(figure.lowerBound)
        let text = figure.lowerBound == figure.upperBound ? low : "\(low) to \(number(figure.upperBound))"
        return text + unit(claim)
    }

    /// `5.68 (5.15 to 6.33) months`, `33`, `super-linear`; a dash where there is no answer.
    static func ours(_ answer: ClaimAnswer, _ claim: PublishedClaim) -> String {
        if let word = answer.word { return words(word) }
        guard answer.estimate != nil else { return "–" }
        var text = short(answer, claim)
        if answer.low != nil || answer.high != nil {
            let (low, high) = (answer.low.map { number($0, claim) }, answer.high.map { number($0, claim) })
            text += " (\(low ?? "open") to \(high ?? "open"))"
        }
        return text + unit(claim)
    }

    /// The same without interval and unit, and without words, for a mark of a figure.
    static func short(_ answer: ClaimAnswer, _ claim: PublishedClaim) -> String {
        answer.word == nil ? answer.estimate.map { number($0, claim) } ?? "" : ""
    }

    static func words(_ verdict: ClaimVerdict) -> String {
        switch verdict {
        case .reproduced: "reproduced"
        case .differs: "differs"
        case .notTestable: "not testable"
        }
    }

    /// `AI Index 2023, industry's models of 2022 (32): differs in vintage 2023-12, since the vintage counts 33 where 32 was
    /// published.`
    static func sentence(_ answer: ClaimAnswer, _ claim: PublishedClaim) -> String {
        var text =
            "\(claim.source), \(claim.statement) (\(published(claim))): \(words(answer.verdict)) in vintage \(answer.vintage.label), since \(answer.why)"
        if !answer.contradictingYears.isEmpty {
            text +=
                "; years in which academia led or drew level: \(answer.contradictingYears.map(String.init).joined(separator: ", "))"
        }
        return text + "."
    }

    /// How many of the answers that the vintages can give reproduce a claim.
    static func summary(_ claims: [TestedClaim]) -> String {
        let reproduced = claims.reduce(0) { $0 + $1.count(.reproduced) }
        let testable = reproduced + claims.reduce(0) { $0 + $1.count(.differs) }
        if testable == 0 { return "no vintage can test it" }
        let what =
            claims.count == 1
            ? "of the \(NumberText.count(testable)) vintages that can test it"
            : "of the \(NumberText.count(testable)) answers that the vintages can give"
        if testable == 1 {
            return reproduced == 1 ? "reproduced by the one answer" : "not reproduced by the one answer"
        }
        if reproduced == testable { return "reproduced in all \(what)" + beyond(claims) }
        return "reproduced in \(reproduced == 0 ? "none" : NumberText.count(reproduced)) \(what)" + beyond(claims)
    }

    /// Where a published range meets our interval though our estimate lies outside it.
    private static func beyond(_ claims: [TestedClaim]) -> String {
        let met = claims.flatMap { test in test.answers.filter { $0.verdict == .reproduced }.map { (test.claim, $0) } }
        func count(_ lies: (Double, ClosedRange<Double>) -> Bool) -> Int {
            met.count { claim, answer in
                guard let figure = claim.figure, let estimate = answer.estimate, figure.lowerBound < figure.upperBound
                else { return false }
                return lies(estimate, figure)
            }
        }
        let (above, below) = (count { $0 > $1.upperBound }, count { $0 < $1.lowerBound })
        let parts = [(above, "above"), (below, "below")].filter { $0.0 > 0 }.map {
            "our estimate lies \($0.1) the range in \($0.0 == met.count ? "all of them" : NumberText.count($0.0))"
        }
        return parts.isEmpty ? "" : ", though " + parts.joined(separator: " and ")
    }

    private static func number(_ value: Double, _ claim: PublishedClaim) -> String {
        switch claim.test {
        case .crossover: NumberText.year(Int(value))
        case .sectorCount: NumberText.count(Int(value))
        default: NumberText.significant(value)
        }
    }

    /// Years have none, and statements of counts name what they count.
    private static func unit(_ claim: PublishedClaim) -> String {
        guard let unit = claim.unit, claim.test != .crossover, claim.test != .sectorCount else { return "" }
        return unit == "percent" ? " %" : " " + unit
    }

    /// `superLinear` → `super-linear`.
    private static func words(_ name: String) -> String {
        name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }
}
