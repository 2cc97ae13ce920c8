"""Drives prizedesk-cli as the office does: real files in, real files out.

Usage: cli_test.py CLI DATA [unittest arguments]
"""
import csv
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import zlib

CLI = os.path.abspath(sys.argv[1])
DATA = os.path.abspath(sys.argv[2])
PASSPHRASE = 'PRIZEDESK_PASSPHRASE'


def data(name):
    return os.path.join(DATA, name)


class Office(unittest.TestCase):
    """One temporary folder per test; TMPDIR points into it, so that stray files are seen."""

    def setUp(self):
        self.dir = tempfile.mkdtemp()
        self.tmp = os.path.join(self.dir, 'tmp')
        os.mkdir(self.tmp)
        self.file = os.path.join(self.dir, 'p.prize')
        self.env = {k: v for k, v in os.environ.items() if not k.startswith('PRIZEDESK_')}
        self.env.update(TMPDIR=self.tmp, USER='tester', LANG='C.UTF-8')

    def tearDown(self):
        shutil.rmtree(self.dir)

    def run_cli(self, *arguments, status=0, stdin=None, **env):
        done = subprocess.run([CLI, *map(str, arguments)], input=stdin, capture_output=True,
                              env={**self.env, **env}, check=False)
        self.assertEqual(done.returncode, status,
                         f'{arguments}\n{done.stdout.decode()[-2000:]}\n{done.stderr.decode()[-2000:]}')
        return done

    def json(self, *arguments, status=0, **env):
        done = self.run_cli('--json', *arguments, status=status, **env)
        return json.loads(done.stdout)

    def new(self):
        return self.json('new', self.file)

    def filled(self):
        """The whole job up to the scores."""
        self.new()
        self.json('import', 'entries', self.file, data('entries_agents.xlsx'), '--theme', 'T1', status=1)
        self.json('import', 'judges', self.file, data('judges.csv'))
        self.json('import', 'conflicts', self.file, data('conflicts.csv'))
        self.json('stage', self.file, 't1-final', '--enter-from', data('finalists.csv'))
        self.json('import', 'scores', self.file, data('scores_final.csv'), '--stage', 't1-final')

    def actions(self):
        return self.json('journal', self.file)['actions']

    def write(self, name, text):
        path = os.path.join(self.dir, name)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        return path


class Basics(Office):
    def test_new_names_both_themes(self):
        answer = self.new()
        self.assertEqual([t['code'] for t in answer['themes']], ['T1', 'T2'])
        self.assertEqual(os.stat(self.file).st_mode & 0o777, 0o600)
        self.json('new', self.file, status=3)

    def test_info_shows_the_unconfirmed_envelope(self):
        self.new()
        envelope = self.json('info', self.file)['envelope']
        self.assertEqual(envelope['amount_yen'], 4_000_000_000)
        self.assertEqual(envelope['ceiling_yen'], 400_000_000)
        self.assertFalse(envelope['confirmed'])

    def test_wrong_usage_is_2(self):
        self.run_cli('nothing', status=2)
        self.run_cli(status=2)
        self.run_cli('import', 'guesses', self.file, 'x', status=2)

    def test_unusable_files_are_3(self):
        self.json('info', self.file, status=3)
        with open(self.file, 'wb') as file:
            file.write(b'this is no programme' * 500)
        self.json('info', self.file, status=3)

    def test_languages(self):
        self.new()
        japanese = self.run_cli('--lang', 'ja', 'undo', self.file, status=4).stderr.decode()
        english = self.run_cli('--lang', 'en', 'undo', self.file, status=4).stderr.decode()
        self.assertIn('元に戻', japanese)
        self.assertIn('undo', english)


class Import(Office):
    def check_expected(self, name, kind):
        with open(data('expected.json'), encoding='utf-8') as file:
            expected = json.load(file)[name]
        found = self.json('import', kind, self.file, data(name), status=1)
        self.assertEqual(found['rows'], expected['rows'])
        self.assertEqual(found['imported'], expected['rows'])
        by_row = {}
        for finding in found['findings']:
            row = by_row.setdefault(str(finding['row']), {'error': [], 'warning': []})
            row[finding['severity']].append(finding['code'])
        for row in set(by_row) | set(expected['findings']):
            wanted = expected['findings'].get(row, {'errors': [], 'warnings': []})
            got = by_row.get(row, {'error': [], 'warning': []})
            self.assertEqual(sorted(got['error']), sorted(wanted['errors']), f'row {row}')
            self.assertEqual(sorted(got['warning']), sorted(wanted['warnings']), f'row {row}')
        records = {str(r['row']): r for r in found['records']}
        for row, wanted in expected['findings'].items():
            for field, value in wanted.get('expect', {}).items():
                if field == 'received_date':
                    self.assertTrue(records[row]['received_at'].startswith(value))
                elif field == 'duplicate_of_row':
                    other = [f['other'] for f in found['findings']
                             if str(f['row']) == row and f['code'] == 'duplicate.suspect']
                    self.assertEqual(other, [records[str(value)]['ref']])
                else:
                    self.assertEqual(records[row][field], value, f'row {row} {field}')
        return found

    def test_entries_find_exactly_what_is_there(self):
        self.new()
        found = self.check_expected('entries_agents.xlsx', 'entries')
        self.assertEqual(found['header_row'], 1)
        again = self.json('import', 'entries', self.file, data('entries_agents.xlsx'), status=1)
        self.assertEqual((again['imported'], again['updated'], again['unchanged']), (0, 0, 150))
        self.assertEqual(len(self.actions()), 2)

    def test_applicants_in_cp932(self):
        self.new()
        found = self.check_expected('applicants_students.csv', 'applicants')
        self.assertEqual(found['encoding'], 'cp932')
        again = self.json('import', 'applicants', self.file, data('applicants_students.csv'), status=1)
        self.assertEqual(again['unchanged'], 400)
        entry = self.json('entry', self.file, 'T2-0004')
        self.assertEqual(entry['representative'], '德永\u3000翔太')

    def table(self, name, rows):
        path = os.path.join(self.dir, name)
        with open(path, 'w', encoding='utf-8', newline='') as file:
            csv.writer(file).writerows(rows)
        return path

    HEAD = ['受付No.', '提案タイトル', '会社名', 'お名前', 'ふりがな', 'E-mail', 'お電話', '〒']
    ROW = ['1', '配車の自動化', '㈱みどり運輸', '山本 葵', 'やまもと あおい', 'a★example.jp',
           '０３－１２３４－５６７８', '１００ー０００１']

    def test_other_headings_and_a_title_above(self):
        self.new()
        path = self.table('form.csv', [['応募一覧 2026'], [], self.HEAD, self.ROW])
        found = self.json('import', 'entries', self.file, path)
        self.assertEqual(found['header_row'], 3)
        record = found['records'][0]
        self.assertEqual(record['ref'], 'T1-0001')
        self.assertEqual(record['email'], 'a@example.jp')
        self.assertEqual(record['kana'], 'ヤマモト\u3000アオイ')
        self.assertEqual(record['phone'], '03-1234-5678')
        self.assertEqual(record['postal_code'], '100-0001')

    def test_a_corrected_file_updates(self):
        self.new()
        self.json('import', 'entries', self.file, self.table('a.csv', [self.HEAD, self.ROW]))
        changed = self.ROW.copy()
        changed[1] = '配車の自動化 第2版'
        path = self.table('b.csv', [self.HEAD, changed])
        dry = self.json('import', 'entries', self.file, path, '--dry-run')
        self.assertEqual(dry['updated'], 1)
        self.assertEqual(self.json('entry', self.file, 'T1-0001')['title'], '配車の自動化')
        found = self.json('import', 'entries', self.file, path)
        self.assertEqual((found['imported'], found['updated']), (0, 1))
        self.assertEqual(self.json('entry', self.file, 'T1-0001')['title'], '配車の自動化 第2版')
        self.json('undo', self.file)
        self.assertEqual(self.json('entry', self.file, 'T1-0001')['title'], '配車の自動化')

    def test_another_form_with_the_same_numbers_replaces_nobody(self):
        self.new()
        self.json('import', 'entries', self.file, self.table('a.csv', [self.HEAD, self.ROW]))
        other = ['1', '給餌の予測', '越後農園', '佐藤 恵', 'サトウ メグミ', 'b@example.jp', '', '']
        found = self.json('import', 'entries', self.file, self.table('c.csv', [self.HEAD, other]), status=1)
        self.assertEqual(found['imported'], 1)
        self.assertEqual(found['records'][0]['ref'], 'T1-0002')
        self.assertEqual(self.json('entry', self.file, 'T1-0001')['title'], '配車の自動化')

    def test_rows_that_are_nobody_are_kept_aside_once(self):
        self.new()
        stray = ['', '', '', '', '', '', '090', '']
        path = self.table('d.csv', [self.HEAD, self.ROW, stray])
        found = self.json('import', 'entries', self.file, path, status=1)
        self.assertEqual((found['imported'], found['quarantined']), (1, 1))
        again = self.json('import', 'entries', self.file, path, status=1)
        self.assertEqual((again['imported'], again['quarantined'], again['unchanged']), (0, 0, 2))

    def test_mapping_by_hand(self):
        self.new()
        path = self.table('e.csv', [['甲', '乙', '丙'], ['見出しのない表', '山田 太郎', 'x@example.jp']])
        self.json('import', 'entries', self.file, path, status=4)
        mapping = os.path.join(self.dir, 'm.json')
        with open(mapping, 'w', encoding='utf-8') as file:
            json.dump({'title': '甲', 'representative': '乙', 'email': '丙'}, file)
        found = self.json('import', 'entries', self.file, path, '--mapping', mapping)
        self.assertEqual(found['records'][0]['title'], '見出しのない表')

    def test_bad_files_change_nothing(self):
        self.new()
        for name, content in (('x.xlsx', b'PK\x03\x04 torn'), ('y.csv', b'\x00\x01\x02' * 99),
                              ('z.xlsx', bytes.fromhex('d0cf11e0a1b11ae1') + b'\0' * 600)):
            path = os.path.join(self.dir, name)
            with open(path, 'wb') as file:
                file.write(content)
            self.json('import', 'entries', self.file, path, status=3)
        self.assertEqual(len(self.actions()), 1)

    def test_standard_input(self):
        self.new()
        text = ','.join(self.HEAD) + '\n' + ','.join(self.ROW) + '\n'
        done = self.run_cli('--json', 'import', 'entries', self.file, '-', stdin=text.encode('utf-8'))
        self.assertEqual(json.loads(done.stdout)['imported'], 1)


class Table(Office):
    def test_sample_as_csv(self):
        done = self.run_cli('table', data('entries_agents.xlsx'))
        rows = list(csv.reader(io.StringIO(done.stdout.decode('utf-8'))))
        self.assertEqual(len(rows), 151)
        self.assertEqual(rows[0][0], 'ID')
        self.assertEqual(rows[1][1], '2026-07-05T13:41:00')


class Job(Office):
    def test_from_forms_to_the_award_list(self):
        self.filled()
        ranking = self.json('rank', self.file, '--stage', 't1-final', '--method', 'mean')
        self.assertEqual((ranking['n_scores'], ranking['n_entries'], ranking['n_judges']), (200, 40, 14))
        ranked = ranking['entries']
        self.assertEqual([e['rank'] for e in ranked], sorted(e['rank'] for e in ranked))
        first = ranked[0]['entry']
        awards = self.json('award', self.file, '--entry', first, '--prize', 't1-1', '--reason', '1位')
        self.assertEqual(awards['total_yen'], 50_000_000)
        self.json('award', self.file, '--entry', ranked[1]['entry'], '--prize', 't1-2', status=4)
        self.json('award', self.file, '--entry', ranked[1]['entry'], '--prize', 't1-2', '--reason', '2位')
        self.json('award', self.file, '--prize', 't1-3', '--no-winner', '--reason', '基準に届かない')
        awards = self.json('awards', self.file)
        self.assertEqual(awards['total_yen'], 80_000_000)
        for profile in ('public', 'nedo', 'internal'):
            for kind in ('xlsx', 'csv', 'cp932', 'json', 'html'):
                out = os.path.join(self.dir, f'{profile}.{kind}')
                answer = self.json('award-list', self.file, '--format', kind, '--profile', profile, '--out', out)
                self.assertEqual(len(answer['digest']), 64)
                self.assertTrue(os.path.getsize(out) > 100)
        winner = self.json('entry', self.file, first)
        with open(os.path.join(self.dir, 'public.json'), encoding='utf-8') as file:
            public = file.read()
        for field in ('representative', 'email', 'phone', 'address'):
            self.assertNotIn(winner[field], public)
        with open(os.path.join(self.dir, 'internal.json'), encoding='utf-8') as file:
            self.assertIn(winner['email'], file.read())
        self.assertTrue(self.json('verify', self.file)['ok'])

    def test_the_same_tables_again_change_nothing(self):
        self.filled()
        before = len(self.actions())
        for kind, name, more in (('judges', 'judges.csv', ()), ('conflicts', 'conflicts.csv', ()),
                                 ('scores', 'scores_final.csv', ('--stage', 't1-final'))):
            answer = self.json('import', kind, self.file, data(name), *more)
            self.assertEqual((answer['imported'], answer['updated']), (0, 0))
        self.json('stage', self.file, 't1-final', '--enter-from', data('finalists.csv'))
        self.assertEqual(len(self.actions()), before)

    def test_status_needs_a_reason_and_a_step_that_exists(self):
        self.filled()
        self.json('status', self.file, 'T1-0001', 'checking', status=4)
        moved = self.json('status', self.file, 'T1-0001', 'checking', '--reason', '形式確認')
        self.assertEqual((moved['from'], moved['to']), ('received', 'checking'))
        self.json('status', self.file, 'T1-0001', 'awarded', '--reason', 'x', status=4)
        self.json('status', self.file, 'T1-9999', 'checking', '--reason', 'x', status=4)
        # Row 107 of the form has a wrong check digit: it cannot be accepted as it is.
        self.json('status', self.file, 'T1-0106', 'accepted', '--reason', 'x', status=4)

    def test_search_finds_variants(self):
        self.new()
        self.json('import', 'applicants', self.file, data('applicants_students.csv'), status=1)
        plain = self.json('entries', self.file, '--search', '徳永')['entries']
        self.assertTrue(any(e['representative'].startswith('德永') for e in plain))

    def test_report(self):
        self.json('demo', self.file)
        page = os.path.join(self.dir, 'minutes.html')
        answer = self.json('--lang', 'ja', 'report', self.file, 'minutes', '--meeting', 1, '--wareki', '--out', page)
        self.assertEqual(answer, {'file': page})
        with open(page, encoding='utf-8') as file:
            text = file.read()
        self.assertIn('第1回審査委員会', text)
        self.assertIn('令和', text)
        self.assertIn('利益相反のため退室した', text)
        self.assertIn(self.json('journal', self.file)['actions'][1]['hash'], text)
        # Without a number the newest meeting is taken.
        self.json('--lang', 'ja', 'report', self.file, 'minutes', '--out', page)
        with open(page, encoding='utf-8') as file:
            self.assertIn('第2回審査委員会', file.read())
        self.json('report', self.file, 'award-list', '--out', page)
        error = self.json('report', self.file, 'horoscope', '--out', page, status=2)
        self.assertIn('award-list, minutes', json.dumps(error))
        self.json('report', self.file, 'minutes', '--out', page + '.txt', status=2)
        self.json('report', self.file, 'minutes', '--meeting', 9, '--out', page, status=4)

    def test_demo(self):
        answer = self.json('demo', self.file)
        self.assertEqual([t['entries'] for t in answer['themes']], [150, 400])
        self.assertEqual(answer['counts']['judges'], 14)
        self.assertTrue(self.json('verify', self.file)['ok'])


    def test_certificates(self):
        demo = os.path.join(self.dir, 'ceremony.prize')
        self.json('demo', demo)
        out = os.path.join(self.dir, 'certificates.pdf')
        # The awards of the sample wait for a second person: proofs, and something needs attention.
        engine = {'QTWEBENGINE_DISABLE_SANDBOX': '1'}  # root needs it
        answer = self.json('certificates', demo, '--out', out, status=1, **engine)
        self.assertEqual(answer['pages'], 4)
        self.assertEqual([each['number'] for each in answer['certificates']],
                         ['2026-001', '2026-002', '2026-003', '2026-004'])
        codes = {each['code'] for each in answer['findings']}
        self.assertIn('certificate.unconfirmed', codes)
        with open(out, 'rb') as file:
            self.assertTrue(file.read().startswith(b'%PDF-'))
        if shutil.which('pdffonts'):
            fonts = subprocess.run(['pdffonts', out], capture_output=True, text=True).stdout.splitlines()[2:]
            self.assertTrue(fonts)
            self.assertTrue(all(line.split()[-5] == 'yes' for line in fonts), fonts)
        if shutil.which('pdftotext'):
            # Columns that are read from above come out in pieces; the words stand whole beside them.
            text = subprocess.run(['pdftotext', out, '-'], capture_output=True, text=True).stdout
            for words in ('表彰状', '高橋', '德永', 'よってここにその栄誉をたたえ', '令和九年三月二十四日'):
                self.assertIn(words, text)
        again = self.json('certificates', demo, '--out', out, '--layout', 'horizontal', status=1, **engine)
        self.assertEqual(again['certificates'], answer['certificates'])
        self.json('certificates', demo, '--out', out, '--issue', status=4)
        badges = os.path.join(self.dir, 'badges.pdf')
        answer = self.json('badges', demo, '--out', badges, **engine)
        self.assertGreater(answer['badges'], 200)
        self.assertEqual(answer['pages'], (answer['badges'] + 9) // 10)
        self.assertEqual(answer['findings'], [])
        if shutil.which('pdftotext'):
            text = subprocess.run(['pdftotext', badges, '-'], capture_output=True, text=True).stdout
            self.assertRegex(text, r'GP26-G\d{4}-[0-9A-Z]')


class Keeping(Office):
    def test_undo_all_the_way(self):
        self.filled()
        undone = 0
        while True:
            done = subprocess.run([CLI, 'undo', self.file], capture_output=True, env=self.env, check=False)
            if done.returncode == 4:
                break
            self.assertEqual(done.returncode, 0, done.stderr.decode())
            undone += 1
        self.assertEqual(undone, 5)
        self.assertEqual(self.json('info', self.file)['counts']['entries'], 0)
        self.assertTrue(self.json('verify', self.file)['ok'])

    def test_backup_and_restore(self):
        self.filled()
        copy = os.path.join(self.dir, 'copy.prize')
        self.json('backup', self.file, copy)
        self.assertEqual(os.stat(copy).st_mode & 0o777, 0o600)
        self.json('backup', self.file, copy, status=3)
        self.json('status', self.file, 'T1-0001', 'checking', '--reason', 'x')
        self.json('restore', copy, self.file)
        self.assertEqual(self.json('entry', self.file, 'T1-0001')['status'], 'received')

    def test_passphrase(self):
        self.filled()
        self.json('passphrase', self.file, '--set', PRIZEDESK_NEW_PASSPHRASE='正しい 合言葉')
        self.json('info', self.file, status=3)
        self.json('info', self.file, status=3, PRIZEDESK_PASSPHRASE='違う')
        self.json('entry', self.file, 'T1-0001', PRIZEDESK_PASSPHRASE='正しい 合言葉')
        secret = os.path.join(self.dir, 'secret')
        with open(secret, 'w', encoding='utf-8') as file:
            file.write('正しい 合言葉\n')
        self.json('--passphrase-file', secret, 'verify', self.file)

    def test_a_changed_byte_is_named(self):
        self.filled()
        copy = os.path.join(self.dir, 'copy.prize')
        shutil.copy(self.file, copy)
        with sqlite3.connect(copy) as db:
            db.execute('drop trigger journal_no_update')
            who = db.execute('select who from journal where id = 3').fetchone()[0]
            db.execute('update journal set who = ? where id = 3', ('X' + who[1:],))
        answer = self.json('verify', copy, status=1)
        chain = [c for c in answer['checks'] if c['name'] == 'chain'][0]
        self.assertFalse(chain['ok'])
        self.assertIn('3', chain['detail'])

    def test_two_writers(self):
        self.filled()
        # A second process that writes while the first holds the file: play the first.
        holder = subprocess.Popen([CLI, 'import', 'entries', self.file, '-'], stdin=subprocess.PIPE,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.env)
        try:
            lock = self.file + '.lock'
            for _ in range(400):
                if os.path.exists(lock):
                    break
                import time
                time.sleep(0.01)
            else:
                self.fail('the file was never locked')
            self.json('undo', self.file, status=3)
            self.json('info', self.file)  # reading goes on
        finally:
            holder.stdin.close()
            holder.wait()


class Privacy(Office):
    """Looks for every name, address and number of the sample in every byte that was written."""

    PERSONAL = {'応募者（組織）名': False, '法人番号': True, '代表者氏名': True, '代表者フリガナ': True,
                '連絡先メールアドレス': True, '電話番号': True, '郵便番号': True, '氏名': True,
                'フリガナ': True, 'メール': True, '保護者氏名': True, '住所': True}

    def personal_values(self):
        values = set()
        for name in ('entries_agents.xlsx', 'applicants_students.csv'):
            text = self.run_cli('table', data(name)).stdout.decode('utf-8')
            for row in csv.DictReader(io.StringIO(text)):
                for field, wanted in self.PERSONAL.items():
                    value = (row.get(field) or '').strip()
                    if wanted and len(value) >= 5:
                        values.add(value)
        self.assertGreater(len(values), 1500)
        return values

    def everything_written(self):
        for folder, _, names in os.walk(self.dir):
            for name in names:
                path = os.path.join(folder, name)
                with open(path, 'rb') as file:
                    content = file.read()
                yield path, content
                if content.startswith(b'SQLite format 3'):
                    with sqlite3.connect(f'file:{path}?mode=ro', uri=True) as db:
                        for (packed,) in db.execute('select changes from journal where length(changes) > 4'):
                            yield path + ' journal', zlib.decompress(packed[4:])

    def find(self, values):
        hits = []
        for path, content in self.everything_written():
            for value in values:
                for encoding in ('utf-8', 'utf-16-le', 'cp932'):
                    try:
                        if value.encode(encoding) in content:
                            hits.append((path, value, encoding))
                    except UnicodeEncodeError:
                        pass
        return hits

    def work(self):
        self.new()
        self.json('import', 'entries', self.file, data('entries_agents.xlsx'), status=1)
        self.json('import', 'applicants', self.file, data('applicants_students.csv'), status=1)
        self.json('status', self.file, 'T1-0001', 'checking', '--reason', '確認')
        self.json('undo', self.file)
        self.json('backup', self.file, os.path.join(self.dir, 'copy.prize'))

    def test_nothing_personal_can_be_read(self):
        values = self.personal_values()
        self.work()
        self.assertEqual(self.find(values)[:5], [])

    def test_the_search_itself_can_find(self):
        with open(os.path.join(self.tmp, 'leak'), 'w', encoding='utf-8') as file:
            file.write('髙橋\u3000一郎 090-1111-2222')
        self.assertEqual(len(self.find({'090-1111-2222'})), 2)

    def test_erasure(self):
        self.work()
        before = self.json('entry', self.file, 'T2-0001')
        self.assertIn('email', before)
        self.json('erase', self.file, 'T2-0001', status=4)
        actions = len(self.actions())
        self.json('erase', self.file, 'T2-0001', '--reason', '本人の申し出')
        after = self.json('entry', self.file, 'T2-0001')
        self.assertTrue(after['erased'])
        for field in ('representative', 'kana', 'email', 'phone', 'birth_date', 'guardian'):
            self.assertNotIn(field, after)
        self.assertEqual(len(self.actions()), actions + 1)
        self.assertTrue(self.json('verify', self.file)['ok'])
        # The backups beside the file lost the key as well; undo does not bring it back.
        folder = os.path.join(self.dir, 'p.backups')
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            with sqlite3.connect(path) as db:
                person = db.execute("select person from entry where ref = 'T2-0001'").fetchone()
                if person:
                    self.assertIsNone(db.execute("select 1 from secret_key where owner_kind = 'person' "
                                                 'and owner_id = ?', person).fetchone())
        again = self.json('import', 'applicants', self.file, data('applicants_students.csv'), status=1)
        self.assertEqual(again['imported'], 0)
        self.assertTrue(self.json('entry', self.file, 'T2-0001')['erased'])


class Packets(Office):
    """Packets out and returns in, for judges that a table names."""

    def assigned(self):
        self.new()
        self.json('import', 'entries', self.file, data('entries_agents.xlsx'), '--theme', 'T1', status=1)
        self.json('import', 'judges', self.file, data('judges.csv'))
        self.json('import', 'conflicts', self.file, data('conflicts.csv'))
        self.json('stage', self.file, 't1-final', '--enter-from', data('finalists.csv'))
        # A row per mark: every pair comes twelve times and counts once. Two judges get more than
        # the register says, which is told.
        return self.json('import', 'assignments', self.file, data('scores_final.csv'), '--stage', 't1-final',
                         status=1)

    def test_a_table_of_pairs_becomes_the_assignment_once(self):
        answer = self.assigned()
        self.assertEqual(answer['imported'], 200)
        self.assertEqual(answer['unchanged'], 2200)
        self.assertEqual({f['code'] for f in answer['findings']}, {'assignment.over_limit'})
        self.assertEqual(self.actions()[0]['operation'], 'import.assignments')
        actions = len(self.actions())
        again = self.json('import', 'assignments', self.file, data('scores_final.csv'), '--stage', 't1-final')
        self.assertEqual((again['imported'], again['unchanged']), (0, 2400))
        self.assertEqual(len(self.actions()), actions)
        wrong = os.path.join(self.dir, 'wrong.csv')
        with open(wrong, 'w', encoding='utf-8') as file:
            file.write('judge,entry\nJ07,T1-0012\nJ99,T1-0003\nJ01,T1-0002\nJ01,T9-0001\n')
        answer = self.json('import', 'assignments', self.file, wrong, '--stage', 't1-final', status=1)
        self.assertEqual(answer['quarantined'], 4)
        self.json('import', 'assignments', self.file, wrong, status=2)
        self.json('import', 'assignments', self.file, wrong, '--stage', 't9', status=4)
        self.json('undo', self.file)
        self.assertEqual(self.json('assign', self.file, '--stage', 't1-final', '--per-entry', 5)['removed'], [])

    def test_packets_leave_with_a_sheet_and_come_back(self):
        self.assigned()
        out = os.path.join(self.dir, 'out')
        secrets = os.path.join(self.dir, 'pass.csv')
        sheet = os.path.join(self.dir, 'sheet.pdf')
        issue = ['packet', 'issue', self.file, '--stage', 't1-final', '--judge', 'J12', '--out', out,
                 '--passphrases', secrets]
        self.json(*issue, '--sheet', os.path.join(out, 'sheet.pdf'), status=4)
        answer = self.json(*issue, '--sheet', sheet)
        self.assertEqual(answer['sheet'], sheet)
        with open(sheet, 'rb') as file:
            self.assertEqual(file.read(5), b'%PDF-')
        with open(secrets, encoding='utf-8-sig') as file:
            passphrase = next(csv.DictReader(file))['passphrase']
        packet = answer['packets'][0]['file']
        shown = self.json('packet', 'show', packet, PRIZEDESK_PASSPHRASE=passphrase)
        self.assertEqual(len(shown['entries']), 7)
        marks = os.path.join(self.dir, 'marks.csv')
        with open(data('scores_final.csv'), encoding='utf-8-sig') as file:
            rows = [row for row in csv.DictReader(file) if row['judge'] == 'J12']
        with open(marks, 'w', encoding='utf-8') as file:
            file.write('entry,criterion,mark,comment\n')
            for row in rows:
                file.write(f"{row['entry']},{row['criterion']},{row['mark']},十文字よりも長い所見です\n")
        back = os.path.join(self.dir, 'J12.scores')
        filled = self.json('packet', 'fill', packet, '--scores', marks, '--out', back,
                           PRIZEDESK_PASSPHRASE=passphrase)
        self.assertEqual(filled['cells_present'], len(rows))
        preview = self.json('packet', 'receive', self.file, back)
        self.assertEqual(preview['files'][0]['new'], len(rows))
        self.json('packet', 'receive', self.file, back, '--apply')
        self.assertEqual(self.json('info', self.file)['counts']['marks'], len(rows))
        self.assertEqual(self.actions()[0]['operation'], 'returns.receive')
        self.json('undo', self.file)
        self.assertEqual(self.json('info', self.file)['counts']['marks'], 0)


class Assign(Office):
    """Judges for entries: from a programme and from three tables."""

    def ready(self):
        self.new()
        self.json('import', 'entries', self.file, data('entries_agents.xlsx'), '--theme', 'T1', status=1)
        self.json('import', 'judges', self.file, data('judges.csv'))
        self.json('import', 'conflicts', self.file, data('conflicts.csv'))
        self.json('stage', self.file, 't1-final', '--enter-from', data('finalists.csv'))

    def test_the_sample_is_assigned_repaired_and_undone(self):
        self.ready()
        plan = self.json('assign', self.file, '--stage', 't1-final', '--per-entry', 5)
        self.assertEqual(len(plan['pairs']), 200)
        self.assertTrue(plan['connected'])
        self.assertEqual(plan['bridges'], 2)
        self.assertEqual(sum(plan['load'].values()), 200)
        self.assertEqual(plan['unmet'], [])
        with open(data('conflicts.csv'), encoding='utf-8-sig') as file:
            forbidden = {(row['entry'], row['judge']) for row in csv.DictReader(file)}
        pairs = {(pair['entry'], pair['judge']) for pair in plan['pairs']}
        self.assertFalse(pairs & forbidden)
        first = self.run_cli('--json', 'assign', self.file, '--stage', 't1-final', '--per-entry', 5)
        again = self.run_cli('--json', 'assign', self.file, '--stage', 't1-final', '--per-entry', 5, '--apply')
        self.assertEqual(first.stdout, again.stdout)
        self.assertEqual(self.actions()[0]['operation'], 'assignment.apply')
        entry, judge = sorted(pairs)[0]
        late = self.write('late.csv', f'judge,entry,category\n{judge},{entry},3\n')
        self.json('import', 'conflicts', self.file, late, status=1)
        repair = self.json('assign', self.file, '--stage', 't1-final', '--repair', '--apply')
        self.assertEqual(len(repair['added']), 1)
        self.assertEqual(repair['removed'], [])
        self.assertEqual(len(repair['pairs']), 200)
        self.json('undo', self.file)

    def test_what_cannot_be_assigned_is_refused_with_reasons(self):
        self.ready()
        plan = self.json('assign', self.file, '--stage', 't1-final', '--per-entry', 5, '--max', 3, '--apply',
                         status=4)
        self.assertEqual(plan['pairs'], [])
        self.assertTrue(plan['unmet'])
        self.assertEqual(plan['unmet'][0]['need'], 5)
        self.json('assign', self.file, '--stage', 't9', status=4)
        self.json('assign', self.file, status=2)

    def test_three_tables_without_a_programme(self):
        judges = self.write('j.csv', 'judge,expertise,max_entries\nJ1,a,2\nJ2,b,2\nJ3,a;b,\n')
        entries = self.write('e.csv', 'entry,field\nT1-0002,b\nT1-0001,a\n')
        conflicts = self.write('c.csv', 'judge,entry\nJ1,T1-0002\n')
        plan = self.json('assign', '--judges', judges, '--entries', entries, '--conflicts', conflicts,
                         '--per-entry', 2)
        self.assertIn({'entry': 'T1-0002', 'judge': 'J2'}, plan['pairs'])
        self.assertIn({'entry': 'T1-0002', 'judge': 'J3'}, plan['pairs'])
        self.assertEqual(len(plan['pairs']), 4)
        self.assertEqual(plan['matched'], 4)
        wishes = self.write('j2.csv', 'judge,expertise,max_entries,prefers\nJ1,,,\nJ2,,,t1-0001;b\nJ3,,,\n')
        asked = self.json('assign', '--judges', wishes, '--entries', entries, '--per-entry', 1)
        self.assertEqual(asked['preferred'], 2)
        self.assertEqual({pair['judge'] for pair in asked['pairs']}, {'J2'})
        turned = self.write('e2.csv', 'entry,field\nT1-0001,a\nT1-0002,b\n')
        again = self.json('assign', '--judges', judges, '--entries', turned, '--conflicts', conflicts,
                          '--per-entry', 2)
        self.assertEqual(plan, again)
        self.json('assign', '--judges', judges, '--entries', entries, status=2)
        self.json('assign', '--judges', judges, '--entries', 'missing.csv', '--per-entry', 1, status=3)

    @unittest.skipUnless(shutil.which('glpsol'), 'glpk-utils is not installed')
    def test_glpk_finds_the_same_optimum(self):
        self.ready()
        plan = self.json('assign', self.file, '--stage', 't1-final', '--per-entry', 5)
        entries = {e['ref']: e['field'] for e in self.json('entries', self.file, '--theme', 'T1')['entries']}
        with open(data('finalists.csv'), encoding='utf-8-sig') as file:
            finalists = [row['entry'] for row in csv.DictReader(file)]
        with open(data('judges.csv'), encoding='utf-8-sig') as file:
            judges = list(csv.DictReader(file))
        with open(data('conflicts.csv'), encoding='utf-8-sig') as file:
            forbidden = {(row['judge'], row['entry']) for row in csv.DictReader(file)}
        names, costs, rows = {}, [], [[] for _ in finalists]
        loads = {j['judge']: [] for j in judges}
        for at, entry in enumerate(finalists):
            for judge in judges:
                if (judge['judge'], entry) in forbidden:
                    continue
                name = f'x{len(names)}'
                names[name] = 1
                rows[at].append(name)
                loads[judge['judge']].append(name)
                if entries[entry] not in judge['expertise'].split(';'):
                    costs.append(f"{plan['mismatch_weight']} {name}")
        lines = [' + '.join(row) + ' = 5' for row in rows]
        for judge in judges:
            steps = []
            for step in range(1, min(int(judge['max_entries'] or 999), len(finalists)) + 1):
                name = f'y{len(names)}'
                names[name] = 1
                steps.append(name)
                costs.append(f'{2 * step - 1} {name}')
            lines.append(' + '.join(loads[judge['judge']]) + ' - ' + ' - '.join(steps) + ' = 0')
        bounds = ''.join(f' 0 <= {name} <= 1\n' for name in names)
        rows = ''.join(f' c{i}: {line}\n' for i, line in enumerate(lines))
        model = self.write('m.lp', f"Minimize\n cost: {' + '.join(costs)}\nSubject To\n{rows}Bounds\n{bounds}End\n")
        out = os.path.join(self.dir, 'm.out')
        subprocess.run(['glpsol', '--lp', model, '-o', out], check=True, capture_output=True)
        with open(out, encoding='utf-8') as file:
            objective = next(line for line in file if line.startswith('Objective:'))
        self.assertEqual(float(objective.split('=')[1].split()[0]), plan['lower_bound'])


class Gpu(Office):
    """The compute budget from the registers to the ledger."""

    def registers(self):
        self.new()
        self.json('gpu', 'settings', self.file, '--reserve', '20000000', '--from', '2026-11-01',
                  '--to', '2027-01-31')
        self.json('import', 'offers', self.file, data('gpu_offers.csv'))
        self.json('import', 'requests', self.file, data('gpu_requests.csv'))

    def confirmed(self):
        self.registers()
        return self.json('--as', '三宅', 'gpu', 'envelope', self.file, '--confirm', '4億円', '--basis', '仕様書 3-7-3')

    def approved(self):
        self.confirmed()
        self.json('gpu', 'plan', self.file, '--policy', 'merit', '--name', 'A')
        return self.json('--as', '三宅', 'gpu', 'approve', self.file, 'A', '--second', '大西')

    def sums(self):
        status = self.json('gpu', 'status', self.file)
        parts = [status[f'{k}_yen'] for k in ('settled', 'in_flight', 'committed', 'free')]
        self.assertEqual(sum(parts), status['envelope_yen'])
        return status

    def test_figures_of_the_budget(self):
        self.registers()
        before = self.json('gpu', 'envelope', self.file)['envelope']
        self.assertFalse(before['confirmed'])
        self.assertEqual([f['amount_yen'] for f in before['figures']], [4_000_000_000])
        self.json('gpu', 'envelope', self.file, '--confirm', '400000000', status=4)
        self.json('gpu', 'envelope', self.file, '--confirm', 'much', '--basis', 'b', status=2)
        after = self.json('gpu', 'envelope', self.file, '--confirm', '400000000', '--basis', 'b')['envelope']
        self.assertTrue(after['confirmed'])
        self.assertFalse(after['countersigned'])
        self.assertEqual(after['amount_yen'], 400_000_000)
        self.assertEqual(after['basis'], 'b')
        self.assertEqual([f['state'] for f in after['figures']], ['waiting', 'confirmed'])
        self.json('gpu', 'envelope', self.file, '--countersign', status=4)
        self.assertTrue(self.json('--as', 'B', 'gpu', 'envelope', self.file,
                                  '--countersign')['envelope']['countersigned'])
        self.assertTrue(self.json('info', self.file)['envelope']['confirmed'])

    def test_approval_is_refused_without_change(self):
        self.registers()
        self.json('gpu', 'plan', self.file, '--name', 'A')
        large = self.json('gpu', 'plan', self.file, '--name', 'L', '--envelope', '40億円')
        self.assertGreater(large['spent_yen'], 400_000_000)
        head = self.actions()
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'A', '--second', 'b', status=4)
        self.assertEqual(self.actions(), head)
        self.json('--as', 'a', 'gpu', 'envelope', self.file, '--confirm', '400000000', '--basis', 'b')
        head = self.actions()
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'A', '--second', 'a', status=4)
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'A', status=4)
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'L', '--second', 'b', status=4)
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'none', '--second', 'b', status=4)
        self.assertEqual(self.actions(), head)
        self.json('--as', 'a', 'gpu', 'approve', self.file, 'A', '--second', 'b')
        self.run_cli('undo', self.file, status=0)
        self.assertGreater(self.sums()['committed_yen'], 0)  # an approval is not undone

    def test_usage_to_the_ledger(self):
        self.approved()
        report = self.json('import', 'usage', self.file, data('gpu_usage.csv'))
        self.assertEqual(report['imported'], 400)
        report = self.json('import', 'usage', self.file, self.late(), status=1)
        over = {f['ref'] for f in report['findings'] if f['code'] == 'usage.over_allotment'}
        self.assertEqual(len(over), 1)
        status = self.sums()
        self.assertEqual(status['usage_days'], 20)
        self.assertEqual(status['gaps'], [])
        teams = {t['team']: t for t in status['teams']}
        for team in over:
            self.assertEqual(teams[team]['alert'], 'refused')
            self.assertLessEqual(teams[team]['used_yen'], teams[team]['planned_yen'])
            self.assertGreater(teams[team]['refused_yen'], 0)
        before = self.json('gpu', 'ledger', self.file)
        again = self.json('import', 'usage', self.file, data('gpu_usage.csv'))
        self.assertEqual(again['unchanged'], 400)
        self.assertEqual(self.json('gpu', 'ledger', self.file), before)
        self.assertEqual(before['lines'][-1]['free_after_yen'], status['free_yen'])
        self.json('gpu', 'settle', self.file, '--through', '2026-11-10', '--document', 'B-1')
        self.assertGreater(self.sums()['settled_yen'], 0)
        self.assertTrue(self.json('verify', self.file)['ok'])

    def test_over_the_allotment_is_listed(self):
        self.approved()
        over = self.write('over.csv', 'date,team,offer,gpu_hours\n2026-11-21,TM07,O1,90000\n')
        report = self.json('import', 'usage', self.file, over, status=1)
        self.assertEqual([f['code'] for f in report['findings']][0], 'usage.over_allotment')
        team = next(t for t in self.sums()['teams'] if t['team'] == 'TM07')
        self.assertEqual((team['used_yen'], team['refused_yen'] > 0, team['alert']), (0, True, 'refused'))

    def test_moving_money(self):
        self.approved()
        free = self.sums()['free_yen']
        self.json('gpu', 'release', self.file, 'TM12', '1,000', status=4)  # no reason
        self.json('gpu', 'release', self.file, 'TM12', '1,000', '--reason', 'r')
        self.assertEqual(self.sums()['free_yen'], free + 1000)
        line = self.json('gpu', 'ledger', self.file)['lines'][-1]
        self.assertEqual((line['kind'], line['free_yen']), ('release', 1000))
        self.json('gpu', 'reverse', self.file, line['id'], '--reason', 'r')
        self.assertEqual(self.sums()['free_yen'], free)
        self.json('gpu', 'transfer', self.file, 'TM12', 'TM10', '5万円', '--reason', 'r')
        self.json('gpu', 'transfer', self.file, 'TM12', 'TM99', '5万円', '--reason', 'r', status=4)
        self.json('gpu', 'expire', self.file, '--on', '2027-02-01')
        self.assertEqual(self.sums()['committed_yen'], 0)

    def test_four_policies_at_both_figures(self):
        self.confirmed()
        for policy in ('merit', 'equal', 'equal-merit', 'maxmin'):
            for envelope in (400_000_000, 4_000_000_000):
                plan = self.json('gpu', 'plan', self.file, '--policy', policy, '--name',
                                 f'{policy} {envelope}', '--envelope', str(envelope))
                self.assertLessEqual(plan['spent_yen'], envelope - 20_000_000)
                self.assertEqual(sum(t['yen'] for t in plan['teams']), plan['spent_yen'])
        self.assertEqual(len(self.json('gpu', 'plans', self.file)['plans']), 8)
        self.json('gpu', 'plan', self.file, '--policy', 'merit', '--name', 'equal 400000000', status=4)

    def glpsol(self, model):
        """The best plan that another solver finds for an instance in a few seconds."""
        out = os.path.join(self.dir, 'p.out')
        found = []
        for options in ([], ['--cuts']):
            subprocess.run(['glpsol', '--lp', model, *options, '--mipgap', '0.00005', '--tmlim', '6', '-w', out],
                           check=True, capture_output=True)
            with open(out, encoding='utf-8') as file:
                solution = next(line.split() for line in file if line.startswith('s mip'))
            if solution[4] in 'of':
                found.append(float(solution[5]))
        self.assertTrue(found)
        return max(found)

    def test_plan_is_what_another_solver_finds(self):
        if not shutil.which('glpsol'):
            self.skipTest('glpsol is not installed')
        lp = os.path.join(self.dir, 'p.lp')
        offers = self.write('offers.csv', 'offer,provider,gpu,yen_per_gpu_hour,capacity_gpu_hours,speed\n'
                                          'O1,A,H100,1100,3000,1.0\nO2,B,H200,330,1500,1.1\nO3,C,A100,506,4000,0.45\n')
        requests = self.write('requests.csv', 'team,merit,min_gpu_hours,max_gpu_hours,offers\n'
                                              'TM01,87.93,770,3850,\nTM02,84.54,630,2520,O1;O2\nTM03,78.99,780,2340,O1\n'
                                              'TM04,54.29,460,1840,O3\nTM05,92.4,500,3000,\nTM06,61.2,400,1600,O1;O3\n')
        # Whole hours of so few cost the shares more than a ten-thousandth, and that is said.
        for policy, status in (('merit', 0), ('equal', 1), ('equal-merit', 1)):
            plan = self.json('gpu', 'plan', '--offers', offers, '--requests', requests,
                             '--envelope', '3200000', '--policy', policy, '--lp', lp, status=status)
            self.assertEqual(plan['status'], 'feasible' if status else 'optimal')
            other = self.glpsol(lp)
            self.assertLessEqual(other, plan['bound'] * (1 + 1e-6))
            self.assertGreaterEqual(plan['objective'], other * (1 - plan['gap']) - 1e-6)
            self.assertAlmostEqual(plan['objective'], other, delta=other * 5e-4)
        self.confirmed()
        self.json('gpu', 'plan', self.file, '--name', 'A', '--lp', lp)
        subprocess.run(['glpsol', '--check', '--lp', lp], check=True, capture_output=True)
        # Nothing is planned where the instance cannot be written.
        self.json('gpu', 'plan', self.file, '--name', 'B', '--lp', os.path.join(self.dir, 'none', 'p.lp'), status=3)
        self.assertEqual(len(self.json('gpu', 'plans', self.file)['plans']), 1)

    def test_settings_limit_plans(self):
        self.confirmed()
        head = self.actions()
        before = self.json('gpu', 'settings', self.file)
        self.assertEqual(self.actions(), head)
        self.assertEqual((before['slopes'], before['equal_percent']), ([1.0, 0.7, 0.4, 0.2], 70))
        self.json('gpu', 'settings', self.file, '--category', '高専', status=2)
        self.json('gpu', 'settings', self.file, '--institution', '東都大学=much', status=2)
        self.json('gpu', 'settings', self.file, '--slopes', '0.2;0.5', status=4)
        after = self.json('gpu', 'settings', self.file, '--category', '高専=4', '--institution', '東都大学=2,000万円',
                          '--slopes', '1;0.5')
        self.assertEqual((after['category_minima'], after['institution_maxima_yen'], after['slopes']),
                         ({'高専': 4}, {'東都大学': 20_000_000}, [1.0, 0.5]))
        plan = self.json('gpu', 'plan', self.file, '--name', 'A')
        with open(data('gpu_requests.csv'), encoding='utf-8-sig') as file:
            rows = {row['team']: row for row in csv.DictReader(file)}
        spent = sum(t['yen'] for t in plan['teams'] if rows[t['team']]['institution'] == '東都大学')
        self.assertLessEqual(spent, 20_000_000)
        self.assertGreaterEqual(sum(t['funded'] for t in plan['teams'] if rows[t['team']]['category'] == '高専'), 4)
        self.assertEqual(self.json('gpu', 'settings', self.file, '--category', '高専=')['category_minima'], {})

    def late(self):
        """A late report of another provider that is more than the team has left."""
        return self.write('late.csv', 'date,team,offer,gpu_hours\n2026-11-20,TM13,O2,300\n')

    def test_the_whole_job_of_the_sample(self):
        self.confirmed()
        spent = {}
        for envelope in (4_000_000_000, 400_000_000):
            for policy in ('merit', 'equal', 'equal-merit', 'maxmin'):
                name = f'{policy} {envelope}'
                plan = self.json('gpu', 'plan', self.file, '--policy', policy, '--name', name, '--envelope', str(envelope))
                self.assertEqual(len(plan['teams']), 20)
                self.assertTrue(all(team['why'] for team in plan['teams']))
                spent[name] = plan['spent_yen']
        plans = self.json('gpu', 'plans', self.file)['plans']
        self.assertEqual({p['name']: p['spent_yen'] for p in plans}, spent)
        self.json('--as', '三宅', 'gpu', 'approve', self.file, 'merit 4000000000', '--second', '大西', status=4)
        self.json('--as', '三宅', 'gpu', 'approve', self.file, 'merit 400000000', '--second', '大西')
        # Teams may use any offer that they accept: twenty days go through without a finding.
        report = self.json('import', 'usage', self.file, data('gpu_usage.csv'))
        self.assertEqual((report['rows'], report['imported'], report['quarantined'], report['findings']),
                         (400, 400, 0, []))
        self.assertEqual(self.sums()['usage_days'], 20)
        # Use above the allotment is kept, listed and not charged; that needs attention.
        before = self.json('gpu', 'ledger', self.file)
        report = self.json('import', 'usage', self.file, self.late(), status=1)
        self.assertEqual([(f['code'], f['ref']) for f in report['findings']], [('usage.over_allotment', 'TM13')])
        self.assertEqual(self.json('gpu', 'ledger', self.file)['lines'], before['lines'])
        status = self.sums()
        self.assertEqual([t['team'] for t in status['teams'] if t['alert'] == 'refused'], ['TM13'])
        self.assertEqual(next(t['refused_yen'] for t in status['teams'] if t['team'] == 'TM13'), 300 * 1320)
        self.sums()
        self.assertTrue(self.json('verify', self.file)['ok'])

    def test_files_for_auditors(self):
        self.approved()
        for name, arguments in (('l.xlsx', []), ('l.csv', []), ('p.xlsx', ['--plan', 'A']), ('p.html', ['--plan', 'A'])):
            out = os.path.join(self.dir, name)
            self.json('gpu', 'export', self.file, *arguments, '--out', out)
            self.assertGreater(os.path.getsize(out), 500)
        with open(os.path.join(self.dir, 'l.csv'), encoding='utf-8-sig') as file:
            rows = list(csv.reader(file))
        lines = self.json('gpu', 'ledger', self.file)['lines']
        self.assertEqual(len(rows) - 1, len(lines))
        out = os.path.join(self.dir, 'r.html')
        for name in ('gpu', 'monthly'):
            self.json('report', self.file, name, '--out', out)
        self.json('report', self.file, 'monthly', '--month', 'May', '--out', out, status=2)

    def test_teams_of_applicants(self):
        self.new()
        self.json('import', 'applicants', self.file, data('applicants_students.csv'), status=1)
        teams = self.write('teams.csv', 'team,member,role,from\nTM01,T2-0001,leader,2026-10-20\n'
                                        'TM01,T2-0002,model,2026-10-20\nTM02,T2-0001,leader,2026-10-20\n')
        report = self.json('import', 'teams', self.file, teams, status=1)
        self.assertEqual((report['imported'], report['quarantined']), (2, 1))
        self.assertEqual(report['findings'][0]['other'], 'TM01')
        self.json('undo', self.file)
        self.assertEqual(self.json('info', self.file)['counts']['teams'], 0)


if __name__ == '__main__':
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
