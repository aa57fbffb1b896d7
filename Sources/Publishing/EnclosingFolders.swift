extension String {
    /// Of `a/b/c.csv`: `a`, `a/b`.
    var enclosingFolders: [String] {
        var folders: [String] = []
        var index = startIndex
        while let slash = self[index...].firstIndex(of: "/") {
            folders.append(String(self[..<slash]))
            index = self.index(after: slash)
        }
        return folders
    }
}
