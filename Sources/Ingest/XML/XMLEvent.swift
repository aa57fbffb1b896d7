/// What an XML file holds, in its order.
enum XMLEvent: Equatable {
    case start(XMLStart)
    /// The end of an element, with the text since the last start or end of an element.
    case end(text: String)
    /// The XSD does not allow what has just been read.
    case violation(XSDViolation)
}

/// The start of an element.
struct XMLStart: Equatable {
    /// Without its prefix.
    let name: String
    let namespace: String?
    let attributes: [RawField]
    /// Where its content starts.
    let line: Int
    let column: Int
}

struct XSDViolation: Equatable {
    /// libxml2's number of the rule.
    let code: Int
    let message: String
    let line: Int
    let column: Int

    /// Children that the content model does not allow, or that it misses.
    var isAboutContent: Bool { code == 1871 }
    var isAboutRoot: Bool { code == 1845 }
}

/// Why an XML file cannot be read on.
enum XMLFault: Equatable {
    case malformed(message: String, line: Int, column: Int)
    /// Nothing but blanks and comments, or the end of the file inside an element.
    case truncated(isInsideRoot: Bool, line: Int, column: Int)
    case encoding(message: String, line: Int, column: Int)
    case documentType(line: Int, column: Int)
    case entityReference(line: Int, column: Int)
    case tooDeep(line: Int, column: Int)
    case textTooLong(line: Int, column: Int)
}

enum XMLLimits {
    static let depth = 100
    /// Of one piece of text between two tags.
    static let textBytes = 1 << 20
}
