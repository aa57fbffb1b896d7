/// The statistic with each record left out in turn; a record without which it has no value is passed over.
public func jackknife(count: Int, statistic: (_ weights: [Double]) -> Double?) -> [Double] {
    var weights = [Double](repeating: 1, count: count)
    return (0..<count).compactMap { index in
        weights[index] = 0
        defer { weights[index] = 1 }
        return statistic(weights)
    }
}

/// The statistic with each cluster left out in turn; clusters are numbered from 0 without gaps.
public func jackknife(clusters: [Int], statistic: (_ weights: [Double]) -> Double?) -> [Double] {
    (0..<((clusters.max() ?? -1) + 1)).compactMap { cluster in
        statistic(clusters.map { $0 == cluster ? 0 : 1 })
    }
}
