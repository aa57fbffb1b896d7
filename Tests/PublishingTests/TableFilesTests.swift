import Foundation
import Publishing
import Testing

@Suite("Writing tables into a folder that is not ours alone")
struct TableFilesTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test("replaces the named files and leaves all others")
    func replaces() throws {
        try scratch.put("old", at: "Datasets/models.csv")
        try scratch.put("mine", at: "Datasets/corrections.csv")
        try writeFiles(
            [file("models.csv", "new"), file("vintages/2022-06/models.csv", "v")], into: scratch("Datasets"))
        #expect(
            scratch.list("Datasets") == [
                "corrections.csv", "models.csv", "vintages", "vintages/2022-06", "vintages/2022-06/models.csv",
            ])
        #expect(scratch.text("Datasets/models.csv") == "new")
        #expect(scratch.text("Datasets/corrections.csv") == "mine")
    }

    @Test("makes the folder")
    func makesFolder() throws {
        try writeFiles([file("a.csv", "x")], into: scratch("new"))
        #expect(scratch.text("new/a.csv") == "x")
    }

    @Test("when one file cannot be written, none is replaced")
    func allOrNone() throws {
        try scratch.put("old", at: "a.csv")
        try scratch.put("a file", at: "sub")
        #expect(throws: PublishingError.failed(step: "make the folder", path: scratch("sub"), code: EEXIST)) {
            try writeFiles([file("a.csv", "new"), file("sub/b.csv", "new")], into: scratch.path)
        }
        #expect(scratch.text("a.csv") == "old")
        #expect(scratch.list() == ["a.csv", "sub"])
    }

    @Test("a folder of the same name is left alone, and so are the other files")
    func folderInTheWay() throws {
        try scratch.put("old", at: "a.csv")
        try scratch.put("mine", at: "b.csv/c.txt")
        #expect(throws: PublishingError.failed(step: "replace", path: scratch("b.csv"), code: EISDIR)) {
            try writeFiles([file("a.csv", "new"), file("b.csv", "new")], into: scratch.path)
        }
        #expect(scratch.text("a.csv") == "old")
        #expect(scratch.list() == ["a.csv", "b.csv", "b.csv/c.txt"])
    }

    @Test("refuses a path that leaves the folder")
    func escapes() throws {
        #expect(throws: PublishingError.self) { try writeFiles([file("../a.csv", "x")], into: scratch("d")) }
        #expect(scratch.list() == [])
    }
}
