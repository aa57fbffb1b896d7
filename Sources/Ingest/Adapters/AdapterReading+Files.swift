import Tables

extension AdapterReading {
    private static let inputKeys = [
        "name", "file", "table", "as", "fills", "marks", "where", "fields", "format", "delimiter", "encoding",
        "short rows",
    ]

    func inputs(
        _ value: YAMLValue, fields: [String: FieldRule], key: YAMLValue?
    ) throws(AdapterError) -> [AdapterInput] {
        var inputs: [AdapterInput] = []
        for item in try value.list("inputs") {
            let input = try input(item, fields: fields, key: key)
            guard !inputs.contains(where: { $0.name == input.name }) else {
                throw item.error("two inputs are called \"\(input.name)\"", "Give one of them another name.")
            }
            inputs.append(input)
        }
        guard inputs.contains(where: { $0.source == .rows }) else {
            throw value.error("no input has rows", "Add one with \"name\" and \"file\".")
        }
        return inputs
    }

    private func input(
        _ value: YAMLValue, fields: [String: FieldRule], key: YAMLValue?
    ) throws(AdapterError) -> AdapterInput {
        let map = try value.map("an input", keys: Self.inputKeys)
        guard let name = try map["name"]?.text("a name"), let file = map["file"] ?? map["table"] else {
            throw value.error(
                "an input needs \"name\", and \"file\" or \"table\"",
                "\"file\" is below the upstream folder, \"table\" one of our own tables.")
        }
        var rules = fields
        if let own = map["fields"] {
            for (name, rule) in try self.fields(own) { rules[name] = rule }
        }
        let fills = try map["fills"].map { value throws(AdapterError) in try fieldNames(value) }
        if let fills {
            guard let key else {
                throw value.error("an input that \"fills\" needs a key", "Name the shared field: key: name.")
            }
            let kept = try fills + [fieldName(key)]
            rules = rules.filter { kept.contains($0.key) }
        }
        return AdapterInput(
            name: name, file: try file.text("a file"),
            isOwnTable: map["file"] == nil, source: try source(map, fills: fills != nil),
            format: try format(map),
            fillsShortRows: try map["short rows"]?.word("way with short rows", of: ShortRows.self) == .fill,
            filter: try filter(map["where"]),
            fields: schema.fields.compactMap { rules[$0.name] }, marks: try marks(map["marks"]), line: value.line)
    }

    /// A foreign file gives rows and a table of our own is for looking words up, unless `as:` says otherwise.
    private func source(
        _ map: [String: YAMLValue], fills: Bool
    ) throws(AdapterError) -> AdapterInput.Source {
        guard !fills else { return .fills }
        guard let value = map["as"] else { return map["file"] == nil ? .lookup : .rows }
        switch try value.text("rows or lookup") {
        case "rows": return .rows
        case "lookup": return .lookup
        default: throw value.error("an input is either rows or lookup", "Write as: rows or as: lookup.")
        }
    }

    private func marks(_ value: YAMLValue?) throws(AdapterError) -> [(field: String, cell: Cell)] {
        guard let value else { return [] }
        var marks: [(field: String, cell: Cell)] = []
        for entry in try value.entries("fields and their words") {
            let field = try field(entry.key, entry.value.file, line: entry.line)
            marks.append((field.name, try FieldRule(field: field, line: entry.line).constant(entry.value)))
        }
        return marks
    }

    private enum Format: String, CaseIterable { case csv, json }

    private enum ShortRows: String, CaseIterable {
        case fill
        case leaveOut = "leave out"
    }

    private func format(_ map: [String: YAMLValue]) throws(AdapterError) -> ForeignFormat {
        guard try map["format"]?.word("format", of: Format.self) == .json else { return .csv(try dialect(map)) }
        if let value = map["delimiter"] ?? map["encoding"] {
            throw value.error("JSON has neither a delimiter nor another encoding than UTF-8", "Drop this key.")
        }
        return .json
    }

    private func dialect(_ map: [String: YAMLValue]) throws(AdapterError) -> CSVDialect {
        var (delimiter, encoding) = (UInt8(ascii: ","), TextEncoding.utf8)
        if let value = map["delimiter"] {
            let text = try value.text("a delimiter")
            guard let byte = CSVDialect.delimiter(named: text) else {
                throw value.error("\"\(text)\" is no delimiter", "Write one ASCII character in quotes, or tab.")
            }
            delimiter = byte
        }
        if let value = map["encoding"] {
            let name = try value.text("an encoding")
            guard let known = TextEncoding(named: name) else {
                let names = TextEncoding.allCases.map(\.rawValue)
                throw value.error(
                    "\"\(name)\" is no encoding that can be read",
                    "Write \(names.joined(separator: ", "))." + NearestName.hint(for: name, among: names))
            }
            encoding = known
        }
        return CSVDialect(delimiter: delimiter, encoding: encoding)
    }

    func outputs(_ value: YAMLValue) throws(AdapterError) -> [AdapterOutput] {
        var outputs: [AdapterOutput] = []
        for item in try value.list("outputs") {
            let map = try item.map("an output", keys: ["file", "where", "xsd", "record"])
            guard let file = try map["file"]?.text("a file") else {
                throw item.error("an output lacks \"file\"", "Name the file below the datasets folder.")
            }
            guard !file.hasPrefix("/"), !file.split(separator: "/").contains("..") else {
                throw item.error("\"\(file)\" leaves the datasets folder", "Give a path below it.")
            }
            var names: XMLRecordNames?
            if file.hasSuffix(".xml") {
                guard let xsd = map["xsd"], let record = map["record"] else {
                    throw item.error("an XML output needs \"xsd\" and \"record\"", "Say as the descriptor does.")
                }
                names = XMLRecordNames(xsdPath: try xsd.text("a path"), record: try record.text("an element name"))
            } else if !file.hasSuffix(".csv") {
                throw item.error("\"\(file)\" is neither .csv nor .xml", "Write one of the two.")
            }
            outputs.append(
                AdapterOutput(file: file, filter: try ownFilter(map["where"]), names: names, line: item.line))
        }
        return outputs
    }

    func derived(_ value: YAMLValue, inputs: [AdapterInput]) throws(AdapterError) -> [DerivedRule] {
        var rules: [DerivedRule] = []
        for entry in try value.entries("fields and how they are made") where !entry.value.has("mean of") {
            let target = try field(entry.key, entry.value.file, line: entry.line)
            let map = try entry.value.map(
                "a derived field", keys: ["of", "table", "key", "value", "where", "sets", "mixture"])
            guard let of = map["of"], let table = map["table"], let key = map["key"], let word = map["value"] else {
                throw entry.value.error(
                    "a derived field needs \"of\", \"table\", \"key\" and \"value\", or \"mean of\"",
                    "\"of\" is the field whose words are looked up in the table's key column.")
            }
            let name = try table.text("an input's name")
            let tables = inputs.filter { $0.source == .lookup }.map(\.name)
            guard tables.contains(name) else {
                throw table.error(
                    "\"\(name)\" is no input for looking words up",
                    "Add it to the inputs with \"table:\", or with \"file:\" and as: lookup."
                        + NearestName.hint(for: name, among: tables))
            }
            var sets: [(word: String, members: [String])] = []
            for set in try map["sets"]?.entries("words and the sets they stand for") ?? [] {
                sets.append((set.key, try set.value.texts("words")))
            }
            rules.append(
                DerivedRule(
                    field: target.name, of: try fieldName(of), input: name, keyColumn: try key.text("a column"),
                    valueColumn: try word.text("a column"), filter: try ownFilter(map["where"]), sets: sets,
                    mixture: try map["mixture"]?.text("a word"), line: entry.line))
        }
        return rules
    }

    func means(_ value: YAMLValue) throws(AdapterError) -> [MeanRule] {
        var rules: [MeanRule] = []
        for entry in try value.entries("fields and how they are made") where entry.value.has("mean of") {
            let target = try field(entry.key, entry.value.file, line: entry.line)
            rules.append(try mean(of: target, entry.value, line: entry.line))
        }
        return rules
    }
}

extension YAMLValue {
    /// It is a map with this key.
    fileprivate func has(_ key: String) -> Bool {
        if case .map(let entries) = content { entries.contains { $0.key == key } } else { false }
    }
}
