"""Reference values for Tests/StatisticsTests/Shape/ShapeAssessmentTests.swift, by SciPy 1.17.

    python3 shape.py

Every fit is found by Nelder-Mead from a grid of starts, polished by BFGS: slow, and nothing like what it checks.
"""
import numpy as np
from scipy.optimize import minimize

SERIES = {
    "totals": ("logNormal", [1.3, 1.7, 2.9, 3.6, 5.9, 7.4, 11.8, 14.2, 21.9, 28.8, 49.6, 53.0, 104.2, 113.5]),
    "counts": ("counts", [0, 2, 5, 4, 9, 15, 14, 24, 33, 41, 37, 62]),
    "levelling": ("logNormal", [1.0, 2.1, 4.6, 11, 24, 41, 60, 71, 80, 84, 83, 88]),
    "straight": ("logNormal", [2.1, 9.7, 21.3, 28.6, 42.1, 49.0, 61.2, 70.5, 78.9, 92.4, 99.1, 113.0]),
}


def power_mean(w, a, b, lam):
    if abs(lam) < 1e-9:
        return a + w * (b - a)
    return np.logaddexp(np.log(1 - w + (w == 1) * 1e-300) + lam * a,
                        np.log(w + (w == 0) * 1e-300) + lam * b) / lam


def logistic(w, k, r, m):
    return k - np.logaddexp(0, -r * (w - m))


def misfit(errors, y, eta):
    if not np.all(np.isfinite(eta)):
        return 1e300
    if errors == "logNormal":
        return np.sum((np.log(y) - eta) ** 2)
    mu = np.exp(eta)
    return 2 * np.sum(np.where(y > 0, y * np.log(np.where(y > 0, y, 1) / mu), 0) - y + mu)


def least(f, starts, box=None):
    best = None
    for start in starts:
        point = minimize(f, start, method="Nelder-Mead", bounds=box, options=dict(xatol=1e-12, fatol=1e-15, maxiter=20000, maxfev=20000))
        for _ in range(3):
            point = minimize(f, point.x, method="Nelder-Mead", bounds=box, options=dict(xatol=1e-12, fatol=1e-15, maxiter=20000, maxfev=20000))
        if best is None or point.fun < best.fun:
            best = point
    return best


for name, (errors, y) in SERIES.items():
    y = np.array(y, float)
    n = len(y)
    w = np.arange(n) / (n - 1)
    ends = [(np.log(max(y[0], 0.5)), np.log(y[-1])), (np.log(y[1]), np.log(y[-2]))]
    free = least(lambda p: misfit(errors, y, power_mean(w, *p)), [(*e, l) for e in ends for l in (-1, 0.2, 0.8, 1.5)],
                 [(None, None), (None, None), (-4, 4)])
    held = {l: least(lambda p: misfit(errors, y, power_mean(w, *p, l)), ends).fun for l in (0, 1, 1 / 1.4, 1 / 0.7)}
    constant = least(lambda p: misfit(errors, y, p[0] + 0 * w), [(np.log(y.mean()),)]).fun
    starts = [(np.log(y[-1]), r, m) for r in (2, 5, 10) for m in (0.2, 0.5, 0.8)]
    bounded = least(lambda p: misfit(errors, y, logistic(w, *p)), starts, [(None, None), (-1000, 1000), (0, 0.9)])
    unbounded = least(lambda p: misfit(errors, y, logistic(w, *p)), starts)
    phi = 1.0
    if errors == "counts":
        mu = np.exp(power_mean(w, *free.x))
        phi = max(1, np.sum((y - mu) ** 2 / mu) / (n - 3))

    def aicc(s, k):
        penalty = 2 * k + 2 * k * (k + 1) / (n - k - 1)
        return (n * np.log(s / n) if errors == "logNormal" else s / phi) + penalty

    print(f"// {name}: lambda {free.x[2]:.6f}, phi {phi:.6f}, free midpoint {unbounded.x[2]:.6f}")
    print(f"//   aicc: linear {aicc(held[1], 3):.6f} exponential {aicc(held[0], 3):.6f}"
          f" powerMean {aicc(free.fun, 4):.6f} logistic {aicc(bounded.fun, 4):.6f}")
    print("//   F: " + ", ".join(f"{l:.4f} {(s - free.fun) / (free.fun / (n - 3)):.6f}" for l, s in held.items()),
          f"trend {(constant - held[0]) / (held[0] / (n - 2)):.6f}")
