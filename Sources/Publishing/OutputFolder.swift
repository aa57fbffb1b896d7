#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An output folder held by one build. Opening it takes the lock and finds what would stop the build; publishing
/// replaces the whole folder; its end gives the lock back. Whoever reads the folder meanwhile sees the old site or
/// the new one.
public struct OutputFolder: ~Copyable, Sendable {
    /// The list of the site that is in the folder now; nil when there is none.
    public let published: Manifest?
    private let lock: BuildLock

    /// - Parameter path: need not exist, its parent must.
    /// - Throws: what would stop a build, the folder untouched: a second build, foreign files, no right to write.
    public init(at path: String) throws(PublishingError) {
        let place = try OutputPlace(path)
        try place.check()
        let lock = try BuildLock(place)
        try lock.clearWorkspace()
        let published = try Self.manifest(in: place)
        try ForeignFiles.refuse(in: place, knowing: published)
        self.lock = lock
        self.published = published
    }

    /// Whether a build from `build` would make the site that is there, and every file of it still is.
    public func freshness(for build: BuildRecord) -> Freshness {
        Freshness.of(published, against: build, in: lock.place.folder)
    }

    /// Checks the files, stages them beside the folder with their manifest, and swaps them in.
    /// - Returns: what is new against the site that was there.
    /// - Throws: `failedChecks` before anything is written; in every case the folder then holds what it held.
    @discardableResult
    public consuming func publish(
        _ files: [OutputFile], madeFrom build: BuildRecord, check: SiteCheck = SiteCheck()
    ) throws(PublishingError) -> SiteChanges {
        try publish(files, madeFrom: build, check: check, swap: FolderSwap())
    }

    @discardableResult
    consuming func publish(
        _ files: [OutputFile], madeFrom build: BuildRecord, check: SiteCheck, swap: FolderSwap
    ) throws(PublishingError) -> SiteChanges {
        let problems = check.problems(in: files)
        guard problems.isEmpty else { throw .failedChecks(problems) }
        var entries: [ManifestEntry] = []
        for file in files { entries.append(try ManifestEntry(path: file.path, contents: file.bytes)) }
        let manifest = Manifest(build: build, files: entries)

        let place = lock.place
        let own = [
            OutputFile(path: Manifest.path, bytes: manifest.json), OutputFile(path: ".gitkeep", bytes: []),
        ]
        try Staging.write(files + own, to: place.staged)
        try Staging.settle(place)
        try ForeignFiles.refuse(in: place, knowing: published)
        try swap.bringIn(place)
        return SiteChanges(from: published, to: manifest)
    }

    private static func manifest(in place: OutputPlace) throws(PublishingError) -> Manifest? {
        let path = "\(place.folder)/\(Manifest.path)"
        if Disk.kind(of: path) == .missing { return nil }
        let shown = "\(place.given)/\(Manifest.path)"
        guard let bytes = Disk.contents(of: path) else {
            throw .unreadableManifest(path: shown, reason: "it cannot be opened")
        }
        do {
            return try Manifest(json: bytes)
        } catch {
            throw .unreadableManifest(path: shown, reason: error.reason)
        }
    }
}
