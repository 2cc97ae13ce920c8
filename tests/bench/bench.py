"""Measures PrizeDesk beside programs that Debian packages, in one run, as ratios.

Usage: bench.py BINARIES [--rows 100000] [--rounds 3] [--only NAME]

Needs for the peers: glpk-utils xlsx2csv unzip keepassxc xvfb x11-utils python3-xlsxwriter; what is missing is left
out and said. Prints each figure as minimum and median over the rounds.
"""
import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

FIRST = 'みどり あおば きたはま すみれ わかば さくら うらら かもめ'.split()


def forms(path, rows):
    """A form export of 20 columns as the office receives it."""
    import xlsxwriter  # Debian: python3-xlsxwriter
    book = xlsxwriter.Workbook(path, {'constant_memory': True})
    sheet = book.add_worksheet('回答')
    head = ['ID', '完了時刻', '応募テーマ', '提案名称', '分野', '概要（400字以内）', '応募区分', '応募者（組織）名',
            '法人番号', '代表者氏名', '代表者フリガナ', '連絡先メールアドレス', '電話番号', '郵便番号', '都道府県',
            '住所', '使用する基盤モデル', '定量目標', '成果の公開可否', '募集要項への同意']
    sheet.write_row(0, 0, head)
    for i in range(1, rows + 1):
        name = FIRST[i % len(FIRST)]
        sheet.write_row(i, 0, [
            i, f'2026/{6 + i % 3}/{1 + i % 28} {i % 24}:{i % 60:02}', 'テーマ1 AIエージェント', f'{name}の作業を助けるAI{i}',
            '製造', f'{name}の現場で記録と確認を助け、手戻りを減らす提案です。{i}', '法人', f'{name}第{i}製作所',
            '', f'山本\u3000{name}', 'ヤマモト\u3000アオイ', f'contact{i}@example{i % 97}.jp', f'03-{i % 9000 + 1000}-{i % 8999 + 1000}',
            f'{i % 900 + 100}-{i % 9000 + 1000}', '東京都', f'中央{i % 9 + 1}丁目{i % 30 + 1}番地', '国内モデルX',
            f'処理時間を{i % 60 + 10}%削減', '公開可', '同意する'])
    book.close()


def run(command, **options):
    """Seconds and peak megabytes of one run."""
    start = time.perf_counter()
    done = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(done.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


class Bench:
    def __init__(self, options):
        self.options = options
        self.bin = os.path.abspath(options.binaries)
        self.cli = os.path.join(self.bin, 'prizedesk-cli')
        self.dir = tempfile.mkdtemp()
        self.form = os.path.join(self.dir, 'form.xlsx')

    def pair(self, name, ours, peer, peer_name, limit):
        """Ours and the peer's in turn, so that both see the same machine."""
        mine, theirs, peak = [], [], 0
        for _ in range(self.options.rounds):
            seconds, memory = ours()
            mine.append(seconds)
            peak = max(peak, memory)
            if peer:
                theirs.append(peer())
        line = f'{name}: {min(mine):.3f} s (median {statistics.median(mine):.3f}), peak {peak:.0f} MB'
        if theirs:
            ratio = min(mine) / min(theirs)
            line += f' | {peer_name} {min(theirs):.3f} s | ratio {ratio:.2f} (wanted {limit})'
        else:
            line += f' | {peer_name} is not installed'
        print(line, flush=True)

    def read(self):
        peer = shutil.which('unzip') and (lambda: run(['unzip', '-p', self.form])[0])
        self.pair('read XLSX', lambda: run([self.cli, 'table', self.form])[:2], peer, 'unzip -p', '3')

    def import_(self):
        def ours():
            file = os.path.join(self.dir, 'p.prize')
            for left in (file, file + '.lock'):
                if os.path.exists(left):
                    os.remove(left)
            shutil.rmtree(os.path.join(self.dir, 'p.backups'), ignore_errors=True)
            subprocess.run([self.cli, 'new', file], check=True, stdout=subprocess.DEVNULL)
            seconds, peak, status = run([self.cli, 'import', 'entries', file, self.form])
            if status not in (0, 1):
                sys.exit('the import failed')
            return seconds, peak
        peer = shutil.which('xlsx2csv') and (lambda: run(['xlsx2csv', self.form, os.devnull])[0])
        self.pair('import XLSX', ours, peer, 'xlsx2csv', '0.5, peak 400 MB')

    def window(self, command, title):
        """Seconds until a window of this title is on the screen."""
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while time.perf_counter() - start < 30:
                tree = subprocess.run(['xwininfo', '-root', '-tree'], capture_output=True, check=False).stdout.decode('utf-8', 'replace')
                if title in tree:
                    seconds = time.perf_counter() - start
                    with open(f'/proc/{process.pid}/status', encoding='ascii', errors='replace') as status:
                        peak = [int(l.split()[1]) for l in status if l.startswith('VmHWM')]
                    return seconds, (peak or [0])[0] / 1024
                time.sleep(0.002)
        finally:
            process.kill()
            process.wait()
        sys.exit(f'no window "{title}" appeared')

    def start(self):
        if not (shutil.which('Xvfb') and shutil.which('xwininfo')):
            print('start: Xvfb and xwininfo (x11-utils) are needed')
            return
        display = ':97'
        server = subprocess.Popen(['Xvfb', display, '-screen', '0', '1600x1000x24'], stderr=subprocess.DEVNULL)
        os.environ['DISPLAY'] = display
        os.environ['QT_QPA_PLATFORM'] = 'xcb'
        os.environ['XDG_CONFIG_HOME'] = os.path.join(self.dir, 'config')
        time.sleep(1)
        try:
            file = os.path.join(self.dir, 'window.prize')
            subprocess.run([self.cli, 'demo', file, '--entries', '10000'], check=True, stdout=subprocess.DEVNULL)
            peer = shutil.which('keepassxc') and (lambda: self.window(['keepassxc'], 'KeePassXC')[0])
            self.pair('start, 10,000 entries open',
                      lambda: self.window([os.path.join(self.bin, 'prizedesk'), file], 'window.prize'), peer, 'keepassxc', '0.8')
        finally:
            server.terminate()

    def receive(self):
        """Beside no peer: 300 returns within three seconds."""
        tests = os.path.join(self.bin, 'prizedesk_models_tests')
        if not os.path.exists(tests):
            print('receive: prizedesk_models_tests is needed')
            return
        # The path of its data is built in; it only needs a place to run.
        subprocess.run([tests, '[receive-bench]'], check=False, cwd=self.dir)

    def plan(self):
        """500 teams x 8 offers under every policy, beside glpsol on the same problem."""
        program = os.path.join(self.bin, 'allocation_bench')
        if not os.path.exists(program):
            print('plan: allocation_bench is needed')
            return
        problem = os.path.join(self.dir, 'plan.lp')
        subprocess.run([program, '500', '8', '2026', problem], check=True)
        if shutil.which('glpsol'):
            seconds, _, _ = run(['glpsol', '--lp', problem, '--cuts', '--mipgap', '0.0001', '--tmlim', '60'])
            print(f'plan merit | glpsol {seconds:.3f} s (stopped at 60)', flush=True)
        else:
            print('plan: glpsol is not installed')

    def all(self):
        steps = {'read': self.read, 'import': self.import_, 'start': self.start, 'receive': self.receive, 'plan': self.plan}
        if self.options.only not in ('start', 'receive', 'plan'):
            forms(self.form, self.options.rows)
        for name, step in steps.items():
            if self.options.only in (None, name):
                step()
        shutil.rmtree(self.dir)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('binaries')
    parser.add_argument('--rows', type=int, default=100000)
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--only', choices=['read', 'import', 'start', 'receive', 'plan'])
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    Bench(parser.parse_args()).all()


if __name__ == '__main__':
    main()
