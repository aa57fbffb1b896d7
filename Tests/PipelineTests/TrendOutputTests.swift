import Foundation
import Ingest
import Testing

@testable import Pipeline

@Suite("How a trend is printed")
struct TrendOutputTests {
    private func growth(_ change: (inout TrendRequest) -> Void = { _ in }) throws -> TrendReport {
        var request = TrendRequest(
            file: Checkout.project.absolute("Tests/Fixtures/trend/growth.csv"), x: "Published", y: "Compute (FLOP)")
        request.options.bootstrap = .init(resamples: 200)
        change(&request)
        return try trend(request)
    }

    private func object(_ report: TrendReport) throws -> [String: Any] {
        let data = Data(TrendJSON.value(report).bytes())
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    static let keys = [
        "n", "excluded", "slope", "intercept", "interceptAt", "growthFactorPerYear", "doublingTimeMonths", "rSquared",
        "standardErrors", "theilSen", "mannKendall", "breaks", "shape", "warnings",
    ]

    @Test("JSON has the documented keys, and groups only when they are asked for")
    func keys() throws {
        #expect(Set(try object(growth()).keys) == Set(Self.keys + ["schema"]))
        let grouped = try object(growth { $0.group = "Organization" })
        #expect(Set(grouped.keys) == Set(Self.keys + ["schema", "groups"]))
        let groups = try #require(grouped["groups"] as? [[String: Any]])
        #expect(groups.map { $0["group"] as? String } == ["Acme", "Beta Lab", "Delta, Inc.", "University of X", nil])
        #expect(groups.allSatisfy { Set($0.keys) == Set(Self.keys + ["group"]) })
    }

    @Test("JSON says the numbers that the analysis found")
    func numbers() throws {
        let report = try growth { $0.cluster = "Organization" }
        let json = try object(report)
        #expect(json["schema"] as? String == "almanac.trend/1" && json["n"] as? Int == 55)
        #expect(json["interceptAt"] as? String == "2010-01-01")
        let line = try report.whole.analysis.line.get()
        let slope = try #require(json["slope"] as? [String: Any])
        #expect(Set(slope.keys) == ["estimate", "low", "high", "level", "method"])
        #expect(isClose(slope["estimate"], line.slope) && isClose(slope["low"], line.slopeInterval?.low))
        #expect(slope["level"] as? Double == 0.95)
        let errors = try #require(json["standardErrors"] as? [String: Any])
        #expect(isClose(errors["ols"], line.fit.slope.ols.standardError))
        #expect(isClose(errors["hc3"], try line.fit.slope.hc3.get().standardError))
        #expect(isClose(errors["cluster"], try line.fit.slope.cluster?.get().standardError))
        let shape = try #require(json["shape"] as? [String: Any])
        let candidates = try #require(shape["candidates"] as? [[String: Any]])
        #expect(candidates.first?["delta"] as? Double == 0 && candidates.count == 4)
        let excluded = try #require(json["excluded"] as? [[String: Any]])
        #expect(excluded.map { $0["count"] as? Int } == [5])
    }

    /// JSONSerialization misreads some last digits.
    private func isClose(_ value: Any?, _ expected: Double?) -> Bool {
        guard let value = value as? Double, let expected else { return false }
        return abs(value - expected) <= 1e-14 * abs(expected)
    }

    @Test("what is not known is null with the reason, never a number")
    func nulls() throws {
        let unsettled = try object(
            MadeFile("x,y\n2015,10\n2016,13\n2017,9\n2018,12\n2019,10\n").trend().get())
        let doubling = try #require(unsettled["doublingTimeMonths"] as? [String: Any])
        #expect(doubling["low"] is NSNull && doubling["high"] is NSNull)
        let warnings = try #require(unsettled["warnings"] as? [String])
        #expect(warnings.contains { $0.contains("at least") && $0.contains("or falling") })
        let none = try object(MadeFile("x,y\n2015,10\n").trend().get())
        for key in ["slope", "intercept", "growthFactorPerYear", "doublingTimeMonths", "rSquared", "theilSen"] {
            #expect(none[key] is NSNull)
        }
        #expect((none["shape"] as? [String: Any])?["verdict"] as? String == "insufficientData")
        let levels = try object(growth { $0.options.scale = .levels })
        #expect(levels["growthFactorPerYear"] is NSNull && levels["doublingTimeMonths"] is NSNull)
        #expect(levels["slope"] is [String: Any])
    }

    @Test(
        "the table fits 80 columns, whatever the names",
        arguments: ["", "群", "Organization of an entirely immoderate name "])
    func width(name: String) throws {
        let long = String(repeating: name.isEmpty ? "y" : name, count: 60)
        let rows = (0..<30).map { index in
            "20\(10 + index / 2)-0\(1 + index % 2),\(index % 7 + 1)e\(index),\(long) \(index % 3)"
        }
        let file = try MadeFile("x,\(long),g\n" + rows.joined(separator: "\n") + "\n")
        let report = try file.trend(y: long) {
            $0.group = "g"
            $0.cluster = "g"
        }.get()
        let table = TrendText.text(report)
        #expect(table.contains("Doubling time (months)"))
        #expect(table.split(separator: "\n").allSatisfy { FixedWidth.width(String($0)) <= 80 }, "\(table)")
    }

    @Test("the table says what was decided, found and left out")
    func table() throws {
        let table = TrendText.text(try growth { $0.group = "Organization" })
        for words in [
            "x are dates (ISO 8601), from 2012-06-14 to 2023-12-11", "since every y is positive",
            "55 of 60 rows; left out: y is unknown: 5", "Slope (OOM per year)     0.507     0.462 to 0.552",
            "Doubling time (months)   7.13      6.55 to 7.82", "OLS 0.0223, HC3 0.0245", "Shape: superLinear",
            "Beta Lab",
        ] { #expect(table.contains(words), "\(words) is not in\n\(table)") }
    }

    @Test("Markdown holds the same, with every sign of markup behind a backslash")
    func markdown() throws {
        let file = try MadeFile("x,a|b\n2015,1\n2016,2\n2017,4.1\n2018,8\n")
        let text = TrendMarkdown.text(try file.trend(y: "a|b").get())
        #expect(text.hasPrefix("## a\\|b against x\n"))
        #expect(text.contains("| Growth factor per year | 2.0"))
    }

    @Test("SVG draws every point, the fit and the break, and is well-formed", arguments: [nil, "g"])
    func svg(group: String?) throws {
        let rows = (0..<60).map { index in
            let growth = 0.1 * Double(index) + max(0, Double(index) - 30) * 0.3 + [0.05, -0.04, 0.01][index % 3]
            return "\(2005 + index / 6)-0\(1 + index % 6),\(100 * exp(growth)),<b>\(index % 2)"
        }
        let file = try MadeFile("x,y & z,g\n" + rows.joined(separator: "\n") + "\n")
        let report = try file.trend(y: "y & z") { $0.group = group }.get()
        let bytes = try TrendSVG.bytes(report)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(try isWellFormed(bytes))
        #expect(text.hasPrefix("<svg") && text.contains("y &amp; z doubles every"))
        #expect(!text.contains("var(") && !text.contains("<b>"))
        #expect(text.contains("break 20") == (group == nil))
        if group == nil { #expect(text.components(separatedBy: "a3 3 0 1 0-6 0z").count - 1 == 60) }
        let few = try TrendSVG.bytes(MadeFile("x,y\n2015,1\n").trend().get())
        #expect(try isWellFormed(few))
    }

    /// Whether libxml2 reads it and finds elements with fields.
    private func isWellFormed(_ bytes: [UInt8]) throws -> Bool {
        var elements = 0
        try XMLRecords.read(.memory(bytes, name: "trend.svg"), recordName: "svg") { _ in elements += 1 }
        return elements == 1
    }
}
