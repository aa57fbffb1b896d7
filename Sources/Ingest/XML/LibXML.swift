import CLibXML2

/// libxml2's push parser behind a safe face: bytes in, events out, validated on the way when an XSD is given. No network, no
/// document type, no entities but the five of XML itself; depth and text are limited.
struct LibXML: ~Copyable {
    fileprivate struct Target {
        var parser: xmlParserCtxtPtr?
        var events: [XMLEvent] = []
        var text: [UInt8] = []
        var depth = 0
        var fault: XMLFault?

        var line: Int { Int(parser?.pointee.input?.pointee.line ?? 1) }
        var column: Int { Int(parser?.pointee.input?.pointee.col ?? 1) }
    }

    private let parser: xmlParserCtxtPtr
    private let target: UnsafeMutablePointer<Target>
    private let schema: LibXMLSchema?
    private let plug: xmlSchemaSAXPlugPtr?
    /// False when there is an XSD and no memory to validate with it.
    let isReady: Bool

    static let initialize: Void = {
        xmlInitParser()
        xmlSchemaInitTypes()
    }()

    /// Nil when there is no memory for a parser.
    init?(schema: consuming LibXMLSchema?) {
        Self.initialize
        let target = UnsafeMutablePointer<Target>.allocate(capacity: 1)
        target.initialize(to: Target())
        var handler = Self.handler
        guard let parser = xmlCreatePushParserCtxt(&handler, target, nil, 0, nil) else {
            target.deinitialize(count: 1)
            target.deallocate()
            return nil
        }
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
        target.pointee.parser = parser
        self.parser = parser
        self.target = target
        switch consume schema {
        case .some(let schema):
            xmlSchemaSetValidStructuredErrors(schema.validator, Self.reportViolation, target)
            plug = xmlSchemaSAXPlug(schema.validator, &parser.pointee.sax, &parser.pointee.userData)
            self.schema = consume schema
            isReady = plug != nil
        case .none:
            plug = nil
            self.schema = nil
            isReady = true
        }
    }

    deinit {
        if let plug { xmlSchemaSAXUnplug(plug) }
        xmlFreeParserCtxt(parser)
        target.deinitialize(count: 1)
        target.deallocate()
    }

    /// Reads a block, which may be empty at the end, and gives what has become known by it.
    mutating func feed(_ block: [UInt8], isLast: Bool) -> (events: [XMLEvent], fault: XMLFault?) {
        xmlSetStructuredErrorFunc(target, Self.reportError)
        defer { xmlSetStructuredErrorFunc(nil, nil) }
        _ = block.withUnsafeBytes { bytes in
            xmlParseChunk(
                parser, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count), isLast ? 1 : 0)
        }
        defer { target.pointee.events.removeAll(keepingCapacity: true) }
        return (target.pointee.events, target.pointee.fault)
    }

    static func message(_ text: UnsafeMutablePointer<CChar>?) -> String {
        guard let text else { return "" }
        return ValueParser.trimmed(String(cString: text)[...])
    }
}

// What libxml2 calls. Each callback gets the target; none keeps a pointer.
extension LibXML {
    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, name, _, namespace, _, _, attributeCount, _, attributes in
            guard let target = LibXML.target(context), target.pointee.fault == nil, let name else { return }
            target.pointee.depth += 1
            target.pointee.text.removeAll(keepingCapacity: true)
            if target.pointee.depth > XMLLimits.depth {
                return LibXML.stop(target, .tooDeep(line: target.pointee.line, column: target.pointee.column))
            }
            target.pointee.events.append(
                .start(
                    XMLStart(
                        name: String(cString: name), namespace: namespace.map { String(cString: $0) },
                        attributes: LibXML.attributes(attributes, count: Int(attributeCount)),
                        line: target.pointee.line, column: target.pointee.column + 1)))
        }
        handler.endElementNs = { context, _, _, _ in
            guard let target = LibXML.target(context), target.pointee.fault == nil else { return }
            target.pointee.depth -= 1
            target.pointee.events.append(.end(text: String(decoding: target.pointee.text, as: UTF8.self)))
            target.pointee.text.removeAll(keepingCapacity: true)
        }
        handler.characters = { LibXML.append($1, $2, to: $0) }
        handler.ignorableWhitespace = { LibXML.append($1, $2, to: $0) }
        handler.cdataBlock = { LibXML.append($1, $2, to: $0) }
        handler.internalSubset = { context, _, _, _ in
            guard let target = LibXML.target(context) else { return }
            LibXML.stop(target, .documentType(line: target.pointee.line, column: target.pointee.column))
        }
        handler.reference = { context, _ in
            guard let target = LibXML.target(context) else { return }
            LibXML.stop(target, .entityReference(line: target.pointee.line, column: target.pointee.column))
        }
        return handler
    }

    private static func target(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Target>? {
        context?.assumingMemoryBound(to: Target.self)
    }

    private static func stop(_ target: UnsafeMutablePointer<Target>, _ fault: XMLFault) {
        if target.pointee.fault == nil { target.pointee.fault = fault }
        xmlStopParser(target.pointee.parser)
    }

    private static func append(_ text: UnsafePointer<xmlChar>?, _ count: Int32, to context: UnsafeMutableRawPointer?) {
        guard let target = target(context), target.pointee.fault == nil else { return }
        target.pointee.text += UnsafeBufferPointer(start: text, count: Int(count))
        if target.pointee.text.count > XMLLimits.textBytes {
            stop(target, .textTooLong(line: target.pointee.line, column: target.pointee.column))
        }
    }

    /// Five pointers each: name, prefix, namespace, start and end of the value.
    private static func attributes(
        _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
    ) -> [RawField] {
        guard let pointers else { return [] }
        return (0..<count).compactMap { index in
            guard let name = pointers[5 * index], let start = pointers[5 * index + 3], let end = pointers[5 * index + 4]
            else { return nil }
            let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
            return RawField(name: String(cString: name), text: unescaped(value))
        }
    }

    /// Without entity substitution libxml2 hands out an ampersand in an attribute as a character reference.
    private static func unescaped(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        var parts: [Substring] = []
        var rest = value[...]
        while let found = rest.firstRange(of: "&#38;") {
            parts.append(rest[..<found.lowerBound])
            rest = rest[found.upperBound...]
        }
        return (parts + [rest]).joined(separator: "&")
    }

    private static let reportViolation: xmlStructuredErrorFunc = { context, error in
        guard let target = target(context), let error, target.pointee.fault == nil else { return }
        target.pointee.events.append(
            .violation(
                XSDViolation(
                    code: Int(error.pointee.code), message: message(error.pointee.message), line: target.pointee.line,
                    column: target.pointee.column)))
    }

    private static let reportError: xmlStructuredErrorFunc = { context, error in
        guard let target = target(context), let error, error.pointee.level != XML_ERR_WARNING else { return }
        // Not stopped here: libxml2 does not bear that inside an error's report. It stops by itself, or its events are ignored.
        if target.pointee.fault == nil { target.pointee.fault = fault(error.pointee, target) }
    }

    private static func fault(_ error: xmlError, _ target: UnsafeMutablePointer<Target>) -> XMLFault {
        let (text, line, column) = (message(error.message), max(1, Int(error.line)), max(1, Int(error.int2)))
        switch xmlParserErrors(UInt32(error.code)) {
        case XML_ERR_DOCUMENT_END where target.pointee.depth > 0, XML_ERR_DOCUMENT_EMPTY, XML_ERR_TAG_NOT_FINISHED:
            return .truncated(isInsideRoot: target.pointee.depth > 0, line: line, column: column)
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
            return .entityReference(line: line, column: column)
        case XML_ERR_INVALID_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_I18N_CONV_FAILED:
            return .encoding(message: text, line: line, column: column)
        default:
            return .malformed(message: text, line: line, column: column)
        }
    }
}
