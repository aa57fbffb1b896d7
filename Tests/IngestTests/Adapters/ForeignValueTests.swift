import Quantities
import Tables
import Testing

@testable import Ingest

@Suite("Foreign values")
struct ForeignValueTests {
    @Test(
        "names lose what cannot be seen and keep what can",
        arguments: [
            ("Solar Open 100B\n", "Solar Open 100B"), ("ALLaM\u{A0}adapted 70B", "ALLaM adapted 70B"),
            ("Cosmos-1.0-\nDiffusion", "Cosmos-1.0- Diffusion"), ("\u{FEFF}GPT\u{200B}-4\u{2}\u{1C}", "GPT-4"),
            ("Zephyr\t\t\t", "Zephyr"), (" a  b ", "a b"), ("PanGu-Σ", "PanGu-Σ"), ("N/A", "N/A"), ("\u{200B}", ""),
        ])
    func clean(text: String, expected: String) {
        #expect(CleanText.clean(text) == expected)
    }

    @Test(
        "an item in quotes or a phrase that belongs together may hold the separator",
        arguments: [
            ("MIT,Google", ["MIT", "Google"]), ("\"Acme, Inc.\", MIT", ["Acme, Inc.", "MIT"]),
            ("University of California, Irvine,IBM", ["University of California, Irvine", "IBM"]),
            ("AT&T & MIT", ["AT&T", "MIT"]), ("5\" disk,b", ["5\" disk", "b"]), ("a,,b", ["a", "", "b"]),
        ])
    func lists(text: String, expected: [String]) {
        let rule = ListRule(separators: [",", " & "], together: ["University of California, Irvine"])
        #expect(ListText.items(of: text, rule) == expected)
    }

    @Test(
        "dates are read by the given forms only, as precisely as the form",
        arguments: [
            ("25/11/2019", "2019-11-25"), ("28/3/2022", "2022-03-28"), ("09/1973", "1973-09"), ("5/1979", "1979-05"),
            ("01/15/1998", nil), ("30/02/2001", nil), ("2019-11-25", nil), ("1/2/99", nil), ("25/11/2019 x", nil),
        ] as [(String, String?)])
    func dates(text: String, expected: String?) throws {
        let formats = try ["%d/%m/%Y", "%m/%Y"].map { try #require(DateFormat($0)) }
        #expect(formats.lazy.compactMap { $0.date(in: text) }.first?.iso == expected)
    }

    @Test("months may be named in another language, and a rest be left")
    func namedMonths() throws {
        let spanish = [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        ]
        let format = try #require(
            DateFormat("%d de %B de %Y%*", monthNames: spanish + ["noviembre", "diciembre"]))
        #expect(format.date(in: "2 de mayo de 2026 2:08am")?.iso == "2026-05-02")
        #expect(DateFormat("%d/%q") == nil)
        #expect(DateFormat("%d/%m") == nil, "a date needs a year")
    }

    @Test(
        "numbers are read as the adapter says, and else not at all",
        arguments: [
            (NumberRule(), "3.14e23", 3.14e23), (NumberRule(), "1,234", nil), (NumberRule(), "14180000, 14180000", nil),
            (NumberRule(), "nan", nil), (NumberRule(), "12%", nil), (NumberRule(), "$5", nil),
            (NumberRule(thousands: ","), "1,234,567.5", 1_234_567.5),
            (NumberRule(thousands: ","), "1234567", 1_234_567),
            (NumberRule(thousands: ","), "12,34", nil), (NumberRule(thousands: ","), "1,2345", nil),
            (NumberRule(decimal: ","), "0,961", 0.961), (NumberRule(decimal: ","), "0.961", nil),
            (NumberRule(thousands: ".", decimal: ","), "-1.234,5", -1234.5),
            (NumberRule(percent: .sign), "65.4 %", 0.654), (NumberRule(percent: .sign), "0.654", 0.654),
            (NumberRule(percent: .all), "65.4", 0.654), (NumberRule(currency: "$"), "$1199.00", 1199),
            (NumberRule(currency: "€"), "12 €", 12), (NumberRule(units: ["b": 1e9]), "175B", 1.75e11),
            (NumberRule(units: ["b": 1e9]), "175 B", 1.75e11), (NumberRule(units: ["b": 1e9]), "175 Q", nil),
            (NumberRule(scale: 0.01), "65.4", 0.654), (NumberRule(scale: 1.1773, digits: 4), "$4331.00", nil),
            // python: float(f"{4331 * 1.1773:.4g}")
            (NumberRule(scale: 1.1773, digits: 4), "4331.00", 5099),
            (NumberRule(scale: 1.1773, digits: 4), "0.06", 0.07064),
        ] as [(NumberRule, String, Double?)])
    func numbers(rule: NumberRule, text: String, expected: Double?) {
        #expect(rule.number(in: text) == expected)
    }

    @Test(
        "a slug keeps letters and digits of any script",
        arguments: [
            ("GPT-3.5 (davinci-002)", "gpt-3-5-davinci-002"), ("PanGu-Σ", "pangu-σ"), ("NÜWA", "nüwa"),
            ("(ensemble): AWD-LSTM × 5", "ensemble-awd-lstm-5"), ("--", ""),
        ])
    func slugs(name: String, expected: String) {
        #expect(Slug.slug(of: name) == expected)
    }

    @Test("equal slugs are numbered in the given order, around what other names already are")
    func ids() {
        let names = ["CaLM", "Claude 2", "CALM", "Claude", "CLAUDE", "!"]
        #expect(
            Slug.ids(of: names, inOrder: [2, 0, 1, 3, 4, 5]) == [
                "calm-2", "claude-2", "calm", "claude", "claude-3", nil,
            ])
    }
}
