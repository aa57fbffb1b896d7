import Foundation
import Pipeline
import Testing

private func site(_ file: String) throws -> String { try ShippedSite.text(file) }

/// `findings.json` as far as these tests read it.
private struct Findings: Decodable {
    let schema: String
    let findings: [SiteFinding]

    init(_ edition: String) throws {
        self = try JSONDecoder().decode(Findings.self, from: Data(site("annual/\(edition)/findings.json").utf8))
    }
}

@Suite("The site of the shipped datasets")
struct ShippedSiteTests {
    @Test("the first page links every annual edition and the nightly report")
    func firstPage() throws {
        let index = try site("index.html")
        for year in 2022...2025 { #expect(index.contains("href=\"annual/\(year)/index.html\"")) }
        #expect(index.contains("href=\"nightly/index.html\""))
    }

    @Test("the crossover reads 2015 with its interval in each of the six datasets")
    func crossover() throws {
        let crossovers = try Findings("2025").findings.filter { $0.analysis == "crossover" }
        #expect(Set(crossovers.map(\.vintage)) == ["2022-06", "2023-12", "2024-02", "2025-02", "2025-06", "2026-02"])
        for crossover in crossovers {
            #expect(crossover.estimate == 2015)
            let (low, high) = (try #require(crossover.low), try #require(crossover.high))
            #expect(low <= 2015 && 2015 <= high && high <= 2018)
        }
    }

    @Test(
        "the counts of 2022, industry/academia, in each vintage",
        arguments: [
            ("2022-06", 16, 0), ("2023-12", 33, 7), ("2024-02", 45, 13), ("2025-02", 49, 15), ("2025-06", 44, 15),
            ("2026-02", 50, 17),
        ])
    func counts(vintage: String, industry: Int, academia: Int) throws {
        let counts = try Findings("2022").findings.filter {
            $0.analysis == "sectorCount" && $0.vintage == vintage && $0.window.from == 2022
        }
        #expect(counts.first { $0.sector == "industry" }?.estimate == Double(industry))
        #expect(counts.first { $0.sector == "academia" }?.estimate == Double(academia))
    }

    @Test("training compute doubled about every 20 months before 2010 and every 5 to 6 months since, with intervals")
    func doublingTimes() throws {
        // Sevilla et al. 2022: about 20 months before 2010, about 6 since; Epoch AI's data of February 2026 give 20.5 and 5.7.
        let growth = try Findings("2025").findings.filter {
            $0.analysis == "growth" && $0.measure == "training_compute_flop" && $0.vintage == "2026-02"
        }
        let before = try #require(growth.first { $0.window.to == 2009 }?.derived)
        let since = try #require(growth.first { $0.window.from == 2010 }?.derived)
        let (early, late) = (try #require(before["doublingTimeMonths"]), try #require(since["doublingTimeMonths"]))
        #expect(abs(early - 20.5) < 0.1)
        #expect(abs(late - 5.7) < 0.1)
        #expect(
            try #require(since["doublingTimeMonthsLow"]) < late
                && late < (try #require(since["doublingTimeMonthsHigh"])))
    }

    @Test("a finding's id is unique in the build with its edition and vintage")
    func uniqueIDs() throws {
        let root = try ShippedSite.built.get().folder.path + "/site"
        let files = try TemporaryFolder.contents(of: root).filter { $0.key.hasSuffix("findings.json") }
        #expect(files.count >= 5)
        let keys = try files.flatMap { _, data in
            try JSONDecoder().decode(Findings.self, from: data).findings.map {
                "\($0.id)@\($0.edition ?? 0)@\($0.vintage)"
            }
        }
        #expect(Set(keys).count == keys.count)
    }

    @Test("Markdown carries the numbers of the HTML", arguments: ["annual/2022", "annual/2025", "nightly"])
    func markdownAgrees(page: String) throws {
        let html = PageNumbers.ofHTML(try site(page + "/index.html"))
        let markdown = PageNumbers.ofMarkdown(try site(page + "/index.md"))
        #expect(html.count > 100)
        let difference = html.difference(from: markdown).map { "\($0)" }
        #expect(difference == [])
    }

    @Test("ids of two figures on one page differ")
    func pageIDs() throws {
        let ids = try site("annual/2025/index.html").matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test("every stand-alone SVG has a title and no var()")
    func standaloneSVG() throws {
        let files = try TemporaryFolder.contents(of: ShippedSite.built.get().folder.path + "/site").filter {
            $0.key.hasSuffix(".svg")
        }
        #expect(files.count > 20)
        for (name, data) in files {
            let svg = String(decoding: data, as: UTF8.self)
            #expect(svg.contains("<title"), "\(name)")
            #expect(!svg.contains("var("), "\(name)")
        }
    }

    @Test("neither time zone nor locale nor path shows: a build elsewhere has the same bytes")
    func sameBytes() throws {
        let folder = try TemporaryFolder()
        let run = try CommandLineRun(
            [
                "build", "--project", CommandLineRun.repository, "--output", folder.path + "/other", "--resamples",
                "200", "--no-png",
            ],
            environment: ["TZ": "Asia/Kathmandu", "LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"])
        #expect(run.exitCode == 0, "\(run.messages)")
        let first = try TemporaryFolder.contents(of: ShippedSite.built.get().folder.path + "/site")
        let second = try TemporaryFolder.contents(of: folder.path + "/other")
        #expect(first.keys.sorted() == second.keys.sorted())
        for (name, data) in first { #expect(second[name] == data, "\(name) differs") }
    }
}

/// The numbers that a reader sees on a page, in their order.
private enum PageNumbers {
    static func ofHTML(_ html: String) -> [String] {
        var text = html
        for pattern in [
            #"<svg[\s\S]*?</svg>"#, #"<head>[\s\S]*?</head>"#, #"<header[\s\S]*?</header>"#, #"<nav[\s\S]*?</nav>"#,
            #"<footer[\s\S]*?</footer>"#, #"<details class="cite">[\s\S]*?</details>"#, #"<summary>[\s\S]*?</summary>"#,
            #"<[^>]*>"#,
        ] {
            text = text.replacingOccurrences(of: pattern, with: " ", options: .regularExpression)
        }
        return sorted(text.replacingOccurrences(of: "&#39;", with: "'"))
    }

    static func ofMarkdown(_ markdown: String) -> [String] {
        var text = markdown
        if let foot = text.range(of: "\n---\n", options: .backwards) { text = String(text[..<foot.lowerBound]) }
        text = text.replacingOccurrences(of: #"!\[[^\]]*\]\([^)]*\)"#, with: " ", options: .regularExpression)
        text = text.replacingOccurrences(of: #"\]\([^)]*\)"#, with: " ", options: .regularExpression)
        text = text.replacingOccurrences(of: "\\", with: "")
        return sorted(text)
    }

    /// Sorted, since the HTML folds a figure's table behind its caption.
    private static func sorted(_ text: String) -> [String] {
        text.matches(of: #/[0-9][0-9,.]*/#).map { String($0.0) }.sorted()
    }
}
