import Quantities
import Tables

extension FieldRule {
    private static let keys = [
        "column", "join", "with", "is", "values", "others", "unknown", "remove", "until", "take", "separator",
        "together",
        "thousands", "decimal", "percent", "currency", "units", "scale", "digits", "dates", "months", "otherwise",
    ]

    /// Reads `field: Column` or `field: {column: …, …}`.
    init(_ field: Field, _ value: YAMLValue, line: Int, reading: AdapterReading) throws(AdapterError) {
        self.init(field: field, line: line)
        guard case .map = value.content else {
            columns = try value.texts("the name of a column")
            return
        }
        let map = try value.map("a field", keys: Self.keys)
        if let value = map["column"] { columns = try value.texts("the name of a column") }
        try readJoin(map)
        if let value = map["remove"] { removed = try value.texts("a text") }
        if let value = map["until"] { until = try value.text("a sign") }
        if let value = map["otherwise"] { otherwise = try reading.fieldNames(value) }
        if let value = map["take"] {
            guard try value.text("what to take") == "link" else {
                throw value.error("only \"link\" can be taken", "Write take: link, or drop it.")
            }
            takesLink = true
        }
        if let value = map["separator"] { list.separators = try value.texts("a separator") }
        if let value = map["together"] { list.together = try value.texts("a phrase") }
        number = try NumberRule(map)
        dates = try Self.dates(map) ?? dates
        try readValues(map)
        if let value = map["is"] { constant = try constant(value) }
        guard !columns.isEmpty || constant != nil else {
            throw value.error(
                "the field \"\(field.name)\" has no column", "Add column: with its name, or is: with a word.")
        }
    }

    private mutating func readJoin(_ map: [String: YAMLValue]) throws(AdapterError) {
        guard let join = map["join"] else {
            if let with = map["with"] {
                throw with.error("\"with\" stands without \"join\"", "Name the columns to join.")
            }
            return
        }
        guard columns.isEmpty else {
            throw join.error("\"join\" and \"column\" exclude each other", "Keep the one that is meant.")
        }
        columns = try join.texts("names of columns")
        joiner = try map["with"]?.text("what stands between them") ?? " "
    }

    private mutating func readValues(_ map: [String: YAMLValue]) throws(AdapterError) {
        for word in try map["unknown"]?.texts("a spelling") ?? [] { values[word.lowercased()] = [] }
        if let value = map["others"] {
            guard try value.text("what other spellings are") == "unknown" else {
                throw value.error("other spellings can only be unknown", "Write others: unknown, or drop it.")
            }
            keepsOtherSpellings = false
        }
        for entry in try map["values"]?.entries("spellings and what they mean") ?? [] {
            let meaning: [String]
            if case .text("") = entry.value.content { meaning = [] } else { meaning = try entry.value.texts("a word") }
            if let allowed, let wrong = meaning.first(where: { !allowed.contains($0) }) {
                throw AdapterError(
                    file: entry.value.file, line: entry.line, message: "\"\(wrong)\" is no word of \(field.name)",
                    advice: "It can be \(allowed.joined(separator: ", "))."
                        + NearestName.hint(for: wrong, among: allowed))
            }
            values[entry.key.lowercased()] = meaning
        }
    }

    private var allowed: [String]? {
        switch field.type {
        case .category(let allowed), .list(let allowed): allowed
        case .boolean: ["true", "false"]
        default: nil
        }
    }

    /// A word that every row has.
    func constant(_ value: YAMLValue) throws(AdapterError) -> Cell {
        let text = try value.text("a value")
        let reading = read(text)
        if let problem = reading.problem {
            throw value.error("\"\(text)\" cannot stand in \(field.name): \(problem.reason)", "Write another value.")
        }
        return reading.cell
    }

    private static func dates(_ map: [String: YAMLValue]) throws(AdapterError) -> [DateFormat]? {
        guard let value = map["dates"] else { return nil }
        let months = try map["months"]?.texts("names of months") ?? DateFormat.englishMonths
        if let value = map["months"], months.count != 12 {
            throw value.error("there are \(months.count) names of months", "Give twelve, from January on.")
        }
        var formats: [DateFormat] = []
        for text in try value.texts("a way to write dates") {
            guard let format = text == "iso" ? .iso : DateFormat(text, monthNames: months.map { $0.lowercased() })
            else {
                throw value.error(
                    "\"\(text)\" is no way to write dates",
                    "Write iso, or a pattern of %Y, %y, %m, %d, %B (name of the month) and %* (any rest): %d/%m/%Y.")
            }
            formats.append(format)
        }
        return formats
    }
}

extension NumberRule {
    init(_ map: [String: YAMLValue]) throws(AdapterError) {
        self.init()
        if let value = map["thousands"] { thousands = try value.text("a thousands sign") }
        if let value = map["decimal"] { decimal = try value.text("a decimal sign") }
        if let value = map["currency"] { currency = try value.text("a currency sign") }
        if let value = map["percent"] { percent = try value.word("way to read percentages", of: Percent.self) }
        if let value = map["scale"] { scale = try Self.factor(value) }
        if let value = map["digits"] { digits = Int(try Self.factor(value)) }
        for entry in try map["units"]?.entries("unit words and their factors") ?? [] {
            units[entry.key.lowercased()] = try Self.factor(entry.value)
        }
        if let value = map["thousands"], thousands == decimal {
            throw value.error(
                "thousands and decimal sign are the same", "Write decimal: \",\" beside thousands: \".\".")
        }
    }

    private static func factor(_ value: YAMLValue) throws(AdapterError) -> Double {
        let text = try value.text("a number")
        guard let number = MachineNumber.parse(text), number > 0 else {
            throw value.error("\"\(text)\" is no positive number", "Write digits, such as 1e9 or 0.01.")
        }
        return number
    }
}
