# Reference numbers for the chance of an overlap: exact rational enumeration of the hypergeometric distribution, held
# against scipy's.
# Run: python3 tests/oracle/make-chance.py > tests/oracle/chance.json
import json
import sys
from fractions import Fraction
from math import comb

import scipy
from scipy.stats import hypergeom


def tail(institutions, first, second, shared):
    ways = sum(comb(first, k) * comb(institutions - first, second - k) for k in range(shared, min(first, second) + 1))
    return Fraction(ways, comb(institutions, second))


cases = [
    (10, 4, 3, 2),
    (10, 4, 3, 0),
    (10, 4, 3, 3),
    (10, 8, 7, 5),
    (10, 8, 7, 6),
    (10, 10, 7, 7),
    (30, 12, 9, 1),
    (118, 21, 17, 3),
    (118, 21, 17, 9),
    (118, 60, 58, 29),
    (1000, 40, 40, 2),
    (1000, 40, 40, 20),
    (1000, 0, 40, 0),
    (10000, 80, 80, 1),
    (10000, 80, 80, 40),
    (10000, 300, 250, 8),
    (10000, 5000, 5000, 2600),
]
rows = []
for case in cases:
    exact = float(tail(*case))
    institutions, first, second, shared = case
    other = hypergeom.sf(shared - 1, institutions, first, second)
    assert abs(other - exact) <= 1e-8 * exact, (case, exact, other)
    rows.append([*case, exact])
json.dump(
    {
        "provenance": f"tests/oracle/make-chance.py, Python {sys.version.split()[0]} fractions, "
        f"checked with scipy {scipy.__version__}, 2026-11-22",
        "columns": ["institutions", "first", "second", "shared", "probability"],
        "cases": rows,
    },
    sys.stdout,
    separators=(",", ":"),
)
print()
