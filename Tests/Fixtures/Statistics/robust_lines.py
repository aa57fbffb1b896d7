"""Reference values for Tests/StatisticsTests/RobustLines: SciPy 1.17, pymannkendall 1.4.

    python3 robust_lines.py
"""
import numpy as np
import pymannkendall as mk
import scipy.optimize as so
import scipy.stats as st
from regression import X1, Y


def made(n):
    """Points that need no random numbers: x = k mod 37 + k / 1000, y by a chaotic map, the same in Swift."""
    u, xs, ys = 0.3, [], []
    for k in range(n):
        u = 3.99 * u * (1 - u)
        xs.append(k % 37 + k / 1000)
        ys.append(0.4 * xs[-1] + 10 * u)
    return np.array(xs), np.array(ys)


TIED_X = np.array([1.0, 2, 2, 3, 4, 4, 4, 5, 6, 7, 7, 8])
TIED_Y = np.array([2.0, 1, 3, 3, 5, 4, 4, 4, 6, 6, 7, 5])


def theil_sen(name, x, y):
    r = st.theilslopes(y, x, alpha=0.95)
    print(name, "theilslopes", *(repr(float(v)) for v in r))


def kendall(name, x, y):
    n = len(x)
    s = sum(np.sign(x[j] - x[i]) * np.sign(y[j] - y[i]) for i in range(n) for j in range(i + 1, n))
    r = st.kendalltau(x, y, method="asymptotic")
    print(name, "S", int(s), "kendalltau", repr(float(r.statistic)), repr(float(r.pvalue)))


def quantile(name, x, y, tau):
    """The primal linear program, by HiGHS: y = a + b x + up - down."""
    n = len(x)
    A = np.column_stack([np.ones(n), x, np.eye(n), -np.eye(n)])
    c = np.concatenate([[0, 0], np.full(n, tau), np.full(n, 1 - tau)])
    r = so.linprog(c, A_eq=A, b_eq=y, bounds=[(None, None)] * 2 + [(0, None)] * 2 * n, method="highs-ds",
                   options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10})
    print(name, tau, "linprog slope, intercept, loss", repr(float(r.x[1])), repr(float(r.x[0])), repr(float(r.fun)))


if __name__ == "__main__":
    theil_sen("line", X1, Y)
    theil_sen("tied", TIED_X, TIED_Y)
    theil_sen("made 400", *made(400))
    theil_sen("tied x only", TIED_X, np.arange(12) ** 1.5 % 7)
    kendall("line", X1, Y)
    kendall("tied", TIED_X, TIED_Y)
    kendall("made 400", *made(400))
    for name, series in (("line", Y), ("tied y", TIED_Y)):
        r = mk.original_test(series)
        print(name, "mk.original_test: s, var_s, z, p", int(r.s), repr(float(r.var_s)), repr(float(r.z)), repr(float(r.p)))
    for tau in (0.5, 0.9):
        quantile("line", X1, Y, tau)
        quantile("tied", TIED_X, TIED_Y, tau)
        quantile("made 400", *made(400), tau)
