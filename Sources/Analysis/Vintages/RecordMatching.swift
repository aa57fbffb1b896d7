import Records

/// Which record of one vintage is which of another: by name, then by link.
public struct RecordMatching: Sendable, Equatable {
    public enum Key: String, Sendable {
        case name, link
    }

    /// Positions in the two lists.
    public struct Pair: Sendable, Equatable {
        public let before: Int
        public let after: Int
        public let key: Key
    }

    /// In the order of the earlier list.
    public let pairs: [Pair]
    /// Positions in the earlier list without a partner.
    public let onlyBefore: [Int]
    /// Positions in the later list without a partner.
    public let onlyAfter: [Int]
    /// Those without a partner though their link stands on the other side too: several records of a vintage have it, as those
    /// of one family do, so that it does not tell which is which.
    public let ambiguousBefore: [Int]
    public let ambiguousAfter: [Int]

    /// - Parameters: the records of two vintages, each in its fixed order.
    public init(_ before: [ModelRecord], _ after: [ModelRecord]) {
        let named = Self.byName(before, after)
        let linksBefore = before.map { $0.sourceLink.flatMap(RecordKey.link) }
        let linksAfter = after.map { $0.sourceLink.flatMap(RecordKey.link) }
        let (holdersBefore, holdersAfter) = (Self.holders(linksBefore), Self.holders(linksAfter))
        func isOne(_ link: String) -> Bool { holdersBefore[link]?.count == 1 && holdersAfter[link]?.count == 1 }

        let namedAfter = Set(named.map(\.after))
        let linked = Self.rest(before.indices, without: named.map(\.before)).compactMap { index -> Pair? in
            guard let link = linksBefore[index], isOne(link), let partner = holdersAfter[link]?.first,
                !namedAfter.contains(partner)
            else { return nil }
            return Pair(before: index, after: partner, key: .link)
        }
        pairs = (named + linked).sorted { $0.before < $1.before }
        onlyBefore = Self.rest(before.indices, without: pairs.map(\.before))
        onlyAfter = Self.rest(after.indices, without: pairs.map(\.after))
        func isAmbiguous(_ link: String?, _ others: [String: [Int]]) -> Bool {
            link.map { others[$0] != nil && !isOne($0) } ?? false
        }
        ambiguousBefore = onlyBefore.filter { isAmbiguous(linksBefore[$0], holdersAfter) }
        ambiguousAfter = onlyAfter.filter { isAmbiguous(linksAfter[$0], holdersBefore) }
    }

    /// The records that have a link, by link.
    private static func holders(_ links: [String?]) -> [String: [Int]] {
        var holders: [String: [Int]] = [:]
        for (index, link) in links.enumerated() { if let link { holders[link, default: []].append(index) } }
        return holders
    }

    /// Of records that share a name, those of one date belong together; what is left is paired in order.
    private static func byName(_ before: [ModelRecord], _ after: [ModelRecord]) -> [Pair] {
        let namesAfter = Dictionary(grouping: after.indices) { RecordKey.name(after[$0].name) }
        let namesBefore = Dictionary(grouping: before.indices) { RecordKey.name(before[$0].name) }
        var pairs: [Pair] = []
        for (name, first) in namesBefore {
            guard let name, var open = namesAfter[name] else { continue }
            var undated: [Int] = []
            for index in first {
                if let place = open.firstIndex(where: { after[$0].date == before[index].date }) {
                    pairs.append(Pair(before: index, after: open.remove(at: place), key: .name))
                } else {
                    undated.append(index)
                }
            }
            pairs += zip(undated, open).map { Pair(before: $0, after: $1, key: .name) }
        }
        return pairs
    }

    private static func rest(_ all: Range<Int>, without taken: [Int]) -> [Int] {
        let taken = Set(taken)
        return all.filter { !taken.contains($0) }
    }
}
