/// Every rule that a data file can break, by the word that diagnostics and `quarantine.csv` use.
public enum DataRule: String, Sendable, CaseIterable {
    // The file as a whole.
    case missingFile = "missing-file"
    case notAFile = "not-a-file"
    case unreadableFile = "unreadable-file"
    case emptyFile = "empty-file"
    case notATable = "not-a-table"
    case wrongEncoding = "wrong-encoding"
    case nulByte = "nul-byte"
    case loneCarriageReturn = "lone-carriage-return"
    case unterminatedQuote = "unterminated-quote"
    case strayQuote = "stray-quote"
    case recordTooLong = "record-too-long"
    case wrongDelimiter = "wrong-delimiter"
    case missingColumn = "missing-column"
    case renamedColumn = "renamed-column"
    case duplicateColumn = "duplicate-column"
    case malformedXML = "malformed-xml"
    case forbiddenXML = "forbidden-xml"
    case tooDeepXML = "too-deep-xml"
    case unusableXSD = "unusable-xsd"
    /// The XSD; also of a row or a value.
    case schemaViolation = "schema-violation"

    // A row.
    case raggedRow = "ragged-row"
    case gluedRows = "glued-rows"
    case duplicateID = "duplicate-id"
    case missingValue = "missing-value"

    // A value.
    case controlCharacter = "control-character"
    case notANumber = "not-a-number"
    case numberFormat = "number-format"
    case numberOutOfRange = "number-out-of-range"
    case notWhole = "not-whole"
    case belowMinimum = "below-minimum"
    case aboveMaximum = "above-maximum"
    case notABoolean = "not-a-boolean"
    case notADate = "not-a-date"
    case dateFormat = "date-format"
    case ambiguousDate = "ambiguous-date"
    case impossibleDate = "impossible-date"
    case unknownCategory = "unknown-category"
    case duplicateValue = "duplicate-value"
    case repeatedElement = "repeated-element"
    case nestedElement = "nested-element"

    // Notices.
    case emptyListItem = "empty-list-item"
    case unknownColumn = "unknown-column"
    case blankLineAboveHeader = "blank-line-above-header"
    case blankLine = "blank-line"
    case noRows = "no-rows"
}
