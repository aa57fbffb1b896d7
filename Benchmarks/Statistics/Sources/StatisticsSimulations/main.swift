// The simulations behind Sources/Statistics/Statistics.docc/Simulations.md; each prints its table as Markdown.
//
//     swift run -c release --package-path Benchmarks/Statistics StatisticsSimulations NAME [REPEATS]
//
// Names: clusters, kinks, jumps, asymptotes, frontiers, shapes, counts, correlated, midpoints, growths.
import Statistics

let arguments = CommandLine.arguments.dropFirst()
let repeats = arguments.dropFirst().first.flatMap { Int($0) }
switch arguments.first {
case "clusters": ClusterSimulation.run(repeats: repeats ?? 2_000)
case "kinks": KinkSimulation.run(repeats: repeats ?? 2_000)
case "jumps": JumpSimulation.run(repeats: repeats ?? 2_000)
case "asymptotes": AsymptoteSimulation.run(repeats: repeats ?? 1_000)
case "frontiers": FrontierSimulation.run(repeats: repeats ?? 500)
case "shapes": ShapeSimulation.logNormal(repeats: repeats ?? 1_000, correlation: 0)
case "correlated": ShapeSimulation.logNormal(repeats: repeats ?? 1_000, correlation: 0.3)
case "counts": ShapeSimulation.counts(repeats: repeats ?? 1_000)
case "midpoints": ShapeSimulation.midpoints(repeats: repeats ?? 1_000)
case "growths": ShapeSimulation.growths(repeats: repeats ?? 1_000)
default:
    print("Name one of: clusters, kinks, jumps, asymptotes, frontiers, shapes, counts, correlated, midpoints, growths")
}
