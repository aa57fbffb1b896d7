import Quantities

/// Writes the XML Schema (XSD 1.0) of a table's records, as `RecordsXML` writes them. Fields stand in the schema's order; an
/// optional field may be absent or empty, which is unknown.
public enum SchemaXSD {
    public static func write(_ schema: TableSchema, names: XMLRecordNames) -> String {
        var lines: [String] = []
        func add(_ depth: Int, _ line: String) { lines.append(String(repeating: "  ", count: depth) + line) }

        add(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        add(0, "<!-- Generated from the Table Schema by `make schema`; edit that one. -->")
        add(
            0,
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"\(XMLText.attribute(names.namespace))\"")
        add(2, "targetNamespace=\"\(XMLText.attribute(names.namespace))\" elementFormDefault=\"qualified\">")
        add(1, "<xs:element name=\"\(names.root)\">")
        add(2, "<xs:complexType>")
        add(3, "<xs:sequence>")
        add(
            4, "<xs:element name=\"\(names.record)\" type=\"\(names.record)\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>"
        )
        add(3, "</xs:sequence>")
        add(2, "</xs:complexType>")
        add(1, "</xs:element>")
        add(1, "<xs:complexType name=\"\(names.record)\">")
        add(2, "<xs:sequence>")
        for field in schema.fields { element(field).forEach { add(3, $0) } }
        add(2, "</xs:sequence>")
        add(1, "</xs:complexType>")
        baseTypes.forEach { add(1, $0) }
        add(0, "</xs:schema>")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func element(_ field: Field) -> [String] {
        var attributes = "name=\"\(field.name)\""
        if !field.isRequired { attributes += " minOccurs=\"0\"" }
        if case .list = field.type { attributes += " maxOccurs=\"unbounded\"" }
        let value = valueType(field)
        if field.isRequired {
            guard !value.restriction.isEmpty else { return ["<xs:element \(attributes) type=\"\(value.base)\"/>"] }
            return ["<xs:element \(attributes)>"] + nested(simpleType(value)) + ["</xs:element>"]
        }
        if value.base == "xs:string", value.restriction.isEmpty {
            return ["<xs:element \(attributes) type=\"xs:string\"/>"]
        }
        var lines = ["<xs:element \(attributes)>", "  <xs:simpleType>"]
        if value.restriction.isEmpty {
            lines.append("    <xs:union memberTypes=\"\(value.base) empty\"/>")
        } else {
            lines.append("    <xs:union memberTypes=\"empty\">")
            lines += nested(nested(nested(simpleType(value))))
            lines.append("    </xs:union>")
        }
        return lines + ["  </xs:simpleType>", "</xs:element>"]
    }

    private static func simpleType(_ type: ValueType) -> [String] {
        ["<xs:simpleType>", "  <xs:restriction base=\"\(type.base)\">"] + nested(nested(type.restriction))
            + ["  </xs:restriction>", "</xs:simpleType>"]
    }

    private static func nested(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }

    private struct ValueType {
        let base: String
        var restriction: [String] = []
    }

    private static func valueType(_ field: Field) -> ValueType {
        switch field.type {
        case .text, .category(nil), .list(nil):
            return ValueType(base: field.isRequired ? "text" : "xs:string")
        case .category(let allowed?), .list(let allowed?):
            return ValueType(
                base: "xs:string",
                restriction: allowed.map { "<xs:enumeration value=\"\(XMLText.attribute($0))\"/>" })
        case .date: return ValueType(base: "date")
        case .boolean: return ValueType(base: "boolean")
        case .number: return ValueType(base: "number", restriction: limits(field))
        case .integer: return ValueType(base: "integer", restriction: limits(field))
        }
    }

    private static func limits(_ field: Field) -> [String] {
        var lines: [String] = []
        if let minimum = field.minimum { lines.append("<xs:minInclusive value=\"\(MachineNumber.text(minimum))\"/>") }
        if let maximum = field.maximum { lines.append("<xs:maxInclusive value=\"\(MachineNumber.text(maximum))\"/>") }
        return lines
    }

    /// What CSV cells of the same types may hold; xs:double alone would let `INF` and `NaN` pass, xs:boolean `1` and `0`.
    private static let baseTypes = """
        <xs:simpleType name="empty">
          <xs:restriction base="xs:string"><xs:length value="0"/></xs:restriction>
        </xs:simpleType>
        <xs:simpleType name="text">
          <xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction>
        </xs:simpleType>
        <xs:simpleType name="number">
          <xs:restriction base="xs:double">
            <xs:pattern value="[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+\\-]?[0-9]+)?"/>
          </xs:restriction>
        </xs:simpleType>
        <xs:simpleType name="integer">
          <xs:restriction base="number"><xs:pattern value="[+\\-]?[0-9]+"/></xs:restriction>
        </xs:simpleType>
        <xs:simpleType name="boolean">
          <xs:restriction base="xs:boolean"><xs:pattern value="true|false"/></xs:restriction>
        </xs:simpleType>
        <xs:simpleType name="date">
          <xs:restriction>
            <xs:simpleType><xs:union memberTypes="xs:date xs:gYearMonth xs:gYear"/></xs:simpleType>
            <xs:pattern value="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"/>
          </xs:restriction>
        </xs:simpleType>
        """.split(separator: "\n").map(String.init)
}
