/// An XSD as read from memory, checked not to lead to other files.
struct XSDDocument {
    private let bytes: [UInt8]
    private let file: String
    /// The namespace of the elements that it describes.
    let namespace: String?
    private let roots: [String]

    /// - Parameter file: the data file, which the message concerns.
    init(_ bytes: [UInt8], for file: String) throws(UnreadableFile) {
        self.bytes = bytes
        self.file = file
        var namespace: String?
        var roots: [String] = []
        var depth = 0
        do {
            try XMLEvents.read(.memory(bytes, name: "the XSD")) { event in
                guard case .start(let element) = event else {
                    depth -= 1
                    return
                }
                depth += 1
                if ["import", "include", "redefine"].contains(element.name), element.namespace == Self.schemaNamespace {
                    throw Self.unusable(file, "it leads to other files (xs:\(element.name))", line: element.line)
                }
                let attributes = element.attributes
                if depth == 1 { namespace = attributes.first { $0.name == "targetNamespace" }?.text }
                if depth == 2, element.name == "element" {
                    roots += attributes.filter { $0.name == "name" }.map(\.text)
                }
            }
        } catch let failure as UnreadableFile where failure.diagnostic.file == file {
            throw failure
        } catch let failure as UnreadableFile {
            throw Self.unusable(file, failure.diagnostic.message, line: failure.diagnostic.line ?? 1)
        } catch {
            throw Self.unusable(file, "\(error)", line: 1)
        }
        self.namespace = namespace
        self.roots = roots
    }

    func libxml() throws(UnreadableFile) -> LibXMLSchema {
        do { return try LibXMLSchema(xsd: bytes) } catch {
            throw Self.unusable(file, XMLFaults.withoutNamespaces(error.message), line: error.line)
        }
    }

    /// What a file with another root should look like.
    var rootAdvice: String {
        let forms = roots.map { "<\($0)\(namespace.map { " xmlns=\"\($0)\"" } ?? "")>" }
        return "Start the file with \(forms.joined(separator: " or "))."
    }

    private static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"

    private static func unusable(_ file: String, _ message: String, line: Int) -> UnreadableFile {
        UnreadableFile(
            file: file, rule: .unusableXSD, message: "its XSD cannot be used, line \(line): \(message)",
            advice: "Make the XSD anew from the schema.")
    }
}
