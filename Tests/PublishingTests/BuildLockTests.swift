import Foundation
import Testing

@testable import Publishing

@Suite("One build at a time")
struct BuildLockTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test("the second build on a folder is refused at once, and may begin when the first has ended")
    func secondIsRefused() throws {
        do {
            let first = try OutputFolder(at: scratch("Output"))
            let error = failure(to: scratch("Output"))
            #expect(error == .anotherBuild(folder: scratch("Output")))
            #expect(error?.exitCode == 75)
            try first.publish([file("a.html", "1")], madeFrom: noInputs)
        }
        #expect(failure(to: scratch("Output")) == nil)
    }

    @Test("the lock holds until the new site is in place")
    func heldWhileSwapping() throws {
        let path = scratch("Output")
        try OutputFolder(at: path).publish([file("a.html", "1")], madeFrom: noInputs)
        var refusals: [PublishingError?] = []
        let swap = FolderSwap(exchange: { one, other in
            refusals.append(failure(to: path))
            return exchangeFolders(one, other)
        })
        try OutputFolder(at: path).publish(
            [file("a.html", "2")], madeFrom: noInputs, check: SiteCheck(), swap: swap)
        #expect(refusals == [.anotherBuild(folder: path)])
        #expect(scratch.text("Output/a.html") == "2")
    }

    @Test("two folders side by side do not block each other")
    func twoOutputs() throws {
        let first = try OutputFolder(at: scratch("one"))
        let second = try OutputFolder(at: scratch("two"))
        try first.publish([file("a.html", "1")], madeFrom: noInputs)
        try second.publish([file("a.html", "2")], madeFrom: noInputs)
        #expect(scratch.text("one/a.html") == "1")
        #expect(scratch.text("two/a.html") == "2")
        #expect(scratch.list()?.contains { $0.hasPrefix(".almanac") } == false)
    }

    @Test("builds that all start at once: some publish, the others are refused, nothing is left behind")
    func crowd() async throws {
        let path = scratch("Output")
        let errors = await withTaskGroup(of: PublishingError?.self) { group in
            for number in 0..<40 {
                group.addTask { failure(publishing: [file("a.html", "\(number)")], to: path) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(errors.allSatisfy { $0 == nil || $0 == .anotherBuild(folder: path) })
        #expect(errors.contains(nil))
        #expect(scratch.list() == ["Output", "Output/.gitkeep", "Output/a.html", "Output/manifest.json"])
    }

    @Test("a build that was killed in the middle does not stop the next one")
    func killed() async throws {
        let path = scratch("Output")
        try OutputFolder(at: path).publish([file("a.html", "1")], madeFrom: noInputs)
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let swap = FolderSwap(exchange: { _, _ in kill(getpid(), SIGKILL) })
            try OutputFolder(at: path).publish(
                [file("a.html", "2")], madeFrom: noInputs, check: SiteCheck(), swap: swap)
        }
        #expect(scratch.list()?.contains(".almanac-staging/Output/site/a.html") == true)
        #expect(scratch.text("Output/a.html") == "1")
        #expect(failure(publishing: [file("a.html", "3")], to: path) == nil)
        #expect(scratch.list() == ["Output", "Output/.gitkeep", "Output/a.html", "Output/manifest.json"])
        #expect(scratch.text("Output/a.html") == "3")
    }
}
