"""The ceremony's guests from the command line: list, seats, desks at the doors.

Usage: guests_test.py CLI DATA [unittest arguments]
"""
import csv
import itertools
import json
import os
import random
import shutil
import sys
import unittest

from cli_test import Office, data


class Guests(Office):
    def guests(self):
        self.new()
        return self.json('import', 'guests', self.file, data('guests.csv'), status=1)

    def test_the_sample_comes_in_once(self):
        answer = self.guests()
        self.assertEqual((answer['rows'], answer['imported']), (300, 300))
        # 髙橋 and 高橋 of one name in one company.
        self.assertEqual([(f['row'], f['code']) for f in answer['findings']], [(300, 'duplicate.suspect')])
        first = answer['records'][0]
        self.assertEqual((first['ref'], first['category'], first['reply'], first['companions']),
                         ('G0001', 'press', 'attending', 1))
        again = self.json('import', 'guests', self.file, data('guests.csv'), status=1)
        self.assertEqual((again['imported'], again['updated'], again['unchanged']), (0, 0, 300))
        counts = self.json('guests', self.file)['counts']
        self.assertEqual((counts['all']['attending'], counts['all']['persons'], counts['all']['open']),
                         (235, 298, 43))

    def test_seats_are_proposed_applied_and_printed(self):
        self.guests()
        proposed = self.json('seating', self.file)
        seats = {seat['guest']: seat['seat'] for seat in proposed['seats']}
        self.assertEqual(len(seats), 235)
        places = list(seats.values()) + [c for s in proposed['seats'] for c in s['companions']]
        self.assertEqual(len(places), len(set(places)))
        self.assertEqual({each['why'] for each in proposed['unseated']}, {'no_reply'})
        self.assertEqual(len(self.actions()), 2)  # nothing is written by looking
        self.json('seating', self.file, '--apply')
        self.assertEqual(self.json('seating', self.file)['seats'], proposed['seats'])
        self.json('undo', self.file)

    def test_a_second_arrival_is_told(self):
        self.guests()
        first = self.json('checkin', self.file, 'GP26-G0123-0')
        self.assertEqual((first['guest'], first['first'], first['desk']), ('G0123', True, ''))
        second = self.json('checkin', self.file, 'gp26g01230', status=1)
        self.assertEqual((second['first'], second['at']), (False, first['at']))
        self.run_cli('checkin', self.file, 'GP26-G0123-1', status=4)
        self.run_cli('checkin', self.file, 'G0999', status=4)
        self.run_cli('checkin', self.file, '--take-back', 'GP26-G0123-1', status=4)
        back = self.json('checkin', self.file, '--take-back', 'gp26g01230')
        self.assertEqual((back['guest'], back['taken_back']), ('G0123', True))
        self.assertTrue(self.json('checkin', self.file, 'G0123')['first'])

    def test_invitations_need_a_place(self):
        self.guests()
        out = os.path.join(self.dir, 'letters')
        self.run_cli('invite', self.file, '--out', out, status=4)
        event = self.json('event', self.file, '--venue', '架空会館', '--starts', '2027-03-24T14:00',
                          '--ends', '2027-03-24T16:00', '--capacity', 320)
        self.assertEqual(event['starts_at'], '2027-03-24T14:00:00+09:00')
        answer = self.json('invite', self.file, '--out', out)
        self.assertEqual(answer['files'], len(os.listdir(out)))
        with open(os.path.join(out, 'G0001.eml'), encoding='utf-8') as file:
            self.assertIn('text/calendar', file.read())


    def test_after_the_day_attendance_and_thanks_leave(self):
        self.guests()
        out = os.path.join(self.dir, 'thanks')
        self.run_cli('invite', self.file, '--thank', '--out', out, status=4)  # nobody has come
        for guest in ('G0001', 'G0003'):
            self.json('checkin', self.file, guest)
        answer = self.json('invite', self.file, '--thank', '--out', out)
        self.assertEqual((answer['letters'], answer['files'], answer['without_address']), (2, 2, []))
        self.assertEqual(sorted(os.listdir(out)), ['G0001.eml', 'G0003.eml'])
        with open(os.path.join(out, 'G0001.eml'), encoding='utf-8') as file:
            self.assertNotIn('text/calendar', file.read())
        self.run_cli('invite', self.file, '--thank', '--remind', '--out', out, status=2)
        page = os.path.join(self.dir, 'attendance.csv')
        self.json('report', self.file, 'attendance', '--profile', 'judging', '--out', page)
        with open(page, encoding='utf-8-sig') as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(len(rows), 300)
        self.assertEqual(sorted(row['No.'] for row in rows if row['Attendance'] == 'Came'), ['G0001', 'G0003'])
        self.assertNotIn('Name', rows[0])
        self.json('report', self.file, 'attendance', '--profile', 'internal', '--out', page)
        with open(page, encoding='utf-8-sig') as file:
            self.assertIn('g0@example.jp', file.read())
        self.json('report', self.file, 'ceremony', '--out', os.path.join(self.dir, 'figures.xlsx'))
        self.run_cli('report', self.file, 'boards', '--out', os.path.join(self.dir, 'boards.xlsx'), status=2)

    def test_before_the_release_papers_name_no_winner(self):
        self.new()
        self.json('import', 'entries', self.file, data('entries_agents.xlsx'), status=1)
        self.json('stage', self.file, 't1-final', '--enter', 'T1-0001')
        winner = self.json('entry', self.file, 'T1-0001')
        self.json('award', self.file, '--entry', 'T1-0001', '--prize', 't1-1', '--reason', 'decided')
        page = os.path.join(self.dir, 'boards.html')
        self.json('--lang', 'ja', 'report', self.file, 'boards', '--layout', 'vertical', '--out', page)
        with open(page, encoding='utf-8') as file:
            text = file.read()
        self.assertIn('五千万円', text)
        for field in ('representative', 'organisation', 'title'):
            self.assertNotIn(winner[field], text)
        press = os.path.join(self.dir, 'press.csv')
        self.run_cli('report', self.file, 'press', '--out', press, status=4)
        self.assertFalse(os.path.exists(press))


    def test_two_people_release_the_winners(self):
        self.json('demo', self.file)
        press = os.path.join(self.dir, 'press.csv')
        boards = os.path.join(self.dir, 'boards.html')
        self.assertEqual(self.json('release', self.file)['state'], 'missing')
        self.run_cli('release', self.file, '--ask', status=4)  # the awards wait for confirmation
        self.json('seal', self.file, '--stage', 't1-final')
        for award in self.json('awards', self.file)['awards']:
            if award['ref']:
                self.json('--as', 'Second', 'award', self.file, '--prize', award['prize'], '--entry', award['ref'],
                          '--confirm')
        self.json('--as', 'First', 'release', self.file, '--ask')
        self.run_cli('--as', 'First', 'release', self.file, '--give', status=4)
        self.run_cli('report', self.file, 'press', '--out', press, status=4)
        answer = self.json('--as', 'Second', 'release', self.file, '--give')
        self.assertEqual((answer['state'], answer['asked_by'], answer['released_by']), ('released', 'First', 'Second'))
        self.json('--lang', 'ja', 'report', self.file, 'press', '--embargo', '2027-03-24T15:30', '--out', press)
        self.json('--lang', 'ja', 'report', self.file, 'boards', '--out', boards)
        with open(press, encoding='utf-8-sig') as file:
            rows = list(csv.DictReader(file))
        self.assertEqual({row['解禁日時'] for row in rows}, {'報道解禁：2027年3月24日（水）15:30'})
        winner = self.json('entry', self.file, self.json('awards', self.file)['awards'][0]['ref'])
        with open(boards, encoding='utf-8') as file:
            self.assertIn(winner['representative'].replace(' ', '　'), file.read())
        self.assertNotIn(winner['representative'], str(rows))
        self.run_cli('release', self.file, '--withdraw', status=4)
        self.json('release', self.file, '--withdraw', '--reason', 'moved')
        self.run_cli('report', self.file, 'press', '--out', press, status=4)

    def test_certificates_are_all_there_or_none(self):
        self.new()
        self.json('import', 'entries', self.file, data('entries_agents.xlsx'), status=1)
        self.json('stage', self.file, 't1-final', '--enter', 'T1-0003', 'T1-0008')
        for prize, entry in (('t1-1', 'T1-0003'), ('t1-2', 'T1-0008')):
            self.json('award', self.file, '--entry', entry, '--prize', prize, '--reason', 'decided')
        out = os.path.join(self.dir, 'certificates')
        os.makedirs(os.path.join(out, '2026-002.pdf', 'in the way'))
        engine = {'QTWEBENGINE_DISABLE_SANDBOX': '1'}  # root needs it
        self.run_cli('certificates', self.file, '--each', '--out', out, status=3, **engine)
        self.assertEqual(os.listdir(out), ['2026-002.pdf'])
        self.assertNotIn('export.certificates', [action['operation'] for action in self.actions()])
        # What was entered for it is taken back.
        self.assertTrue(self.actions()[0]['label'].startswith('Undone'), self.actions()[0])
        shutil.rmtree(out)
        # Nothing is issued before two people released the result, and nothing is changed for it.
        before = self.actions()
        page = os.path.join(self.dir, 'issued.pdf')
        self.run_cli('certificates', self.file, '--issue', '--layout', 'horizontal', '--out', page, status=4, **engine)
        self.assertEqual(self.actions(), before)
        self.assertFalse(os.path.exists(page))
        answer = self.json('certificates', self.file, '--each', '--out', out, status=1, **engine)
        self.assertEqual(answer['pages'], 2)
        self.assertEqual(sorted(os.listdir(out)), ['2026-001.pdf', '2026-002.pdf'])
        # A rehearsal has one sheet for every place of the edition and asks nobody who won.
        page = os.path.join(self.dir, 'rehearsal.pdf')
        answer = self.json('certificates', self.file, '--rehearsal', '--out', page, **engine)
        self.assertEqual(answer['pages'], 8)
        self.assertEqual({each['ref'] for each in answer['certificates']}, {''})


class Desks(Office):
    def desks(self):
        self.new()
        self.json('import', 'guests', self.file, data('guests.csv'), status=1)
        out = os.path.join(self.dir, 'desks')
        words = os.path.join(self.dir, 'words.csv')
        answer = self.json('desk', 'issue', self.file, '--desks', 3, '--out', out, '--passphrases', words)
        self.assertEqual([desk['desk'] for desk in answer['desks']], ['D1', 'D2', 'D3'])
        with open(words, encoding='utf-8-sig') as file:
            self.words = {row['desk']: row['passphrase'] for row in csv.DictReader(file)}
        return [desk['file'] for desk in answer['desks']]

    def scan(self, path, *arguments, status=0):
        word = self.words[os.path.basename(path)[:-5]]
        return self.json('desk', *arguments[:1], path, *arguments[1:], status=status,
                         PRIZEDESK_PASSPHRASE=word)

    def test_desks_come_back_in_any_order(self):
        desks = self.desks()
        for at, (desk, guest) in enumerate([(0, 'G0001'), (1, 'G0002'), (2, 'G0003'), (1, 'G0001'), (2, 'G0002')]):
            answer = self.scan(desks[desk], 'scan', guest, '--at', f'2027-03-24T13:0{at}')
            self.assertEqual((answer['guest'], answer['first']), (guest, True))
        again = self.scan(desks[0], 'scan', 'G0001', '--at', '2027-03-24T13:30', status=1)
        self.assertEqual((again['first'], again['desk'], again['at']),
                         (False, 'D1', '2027-03-24T13:00:00+09:00'))
        walked = self.scan(desks[1], 'walk-in', '--name', '架空 太郎')
        self.assertEqual(walked['guest'], 'W2001')
        with open(desks[0], 'rb') as file:
            self.assertNotIn('山本'.encode(), file.read())
        original = self.file + '.original'
        shutil.copy(self.file, original)
        results = []
        for order in itertools.permutations(desks):
            shutil.copy(original, self.file)
            totals = [0, 0, 0]
            for desk in order:
                answer = self.json('desk', 'receive', self.file, desk, '--apply')
                totals = [a + b for a, b in zip(totals, (answer['new'], answer['again'], answer['walk_ins']))]
            self.assertEqual(totals, [4, 3, 1])
            final = self.json('checkin', self.file, 'G0001', status=1)
            results.append((final['at'], final['desk']))
            nothing = self.json('desk', 'receive', self.file, *desks, '--apply')
            self.assertEqual((nothing['new'], nothing['again'], nothing['walk_ins']), (0, 0, 0))
        self.assertEqual(set(results), {('2027-03-24T13:00:00+09:00', 'D1')})

    def test_the_whole_sample_comes_through_three_doors(self):
        """300 guests in shuffled queues, a third of them scanned at two desks, six who walk in: the office
        ends with the same in all six orders."""
        desks = self.desks()
        everybody = [guest['ref'] for guest in self.json('guests', self.file)['guests']]
        self.assertEqual(len(everybody), 300)
        shuffled = random.Random(2026)
        shuffled.shuffle(everybody)
        first = {}
        seconds = 0
        for desk, path in enumerate(desks):
            # Everybody at one desk; those of the next desk's first third here as well, minutes later.
            queue = [(guest, 0) for guest in everybody[desk::3]]
            queue += [(guest, 40) for guest in everybody[(desk + 1) % 3::3][:33]]
            lines = []
            for place, (guest, later) in enumerate(queue):
                at = f'2027-03-24T{13 + (later + place // 3) // 60}:{(later + place // 3) % 60:02}:{place % 3 * 20:02}'
                lines.append(f'{guest} {at}')
                known = first.get(guest)
                first[guest] = min(known, (at, f'D{desk + 1}')) if known else (at, f'D{desk + 1}')
            lines.append('GP26-G0001-0')  # a misread code is one line's matter
            word = self.words[os.path.basename(path)[:-5]]
            answer = json.loads(self.run_cli('--json', 'desk', 'scan', path, '-', status=1,
                                             stdin='\n'.join(lines).encode(),
                                             PRIZEDESK_PASSPHRASE=word).stdout)
            self.assertEqual((len(answer['scans']), len(answer['refused'])), (133, 1))
            seconds += sum(not scan['first'] for scan in answer['scans'])
            for number in (1, 2):
                walked = self.scan(path, 'walk-in', '--name', f'架空 {desk}{number}', '--at', '2027-03-24T13:50')
                self.assertEqual(walked['guest'], f'W{desk + 1}00{number}')
        self.assertEqual(seconds, 0)  # no desk knows what another did
        original = self.file + '.original'
        shutil.copy(self.file, original)
        results = set()
        for order in itertools.permutations(desks):
            shutil.copy(original, self.file)
            totals = [0, 0, 0]
            for path in order:
                answer = self.json('desk', 'receive', self.file, path, '--apply')
                totals = [a + b for a, b in zip(totals, (answer['new'], answer['again'], answer['walk_ins']))]
            self.assertEqual(totals, [306, 99, 6])
            guests = self.json('guests', self.file)['guests']
            self.assertEqual(len(guests), 306)
            results.add(json.dumps(sorted((g['ref'], g['arrived_at'], g['arrived_desk']) for g in guests)))
        self.assertEqual(len(results), 1)
        arrived = {ref: (at[:19], desk) for ref, at, desk in json.loads(results.pop()) if not ref.startswith('W')}
        self.assertEqual(arrived, first)
        # All three at once are one step, which can be taken back.
        shutil.copy(original, self.file)
        answer = self.json('desk', 'receive', self.file, *desks, '--apply')
        self.assertEqual((answer['new'], answer['again'], answer['walk_ins']), (306, 99, 6))
        self.json('undo', self.file)
        self.assertEqual(len(self.json('guests', self.file)['guests']), 300)

    def test_what_is_wrong_is_refused(self):
        desks = self.desks()
        self.run_cli('desk', 'scan', desks[0], 'G0001', status=3)
        self.run_cli('desk', 'scan', desks[0], 'G0001', status=3, PRIZEDESK_PASSPHRASE='wrong')
        self.scan(desks[0], 'scan', 'GP26-G0001-0', status=4)
        self.scan(desks[0], 'scan', 'G0999', status=4)
        inside = os.path.join(self.dir, 'desks', 'words.csv')
        self.run_cli('desk', 'issue', self.file, '--out', os.path.join(self.dir, 'desks'), '--passphrases', inside,
                     status=4)
        broken = os.path.join(self.dir, 'broken.desk')
        with open(broken, 'wb') as file:
            file.write(b'PrizeDesk_Desk\r\n')
        answer = self.json('desk', 'receive', self.file, broken, status=4)
        self.assertEqual(len(answer['refused']), 1)
        # Refused by name, while the others go on: a broken one, another office's, an older copy.
        older = os.path.join(self.dir, 'older.desk')
        self.scan(desks[0], 'scan', 'G0001')
        shutil.copy(desks[0], older)
        self.scan(desks[0], 'scan', 'G0002')
        self.scan(desks[1], 'scan', 'G0003')
        foreign = os.path.join(self.dir, 'foreign.desk')
        mine, self.file = self.file, os.path.join(self.dir, 'other.prize')
        self.new()
        self.json('import', 'guests', self.file, data('guests.csv'), status=1)
        self.json('desk', 'issue', self.file, '--out', os.path.join(self.dir, 'foreign'), '--passphrases',
                  os.path.join(self.dir, 'foreign.csv'))
        shutil.copy(os.path.join(self.dir, 'foreign', 'D1.desk'), foreign)
        self.file = mine
        answer = self.json('desk', 'receive', self.file, broken, older, desks[0], foreign, desks[1], '--apply',
                           status=1)
        self.assertEqual([each['file'] for each in answer['refused']],
                         ['broken.desk', 'older.desk', 'foreign.desk'])
        self.assertEqual(answer['new'], 3)


if __name__ == '__main__':
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
