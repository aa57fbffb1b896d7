import RealModule

@testable import Plots

/// Every form on made data: the place to look when a form changes.
enum GalleryPlots {
    static let sectors = Palette([
        .init("industry", label: "Industry", PlotTheme.swatches[0]),
        .init("academia", label: "Academia", PlotTheme.swatches[1]),
        .init("both", label: "Industry–academia collaboration", PlotTheme.swatches[2]),
        .init("other", label: "Other", PlotTheme.neutral),
    ])

    static let caption =
        "Made data for the gallery; n = 420 of 600 models (70 % state their training compute); as of 2026-02-28."

    static func forms() throws -> [(id: String, plot: Plot)] {
        [
            ("scatter", try scatter()), ("line-band", try lineWithBand()), ("stacked-bars", try bars(.stacked)),
            ("grouped-bars", try bars(.grouped)), ("lying-bars", try lyingBars()), ("area", try area()),
            ("steps", try steps()), ("slope", try slope()), ("dot-interval", try dotAndInterval()),
            ("heat-strip", try heatStrip()), ("waterfall", try waterfall()), ("waterfall-factors", try factors()),
            ("strip", try strip()), ("facets", try facets()),
        ]
    }

    static func scatter(count: Int = 420) throws -> Plot {
        var made = MadeNumbers(seed: 1)
        var (years, compute, sector, names): ([Double?], [Double?], [String?], [String?]) = ([], [], [], [])
        for index in 0..<count {
            let year = 1998 + 27 * made.uniform().squareRoot()
            let trend = year < 2010 ? 13 + (year - 1998) * 0.18 : 15.2 + (year - 2010) * 0.64
            years.append(year)
            compute.append(.exp10(trend + made.normal() * 0.9))
            sector.append(["industry", "academia", "both", "other"][min(Int(made.uniform() * 5), 3)])
            names.append(index % 24 == 0 ? "Model \(index)" : nil)
        }
        let data = try PlotData([
            "date": .numbers(years), "compute": .numbers(compute), "sector": .text(sector), "name": .text(names),
        ])
        let late = (0...30).map { 2010 + Double($0) / 2 }
        let early = (0...24).map { 1998 + Double($0) / 2 }
        return try Plot(
            title: "Training compute has doubled every six months since 2010",
            subtitle: "Training compute of notable models, FLOP",
            description: "Points rise slowly until 2010 and about four times as steeply after it.", caption: caption,
            data: data, layers: [.scatter(x: "date", y: "compute", colour: "sector", label: "name")],
            xScale: .time(), yScale: .log10("Training compute (FLOP)"), palette: sectors,
            annotations: [
                .era(Era(from: 2010, label: "Deep learning era")),
                .fit(
                    try FittedLine(
                        x: early, y: early.map { .exp10(13 + ($0 - 1998) * 0.18) },
                        low: early.map { .exp10(12.7 + ($0 - 1998) * 0.17) },
                        high: early.map { .exp10(13.3 + ($0 - 1998) * 0.19) }, words: "doubles every 20 months")),
                .fit(
                    try FittedLine(
                        x: late, y: late.map { .exp10(15.2 + ($0 - 2010) * 0.64) },
                        low: late.map { .exp10(15 + ($0 - 2010) * 0.62) },
                        high: late.map { .exp10(15.4 + ($0 - 2010) * 0.66) },
                        words: "doubles every 5.6 months (95 % interval 5.3 to 5.9)")),
            ])
    }

    static func lineWithBand() throws -> Plot {
        var (years, value, low, high, region): ([Double?], [Double?], [Double?], [Double?], [String?]) = (
            [], [], [], [], []
        )
        for (index, name) in ["United States", "China", "European Union", "Rest of the world"].enumerated() {
            for year in 2012...2025 {
                let height = Double(index + 1) * 4 + Double(year - 2012) * [5.2, 3.9, 1.1, 0.9][index]
                years.append(Double(year))
                value.append(index == 2 && year == 2018 ? nil : height)
                low.append(height * 0.86)
                high.append(height * 1.15)
                region.append(name)
            }
        }
        return try Plot(
            title: "The United States and China pull away", subtitle: "Notable models per year, by region",
            description: "Four lines; two rise steeply.", caption: caption,
            data: PlotData([
                "year": .numbers(years), "models": .numbers(value), "low": .numbers(low), "high": .numbers(high),
                "region": .text(region),
            ]),
            layers: [
                .band(x: "year", low: "low", high: "high", colour: "region"),
                .line(x: "year", y: "models", colour: "region"),
            ], xScale: .time(), yScale: .linear("Notable models per year", includesZero: true),
            annotations: [.reference(.horizontal(at: 50, "One model a week"))])
    }

    static func bars(_ arrangement: Mark.Arrangement) throws -> Plot {
        var made = MadeNumbers(seed: 4)
        var (years, count, sector): ([String?], [Double?], [String?]) = ([], [], [])
        let first = arrangement == .stacked ? 2008 : 2020
        for year in first...2025 {
            for (index, name) in ["industry", "academia", "both", "other"].enumerated() {
                years.append("\(year)")
                count.append((made.uniform() * 12 + Double(year - first) * [3.2, 0.6, 1.4, 0.3][index]).rounded())
                sector.append(name)
            }
        }
        return try Plot(
            title: "Industry has built most notable models since 2016", subtitle: "Notable models by sector",
            description: "Stacked bars per year; industry's part grows.", caption: caption,
            data: PlotData(["year": .text(years), "models": .numbers(count), "sector": .text(sector)]),
            layers: [.bars(x: "year", y: "models", colour: "sector", arrangement: arrangement)], xScale: .band(),
            yScale: .linear("Notable models"), palette: sectors,
            annotations: arrangement == .stacked
                ? [.era(Era(from: 2016, label: "Industry leads")), .reference(.horizontal(at: 52, "One a week"))] : [])
    }

    static func lyingBars() throws -> Plot {
        let names = [
            "Google DeepMind", "OpenAI", "Tsinghua University", "Meta AI",
            "Allen Institute for Artificial Intelligence",
            "Anthropic", "Microsoft",
        ]
        let values = [187.0, 64, 58, 51, 33, 21, 12]
        return try Plot(
            title: "One organization built a fifth of all notable models", description: "Seven bars.",
            data: PlotData([
                "organization": .names(names), "models": .values(values), "text": .names(values.map { "\(Int($0))" }),
            ]),
            layers: [
                .bars(x: "models", y: "organization"),
                Layer(.text(.right), Encoding(x: "models", y: "organization", label: "text")),
            ], xScale: .linear("Notable models"), yScale: .band())
    }

    static func area() throws -> Plot {
        let plot = try lineWithBand()
        return try Plot(
            title: "Models per year, all regions", description: "Stacked areas with one gap.", data: plot.data,
            layers: [.area(x: "year", y: "models", colour: "region")], xScale: .time(),
            yScale: .linear("Notable models per year"))
    }

    static func steps() throws -> Plot {
        let years: [Double?] = [2018.4, 2018.9, 2019.5, 2020.4, 2021.9, 2022.3, 2023.2, 2024.5]
        let scores: [Double?] = [0.28, 0.33, 0.42, 0.43, 0.60, 0.675, 0.864, 0.91]
        let holders = ["Baseline", "BERT", "RoBERTa", "GPT-3", "Gopher", "Chinchilla", "GPT-4", "Newest"]
        let data = try PlotData(["date": .numbers(years), "accuracy": .numbers(scores), "holder": .names(holders)])
        return try Plot(
            title: "The benchmark passed the human baseline in 2024", description: "A staircase up to 91 %.",
            data: data,
            layers: [
                .steps(x: "date", y: "accuracy"), .scatter(x: "date", y: "accuracy", label: "holder"),
            ], xScale: .time(), yScale: .linear("Accuracy", domain: 0...1, style: .percent),
            annotations: [
                .reference(.horizontal(at: 0.898, "Human baseline 89.8 %")),
                .reference(.horizontal(at: 0.97, "Ceiling: label noise 3 %")),
                .note(
                    Note(x: 2023.2, y: 0.864, text: "The largest single step, +19 points, came with a new model family")
                ),
            ])
    }

    static func slope() throws -> Plot {
        let names = ["MMLU", "GPQA", "HumanEval", "SWE-bench", "MATH"]
        let (before, after) = ([0.86, 0.36, 0.67, 0.04, 0.52], [0.92, 0.81, 0.95, 0.72, 0.97])
        return try Plot(
            title: "Every benchmark rose within a year", description: "Five rising lines.",
            data: PlotData([
                "year": .names(names.map { _ in "2023" } + names.map { _ in "2025" }), "score": .values(before + after),
                "benchmark": .names(names + names),
                "text": .text((before).map { "\(Int($0 * 100 + 0.5)) %" } + names.map { _ in nil }),
            ]),
            layers: .slope(state: "year", y: "score", item: "benchmark", value: "text"), xScale: .band(),
            yScale: .linear("Best score", domain: 0...1, style: .percent))
    }

    static func dotAndInterval() throws -> Plot {
        let names = [
            "2022-06 vintage", "2023-12 vintage", "2024-02 vintage", "2025-02 vintage", "2025-06 vintage", "Today",
        ]
        return try Plot(
            title: "All six vintages agree on the doubling time", description: "Six overlapping intervals.",
            data: PlotData([
                "vintage": .names(names), "months": .numbers([5.9, 5.6, 5.7, 5.5, 5.4, nil]),
                "low": .values([5.1, 5.1, 5.2, 5.1, 5.0, 5.2]), "high": .values([7.0, 6.3, 6.3, 6.0, 5.8, 5.9]),
            ]),
            layers: .dotAndInterval(category: "vintage", estimate: "months", low: "low", high: "high"),
            xScale: .linear("Doubling time (months)"), yScale: .band(),
            annotations: [.reference(.vertical(at: 6, "Published: 6"))])
    }

    static func heatStrip() throws -> Plot {
        let names = ["MMLU", "GPQA diamond", "HumanEval", "SWE-bench Verified", "MATH level 5", "FrontierMath"]
        var (years, benchmark, headroom, text): ([String?], [String?], [Double?], [String?]) = ([], [], [], [])
        for (index, name) in names.enumerated() {
            for year in 2018...2025 {
                years.append("\(year)")
                benchmark.append(name)
                let isKnown = year >= 2018 + index
                let value = max(0.02, 0.98 - Double(year - 2017 - index) * 0.16)
                headroom.append(isKnown ? value : nil)
                text.append(isKnown ? "\(Int(value * 100)) %" : nil)
            }
        }
        return try Plot(
            title: "Headroom shrinks within a few years", description: "Rows turn pale from left to right.",
            data: PlotData([
                "year": .text(years), "benchmark": .text(benchmark), "headroom": .numbers(headroom),
                "text": .text(text),
            ]),
            layers: [.heatStrip(x: "year", y: "benchmark", value: "headroom", label: "text")], xScale: .band(),
            yScale: .band(), guides: Guides(legendTitle: "Share of the errors left", valueStyle: .percent))
    }

    static func waterfall() throws -> Plot {
        let form = try Waterfall(
            start: .init("2023 edition", 502),
            steps: [
                .init("Newer grid factors", -61), .init("Embodied carbon", 84), .init("Idle time", 28),
                .init("PUE", -12),
            ], end: "2025 edition")
        return try Plot(
            title: "Why two editions print different figures", description: "Floating bars from 502 to 541 t.",
            data: form.data, layers: form.layers, xScale: .linear("tCO₂e"), yScale: .band(), palette: Waterfall.palette)
    }

    static func factors() throws -> Plot {
        let form = try Waterfall(
            start: .init("Reference run", 552),
            steps: [
                .init("Grid: Quebec", 0.07), .init("PUE 1.1", 0.91), .init("MFU 50 %", 0.6), .init("Newer chips", 0.34),
                .init("FP8", 0.6),
            ], end: "All levers", arithmetic: .factors)
        return try Plot(
            title: "Placement matters most", description: "Floating bars on a log axis.", data: form.data,
            layers: form.layers, xScale: .log10("tCO₂e"), yScale: .band(), palette: Waterfall.palette)
    }

    static func strip() throws -> Plot {
        var made = MadeNumbers(seed: 9)
        var (lab, cost): ([String?], [Double?]) = ([], [])
        for (index, name) in ["Industry", "Academia", "Government"].enumerated() {
            for _ in 0..<[160, 90, 12][index] {
                lab.append(name)
                cost.append(.exp10([6.2, 4.1, 5.0][index] + made.normal() * 0.7))
            }
        }
        return try Plot(
            title: "Industry's runs cost a hundred times as much", description: "Three clouds of points.",
            data: PlotData(["sector": .text(lab), "cost": .numbers(cost)]), layers: [.strip(x: "cost", y: "sector")],
            xScale: .log10("Training cost (2023 US dollars)", style: .dollars), yScale: .band())
    }

    static func facets() throws -> Plot {
        let plot = try scatter()
        return try Plot(
            title: "Every sector scales", description: "Four panels with rising points.", data: plot.data,
            layers: [.scatter(x: "date", y: "compute", colour: "sector")], xScale: .time(),
            yScale: .log10("Training compute (FLOP)"), palette: sectors,
            facet: Facet("sector", order: ["industry", "academia", "both", "other"]))
    }
}
