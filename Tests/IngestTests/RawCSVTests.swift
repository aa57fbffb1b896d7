import Tables
import Testing

@testable import Ingest

@Suite("Raw CSV")
struct RawCSVTests {
    private func read(_ text: String, _ dialect: CSVDialect = .standard) throws -> RawTable {
        try RawTable(.memory(Array(text.utf8), name: "x.csv"), dialect: dialect)
    }

    private func refusal(_ bytes: [UInt8], _ dialect: CSVDialect = .standard) throws -> Diagnostic {
        let error = try #require(throws: UnreadableFile.self) {
            try RawTable(.memory(bytes, name: "x.csv"), dialect: dialect)
        }
        for size in [1, 2, 3, 7] {
            #expect(throws: error) { try RawTable(.memory(bytes, name: "x.csv", blockSize: size), dialect: dialect) }
        }
        return error.diagnostic
    }

    private func refusal(_ text: String) throws -> Diagnostic { try refusal(Array(text.utf8)) }

    @Test("cells, quotes, line breaks inside quotes, and the line on which each record starts")
    func records() throws {
        let table = try read("a,b\n1,\"x \"\"y\"\", z\"\n2,\"two\nlines\"\n3,\n")
        #expect(table.header == ["a", "b"])
        #expect(table.rows.map(\.fields) == [["1", "x \"y\", z"], ["2", "two\nlines"], ["3", ""]])
        #expect(table.rows.map(\.line) == [2, 3, 5])
    }

    @Test("CRLF, a byte order mark before a quoted header, blanks around quotes, no final newline")
    func tolerated() throws {
        let table = try read("\u{FEFF}\"a\" , \"b\"\r\n 1 ,\"  2 \"\r\n\t3,4")
        #expect(table.header == ["a", "b"])
        #expect(table.rows.map(\.fields) == [["1", "  2 "], ["\t3", "4"]])
        #expect(table.notices.isEmpty)
    }

    @Test("blank lines are skipped and told once, those at the end are nothing")
    func blankLines() throws {
        let table = try read("\n\na\n1\n\n2\n  \n3\n\n\n")
        #expect(table.rows.map(\.fields) == [["1"], ["2"], ["3"]])
        #expect(table.notices.map(\.rule) == ["blank-line-above-header", "blank-line"])
        #expect(table.notices.map(\.line) == [1, 5])
        #expect(table.notices[1].message == "2 blank lines among the rows were skipped (lines 5, 7)")
    }

    @Test("an unterminated quote names the line and column where it opened")
    func unterminated() throws {
        let found = try refusal("a,b\n1,2\né,\"open\n3,4\n5,6\n")
        #expect(found.rule == "unterminated-quote")
        #expect(found.line == 3 && found.column == 3)
        #expect(found.excerpt == "é,\"open")
    }

    @Test("an unterminated quote that the next quoted cell seems to close is told by where it opened")
    func unterminatedThenQuote() throws {
        let found = try refusal("a,b\n1,\"open\n3,4\n5,\"six\"\n")
        #expect(found.rule == "unterminated-quote" && found.line == 2 && found.column == 3)
        #expect(found.message.contains("line 4"))
    }

    @Test(
        "a stray quote names its place and shows its line",
        arguments: [("a\nx,5\" disk,y\n", 4), ("a\nx,\"5\" disk\",y\n", 7)])
    func strayQuote(text: String, column: Int) throws {
        let found = try refusal(text)
        #expect(found.rule == "stray-quote" && found.line == 2 && found.column == column)
        #expect(found.excerpt == text.split(separator: "\n")[1].description)
    }

    @Test("a quote that another delimiter than the stated one explains is told with that delimiter")
    func strayQuoteByDelimiter() throws {
        let found = try refusal("Rank:Site:\"Processor Family\":Power\n1:A:\"B\":2\n")
        #expect(found.rule == "stray-quote")
        #expect(found.advice.hasSuffix("If a colon separates the cells, state that delimiter."))
    }

    @Test("line ends of carriage returns alone; a single one among line feeds is data")
    func loneCarriageReturn() throws {
        #expect(try refusal("a,b\r1,2\r3,4").rule == "lone-carriage-return")
        #expect(try refusal("a,b\r").rule == "lone-carriage-return")
        #expect(try read("a\nx\ry\n").rows.map(\.fields) == [["x\ry"]])
    }

    @Test("a NUL byte, with its place")
    func nulByte() throws {
        let found = try refusal("a,b\n1,é\u{0}2\n")
        #expect(found.rule == "nul-byte" && found.line == 2 && found.column == 4)
    }

    @Test("a byte that is no UTF-8: its offset, its line, and what it may be meant to be")
    func wrongEncoding() throws {
        let found = try refusal(Array("a\nMontr".utf8) + [0xE9] + Array("al\n".utf8))
        #expect(found.rule == "wrong-encoding" && found.line == 2 && found.column == 6)
        #expect(found.message.contains("byte 7 of the file (0xE9)"))
        #expect(found.advice.contains("windows-1252 reads \"Montré\", mac-roman reads \"MontrÈ\""))
        #expect(try refusal(Array("a\nMontr".utf8) + [0xC3]).rule == "wrong-encoding")
    }

    @Test(
        "a file that is no text table gives one message",
        arguments: [
            "<!DOCTYPE html>\n<html><head><title>404</title>\n", "\n <html>", "<?xml version=\"1.0\"?><a/>",
            "PK\u{3}\u{4}", "%PDF-1.4",
        ])
    func foreign(text: String) throws {
        #expect(try refusal(text).rule == "not-a-table")
    }

    @Test("an empty file, also one of blank lines or a byte order mark only", arguments: ["", "\n\n", "\u{FEFF}", " "])
    func empty(text: String) throws {
        #expect(try refusal(text).rule == "empty-file")
    }

    @Test("delimiters and encodings as the dialect says")
    func dialects() throws {
        let semicolons = try read("a;b\n1,5;2\n", CSVDialect(delimiter: UInt8(ascii: ";")))
        #expect(semicolons.rows.map(\.fields) == [["1,5", "2"]])
        let bytes: [(TextEncoding, [UInt8])] = [
            (.latin1, [0xE9]), (.windows1252, [0xE9]), (.macRoman, [0x8E]), (.utf8, [0xC3, 0xA9]),
        ]
        for (encoding, letter) in bytes {
            let source = ByteSource.memory([0x61, 0x0A] + letter, name: "x", blockSize: 1)
            #expect(try RawTable(source, dialect: CSVDialect(encoding: encoding)).rows.map(\.fields) == [["é"]])
        }
        let utf16 = "a\né𝄞\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for mark in [[], [0xFF, 0xFE]] as [[UInt8]] {
            let source = ByteSource.memory(mark + utf16, name: "x", blockSize: 3)
            #expect(try RawTable(source, dialect: CSVDialect(encoding: .utf16)).rows.map(\.fields) == [["é𝄞"]])
        }
    }

    @Test("the one-byte encodings are those of Python's codecs")
    func upperHalves() throws {
        // python3 -c 'print(bytes(range(0x80, 0x100)).decode("mac_roman"))', and "cp1252" with five control codes added
        let windows = try #require(TextEncoding.windows1252.upperHalf)
        #expect(windows.count == 128 && windows[0x00] == "€" && windows[0x1F] == "Ÿ" && windows[0x7F] == "ÿ")
        let mac = try #require(TextEncoding.macRoman.upperHalf)
        #expect(mac.count == 128 && mac[0x00] == "Ä" && mac[0x0E] == "é" && mac[0x5B] == "€" && mac[0x7F] == "ˇ")
    }
}
