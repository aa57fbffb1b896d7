import RealModule
import Statistics

let args = Array(CommandLine.arguments.dropFirst())
let repeats = Int(args[0])!
let mode = args[1]
let G = Double(args[2])!
let r = 10.0, m = 0.5
let families: [(String, ShapeVerdict, (Double) -> Double)] = [
    ("linear", .linear, { Curve.logPowerMean.value(at: $0, [0, .log(G), 1]) }),
    ("power", .superLinear, { Curve.logPowerMean.value(at: $0, [0, .log(G), 1 / 1.5]) }),
    ("exp", .superLinear, { Curve.logPowerMean.value(at: $0, [0, .log(G), 0]) }),
    ("sexp", .superExponential, { Curve.logPowerMean.value(at: $0, [0, .log(G), -0.5]) }),
    ("logistic", .slowing, { Curve.logLogistic.value(at: $0, [.log(G), r, m]) }),
]
func pc(_ c: Int) -> String { let v = (Double(c) / Double(repeats) * 1000).rounded() / 10; return "\(v)" }
for (name, right, curve) in families {
    var line = name
    for n in [12, 14, 15] {
        line += " | n\(n)"
        let levels =
            mode == "counts"
            ? [1.0, 3, 10, 30, 100] : mode == "over" ? [3.0, 10, 30, 100] : [0.05, 0.1, 0.2, 0.35, 0.55]
        for level in levels {
            var tally: [ShapeVerdict: Int] = [:]
            for series in 0..<repeats {
                var stream = RandomStream(
                    seed: UInt64(n * 1000 + Int(level * 100)), resample: series, purpose: .simulation)
                let times = (0..<n).map { 2010.5 + Double($0) }
                var e = stream.normal()
                let values = (0..<n).map { i -> Double in
                    let eta = curve(Double(i) / Double(n - 1))
                    switch mode {
                    case "ar":
                        defer { e = 0.3 * e + (1 - 0.09).squareRoot() * stream.normal() }
                        return .exp(eta + level * .log(10) * e)
                    case "counts": return Double(stream.poisson(mean: level * .exp(eta)))
                    case "over":  // var = 3 mu : gamma-poisson approx by sum of compound: multiply lognormal with matching variance
                        let mu = level * .exp(eta); let s2 = Double.log(1 + 2 / mu)
                        return Double(
                            stream.poisson(
                                mean: mu * stream.logNormal(logMean: -s2 / 2, logStandardDeviation: s2.squareRoot())))
                    default: return .exp(eta + level * .log(10) * stream.normal())
                    }
                }
                let isCount = mode == "counts" || mode == "over"
                tally[
                    ShapeAssessment(
                        try! YearlySeries(times: times, values: values, errors: isCount ? .counts : .logNormal)
                    ).verdict, default: 0] += 1
            }
            let good = tally[right, default: 0], weak = right == .superExponential ? tally[.superLinear, default: 0] : 0
            let wrong = repeats - good - weak - tally[.inconclusive, default: 0]
            line += "  \(pc(good))/\(pc(wrong))"
            if Double(wrong) / Double(repeats) > 0.03 {
                line +=
                    "("
                    + ShapeVerdict.allCases.filter { tally[$0] != nil && $0 != right && $0 != .inconclusive }.map {
                        "\($0) \(tally[$0]!)"
                    }.joined(separator: ",") + ")"
            }
        }
    }
    print(line)
}
