/// Categories by number, in order of first appearance.
struct CategoryIndex {
    private(set) var categories: [String] = []
    private var numbers: [String: Int] = [:]

    init(_ known: [String] = []) {
        for category in known { _ = number(category) }
    }

    mutating func number(_ category: String) -> Int {
        if let known = numbers[category] { return known }
        numbers[category] = categories.count
        categories.append(category)
        return categories.count - 1
    }

    func known(_ category: String) -> Int? { numbers[category] }

    /// One number per row, −1 for missing; new categories are added.
    mutating func numbers(_ column: PlotData.Column?, rowCount: Int) -> [Int] {
        switch column {
        case .text(let values): values.map { $0.map { number($0) } ?? -1 }
        case .numbers(let values): values.map { $0.map { number(CategoryText.of($0)) } ?? -1 }
        case nil: [Int](repeating: -1, count: rowCount)
        }
    }
}
