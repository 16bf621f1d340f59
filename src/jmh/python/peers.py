"""The benchmarks' peers in numpy, to be run in the same hour on the same machine: python3 src/jmh/python/peers.py"""
import time

import numpy as np


def timed(name, work, seconds=5.0):
    work()
    times = []
    while sum(times) < seconds or len(times) < 5:
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    times = np.array(times) * 1e3
    print(f"{name}: median {np.median(times):.4g} ms, best {times.min():.4g} ms, {len(times)} runs")


LEVELS, YEARS = 50, 15
INDEX = np.arange(LEVELS)
BASE = 100.0 + INDEX
TARGET = 130 + 1.3 * INDEX
OVER = (7 * INDEX + 3) % LEVELS
MEAN = (1 + INDEX % 9 * 0.7) / 100


def planbench(growth=((950 + INDEX) % 97) / 1000):
    x = BASE * (1 + growth) ** np.arange(YEARS + 1)[:, None]
    return x, x / x[:, OVER] * 1e4, np.minimum(1, x / TARGET), x.sum(axis=1)


def mc_a(paths=10_000, rng=np.random.default_rng(2035)):
    common = rng.standard_normal((YEARS, paths, 1))
    score = np.sqrt(0.3) * common + np.sqrt(0.7) * rng.standard_normal((YEARS, paths, LEVELS))
    x = BASE * np.cumprod(1 + MEAN + 0.015 * score, axis=0)
    levels = [5, 10, 25, 50, 75, 90, 95]
    return (np.percentile(x / x[:, :, OVER] * 1e4, levels, axis=1), np.percentile(x.sum(axis=2), levels, axis=1),
            (x[-1] >= TARGET).mean(axis=0))


def mc_plan(indicators=30, years=5, paths=100_000, rng=np.random.default_rng(2025)):
    part = np.linspace(0, 1, indicators)
    base, mean, deviation = 50 + 1450 * part, 0.02 + 0.1 * part, 0.01 + 0.05 * part
    factor = np.linalg.cholesky(np.full((indicators, indicators), 0.3) + 0.7 * np.eye(indicators))
    level = np.broadcast_to(base, (paths, indicators))
    ratios = indicators // 3
    quantiles = []
    for _ in range(years):
        level = level * (1 + mean + deviation * (rng.standard_normal((paths, indicators)) @ factor.T))
        both = np.concatenate([level, level[:, :ratios] / level[:, ratios:2 * ratios] * 100], axis=1)
        quantiles.append(np.percentile(both, [5, 25, 50, 75, 95], axis=0))
    return quantiles, (level >= base * (1 + mean) ** years).mean(axis=0)


total = planbench()[3][-1]
assert abs(total - 12743.02937) < 5e-6, total
timed("planbench-50", planbench)
timed("mc-a", mc_a)
timed("mc-plan", mc_plan)
