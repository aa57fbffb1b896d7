import Tables

/// Why a value cannot be used, in words for a person.
struct ValueFault: Error, Equatable {
    let rule: DataRule
    /// One sentence without its full stop, such as `"-5" is below the minimum, 0`.
    let message: String
    let advice: String

    static func quoted(_ text: String) -> String { "\"\(Diagnostic.shortened(text, to: 40))\"" }
}
