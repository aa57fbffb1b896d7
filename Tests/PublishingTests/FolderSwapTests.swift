import Foundation
import Testing

@testable import Publishing

@Suite("Swapping on file systems that refuse")
struct FolderSwapTests {
    let scratch: ScratchFolder

    init() throws {
        scratch = try ScratchFolder()
        try OutputFolder(at: scratch("Output")).publish([file("a.html", "old")], madeFrom: noInputs)
    }

    func failure(with swap: FolderSwap) -> PublishingError? {
        do throws(PublishingError) {
            try OutputFolder(at: scratch("Output")).publish(
                [file("a.html", "new")], madeFrom: noInputs, check: SiteCheck(), swap: swap)
            return nil
        } catch {
            return error
        }
    }

    @Test("without exchange, two renames bring the new site in", arguments: [EINVAL, ENOSYS, ENOTSUP])
    func withoutExchange(code: Int32) {
        #expect(failure(with: FolderSwap(exchange: { _, _ in code })) == nil)
        #expect(scratch.text("Output/a.html") == "new")
        #expect(scratch.list()?.contains(".almanac-staging") == false)
    }

    @Test("should the second rename fail, the old site is put back")
    func putBack() {
        let plain = FolderSwap().rename
        let swap = FolderSwap(
            exchange: { _, _ in ENOSYS },
            rename: { from, to in from.hasSuffix("/site") ? EIO : plain(from, to) })
        #expect(failure(with: swap) == .failed(step: "replace", path: scratch("Output"), code: EIO))
        #expect(scratch.text("Output/a.html") == "old")
        #expect(scratch.list()?.contains(".almanac-staging") == false)
    }

    @Test("should even that fail, the old site is kept, the message says where, and the next build puts it back")
    func stranded() throws {
        let plain = FolderSwap().rename
        let swap = FolderSwap(
            exchange: { _, _ in ENOSYS },
            rename: { from, to in from.hasSuffix("/Output") ? plain(from, to) : EIO })
        guard case .stranded(_, let kept, EIO) = failure(with: swap) else {
            Issue.record("not stranded")
            return
        }
        #expect(kept.hasSuffix(".almanac-staging/Output/previous"))
        #expect(scratch.text("Output/a.html") == "old", "the end of the build tries once more")
    }

    @Test("a build killed between the two renames: the next one finds the old site again")
    func killedBetween() throws {
        try FileManager.default.createDirectory(
            atPath: scratch(".almanac-staging/Output"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            atPath: scratch("Output"), toPath: scratch(".almanac-staging/Output/previous"))
        let output = try OutputFolder(at: scratch("Output"))
        #expect(output.published?.files.map(\.path) == ["a.html"])
        #expect(scratch.text("Output/a.html") == "old")
    }

    @Test("across mounts, the message says so", arguments: [EXDEV, EBUSY])
    func acrossMounts(code: Int32) {
        let error = failure(with: FolderSwap(exchange: { _, _ in code }))
        #expect(error == .crossesMount(folder: scratch("Output")))
        #expect(error?.description.contains("another file system") == true)
        #expect(scratch.text("Output/a.html") == "old")
    }
}
