import RealModule

/// The made data of Tests/Fixtures/Statistics/breaks.py.
enum MadeTrend {
    static let count = 90
    static let x = (0..<count).map { 2004 + 18 * Double($0) / Double(count) }

    static func y(_ trend: (Double) -> Double) -> [Double] {
        (0..<count).map { index in
            let i = Double(index)
            let noise = 0.3 * (Double.sin(12.9898 * i * i) + Double.cos(78.233 * i))
            return trend(x[index]) + noise
        }
    }

    static let bentTwice = y { 0.1 * ($0 - 2004) + 0.5 * max($0 - 2010, 0) - 0.4 * max($0 - 2016, 0) }
    static let bentOnce = y { 0.1 * ($0 - 2004) + 0.3 * max($0 - 2012.5, 0) }
    static let stepped = y { 0.1 * ($0 - 2004) + ($0 >= 2011 ? 1.5 : 0) }
    static let straight = y { 0.1 * ($0 - 2004) }
}
