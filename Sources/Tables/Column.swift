import Quantities

/// The values of one field, row by row; nil is unknown.
public enum Column: Equatable, Sendable {
    case text([String?])
    case category(Categories)
    case list(CategoryLists)
    case number([Double?])
    case boolean([Bool?])
    case date([PartialDate?])

    public var count: Int {
        switch self {
        case .text(let values): values.count
        case .category(let values): values.codes.count
        case .list(let values): values.rows.count
        case .number(let values): values.count
        case .boolean(let values): values.count
        case .date(let values): values.count
        }
    }

    public subscript(row: Int) -> Cell {
        switch self {
        case .text(let values): values[row].map(Cell.text) ?? .unknown
        case .category(let values): values[row].map(Cell.text) ?? .unknown
        case .list(let values): values[row].map(Cell.list) ?? .unknown
        case .number(let values): values[row].map(Cell.number) ?? .unknown
        case .boolean(let values): values[row].map(Cell.boolean) ?? .unknown
        case .date(let values): values[row].map(Cell.date) ?? .unknown
        }
    }

    /// The values of these rows, in this order.
    func selecting(_ rows: [Int]) -> Column {
        switch self {
        case .text(let values): .text(rows.map { values[$0] })
        case .category(let values): .category(values.selecting(rows))
        case .list(let values): .list(values.selecting(rows))
        case .number(let values): .number(rows.map { values[$0] })
        case .boolean(let values): .boolean(rows.map { values[$0] })
        case .date(let values): .date(rows.map { values[$0] })
        }
    }

    /// An empty column for a field's type.
    public init(for type: FieldType) {
        switch type {
        case .text: self = .text([])
        case .category: self = .category(Categories())
        case .list: self = .list(CategoryLists())
        case .number, .integer: self = .number([])
        case .boolean: self = .boolean([])
        case .date: self = .date([])
        }
    }

    /// Adds a row. A cell of another type than the column's is unknown; the one who builds the table has checked it.
    mutating func append(_ cell: Cell) {
        switch self {
        case .text(var values):
            self = .text([])
            values.append(cell.text)
            self = .text(values)
        case .category(var values):
            self = .text([])
            values.append(cell.text)
            self = .category(values)
        case .list(var values):
            self = .text([])
            values.append(cell.list)
            self = .list(values)
        case .number(var values):
            self = .text([])
            values.append(cell.number)
            self = .number(values)
        case .boolean(var values):
            self = .text([])
            values.append(cell.boolean)
            self = .boolean(values)
        case .date(var values):
            self = .text([])
            values.append(cell.date)
            self = .date(values)
        }
    }
}

/// Words of a column, each stored once.
public struct Categories: Equatable, Sendable {
    public private(set) var words: [String] = []
    /// For each row the index into `words`, or nil for unknown.
    public private(set) var codes: [Int32?] = []
    private var codeOfWord: [String: Int32] = [:]

    public init() {}

    public subscript(row: Int) -> String? { codes[row].map { words[Int($0)] } }

    /// Words that none of the rows has stay in the dictionary.
    fileprivate func selecting(_ rows: [Int]) -> Categories {
        var selected = self
        selected.codes = rows.map { codes[$0] }
        return selected
    }

    mutating func append(_ word: String?) { codes.append(word.map { code(of: $0) }) }

    fileprivate mutating func code(of word: String) -> Int32 {
        if let known = codeOfWord[word] { return known }
        let code = Int32(words.count)
        words.append(word)
        codeOfWord[word] = code
        return code
    }
}

/// Lists of words of a column, each word stored once.
public struct CategoryLists: Equatable, Sendable {
    public private(set) var rows: [[Int32]?] = []
    private var dictionary = Categories()

    public init() {}

    public var words: [String] { dictionary.words }

    public subscript(row: Int) -> [String]? { rows[row].map { $0.map { dictionary.words[Int($0)] } } }

    fileprivate func selecting(_ indices: [Int]) -> CategoryLists {
        var selected = self
        selected.rows = indices.map { rows[$0] }
        return selected
    }

    mutating func append(_ list: [String]?) { rows.append(list.map { $0.map { dictionary.code(of: $0) } }) }
}
