import Quantities
import Tables

/// Reads ISO 8601 dates of any precision, and says of anything else what is wrong with it.
enum DateParser {
    static func date(_ text: String) throws(ValueFault) -> PartialDate {
        if let date = PartialDate(iso: text) { return date }
        throw fault(text)
    }

    private static let form = "Dates are ISO 8601: 2022, 2022-11 or 2022-11-30."

    private static func fault(_ text: String) -> ValueFault {
        let value = ValueFault.quoted(text)
        guard let parts = numbers(text) else {
            let time = text.firstIndex { $0 == "T" || $0 == " " }
            if let time, let day = PartialDate(iso: text[..<time]) {
                return ValueFault(
                    rule: .dateFormat, message: "\(value) carries more than a date", advice: "Write \(day.iso). \(form)"
                )
            }
            return ValueFault(
                rule: .notADate, message: "\(value) is not a date",
                advice: "\(form) Leave it empty if it is unknown.")
        }
        if parts[0].digits == 4 { return yearFirst(text, parts.map(\.value)) }
        let numbers = parts.map(\.value)
        guard numbers.count == 3, parts[2].digits == 4 || parts[2].digits == 2 else {
            return ValueFault(rule: .dateFormat, message: "\(value) is not an ISO date", advice: form)
        }
        let year = parts[2].digits == 4 ? numbers[2] : nil
        let readings = [(numbers[1], numbers[0]), (numbers[0], numbers[1])].filter { month, day in
            PartialDate(year: year ?? 2000, month: month, day: day) != nil
        }
        let written = readings.map { month, day in
            PartialDate(year: year ?? 2000, month: month, day: day)?.iso ?? ""
        }
        if readings.count == 2, numbers[0] != numbers[1] || year == nil {
            let choice = year == nil ? "" : " Write \(written[0]) or \(written[1])."
            return ValueFault(
                rule: .ambiguousDate, message: "which number of \(value) is the day and which the month is not stated",
                advice: "\(form)\(choice) For a foreign file an adapter states the format.")
        }
        if readings.isEmpty { return impossible(value) }
        let advice = year == nil ? form : "\(form) Write \(written[0])."
        return ValueFault(
            rule: .dateFormat, message: "\(value) is not an ISO date",
            advice: advice + " For a foreign file an adapter states the format.")
    }

    private static func yearFirst(_ text: String, _ parts: [Int]) -> ValueFault {
        let value = ValueFault.quoted(text)
        let date = PartialDate(
            year: parts[0], month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
        guard let date, parts.count <= 3 else { return impossible(value) }
        return ValueFault(
            rule: .dateFormat, message: "\(value) is not an ISO date", advice: "Write \(date.iso). \(form)")
    }

    private static func impossible(_ value: String) -> ValueFault {
        ValueFault(
            rule: .impossibleDate, message: "\(value) is no day of the calendar",
            advice: "Look it up; a date may also be just a month or a year: 2022-11, 2022.")
    }

    /// The whole numbers of a date in digits with `/`, `.` or `-` between them.
    private static func numbers(_ text: String) -> [(value: Int, digits: Int)]? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." || $0 == "-" }
        guard parts.count <= 3 else { return nil }
        var numbers: [(value: Int, digits: Int)] = []
        for part in parts {
            guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ (48...57).contains($0) }),
                let value = Int(part)
            else { return nil }
            numbers.append((value, part.utf8.count))
        }
        return numbers
    }
}
