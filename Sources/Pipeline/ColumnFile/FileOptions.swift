/// How a file of anybody's is written, as the options of a command say; nil is what most files do.
public struct FileOptions: Sendable {
    /// Of an XML file: the element that holds one record, as `name` or `{namespace}name`.
    public var record: String?
    /// One ASCII character, or `tab`.
    public var delimiter: String?
    public var encoding: String?
    /// Such as `%d/%m/%Y`, `iso`, or `none` where x are numbers though they look like years.
    public var dateFormat: String?
    public var hasDecimalComma = false
    /// What stands between groups of three digits.
    public var thousands: String?

    public init() {}
}
