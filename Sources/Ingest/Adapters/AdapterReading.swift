import Tables

/// Reads the parts of an adapter that speak of the fields of its schema.
struct AdapterReading {
    let schema: TableSchema

    func field(_ name: String, _ file: String, line: Int) throws(AdapterError) -> Field {
        if let field = schema[name] { return field }
        let names = schema.fields.map(\.name)
        throw AdapterError(
            file: file, line: line, message: "\"\(name)\" is no field of the schema",
            advice: "The fields are \(names.joined(separator: ", "))." + NearestName.hint(for: name, among: names))
    }

    func fieldName(_ value: YAMLValue) throws(AdapterError) -> String {
        try field(value.text("the name of a field"), value.file, line: value.line).name
    }

    func fieldNames(_ value: YAMLValue) throws(AdapterError) -> [String] {
        var names: [String] = []
        for name in try value.texts("names of fields") {
            names.append(try field(name, value.file, line: value.line).name)
        }
        return names
    }

    /// By name; a field's value is the name of its column or a map of how to read it.
    func fields(_ value: YAMLValue) throws(AdapterError) -> [String: FieldRule] {
        var rules: [String: FieldRule] = [:]
        for entry in try value.entries("fields and their columns") {
            let field = try field(entry.key, entry.value.file, line: entry.line)
            rules[field.name] = try FieldRule(field, entry.value, line: entry.line, reading: self)
        }
        return rules
    }

    func items(_ value: YAMLValue) throws(AdapterError) -> ItemRule {
        let map = try value.map("each", keys: ["field", "with"])
        guard let field = map["field"] else {
            throw value.error("\"each\" lacks \"field\"", "Name the list whose items become rows.")
        }
        return ItemRule(
            field: try fieldName(field),
            aligned: try map["with"].map { value throws(AdapterError) in try fieldNames(value) } ?? [])
    }

    func identity(_ value: YAMLValue) throws(AdapterError) -> IdentityRule {
        let map = try value.map("id", keys: ["field", "slug of", "order"])
        guard let slugOf = map["slug of"] else {
            throw value.error("\"id\" lacks \"slug of\"", "Name the field whose slug the id is, such as slug of: name.")
        }
        return IdentityRule(
            field: try map["field"].map { value throws(AdapterError) in try fieldName(value) } ?? schema.primaryKey
                ?? "id",
            slugOf: try fieldName(slugOf),
            order: try map["order"].map { value throws(AdapterError) in try fieldNames(value) } ?? [])
    }

    func grouping(_ value: YAMLValue) throws(AdapterError) -> GroupingRule {
        let map = try value.map("group", keys: ["by", "majority", "count"])
        guard let by = map["by"] else {
            throw value.error("\"group\" lacks \"by\"", "Name the field that rows of one group share.")
        }
        var count: (String, String)?
        if let entry = try map["count"]?.entries("a field and the one it counts").first {
            count = (try field(entry.key, entry.value.file, line: entry.line).name, try fieldName(entry.value))
        }
        return GroupingRule(
            by: try fieldName(by),
            majority: try map["majority"].map { value throws(AdapterError) in try fieldNames(value) } ?? [],
            count: count)
    }

    func filter(_ value: YAMLValue?) throws(AdapterError) -> Filter? {
        guard let value else { return nil }
        do {
            return try Filter(value.text("a filter"))
        } catch let error as FilterError {
            throw value.error(error.message, error.advice)
        } catch let error as AdapterError {
            throw error
        } catch {
            throw value.error("it is no filter", "Write, for example, year >= 2010.")
        }
    }

    /// A filter over our own fields, checked at once.
    func ownFilter(_ value: YAMLValue?) throws(AdapterError) -> Filter? {
        guard let value, let filter = try filter(value) else { return nil }
        do {
            _ = try filter.bind(to: TableBuilder(name: "", schema: schema).table())
        } catch {
            throw value.error(error.message, error.advice)
        }
        return filter
    }
}
