import Records

/// How much of a measure the records of each country state together. Sums are of what is stated; they are no totals of a
/// country.
public struct CountryAmounts: Sendable {
    public struct Row: Sendable {
        public let name: String
        /// Records that take part in, and those of them that state the value.
        public let records: Int
        public let stated: Int
        /// Every country of a record gets its whole value.
        public let full: Double
        /// The countries of a record share its value equally.
        public let fractional: Double
        public let largest: ModelRecord
        public let largestValue: Double
    }

    /// Largest fractional sum first, then by name; countries of which no record states the value are left out.
    public let rows: [Row]
    /// Records in the window, those that state the value, and those of them that name no country ("Multinational" is none).
    public let records: Int
    public let stated: Int
    public let statedWithoutCountry: Int

    public init(_ population: Population, field: String, from: Int, to: Int) {
        let values = population.models.numbers(field) ?? []
        let records = population.models.records.filter { $0.year >= from && $0.year <= to }
        func value(_ record: ModelRecord) -> Double? { record.row < values.count ? values[record.row] : nil }
        func countries(_ record: ModelRecord) -> Set<String> {
            Set(record.countries.filter { !CountryName.isNone($0) })
        }
        let names = records.reduce(into: Set<String>()) { $0.formUnion(countries($1)) }.sorted()
        rows = names.compactMap { name in
            let own = records.filter { countries($0).contains(name) }
            let stating = own.compactMap { record in value(record).map { (record: record, value: $0) } }
            guard let largest = stating.max(by: { $0.value < $1.value }) else { return nil }
            return Row(
                name: name, records: own.count, stated: stating.count, full: stating.reduce(0) { $0 + $1.value },
                fractional: stating.reduce(0) { $0 + $1.value / Double(countries($1.record).count) },
                largest: largest.record, largestValue: largest.value)
        }.sorted { (-$0.fractional, $0.name) < (-$1.fractional, $1.name) }
        self.records = records.count
        stated = records.count { value($0) != nil }
        statedWithoutCountry = records.count { value($0) != nil && countries($0).isEmpty }
    }
}
