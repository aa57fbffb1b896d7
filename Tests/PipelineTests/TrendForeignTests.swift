import Foundation
import Testing

@testable import Pipeline

/// Other people's files, which are not part of the project: either an answer or a message that says what to pass.
@Suite(
    "Trends of files as their publishers made them",
    .enabled(if: Checkout.foreign != nil, "set ALMANAC_UPSTREAM to the folder of the exports, foreign/ in it"))
struct TrendForeignTests {
    private func trend(
        _ file: String, x: String, y: String, _ change: (inout TrendRequest) -> Void = { _ in }
    ) throws -> Result<TrendReport, Failure> {
        var request = TrendRequest(file: "\(try #require(Checkout.foreign))/\(file)", x: x, y: y)
        change(&request)
        return Result { () throws(Failure) in try Pipeline.trend(request) }
    }

    private func message(_ result: Result<TrendReport, Failure>) -> String {
        if case .failure(let failure) = result { failure.message } else { "" }
    }

    @Test("500 supercomputers by XML, with prefixes, character references and no declaration")
    func supercomputersXML() throws {
        let report = try trend("top500-2014-11.xml", x: "year", y: "r-max").get()
        #expect(report.whole.count == 500 && report.decisions[0] == "x are dates (ISO 8601)")
        #expect(message(try trend("top500-2014-11.xml", x: "year", y: "rmax")).contains("Did you mean \"r-max\"?"))
    }

    @Test("500 supercomputers, colon-separated in Mac OS Roman: two messages lead to the answer")
    func supercomputersCSV() throws {
        let file = "top500-2008-11.csv"
        #expect(message(try trend(file, x: "Year", y: "RMax")).contains("pass --delimiter ':'"))
        let undecoded = message(try trend(file, x: "Year", y: "RMax") { $0.notation.delimiter = ":" })
        #expect(undecoded.contains("mac-roman reads \"Supé\"") && undecoded.contains("--encoding"))
        let report = try trend(file, x: "Year", y: "RMax") {
            $0.notation.delimiter = ":"
            $0.notation.encoding = "mac-roman"
        }.get()
        #expect(report.whole.count == 500)
    }

    @Test("a leaderboard with thousands signs in five rows")
    func leaderboard() throws {
        let file = "timm-results-imagenet.csv"
        let partly = try trend(file, x: "img_size", y: "param_count").get()
        #expect(partly.excluded(.yUnreadable)?.count == 5)
        #expect(partly.warnings(partly.whole).all[0].hasSuffix("Pass --thousands ,."))
        #expect(
            try trend(file, x: "img_size", y: "param_count") { $0.notation.thousands = "," }.get().whole.count == 1556)
    }

    @Test("months such as 2025/1 and day-first dates: the message names the format")
    func dates() throws {
        let arena = message(try trend("lmarena-text-2025-08.csv", x: "knowledge_cutoff", y: "arena_score"))
        #expect(arena.contains("Pass --date-format '%Y/%m'."))
        let hardware = try trend("epoch-2022-hardware.csv", x: "Release date", y: "Memory size per board (Byte)")
        #expect(message(hardware).contains("Pass --date-format '%d/%m/%Y'"))
    }

    @Test("a default namespace and dotted names; a header with doubles; an HTML page; a stray byte")
    func others() throws {
        #expect(try trend("entsoe-gen-min.xml", x: "position", y: "quantity").get().whole.verdict == .insufficientData)
        #expect(
            message(try trend("mlperf-power-training.csv", x: "Total Accelerators", y: "Units")).contains("2 times"))
        #expect(message(try trend("html-saved-as.csv", x: "a", y: "b")).contains("this is an HTML page"))
        #expect(message(try trend("ai-index-facct2020.csv", x: "a", y: "b")).contains("mac-roman reads \"risks•\""))
        #expect(
            message(try trend("crfm-ecosystem-assets-2025.csv", x: "created_date", y: "size")).contains(
                "y is no number"))
        let grid = try trend(
            "codecarbon-eu-carbon-intensity-2020.csv", x: "Year", y: "Carbon intensity of electricity (gCO2/kWh)"
        ) {
            $0.group = "Entity"
        }.get()
        #expect(grid.groups.count == 30 && grid.groups.allSatisfy { $0.count == 21 })
    }
}

extension Checkout {
    fileprivate static let foreign = upstream.map { "\($0)/foreign" }.flatMap {
        FileManager.default.fileExists(atPath: $0) ? $0 : nil
    }
}
