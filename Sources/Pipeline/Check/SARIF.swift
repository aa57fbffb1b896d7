import Tables

extension CheckReport {
    /// SARIF 2.1.0, for code hosts that annotate files with it.
    public var sarif: JSONValue {
        let rules = Set(diagnostics.map(\.rule)).sorted()
        return .object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            (
                "runs",
                .array([
                    .object([
                        (
                            "tool",
                            .object([
                                (
                                    "driver",
                                    .object([
                                        ("name", .string("almanac")), ("version", .string(AlmanacVersion.current)),
                                        ("rules", .array(rules.map { .object([("id", .string($0))]) })),
                                    ])
                                )
                            ])
                        ), ("results", .array(diagnostics.map(Self.result))),
                    ])
                ])
            ),
        ])
    }

    private static func result(_ diagnostic: Diagnostic) -> JSONValue {
        var location: [(key: String, value: JSONValue)] = [
            ("artifactLocation", .object([("uri", .string(diagnostic.file.replacing(" ", with: "%20")))]))
        ]
        if let line = diagnostic.line {
            var region: [(key: String, value: JSONValue)] = [("startLine", .integer(line))]
            if let column = diagnostic.column { region.append(("startColumn", .integer(column))) }
            location.append(("region", .object(region)))
        }
        let level =
            switch diagnostic.severity {
            case .file: "error"
            case .row, .value: "warning"
            case .notice: "note"
            }
        return .object([
            ("ruleId", .string(diagnostic.rule)), ("level", .string(level)),
            ("message", .object([("text", .string("\(diagnostic.message). \(diagnostic.advice)"))])),
            ("locations", .array([.object([("physicalLocation", .object(location))])])),
        ])
    }
}
