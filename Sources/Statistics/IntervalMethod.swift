/// How an interval was made.
public enum IntervalMethod: String, Hashable, Sendable, CaseIterable {
    case leastSquares
    case hc3
    case clusterRobust
    case sen
    case wilson
    case newcombe
    case logLogGreenwood
    case percentileBootstrap
    case recentredBootstrap
    case bcaBootstrap
    case kinkProfile
    case hansen
    case profileF
    case wald
    /// The spread that the stated errors of the records give to a linear statistic.
    case recordErrors
    case orderStatistics

    /// The name as a page prints it.
    public var name: String {
        switch self {
        case .leastSquares: "OLS, Student's t"
        case .hc3: "OLS, HC3 standard error, Student's t"
        case .clusterRobust: "OLS, CR2 standard error, t on Satterthwaite degrees of freedom"
        case .sen: "Sen, from Kendall's S"
        case .wilson: "Wilson score"
        case .newcombe: "Newcombe hybrid score"
        case .logLogGreenwood: "Greenwood, log-log"
        case .percentileBootstrap: "bootstrap, percentiles"
        case .recentredBootstrap: "recentred residual bootstrap"
        case .bcaBootstrap: "bootstrap, BCa"
        case .kinkProfile: "hull of the dates not excluded by F(0.97)"
        case .hansen: "Hansen 2000, likelihood ratio"
        case .profileF: "profile likelihood, F"
        case .wald: "Wald"
        case .recordErrors: "errors of the records as stated"
        case .orderStatistics: "order statistics, binomial"
        }
    }
}
