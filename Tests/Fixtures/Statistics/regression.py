"""Reference values for Tests/StatisticsTests/Regression: statsmodels 0.14, and CR2 from its definition with n x n matrices.

    python3 regression.py
"""
import numpy as np
import scipy.linalg as la
import scipy.stats as st
import statsmodels.api as sm

X1 = np.array([2010.5, 2011.2, 2012.0, 2012.9, 2013.4, 2014.1, 2015.7, 2016.3, 2016.8, 2017.5, 2018.9, 2019.6, 2020.2, 2021.1])
X2 = np.array([0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 1.0, 1.0, 0.0])
Y = np.array([17.2, 17.9, 18.1, 18.4, 19.6, 19.1, 20.3, 20.2, 21.9, 21.0, 22.8, 22.1, 23.9, 23.2])
CLUSTERS = np.array([7, 3, 7, 7, 3, 12, 12, 3, 4, 4, 7, 4, 12, 7])
# A column that one cluster alone decides: cluster 4 has all its ones.
ONLY4 = (CLUSTERS == 4).astype(float)


def cr2(X, y, clusters, contrast):
    """Standard error and Satterthwaite degrees of freedom, Pustejovsky & Tipton (2018) eqs. 6-11, working model I."""
    n = len(y)
    bread = np.linalg.inv(X.T @ X)
    H = X @ bread @ X.T
    e = y - H @ y
    M = np.eye(n) - H
    variance, P = 0.0, []
    for g in np.unique(clusters):
        rows = np.flatnonzero(clusters == g)
        values, vectors = np.linalg.eigh(M[np.ix_(rows, rows)])
        root = np.array([0 if v < 1e-10 else v ** -0.5 for v in values])
        A = vectors @ np.diag(root) @ vectors.T
        a = A @ X[rows] @ bread @ contrast
        variance += (a @ e[rows]) ** 2
        P.append(M[:, rows] @ a)
    P = np.array(P).T
    G = P.T @ P
    df = np.trace(G) ** 2 / np.sum(G * G)
    return np.sqrt(variance), df


def show(name, values):
    print(name, "[" + ", ".join(repr(float(v)) for v in np.atleast_1d(values)) + "]")


def report(title, X, y, clusters=None):
    print("##", title)
    fit = sm.OLS(y, X).fit()
    influence = fit.get_influence()
    show("params", fit.params)
    show("bse", fit.bse)
    show("HC3", fit.HC3_se)
    print("rsquared", repr(float(fit.rsquared)), "adj", repr(float(fit.rsquared_adj)), "s", repr(float(np.sqrt(fit.scale))))
    show("hat", influence.hat_matrix_diag)
    show("cook", influence.cooks_distance[0])
    show("press residuals", influence.resid_press)
    show("conf_int 0.9", fit.conf_int(0.1).ravel())
    x0 = X[3].copy(); x0[1] += 0.3
    mean = fit.get_prediction(x0)
    show("mean at row 3 + 0.3", [mean.predicted_mean[0], *mean.conf_int(alpha=0.05)[0]])
    if clusters is not None:
        for j in range(X.shape[1]):
            show(f"CR2 coefficient {j}: se, df", cr2(X, y, clusters, np.eye(X.shape[1])[j]))
        show("CR2 at row 3 + 0.3: se, df", cr2(X, y, clusters, x0))


if __name__ == "__main__":
    one = np.ones_like(X1)
    report("line", np.column_stack([one, X1 - 2010]), Y, CLUSTERS)
    report("line, each record its own cluster", np.column_stack([one, X1 - 2010]), Y, np.arange(14))
    report("two columns", np.column_stack([one, X1 - 2010, X2]), Y, CLUSTERS)
    report("a column that cluster 4 decides", np.column_stack([one, X1 - 2010, ONLY4]), Y, CLUSTERS)
    report("no intercept", np.column_stack([X1 - 2010, X2]), Y, CLUSTERS)
