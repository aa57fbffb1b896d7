"""Reference values for Tests/StatisticsTests/Proportions and Survival: statsmodels 0.15, lifelines 0.30.

    python3 proportions_survival.py
"""
import numpy as np
from lifelines import KaplanMeierFitter
from lifelines.utils import median_survival_times
from statsmodels.duration.survfunc import SurvfuncRight
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

TIMES = [1, 2, 2, 3, 3, 3, 4, 5, 5, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12, 13, 14, 15, 16, 18, 20]
ENDED = [1, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0]

if __name__ == "__main__":
    for part, whole, alpha in ((7, 20, 0.05), (0, 15, 0.05), (15, 15, 0.05), (51, 87, 0.01)):
        print("wilson", part, whole, alpha, *map(lambda v: repr(float(v)), proportion_confint(part, whole, alpha, "wilson")))
    for a, m, b, n in ((45, 64, 52, 61), (0, 10, 3, 10), (5, 10, 5, 10)):
        ci = confint_proportions_2indep(b, n, a, m, method="newcomb", compare="diff", alpha=0.05, correction=False)
        print("newcombe", a, m, "to", b, n, *map(lambda v: repr(float(v)), ci))
    km = KaplanMeierFitter().fit(TIMES, ENDED)
    ci = km.confidence_interval_.values
    for (t, row), (lo, hi) in zip(km.event_table.iterrows(), ci):
        if row.observed:
            print("km", t, int(row.at_risk), int(row.observed), repr(float(km.survival_function_.loc[t].iloc[0])), repr(float(lo)), repr(float(hi)))
    print("median", km.median_survival_time_, median_survival_times(km.confidence_interval_).values)
    sf = SurvfuncRight(np.array(TIMES), np.array(ENDED))
    print("statsmodels", [repr(float(v)) for v in sf.surv_prob], [repr(float(v)) for v in sf.surv_prob_se])
