import Testing

@testable import Report

@Suite("Credits")
struct CreditTests {
    @Test("sources that share a licence share its name; none is said")
    func joined() {
        func credit(_ source: String, _ license: String) -> Credit {
            Credit(source: source, sourcePath: nil, license: license, licensePath: nil)
        }
        #expect(
            Credit.joined([credit("A", "CC-BY-4.0"), credit("B", "MIT"), credit("C", "CC-BY-4.0")])
                == "A; C (CC-BY-4.0); B (MIT)")
        #expect(Credit.joined([]) == "none stated")
    }
}
