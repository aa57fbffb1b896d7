import Statistics

/// Coverage of the date of one jump, and how often jumps are found where there are none.
enum JumpSimulation {
    static func run(repeats: Int) {
        header([
            "n", "jump", "errors", "date covered, one jump", "jumps found, one jump (0/1/more)", "false jumps, no jump",
        ])
        for count in [60, 200, 600] {
            let design = Design(count: count, seed: 5)
            for size in [1.5, 3] {
                for errors in Errors.allCases { simulate(design, size, errors, repeats) }
            }
        }
    }

    private static func simulate(_ design: Design, _ size: Double, _ errors: Errors, _ repeats: Int) {
        var (covered, wrong) = (0, 0)
        var found = [0, 0, 0]
        for number in 0..<repeats {
            var stream = RandomStream(seed: 6, resample: number, record: design.x.count, purpose: .simulation)
            let date = 2017 + 4 * stream.uniform()
            let noise = errors.draw(time: design.share, clusters: design.clusters, from: &stream)
            let stepped = zip(design.x, noise).map { 0.3 * ($0 - 2005) + ($0 >= date ? size : 0) + $1 }
            let straight = zip(design.x, noise).map { 0.3 * ($0 - 2005) + $1 }
            guard let search = try? BreakSearch.jumps(x: design.x, y: stepped),
                let one = search.model(breaks: 1)?.breaks.first
            else { continue }
            if one.interval.covers(date) { covered += 1 }
            found[min(search.best.breaks.count, 2)] += 1
            if let none = try? BreakSearch.jumps(x: design.x, y: straight), !none.best.breaks.isEmpty { wrong += 1 }
        }
        row([
            "\(design.x.count)", "\(size) σ", errors.rawValue, percent(covered, of: repeats),
            found.map { percent($0, of: repeats) }.joined(separator: " / "), percent(wrong, of: repeats),
        ])
    }
}
