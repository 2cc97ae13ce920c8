"""Measures the statistics of rankings: beside lme4 in one run, alone, and against a known truth.

Usage: statistics_bench.py BINARIES [--only insteval|speed|recovery|simulation] [--rounds 3] [--simulations 200]

insteval    REML of lme4's InstEval (73,421 scores): digits in common and seconds beside lme4. Needs
            Debian's r-cran-lme4; without it the step is left out and that is said.
speed       a ranking of 2,000 entries x 300 judges x 5 with 10,000 draws
recovery    the estimates from tests/data/scores_final.csv beside the truth they were made from
simulation  how often and how far the adjusted order beats the mean's in Kendall's tau, over seeded
            simulations of the same design: the pairs of scores_final.csv, its variances
"""
import argparse
import csv
import json
import math
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, '..', 'data')


def table(path):
    with open(path, encoding='utf-8-sig') as file:
        return list(csv.DictReader(file))


def correlation(x, y):
    mx, my = statistics.fmean(x), statistics.fmean(y)
    sxy = sum((a - mx) * (b - my) for a, b in zip(x, y))
    return sxy / math.sqrt(sum((a - mx) ** 2 for a in x) * sum((b - my) ** 2 for b in y))


def kendall(x, y):
    """Kendall's tau-b."""
    same = x_pairs = y_pairs = 0
    for i in range(len(x)):
        for k in range(i):
            a = (x[i] > x[k]) - (x[i] < x[k])
            b = (y[i] > y[k]) - (y[i] < y[k])
            same += a * b
            x_pairs += a != 0
            y_pairs += b != 0
    return same / math.sqrt(x_pairs * y_pairs)


class Bench:
    def __init__(self, options):
        self.options = options
        self.cli = os.path.join(os.path.abspath(options.binaries), 'prizedesk-cli')
        self.dir = tempfile.mkdtemp()
        self.cpu = 0

    def path(self, name):
        return os.path.join(self.dir, name)

    def rank(self, scores, *arguments):
        """The ranking and its seconds, reading of the file and printing included; `cpu` holds those of all threads."""
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        done = subprocess.run([self.cli, '--json', 'rank', '--scores', scores, *arguments], capture_output=True, check=True)
        seconds = time.perf_counter() - start
        now = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.cpu = now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime
        return json.loads(done.stdout), seconds

    def write(self, name, rows):
        with open(self.path(name), 'w', encoding='utf-8') as file:
            file.write('judge,entry,score\n')
            file.writelines(f'{judge},{entry},{score:.2f}\n' for judge, entry, score in rows)
        return self.path(name)

    def insteval(self):
        if not shutil.which('Rscript') or subprocess.run(
                ['Rscript', '-e', 'library(lme4)'], capture_output=True, check=False).returncode:
            print('insteval: lme4 is not installed (Debian: r-cran-lme4)')
            return
        ours, theirs, cpu = [], [], []
        for _ in range(self.options.rounds):
            subprocess.run(['Rscript', os.path.join(HERE, 'insteval.R'), self.dir], check=True)
            parts = {row['name']: float(row['value']) for row in table(self.path('parts.csv'))}
            theirs.append(parts['seconds'])
            ranking, seconds = self.rank(self.path('scores.csv'))
            ours.append(seconds)
            cpu.append((self.cpu, parts['cpu']))
        print(f"insteval: {ranking['n_scores']} scores, {ranking['n_entries']} entries, {ranking['n_judges']} judges")
        for name in ('entry', 'judge', 'residual'):
            mine = ranking['components'][name]
            print(f'  variance {name}: {mine:.8f} | lme4 {parts[name]:.8f} | relative {abs(mine / parts[name] - 1):.1e}')
        print(f"  level: {ranking['grand_mean']:.8f} | lme4 {parts['level']:.8f}")
        worst = {}
        for kind, key in (('judges', 'judge'), ('entries', 'entry')):
            theirs_by = {row['name']: row for row in table(self.path(kind + '.csv'))}
            for item in ranking[kind]:
                row = theirs_by[item[key]]
                effect = item['effect'] if kind == 'judges' else item['adjusted'] - ranking['grand_mean']
                pair = ((kind + ' effect', effect, float(row['effect'])), (kind + ' se', item['se'], float(row['se'])))
                for name, mine, other in pair:
                    worst[name] = max(worst.get(name, (0, 0)), (abs(mine - other), abs(mine / other - 1)))
            scale = statistics.pstdev(float(row['effect']) for row in theirs_by.values())
            print(f"  {kind}: largest difference of an effect {worst[kind + ' effect'][0]:.1e} (their spread is {scale:.3f}), "
                  f"of a standard error {worst[kind + ' se'][0]:.1e} (relative {worst[kind + ' se'][1]:.1e})")
        ratio = min(ours) / min(theirs)
        print(f'  seconds: {min(ours):.2f} with reading, draws and JSON | lme4 fit and ranef {min(theirs):.2f} | '
              f'ratio {ratio:.3f} (wanted 0.1)')
        # On a machine that does other work as well, time on the clock says little.
        mine, other = min(c[0] for c in cpu), min(c[1] for c in cpu)
        print(f'  processor seconds: {mine:.2f} | lme4 {other:.2f} | ratio {mine / other:.3f}')

    def speed(self):
        draw = random.Random(20261121)
        severity = [draw.gauss(0, 6) for _ in range(300)]
        rows = []
        for entry in range(2000):
            quality = draw.gauss(60, 8)
            for judge in draw.sample(range(300), 5):
                rows.append((f'J{judge:03}', f'E{entry:04}', quality + severity[judge] + draw.gauss(0, 5)))
        scores = self.write('speed.csv', rows)
        seconds = [self.rank(scores)[1] for _ in range(self.options.rounds)]
        print(f'speed: 2,000 entries x 300 judges x 5, 10,000 draws: {min(seconds):.2f} s '
              f'(median {statistics.median(seconds):.2f}; wanted 2)')

    def sample(self):
        """Totals of scores_final.csv, each of its 12 criteria counted alike: 100 points for full marks."""
        sums = {}
        for row in table(os.path.join(DATA, 'scores_final.csv')):
            key = row['judge'], row['entry']
            marks, count = sums.get(key, (0, 0))
            sums[key] = marks + int(row['mark']), count + 1
        return [(judge, entry, 20 * marks / count) for (judge, entry), (marks, count) in sums.items()]

    def recovery(self):
        with open(os.path.join(DATA, 'expected.json'), encoding='utf-8') as file:
            truth = json.load(file)
        ranking, _ = self.rank(self.write('final.csv', self.sample()))
        severity, quality = truth['true_judge_severity'], truth['true_entry_quality']
        judges = [(j['effect'], severity[j['judge']]) for j in ranking['judges']]
        entries = [(e['adjusted'], e['mean'], quality[e['entry']]) for e in ranking['entries']]
        adjusted, mean, true = zip(*entries)
        print(f'recovery: correlation with the true severity of judges {correlation(*zip(*judges)):.3f}; with the true quality '
              f'of entries adjusted {correlation(adjusted, true):.3f}, mean {correlation(mean, true):.3f}; Kendall\'s tau adjusted '
              f'{kendall(adjusted, true):.3f}, mean {kendall(mean, true):.3f}')
        return ranking['components']

    def simulation(self):
        pairs = [(judge, entry) for judge, entry, _ in self.sample()]
        parts = self.rank(self.write('final.csv', self.sample()), '--draws', '0')[0]['components']
        wins = ties = 0
        gains, taus = [], []
        for seed in range(self.options.simulations):
            draw = random.Random(seed)
            severity = {j: draw.gauss(0, math.sqrt(parts['judge'])) for j in sorted({j for j, _ in pairs})}
            quality = {e: draw.gauss(65, math.sqrt(parts['entry'])) for e in sorted({e for _, e in pairs})}
            rows = [(j, e, round(quality[e] + severity[j] + draw.gauss(0, math.sqrt(parts['residual'])))) for j, e in pairs]
            ranking, _ = self.rank(self.write('simulated.csv', rows), '--draws', '0')
            true = [quality[e['entry']] for e in ranking['entries']]
            adjusted = kendall([e['adjusted'] for e in ranking['entries']], true)
            mean = kendall([e['mean'] for e in ranking['entries']], true)
            taus.append((adjusted, mean))
            gains.append(adjusted - mean)
            wins += adjusted > mean
            ties += adjusted == mean
        error = statistics.stdev(gains) / math.sqrt(len(gains))
        print(f'simulation: {len(gains)} of {len(pairs)} scores: Kendall\'s tau with the truth adjusted '
              f'{statistics.fmean(t[0] for t in taus):.3f}, mean {statistics.fmean(t[1] for t in taus):.3f}; gain '
              f'{statistics.fmean(gains):.3f} ± {error:.3f}; adjusted better {wins}, equal {ties}, worse {len(gains) - wins - ties}')
        if statistics.fmean(gains) <= 2 * error:
            sys.exit('the adjusted order does not beat the mean')

    def all(self):
        try:
            for name in ('insteval', 'speed', 'recovery', 'simulation'):
                if self.options.only in (None, name):
                    getattr(self, name)()
        finally:
            shutil.rmtree(self.dir)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('binaries')
    parser.add_argument('--only', choices=['insteval', 'speed', 'recovery', 'simulation'])
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--simulations', type=int, default=200)
    Bench(parser.parse_args()).all()


if __name__ == '__main__':
    main()
