import Analysis

/// What `almanac trend` is asked: a file, its columns, and how the file is written.
public struct TrendRequest: Sendable {
    /// The path as given; messages name it so.
    public let file: String
    public let x: String
    public let y: String
    public var group: String?
    public var cluster: String?
    /// A row filter over the file's own columns.
    public var filter: String?
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
    public var options = GrowthOptions()

    public init(file: String, x: String, y: String) {
        self.file = file
        self.x = x
        self.y = y
    }
}
