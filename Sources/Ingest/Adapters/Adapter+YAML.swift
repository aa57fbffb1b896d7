import Tables

extension Adapter {
    static let keys = [
        "title", "extends", "schema", "inputs", "key", "each", "fields", "derived", "id", "group", "distinct", "order",
        "outputs",
    ]

    /// Reads an adapter. `file` is its name in messages; `extends:` and `schema:` are read through `files`.
    public init(yaml: [UInt8], file: String, files: AdapterFiles) throws(AdapterError) {
        let own = try YAMLValue(yaml: yaml, file: file)
        let map = try AdapterInheritance.resolved(own, files: files).map("an adapter", keys: Self.keys)
        func required(_ key: String) throws(AdapterError) -> YAMLValue {
            guard let value = map[key] else {
                throw AdapterError(
                    file: file, message: "the adapter lacks \"\(key)\"",
                    advice: "An adapter needs schema, inputs, fields and outputs.")
            }
            return value
        }
        let schema = try Self.schema(required("schema"), files: files)
        let reading = AdapterReading(schema: schema)
        let fields = try reading.fields(required("fields"))
        let inputs = try reading.inputs(required("inputs"), fields: fields, key: map["key"])
        self.init(
            file: file, title: try map["title"]?.text("a title") ?? file, schema: schema, inputs: inputs,
            key: try map["key"].map { value throws(AdapterError) in try reading.fieldName(value) },
            items: try map["each"].map { value throws(AdapterError) in try reading.items(value) },
            derived: try map["derived"].map { value throws(AdapterError) in
                try reading.derived(value, inputs: inputs)
            } ?? [],
            means: try map["derived"].map { value throws(AdapterError) in try reading.means(value) } ?? [],
            identity: try map["id"].map { value throws(AdapterError) in try reading.identity(value) },
            grouping: try map["group"].map { value throws(AdapterError) in try reading.grouping(value) },
            isDistinct: try map["distinct"].map { value throws(AdapterError) in try value.isTrue("distinct") } ?? false,
            order: try map["order"].map { value throws(AdapterError) in try reading.fieldNames(value) } ?? [],
            outputs: try reading.outputs(required("outputs")))
    }

    private static func schema(_ value: YAMLValue, files: AdapterFiles) throws(AdapterError) -> TableSchema {
        let path = try value.text("the path of a Table Schema")
        guard let bytes = files.dataset(path) else {
            throw value.error(
                "there is no schema \"\(path)\"", "Give its path below the datasets folder: schema/models.json.")
        }
        do {
            return try TableSchema(json: bytes, file: path)
        } catch {
            throw AdapterError(file: path, message: error.message, advice: error.advice)
        }
    }
}

/// `extends:`: another adapter's keys, where this one does not state them; `fields` are joined field by field.
private enum AdapterInheritance {
    static func resolved(_ value: YAMLValue, files: AdapterFiles, depth: Int = 0) throws(AdapterError) -> YAMLValue {
        let entries = try value.entries("an adapter")
        guard let extends = entries.first(where: { $0.key == "extends" })?.value else { return value }
        let path = try extends.text("the name of an adapter file")
        guard depth < 5 else {
            throw extends.error("adapters extend each other without end", "Let one of them stand alone.")
        }
        guard let bytes = files.adapter(path) else {
            throw extends.error("there is no adapter \"\(path)\"", "Name a file in the same folder.")
        }
        let base = try resolved(YAMLValue(yaml: bytes, file: path), files: files, depth: depth + 1)
        var merged = try base.entries("an adapter").filter { $0.key != "extends" }
        for entry in entries {
            guard let index = merged.firstIndex(where: { $0.key == entry.key }) else {
                merged.append(entry)
                continue
            }
            merged[index].value =
                entry.key == "fields" ? try joined(merged[index].value, entry.value) : entry.value
            merged[index].line = entry.line
        }
        return YAMLValue(file: value.file, line: value.line, content: .map(merged))
    }

    private static func joined(_ base: YAMLValue, _ own: YAMLValue) throws(AdapterError) -> YAMLValue {
        let replaced = try own.entries("fields")
        let kept = try base.entries("fields").filter { entry in !replaced.contains { $0.key == entry.key } }
        return YAMLValue(file: own.file, line: own.line, content: .map(kept + replaced))
    }
}
