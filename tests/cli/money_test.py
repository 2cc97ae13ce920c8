"""Seals, ties and the ledger's rarer verbs from the command line.

Usage: money_test.py CLI DATA [unittest arguments]
"""
import contextlib
import os
import sqlite3
import sys
import unittest

from cli_test import Office, data


class Results(Office):
    def test_a_result_is_sealed_and_sealed_again_with_a_reason(self):
        self.filled()
        seal = self.json('--as', '三宅', 'seal', self.file, '--stage', 't1-final', '--method', 'mean', '--draws', 100)
        self.assertEqual((seal['seal'], seal['method'], seal['sealed_by']), (1, 'mean', '三宅'))
        self.assertEqual(len(seal['digest']), 64)
        self.assertEqual(min(e['rank'] for e in seal['entries']), 1)
        self.json('seal', self.file, '--stage', 't1-final', '--method', 'mean', status=4)
        again = self.json('seal', self.file, '--stage', 't1-final', '--method', 'mean', '--draws', 100, '--reason', 'r')
        self.assertEqual((again['seal'], again['digest']), (2, seal['digest']))
        self.json('seal', self.file, '--stage', 't9', status=4)
        checks = {c['name']: c for c in self.json('verify', self.file)['checks']}
        self.assertTrue(checks['sealed_results']['ok'])

    def test_a_decision_on_an_older_seal_waits(self):
        self.filled()
        seal = ('seal', self.file, '--stage', 't1-final', '--method', 'mean', '--draws', 100)
        ref = self.json(*seal)['entries'][0]['entry']
        self.json('--as', 'a', 'award', self.file, '--prize', 't1-1', '--entry', ref, '--reason', 'r')
        self.json(*seal, '--reason', 'again')
        self.json('--as', 'b', 'award', self.file, '--prize', 't1-1', '--entry', ref, '--confirm', status=4)
        out = os.path.join(self.dir, 'l.json')
        answer = self.json('award-list', self.file, '--format', 'json', '--out', out)
        self.assertEqual(answer['unconfirmed'], ['t1-1'])

    def test_ties_are_told_and_broken(self):
        self.filled()
        self.json('--as', 'a', 'ties', self.file, '--stage', 't1-final', '--rule', 'nothing', status=4)
        ties = self.json('ties', self.file, '--stage', 't1-final', '--method', 'mean')
        tied = ties['open']
        if not tied:
            self.skipTest('no tie in the sample')
        pool = sorted(tied[0])
        self.json('ties', self.file, '--stage', 't1-final', '--method', 'mean', '--lot', *pool, status=4)  # no source
        self.json('ties', self.file, '--stage', 't1-final', '--method', 'mean', '--lot', *pool, '--source', 's')
        lots = self.json('ties', self.file, '--stage', 't1-final', '--method', 'mean')['lots']
        self.json('ties', self.file, '--stage', 't1-final', '--method', 'mean', '--draw', lots[0]['lot'],
                  '--value', '3 14 15')
        # A drawn lot stays: undo does not reach it, nor what it rests on.
        self.run_cli('undo', self.file, status=4)
        drawn = self.json('ties', self.file, '--stage', 't1-final', '--method', 'mean')['lots'][0]
        self.assertEqual(sorted(drawn['order']), pool)


class Budget(Office):
    def approved(self):
        self.new()
        self.json('gpu', 'settings', self.file, '--from', '2026-11-01', '--to', '2027-01-31')
        offers = self.write('o.csv', 'offer,provider,gpu,yen_per_gpu_hour,capacity_gpu_hours\nO1,A,H100,1000,300\n')
        asked = self.write('r.csv', 'team,merit,min_gpu_hours,max_gpu_hours\nTM01,80,1,100\nTM02,70,1,100\n')
        self.json('import', 'offers', self.file, offers)
        self.json('import', 'requests', self.file, asked)
        self.json('--as', 'a', 'gpu', 'envelope', self.file, '--confirm', '400000000', '--basis', 'b')
        self.json('gpu', 'plan', self.file, '--name', 'A')

    def used(self, name, *rows):
        return self.write(name, 'date,team,offer,gpu_hours\n' + ''.join(f'{row}\n' for row in rows))

    def sums(self):
        status = self.json('gpu', 'status', self.file)
        self.assertEqual(status['settled_yen'] + status['in_flight_yen'] + status['committed_yen'] +
                         status['free_yen'], status['envelope_yen'])
        return status

    def test_other_cost_from_plan_to_release(self):
        self.approved()
        cost = self.json('gpu', 'cost', self.file, '1,000,000', '--head', 'storage', '--note', 'n')
        self.assertEqual(cost['costs'][0]['id'], cost['id'])
        self.assertIn(str(cost['id']), self.run_cli('gpu', 'costs', self.file).stdout.decode())
        self.json('gpu', 'plan', self.file, '--name', 'B')
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'B', '--second', 'b')
        bill = ('gpu', 'charge', self.file, cost['id'], '600,000', '--day', '2026-12-01')
        self.json(*bill, status=4)  # no bill named
        costs = self.json(*bill, '--document', 'B-1')['costs']
        self.assertEqual((costs[0]['billed_yen'], costs[0]['reserved_yen']), (600_000, 400_000))
        free = self.sums()['free_yen']
        self.json('gpu', 'release-cost', self.file, cost['id'], status=4)  # no reason
        self.json('gpu', 'release-cost', self.file, 99, '--reason', 'r', status=4)
        costs = self.json('gpu', 'release-cost', self.file, cost['id'], '--reason', 'r')['costs']
        self.assertEqual((costs[0]['reserved_yen'], costs[0]['open_yen']), (0, 0))
        self.assertEqual(self.sums()['free_yen'], free + 400_000)
        self.assertTrue(self.json('verify', self.file)['ok'])

    def test_a_plan_is_revoked_but_not_what_was_billed(self):
        self.approved()
        cost = self.json('gpu', 'cost', self.file, '1,000,000')['id']
        self.json('gpu', 'plan', self.file, '--name', 'B')
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'B', '--second', 'b')
        self.json('gpu', 'charge', self.file, cost, '600,000', '--day', '2026-12-01', '--document', 'B-1')
        self.json('gpu', 'approve', self.file, 'B', '--revoke', status=4)  # no reason
        self.json('gpu', 'approve', self.file, 'B', '--revoke', '--reason', 'r')
        sums = self.sums()
        self.assertEqual((sums['in_flight_yen'], sums['committed_yen']), (600_000, 0))
        self.assertTrue(self.json('verify', self.file)['ok'])

    def test_the_remainder_follows_what_was_used(self):
        self.approved()
        self.json('gpu', 'plan', self.file, '--name', 'R', '--remainder', status=4)  # nothing to divide
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'A', '--second', 'b')
        self.json('import', 'usage', self.file, self.used('u.csv', '2026-11-02,TM01,O1,20'))
        self.json('import', 'offers', self.file, self.write(
            'o2.csv', 'offer,provider,gpu,yen_per_gpu_hour,capacity_gpu_hours\nO1,A,H100,1000,200\n'))
        plan = self.json('gpu', 'plan', self.file, '--name', 'R', '--remainder')
        self.assertEqual((plan['kind'], plan['spent_yen']), ('remainder', 180_000))
        self.json('import', 'usage', self.file, self.used('v.csv', '2026-11-03,TM01,O1,30'))
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'R', '--second', 'b', status=4)  # 30 h less
        self.json('gpu', 'plan', self.file, '--name', 'S', '--remainder')
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'S', '--second', 'b')
        self.assertEqual(self.sums()['committed_yen'], 150_000)
        self.json('gpu', 'approve', self.file, 'S', '--revoke', '--reason', 'r')
        self.json('gpu', 'plan', self.file, '--name', 'T', '--remainder')

    def test_an_import_of_usage_is_withdrawn(self):
        self.approved()
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'A', '--second', 'b')
        self.json('import', 'usage', self.file, self.used('u.csv', '2026-11-02,TM01,O1,20'))
        imports = self.json('gpu', 'withdraw-usage', self.file)['imports']
        self.assertEqual([(i['file'], i['rows'], i['current']) for i in imports], [('u.csv', 1, 1)])
        number = imports[0]['import']
        self.json('gpu', 'withdraw-usage', self.file, number, status=4)  # no reason
        self.json('gpu', 'withdraw-usage', self.file, number, '--reason', 'r')
        self.assertEqual(self.sums()['in_flight_yen'], 0)
        self.json('gpu', 'withdraw-usage', self.file, number, '--reason', 'r', status=4)
        self.assertEqual(self.json('gpu', 'withdraw-usage', self.file)['imports'], [])

    def test_a_day_without_and_with_numbers_of_lines(self):
        self.approved()
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'A', '--second', 'b')
        self.json('import', 'usage', self.file, self.used('u.csv', '2026-11-02,TM01,O1,20'))
        numbered = self.write('n.csv', 'date,team,offer,gpu_hours,record\n2026-11-02,TM01,O1,20,J1\n')
        report = self.json('import', 'usage', self.file, numbered, status=1)
        self.assertEqual([f['code'] for f in report['findings']], ['usage.record_mixed'])
        self.assertEqual(self.sums()['in_flight_yen'], 20_000)


class Damage(Office):
    def test_a_table_that_is_gone_is_an_unusable_file(self):
        self.filled()
        gone = {'tie_rule': ('ties', '--stage', 't1-final'), 'award': ('awards',), 'envelope': ('gpu', 'envelope'),
                'compute_setting': ('gpu', 'settings', '--low', '30')}
        for table, (command, *rest) in gone.items():
            with contextlib.closing(sqlite3.connect(self.file)) as database:
                database.execute('pragma foreign_keys = off')
                database.execute(f'alter table {table} rename to gone_{table}')
                database.commit()
            first = [command] + ([rest.pop(0)] if command == 'gpu' else [])
            answer = self.json(*first, self.file, *rest, status=3)
            self.assertIn('message', answer['error'])
            with contextlib.closing(sqlite3.connect(self.file)) as database:
                database.execute(f'alter table gone_{table} rename to {table}')
                database.commit()


if __name__ == '__main__':
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
