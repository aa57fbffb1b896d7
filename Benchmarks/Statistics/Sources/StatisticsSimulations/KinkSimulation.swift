import Statistics

/// Coverage of the date of one kink, and how often kinks are found where there are none.
enum KinkSimulation {
    static func run(repeats: Int) {
        header([
            "n", "errors", "date covered, one kink", "the same, clusters given", "open-ended",
            "kinks found, one kink (0/1/2)",
            "false kinks, no kink",
        ])
        for count in [60, 200, 600] {
            let design = Design(count: count, seed: 3)
            for errors in Errors.allCases { simulate(design, errors, repeats) }
        }
    }

    private static func simulate(_ design: Design, _ errors: Errors, _ repeats: Int) {
        var (covered, coveredWithClusters, open, wrong) = (0, 0, 0, 0)
        var found = [0, 0, 0]
        for number in 0..<repeats {
            var stream = RandomStream(seed: 4, resample: number, record: design.x.count, purpose: .simulation)
            let kink = 2017 + 4 * stream.uniform()
            let noise = errors.draw(time: design.share, clusters: design.clusters, from: &stream)
            let bent = zip(design.x, noise).map { 0.2 * ($0 - 2005) + 0.6 * max($0 - kink, 0) + $1 }
            let straight = zip(design.x, noise).map { 0.5 * ($0 - 2005) + $1 }
            guard let search = try? BreakSearch.kinks(x: design.x, y: bent),
                let one = search.model(breaks: 1)?.breaks.first
            else { continue }
            if one.interval.covers(kink) { covered += 1 }
            if one.isOpenEnded { open += 1 }
            let clustered = try? BreakSearch.kinks(x: design.x, y: bent, clusters: design.clusters)
            if clustered?.model(breaks: 1)?.breaks[0].interval.covers(kink) == true { coveredWithClusters += 1 }
            found[search.best.breaks.count] += 1
            if let none = try? BreakSearch.kinks(x: design.x, y: straight), !none.best.breaks.isEmpty { wrong += 1 }
        }
        row([
            "\(design.x.count)", errors.rawValue, percent(covered, of: repeats),
            percent(coveredWithClusters, of: repeats), percent(open, of: repeats),
            found.map { percent($0, of: repeats) }.joined(separator: " / "), percent(wrong, of: repeats),
        ])
    }
}
