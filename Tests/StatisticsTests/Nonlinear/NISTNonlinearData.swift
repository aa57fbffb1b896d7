import Foundation

/// One dataset of NIST's Statistical Reference Datasets for nonlinear regression, read from the file that NIST publishes
/// (https://www.itl.nist.gov/div898/strd/nls/nls_main.shtml; public domain).
struct NISTNonlinearData {
    var starts: [[Double]] = [[], []]
    var certified: [Double] = []
    var certifiedErrors: [Double] = []
    var certifiedSumOfSquares = Double.nan
    var x: [Double] = []
    var y: [Double] = []

    init(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Fixtures/Statistics/nist-nonlinear")
        let text = try String(contentsOf: folder.appendingPathComponent("\(name).dat"), encoding: .utf8)
        var isData = false
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            let numbers = words.compactMap(Double.init)
            if words.first == "Data:" { isData = words.contains("x") && words.contains("y") && !words.contains("=") }
            if words.count >= 6, words[0].hasPrefix("b"), words[1] == "=", numbers.count == 4 {
                starts[0].append(numbers[0])
                starts[1].append(numbers[1])
                certified.append(numbers[2])
                certifiedErrors.append(numbers[3])
            } else if line.contains("Residual Sum of Squares"), let sum = numbers.last {
                certifiedSumOfSquares = sum
            } else if isData, numbers.count == 2, words.count == 2 {
                y.append(numbers[0])
                x.append(numbers[1])
            }
        }
    }
}
