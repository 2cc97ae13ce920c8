<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AttendanceRecord</name>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出発地</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到着地</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>受領確認日</translation>
    </message>
    <message>
        <source>Attendance record</source>
        <translation>出席記録</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
</context>
<context>
    <name>AwardList</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>賞</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Amount (yen)</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>Part (%)</source>
        <translation>持分（％）</translation>
    </message>
    <message>
        <source>Withholding tax</source>
        <translation>源泉徴収</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>委員数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>応募者の区分</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>No winner</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>For NEDO</source>
        <translation>NEDO提出用</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>事務局限り</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>公開用</translation>
    </message>
    <message>
        <source>Award list</source>
        <translation>受賞者一覧</translation>
    </message>
    <message>
        <source>No prize is decided yet.</source>
        <translation>決まった賞はまだありません。</translation>
    </message>
    <message>
        <source>Sum: %1 (%2). Not paid because it cannot be split: %3.</source>
        <translation>合計 %1（%2）。等分できないため支払わない額 %3。</translation>
    </message>
    <message>
        <source>Not decided in full: %1.</source>
        <translation>まだ決まっていない賞：%1。</translation>
    </message>
    <message>
        <source>State of the journal: action %1, %2</source>
        <translation>操作履歴の状態：第%1号、%2</translation>
    </message>
</context>
<context>
    <name>AwardOperations</name>
    <message>
        <source>%1 was withdrawn or disqualified and cannot win a prize.</source>
        <translation>%1は辞退または失格のため、賞を受けられません。</translation>
    </message>
    <message>
        <source>%1 is in no stage that leads to %2.</source>
        <translation>%1は、%2につながる審査段階に入っていません。</translation>
    </message>
    <message>
        <source>%1 was excluded by a gate in the stage %2.</source>
        <translation>%1は、審査段階%2の要件で除かれています。</translation>
    </message>
    <message>
        <source>%1 has the prize %2 already.</source>
        <translation>%1には、すでに賞%2が決まっています。</translation>
    </message>
    <message>
        <source>Each part of a joint award must lie between 0.01 % and 100 %.</source>
        <translation>共同受賞の持分は、それぞれ0.01 %から100 %の間にします。</translation>
    </message>
    <message>
        <source>The parts of a joint award must make 100 %.</source>
        <translation>共同受賞の持分は、合わせて100 %にします。</translation>
    </message>
</context>
<context>
    <name>AwardWords</name>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Partly decided</source>
        <translation>一部決定</translation>
    </message>
    <message>
        <source>No winner</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>Shared out with %1</source>
        <translation>%1の同順位に合算</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n places</source>
        <translation>
            <numerusform>%1&#x3000;%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries share this rank. The amounts of %1 are put together (%2) and split equally: %3 each.</source>
        <translation>
            <numerusform>%n件が同じ順位です。%1の賞金を合わせた%2を等分し、1件につき%3です。</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>%1 are left over and are not paid.</source>
        <translation>割り切れない%1は支払いません。</translation>
    </message>
</context>
<context>
    <name>AwardsPage</name>
    <message>
        <source>Awards</source>
        <translation>授賞</translation>
    </message>
</context>
<context>
    <name>BackupOperations</name>
    <message>
        <source>When opened</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>取り込みの前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>控えから戻す前</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>手動</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2 rows, digest %3</source>
        <translation>%1：%2行、照合値 %3</translation>
    </message>
    <message>
        <source>Not decided yet: %1</source>
        <translation>まだ決まっていないもの：%1</translation>
    </message>
    <message>
        <source>(no winner)</source>
        <translation>（該当者なし）</translation>
    </message>
    <message>
        <source>Total %1, not paid %2</source>
        <translation>合計 %1、端数 %2（支払わない）</translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation>控えを書き、確かめました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The personal data were erased.</source>
        <translation>個人情報は消去されています。</translation>
    </message>
    <message>
        <source>The personal data of %1 are erased, here and in the backups beside the file. Copies elsewhere keep them.</source>
        <translation>%1 の個人情報を、このファイルと隣の控えから消去しました。ほかの場所に写したものには残っています。</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 updated, %5 unchanged, %6 put aside</source>
        <translation>%1：%2行（新しい %3・変わった %4・同じ %5・保留 %6）</translation>
    </message>
    <message>
        <source>Say which stage: --stage.</source>
        <translation>段階を --stage で指定してください。何も変えていません。</translation>
    </message>
    <message>
        <source>New programme: %1</source>
        <translation>新しいファイルを作りました：%1</translation>
    </message>
    <message>
        <source>Say --set or --remove.</source>
        <translation>--set か --remove を指定してください。何も変えていません。</translation>
    </message>
    <message>
        <source>The new passphrase is missing.</source>
        <translation>新しい合言葉がありません。何も変えていません。</translation>
    </message>
    <message>
        <source>The file has no passphrase now.</source>
        <translation>合言葉を外しました。</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>合言葉を決めました。</translation>
    </message>
    <message>
        <source>The part that prints PDF files is not installed.</source>
        <translation>PDFを書く部品がありません。</translation>
    </message>
    <message>
        <source>Say a file and a stage, or --scores.</source>
        <translation>ファイルと段階、または --scores を指定してください。</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>%1 という方法はありません。</translation>
    </message>
    <message>
        <source>Restored %1: %2 actions.</source>
        <translation>%1 を控えから戻しました（記録 %2件）。</translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <translation>元にあったもの：%1</translation>
    </message>
    <message>
        <source>A joint award needs one --share per --entry.</source>
        <translation>共同の授賞では --entry ごとに --share が要ります。何も変えていません。</translation>
    </message>
    <message>
        <source>A share is a number of percent, such as 33.34.</source>
        <translation>割合は 33.34 のように百分率で書いてください。何も変えていません。</translation>
    </message>
    <message>
        <source>Say who wins: --entry, or --no-winner.</source>
        <translation>--entry か --no-winner で授賞先を指定してください。何も変えていません。</translation>
    </message>
    <message>
        <source>Compute budget: %1 (%2)</source>
        <translation>計算資源の予算：%1（%2）</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Ceiling of the specification: %1</source>
        <translation>仕様書の上限：%1</translation>
    </message>
    <message>
        <source>Journal: %1 actions, head %2</source>
        <translation>記録：%1件、先頭 %2</translation>
    </message>
    <message>
        <source>%1: version %2, %3 of %4 marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ファイル</translation>
    </message>
    <message>
        <source>Passphrases: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges share too few entries: some entries cannot be compared with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out must end in .pdf or .html.</source>
        <translation>--out は .pdf か .html で終わる名前にしてください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Runs a prize competition.</source>
        <translation>懸賞事業を運営します。</translation>
    </message>
    <message>
        <source>Who acts, for the journal.</source>
        <translation>操作する人（操作履歴に残ります）。</translation>
    </message>
    <message>
        <source>Language of the window: ja or en.</source>
        <translation>画面の言語：ja または en。</translation>
    </message>
    <message>
        <source>Open FILE, show every page once, say whether all is well.</source>
        <translation>FILE を開き、すべての画面を一度表示して、問題がないかを示します。</translation>
    </message>
    <message>
        <source>Write a picture of every page of FILE into FOLDER.</source>
        <translation>FILE のすべての画面の画像を FOLDER に書き出します。</translation>
    </message>
    <message>
        <source>The programme to open.</source>
        <translation>開く事業ファイル。</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>一度に開けるファイルは 1件です。</translation>
    </message>
    <message>
        <source>The language is ja or en.</source>
        <translation>言語は ja か en です。</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>CommentMerge</name>
    <message>
        <source>[%1]</source>
        <translation>【%1】</translation>
    </message>
    <message>
        <source>Judge %1: %2</source>
        <translation>委員%1：%2</translation>
    </message>
</context>
<context>
    <name>CommentOperations</name>
    <message>
        <source>%1 is not in the stage %2.</source>
        <translation>%1 は段階 %2 に入っていません。</translation>
    </message>
    <message>
        <source>There is no text for %1 yet.</source>
        <translation>%1 の講評はまだありません。</translation>
    </message>
    <message>
        <source>No entry has comments of judges that wait for a draft.</source>
        <translation>下書きを待つ委員のコメントはありません。</translation>
    </message>
    <message>
        <source>The text for %1 is approved.</source>
        <translation>%1 の講評は承認済みです。</translation>
    </message>
    <message>
        <source>No judge has written anything about %1.</source>
        <translation>%1 についてコメントを書いた委員がいません。</translation>
    </message>
    <message>
        <source>The draft for %1 still quotes the judges. Edit it first.</source>
        <translation>%1 の下書きは委員の言葉のままです。先に編集してください。</translation>
    </message>
    <message>
        <source>The text for %1 says nothing positive.</source>
        <translation>%1 の講評に、評価した点が書かれていません。</translation>
    </message>
    <message>
        <source>The text for %1 names no improvement.</source>
        <translation>%1 の講評に、改善を期待する点が書かれていません。</translation>
    </message>
    <message>
        <source>The text for %1 names the judge %2.</source>
        <translation>%1 の講評に委員 %2 の名前または番号が書かれています。</translation>
    </message>
</context>
<context>
    <name>CommentPaper</name>
    <message>
        <source>Stage</source>
        <translation>審査段階</translation>
    </message>
    <message>
        <source>What was valued</source>
        <translation>評価した点</translation>
    </message>
    <message>
        <source>What could be improved</source>
        <translation>改善を期待する点</translation>
    </message>
    <message>
        <source>Comments of the judging committee</source>
        <translation>審査委員会からの講評</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>The text for %1 is not approved.</source>
        <translation>%1 の講評は承認されていません。</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>応募者への講評</translation>
    </message>
    <message>
        <source>No text of this stage is approved.</source>
        <translation>この段階に承認済みの講評はありません。</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Committee</source>
        <translation>委員会</translation>
    </message>
</context>
<context>
    <name>CommitteeWords</name>
    <message>
        <source>Held</source>
        <translation>開催済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>開催予定</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>案内済み</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答あり</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>At least %1/%2 of the members</source>
        <translation>委員の %1/%2 以上</translation>
    </message>
    <message numerus="yes">
        <source>At least %n members</source>
        <translation>
            <numerusform>委員 %n人以上</numerusform>
        </translation>
    </message>
    <message>
        <source>More than half of the members</source>
        <translation>委員の過半数</translation>
    </message>
    <message>
        <source>More than %1/%2 of the members</source>
        <translation>委員の %1/%2 超</translation>
    </message>
    <message>
        <source>%1 of %2 members expected, %3 needed: the quorum would be met.</source>
        <translation>委員%2名のうち%1名が出席の見込みで、定足数（%3名）を満たす見込みです。</translation>
    </message>
    <message>
        <source>%1 of %2 members expected, %3 needed: the quorum would not be met.</source>
        <translation>委員%2名のうち%1名が出席の見込みで、定足数（%3名）に足りない見込みです。</translation>
    </message>
    <message>
        <source>%1 of %2 members present, %3 needed: the quorum was met.</source>
        <translation>委員%2名のうち%1名が出席し、定足数（%3名）を満たした。</translation>
    </message>
    <message>
        <source>%1 of %2 members present, %3 needed: the quorum was not met.</source>
        <translation>委員%2名のうち%1名の出席で、定足数（%3名）を満たさなかった。</translation>
    </message>
    <message>
        <source>Meeting no. %1</source>
        <translation>第%1回</translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message>
        <source>Deadline %1 %2</source>
        <translation>締切 %1 %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>締切を過ぎました</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>本日締切</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>あと %n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentOperations</name>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address such as https://example.jp/video.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>形式確認</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>第1段階</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>第2段階</translation>
    </message>
    <message>
        <source>Paper review</source>
        <translation>書類審査</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>最終審査</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算した値</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>直す案</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>正しい形</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>相手の応募</translation>
    </message>
    <message>
        <source>Received value</source>
        <translation>受け取った値</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n digit(s))</source>
        <translation>
            <numerusform>（%n桁）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1&#x3000;%2行目</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1&#x3000;%2行目&#x3000;%3列</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
</context>
<context>
    <name>EntryWording</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意あり</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>%1 (individual)</source>
        <translation>%1（個人）</translation>
    </message>
    <message>
        <source>Public: affiliation, title, prefecture</source>
        <translation>公開用：所属・提案名称・都道府県</translation>
    </message>
    <message>
        <source>Judging: numbers in place of names</source>
        <translation>審査用：氏名の代わりに番号</translation>
    </message>
    <message>
        <source>NEDO: without contacts of persons</source>
        <translation>NEDO用：個人の連絡先を除く</translation>
    </message>
    <message>
        <source>Internal: everything</source>
        <translation>事務局用：すべて</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>提案名称の記入なし</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>氏名の記入なし</translation>
    </message>
    <message>
        <source>E-mail missing</source>
        <translation>メールの記入なし</translation>
    </message>
    <message>
        <source>E-mail: form</source>
        <translation>メールの書式</translation>
    </message>
    <message>
        <source>Corporate number: check digit</source>
        <translation>法人番号の検査数字</translation>
    </message>
    <message>
        <source>Postal code: digits</source>
        <translation>郵便番号の桁数</translation>
    </message>
    <message>
        <source>Phone: digits</source>
        <translation>電話番号の桁数</translation>
    </message>
    <message>
        <source>Phone: leading zero</source>
        <translation>電話番号の先頭の0</translation>
    </message>
    <message>
        <source>Prefecture unknown</source>
        <translation>都道府県が不明</translation>
    </message>
    <message>
        <source>Reading: not kana</source>
        <translation>フリガナが仮名でない</translation>
    </message>
    <message>
        <source>Birth date unreadable</source>
        <translation>生年月日が読めない</translation>
    </message>
    <message>
        <source>No consent to rules</source>
        <translation>要項への同意なし</translation>
    </message>
    <message>
        <source>Summary too long</source>
        <translation>概要が字数を超過</translation>
    </message>
    <message>
        <source>Foreign model: no reason</source>
        <translation>国内モデルを使わない理由なし</translation>
    </message>
    <message>
        <source>Received late</source>
        <translation>期限後の受付</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent missing</source>
        <translation>保護者の同意なし</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>Unreadable character</source>
        <translation>読めない文字</translation>
    </message>
    <message>
        <source>Unusable row (no name, e-mail or title)</source>
        <translation>取り込めない行（氏名・メール・提案名称なし）</translation>
    </message>
    <message>
        <source>Column not found</source>
        <translation>列が見つからない</translation>
    </message>
    <message>
        <source>No such record</source>
        <translation>該当する記録なし</translation>
    </message>
    <message>
        <source>Number taken by another entry</source>
        <translation>番号がほかの応募と重なる</translation>
    </message>
    <message>
        <source>Date unreadable</source>
        <translation>日付が読めない</translation>
    </message>
    <message>
        <source>Full-width characters made half-width</source>
        <translation>全角の文字を半角に直しました</translation>
    </message>
    <message>
        <source>Sign read as @ in e-mail addresses</source>
        <translation>★・＠を @ に読み替えました</translation>
    </message>
    <message>
        <source>Readings brought into katakana</source>
        <translation>フリガナをカタカナに直しました</translation>
    </message>
    <message>
        <source>Hyphens and spaces brought into one form</source>
        <translation>ハイフンと空白をそろえました</translation>
    </message>
    <message>
        <source>Dates in words read as dates</source>
        <translation>文字の日付を日付に直しました</translation>
    </message>
    <message>
        <source>Leading zero of phone numbers added</source>
        <translation>電話番号の先頭に0を補いました</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Check the name and the folder.</source>
        <translation>ファイル %1 がありません。何も変えていません。名前とフォルダを確かめてください。</translation>
    </message>
    <message>
        <source>%1 exists already and was not touched. Choose another name.</source>
        <translation>%1 はすでにあります。そのファイルには触れていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is in use by %2 since %3. Nothing was changed. Open it to read, or wait until it is closed there.</source>
        <translation>%1 は %2 が %3 から使っています。何も変えていません。閲覧のみで開くか、閉じられるのを待ってください。</translation>
    </message>
    <message>
        <source>%1 was made by a newer PrizeDesk. Nothing was changed. Update this computer.</source>
        <translation>%1 は新しい版の PrizeDesk で作られています。何も変えていません。このパソコンの PrizeDesk を更新してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Check that you may open it.</source>
        <translation>%1 を読めません。何も変えていません。開く権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. What was there before is unchanged. Check the folder and its permissions.</source>
        <translation>%1 に書けません。前の内容は変わっていません。フォルダとその権限を確かめてください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Nothing was changed. Make room and try again.</source>
        <translation>%1 のあるディスクに空きがありません。何も変えていません。空きを作ってからやり直してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Nothing was changed. Try again; capital letters count.</source>
        <translation>この合言葉では %1 を開けません。何も変えていません。もう一度入力してください。大文字と小文字は区別します。</translation>
    </message>
    <message>
        <source>%1 is protected by a passphrase. Nothing was changed. Give the passphrase.</source>
        <translation>%1 は合言葉で保護されています。何も変えていません。合言葉を入力してください。</translation>
    </message>
    <message>
        <source>%1 is not a table that can be read. Nothing was changed. Save it as XLSX or CSV and try again.</source>
        <translation>%1 は表として読めません。何も変えていません。XLSX か CSV で保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Nothing was changed. Save a copy without a password and try again.</source>
        <translation>%1 はパスワードで保護されています。何も変えていません。パスワードなしの写しを保存してやり直してください。</translation>
    </message>
    <message>
        <source>%1 ends too early. Nothing was changed. Fetch the file again.</source>
        <translation>%1 は途中で切れています。何も変えていません。ファイルをもう一度受け取ってください。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than is safe. Nothing was changed. Check where the file comes from.</source>
        <translation>%1 は展開すると大きくなりすぎます。何も変えていません。ファイルの出所を確かめてください。</translation>
    </message>
    <message>
        <source>The template %1 cannot be used. Nothing was changed. Choose one that exists.</source>
        <translation>ひな形 %1 は使えません。何も変えていません。あるものから選んでください。</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was changed. Close it elsewhere and open it again.</source>
        <translation>%1 は閲覧のみで開いています。何も変えていません。ほかで閉じてから開き直してください。</translation>
    </message>
    <message>
        <source>There is no %1. Nothing was changed. Check the number.</source>
        <translation>%1 がありません。何も変えていません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was changed.</source>
        <translation>%1 はすでにあります。何も変えていません。</translation>
    </message>
    <message>
        <source>A reason is needed. Nothing was changed. State the reason and try again.</source>
        <translation>理由が要ります。何も変えていません。理由を書いてやり直してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>元に戻す操作がありません。何も変えていません。</translation>
    </message>
    <message>
        <source>There is nothing to redo. Nothing was changed.</source>
        <translation>やり直す操作がありません。何も変えていません。</translation>
    </message>
    <message>
        <source>This cannot be undone: the same records were changed afterwards by “%1”. Nothing was changed. Undo that first.</source>
        <translation>元に戻せません。同じ記録が、あとの「%1」で変わっています。何も変えていません。先にそちらを元に戻してください。</translation>
    </message>
    <message>
        <source>%1 cannot go from %2 to %3. Nothing was changed.</source>
        <translation>%1 を %2 から %3 に変えることはできません。何も変えていません。</translation>
    </message>
    <message>
        <source>The stage %1 is closed. Nothing was changed.</source>
        <translation>審査段階 %1 は締め切られています。何も変えていません。</translation>
    </message>
    <message>
        <source>%1 has errors that are not settled yet. Nothing was changed. Correct the values or accept them with a reason.</source>
        <translation>%1 に解決していない誤りがあります。何も変えていません。値を直すか、理由を書いてこのまま認めてください。</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest with %2. Nothing was changed.</source>
        <translation>%1 は %2 と利益相反があります。何も変えていません。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1何も変えていません。</translation>
    </message>
    <message>
        <source>Columns that are needed were not found: %1. Nothing was changed. Say which column holds them.</source>
        <translation>必要な列が見つかりません：%1。何も変えていません。どの列かを指定してください。</translation>
    </message>
    <message>
        <source>The data of %1 were erased. Nothing was changed.</source>
        <translation>%1 のデータは消去されています。何も変えていません。</translation>
    </message>
    <message>
        <source>Some characters do not exist in %1. No file was written. Export as UTF-8, or change the characters listed.</source>
        <translation>%1 にない文字があります。ファイルは書いていません。UTF-8 で書き出すか、示した文字を変えてください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変えていません。</translation>
    </message>
    <message>
        <source>Something unexpected happened. Nothing was changed. Details: %1</source>
        <translation>予期しないことが起きました。何も変えていません。詳細：%1</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed. Restore the latest backup, or have the file sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of PrizeDesk. Nothing was changed. Choose a file that ends in .prize, .judge or .scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was returned to another programme. Nothing was changed. Open the programme that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from a packet that this programme did not issue. Nothing was changed. Ask the judge which packet was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed by the packet that it names. Nothing was changed. Ask the judge to finish again and send the new file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Number</source>
        <translation>応募番号</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>提案名称</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>応募区分</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>応募者</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Model used</source>
        <translation>使用モデル</translation>
    </message>
    <message>
        <source>Reason for no domestic model</source>
        <translation>不使用の理由</translation>
    </message>
    <message>
        <source>Goal in figures</source>
        <translation>定量目標</translation>
    </message>
    <message>
        <source>Openness of results</source>
        <translation>公開可否</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>Consent to the rules</source>
        <translation>要項への同意</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Kind of school</source>
        <translation>学校種別</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校名</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>保護者</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent</source>
        <translation>保護者の同意</translation>
    </message>
    <message>
        <source>Role wished for</source>
        <translation>希望する役割</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>週の活動時間</translation>
    </message>
    <message>
        <source>Where it was tried</source>
        <translation>実証の場</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>審査委員</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>専門</translation>
    </message>
    <message>
        <source>Entries at most</source>
        <translation>担当の上限</translation>
    </message>
    <message>
        <source>Kind of interest</source>
        <translation>利益相反の区分</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The title is missing</source>
        <translation>提案名称の記入なし</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>提案名称</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>代表者の記入なし</translation>
    </message>
    <message>
        <source>Family and given name</source>
        <translation>姓と名</translation>
    </message>
    <message>
        <source>The e-mail address is missing</source>
        <translation>メールの記入なし</translation>
    </message>
    <message>
        <source>An address that the office can write to</source>
        <translation>連絡できるメールアドレス</translation>
    </message>
    <message>
        <source>The e-mail address is not written correctly</source>
        <translation>メールの書式が正しくありません</translation>
    </message>
    <message>
        <source>name@example.jp</source>
        <translation>name@example.jp の形</translation>
    </message>
    <message>
        <source>The check digit of the corporate number does not match</source>
        <translation>法人番号の検査数字が合いません</translation>
    </message>
    <message>
        <source>13 digits, the first computed from the other twelve</source>
        <translation>13桁（先頭は残り12桁から計算した数字）</translation>
    </message>
    <message>
        <source>The postal code does not have seven digits</source>
        <translation>郵便番号が7桁ではありません</translation>
    </message>
    <message>
        <source>123-4567</source>
        <translation>123-4567 の形</translation>
    </message>
    <message>
        <source>The phone number has too few or too many digits</source>
        <translation>電話番号の桁数が合いません</translation>
    </message>
    <message>
        <source>10 digits, or 11 for mobile phones</source>
        <translation>10桁、携帯電話は11桁</translation>
    </message>
    <message>
        <source>The phone number has lost its leading zero</source>
        <translation>先頭の 0 が落ちた電話番号</translation>
    </message>
    <message>
        <source>The same number with 0 in front</source>
        <translation>先頭に 0 を補った番号</translation>
    </message>
    <message>
        <source>There is no such prefecture</source>
        <translation>都道府県が不明です</translation>
    </message>
    <message>
        <source>One of the 47 prefectures</source>
        <translation>47都道府県のどれか</translation>
    </message>
    <message>
        <source>The reading is not in kana</source>
        <translation>フリガナが仮名ではありません</translation>
    </message>
    <message>
        <source>Katakana or hiragana</source>
        <translation>カタカナかひらがな</translation>
    </message>
    <message>
        <source>The birth date does not exist</source>
        <translation>生年月日がありえない日付です</translation>
    </message>
    <message>
        <source>A date such as 2006-04-10</source>
        <translation>2006-04-10 のような日付</translation>
    </message>
    <message>
        <source>The rules of the call were not agreed to</source>
        <translation>募集要項への同意がありません</translation>
    </message>
    <message>
        <source>Consent to the rules</source>
        <translation>募集要項への同意</translation>
    </message>
    <message>
        <source>The summary is longer than allowed</source>
        <translation>概要が字数を超えています</translation>
    </message>
    <message>
        <source>Up to 400 characters</source>
        <translation>400字以内</translation>
    </message>
    <message>
        <source>No reason is given for not using a domestic model</source>
        <translation>国内モデルを使わない理由がありません</translation>
    </message>
    <message>
        <source>A reason, where the model is not on the list</source>
        <translation>一覧にないモデルを使うときの理由</translation>
    </message>
    <message>
        <source>Received after the deadline</source>
        <translation>締切のあとに届きました</translation>
    </message>
    <message>
        <source>Received by the deadline of the theme</source>
        <translation>テーマの締切までの受付</translation>
    </message>
    <message>
        <source>The guardian&apos;s consent is missing for a minor</source>
        <translation>未成年の応募者に保護者の同意がありません</translation>
    </message>
    <message>
        <source>Consent of the guardian of whoever is under 18 on the day of application</source>
        <translation>応募の日に18歳未満の人は保護者の同意</translation>
    </message>
    <message>
        <source>May be a duplicate</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>A different e-mail address, title or person</source>
        <translation>別のメール・提案名称・応募者</translation>
    </message>
    <message>
        <source>A character could not be read</source>
        <translation>読めない文字があります</translation>
    </message>
    <message>
        <source>Characters that every computer knows</source>
        <translation>どのパソコンでも読める文字</translation>
    </message>
    <message>
        <source>The judge declared a conflict of interest with the entry</source>
        <translation>審査委員が利益相反を申告した応募です</translation>
    </message>
    <message>
        <source>A judge without interest in the entry</source>
        <translation>利害関係のない審査委員</translation>
    </message>
    <message>
        <source>The row cannot be used: no name, e-mail or title, or cells outside the header</source>
        <translation>取り込めない行（名前・メール・提案名称のどれもない、または見出しの外に値がある）</translation>
    </message>
    <message>
        <source>A name, an e-mail address or a title</source>
        <translation>名前・メール・提案名称のどれか</translation>
    </message>
    <message>
        <source>A column that is needed was not found</source>
        <translation>必要な列が見つかりません</translation>
    </message>
    <message>
        <source>The column that holds it</source>
        <translation>その項目の列</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>該当する記録がありません</translation>
    </message>
    <message>
        <source>A number that exists in this programme</source>
        <translation>このファイルにある番号</translation>
    </message>
    <message>
        <source>The number cannot be used</source>
        <translation>使えない番号です</translation>
    </message>
    <message>
        <source>A whole number in the range allowed</source>
        <translation>決められた範囲の整数</translation>
    </message>
    <message>
        <source>The date does not exist</source>
        <translation>ありえない日付です</translation>
    </message>
    <message>
        <source>A date such as 2026-09-30</source>
        <translation>2026-09-30 のような日付</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Relative or same household</source>
        <translation>親族・同居</translation>
    </message>
    <message>
        <source>Same company, department or laboratory</source>
        <translation>同じ企業・学科・研究室</translation>
    </message>
    <message>
        <source>Joint researcher</source>
        <translation>共同研究者</translation>
    </message>
    <message>
        <source>Direct competitor</source>
        <translation>直接の競争相手</translation>
    </message>
    <message>
        <source>Other interest</source>
        <translation>その他の利害関係</translation>
    </message>
</context>
<context>
    <name>JudgeActions</name>
    <message>
        <source>Make the &amp;return file…</source>
        <translation>提出ファイルを作る(&amp;R)…</translation>
    </message>
    <message>
        <source>Export the score sheet to &amp;Excel…</source>
        <translation>採点表を Excel に書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the score sheet as &amp;PDF…</source>
        <translation>採点表を PDF に書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find in the document</source>
        <translation>文書内をさがす(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次の区画(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前の区画(&amp;V)</translation>
    </message>
    <message>
        <source>Document &amp;up</source>
        <translation>文書を上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Document &amp;down</source>
        <translation>文書を下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>次の文書(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>前の文書(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Enlarge the document</source>
        <translation>文書を大きくする(&amp;E)</translation>
    </message>
    <message>
        <source>Reduce the docu&amp;ment</source>
        <translation>文書を小さくする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きくする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さくする(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>文字を標準の大きさにする(&amp;O)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>OSに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>明るい(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>暗い(&amp;D)</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>前の応募(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next entry</source>
        <translation>次の応募(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;open entry</source>
        <translation>次の未完了の応募(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Clear the current mark</source>
        <translation>今の評点を消す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Declare a conflict of interest…</source>
        <translation>利益相反を申し出る(&amp;D)…</translation>
    </message>
    <message>
        <source>Declare for &amp;all entries…</source>
        <translation>すべての応募についてまとめて申告する(&amp;A)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with your other entries…</source>
        <translation>自分のほかの採点と比べる(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Instructions of the office</source>
        <translation>事務局からの案内(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キーの一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About PrizeDesk</source>
        <translation>PrizeDesk について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>JudgePacket</name>
    <message>
        <source>Declare first whether you have an interest in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a mark of this criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which kind of interest it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places are not filled in yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgeSheet</name>
    <message>
        <source>not declared yet</source>
        <translation>未申告</translation>
    </message>
    <message>
        <source>no conflict of interest</source>
        <translation>利益相反なし</translation>
    </message>
    <message>
        <source>conflict of interest: %1</source>
        <translation>利益相反：%1</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Rubric version %1</source>
        <translation>審査基準 第%1版</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>採点表</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>応募名</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>利益相反の申告</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>配点</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>講評</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>総評</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this translation is in (ja, en).</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>MeetingOperations</name>
    <message>
        <source>The meeting must end after it starts.</source>
        <translation>会議の終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>The meeting needs a place, or takes place online.</source>
        <translation>会議には場所かオンラインのどちらかが要ります。</translation>
    </message>
    <message>
        <source>Nobody is invited to the meeting.</source>
        <translation>会議に案内する委員がいません。</translation>
    </message>
    <message>
        <source>The chair is not among the members invited.</source>
        <translation>委員長が案内する委員の中にいません。</translation>
    </message>
    <message>
        <source>An item of the agenda has no title.</source>
        <translation>題名のない議題があります。</translation>
    </message>
    <message>
        <source>%1 belongs to another theme.</source>
        <translation>%1 は別のテーマの応募です。</translation>
    </message>
    <message>
        <source>A paper of the item &quot;%1&quot; has no name.</source>
        <translation>議題「%1」に名前のない資料があります。</translation>
    </message>
    <message>
        <source>The paper &quot;%1&quot; is handed out but not prepared.</source>
        <translation>資料「%1」は準備されていないのに配付済みになっています。</translation>
    </message>
    <message>
        <source>This meeting does not take place online.</source>
        <translation>この会議はオンラインでは行いません。</translation>
    </message>
    <message>
        <source>The meeting was held: %1 was either present or absent.</source>
        <translation>会議は開催済みです。%1 は出席か欠席のどちらかにしてください。</translation>
    </message>
    <message>
        <source>%1 cannot leave before arriving.</source>
        <translation>%1 の退出が到着より前になっています。</translation>
    </message>
    <message>
        <source>Only a planned meeting can be changed.</source>
        <translation>変えられるのは開催予定の会議だけです。</translation>
    </message>
    <message>
        <source>%1 was recorded as present and cannot be left out.</source>
        <translation>%1 は出席と記録されているため、外せません。</translation>
    </message>
    <message>
        <source>Only a planned meeting can be cancelled.</source>
        <translation>中止できるのは開催予定の会議だけです。</translation>
    </message>
    <message>
        <source>The meeting was cancelled.</source>
        <translation>会議は中止されています。</translation>
    </message>
    <message>
        <source>%1 was not invited to the meeting.</source>
        <translation>%1 はこの会議に案内されていません。</translation>
    </message>
    <message>
        <source>Only a planned meeting can be held.</source>
        <translation>開催済みにできるのは開催予定の会議だけです。</translation>
    </message>
    <message>
        <source>The meeting has no chair.</source>
        <translation>委員長が決まっていません。</translation>
    </message>
    <message>
        <source>It is not recorded whether these members came: %1.</source>
        <translation>出欠が記録されていない委員がいます（%1）。</translation>
    </message>
    <message>
        <source>No member was present.</source>
        <translation>出席した委員がいません。</translation>
    </message>
    <message>
        <source>No committee could ever meet this quorum.</source>
        <translation>この定足数はどの委員会も満たせません。</translation>
    </message>
</context>
<context>
    <name>MinutesDraft</name>
    <message>
        <source>During item %1, %2 left the room because of a conflict of interest.</source>
        <translation>議題%1の審議中、%2委員は利益相反のため退室した。</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>議題%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>審議対象：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>資料：%1</translation>
    </message>
    <message>
        <source>As the chair left the room, another member presided over item %1.</source>
        <translation>委員長が退室したため、議題%1は他の委員が議事を進行した。</translation>
    </message>
    <message>
        <source>Decision: (to be written)</source>
        <translation>決定：（記入してください）</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>決定：%1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開会</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>閉会</translation>
    </message>
    <message>
        <source>The meeting ended at %1.</source>
        <translation>%1に閉会した。</translation>
    </message>
</context>
<context>
    <name>MinutesPaper</name>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>%1 and online</source>
        <translation>%1（オンライン併用）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a member of the committee</comment>
        <translation>%1委員</translation>
    </message>
    <message>
        <source>%1 (online)</source>
        <translation>%1（オンライン）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>委員長</translation>
    </message>
    <message>
        <source>Minutes of meeting no. %1</source>
        <translation>第%1回審査委員会&#x3000;議事録</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>定足数</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>議事</translation>
    </message>
    <message>
        <source>Agenda of meeting no. %1</source>
        <translation>第%1回審査委員会&#x3000;議事次第</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>議題名</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>審議対象</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>資料</translation>
    </message>
</context>
<context>
    <name>NativePrompts</name>
    <message>
        <source>To go on, type: %1</source>
        <translation>続けるには次のとおり入力してください：%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>合言葉（もう一度）</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s). A short sentence is easy to remember.</source>
        <translation>
            <numerusform>%n文字以上にしてください。短い文にすると覚えやすくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>2つの合言葉が違います。</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Undone: %1</source>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直し：%1</translation>
    </message>
    <message>
        <source>New programme %1</source>
        <translation>新しい事業 %1</translation>
    </message>
    <message>
        <source>Settings of the programme: %1</source>
        <translation>事業の設定：%1</translation>
    </message>
    <message>
        <source>Import %1: %2 new, %3 updated</source>
        <translation>%1 の取り込み：新規 %2件、更新 %3件</translation>
    </message>
    <message>
        <source>Judges from %1: %2 new, %3 updated</source>
        <translation>%1 から審査委員：新規 %2名、更新 %3名</translation>
    </message>
    <message>
        <source>Conflicts of interest from %1: %2 new, %3 updated</source>
        <translation>%1 から利益相反：新規 %2件、更新 %3件</translation>
    </message>
    <message>
        <source>Scores from %1: %2 new, %3 updated</source>
        <translation>%1 から採点：新規 %2件、更新 %3件</translation>
    </message>
    <message>
        <source>%1: status %3</source>
        <translation>%1：状態を「%3」に変更</translation>
    </message>
    <message>
        <source>Status %2 for %1 entries</source>
        <translation>%1件を「%2」に変更</translation>
    </message>
    <message>
        <source>Person in charge of %1: %2</source>
        <translation>%1 の担当：%2</translation>
    </message>
    <message>
        <source>%1: %2 corrected</source>
        <translation>%1：%2を訂正</translation>
    </message>
    <message>
        <source>%1: finding accepted as it is (%2)</source>
        <translation>%1：所見をこのまま認める（%2）</translation>
    </message>
    <message>
        <source>%1 phone numbers: leading zero added</source>
        <translation>電話番号 %1件の先頭に 0 を補った</translation>
    </message>
    <message>
        <source>%1 rows put aside for good</source>
        <translation>保留の %1行を取り込まないことにした</translation>
    </message>
    <message>
        <source>Columns of the form kept (%1)</source>
        <translation>列の対応を保存（%1）</translation>
    </message>
    <message>
        <source>%2 entries into %1</source>
        <translation>%1 に %2件を入れた</translation>
    </message>
    <message>
        <source>%2 entries out of %1</source>
        <translation>%1 から %2件を外した</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 を締め切った</translation>
    </message>
    <message>
        <source>%1 opened again</source>
        <translation>%1 を再び開いた</translation>
    </message>
    <message>
        <source>Award %2 to %1</source>
        <translation>%1 に %2 を授賞</translation>
    </message>
    <message>
        <source>Award %1: no winner</source>
        <translation>%1：該当なし</translation>
    </message>
    <message>
        <source>Award %2 of %1 withdrawn</source>
        <translation>%1 の %2 を取り下げ</translation>
    </message>
    <message>
        <source>Award list exported (%1, %2, %3 rows)</source>
        <translation>受賞一覧を書き出した（%1、%2、%3行）</translation>
    </message>
    <message>
        <source>Ranking of %1 exported (%2, %3 rows)</source>
        <translation>%1 の順位を書き出した（%2、%3行）</translation>
    </message>
    <message>
        <source>Journal exported (%1, %2 rows)</source>
        <translation>操作履歴を書き出した（%1、%2行）</translation>
    </message>
    <message>
        <source>Entries exported (%1, %2, %3 rows)</source>
        <translation>応募を書き出した（%1、%2、%3行）</translation>
    </message>
    <message>
        <source>Personal data of %1 erased</source>
        <translation>%1 の個人情報を消去</translation>
    </message>
    <message>
        <source>Office passphrase set</source>
        <translation>事務局の合言葉を設定</translation>
    </message>
    <message>
        <source>Office passphrase removed</source>
        <translation>事務局の合言葉を解除</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>控えを作成：%1</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>%1 から復元</translation>
    </message>
    <message>
        <source>%1: document added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: link added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: document %2 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 packets of %1 issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting %1 planned</source>
        <translation>会議 %1 を計画</translation>
    </message>
    <message>
        <source>Meeting %1: time, place and members</source>
        <translation>会議 %1：日時・場所・委員</translation>
    </message>
    <message>
        <source>Meeting %1 cancelled</source>
        <translation>会議 %1 を中止</translation>
    </message>
    <message>
        <source>Meeting %1: agenda</source>
        <translation>会議 %1：議題</translation>
    </message>
    <message>
        <source>Meeting %1: attendance of %2</source>
        <translation>会議 %1：%2 の出欠</translation>
    </message>
    <message>
        <source>Meeting %1 held</source>
        <translation>会議 %1 を開催</translation>
    </message>
    <message>
        <source>Meeting %1: minutes</source>
        <translation>会議 %1：議事録</translation>
    </message>
    <message>
        <source>Quorum of the committee of %1</source>
        <translation>%1 の委員会の定足数</translation>
    </message>
    <message>
        <source>Question %1 asked</source>
        <translation>質問 %1</translation>
    </message>
    <message>
        <source>Question %1 changed</source>
        <translation>質問 %1 を変更</translation>
    </message>
    <message>
        <source>Question %1 taken back</source>
        <translation>質問 %1 を取り下げ</translation>
    </message>
    <message>
        <source>Question %1 answered</source>
        <translation>質問 %1 への回答</translation>
    </message>
    <message>
        <source>Answers of %1 released to %2</source>
        <translation>%1 の回答を %2 に公開</translation>
    </message>
    <message>
        <source>Comments for entrants drafted (%1)</source>
        <translation>応募者への講評の下書き（%1）</translation>
    </message>
    <message>
        <source>Comment for %1 drafted again (%2)</source>
        <translation>%1 の講評の下書きをやり直し（%2）</translation>
    </message>
    <message>
        <source>Comment for %1 edited (%2)</source>
        <translation>%1 の講評を編集（%2）</translation>
    </message>
    <message>
        <source>Comment for %1 approved (%2)</source>
        <translation>%1 の講評を承認（%2）</translation>
    </message>
    <message>
        <source>Minutes of %1 exported (%2, %3)</source>
        <translation>会議 %1 の議事録を書き出し（%2、%3）</translation>
    </message>
    <message>
        <source>Agenda of %1 exported (%2, %3)</source>
        <translation>会議 %1 の議事次第を書き出し（%2、%3）</translation>
    </message>
    <message>
        <source>Attendance record of %1 exported (%2, %3)</source>
        <translation>%1 の出席記録を書き出し（%2、%3）</translation>
    </message>
    <message>
        <source>Questions to %1 exported (%2, %3)</source>
        <translation>%1 への質問を書き出し（%2、%3）</translation>
    </message>
    <message>
        <source>Comments for entrants exported (%1, %2, %3)</source>
        <translation>応募者への講評を書き出し（%1、%2、%3）</translation>
    </message>
    <message>
        <source>Report exported (%1, %2, %3)</source>
        <translation>報告書を書き出し（%1、%2、%3）</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Theme %1</source>
        <translation>テーマ%1</translation>
    </message>
    <message>
        <source>Entries with errors to be settled</source>
        <translation>誤りが残っている応募</translation>
    </message>
    <message>
        <source>Returned entries past the time to answer</source>
        <translation>差戻しへの回答が期限を過ぎた応募</translation>
    </message>
    <message>
        <source>Returned entries waiting for an answer</source>
        <translation>差戻しへの回答を待つ応募</translation>
    </message>
    <message>
        <source>Entries received after the deadline</source>
        <translation>締切の後に届いた応募</translation>
    </message>
    <message>
        <source>Minors without a guardian&apos;s consent</source>
        <translation>保護者の同意書が届いていない学生</translation>
    </message>
    <message>
        <source>Entries that may be duplicates</source>
        <translation>重複の疑いがある応募</translation>
    </message>
    <message>
        <source>Entries with other warnings</source>
        <translation>ほかの注意がある応募</translation>
    </message>
    <message>
        <source>Entries waiting to be checked</source>
        <translation>形式確認を待つ応募</translation>
    </message>
    <message>
        <source>Entries without a person in charge</source>
        <translation>担当者が決まっていない応募</translation>
    </message>
    <message>
        <source>Imported rows put aside</source>
        <translation>取り込みで保留にした行</translation>
    </message>
    <message>
        <source>Compute budget not confirmed</source>
        <translation>計算資源の予算枠が未確定</translation>
    </message>
    <message>
        <source>Entries without enough scores (%1, %2)</source>
        <translation>採点が足りない応募（%1 %2）</translation>
    </message>
    <message>
        <source>Prizes to be decided (%1)</source>
        <translation>授与を決める賞（%1）</translation>
    </message>
    <message>
        <source>Date passed: %1</source>
        <translation>過ぎた予定：%1</translation>
    </message>
    <message>
        <source>Date ahead: %1</source>
        <translation>近い予定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%2件のうち%1件決定</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>oldest %n days</source>
        <translation>
            <numerusform>最長 %n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>授賞</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>受賞</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 現在</translation>
    </message>
</context>
<context>
    <name>PacketFill</name>
    <message>
        <source>Row %1: “%2” cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketOperations</name>
    <message>
        <source>Nothing in the stage %1 is decided by judges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing to judge in the stage %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No judge has an entry in the stage %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Journal</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>審査</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>State of the journal: action %1, %2</source>
        <translation>操作履歴の状態：%1番の操作、%2</translation>
    </message>
</context>
<context>
    <name>PaperStyle</name>
    <message>
        <source>For judges</source>
        <translation>委員向け</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>事務局内のみ</translation>
    </message>
    <message>
        <source>For NEDO</source>
        <translation>NEDO向け</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrases must not lie beside the packets: choose a file outside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ファイル</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">合言葉</translation>
    </message>
    <message>
        <source>The file comes to you by another way. Hyphens, blanks and capital letters do not matter. Keep this sheet apart from the file, and destroy it when you have returned your marks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrizeSums</name>
    <message>
        <source>%1 is both won and without a winner.</source>
        <translation>賞%1に、受賞者と該当者なしの両方が決められています。</translation>
    </message>
    <message>
        <source>%1 shared by %2 winners takes the amount of %3, which is decided already.</source>
        <translation>賞%1を%2者が同順位で受けると%3の賞金を合わせることになりますが、%3はすでに決まっています。</translation>
    </message>
    <message>
        <source>%1 has %2 winners, but only %3 can be given.</source>
        <translation>賞%1の受賞者が%2者ありますが、授けられるのは%3者までです。</translation>
    </message>
    <message>
        <source>The parts of the joint award %1 do not make 100 %.</source>
        <translation>共同受賞%1の持分が、合わせて100 %になりません。</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>These settings cannot be kept: records point at what was left out, or a value is outside its limits.</source>
        <translation>この設定は保存できません。記録が使っている項目が除かれているか、値が範囲の外にあります。</translation>
    </message>
    <message>
        <source>“%1” has marks above the new full mark.</source>
        <translation>「%1」には新しい満点を超える採点があります。</translation>
    </message>
</context>
<context>
    <name>ProgrammeCheck</name>
    <message>
        <source>%1: a Japanese name is missing.</source>
        <extracomment>%1 is a table such as Prizes.</extracomment>
        <translation>%1：日本語の名称がありません。</translation>
    </message>
    <message>
        <source>%1: a code is missing.</source>
        <translation>%1：符号がありません。</translation>
    </message>
    <message>
        <source>%1: the code %2 occurs twice.</source>
        <translation>%1：符号 %2 が重なっています。</translation>
    </message>
    <message>
        <source>The weight of “%1” must be above 0.</source>
        <translation>「%1」の配点は 0 より大きくしてください。</translation>
    </message>
    <message>
        <source>“%1” is a gate; it has no weight.</source>
        <translation>「%1」は要件なので、配点はありません。</translation>
    </message>
    <message>
        <source>The full mark of “%1” must be 1 or more.</source>
        <translation>「%1」の満点は 1 以上にしてください。</translation>
    </message>
    <message>
        <source>The amount of “%1” must be 0 or more, its number 1 or more.</source>
        <translation>「%1」の金額は 0 以上、本数は 1 以上にしてください。</translation>
    </message>
    <message>
        <source>Rank %1 of theme %2 has two prizes.</source>
        <translation>テーマ %2 の %1位に賞が 2件あります。</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>審査段階</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>賞</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Budget heads</source>
        <translation>予算の枠</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Theme %1 closes before it opens.</source>
        <translation>テーマ %1 の締切が開始より前です。</translation>
    </message>
    <message>
        <source>The target of theme %1 must be 0 or more.</source>
        <translation>テーマ %1 の目標は 0 以上にしてください。</translation>
    </message>
    <message>
        <source>The quorum of “%1” must be 1 or more.</source>
        <translation>「%1」の定足数は 1 以上にしてください。</translation>
    </message>
    <message>
        <source>The limit of “%1” must be 0 or more.</source>
        <translation>「%1」の上限は 0 以上にしてください。</translation>
    </message>
</context>
<context>
    <name>QuestionOperations</name>
    <message>
        <source>%1 is answered already.</source>
        <translation>%1 には回答が入っています。</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>本文がありません。</translation>
    </message>
    <message>
        <source>%1 was withdrawn or disqualified.</source>
        <translation>%1 は辞退または失格です。</translation>
    </message>
    <message>
        <source>The due date has passed.</source>
        <translation>期限が過ぎた日付です。</translation>
    </message>
    <message>
        <source>The answer cannot be older than the question.</source>
        <translation>回答の日付が質問より前です。</translation>
    </message>
    <message>
        <source>The answer cannot come from the future.</source>
        <translation>回答の日付が先の日付です。</translation>
    </message>
    <message>
        <source>Nobody of the committee may read answers about %1.</source>
        <translation>%1 の回答を読める委員がいません。</translation>
    </message>
    <message>
        <source>%1 has no answer that waits for release.</source>
        <translation>%1 に公開を待つ回答はありません。</translation>
    </message>
</context>
<context>
    <name>QuestionPapers</name>
    <message>
        <source>The committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>Asked by %1 on %2, due %3</source>
        <translation>質問者：%1&#x3000;質問日：%2&#x3000;回答期限：%3</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>回答日：%1</translation>
    </message>
    <message>
        <source>%1 (after the due date)</source>
        <translation>%1（期限後）</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>質問%1</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Questions and answers: %1</source>
        <translation>質問と回答&#x3000;%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>まだ読めるものはありません。</translation>
    </message>
    <message>
        <source>Question %1 (answer by %2)</source>
        <translation>質問%1（回答期限：%2）</translation>
    </message>
    <message>
        <source>%1 has no open question.</source>
        <translation>%1 に回答待ちの質問はありません。</translation>
    </message>
    <message>
        <source>%1: questions about your entry %2</source>
        <translation>【%1】ご応募 %2 についてのご質問</translation>
    </message>
    <message>
        <source>The judging committee has questions about your entry %1, &quot;%2&quot;. Answer by the dates below in a reply to this message.</source>
        <translation>ご応募 %1「%2」について、審査委員会より次のとおり質問がございます。各質問の期限までに、本メールへの返信にてご回答くださいますようお願いいたします。</translation>
    </message>
    <message>
        <source>%1 office</source>
        <translation>%1 事務局</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Mean %2 (judges: %1); the totals lie between %3 and %4.</source>
        <translation>平均%2点（委員%1名）。合計点は%3〜%4点です。</translation>
    </message>
    <message>
        <source>Median %2 (judges: %1); the totals lie between %3 and %4.</source>
        <translation>中央値%2点（委員%1名）。合計点は%3〜%4点です。</translation>
    </message>
    <message>
        <source>Excluded by gate %1: %2 of %3 judges gave ×.</source>
        <translation>要件%1で除外：委員%3名のうち%2名が×としました。</translation>
    </message>
    <message>
        <source>Not ranked: %1 of at least %2 judges.</source>
        <translation>順位なし：数える委員は%1名です（%2名以上が必要）。</translation>
    </message>
    <message>
        <source>%1 does not count: conflict of interest.</source>
        <translation>%1は利益相反のため数えません。</translation>
    </message>
    <message>
        <source>%1 does not count: %2 of %3 marks are given.</source>
        <translation>%1は採点が%3項目中%2項目のため数えません。</translation>
    </message>
    <message>
        <source>Shares rank %1 with %2.</source>
        <translation>%2と同じ%1位です。</translation>
    </message>
    <message>
        <source>The method %1 is not available: choose mean or median.</source>
        <translation>%1の方法は使えません。平均か中央値を選んでください。</translation>
    </message>
</context>
<context>
    <name>RankingExport</name>
    <message>
        <source>conflict of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>提案名称</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>採点した委員</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Gates failed</source>
        <translation>満たさない要件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>RankingPage</name>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
</context>
<context>
    <name>ReportCatalogue</name>
    <message>
        <source>The award list is not for judges before the results are out.</source>
        <translation>授賞一覧は、結果の公表前には委員に渡せません。</translation>
    </message>
    <message>
        <source>There is no meeting no. %1.</source>
        <translation>第%1回の会議はありません。</translation>
    </message>
    <message>
        <source>There is no meeting yet.</source>
        <translation>会議はまだありません。</translation>
    </message>
    <message>
        <source>Each theme has a meeting no. %1: name one with --theme.</source>
        <translation>第%1回の会議は複数のテーマにあります。--theme で指定してください。</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>報告書 %1 はありません。あるのは次のものです：%2</translation>
    </message>
</context>
<context>
    <name>StageOperations</name>
    <message>
        <source>%1 belongs to another theme than the stage %2.</source>
        <translation>%1は、審査段階%2とは別のテーマの応募です。</translation>
    </message>
    <message>
        <source>%1 was withdrawn or disqualified and cannot enter a stage.</source>
        <translation>%1は辞退または失格のため、審査段階に入れられません。</translation>
    </message>
    <message>
        <source>A tie lies across the line of %1 places: %2.</source>
        <translation>%1件の線をまたいで同順位があります：%2。</translation>
    </message>
    <message>
        <source>%1 has marks in the stage %2.</source>
        <translation>%1には、審査段階%2の採点があります。</translation>
    </message>
    <message>
        <source>%1 won an award in the stage %2.</source>
        <translation>%1には、審査段階%2で決まった賞があります。</translation>
    </message>
    <message>
        <source>The stage %1 is open already.</source>
        <translation>審査段階%1は、すでに開いています。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>形式確認中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Paper review</source>
        <translation>書類審査</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>ステージ1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>ステージ2</translation>
    </message>
    <message>
        <source>Passed the first round</source>
        <translation>一次通過</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不通過</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>最終審査</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>受賞</translation>
    </message>
    <message>
        <source>Not awarded</source>
        <translation>選外</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>失格</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>審査段階</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>賞</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Budget heads</source>
        <translation>予算の枠</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation>計算資源の予算</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Quarantined rows</source>
        <translation>保留の行</translation>
    </message>
    <message>
        <source>Sources of entries</source>
        <translation>応募の出所</translation>
    </message>
    <message>
        <source>Columns of forms</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Entries of a stage</source>
        <translation>審査対象</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>審査委員</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>割当</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>授賞</translation>
    </message>
    <message>
        <source>Quorum rules</source>
        <translation>定足数の規則</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Items of agendas</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Entries on agendas</source>
        <translation>議題の審議対象</translation>
    </message>
    <message>
        <source>Papers of agendas</source>
        <translation>議題の資料</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>応募者への講評</translation>
    </message>
</context>
<context>
    <name>TonePainter</name>
    <message>
        <source>good</source>
        <translation>良</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>error</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Pages and references are sound.</source>
        <translation>ファイルの構造と参照に異常はありません。</translation>
    </message>
    <message>
        <source>%1 actions, every link holds.</source>
        <translation>記録 %1件、すべてつながっています。</translation>
    </message>
    <message>
        <source>Action %1 (%2) is not as it was recorded.</source>
        <translation>操作 %1（%2）が記録されたときと違います。</translation>
    </message>
    <message>
        <source>%1 profiles open, %2 erased.</source>
        <translation>個人情報 %1件が開けます（消去済み %2件）。</translation>
    </message>
    <message>
        <source>%1 profiles do not open.</source>
        <translation>個人情報 %1件が開けません。</translation>
    </message>
    <message>
        <source>The prize sums follow from the decisions.</source>
        <translation>賞金の額は決定のとおりです。</translation>
    </message>
    <message>
        <source>%1 documents open, %2 erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents do not open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebviewLoader</name>
    <message>
        <source>Documents cannot be laid out by the administrator (root) of this computer. Use another account.</source>
        <translation>このコンピューターの管理者（root）では書類を組めません。別の利用者で行ってください。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New programme…</source>
        <translation>新しい事業(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>Make a &amp;backup</source>
        <translation>控えを作る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>控えから戻す(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了する(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search this list</source>
        <translation>この一覧をさがす(&amp;S)</translation>
    </message>
    <message>
        <source>Search &amp;records and actions</source>
        <translation>記録や操作をさがす(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次の区画へ(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前の区画へ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きくする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さくする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>文字を標準に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Dense rows</source>
        <translation>狭い(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy rows</source>
        <translation>広い(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>OSに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>明るい(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>暗い(&amp;D)</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>鍵をかける(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>操作履歴を照合する(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keys and actions</source>
        <translation>キーと操作の一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About PrizeDesk</source>
        <translation>PrizeDesk について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Withholding</name>
    <message>
        <source>No tax withheld</source>
        <translation>源泉徴収なし</translation>
    </message>
    <message>
        <source>Withheld as a prize for advertising</source>
        <translation>広告宣伝のための賞金として源泉徴収</translation>
    </message>
    <message>
        <source>Withheld as a fee for manuscripts</source>
        <translation>原稿料等として源泉徴収</translation>
    </message>
    <message>
        <source>Tax to be confirmed</source>
        <translation>源泉徴収は要確認</translation>
    </message>
</context>
<context>
    <name>prizedesk::AboutDialog</name>
    <message>
        <source>About PrizeDesk</source>
        <translation>PrizeDesk について</translation>
    </message>
    <message>
        <source>Runs a prize competition: entries, judging, awards, budget, ceremony.</source>
        <translation>懸賞事業の運営：応募・審査・授賞・予算・表彰式。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>prizedesk::AgendaDialog</name>
    <message>
        <source>Agenda of %1</source>
        <translation>%1の議題</translation>
    </message>
    <message>
        <source>Members in conflict with an entry of an item leave the room for it.</source>
        <translation>議題の審議対象と利益相反のある委員は、その議題の間は退室します。</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>議題を保存する</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>議題を加える</translation>
    </message>
</context>
<context>
    <name>prizedesk::AgendaItemEditor</name>
    <message>
        <source>Title</source>
        <translation>議題名</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>審議対象</translation>
    </message>
    <message>
        <source>Papers, one on a line</source>
        <translation>資料（1行に1件）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>議題を削除する</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>議題%1</translation>
    </message>
</context>
<context>
    <name>prizedesk::AnchorPanel</name>
    <message numerus="yes">
        <source>%1: %2, given to %n other entries</source>
        <translation>
            <numerusform>%1：%2、ほかの応募 %n件に付けています</numerusform>
        </translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>基準の目安</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>あなたの採点</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>prizedesk::AnswerDialog</name>
    <message>
        <source>Answer to %1</source>
        <translation>%1 への回答</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>回答を記録する</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受け取った日</translation>
    </message>
</context>
<context>
    <name>prizedesk::Application</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>控えの合言葉</translation>
    </message>
    <message>
        <source>The backup is protected by a passphrase.</source>
        <translation>この控えは合言葉で保護されています。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>控えから戻す</translation>
    </message>
    <message numerus="yes">
        <source>The backup is back: %n actions.</source>
        <translation>
            <numerusform>控えから戻しました。操作履歴は %n件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::AttendanceDialog</name>
    <message>
        <source>Attendance of %1</source>
        <translation>%1 の出欠</translation>
    </message>
    <message>
        <source>Stations lie sealed under the member&apos;s own key. What is paid is not computed here.</source>
        <translation>駅名は委員本人の鍵で封をして保存します。支払額はここでは計算しません。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>The member confirmed the receipt</source>
        <translation>本人が受領を確認した</translation>
    </message>
    <message>
        <source>Station of home or office</source>
        <translation>自宅または勤務先の最寄り駅</translation>
    </message>
    <message>
        <source>Station of the meeting</source>
        <translation>会場の最寄り駅</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出発地</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到着地</translation>
    </message>
</context>
<context>
    <name>prizedesk::AwardExport</name>
    <message>
        <source>Export the award list</source>
        <translation>授賞一覧を書き出す</translation>
    </message>
    <message>
        <source>Award list</source>
        <translation>授賞一覧</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written with %n rows.</source>
        <translation>
            <numerusform>%1 に %n行を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prizes are not decided in full.</source>
        <translation>
            <numerusform>決まりきっていない賞が %n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::AwardListDialog</name>
    <message>
        <source>Export the award list</source>
        <translation>授賞一覧を書き出す</translation>
    </message>
    <message>
        <source>What leaves the office is noted in the journal, with file and digest.</source>
        <translation>書き出したことは、ファイル名と要約値とともに操作履歴に残ります。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel（XLSX）</translation>
    </message>
    <message>
        <source>PDF, A4</source>
        <translation>PDF（A4）</translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV（UTF-8）</translation>
    </message>
    <message>
        <source>CSV, CP932 (Shift_JIS, for older programs)</source>
        <translation>CSV（CP932・Shift_JIS、古いソフト向け）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webページ（HTML）</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Affiliation, title and prefecture. Private persons are not named.</source>
        <translation>所属・提案名称・都道府県。個人の名は出しません。</translation>
    </message>
    <message>
        <source>Also names, amounts, ranks and reasons.</source>
        <translation>氏名・金額・順位・理由も入ります。</translation>
    </message>
    <message>
        <source>Also how to reach the winners. Does not leave the office.</source>
        <translation>受賞者の連絡先も入ります。事務局の外に出しません。</translation>
    </message>
</context>
<context>
    <name>prizedesk::AwardListPreview</name>
    <message>
        <source>Award list</source>
        <translation>授賞一覧</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDFに書き出す…</translation>
    </message>
</context>
<context>
    <name>prizedesk::AwardsPage</name>
    <message>
        <source>Awards</source>
        <translation>授賞</translation>
    </message>
    <message>
        <source>Decide the next prize…</source>
        <translation>次の賞の授与を決める…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>一覧を書き出す…</translation>
    </message>
    <message>
        <source>Show as document</source>
        <translation>書類で見る</translation>
    </message>
    <message>
        <source>Entries on the same rank share it: the amounts of the places they take are put together and split equally. What cannot be split is not paid.</source>
        <translation>同じ順位の応募には、その応募が占める順位の賞金を合わせて等分します。割り切れない分は支払いません。</translation>
    </message>
    <message>
        <source>This theme has no prizes yet. Name them in the settings.</source>
        <translation>このテーマの賞はまだありません。設定で定めてください。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>All prizes of this theme are decided.</source>
        <translation>このテーマの賞はすべて決まっています。</translation>
    </message>
    <message>
        <source>rank %1, mean %2</source>
        <translation>%1位、平均 %2点</translation>
    </message>
    <message numerus="yes">
        <source>%1 was decided for %n entries.</source>
        <translation>
            <numerusform>%1の授与を %n件に決めました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No winner: %1</source>
        <translation>該当者なし：%1</translation>
    </message>
    <message>
        <source>Nobody wins this prize. It can be taken back until the results are out.</source>
        <translation>この賞は誰にも授与しません。結果を公表するまで取り消せます。</translation>
    </message>
    <message>
        <source>Decide &quot;no winner&quot;</source>
        <translation>該当者なしに決める</translation>
    </message>
    <message>
        <source>No entry reached the level of the prize</source>
        <translation>賞の水準に達した応募がない</translation>
    </message>
    <message>
        <source>%1 has no winner.</source>
        <translation>%1を該当者なしにしました。</translation>
    </message>
    <message>
        <source>Take &quot;no winner&quot; back: %1</source>
        <translation>「該当者なし」を取り消す：%1</translation>
    </message>
    <message>
        <source>Withdraw %1 from %2</source>
        <translation>%2 への%1の授与を取り消す</translation>
    </message>
    <message>
        <source>The decision is taken back. The journal keeps both.</source>
        <translation>決定を取り消します。操作履歴にはどちらも残ります。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Decided by mistake</source>
        <translation>誤って決めた</translation>
    </message>
    <message>
        <source>The winner declined</source>
        <translation>受賞者が辞退した</translation>
    </message>
    <message>
        <source>The decision on %1 was taken back.</source>
        <translation>%1の決定を取り消しました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::AwardsTableModel</name>
    <message>
        <source>Decided, shared rank</source>
        <translation>決定（同順位）</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Partly decided</source>
        <translation>一部決定</translation>
    </message>
    <message>
        <source>No winner</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>Shared out with %1</source>
        <translation>%1の同順位に合算</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>賞</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>持分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
</context>
<context>
    <name>prizedesk::AwardsTotals</name>
    <message>
        <source>Prizes decided</source>
        <translation>決まった賞</translation>
    </message>
    <message numerus="yes">
        <source>of %n prizes</source>
        <translation>
            <numerusform>賞 %n件のうち</numerusform>
        </translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>支払う賞金</translation>
    </message>
    <message>
        <source>of %1 (%2)</source>
        <translation>総額 %1（%2）のうち</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>授与していない賞金</translation>
    </message>
    <message>
        <source>prizes still open or without a winner</source>
        <translation>未決定の賞と該当者なしの賞</translation>
    </message>
    <message>
        <source>Cannot be split</source>
        <translation>割り切れない分</translation>
    </message>
    <message>
        <source>left over by equal parts, not paid</source>
        <translation>等分の余り。支払いません</translation>
    </message>
</context>
<context>
    <name>prizedesk::BackupSettings</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>先に控えを選んでください。</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>控えを作りました：%1</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1 の控えから戻す</translation>
    </message>
    <message>
        <source>What was done since then disappears from this file. The file as it is now is kept as a backup first, so it can be brought back.</source>
        <translation>それ以後の操作は、このファイルから消えます。いまのファイルは先に控えとして残すので、あとから戻せます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>控えから戻す</translation>
    </message>
    <message>
        <source>The backups are in %1.</source>
        <translation>控えは %1 にあります。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>いま控えを作る</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>控えから戻す…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Kept: all of today, one a day for 14 days, one a week for 12 weeks. Each copy is read back and checked.</source>
        <translation>残すもの：今日のすべて、14日間は1日1件、12週間は週1件。どの控えも書いたあとに読み直して確かめます。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>控えはまだありません。</translation>
    </message>
</context>
<context>
    <name>prizedesk::BackupTableModel</name>
    <message>
        <source>Made at</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>prizedesk::Banner</name>
    <message>
        <source>Close message</source>
        <translation>知らせを閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prizedesk::BudgetBar</name>
    <message>
        <source>Part</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prizedesk::BudgetCard</name>
    <message>
        <source>Compute budget</source>
        <translation>計算資源の予算</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>確定枠 %1</translation>
    </message>
    <message>
        <source>Ceiling %1 (specification 3-7-3 and 5)</source>
        <translation>上限 %1（仕様書 3-7-3・5）</translation>
    </message>
    <message>
        <source>%1 is above the ceiling of %2</source>
        <translation>%1は上限 %2を超えています</translation>
    </message>
    <message>
        <source>%1 is not confirmed</source>
        <translation>%1は未確定</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Up to the ceiling</source>
        <translation>上限まで</translation>
    </message>
    <message>
        <source>Beyond the ceiling</source>
        <translation>上限を超える分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Figure of the design brief</source>
        <translation>設計メモの額</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <translation>%1 %2以内</translation>
    </message>
    <message>
        <source>No approval until one figure is confirmed</source>
        <translation>どちらかの額を確定するまで承認できません</translation>
    </message>
</context>
<context>
    <name>prizedesk::BulkBar</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>選択を解除（Esc）</translation>
    </message>
    <message>
        <source>Actions on the selected rows</source>
        <translation>選んだ行への操作</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ChainCheck</name>
    <message>
        <source>Verifying the journal</source>
        <translation>操作履歴を照合中</translation>
    </message>
</context>
<context>
    <name>prizedesk::Chart</name>
    <message>
        <source>Open as table</source>
        <translation>表で開く</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表として写す</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>図として写す</translation>
    </message>
</context>
<context>
    <name>prizedesk::ChartTableDialog</name>
    <message>
        <source>Copy</source>
        <translation>写す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>prizedesk::ChartTools</name>
    <message>
        <source>Open as table</source>
        <translation>表で開く</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像でコピー</translation>
    </message>
</context>
<context>
    <name>prizedesk::Chip</name>
    <message>
        <source>Condition %1: %2</source>
        <translation>条件 %1：%2</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it.</source>
        <translation>Enter で変え、Delete で外します。</translation>
    </message>
</context>
<context>
    <name>prizedesk::CommandPalette</name>
    <message>
        <source>No action and no record matches.</source>
        <translation>あてはまる操作も記録もありません。</translation>
    </message>
    <message>
        <source>Actions and records</source>
        <translation>操作と記録</translation>
    </message>
</context>
<context>
    <name>prizedesk::CommentCard</name>
    <message>
        <source>the whole entry</source>
        <translation>応募全体</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>講評：%1</translation>
    </message>
    <message>
        <source>Reason for %1 given</source>
        <translation>%1 の理由を記入済み</translation>
    </message>
    <message numerus="yes">
        <source>Reason for %1: %n more characters</source>
        <translation>
            <numerusform>%1 の理由：あと %n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>理由を記入済み</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>理由の記入が必要</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>on a criterion</comment>
        <extracomment>Which comment is shown: that on one criterion, or that on the whole entry.</extracomment>
        <translation>講評</translation>
    </message>
    <message>
        <source>Overall</source>
        <comment>comment</comment>
        <translation>総評</translation>
    </message>
    <message>
        <source>Which comment</source>
        <translation>講評の種類</translation>
    </message>
    <message>
        <source>For the office and, merged with others, for the entrant</source>
        <translation>事務局に届き、ほかの委員の講評とまとめて応募者に伝わります</translation>
    </message>
</context>
<context>
    <name>prizedesk::CommentDialog</name>
    <message>
        <source>Comment for %1</source>
        <translation>%1 の講評</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>What the judges wrote (stays in the office)</source>
        <translation>委員のコメント（事務局の外には出ません）</translation>
    </message>
    <message>
        <source>What was valued</source>
        <translation>評価した点</translation>
    </message>
    <message>
        <source>What could be improved (one thing)</source>
        <translation>改善を期待する点（一つ）</translation>
    </message>
</context>
<context>
    <name>prizedesk::CommentPane</name>
    <message>
        <source>What was valued</source>
        <translation>評価した点</translation>
    </message>
    <message>
        <source>What could be improved</source>
        <translation>改善を期待する点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%n judges wrote something</source>
        <translation>
            <numerusform>コメントを書いた委員 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>A draft can be made from the judges&apos; comments.</source>
        <translation>委員のコメントから下書きを作れます。</translation>
    </message>
    <message>
        <source>No judge without a conflict wrote anything.</source>
        <translation>利益相反のない委員のコメントがありません。</translation>
    </message>
    <message>
        <source>Text by %1, %2</source>
        <translation>編集：%1、%2</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>承認：%1、%2</translation>
    </message>
    <message>
        <source>The judges&apos; comments changed since the draft was made.</source>
        <translation>下書きのあとで委員のコメントが変わりました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::CommentsTableModel</name>
    <message>
        <source>No text yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Judges&apos; comments changed</source>
        <translation>コメント変更あり</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Judges who wrote</source>
        <translation>コメントした委員</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last by</source>
        <translation>最終更新者</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>最終更新</translation>
    </message>
</context>
<context>
    <name>prizedesk::CommentsView</name>
    <message>
        <source>No entry has comments of judges that wait for a draft.</source>
        <translation>下書きを待つ委員のコメントはありません。</translation>
    </message>
    <message>
        <source>Drafts were made from the judges&apos; comments.</source>
        <translation>委員のコメントから下書きを作りました。</translation>
    </message>
    <message>
        <source>A new draft for %1 was made.</source>
        <translation>%1 の下書きを作り直しました。</translation>
    </message>
    <message>
        <source>The comment for %1 was saved.</source>
        <translation>%1 の講評を保存しました。</translation>
    </message>
    <message>
        <source>The comment for %1 was approved.</source>
        <translation>%1 の講評を承認しました。</translation>
    </message>
    <message>
        <source>Comment for %1</source>
        <translation>%1 の講評</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>講評</translation>
    </message>
    <message>
        <source>All approved comments of the stage</source>
        <translation>この段階の承認済みの講評すべて</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>講評</translation>
    </message>
    <message>
        <source>Export comments for entrants</source>
        <translation>応募者への講評を書き出す</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>下書きを作る</translation>
    </message>
    <message>
        <source>Make the draft again</source>
        <translation>下書きを作り直す</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集する…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>審査段階</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>応募者への講評</translation>
    </message>
    <message>
        <source>No entry is in this stage yet.</source>
        <translation>この段階に入った応募はまだありません。</translation>
    </message>
    <message>
        <source>Choose an entry to see its comment.</source>
        <translation>応募を選ぶと講評が出ます。</translation>
    </message>
</context>
<context>
    <name>prizedesk::CommitteePage</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Questions to finalists</source>
        <translation>最終候補への質問</translation>
    </message>
    <message>
        <source>Comments for entrants</source>
        <translation>応募者への講評</translation>
    </message>
    <message>
        <source>Parts of the committee&apos;s work</source>
        <translation>委員会事務の区分</translation>
    </message>
</context>
<context>
    <name>prizedesk::CompareDialog</name>
    <message>
        <source>Compare %1 and %2</source>
        <translation>%1 と %2 を比べる</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>prizedesk::ConflictNotice</name>
    <message>
        <source>Hidden because of a conflict of interest</source>
        <translation>利益相反の申告により非表示</translation>
    </message>
    <message>
        <source>You do not score this entry. The return file says so to the office; marks entered before stay here and do not leave.</source>
        <translation>この応募は採点しません。申告は提出ファイルで事務局に伝わります。申告の前に付けた評点はこの端末に残り、提出されません。</translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation>申告の内容：%1</translation>
    </message>
    <message>
        <source>Change the declaration…</source>
        <translation>申告を変える…</translation>
    </message>
</context>
<context>
    <name>prizedesk::CountdownCard</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>あと %n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %n working days</source>
        <translation>
            <numerusform>%1&#x3000;営業日 %n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>期限まで</translation>
    </message>
    <message>
        <source>Open the year plan</source>
        <translation>年間計画を開く</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Stands before a number of days; &quot;day&quot; and &quot;days&quot; stand after it.</extracomment>
        <translation>あと</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>prizedesk::CriterionColumns</name>
    <message>
        <source>Criterion</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>full points of a criterion</comment>
        <translation>配点</translation>
    </message>
    <message>
        <source>Mark (keys 1–%1)</source>
        <translation>評点（キー 1–%1）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
</context>
<context>
    <name>prizedesk::DailyChart</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 1日あたり</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 累計</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>到達 %1</translation>
    </message>
</context>
<context>
    <name>prizedesk::DateRangeEditor</name>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>日付の範囲</translation>
    </message>
</context>
<context>
    <name>prizedesk::DeclarationForm</name>
    <message>
        <source>Declare and hide the entry</source>
        <translation>申告して応募を隠す</translation>
    </message>
    <message>
        <source>Declare and score</source>
        <translation>申告して採点する</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>利益相反の申告</translation>
    </message>
    <message>
        <source>Say first whether you have an interest in this entry. The marks open with “none”. An entry with an interest is hidden and is not scored by you.</source>
        <translation>この応募との利害関係を先に申告してください。「なし」で採点欄が開きます。利害関係のある応募は非表示になり、採点しません。</translation>
    </message>
    <message>
        <source>None: I have no interest in this entry</source>
        <translation>なし：この応募と利害関係はありません</translation>
    </message>
    <message>
        <source>Note to the office (optional)</source>
        <translation>事務局への補足（任意）</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>今のままにする</translation>
    </message>
    <message>
        <source>Declare for all entries at once…</source>
        <translation>すべての応募についてまとめて申告する…</translation>
    </message>
</context>
<context>
    <name>prizedesk::DeclareAllDialog</name>
    <message>
        <source>Declare conflicts of interest</source>
        <translation>利益相反の申告</translation>
    </message>
    <message>
        <source>Say for each entry whether you have an interest in it. Entries with an interest are hidden; you can change a declaration later.</source>
        <translation>応募ごとに利害関係の有無を申告します。利害関係のある応募は非表示になります。申告は後から変えられます。</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>申告する</translation>
    </message>
    <message>
        <source>Set those still open to “none”</source>
        <translation>未申告の応募をすべて「なし」にする</translation>
    </message>
    <message>
        <source>not declared yet</source>
        <translation>未申告</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>prizedesk::DetailPane</name>
    <message>
        <source>Previous record (Alt+Up)</source>
        <translation>前の記録（Alt+↑）</translation>
    </message>
    <message>
        <source>Next record (Alt+Down)</source>
        <translation>次の記録（Alt+↓）</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>prizedesk::DisplaySettings</name>
    <message>
        <source>Today: %1</source>
        <translation>今日：%1</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>for this person on this computer</source>
        <translation>このパソコンの、この人だけの設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>画面の色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>暦</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>OSに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>広い</translation>
    </message>
    <message>
        <source>Dates in Japanese years (wareki)</source>
        <translation>日付を和暦で表示する</translation>
    </message>
</context>
<context>
    <name>prizedesk::DocumentBar</name>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前の頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次の頁</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>文書内をさがす</translation>
    </message>
</context>
<context>
    <name>prizedesk::DocumentTabs</name>
    <message>
        <source>Document %1 of %2: %3 %4</source>
        <translation>文書 %1 / %2：%3 %4</translation>
    </message>
</context>
<context>
    <name>prizedesk::EnterByHandDialog</name>
    <message>
        <source>Entries into %1</source>
        <translation>%1に入れる</translation>
    </message>
    <message>
        <source>One number or several, parted by commas or line ends.</source>
        <translation>番号を1つ以上。読点・コンマ・改行で区切ります。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>prizedesk::EnterStageDialog</name>
    <message>
        <source>Entries into %1</source>
        <translation>%1に入れる</translation>
    </message>
    <message>
        <source>The best of %1 go on. Entries inside already stay.</source>
        <translation>%1の上位を進めます。すでに入っている応募はそのままです。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>A tie across the line goes on as a whole</source>
        <translation>線をまたぐ同順位はすべて進める</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>順位の決め方</translation>
    </message>
</context>
<context>
    <name>prizedesk::EntriesPage</name>
    <message>
        <source>Nobody is in charge of %1 now.</source>
        <translation>%1 の担当を外しました。</translation>
    </message>
    <message>
        <source>%1 was put in charge of %2.</source>
        <translation>%2 の担当を %1 にしました。</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>テーマ%1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>ファイルは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryContent</name>
    <message>
        <source>(not filled in)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>受け取った値：%1</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <translation>%1 が %2 に修正</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryExport</name>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>応募の書き出し</translation>
    </message>
    <message>
        <source>The export is noted in the journal with its profile, file name and number of rows.</source>
        <translation>範囲・ファイル名・行数を操作履歴に残します。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n entries</source>
        <translation>
            <numerusform>選択した %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown: %n entries</source>
        <translation>
            <numerusform>表示中の %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excelブック（XLSX）</translation>
    </message>
    <message>
        <source>CSV in UTF-8</source>
        <translation>CSV（UTF-8）</translation>
    </message>
    <message>
        <source>CSV in CP932 (Shift_JIS)</source>
        <translation>CSV（CP932・シフトJIS）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>見せる相手</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>entries_%1_%2</source>
        <translation>応募_%1_%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written: CP932 lacks %1. Choose XLSX or CSV in UTF-8.</source>
        <translation>ファイルを書き出しませんでした。CP932 で表せない文字があります：%1。XLSX か CSV（UTF-8）を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1.</source>
        <translation>
            <numerusform>%n件を %1 に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryFilter</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries with findings</source>
        <translation>所見のある応募</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>担当が決まっていない</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Received after the deadline</source>
        <translation>期限後の受付</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent awaited</source>
        <translation>保護者の同意待ち</translation>
    </message>
    <message>
        <source>In my charge</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>この表示の保存</translation>
    </message>
    <message>
        <source>The conditions in force are kept under this name.</source>
        <translation>いまの条件をこの名前で残します。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>表示の名前</translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryFindings</name>
    <message>
        <source>Nothing was found.</source>
        <translation>所見はありません。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>並べて比べる…</translation>
    </message>
    <message>
        <source>Correct value</source>
        <translation>値を直す</translation>
    </message>
    <message>
        <source>Ask applicant…</source>
        <translation>応募者に確かめる…</translation>
    </message>
    <message>
        <source>Accept as it is…</source>
        <translation>このまま認める…</translation>
    </message>
    <message>
        <source>%1: settled</source>
        <translation>%1：解決済み</translation>
    </message>
    <message>
        <source>%1: accepted as it is</source>
        <translation>%1：このまま認めました</translation>
    </message>
    <message>
        <source>%1: accepted as it is (%2)</source>
        <translation>%1：このまま認めました（%2）</translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryListView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>行を見る</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>状態を変える</translation>
    </message>
    <message>
        <source>Put in charge</source>
        <translation>担当を決める</translation>
    </message>
    <message>
        <source>There are no entries yet. Import the answers of the application form.</source>
        <translation>応募はまだありません。応募フォームの回答を取り込んでください。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are put aside: nothing tells whose they are.</source>
        <translation>
            <numerusform>保留の行が %n件あります。誰の応募かを示すものがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>「%1」だけ表示</translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryPane</name>
    <message>
        <source>Choose an entry to see its details.</source>
        <translation>応募を選ぶと、ここに内容を表示します。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>時系列で見る</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>解決済み %1</translation>
    </message>
    <message>
        <source>The personal data of this entry was erased. Name, contacts and the rows as received cannot be read again; number, state and history stay.</source>
        <translation>この応募の個人情報は消去しました。氏名・連絡先・受け取った行はもう読めません。番号・状態・履歴は残ります。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだ決まっていません</translation>
    </message>
    <message>
        <source>%1 of %2 was corrected.</source>
        <translation>%2 の%1を直しました。</translation>
    </message>
    <message>
        <source>Accept the finding on %1</source>
        <translation>%1 の所見を認める</translation>
    </message>
    <message>
        <source>%1. The value stays as it was received, and the finding no longer stands in the way.</source>
        <translation>%1。値は受け取ったまま残り、この所見は先に進む妨げになりません。</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>このまま認める</translation>
    </message>
    <message>
        <source>Confirmed with the applicant</source>
        <translation>応募者に確認済み</translation>
    </message>
    <message>
        <source>Of no importance for the review</source>
        <translation>審査に影響しない</translation>
    </message>
    <message>
        <source>The finding on %1 was accepted.</source>
        <translation>%1 の所見を認めました。</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>空の項目を隠す</translation>
    </message>
    <message>
        <source>Show empty fields</source>
        <translation>空の項目も表示</translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryTableModel</name>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>some</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>ほか%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1、誤り %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>応募者</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryValueRow</name>
    <message>
        <source>(not filled in)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>F2 or double click: correct the value</source>
        <translation>F2 かダブルクリックで値を直せます</translation>
    </message>
    <message>
        <source>Reason (may be left empty)</source>
        <translation>理由（なくても可）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Save value</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryVerbs</name>
    <message>
        <source>all “%1”</source>
        <translation>すべて%1</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>状態を変える</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差し戻す…</translation>
    </message>
    <message>
        <source>Put in charge</source>
        <translation>担当を決める</translation>
    </message>
    <message numerus="yes">
        <source>Add the leading zero (%n entries)</source>
        <translation>
            <numerusform>先頭に0を補う（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>個人情報を消去…</translation>
    </message>
    <message>
        <source>There is no step that all of these may take.</source>
        <translation>選んだすべてが進める先はありません。</translation>
    </message>
    <message>
        <source>Not all of these can be returned from where they stand.</source>
        <translation>いまの状態から差し戻せない応募があります。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>ほかの人…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Set to “%1”</source>
        <translation>「%1」にする</translation>
    </message>
    <message>
        <source>The state of %1 changes to “%2”.</source>
        <translation>%1 の状態を「%2」に変えます。</translation>
    </message>
    <message numerus="yes">
        <source>The state of %n entries changes to “%1”.</source>
        <translation>
            <numerusform>%n件の状態を「%1」に変えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n entries to “%1”</source>
        <translation>
            <numerusform>%n件を「%1」にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked the applicant to correct the entry</source>
        <translation>応募者に修正を依頼</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>不足がある</translation>
    </message>
    <message>
        <source>Checked, complete</source>
        <translation>確認済み・不備なし</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>応募者からの辞退</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were set to “%1”.</source>
        <translation>
            <numerusform>%n件を「%1」にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is in charge of %n entries now.</source>
        <translation>
            <numerusform>%n件の担当を外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was put in charge of %n entries.</source>
        <translation>
            <numerusform>%n件の担当を %1 にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is shown in the list and in the history.</source>
        <translation>名前は一覧と履歴に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Put in charge of %n entries</source>
        <translation>
            <numerusform>%n件の担当にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message numerus="yes">
        <source>The leading zero was added to %n phone numbers.</source>
        <translation>
            <numerusform>%n件の電話番号の先頭に0を補いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the personal data of %1</source>
        <translation>%1 の個人情報の消去</translation>
    </message>
    <message>
        <source>Name, kana, contacts, birth date and the rows as received become unreadable, in this file and in the backups beside it. Number, state and history stay. This cannot be undone.</source>
        <translation>氏名・フリガナ・連絡先・生年月日・受け取った行が、このファイルと隣の控えの両方で読めなくなります。番号・状態・履歴は残ります。元に戻せません。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ進む</translation>
    </message>
    <message>
        <source>Reason for the erasure of %1</source>
        <translation>%1 を消去する理由</translation>
    </message>
    <message>
        <source>The reason is kept in the journal. Do not write a name.</source>
        <translation>理由は操作履歴に残ります。氏名は書かないでください。</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>個人情報を消去する</translation>
    </message>
    <message>
        <source>Requested by the person</source>
        <translation>本人の求め</translation>
    </message>
    <message>
        <source>Time of keeping is over</source>
        <translation>保管期間の終了</translation>
    </message>
    <message>
        <source>The personal data of %1 was erased.</source>
        <translation>%1 の個人情報を消去しました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::FilterBar</name>
    <message>
        <source>Search this list</source>
        <translation>この一覧をさがす</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>条件を加える</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した見方</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>この見方を保存する…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>この見方を削除する</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>prizedesk::FindingCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prizedesk::FinishDialog</name>
    <message>
        <source>Make the return file</source>
        <translation>提出ファイルの作成</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>まだ記入のないところがあります</translation>
    </message>
    <message>
        <source>Make version %1…</source>
        <translation>第%1版を作る…</translation>
    </message>
    <message numerus="yes">
        <source>%n places are not filled in yet. The file can be made when nothing is missing. Choose a line to go there.</source>
        <translation>
            <numerusform>記入のないところが %nか所あります。すべて記入すると提出ファイルを作れます。行を選ぶとその場所に移ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are scored in full.</source>
        <translation>
            <numerusform>%n件の採点がそろっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because of a conflict of interest.</source>
        <translation>
            <numerusform>利益相反の申告により %n件を除きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is small, sealed for the office and signed. Send it back as the office asked you to. You can go on changing marks and make another version; the office takes the newest. Notes to yourself are not in it.</source>
        <translation>提出ファイルは小さく、事務局だけが開けるように封印し、署名します。事務局に案内された方法で送ってください。その後も評点を直して次の版を作れます。事務局は新しい版を使います。自分用のメモは入りません。</translation>
    </message>
    <message>
        <source>Declaration on conflicts of interest</source>
        <translation>利益相反の申告</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>評点：%1</translation>
    </message>
    <message>
        <source>Reason for the mark: %1</source>
        <translation>評点の理由：%1</translation>
    </message>
</context>
<context>
    <name>prizedesk::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>1. Check the themes, dates and prizes in the settings.</source>
        <translation>1. 設定でテーマ・日程・賞を確かめます。</translation>
    </message>
    <message>
        <source>2. Import the entries as the form hands them out (Excel or CSV).</source>
        <translation>2. 応募フォームの書き出し（Excel・CSV）をそのまま取り込みます。</translation>
    </message>
    <message>
        <source>3. Settle findings, choose who goes on, and import judges and scores.</source>
        <translation>3. 所見を片づけ、次へ進む応募を選び、委員と採点を取り込みます。</translation>
    </message>
    <message>
        <source>4. Decide the awards and export the list.</source>
        <translation>4. 授与を決め、授賞一覧を書き出します。</translation>
    </message>
    <message>
        <source>There are no entries yet. To look around first, choose the demo in the start window.</source>
        <translation>応募はまだありません。試しに見るには、開始画面の見本を選んでください。</translation>
    </message>
    <message>
        <source>Import entries…</source>
        <translation>応募を取り込む…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
</context>
<context>
    <name>prizedesk::FunnelCard</name>
    <message>
        <source>Selection</source>
        <translation>選考の流れ</translation>
    </message>
    <message>
        <source>% of the step before</source>
        <translation>％は前段比</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1  %2 (applicants)</source>
        <translation>%1&#x3000;%2（名）</translation>
    </message>
    <message>
        <source>%1  %2 (entries)</source>
        <translation>%1&#x3000;%2（件）</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
</context>
<context>
    <name>prizedesk::GateField</name>
    <message>
        <source>not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>met ○</source>
        <translation>○ 満たす</translation>
    </message>
    <message>
        <source>not met ×</source>
        <translation>× 満たさない</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prizedesk::GiveAwardDialog</name>
    <message>
        <source>Decide: %1</source>
        <translation>授与を決める：%1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>授与を決める</translation>
    </message>
    <message>
        <source>No entry is in the last stage yet.</source>
        <translation>最後の段階に進んだ応募がまだありません。</translation>
    </message>
    <message>
        <source>Entries by rank</source>
        <translation>順位順の応募</translation>
    </message>
    <message>
        <source>Ranking of the final review, decided by the committee</source>
        <translation>最終審査の順位にもとづき委員会で決定</translation>
    </message>
    <message>
        <source>Decided by the committee after discussion</source>
        <translation>協議のうえ委員会で決定</translation>
    </message>
    <message>
        <source>Why this decision</source>
        <translation>決めた理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 shares rank %2 with %3.</source>
        <translation>%1 は %3 と同じ %2位です。</translation>
    </message>
    <message>
        <source>Choose an entry, or several that share the prize.</source>
        <translation>応募を選んでください。賞を分ける応募は複数選べます。</translation>
    </message>
</context>
<context>
    <name>prizedesk::HistoryList</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportChangesCard</name>
    <message>
        <source>Previous changed entry</source>
        <translation>前の変わる応募</translation>
    </message>
    <message>
        <source>Next changed entry</source>
        <translation>次の変わる応募</translation>
    </message>
    <message>
        <source>Values as received</source>
        <translation>元の値</translation>
    </message>
    <message>
        <source>Values that change</source>
        <translation>変わる値</translation>
    </message>
    <message>
        <source>This import changes no entry that is there already.</source>
        <translation>すでにある応募で変わるものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2: row %3, %4</source>
        <translation>更新 %2行のうち %1番目：%3行目 %4</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いまの値</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>取り込む値</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>The office had corrected this value; the form says something new.</source>
        <translation>事務局が直した値です。フォームの値が新しく変わりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n other fields stay the same</source>
        <translation>
            <numerusform>ほか %n項目は同じです</numerusform>
        </translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>すべてのセル</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1（案）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>元の値</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>取り込む値</translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportFileStep</name>
    <message>
        <source>Drop the answers of the application form here</source>
        <translation>応募フォームの回答をここに置いてください</translation>
    </message>
    <message>
        <source>Excel workbooks (XLSX) and CSV files. Nothing changes before you have seen what the import would do.</source>
        <translation>Excelブック（XLSX）と CSV を読めます。取り込む内容を確かめるまで、何も変わりません。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>取り込むファイル</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportFindingModel</name>
    <message numerus="yes">
        <source>%n places in all</source>
        <translation>
            <numerusform>全%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportFlow</name>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>表 (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportPage</name>
    <message>
        <source>Import of entries</source>
        <translation>応募の取り込み</translation>
    </message>
    <message>
        <source>All source rows are kept. A backup is made before the import, and the import can be undone in one step.</source>
        <translation>元の行はすべて残ります。取り込む前に控えを作り、あとから1回で元に戻せます。</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns and check</source>
        <translation>対応と確認</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message numerus="yes">
        <source>Export the %n rows put aside…</source>
        <translation>
            <numerusform>保留の%n行を書き出す…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>%n行を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n rows aside</source>
        <translation>
            <numerusform>%n行を保留にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Import findings</source>
        <translation>所見を取り込む</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>取り込む行はありません</translation>
    </message>
    <message>
        <source>Choose the answers of the application form</source>
        <translation>応募フォームの回答を選ぶ</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>表 (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message>
        <source>The mapping is kept for forms with the same headings.</source>
        <translation>同じ見出しのフォームのために対応を保存しました。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Export rows put aside</source>
        <translation>保留の行の書き出し</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>rows_put_aside.csv</source>
        <translation>保留の行.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <translation>
            <numerusform>%n行を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>%n行を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Working through the rows</source>
        <translation>行を処理しています</translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportPreview</name>
    <message>
        <source>Nothing to import</source>
        <translation>取り込む行はありません</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>%n行を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 rows read</source>
        <translation>%1：%2行を読みました</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>シート %1</translation>
    </message>
    <message>
        <source>heads in row %1</source>
        <translation>見出しは %1行目</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>使わない列：%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>加わります</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変わった</translation>
    </message>
    <message>
        <source>take the place of what is there</source>
        <translation>今の値に代わります</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>そのままです</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>see the list beneath</source>
        <translation>下の一覧のとおり</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>受け取った値</translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportResult</name>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>The import was taken back. The source rows stay in the file.</source>
        <translation>取り込みを元に戻しました。元の行はファイルに残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>%n行を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変わった</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Show entries</source>
        <translation>応募を見る</translation>
    </message>
    <message>
        <source>Show entries with findings</source>
        <translation>所見のある応募を見る</translation>
    </message>
    <message>
        <source>Show rows put aside</source>
        <translation>保留の行を見る</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>取り込みを元に戻す</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>別のファイルを取り込む</translation>
    </message>
    <message>
        <source>Other steps were taken since the import. Undo them first.</source>
        <translation>取り込みのあとに別の操作があります。先にそれを元に戻してください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportReview</name>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Choose a row to see the values</source>
        <translation>行を選ぶと元の値を表示します</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>所見はありません。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>are added</source>
        <translation>追加します</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変わった</translation>
    </message>
    <message>
        <source>are updated</source>
        <translation>更新します</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>何もしません</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>errors in %n rows</source>
        <translation>
            <numerusform>誤り %n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings in %n rows</source>
        <translation>
            <numerusform>注意 %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>あとで直せます</translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportSourceStrip</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>見出し行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Compared with the import of %1</source>
        <translation>前回 %1 の取り込みと比べています</translation>
    </message>
    <message>
        <source>First import of this theme</source>
        <translation>このテーマで最初の取り込みです</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::JournalPage</name>
    <message numerus="yes">
        <source>%n steps undone.</source>
        <translation>
            <numerusform>%n件の操作を元に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 actions, not verified yet</source>
        <translation>%1件&#x3000;まだ照合していません</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Action no. %1 does not match its seal. The journal was changed outside PrizeDesk. Keep the file and restore a backup.</source>
        <translation>操作 %1 が封印と合いません。操作履歴が PrizeDesk の外で変えられています。このファイルを残したまま、控えから戻してください。</translation>
    </message>
    <message>
        <source>%1 actions verified</source>
        <translation>%1件&#x3000;照合済み</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>操作履歴を書き出す</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSVの表 (*.csv)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message numerus="yes">
        <source>%n actions exported to %1.</source>
        <translation>
            <numerusform>%n件を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>照合する</translation>
    </message>
    <message>
        <source>Recompute every seal of the journal</source>
        <translation>操作履歴のすべての封印を計算し直す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export the journal as a CSV table</source>
        <translation>操作履歴をCSVの表に書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is done in this programme stands here.</source>
        <translation>この事業で行ったすべての操作が、ここに残ります。</translation>
    </message>
</context>
<context>
    <name>prizedesk::JournalPane</name>
    <message>
        <source>No. %1</source>
        <translation>操作 %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>記録のみ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Undo down to here (%n steps)</source>
        <translation>
            <numerusform>ここまで元に戻す（%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No row was touched.</source>
        <translation>変わった行はありません。</translation>
    </message>
    <message>
        <source>Choose an action to see what it touched.</source>
        <translation>操作を選ぶと、何が変わったかを表示します。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Rows touched</source>
        <translation>変わった行</translation>
    </message>
</context>
<context>
    <name>prizedesk::JournalTableModel</name>
    <message>
        <source>Programme</source>
        <translation>事業の設定</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>審査段階</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>授賞</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委員会</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeCompareDialog</name>
    <message>
        <source>Compare your entries</source>
        <translation>自分の採点を比べる</translation>
    </message>
    <message>
        <source>Change a mark with 1–5 or O X, clear it with Backspace. Enter opens the entry. A click on a head sorts. Only your own marks are shown.</source>
        <translation>1–5 または O X で評点を変え、Backspace で消します。Enter で応募を開き、見出しを押すと並べ替えます。自分の採点だけを表示しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeCompareModel</name>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeCompareView</name>
    <message>
        <source>Your marks for all your entries</source>
        <translation>担当する応募すべての自分の評点</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeDesk</name>
    <message>
        <source>Another packet is open already. Close its window first.</source>
        <translation>ほかの審査資料を開いています。先にその画面を閉じてください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeDocuments</name>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>応募内容</translation>
    </message>
    <message>
        <source>What the entrant wrote in the form</source>
        <translation>応募者が応募フォームに書いた内容</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>添付資料</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>添付資料 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Hidden because of a conflict of interest</source>
        <translation>利益相反の申告により非表示</translation>
    </message>
    <message>
        <source>Texts and documents of %1 are not shown.</source>
        <translation>%1 の応募内容と資料は表示しません。</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 を表示できません</translation>
    </message>
    <message>
        <source>This kind of document cannot be shown here, or it is damaged. Ask the office for it. Everything else of the entry can be scored.</source>
        <translation>この種類の資料は表示できないか、資料が壊れています。事務局に問い合わせてください。ほかの内容での採点は続けられます。</translation>
    </message>
    <message>
        <source>It lies outside this file. Opening it needs the network, and whoever runs the site sees that somebody looks at it. You are asked before.</source>
        <translation>リンク先はこのファイルの外にあります。開くにはネットワークが必要で、閲覧があったことがリンク先の運営者に分かります。開く前に確認します。</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>ブラウザーで開く…</translation>
    </message>
    <message>
        <source>The link cannot be opened</source>
        <translation>このリンクは開けません</translation>
    </message>
    <message>
        <source>Only web addresses are opened from here: %1</source>
        <translation>開けるのはウェブのアドレスだけです：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>このアドレスをブラウザーで開きますか</translation>
    </message>
    <message>
        <source>%1

The network is used for it, outside this program.</source>
        <translation>%1

このソフトの外で、ネットワークを使って開きます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeEntryList</name>
    <message>
        <source>Your entries</source>
        <translation>担当する応募</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, drawn order</source>
        <extracomment>How many entries, and that their order was drawn by lot for this judge.</extracomment>
        <translation>
            <numerusform>%n件・抽選順</numerusform>
        </translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <source>not in the return file</source>
        <translation>提出ファイルには入りません</translation>
    </message>
    <message>
        <source>Note to yourself, not in the return file</source>
        <translation>自分用のメモ、提出ファイルには入りません</translation>
    </message>
    <message>
        <source>Only you can read this</source>
        <translation>自分だけが読めます</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeEntryModel</name>
    <message>
        <source>Hidden because of a conflict of interest</source>
        <translation>利益相反の申告により非表示</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>begun, %1 marks</source>
        <translation>途中、評点 %1</translation>
    </message>
    <message>
        <source>done, %1 points</source>
        <translation>済み、%1点</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2、%3</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeExport</name>
    <message>
        <source>Make the return file</source>
        <translation>提出ファイルの作成</translation>
    </message>
    <message>
        <source>Return file (*.scores)</source>
        <translation>提出ファイル (*.scores)</translation>
    </message>
    <message>
        <source>Version %1 was made: %2, %3 of %4 marks. Send this file back.</source>
        <translation>第%1版を作りました：%2（評点 %3 / %4）。このファイルを事務局に送ってください。</translation>
    </message>
    <message>
        <source>Export the score sheet</source>
        <translation>採点表の書き出し</translation>
    </message>
    <message>
        <source>%1 was written. It is not encrypted; the office needs the return file.</source>
        <translation>%1 を書き出しました。暗号化されていません。事務局には提出ファイルを送ってください。</translation>
    </message>
    <message>
        <source>PDF cannot be made on this computer: %1 Nothing was written. Export to Excel and print from there.</source>
        <translation>この端末では PDF を作れません。%1 何も書き出していません。Excel に書き出して印刷してください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeKeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <source>Scoring with the keyboard</source>
        <translation>キーボードでの採点</translation>
    </message>
    <message>
        <source>Declare, mark every criterion, write a reason where one is asked for, go to the next entry. Every change is on the disk before you lift the key; close the window whenever you like and go on later. At the end make the return file and send it back.</source>
        <translation>利益相反を申告し、項目ごとに評点を付け、求められたところに理由を書いて、次の応募に進みます。入力はキーを離す前に保存されます。いつ閉じても、後から続けられます。最後に提出ファイルを作り、事務局に送ってください。</translation>
    </message>
    <message>
        <source>1 – 5</source>
        <translation>1 – 5</translation>
    </message>
    <message>
        <source>give a mark</source>
        <translation>評点を付ける</translation>
    </message>
    <message>
        <source>O  X</source>
        <translation>O  X</translation>
    </message>
    <message>
        <source>requirement met, not met</source>
        <translation>必須の要件の ○ と ×</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>clear the mark</source>
        <translation>評点を消す</translation>
    </message>
    <message>
        <source>↑  ↓</source>
        <translation>↑  ↓</translation>
    </message>
    <message>
        <source>previous, next criterion</source>
        <translation>前・次の項目</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the comment; Shift+Tab back</source>
        <translation>講評へ（Shift+Tab で戻る）</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>next entry; with Shift the next open one</source>
        <translation>次の応募（Shift を加えると次の未完了の応募）</translation>
    </message>
    <message>
        <source>Alt+↑  Alt+↓</source>
        <translation>Alt+↑  Alt+↓</translation>
    </message>
    <message>
        <source>previous, next entry</source>
        <translation>前・次の応募</translation>
    </message>
    <message>
        <source>PgUp  PgDn</source>
        <translation>PgUp  PgDn</translation>
    </message>
    <message>
        <source>scroll the document</source>
        <translation>文書を送る</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>next document</source>
        <translation>次の文書</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>find in the document</source>
        <translation>文書内をさがす</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>compare with your other entries</source>
        <translation>自分のほかの採点と比べる</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>declare a conflict of interest</source>
        <translation>利益相反を申し出る</translation>
    </message>
    <message>
        <source>Ctrl+Z  Ctrl+Y</source>
        <translation>Ctrl+Z  Ctrl+Y</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>元に戻す、やり直す</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>画面の次の区画</translation>
    </message>
    <message>
        <source>Ctrl + + − 0</source>
        <translation>Ctrl + + − 0</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>make the return file</source>
        <translation>提出ファイルを作る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeOpenFlow</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 の合言葉</translation>
    </message>
    <message>
        <source>The office has sent you the passphrase separately. Small and large letters, blanks and hyphens do not matter.</source>
        <translation>合言葉は事務局から別に届いています。大文字と小文字、空白、ハイフンの違いは問いません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeProgressBar</name>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>progress and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeSession</name>
    <message>
        <source>gate ○</source>
        <translation>必須 ○</translation>
    </message>
    <message>
        <source>gate ×</source>
        <translation>必須 ×</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>評点 %1</translation>
    </message>
    <message>
        <source>cleared mark</source>
        <translation>評点の取り消し</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>講評</translation>
    </message>
    <message>
        <source>overall comment</source>
        <translation>総評</translation>
    </message>
    <message>
        <source>note to yourself</source>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>利益相反の申告</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeStatusBar</name>
    <message>
        <source>The last change is not saved</source>
        <translation>最後の変更は保存できていません</translation>
    </message>
    <message>
        <source>Saved %1 (encrypted on this computer)</source>
        <translation>保存済み %1（この端末に暗号化して保存）</translation>
    </message>
    <message>
        <source>Every change is saved at once, encrypted, on this computer</source>
        <translation>変更はすぐに、この端末に暗号化して保存します</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存する</translation>
    </message>
    <message>
        <source>The network is not used</source>
        <translation>ネットワークは使いません</translation>
    </message>
    <message>
        <source>1–5 mark    ↑ ↓ criterion    Tab comment    Ctrl+Enter next entry    F1 keys</source>
        <translation>1–5 評点&#x3000;&#x3000;↑ ↓ 項目&#x3000;&#x3000;Tab 講評&#x3000;&#x3000;Ctrl+Enter 次の応募&#x3000;&#x3000;F1 キー</translation>
    </message>
    <message>
        <source>Rubric version %1</source>
        <translation>審査基準 第%1版</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeToolBar</name>
    <message>
        <source>Tools</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>採点表を書き出す</translation>
    </message>
    <message>
        <source>Export the score sheet</source>
        <translation>採点表の書き出し</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeWindow</name>
    <message>
        <source>Not saved. %1</source>
        <translation>保存できませんでした。%1</translation>
    </message>
    <message>
        <source>This is the last entry and nothing is missing: make the return file.</source>
        <translation>最後の応募です。すべて記入済みなので、提出ファイルを作れます。</translation>
    </message>
    <message>
        <source>This is the last entry. Ctrl+Shift+Enter goes to the next open one.</source>
        <translation>最後の応募です。Ctrl+Shift+Enter で次の未完了の応募に移ります。</translation>
    </message>
    <message>
        <source>Instructions of the office</source>
        <translation>事務局からの案内</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The newest state of this file could not be read; the one before it is shown. Look at the last mark that you gave.</source>
        <translation>いちばん新しい状態を読めなかったため、その一つ前の状態を表示しています。最後に付けた評点を確かめてください。</translation>
    </message>
    <message>
        <source>The deadline has passed. Ask the office whether it still takes marks.</source>
        <translation>締切を過ぎています。まだ受け付けるか、事務局に問い合わせてください。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>画面の色(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>採点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>%1  %2  %3 — PrizeDesk scoring</source>
        <extracomment>Title of the judge&apos;s window: %1 stage, %2 theme, %3 the judge&apos;s name.</extracomment>
        <translation>%1&#x3000;%2&#x3000;%3 — PrizeDesk 採点</translation>
    </message>
    <message>
        <source>A text is not saved</source>
        <translation>保存できていない文章があります</translation>
    </message>
    <message>
        <source>The disk refused the last text. It is lost when the window closes. Make room or copy the text elsewhere first.</source>
        <translation>最後に入力した文章を保存できませんでした。このまま閉じると失われます。空き容量を作るか、文章をほかの場所に写してください。</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>保存せずに閉じる</translation>
    </message>
</context>
<context>
    <name>prizedesk::KeyValueGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prizedesk::LetterDialog</name>
    <message>
        <source>Ask the applicant about %1</source>
        <translation>%1 について応募者に確かめる</translation>
    </message>
    <message>
        <source>The draft opens in the mail program. Nothing is sent from here.</source>
        <translation>下書きはメールソフトで開きます。ここからは送信しません。</translation>
    </message>
    <message>
        <source>Save draft…</source>
        <translation>下書きを保存する…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>本文をコピーする</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>下書きの保存</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>メール (*.eml)</translation>
    </message>
</context>
<context>
    <name>prizedesk::MainWindow</name>
    <message>
        <source>Not on this page.</source>
        <extracomment>Why import, export or print cannot be used: this page has none.</extracomment>
        <translation>この画面ではできません。</translation>
    </message>
    <message>
        <source>Nothing can be changed: the file is open for reading.</source>
        <translation>変更できません。ファイルを閲覧のみで開いています。</translation>
    </message>
    <message>
        <source>Nothing can be changed: the file is in use by %1 since %2.</source>
        <translation>変更できません。%1 が %2 からファイルを使っています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1（閲覧のみ）</translation>
    </message>
    <message>
        <source>Locking needs a passphrase. Set one in the settings.</source>
        <translation>鍵をかけるには合言葉が要ります。設定で決めてください。</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>事業ファイルを開く</translation>
    </message>
    <message>
        <source>PrizeDesk programme (*.prize)</source>
        <translation>PrizeDesk の事業ファイル (*.prize)</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>控えを作りました：%1</translation>
    </message>
</context>
<context>
    <name>prizedesk::MappingCard</name>
    <message>
        <source>Columns</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Keep mapping…</source>
        <translation>対応を保存…</translation>
    </message>
    <message>
        <source>Add the leading 0</source>
        <translation>先頭に 0 を補う</translation>
    </message>
    <message>
        <source>Columns of the file and fields</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1列</translation>
    </message>
    <message>
        <source>(not in this file)</source>
        <translation>（使わない）</translation>
    </message>
    <message numerus="yes">
        <source>%n fields have their column</source>
        <translation>
            <numerusform>%n項目に対応</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; columns not used: %2 (%3)</source>
        <translation>%1、使わない列 %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>The leading 0 is added to %n numbers in “%1”.</source>
        <translation>
            <numerusform>「%1」の %n件に先頭の 0 を補います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers in “%1” have 10 digits or fewer and do not begin with 0.</source>
        <translation>
            <numerusform>「%1」に 0 から始まらない値が %n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::MappingTableModel</name>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Example, row %1</source>
        <translation>例&#x3000;%1行目</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>元の見出し</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空欄</translation>
    </message>
</context>
<context>
    <name>prizedesk::MarkField</name>
    <message>
        <source>mark %1 of %2</source>
        <translation>評点 %1（%2 まで）</translation>
    </message>
    <message>
        <source>no mark, 1 to %1</source>
        <translation>評点なし、1 から %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>prizedesk::MarkGrid</name>
    <message>
        <source>Criterion</source>
        <translation>観点</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1（%2点）</translation>
    </message>
    <message>
        <source>%1: conflict of interest (%2), does not count</source>
        <translation>%1：利益相反（%2）。数えません</translation>
    </message>
</context>
<context>
    <name>prizedesk::MeetingDialog</name>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画する</translation>
    </message>
    <message>
        <source>Members may take part online</source>
        <translation>オンラインでも出席できる</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Members invited</source>
        <translation>案内する委員</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>委員長</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>Name a place, or let members take part online.</source>
        <translation>場所を入れるか、オンラインで出席できるようにしてください。</translation>
    </message>
    <message>
        <source>Invite at least one member.</source>
        <translation>案内する委員を 1名以上選んでください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::MeetingPane</name>
    <message>
        <source>Time, place, quorum</source>
        <translation>日時・場所・定足数</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>定足数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>%1 and online</source>
        <translation>%1（オンライン併用）</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>委員長</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>規則を変える…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集する…</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>議題はまだありません。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Conflict of interest, leaves the room: %1. %2</source>
        <translation>利益相反のため退室：%1。%2</translation>
    </message>
    <message>
        <source>The chair leaves: somebody else must preside over this item.</source>
        <translation>委員長が退室します。この議題は他の委員が進行してください。</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>配付</translation>
    </message>
    <message>
        <source>%1 is prepared</source>
        <translation>%1 は準備済み</translation>
    </message>
    <message>
        <source>%1 is handed out</source>
        <translation>%1 は配付済み</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>決定：%1</translation>
    </message>
    <message>
        <source>receipt confirmed</source>
        <translation>受領確認済み</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>全員出席</translation>
    </message>
    <message>
        <source>Edited by %1 on %2</source>
        <translation>%1 が編集（%2）</translation>
    </message>
    <message>
        <source>Nobody has edited them yet; the draft follows the records.</source>
        <translation>まだ編集されていません。下書きは記録に合わせて変わります。</translation>
    </message>
    <message>
        <source>The text does not name members who leave the room: %1.</source>
        <translation>退室する委員が本文に書かれていません（%1）。</translation>
    </message>
</context>
<context>
    <name>prizedesk::MeetingsTableModel</name>
    <message>
        <source>%1 of %2, %3 needed</source>
        <translation>%1/%2名（要%3名）</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>定足数</translation>
    </message>
    <message>
        <source>Papers ready</source>
        <translation>資料の準備</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
</context>
<context>
    <name>prizedesk::MeetingsView</name>
    <message>
        <source>The meeting was planned.</source>
        <translation>会議を計画しました。</translation>
    </message>
    <message>
        <source>The meeting was changed.</source>
        <translation>会議を変更しました。</translation>
    </message>
    <message>
        <source>The agenda was changed.</source>
        <translation>議題を変更しました。</translation>
    </message>
    <message>
        <source>The paper &quot;%1&quot; was ticked.</source>
        <translation>資料「%1」の状態を変えました。</translation>
    </message>
    <message>
        <source>The minutes were saved.</source>
        <translation>議事録を保存しました。</translation>
    </message>
    <message>
        <source>The attendance of %1 was recorded.</source>
        <translation>%1 の出欠を記録しました。</translation>
    </message>
    <message>
        <source>The attendance of every member is recorded already.</source>
        <translation>全員の出欠が記録済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n members were recorded as present.</source>
        <translation>
            <numerusform>委員 %n名を出席と記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was held.</source>
        <translation>%1を開催済みにしました。</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1の中止</translation>
    </message>
    <message>
        <source>The meeting stays in the list as cancelled; its number is not given again.</source>
        <translation>会議は中止として一覧に残り、同じ回の番号は使いません。</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>会議を中止する</translation>
    </message>
    <message>
        <source>Too few members can come</source>
        <translation>出席できる委員が足りない</translation>
    </message>
    <message>
        <source>The date was moved</source>
        <translation>日程の変更</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1を中止しました。</translation>
    </message>
    <message>
        <source>The quorum of this committee was changed.</source>
        <translation>この委員会の定足数を変更しました。</translation>
    </message>
    <message>
        <source>Export papers of %1</source>
        <translation>%1の書類を書き出す</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議事次第</translation>
    </message>
    <message>
        <source>Attendance record</source>
        <translation>出席記録</translation>
    </message>
    <message>
        <source>Attendance record of all meetings held</source>
        <translation>開催済みの全会議の出席記録</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>会議を計画する…</translation>
    </message>
    <message>
        <source>Time, place and members…</source>
        <translation>日時・場所・委員…</translation>
    </message>
    <message>
        <source>Meeting was held</source>
        <translation>開催済みにする</translation>
    </message>
    <message>
        <source>Every member&apos;s attendance must be recorded before.</source>
        <translation>先に全員の出欠を記録してください。</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>会議を中止する…</translation>
    </message>
    <message>
        <source>Record everybody invited as present</source>
        <translation>案内済みの委員を全員出席と記録する</translation>
    </message>
    <message>
        <source>Quorum of this committee…</source>
        <translation>この委員会の定足数…</translation>
    </message>
    <message>
        <source>Export papers…</source>
        <translation>書類を書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings of the committee</source>
        <translation>委員会の会議</translation>
    </message>
    <message>
        <source>Meetings of this committee stand here, with agenda, attendance and minutes.</source>
        <translation>この委員会の会議が、議題・出欠・議事録とともにここに並びます。</translation>
    </message>
    <message>
        <source>Choose a meeting to see its agenda, attendance and minutes.</source>
        <translation>会議を選ぶと議題・出欠・議事録が出ます。</translation>
    </message>
</context>
<context>
    <name>prizedesk::MiniColumns</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3 のうち %2</translation>
    </message>
</context>
<context>
    <name>prizedesk::MinutesDialog</name>
    <message>
        <source>Minutes of %1</source>
        <translation>%1の議事録</translation>
    </message>
    <message>
        <source>Write members by their numbers, such as J01: documents put names in where their reader may see them.</source>
        <translation>委員は J01 のように番号で書いてください。名前を見てよい人への書類では、氏名に置き換わります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>下書きに戻す</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>prizedesk::NavigationModel</name>
    <message>
        <source>Recruiting</source>
        <extracomment>Group of areas: outreach, entries, teams.</extracomment>
        <translation>募集</translation>
    </message>
    <message>
        <source>Judging</source>
        <extracomment>Group of areas: judging, ranking, awards.</extracomment>
        <translation>審査</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Group of areas: compute budget, ceremony, survey.</extracomment>
        <translation>運営</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Group of areas: reports, journal.</extracomment>
        <translation>記録</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting, overdue</source>
        <translation>
            <numerusform>%1、待ち %n件、期限切れあり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1、待ち %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::NavigationView</name>
    <message>
        <source>Areas</source>
        <translation>画面の一覧</translation>
    </message>
    <message>
        <source>More areas</source>
        <translation>そのほかの画面</translation>
    </message>
</context>
<context>
    <name>prizedesk::OfficeSettings</name>
    <message>
        <source>Office</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>for this person on this computer</source>
        <translation>このパソコンの、この人だけの設定</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>操作する人</translation>
    </message>
    <message>
        <source>This name stands beside everything that is done from now on.</source>
        <translation>これからの操作のすべてに、この名前が残ります。</translation>
    </message>
</context>
<context>
    <name>prizedesk::OfficeStatusBar</name>
    <message>
        <source>Nobody named</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Who acts: this name stands in the journal.</source>
        <translation>操作する人：操作履歴にこの名前が残ります。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Somebody else has the file open. Nothing can be changed here.</source>
        <translation>ほかの人がファイルを開いています。ここでは変更できません。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>Every change is on disk at once. Last change: %1</source>
        <translation>変更はすぐにディスクへ書いています。最後の変更：%1</translation>
    </message>
    <message>
        <source>Last action: %1 (%2)</source>
        <translation>直前の操作：%1（%2）</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>記録 %1件</translation>
    </message>
    <message>
        <source>The journal was not verified yet.</source>
        <translation>操作履歴はまだ照合していません。</translation>
    </message>
    <message>
        <source>%1 actions, verifying</source>
        <translation>記録 %1件 照合中</translation>
    </message>
    <message>
        <source>%1 actions verified</source>
        <translation>記録 %1件 照合済み</translation>
    </message>
    <message>
        <source>Every action of the journal carries the seal of the one before.</source>
        <translation>すべての操作が、前の操作の封印とつながっています。</translation>
    </message>
    <message>
        <source>Journal damaged</source>
        <translation>操作履歴に破損</translation>
    </message>
    <message>
        <source>An action of the journal does not match its seal.</source>
        <translation>封印と合わない操作があります。</translation>
    </message>
    <message>
        <source>Passphrase set</source>
        <translation>合言葉で保護</translation>
    </message>
    <message>
        <source>Personal data cannot be read without the passphrase.</source>
        <translation>合言葉がなければ、個人情報は読めません。</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>合言葉なし</translation>
    </message>
    <message>
        <source>Whoever has the file can read the personal data in it. Set a passphrase.</source>
        <translation>ファイルを持つ人は誰でも個人情報を読めます。合言葉を決めてください。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>prizedesk::OpenFlow</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 の合言葉</translation>
    </message>
    <message>
        <source>This programme is protected by a passphrase.</source>
        <translation>この事業ファイルは合言葉で保護されています。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>prizedesk::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDFに書き出す</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Export the overview</source>
        <translation>概況を書き出す</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::PaperExportDialog</name>
    <message>
        <source>What leaves the office is noted in the journal, with file and digest.</source>
        <translation>書き出したことは、ファイル名と要約値とともに操作履歴に残ります。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel（XLSX）</translation>
    </message>
    <message>
        <source>PDF, A4</source>
        <translation>PDF（A4）</translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV（UTF-8）</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webページ（HTML）</translation>
    </message>
    <message>
        <source>Names no judge and shows no mark.</source>
        <translation>委員の名前と採点は出ません。</translation>
    </message>
    <message>
        <source>Members stand in it by number. Judges read released answers only.</source>
        <translation>委員は番号で出ます。回答は公開済みのものだけです。</translation>
    </message>
    <message>
        <source>Members stand in it by name, in the attendance record with stations.</source>
        <translation>委員は氏名で出ます。出席記録には駅名も入ります。</translation>
    </message>
    <message>
        <source>As for NEDO. Does not leave the office.</source>
        <translation>内容はNEDO向けと同じです。事務局の外には出しません。</translation>
    </message>
</context>
<context>
    <name>prizedesk::PaperExporter</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::PassphraseSettings</name>
    <message>
        <source>Protected by a passphrase</source>
        <translation>合言葉で保護しています</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>合言葉がありません</translation>
    </message>
    <message>
        <source>Names, addresses and other personal data can only be read with the passphrase. If it is lost, nobody can bring them back.</source>
        <translation>氏名・住所などの個人情報は、合言葉がなければ読めません。合言葉をなくすと、誰にも取り戻せません。</translation>
    </message>
    <message>
        <source>Whoever has this file or a backup of it can read the personal data in it.</source>
        <translation>このファイルや控えを持つ人は、誰でも個人情報を読めます。</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>合言葉を変える…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>合言葉を決める…</translation>
    </message>
    <message>
        <source>Passphrase of the office</source>
        <translation>事務局の合言葉</translation>
    </message>
    <message>
        <source>Choose a sentence that the office remembers, and keep a copy of it in the safe. Without it the personal data in this file are lost.</source>
        <translation>事務局の皆が覚えられる文を選び、写しを金庫に保管してください。なくすと、このファイルの個人情報は失われます。</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>合言葉を決める</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>合言葉をなくす</translation>
    </message>
    <message>
        <source>Whoever has the file can then read the personal data in it.</source>
        <translation>ファイルを持つ人は誰でも個人情報を読めるようになります。</translation>
    </message>
    <message>
        <source>The passphrase was removed.</source>
        <translation>合言葉をなくしました。</translation>
    </message>
    <message>
        <source>The passphrase was set.</source>
        <translation>合言葉を決めました。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>for this file and its backups from now on</source>
        <translation>このファイルと、これからの控え</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いまの状態</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>合言葉をなくす…</translation>
    </message>
</context>
<context>
    <name>prizedesk::PrefectureCard</name>
    <message>
        <source>Entries by prefecture</source>
        <translation>都道府県ごとの応募</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1 in all (%2 not known)</source>
        <translation>合計 %1（県不明 %2）</translation>
    </message>
    <message>
        <source>By regional bureau of METI</source>
        <translation>経済産業局の区分ごと</translation>
    </message>
    <message>
        <source>Entries by regional bureau of METI</source>
        <translation>経済産業局の区分ごとの応募</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>prizedesk::PrefectureTiles</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prizedesk::PrizeCard</name>
    <message>
        <source>Decide another…</source>
        <translation>さらに授与を決める…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>授与を決める…</translation>
    </message>
    <message>
        <source>Take &quot;no winner&quot; back…</source>
        <translation>該当者なしを取り消す…</translation>
    </message>
    <message>
        <source>No winner…</source>
        <translation>該当者なし…</translation>
    </message>
    <message>
        <source>The amount went to a tie on a higher prize.</source>
        <translation>賞金は上の賞の同順位に合算しました。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Its amount is paid to those who share the rank above.</source>
        <translation>賞金は上の同順位の応募に支払います。</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>まだ決まっていません。</translation>
    </message>
</context>
<context>
    <name>prizedesk::ProgrammeSettings</name>
    <message>
        <source>Not saved. %1</source>
        <translation>保存していません。%1</translation>
    </message>
    <message>
        <source>The settings of the programme were saved.</source>
        <translation>事業の設定を保存しました。</translation>
    </message>
    <message>
        <source>%1 %2: %3 points</source>
        <translation>%1 %2：%3点</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 closes %2</source>
        <translation>%1 の締切 %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>審査段階</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>審査基準</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>賞</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Budget heads</source>
        <translation>予算の枠</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Domestic models</source>
        <translation>国内モデル</translation>
    </message>
    <message>
        <source>Kinds of schools</source>
        <translation>学校の種別</translation>
    </message>
    <message>
        <source>Kinds of applicants</source>
        <translation>応募区分</translation>
    </message>
    <message>
        <source>Fields of theme 1</source>
        <translation>テーマ1の分野</translation>
    </message>
    <message>
        <source>Metropolitan areas</source>
        <translation>都市圏</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>設定の部分</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>行を加える</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>行を外す</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更をやめる</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存する</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>この一覧は空です。</translation>
    </message>
</context>
<context>
    <name>prizedesk::ProgrammeTableModel</name>
    <message>
        <source>Mark</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>行事</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>End of contract</source>
        <translation>実施期限</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of %2 or more.</source>
        <translation>「%1」は %2 以上の整数ではありません。変えていません。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-09-30 12:00.</source>
        <translation>「%1」は日時として読めません（例 2026-09-30 12:00）。変えていません。</translation>
    </message>
    <message>
        <source>A code is needed.</source>
        <translation>符号が要ります。変えていません。</translation>
    </message>
    <message>
        <source>“%1” is not a number of points such as 12.5.</source>
        <translation>「%1」は点数として読めません（例 12.5）。変えていません。</translation>
    </message>
    <message>
        <source>“%1” is not an amount such as 50,000,000 yen.</source>
        <translation>「%1」は金額として読めません（例 5,000万円）。変えていません。</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>日付が要ります。変えていません。</translation>
    </message>
    <message>
        <source>This cannot be edited here.</source>
        <translation>ここでは変えられません。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>審査段階</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>受付開始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>定足数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>配点</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>満点</translation>
    </message>
    <message>
        <source>Least points</source>
        <translation>下限点</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Prize money</source>
        <translation>賞金</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>本数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>次のどれかを入れてください：%1</translation>
    </message>
</context>
<context>
    <name>prizedesk::ProgressRow</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>残り 約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>残り 約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 / %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>prizedesk::PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>prizedesk::QuarantineTableModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Cells as received</source>
        <translation>受け取ったセル</translation>
    </message>
</context>
<context>
    <name>prizedesk::QuarantineView</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Nothing tells whose these rows are: no name, e-mail or title, or cells outside the header. The source keeps them.</source>
        <translation>誰の応募か分からない行です。氏名・メール・提案名称がないか、見出しの外に値があります。元の行は残っています。</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>行を書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>Done with %n rows…</source>
        <translation>
            <numerusform>%n行を片づける…</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows are put aside.</source>
        <translation>保留の行はありません。</translation>
    </message>
    <message>
        <source>Rows put aside</source>
        <translation>保留の行</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All cells of this row are empty.</source>
        <translation>この行のセルはすべて空です。</translation>
    </message>
    <message>
        <source>Export rows put aside</source>
        <translation>保留の行の書き出し</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>rows_put_aside.csv</source>
        <translation>保留の行.csv</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <translation>
            <numerusform>%n行を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done with rows put aside</source>
        <translation>保留の行を片づける</translation>
    </message>
    <message numerus="yes">
        <source>%n rows leave this list. The source rows stay in the file.</source>
        <translation>
            <numerusform>%n行をこの一覧から外します。元の行はファイルに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Sent in again correctly</source>
        <translation>正しい内容で再送済み</translation>
    </message>
    <message>
        <source>Empty or a test</source>
        <translation>空か試し</translation>
    </message>
    <message>
        <source>Row %1 was taken off the list.</source>
        <translation>%1行目を一覧から外しました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::QuestionDialog</name>
    <message>
        <source>Question %1</source>
        <translation>質問%1</translation>
    </message>
    <message>
        <source>Ask a finalist</source>
        <translation>最終候補への質問</translation>
    </message>
    <message>
        <source>The entrant does not learn who asks.</source>
        <translation>質問した委員の名前は応募者には伝わりません。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Note the question</source>
        <translation>質問を記録する</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>質問者</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>The committee as a whole</source>
        <translation>委員会全体</translation>
    </message>
</context>
<context>
    <name>prizedesk::QuestionPane</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>回答を読む委員</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Question %1 to %2</source>
        <translation>%2 への質問%1</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>回答はまだありません。</translation>
    </message>
    <message>
        <source>Released to</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Would read</source>
        <translation>公開の対象</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益相反</translation>
    </message>
</context>
<context>
    <name>prizedesk::QuestionsTableModel</name>
    <message>
        <source>The committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>Answered after the due date</source>
        <translation>期限後の回答</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>質問者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答あり</translation>
    </message>
</context>
<context>
    <name>prizedesk::QuestionsView</name>
    <message>
        <source>The question to %1 was noted.</source>
        <translation>%1 への質問を記録しました。</translation>
    </message>
    <message>
        <source>Question %1 was changed.</source>
        <translation>質問 %1 を変更しました。</translation>
    </message>
    <message>
        <source>The answer to %1 was noted.</source>
        <translation>%1 への回答を記録しました。</translation>
    </message>
    <message>
        <source>The answers of %1 were released to the judges without a conflict.</source>
        <translation>%1 の回答を、利益相反のない委員に公開しました。</translation>
    </message>
    <message>
        <source>Question %1 was taken back.</source>
        <translation>質問 %1 を取り下げました。</translation>
    </message>
    <message>
        <source>Save the message as a draft</source>
        <translation>メールの下書きを保存する</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>メール (*.eml)</translation>
    </message>
    <message>
        <source>The draft %1 was written. It opens in the mail program; nothing was sent.</source>
        <translation>下書き %1 を書き出しました。メールソフトで開けます。まだ送っていません。</translation>
    </message>
    <message>
        <source>Export questions and answers of %1</source>
        <translation>%1 の質問と回答を書き出す</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>質問と回答</translation>
    </message>
    <message>
        <source>Ask a finalist…</source>
        <translation>質問する…</translation>
    </message>
    <message>
        <source>Change the question…</source>
        <translation>質問を変更する…</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>回答を記録する…</translation>
    </message>
    <message>
        <source>Release to judges</source>
        <translation>委員に公開する</translation>
    </message>
    <message>
        <source>Releases the answers of this entry to every judge without a conflict of interest.</source>
        <translation>この応募の回答を、利益相反のない委員全員に公開します。</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>質問を取り下げる</translation>
    </message>
    <message>
        <source>Draft to the entrant…</source>
        <translation>応募者へのメール…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions to finalists</source>
        <translation>最終候補への質問</translation>
    </message>
    <message>
        <source>Written questions to finalists stand here, with their answers and due dates.</source>
        <translation>最終候補への書面の質問が、回答と期限とともにここに並びます。</translation>
    </message>
    <message>
        <source>Choose a question to see its answer and who may read it.</source>
        <translation>質問を選ぶと、回答と、読める委員が出ます。</translation>
    </message>
</context>
<context>
    <name>prizedesk::QuorumDialog</name>
    <message>
        <source>Quorum of this committee</source>
        <translation>この委員会の定足数</translation>
    </message>
    <message>
        <source>Holds for every meeting of the theme, also for those that were held.</source>
        <translation>このテーマのすべての会議に、開催済みのものも含めて適用します。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Who leaves the room still counts among the members</source>
        <translation>退室する委員も委員の数に入れる</translation>
    </message>
    <message>
        <source>More than a part of the members</source>
        <translation>委員の一定割合を超える</translation>
    </message>
    <message>
        <source>At least a part of the members</source>
        <translation>委員の一定割合以上</translation>
    </message>
    <message>
        <source>A number of members</source>
        <translation>決まった人数</translation>
    </message>
    <message>
        <source>Part or number</source>
        <translation>分子または人数</translation>
    </message>
    <message>
        <source>Of how many parts</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>割合または人数</translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingHeatModel</name>
    <message>
        <source>%1: conflict of interest (%2), does not count</source>
        <translation>%1：利益相反（%2）。数えません</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2点</translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingPage</name>
    <message>
        <source>%1  %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Entries of the stage</source>
        <translation>段階の応募</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>No entry is in this stage yet. Enter them from a list, from the ranking of the stage before, or by number.</source>
        <translation>この段階に進んだ応募はまだありません。名簿から、前の段階の順位から、または番号で入れられます。</translation>
    </message>
    <message>
        <source>Enter from a list…</source>
        <translation>名簿から入れる…</translation>
    </message>
    <message>
        <source>Enter by number…</source>
        <translation>番号で入れる…</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>%1 に閉じました：%2</translation>
    </message>
    <message>
        <source>Ranking by median</source>
        <translation>中央値による順位</translation>
    </message>
    <message>
        <source>Ranking by mean</source>
        <translation>平均による順位</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Judges: those who mark low at the left. Scale %1–%2 points</source>
        <translation>委員ごとの採点は左ほど低め&#x3000;%1–%2点</translation>
    </message>
    <message>
        <source>Export the ranking: %1</source>
        <translation>順位を書き出す：%1</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV、UTF-8 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written with %n rows.</source>
        <translation>
            <numerusform>%1 に %n行を書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingPane</name>
    <message>
        <source>Open the entry</source>
        <translation>応募を開く</translation>
    </message>
    <message>
        <source>Choose an entry to see its marks and why it stands where it stands.</source>
        <translation>応募を選ぶと、採点と順位の理由を示します。</translation>
    </message>
    <message>
        <source>Marks and reasons</source>
        <translation>採点と理由</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>順位なし</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>採点した委員</translation>
    </message>
    <message>
        <source>Marks of %1</source>
        <translation>%1 の採点</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest and does not count. %2</source>
        <translation>%1 は利益相反のため数えません。%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1&#x3000;%2：%3</translation>
    </message>
    <message>
        <source>Remarks of the judges</source>
        <translation>委員の所感</translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingTableModel</name>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not enough judges</source>
        <translation>委員数不足</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>委員数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Lowest–highest</source>
        <translation>最低–最高</translation>
    </message>
    <message>
        <source>Gates failed</source>
        <translation>満たさない要件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingVerbs</name>
    <message>
        <source>Import scores…</source>
        <translation>採点を取り込む…</translation>
    </message>
    <message>
        <source>Import judges…</source>
        <translation>委員を取り込む…</translation>
    </message>
    <message>
        <source>Import conflicts of interest…</source>
        <translation>利益相反を取り込む…</translation>
    </message>
    <message>
        <source>Enter from a list…</source>
        <translation>名簿から入れる…</translation>
    </message>
    <message>
        <source>Enter the best of the stage before…</source>
        <translation>前の段階の上位を入れる…</translation>
    </message>
    <message>
        <source>Enter by number…</source>
        <translation>番号で入れる…</translation>
    </message>
    <message>
        <source>Remove from the stage…</source>
        <translation>段階から外す…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>このファイルは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>The stage is closed.</source>
        <translation>この段階は閉じています。</translation>
    </message>
    <message>
        <source>Open the stage again…</source>
        <translation>段階を開き直す…</translation>
    </message>
    <message>
        <source>Close the stage…</source>
        <translation>段階を閉じる…</translation>
    </message>
    <message>
        <source>Import scores: %1</source>
        <translation>採点を取り込む：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were imported.</source>
        <translation>
            <numerusform>採点 %n件を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import judges</source>
        <translation>委員を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n judges were imported.</source>
        <translation>
            <numerusform>委員 %n名を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import conflicts of interest</source>
        <translation>利益相反を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of interest were imported.</source>
        <translation>
            <numerusform>利益相反 %n件を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries into %1</source>
        <translation>%1に入れる</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1 now.</source>
        <translation>
            <numerusform>%n件を%1に入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The best of the stage before are in %1 now.</source>
        <translation>前の段階の上位を%1に入れました。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n件を外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1から外す</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>誤って入れた</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed from %1.</source>
        <translation>
            <numerusform>%n件を%1から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1を開き直す</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1を閉じる</translation>
    </message>
    <message>
        <source>Entries and scores can be changed again.</source>
        <translation>応募と採点をまた変えられるようになります。</translation>
    </message>
    <message>
        <source>Entries and scores of the stage stay as they are until it is opened again.</source>
        <translation>開き直すまで、この段階の応募と採点は変えられません。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A correction is needed</source>
        <translation>訂正が必要</translation>
    </message>
    <message>
        <source>Decided by the committee</source>
        <translation>委員会で決定</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1を開き直しました。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1を閉じました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::ScopeSwitch</name>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
</context>
<context>
    <name>prizedesk::ScoreForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 件目</translation>
    </message>
    <message>
        <source>Hidden because of a conflict of interest</source>
        <translation>利益相反の申告により非表示</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>all marked</source>
        <translation>全項目に評点あり</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>残り %n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Your marks for all your entries side by side</source>
        <translation>担当する応募すべての自分の評点を並べて見る</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>次の応募へ</translation>
    </message>
    <message>
        <source>Points so far</source>
        <translation>ここまでの得点</translation>
    </message>
</context>
<context>
    <name>prizedesk::ScoringCard</name>
    <message>
        <source>Scores: %1</source>
        <translation>%1の採点</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Scores per judge</source>
        <translation>委員ごとの採点</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>No scores have arrived yet. Import them on the ranking page.</source>
        <translation>採点はまだ届いていません。順位の画面で取り込めます。</translation>
    </message>
    <message>
        <source>No stage has entries yet.</source>
        <translation>段階に進んだ応募はまだありません。</translation>
    </message>
    <message>
        <source>%1 / %2 sheets (%3%)</source>
        <translation>受領 %1 / %2 件（%3%）</translation>
    </message>
</context>
<context>
    <name>prizedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
</context>
<context>
    <name>prizedesk::SharePanel</name>
    <message>
        <source>Each gets the prize: they share the rank, amounts are put together and split equally</source>
        <translation>それぞれに授与する（同じ順位として、賞金を合わせて等分）</translation>
    </message>
    <message>
        <source>Together they get one award, in parts</source>
        <translation>1つの賞を共同で授与する（割合を決める）</translation>
    </message>
    <message>
        <source>Part of %1 in percent</source>
        <translation>%1 の割合（パーセント）</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1（％）</translation>
    </message>
    <message>
        <source>The parts must make 100.00 percent.</source>
        <translation>割合の合計を 100.00％ にしてください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::StageSummary</name>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>審査委員</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>有効な採点</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>必要な委員</translation>
    </message>
    <message>
        <source>judges per entry</source>
        <translation>名（1件あたり）</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Award line</source>
        <translation>授賞の線</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位</translation>
    </message>
    <message numerus="yes">
        <source>%n entries below the quorum</source>
        <translation>
            <numerusform>採点が足りない応募 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>All entries reach the quorum</source>
        <translation>すべての応募の採点がそろっています</translation>
    </message>
</context>
<context>
    <name>prizedesk::StartWindow</name>
    <message>
        <source>PrizeDesk programme (*.prize)</source>
        <translation>PrizeDesk の事業ファイル (*.prize)</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>閲覧のみで開く</translation>
    </message>
    <message>
        <source>Making the demo programme</source>
        <translation>見本の事業を作成中</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>事業ファイルを開く</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新しい事業</translation>
    </message>
    <message>
        <source>Demo programme</source>
        <translation>見本の事業</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Runs a prize competition from the first entry to the last report.</source>
        <translation>最初の応募から最後の報告書まで、懸賞事業の運営を支えます。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Make a demo programme…</source>
        <translation>見本の事業を作る…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>作る…</translation>
    </message>
    <message>
        <source>Who acts (stands in the journal)</source>
        <translation>操作する人（操作履歴に残ります）</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Programmes that were opened on this computer stand here.</source>
        <translation>このパソコンで開いた事業ファイルが、ここに並びます。</translation>
    </message>
    <message>
        <source>Packet for a judge (*.judge)</source>
        <translation>審査委員への審査資料 (*.judge)</translation>
    </message>
</context>
<context>
    <name>prizedesk::StatTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prizedesk::Stepper</name>
    <message>
        <source>All steps done</source>
        <translation>すべて済み</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2段階のうち %1：%3</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未着手</translation>
    </message>
</context>
<context>
    <name>prizedesk::TableColumns</name>
    <message>
        <source>Order by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Fit widths to content</source>
        <translation>列の幅を内容に合わせる</translation>
    </message>
</context>
<context>
    <name>prizedesk::TableFilter</name>
    <message>
        <source>(empty)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>この見方を保存する</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>見方の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>prizedesk::TableView</name>
    <message>
        <source>Copy</source>
        <translation>写す</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>見出しを付けて写す</translation>
    </message>
    <message>
        <source>No row matches the conditions.</source>
        <translation>条件に合う行はありません。</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて外す</translation>
    </message>
</context>
<context>
    <name>prizedesk::TextPane</name>
    <message>
        <source>Text of the entry</source>
        <translation>応募内容</translation>
    </message>
    <message>
        <source>(nothing written)</source>
        <translation>（記入なし）</translation>
    </message>
</context>
<context>
    <name>prizedesk::TonePill</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>prizedesk::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>prizedesk::TrendCard</name>
    <message>
        <source>Entries over time</source>
        <translation>応募の推移</translation>
    </message>
    <message>
        <source>In all and per day</source>
        <translation>累計と1日あたりの件数</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n applicants</source>
        <translation>
            <numerusform>%1 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n entries</source>
        <translation>
            <numerusform>%1 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>締切 %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>1日あたり</translation>
    </message>
    <message>
        <source>most on %1</source>
        <translation>最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::UndoControl</name>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>In the list of steps; %1 what was done, %2 when.</extracomment>
        <translation>%1&#x3000;（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Undo the last %n steps</source>
        <translation>
            <numerusform>直前の %n件を元に戻す</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::UnencodableDialog</name>
    <message>
        <source>Some characters do not exist in CP932</source>
        <translation>CP932にない文字があります</translation>
    </message>
    <message>
        <source>No file was written. A person&apos;s name is changed only with the person&apos;s leave; UTF-8 and Excel hold every character.</source>
        <translation>ファイルは書き出していません。氏名の文字は本人の承諾なしに変えられません。UTF-8とExcelならすべての文字が入ります。</translation>
    </message>
    <message>
        <source>Export as UTF-8 instead…</source>
        <translation>UTF-8で書き出す…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>代わりの字</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>決まった字なし</translation>
    </message>
</context>
<context>
    <name>prizedesk::ValueChooser</name>
    <message>
        <source>Search values</source>
        <translation>値をさがす</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>値を選ぶ</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（記入なし）</translation>
    </message>
</context>
<context>
    <name>prizedesk::WaitingCard</name>
    <message>
        <source>What waits</source>
        <translation>待っているもの</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 in all, %2 past their date</source>
        <translation>%1件のうち期限切れ %2件</translation>
    </message>
    <message>
        <source>Enter opens the list</source>
        <translation>Enter で一覧を開きます</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待っているものはありません。</translation>
    </message>
</context>
<context>
    <name>prizedesk::WindowMenus</name>
    <message>
        <source>No file was opened yet.</source>
        <translation>開いたファイルはまだありません。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>行の高さ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>画面の色(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recruiting</source>
        <translation>募集(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Judging</source>
        <translation>審査(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>運営(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>記録(&amp;R)</translation>
    </message>
</context>
<context>
    <name>prizedesk::WindowToolBar</name>
    <message>
        <source>Search records and actions</source>
        <translation>記録や操作をさがす</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>道具</translation>
    </message>
</context>
<context>
    <name>prizedesk::WinnerRow</name>
    <message>
        <source>%1 (%2 % of the award)</source>
        <translation>%1（賞の %2％）</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り消す…</translation>
    </message>
</context>
</TS>
