/// Fourteen made records in four clusters of unequal size, as in Tests/Fixtures/Statistics/regression.py.
enum GrowthExample {
    static let years = [
        2010.5, 2011.2, 2012.0, 2012.9, 2013.4, 2014.1, 2015.7, 2016.3, 2016.8, 2017.5, 2018.9, 2019.6, 2020.2, 2021.1,
    ]
    static let group: [Double] = [0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0]
    static let y = [17.2, 17.9, 18.1, 18.4, 19.6, 19.1, 20.3, 20.2, 21.9, 21.0, 22.8, 22.1, 23.9, 23.2]
    static let clusters = [7, 3, 7, 7, 3, 12, 12, 3, 4, 4, 7, 4, 12, 7]
    static let sinceStart = years.map { $0 - 2010 }
    /// 1 for the records of cluster 4, which alone decides this column's coefficient.
    static let onlyCluster4 = clusters.map { $0 == 4 ? 1.0 : 0 }
}
