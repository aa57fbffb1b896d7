/// What is wrong with a template.
public struct TemplateError: Error, Equatable, Sendable {
    public let file: String
    public let line: Int?
    public let message: String
    public let advice: String
}
