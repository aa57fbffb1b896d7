import Foundation
import Pipeline
import Testing

/// The rows of a figure's CSV, by column; the fields that these tests read hold no comma.
private func rows(_ figure: String) throws -> [[String: String]] {
    let text = try ShippedSite.text("vintages/figures/\(figure).csv")
    let lines = text.split(whereSeparator: \.isNewline).map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
}

@Suite("The page of the vintages, from the shipped datasets")
struct VintagesPageTests {
    @Test("industry's models of 2022 count 33, 45, 49, 44 and 50, and the split of each step adds up")
    func counts() throws {
        let industry = try rows("count-drift").filter { $0["year"] == "2022" && $0["sector"] == "industry" }
        #expect(industry.compactMap { $0["before"] } == ["33", "45", "49", "44"])
        #expect(industry.last?["after"] == "50")
        for row in try rows("count-drift") {
            func number(_ column: String) throws -> Int { try #require(row[column].flatMap(Int.init)) }
            let parts = try ["added", "removed", "notability", "redated", "other_sector"].reduce(0) {
                try $0 + number($1)
            }
            let change = try number("after") - number("before")
            #expect(change == parts)
        }
    }

    @Test("each step's counts add up to the records of the later vintage")
    func changes() throws {
        let steps = try rows("changes-by-kind")
        #expect(
            steps.compactMap { $0["to_vintage"] } == ["2023-12", "2024-02", "2025-02", "2025-06", "2026-02"])
        for step in steps {
            func number(_ column: String) throws -> Int { try #require(step[column].flatMap(Int.init)) }
            let matched = try number("matched_by_name") + number("matched_by_link")
            let before = try number("records_before"), after = try number("records_after")
            // What was matched and is of the population in one vintage only is counted under notability.
            let (left, came) = (before - matched - (try number("removed")), after - matched - (try number("added")))
            let notability = try number("notability")
            #expect(left <= 0 && came <= 0 && -(left + came) == notability)
        }
    }

    @Test(
        "some 180 notable models went from \"Multinational\" to the United States between February 2024 and February 2025"
    )
    func multinational() throws {
        let moved = try ShippedSite.text("vintages/figures/change-list.csv").split(whereSeparator: \.isNewline)
            .filter { line in
                line.hasPrefix("2024-02,2025-02,country,") && line.contains("Multinational")
                    && line.contains("United States of America")
            }
        #expect(moved.count > 170)
    }

    @Test("the page says that the crossover is 2015 in every vintage")
    func crossover() throws {
        let page = try ShippedSite.text("vintages/index.md")
        #expect(page.contains("Industry overtook academia in 2015 in each of the 6 vintages"))
    }
}
