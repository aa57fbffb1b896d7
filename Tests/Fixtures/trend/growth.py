"""Makes growth.csv, and prints reference values for what `almanac trend` says of it: statsmodels 0.14, SciPy, and CR2 from
its definition with n x n matrices.

    python3 growth.py make      # writes growth.csv (the committed file is the one that the values below belong to)
    python3 growth.py           # prints the values
"""
import calendar
import csv
import datetime
import math
import pathlib
import sys

import numpy as np

FILE = pathlib.Path(__file__).with_name("growth.csv")


def make():
    random = np.random.default_rng(5)
    rows = []
    for index in range(60):
        day = datetime.date(2012, 1, 1) + datetime.timedelta(days=int(random.integers(0, 365 * 12)))
        text = day.isoformat()[: [10, 10, 10, 7, 4][index % 5]]
        organization = ["Acme", "Beta Lab", "University of X", "Delta, Inc.", ""][int(random.integers(0, 5))]
        effect = {"Acme": 0.5, "Beta Lab": -0.4}.get(organization, 0)
        compute = 10 ** (18 + 0.5 * (day.year - 2012) + effect + 0.6 * random.normal())
        rows.append([f"model {index + 1}", text, organization, f"{compute:.3g}" if index % 12 else ""])
    with FILE.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([["Model", "Published", "Organization", "Compute (FLOP)"], *rows])


def decimal_year(text):
    """Of a partial date: a month is its 15th, a year its July 1st."""
    parts = [int(part) for part in text.split("-")]
    day = datetime.date(*(parts + [[7, 1], [15], []][len(parts) - 1])[:3])
    return day.year + (day.timetuple().tm_yday - 1) / (366 if calendar.isleap(day.year) else 365)


def cr2(X, y, clusters, contrast):
    """Standard error and Satterthwaite degrees of freedom, Pustejovsky & Tipton (2018) eqs. 6-11, working model I."""
    bread = np.linalg.inv(X.T @ X)
    H = X @ bread @ X.T
    residuals, M = y - H @ y, np.eye(len(y)) - H
    variance, P = 0.0, []
    for cluster in np.unique(clusters):
        rows = np.flatnonzero(clusters == cluster)
        values, vectors = np.linalg.eigh(M[np.ix_(rows, rows)])
        root = np.array([0 if value < 1e-10 else value ** -0.5 for value in values])
        a = vectors @ np.diag(root) @ vectors.T @ X[rows] @ bread @ contrast
        variance += (a @ residuals[rows]) ** 2
        P.append(M[:, rows] @ a)
    G = np.array(P) @ np.array(P).T
    return math.sqrt(variance), np.trace(G) ** 2 / np.sum(G * G)


def values():
    import scipy.stats as st
    import statsmodels.api as sm

    rows = [row for row in csv.DictReader(FILE.open(encoding="utf-8")) if row["Compute (FLOP)"]]
    x = np.array([decimal_year(row["Published"]) for row in rows])
    y = np.log10([float(row["Compute (FLOP)"]) for row in rows])
    # A record without an organization is a cluster of its own.
    clusters = np.array([row["Organization"] or row["Model"] for row in rows])
    X = sm.add_constant(x - 2010)
    fit = sm.OLS(y, X).fit()
    low, high = fit.conf_int()[1]
    error, freedom = cr2(X, y, clusters, np.array([0.0, 1.0]))
    reach = st.t.ppf(0.975, freedom) * error
    sen = st.theilslopes(y, x, 0.95)
    tau = st.kendalltau(x, y)
    print("n", len(rows))
    print("OLS params, conf_int", fit.params[1], low, high, fit.params[0], *fit.conf_int()[0])
    print("rsquared, bse, HC3_se", fit.rsquared, fit.bse[1], fit.HC3_se[1])
    print("CR2 se, df, low, high", error, freedom, fit.params[1] - reach, fit.params[1] + reach)
    print("theilslopes", sen.slope, sen.low_slope, sen.high_slope)
    print("kendalltau", tau.statistic)
    pairs = np.sign(np.subtract.outer(x, x)) * np.sign(np.subtract.outer(y, y))
    print("Kendall's S", int(pairs.sum() // 2))


if __name__ == "__main__":
    make() if sys.argv[1:] == ["make"] else values()
