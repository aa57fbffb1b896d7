import CLibXML2

/// An XSD in libxml2, ready to validate one document while it is read.
struct LibXMLSchema: ~Copyable {
    /// What libxml2 says is wrong with the XSD.
    struct Failure: Error {
        let message: String
        let line: Int
    }

    private let schema: xmlSchemaPtr
    let validator: xmlSchemaValidCtxtPtr

    /// From the bytes of the XSD; nothing else is opened, which the caller has made sure of.
    init(xsd: [UInt8]) throws(Failure) {
        LibXML.initialize
        let failure = UnsafeMutablePointer<Failure?>.allocate(capacity: 1)
        failure.initialize(to: nil)
        defer {
            failure.deinitialize(count: 1)
            failure.deallocate()
        }
        let parsed = xsd.withUnsafeBytes { bytes -> xmlSchemaPtr? in
            guard
                let parser = xmlSchemaNewMemParserCtxt(
                    bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(clamping: bytes.count))
            else { return nil }
            defer { xmlSchemaFreeParserCtxt(parser) }
            let report: xmlStructuredErrorFunc = { target, error in
                guard let error, let failure = target?.assumingMemoryBound(to: Failure?.self) else { return }
                guard failure.pointee == nil, error.pointee.level != XML_ERR_WARNING else { return }
                failure.pointee = Failure(message: LibXML.message(error.pointee.message), line: Int(error.pointee.line))
            }
            xmlSchemaSetParserStructuredErrors(parser, report, failure)
            xmlSetStructuredErrorFunc(failure, report)
            defer { xmlSetStructuredErrorFunc(nil, nil) }
            return xmlSchemaParse(parser)
        }
        guard let parsed else { throw failure.pointee ?? Failure(message: "it cannot be read", line: 1) }
        guard let validator = xmlSchemaNewValidCtxt(parsed) else {
            xmlSchemaFree(parsed)
            throw Failure(message: "there is no memory for it", line: 1)
        }
        schema = parsed
        self.validator = validator
    }

    deinit {
        xmlSchemaFreeValidCtxt(validator)
        xmlSchemaFree(schema)
    }
}
