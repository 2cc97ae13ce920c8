<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Allocation</name>
    <message>
        <source>Gets all it asked for.</source>
        <translation>希望した時間をすべて割り当てます。</translation>
    </message>
    <message>
        <source>Offer %1 is full.</source>
        <translation>提供 %1 の空きがありません。</translation>
    </message>
    <message>
        <source>No acceptable offer.</source>
        <translation>使える提供がありません。</translation>
    </message>
    <message>
        <source>%1 has reached the most for one institution.</source>
        <translation>%1 は一機関あたりの上限に達しています。</translation>
    </message>
    <message>
        <source>Its share is %1.</source>
        <translation>配分額は %1 です。</translation>
    </message>
    <message>
        <source>Its share of %1 does not reach its minimum.</source>
        <translation>配分額 %1 では最低限の時間に届きません。</translation>
    </message>
    <message>
        <source>Served as evenly as the budget allows.</source>
        <translation>予算の範囲でできるだけ均等に割り当てます。</translation>
    </message>
    <message>
        <source>Its minimum cannot be met for all; it has the least merit.</source>
        <translation>全チームの最低限の時間を満たせず、評価がもっとも低いため外れます。</translation>
    </message>
    <message>
        <source>Further hours are worth more elsewhere; the budget ends here.</source>
        <translation>これ以上の時間はほかのチームで効果が大きく、予算はここまでです。</translation>
    </message>
    <message>
        <source>Not funded: the budget ends at merit %1 and the hours asked for.</source>
        <translation>割り当てなし：評価 %1 までで予算を使い切ります。</translation>
    </message>
    <message>
        <source>In the way: the teams that categories must have (%1).</source>
        <translation>両立しない条件：区分ごとの最低チーム数（%1）。</translation>
    </message>
    <message>
        <source>In the way: the most for one institution.</source>
        <translation>両立しない条件：一機関あたりの上限額。</translation>
    </message>
    <message>
        <source>In the way: the envelope.</source>
        <translation>両立しない条件：予算の総額。</translation>
    </message>
    <message>
        <source>In the way: the capacity of the offers.</source>
        <translation>両立しない条件：提供の上限時間。</translation>
    </message>
    <message>
        <source>Reserve and other cost are above the envelope.</source>
        <translation>予備費とその他の費用が予算の総額を超えています。</translation>
    </message>
    <message>
        <source>The worth of further hours must not rise.</source>
        <translation>追加の時間の重みは、増えてはいけません。</translation>
    </message>
    <message>
        <source>Offer %1: price, speed or capacity is not usable.</source>
        <translation>提供 %1：単価・性能比・上限時間のいずれかが使えない値です。</translation>
    </message>
    <message>
        <source>Request of %1: hours or merit are not usable.</source>
        <translation>%1 の申請：時間または評価が使えない値です。</translation>
    </message>
    <message>
        <source>Request of %1: there is no offer %2.</source>
        <translation>%1 の申請：提供 %2 はありません。</translation>
    </message>
    <message>
        <source>No whole hours of its offers lie between minimum and maximum.</source>
        <translation>使える提供の組み合わせでは、最低と上限の間に収まる整数の時間がありません。</translation>
    </message>
</context>
<context>
    <name>AllotmentLetter</name>
    <message>
        <source>Team %1</source>
        <translation>チーム %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the leader of a team, addressed in a letter</comment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Allotment</source>
        <translation>配分</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提供番号</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>Yen (tax included)</source>
        <translation>金額（税込）</translation>
    </message>
    <message>
        <source>Your team may use compute up to %1.</source>
        <translation>貴チームは %1 まで計算資源を利用できます。</translation>
    </message>
    <message>
        <source>It can be used from %1 to %2.</source>
        <translation>利用できる期間は %1 から %2 までです。</translation>
    </message>
    <message>
        <source>What is not used until 31 March cannot be used afterwards.</source>
        <translation>3月31日までに使わなかった分は、それ以降は利用できません。</translation>
    </message>
    <message>
        <source>Use beyond the allotment is not paid for by the programme.</source>
        <translation>配分を超えた利用の費用は、本事業では負担しません。</translation>
    </message>
    <message>
        <source>Compute is only for the development that you proposed; the office looks at the use every month and may ask about it.</source>
        <translation>計算資源は、提案された開発にのみ利用してください。事務局は毎月の利用状況を確認し、内容を照会することがあります。</translation>
    </message>
    <message>
        <source>Tell the office early if you need less, so that other teams can use it.</source>
        <translation>必要な量が減る場合は、ほかのチームが利用できるよう早めに事務局へお知らせください。</translation>
    </message>
    <message>
        <source>No plan is approved, so there is nothing to tell the teams.</source>
        <translation>承認済みの計画がないため、チームに知らせる内容がありません。</translation>
    </message>
    <message>
        <source>Notice of the allotment of compute</source>
        <translation>計算資源の配分のお知らせ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>利用の条件</translation>
    </message>
</context>
<context>
    <name>AnalysisWords</name>
    <message>
        <source>firm enough to decide by</source>
        <translation>これだけで決められる確かさです</translation>
    </message>
    <message>
        <source>enough for careful conclusions</source>
        <translation>慎重に使える確かさです</translation>
    </message>
    <message>
        <source>too little to decide by it alone</source>
        <translation>これだけで決めるには足りません</translation>
    </message>
    <message>
        <source>Raw mean</source>
        <translation>素点の平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Adjusted for the judges</source>
        <translation>審査委員の差を補正</translation>
    </message>
    <message>
        <source>Adjusted by least squares</source>
        <translation>最小二乗で補正</translation>
    </message>
    <message>
        <source>z-scores</source>
        <translation>z得点</translation>
    </message>
    <message>
        <source>restricted maximum likelihood (REML)</source>
        <translation>制限付き最尤法（REML）</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>抽選回数 %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>種 %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of the basis</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>There are too few scores to tell how far the judges agree.</source>
        <translation>採点が少ないため、委員どうしの一致の度合いはわかりません。</translation>
    </message>
    <message>
        <source>The mean of %1 judges has a reliability of %2: %3.</source>
        <translation>委員 %1名の平均の信頼性は %2 です。%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n judges per entry are needed for 0.80.</source>
        <translation>
            <numerusform>0.80に達するには、1件に委員が %n名必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No number of judges reaches 0.80.</source>
        <translation>委員を何名にしても 0.80には達しません。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%の幅</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, interval</source>
        <translation>クリッペンドルフのα（間隔）</translation>
    </message>
    <message>
        <source>agreement on the points; 1 = full, 0 = as by chance</source>
        <translation>点の一致。1は完全、0は偶然と同じ</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, ordinal</source>
        <translation>クリッペンドルフのα（順序）</translation>
    </message>
    <message>
        <source>agreement on the order</source>
        <translation>順序の一致</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, nominal</source>
        <translation>クリッペンドルフのα（名義）</translation>
    </message>
    <message>
        <source>the very same points</source>
        <translation>まったく同じ点</translation>
    </message>
    <message>
        <source>ICC of one judge, agreement</source>
        <translation>ICC（委員1名・一致）</translation>
    </message>
    <message>
        <source>part of the spread that lies in the entries</source>
        <translation>ばらつきのうち応募の違いによる割合</translation>
    </message>
    <message>
        <source>ICC of one judge, consistency</source>
        <translation>ICC（委員1名・一貫）</translation>
    </message>
    <message>
        <source>the same, once tendencies are taken off</source>
        <translation>傾向を除いたときの同じ割合</translation>
    </message>
    <message>
        <source>ICC of the mean, agreement</source>
        <translation>ICC（平均・一致）</translation>
    </message>
    <message>
        <source>reliability of the raw mean</source>
        <translation>素点の平均の信頼性</translation>
    </message>
    <message>
        <source>ICC of the mean, consistency</source>
        <translation>ICC（平均・一貫）</translation>
    </message>
    <message>
        <source>reliability once tendencies are taken off</source>
        <translation>傾向を除いたときの信頼性</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>ケンドールのW</translation>
    </message>
    <message>
        <source>agreement of the judges&apos; rankings; all scored all</source>
        <translation>委員ごとの順位の一致（全員が全件を採点）</translation>
    </message>
    <message>
        <source>Spread of the entries</source>
        <translation>応募のばらつき</translation>
    </message>
    <message>
        <source>standard deviation in points</source>
        <translation>標準偏差（点）</translation>
    </message>
    <message>
        <source>Spread of the judges</source>
        <translation>委員のばらつき</translation>
    </message>
    <message>
        <source>how far judges differ in their level</source>
        <translation>委員の点の高さの違い</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>what neither entry nor judge explains</source>
        <translation>応募でも委員でも説明できない分</translation>
    </message>
    <message numerus="yes">
        <source>%n scores alone hold parts of the panel together.</source>
        <translation>
            <numerusform>%n件の採点だけで全体がつながっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Tendency</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>± error</source>
        <translation>±誤差</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>Agreement with the others</source>
        <translation>ほかの委員との相関</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>除いた委員</translation>
    </message>
    <message>
        <source>Weight of</source>
        <translation>変えた配点</translation>
    </message>
    <message>
        <source>Entries that move</source>
        <translation>順位が変わる応募</translation>
    </message>
    <message>
        <source>Largest move</source>
        <translation>最も大きな動き</translation>
    </message>
    <message>
        <source>Comes above the line</source>
        <translation>線の上に入る</translation>
    </message>
    <message>
        <source>Falls below the line</source>
        <translation>線の下に落ちる</translation>
    </message>
    <message>
        <source>%1 %2%3 %</source>
        <comment>criterion, sign, per cent</comment>
        <translation>%1 %2%3%</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2位 → %3位</translation>
    </message>
    <message>
        <source>There is nothing to leave out or to change.</source>
        <translation>除くものも変えるものもありません。</translation>
    </message>
    <message>
        <source>No single judge decides who is above the line.</source>
        <translation>どの委員を1人除いても、線の上の顔ぶれは変わりません。</translation>
    </message>
    <message>
        <source>No weight decides who is above the line.</source>
        <translation>どの配点を変えても、線の上の顔ぶれは変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>Without any of %n judges, others are above the line.</source>
        <translation>
            <numerusform>線の上の顔ぶれが変わるのは、除いた委員が %n名のいずれかのときです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With any of %n changes, others are above the line.</source>
        <translation>
            <numerusform>線の上の顔ぶれが変わる配点の変更は %n通りです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No score lies far from what its entry and its judge would let expect.</source>
        <translation>応募と委員から見込まれる点を大きく外れた採点はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n scores lie far from what entry and judge would let expect: worth a look, not an error.</source>
        <translation>
            <numerusform>応募と委員から見込まれる点を大きく外れた採点が %n件あります。誤りとは限りませんが、見ておくとよい採点です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>標準偏差の何倍</translation>
    </message>
    <message>
        <source>What is unusual</source>
        <translation>めずらしい点</translation>
    </message>
    <message>
        <source>The scores came as totals: there are no criteria.</source>
        <translation>採点は合計点で届いているため、審査項目ごとの値はありません。</translation>
    </message>
    <message>
        <source>Two criteria correlate by %1 on average. Near 1, one impression fills all marks.</source>
        <translation>審査項目どうしの相関は平均 %1 です。1に近いほど、一つの印象ですべての点が付いています。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Mean mark</source>
        <translation>評点の平均</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>識別力</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Every entry keeps its rank.</source>
        <translation>順位の変わる応募はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have another rank.</source>
        <translation>
            <numerusform>%n件の順位が変わりました。</numerusform>
        </translation>
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
        <source>Move</source>
        <translation>動き</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>No award is decided yet.</source>
        <translation>授賞がまだ決まっていません。</translation>
    </message>
    <message>
        <source>%1 waits for confirmation by a second person.</source>
        <translation>%1は、もう一人の確認を待っています。</translation>
    </message>
    <message>
        <source>%1 does not rest on a sealed result.</source>
        <translation>%1は、封印した結果に基づいていません。</translation>
    </message>
    <message>
        <source>No winner</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>Winner %1</source>
        <translation>受賞者%1</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>受賞者</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Title of the entry</source>
        <translation>提案名称</translation>
    </message>
    <message>
        <source>The citation is read here.</source>
        <translation>ここで受賞理由を読み上げます。</translation>
    </message>
    <message>
        <source>Rehearsal: names come in once two people released the result.</source>
        <translation>練習です。二人が結果を開示すると氏名が入ります。</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>The winner comes to the stage.</source>
        <translation>受賞者が登壇します。</translation>
    </message>
    <message>
        <source>%1 receives the award for the winner.</source>
        <translation>%1さんが代理で受け取ります。</translation>
    </message>
    <message>
        <source>The winner is absent; the award is sent.</source>
        <translation>受賞者は欠席です。賞状などは後日送ります。</translation>
    </message>
    <message>
        <source>Two people have to release the result before winners are shown.</source>
        <translation>受賞者を見せるには、先に二人で結果を開示してください。</translation>
    </message>
</context>
<context>
    <name>AnnouncementOperations</name>
    <message>
        <source>Name the person who receives the award for the winner.</source>
        <translation>代理で受け取る人の名前を書いてください。</translation>
    </message>
    <message>
        <source>The photo is larger than 8 MB. Take a smaller one.</source>
        <translation>写真が8 MBを超えています。小さいものを選んでください。</translation>
    </message>
    <message>
        <source>The result is released already.</source>
        <translation>結果はもう開示されています。</translation>
    </message>
    <message>
        <source>Nobody has asked for the release yet.</source>
        <translation>開示はまだ申し出られていません。</translation>
    </message>
    <message>
        <source>A decision changed after the release was asked for. Ask again.</source>
        <translation>開示の申し出のあとで決定が変わりました。もう一度申し出てください。</translation>
    </message>
    <message>
        <source>The release needs a second person; %1 asked for it.</source>
        <translation>開示にはもう一人が必要です。申し出たのは%1さんです。</translation>
    </message>
</context>
<context>
    <name>AnnouncementPage</name>
    <message>
        <source>Announcement</source>
        <translation>発表</translation>
    </message>
</context>
<context>
    <name>AnnouncementTableModel</name>
    <message>
        <source>By proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>賞</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>受賞者</translation>
    </message>
    <message>
        <source>No winner</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>結び</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>冒頭</translation>
    </message>
</context>
<context>
    <name>AssignmentOperations</name>
    <message>
        <source>%1 is not judged in this stage.</source>
        <translation>%1 はこの段階の審査対象ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a member of a committee.</source>
        <translation>%1 は委員会の委員ではありません。</translation>
    </message>
    <message>
        <source>%1 does not judge the theme of %2.</source>
        <translation>%1 は %2 のテーマを担当しません。</translation>
    </message>
    <message>
        <source>%1 takes %2 entries at most.</source>
        <translation>%1 の担当は最大 %2件です。</translation>
    </message>
    <message>
        <source>Not every entry has its judges in this proposal.</source>
        <translation>この案では、委員がそろわない応募があります。</translation>
    </message>
    <message>
        <source>The assignment was changed after the proposal was made. Make a new proposal.</source>
        <translation>案を作ったあとに割り当てが変わりました。案を作り直してください。</translation>
    </message>
</context>
<context>
    <name>AssignmentPage</name>
    <message>
        <source>Assignment</source>
        <translation>割り当て</translation>
    </message>
</context>
<context>
    <name>AssignmentWords</name>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>%n名の委員</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between reference numbers in a list</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>there are only %n judges in the register</source>
        <translation>
            <numerusform>登録された委員は %n名だけ</numerusform>
        </translation>
    </message>
    <message>
        <source>interest in the entry: %1</source>
        <translation>この応募に利益相反：%1</translation>
    </message>
    <message>
        <source>other theme: %1</source>
        <translation>担当テーマが別：%1</translation>
    </message>
    <message>
        <source>%1 can take %2 entries together, %3 are needed of them</source>
        <translation>%1 が受け持てるのは合わせて %2件、必要なのは %3件</translation>
    </message>
    <message>
        <source>%1 has %2 judges without obstacle, %3 are needed (%4).</source>
        <translation>%1 に支障のない委員は %2名、必要なのは %3名です（%4）。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>AttendanceExport</name>
    <message>
        <source>Attendance</source>
        <translation>来場記録</translation>
    </message>
    <message>
        <source>Who came, when and through which desk, with those who walked in, as PDF, Excel, CSV or HTML.</source>
        <translation>誰がいつどの受付から来場したかを、当日来場の方も含めて PDF・Excel・CSV・HTML で書き出します。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Everybody: numbers and categories, no names</source>
        <translation>一般（番号と区分だけ、氏名なし）</translation>
    </message>
    <message>
        <source>NEDO: with names and affiliations</source>
        <translation>NEDO（氏名と所属）</translation>
    </message>
    <message>
        <source>The office: with contacts and needs</source>
        <translation>事務局（連絡先と配慮事項を含む）</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>来場記録</translation>
    </message>
</context>
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
    <name>AwardBasis</name>
    <message>
        <source>The decision on %1 rests on seal %2 of %3, but the result was sealed again. Withdraw the decision and record it anew.</source>
        <translation>%1の決定は%3の封印%2に基づいていますが、結果はその後もう一度封印されました。決定を取り消し、記録し直してください。</translation>
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
    <message>
        <source>Embargo</source>
        <translation>解禁日時</translation>
    </message>
    <message>
        <source>Not to be published before %1</source>
        <translation>報道解禁：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Provisional: decisions marked as not confirmed yet wait for a second person.</source>
        <translation>暫定版です。「未確認」の決定は、もう一人の確認を待っています。</translation>
    </message>
    <message>
        <source>For the press</source>
        <translation>報道用</translation>
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
    <message>
        <source>%1 recorded the decision on %2. Somebody else must confirm it; nothing was confirmed.</source>
        <translation>%2の決定は%1さんが記録しました。確認は別の人が行います。確認はされていません。</translation>
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
    <name>CeremonyArea</name>
    <message>
        <source>Ceremony</source>
        <translation>表彰式</translation>
    </message>
</context>
<context>
    <name>CeremonyFigures</name>
    <message>
        <source>Awards</source>
        <translation>授賞</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>授与した賞状</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>終わった作業</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中 %1件</translation>
    </message>
    <message>
        <source>Tasks overdue</source>
        <translation>期限を過ぎた作業</translation>
    </message>
    <message>
        <source>Articles and broadcasts</source>
        <translation>掲載・放送</translation>
    </message>
    <message>
        <source>Costs planned</source>
        <translation>予定の費用</translation>
    </message>
    <message>
        <source>Costs expected</source>
        <translation>見込みの費用</translation>
    </message>
    <message>
        <source>End of the ceremony</source>
        <translation>式の終了</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1分遅れ</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>Guests invited</source>
        <translation>招待した人数</translation>
    </message>
    <message>
        <source>Guests who answered</source>
        <translation>回答した人数</translation>
    </message>
    <message>
        <source>%1 (%2 said yes, %3 no, %4 online)</source>
        <translation>%1（出席 %2、欠席 %3、オンライン %4）</translation>
    </message>
    <message>
        <source>Guests who came</source>
        <translation>来場した人数</translation>
    </message>
    <message>
        <source>%1 (%2 walked in), with %3 companions</source>
        <translation>%1（うち当日 %2）、同伴者 %3</translation>
    </message>
</context>
<context>
    <name>CeremonyReport</name>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Budget head</source>
        <translation>費目</translation>
    </message>
    <message>
        <source>Planned (yen)</source>
        <translation>予定（円）</translation>
    </message>
    <message>
        <source>Expected (yen)</source>
        <translation>見込み（円）</translation>
    </message>
    <message>
        <source>Limit (yen)</source>
        <translation>上限（円）</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>掲載</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>The award ceremony in figures</source>
        <translation>表彰式の実績</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Attendance of the award ceremony</source>
        <translation>表彰式の出欠と来場</translation>
    </message>
    <message>
        <source>The first arrival counts. Companions have no list of their own.</source>
        <translation>最初の受付を数えています。同伴者は人数だけで、名簿はありません。</translation>
    </message>
</context>
<context>
    <name>CertificateOperations</name>
    <message>
        <source>The certificate has no heading.</source>
        <translation>賞状の表題がありません。</translation>
    </message>
    <message>
        <source>The certificate has no text.</source>
        <translation>賞状の主文がありません。</translation>
    </message>
    <message>
        <source>Nobody is named who gives the certificate.</source>
        <translation>贈呈者がありません。</translation>
    </message>
    <message>
        <source>Certificate %1 was issued. Withdraw it to change its words.</source>
        <translation>賞状 %1は授与済みです。文面を直すには取り消してください。</translation>
    </message>
    <message>
        <source>Certificate %1 was withdrawn.</source>
        <translation>賞状 %1を取り消しました。</translation>
    </message>
    <message>
        <source>The award of certificate %1 was taken back.</source>
        <translation>賞状 %1の授賞は取り消されています。</translation>
    </message>
    <message>
        <source>The award of certificate %1 waits for confirmation by a second person.</source>
        <translation>賞状 %1の授賞は、もう一人の確認を待っています。</translation>
    </message>
    <message>
        <source>The words of certificate %1 break a convention. Correct them first.</source>
        <translation>賞状 %1の文面に作法の誤りがあります。先に直してください。</translation>
    </message>
    <message>
        <source>Certificate %1 is not issued.</source>
        <translation>賞状 %1は授与していません。</translation>
    </message>
    <message>
        <source>Certificate %1 is issued once two people have released the result.</source>
        <translation>賞状 %1は、二人が結果を開示してから授与できます。</translation>
    </message>
</context>
<context>
    <name>CertificatePaper</name>
    <message>
        <source>Proof: the award waits for confirmation</source>
        <translation>校正用（授賞の確認待ち）</translation>
    </message>
    <message>
        <source>Rehearsal: placeholders, no winner</source>
        <translation>通し練習用（受賞者名は入っていません）</translation>
    </message>
    <message>
        <source>Proof: the result is not released</source>
        <translation>校正用（結果の開示待ち）</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>No punctuation in the text</source>
        <translation>句読点を使っていません</translation>
    </message>
    <message>
        <source>Punctuation &quot;%1&quot; (%2)</source>
        <translation>句読点「%1」があります（%2）</translation>
    </message>
    <message>
        <source>Certificates have no 、 and no 。: the text is not cut for the reader. Put a line break or one space in its place.</source>
        <translation>賞状には句読点を打ちません。改行か一字あきに替えてください。</translation>
    </message>
    <message>
        <source>No line is set in</source>
        <translation>字下げがありません</translation>
    </message>
    <message>
        <source>Line set in before &quot;%1&quot; (%2)</source>
        <translation>「%1」の前に字下げがあります（%2）</translation>
    </message>
    <message>
        <source>Paragraphs of a certificate start at the head of the line. Take the space away.</source>
        <translation>賞状の文は行頭から書き始めます。空白を取ってください。</translation>
    </message>
    <message>
        <source>No phrase runs over two lines</source>
        <translation>語句の途中で折り返していません</translation>
    </message>
    <message>
        <source>Phrase cut: &quot;%1&quot; (%2)</source>
        <translation>語句が切れています：「%1」（%2）</translation>
    </message>
    <message>
        <source>A phrase stays in one line. Break the line before the phrase.</source>
        <translation>一つの語句は一行に収めます。語句の前で改行してください。</translation>
    </message>
    <message>
        <source>No line starts with a particle</source>
        <translation>行の頭に助詞がありません</translation>
    </message>
    <message>
        <source>Line starts with the particle &quot;%1&quot; (%2)</source>
        <translation>行の頭に助詞「%1」があります（%2）</translation>
    </message>
    <message>
        <source>は, へ and を belong to the word before them. Move the particle to the end of the line above.</source>
        <translation>「は・へ・を」は前の語につきます。前の行の終わりに移してください。</translation>
    </message>
    <message>
        <source>Heading and ending match</source>
        <translation>表題と結びが合っています</translation>
    </message>
    <message>
        <source>The text does not end with &quot;%1&quot;</source>
        <translation>結びが「%1」ではありません</translation>
    </message>
    <message>
        <source>The heading settles the ending: 表彰状 with 表彰します, 賞状 with 賞します, 感謝状 with 感謝の意を表します. Change one of them.</source>
        <translation>表題と結びは対になります。表彰状は「表彰します」、賞状は「賞します」、感謝状は「感謝の意を表します」です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>Date by era, in kanji numerals</source>
        <translation>日付は元号と漢数字です</translation>
    </message>
    <message>
        <source>Date &quot;%1&quot; (%2)</source>
        <translation>日付「%1」（%2）</translation>
    </message>
    <message>
        <source>Dates are written by era in kanji numerals with their places, such as 令和九年三月二十四日.</source>
        <translation>日付は「令和九年三月二十四日」のように、元号と位取りの漢数字で書きます。</translation>
    </message>
    <message>
        <source>Honorific after the name</source>
        <translation>敬称「殿」があります</translation>
    </message>
    <message>
        <source>Honorific &quot;%1&quot; (%2)</source>
        <translation>敬称「%1」（%2）</translation>
    </message>
    <message>
        <source>The name is followed by 殿, once. Certificates do not use 様 or 御中.</source>
        <translation>氏名のあとに「殿」を一つ付けます。賞状では「様」「御中」を使いません。</translation>
    </message>
    <message>
        <source>Legal forms are written out</source>
        <translation>法人格を略していません</translation>
    </message>
    <message>
        <source>Abbreviated legal form &quot;%1&quot; (%2)</source>
        <translation>法人格の略記「%1」があります（%2）</translation>
    </message>
    <message>
        <source>Write 株式会社 and the like in full, at the side where the organisation has it.</source>
        <translation>「株式会社」などは、前後の位置を変えずに略さず書きます。</translation>
    </message>
    <message>
        <source>No old or variant characters</source>
        <translation>旧字・異体字はありません</translation>
    </message>
    <message>
        <source>Characters stay as they are: %1</source>
        <translation>字形をそのまま使います：%1</translation>
    </message>
    <message>
        <source>Old and variant forms of characters in names are kept as the recipient writes them. Compare them with the entry once more.</source>
        <translation>氏名の旧字・異体字は本人の表記のまま使います。応募の記入ともう一度見比べてください。</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>主文の長さ</translation>
    </message>
    <message>
        <source>The text has %1 characters</source>
        <translation>主文が%1字あります</translation>
    </message>
    <message>
        <source>About a hundred characters can be read in a hall. Shorten the text.</source>
        <translation>会場で読み上げるのは100字ほどが目安です。短くしてください。</translation>
    </message>
    <message>
        <source>Nothing is left to fill in</source>
        <translation>書き残しがありません</translation>
    </message>
    <message>
        <source>Left to fill in: &quot;%1&quot; (%2)</source>
        <translation>書き残しがあります：「%1」（%2）</translation>
    </message>
    <message>
        <source>Write what belongs here, in the form or for this certificate.</source>
        <translation>書式か、この賞状の文面に書き入れてください。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 %2行目</translation>
    </message>
    <message>
        <source>%1 was written out</source>
        <translation>「%1」を略さず書きました</translation>
    </message>
    <message>
        <source>The date of presentation is not settled</source>
        <translation>贈呈日が決まっていません</translation>
    </message>
    <message>
        <source>The recipient or the honorific is missing</source>
        <translation>氏名か敬称がありません</translation>
    </message>
    <message>
        <source>The honorific is missing</source>
        <translation>敬称がありません</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>主文がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n字</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry abbreviates the legal form; the certificate does not.</source>
        <translation>応募では略記ですが、賞状では略しません。</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>授与済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>award</source>
        <translation>賞</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>text</source>
        <translation>主文</translation>
    </message>
    <message>
        <source>date</source>
        <translation>贈呈日</translation>
    </message>
    <message>
        <source>giver</source>
        <translation>贈呈者</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>署名者</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>賞状</translation>
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
        <source>Variances: entries %1, judges %2, rest %3</source>
        <translation>分散：応募 %1、委員 %2、残り %3</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α: nominal %1, ordinal %2, interval %3</source>
        <translation>クリッペンドルフのα：名義 %1、順序 %2、間隔 %3</translation>
    </message>
    <message>
        <source>ICC of one judge: agreement %1, consistency %2 · of the mean: %3, %4</source>
        <translation>級内相関（委員1名）：一致 %1、整合 %2・平均では %3、%4</translation>
    </message>
    <message>
        <source>Kendall&apos;s W: %1</source>
        <translation>ケンドールのW：%1</translation>
    </message>
    <message>
        <source>Judges per entry for a reliability of 0.8: %1 (now %2)</source>
        <translation>信頼性 0.8 に要る1件あたりの委員数：%1（いま %2）</translation>
    </message>
    <message>
        <source>To discuss at place %1: %2</source>
        <translation>%1位の線で協議：%2</translation>
    </message>
    <message>
        <source>%1 is no amount of yen: %2</source>
        <translation>%1 は金額として読めません：%2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>There is no policy %1.</source>
        <translation>方針 %1 はありません。</translation>
    </message>
    <message>
        <source>Say the offers, the requests and the envelope.</source>
        <translation>提供・申請・予算の総額を指定してください。</translation>
    </message>
    <message>
        <source>%1: version %2, %3 of %4 marks</source>
        <translation>%1：第%2版、%4件中 %3件の評点</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Passphrases: %1</source>
        <translation>合言葉：%1</translation>
    </message>
    <message>
        <source>Without entries: %1</source>
        <translation>担当のない委員：%1</translation>
    </message>
    <message>
        <source>Judges share too few entries: some entries cannot be compared with others.</source>
        <translation>委員どうしの共通の応募が足りず、比べられない応募があります。</translation>
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
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Nothing was assigned.</source>
        <translation>何も割り当てませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 pairs in the judge&apos;s field</source>
        <translation>%2件のうち %1件が委員の専門分野</translation>
    </message>
    <message>
        <source>All judges and entries hang together.</source>
        <translation>委員と応募はすべてつながっています。</translation>
    </message>
    <message>
        <source>Judges and entries fall into separate parts.</source>
        <translation>委員と応募がいくつかのまとまりに分かれています。</translation>
    </message>
    <message>
        <source>Objective %1, lower bound %2</source>
        <translation>目的値 %1、下限 %2</translation>
    </message>
    <message>
        <source>%1 pairs new, %2 taken away</source>
        <translation>新しい割り当て %1件、取り消し %2件</translation>
    </message>
    <message>
        <source>Say a file and a stage, or --judges, --entries and --per-entry.</source>
        <translation>ファイルと段階、または --judges、--entries、--per-entry を指定してください。</translation>
    </message>
    <message>
        <source>older than version %1</source>
        <translation>第%1版より古い版です</translation>
    </message>
    <message>
        <source>Nothing was changed: decide the conflicts with --take office or --take judge.</source>
        <translation>何も変えていません。くい違いを --take office か --take judge で決めてください。</translation>
    </message>
    <message>
        <source>%1 sealed (seal %2): %3 figures, digest %4</source>
        <translation>%1を封印しました（封印%2）：数値%3件、ダイジェスト %4</translation>
    </message>
    <message>
        <source>%1 files written for %2 entries.</source>
        <translation>応募%2件について、ファイル%1件を書き出しました。</translation>
    </message>
    <message>
        <source>There is no verdict %1.</source>
        <translation>判断「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 is no date: %2</source>
        <translation>%1 は日付として読めません: %2</translation>
    </message>
    <message>
        <source>Settled: %1, in flight: %2, committed: %3, free: %4</source>
        <translation>精算済み: %1、請求待ち: %2、引当済み: %3、空き: %4</translation>
    </message>
    <message>
        <source>%1 letters written.</source>
        <translation>%1 通を書き出しました。</translation>
    </message>
    <message>
        <source>Committed: %1, free: %2</source>
        <translation>引当済み: %1、空き: %2</translation>
    </message>
    <message>
        <source>Worst case: %1 of %2</source>
        <translation>最大の支払額: %1（予算枠 %2）</translation>
    </message>
    <message>
        <source>The recipient&apos;s personal data was erased.</source>
        <translation>受賞者の個人情報は消去されています。</translation>
    </message>
    <message>
        <source>The award was taken back.</source>
        <translation>授賞が取り消されています。</translation>
    </message>
    <message>
        <source>The award waits for confirmation by a second person: printed as a proof.</source>
        <translation>授賞がもう一人の確認を待っているため、校正用として刷りました。</translation>
    </message>
    <message>
        <source>There is no certificate to print: no award has a winner.</source>
        <translation>刷る賞状がありません。受賞者がまだ決まっていません。</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 が来場しました。</translation>
    </message>
    <message>
        <source>%1 arrived already: %2, %3</source>
        <translation>%1 は受付済みです（%2、%3）</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>来場者</translation>
    </message>
    <message>
        <source>%1: %2 arrivals, %3 new, %4 walk-ins</source>
        <translation>%1: 受付 %2件（新しいもの %3件）、当日参加 %4名</translation>
    </message>
    <message>
        <source>%1 guests arrived, %2 further arrivals, %3 walk-ins</source>
        <translation>来場 %1名、重ねての受付 %2件、当日参加 %3名</translation>
    </message>
    <message>
        <source>%1 guests, %2 attending with %3 companions, %4 without reply</source>
        <translation>%1名のうち出席 %2名（同伴者 %3名）、未回答 %4名</translation>
    </message>
    <message>
        <source>%1 letters, %2 files written</source>
        <translation>手紙 %1通、ファイル %2件を書き出しました</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>来場者</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>同伴者</translation>
    </message>
    <message>
        <source>Without a seat because</source>
        <translation>席がない理由</translation>
    </message>
    <message>
        <source>The badge %1 has no name.</source>
        <translation>名札 %1に氏名がありません。</translation>
    </message>
    <message>
        <source>%1 pairs that the judge asked for</source>
        <translation>審査委員の希望どおりの組: %1</translation>
    </message>
    <message>
        <source>Without a pledge of confidentiality: %1</source>
        <translation>守秘誓約の記録がない委員: %1</translation>
    </message>
    <message>
        <source>Issued, but another file was in the way of the name: %1. Take away .part.</source>
        <translation>発行しましたが、同じ名前のファイルがあったため仮の名前のままです: %1。末尾の .part を取ってお使いください。</translation>
    </message>
    <message>
        <source>Without an e-mail address, to be printed: %1</source>
        <translation>メールアドレスがないため印刷が必要：%1</translation>
    </message>
    <message>
        <source>--out must end in .pdf, .html, .xlsx or .csv.</source>
        <translation>--out は .pdf、.html、.xlsx、.csv のいずれかで終わるようにしてください。</translation>
    </message>
    <message>
        <source>Not confirmed by a second person yet: %1</source>
        <translation>もう一人の確認待ち：%1</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>arrived already</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>The result is not released by two people: printed as a proof.</source>
        <translation>二人による結果の開示がまだのため、校正用として刷りました。</translation>
    </message>
    <message>
        <source>The arrival of %1 was taken back.</source>
        <translation>%1 の来場を取り消しました。</translation>
    </message>
    <message>
        <source>The problem makes no sense, so it is not written.</source>
        <translation>問題の内容に矛盾があるため、書き出しません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>The winners are released by %1 and %2.</source>
        <translation>受賞者は %1 さんと %2 さんによって開示されています。</translation>
    </message>
    <message>
        <source>%1 asked for the release. Somebody else has to give it.</source>
        <translation>%1 さんが開示を申し出ています。もう一人が開示します。</translation>
    </message>
    <message>
        <source>A decision changed after the release. It has to be asked for again.</source>
        <translation>開示のあとに決定が変わりました。もう一度、開示を申し出てください。</translation>
    </message>
    <message>
        <source>Nobody has asked for the release yet.</source>
        <translation>まだ誰も開示を申し出ていません。</translation>
    </message>
</context>
<context>
    <name>Clipping</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空のファイルです。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Keep it elsewhere and write down the link.</source>
        <translation>%1 は %2 MB を超えています。別の場所に保存し、リンクを記入してください。</translation>
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
    <message>
        <source>Of the pictures only those of pages whose name begins so, such as ceremony-seating.</source>
        <translation>画像のうち、名前がこの文字で始まるページだけを書き出します（例: ceremony-seating）。</translation>
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
    <name>ComputeExport</name>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>計上日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提供番号</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>精算済み</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>請求待ち</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>引当済み</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Free afterwards</source>
        <translation>計上後の空き</translation>
    </message>
    <message>
        <source>Reverses line</source>
        <translation>取り消した行</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作番号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>所属機関</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>評価点</translation>
    </message>
    <message>
        <source>Asked for at least</source>
        <translation>申請の下限</translation>
    </message>
    <message>
        <source>Asked for at most</source>
        <translation>申請の上限</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Hours of the reference GPU</source>
        <translation>基準GPU換算の時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ledger of the compute budget</source>
        <translation>計算資源予算の台帳</translation>
    </message>
    <message>
        <source>Settled %1 + in flight %2 + committed %3 + free %4 = budget %5</source>
        <translation>精算済み %1 ＋ 請求待ち %2 ＋ 引当済み %3 ＋ 空き %4 ＝ 予算枠 %5</translation>
    </message>
    <message>
        <source>Compute plan %1</source>
        <translation>計算資源の計画「%1」</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>policy and state of a plan</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Budget %1, reserve %2, other cost %3, planned %4, left %5</source>
        <translation>予算枠 %1、予備費 %2、その他の費用 %3、計画額 %4、残り %5</translation>
    </message>
    <message>
        <source>Period %1 to %2</source>
        <translation>期間 %1 〜 %2</translation>
    </message>
    <message>
        <source>Approved by %1 and %2</source>
        <translation>承認者 %1・%2</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .xlsx, .csv, .pdf or .html.</source>
        <translation>ファイル名の末尾は .xlsx、.csv、.pdf、.html のいずれかにしてください。</translation>
    </message>
</context>
<context>
    <name>ComputePage</name>
    <message>
        <source>Budget and use</source>
        <translation>予算と利用</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提供条件</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用実績</translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation>GPU以外</translation>
    </message>
</context>
<context>
    <name>ComputeReport</name>
    <message>
        <source>Figures of the budget and what they rest on</source>
        <translation>予算の金額とその根拠</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確定した人</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算枠</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>精算済み</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>請求待ち</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>引当済み</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>of which reserve</source>
        <translation>うち予備費</translation>
    </message>
    <message>
        <source>Plan and use by team</source>
        <translation>チームごとの計画と実績</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Allotment</source>
        <translation>配分額</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>利用額</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>計上しなかった額</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Use by offer</source>
        <translation>提供ごとの利用</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提供番号</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム数</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Other compute cost</source>
        <translation>GPU以外の計算資源</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>費目</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画額</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Bookings of the month</source>
        <translation>当月の記帳</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>計上日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Use of the month and whether it was appropriate</source>
        <translation>当月の利用と適切性</translation>
    </message>
    <message>
        <source>GPU-hours of the month</source>
        <translation>当月のGPU時間</translation>
    </message>
    <message>
        <source>Yen of the month</source>
        <translation>当月の金額</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>累計の利用額</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Above their allotment, and not charged for it: %1.</source>
        <translation>配分を超え、計上しなかったチーム: %1。</translation>
    </message>
    <message>
        <source>Would exceed their allotment: %1.</source>
        <translation>配分を超える見込みのチーム: %1。</translation>
    </message>
    <message>
        <source>May exceed their allotment: %1.</source>
        <translation>配分を超えるおそれのあるチーム: %1。</translation>
    </message>
    <message>
        <source>Have nearly used their allotment up: %1.</source>
        <translation>配分をほぼ使い切ったチーム: %1。</translation>
    </message>
    <message>
        <source>Use little: %1.</source>
        <translation>利用が少ないチーム: %1。</translation>
    </message>
    <message>
        <source>No report for: %1.</source>
        <translation>利用実績のない日: %1。</translation>
    </message>
    <message>
        <source>Nothing unusual.</source>
        <translation>特記事項はありません。</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation>計算資源の予算</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>At most to be paid: %1</source>
        <translation>最大の支払額: %1</translation>
    </message>
    <message>
        <source>Plan in force: %1, approved by %2 and %3</source>
        <translation>承認済みの計画: %1（承認者 %2・%3）</translation>
    </message>
    <message>
        <source>Name the month as 2026-11.</source>
        <translation>月は 2026-11 のように指定してください。</translation>
    </message>
    <message>
        <source>Monthly report on the use of compute</source>
        <translation>計算資源の利用に関する月次報告</translation>
    </message>
    <message>
        <source>Reports of use up to %1.</source>
        <translation>%1 までの利用実績による。</translation>
    </message>
    <message>
        <source>Plan and actual: what to look at</source>
        <translation>計画と実績で注意する点</translation>
    </message>
    <message>
        <source>Hours of the reference GPU</source>
        <translation>基準GPU換算の時間</translation>
    </message>
</context>
<context>
    <name>ComputeSettings</name>
    <message>
        <source>The reserve cannot be below 0 yen.</source>
        <translation>予備費を 0 円より小さくすることはできません。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>The alert levels must rise from 0 % to 100 %.</source>
        <translation>警告の水準は 0 % から 100 % の間で順に大きくしてください。</translation>
    </message>
    <message>
        <source>Percentages lie between 0 and 100.</source>
        <translation>割合は 0 から 100 の間で指定してください。</translation>
    </message>
    <message>
        <source>The worth of further hours must not rise.</source>
        <translation>利用の価値は、時間が増えるほど大きくならないようにしてください。</translation>
    </message>
    <message>
        <source>A limit cannot be below 0.</source>
        <translation>上限・下限に負の値は使えません。</translation>
    </message>
</context>
<context>
    <name>ConflictFinder</name>
    <message>
        <source>Same corporate number</source>
        <translation>法人番号が同じ</translation>
    </message>
    <message>
        <source>Same affiliation</source>
        <translation>所属が同じ</translation>
    </message>
    <message>
        <source>Same e-mail domain</source>
        <translation>メールのドメインが同じ</translation>
    </message>
    <message>
        <source>Same university; department not known to be the same</source>
        <translation>大学が同じ（同じ部署とは限らない）</translation>
    </message>
    <message>
        <source>Mentor of the team</source>
        <translation>チームのメンター本人</translation>
    </message>
    <message>
        <source>Same affiliation as another member of the team</source>
        <translation>チームの別の構成員と同じ所属</translation>
    </message>
    <message>
        <source>Same affiliation as a mentor of the team</source>
        <translation>チームのメンターと同じ所属</translation>
    </message>
</context>
<context>
    <name>ConflictOperations</name>
    <message>
        <source>There is no such kind of interest.</source>
        <translation>その利害関係の区分はありません。</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>利益相反</translation>
    </message>
</context>
<context>
    <name>ConflictsTableModel</name>
    <message>
        <source>Suspected</source>
        <translation>疑いあり</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>未申告</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利害関係あり</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>利害関係なし</translation>
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
    <name>DecisionRecord</name>
    <message>
        <source>%1: no winner. Reason: %2</source>
        <translation>%1：該当なし。理由：%2</translation>
    </message>
    <message>
        <source>%1: %2. Reason: %3</source>
        <translation>%1：%2。理由：%3</translation>
    </message>
    <message>
        <source>(recorded by %1, confirmed by %2)</source>
        <translation>（記録：%1、確認：%2）</translation>
    </message>
    <message>
        <source>(recorded by %1, waits for confirmation)</source>
        <translation>（記録：%1、確認待ち）</translation>
    </message>
    <message>
        <source>Lot about %1; public source fixed before: %2.</source>
        <translation>抽選の対象：%1。事前に決めた公開数値：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Values: %1. Key: %2 (RFC 3797 with SHA-256).</source>
        <translation>数値：%1。鍵文字列：%2（RFC 3797、SHA-256による）。</translation>
    </message>
    <message>
        <source>Draw %1: %2, remainder by %3 → number %4, %5</source>
        <translation>%1回目：%2、%3で割った余りから%4番、%5</translation>
    </message>
    <message>
        <source>Tie decided by the committee: %1. Reason: %2</source>
        <translation>委員会が決めた同順位の順：%1。理由：%2</translation>
    </message>
    <message>
        <source>Sealed result of %1: no. %2, digest %3</source>
        <translation>%1の封印した結果：封印%2、ダイジェスト %3</translation>
    </message>
    <message>
        <source>Head of the journal: %1</source>
        <translation>操作履歴の先頭：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict and the prize in mind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Discussed: %1, %2. %3</source>
        <translation>審議：%1、%2。%3</translation>
    </message>
</context>
<context>
    <name>DeskBadge</name>
    <message>
        <source>No printer is set up: save the badge as a file</source>
        <translation>プリンターがありません。名札をファイルに保存します</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed. Check the printer %2.</source>
        <translation>%1 の名札を印刷できませんでした。プリンター「%2」を確認してください。</translation>
    </message>
</context>
<context>
    <name>DeskFile</name>
    <message>
        <source>A guest needs a name.</source>
        <translation>来場者には氏名が要ります。</translation>
    </message>
    <message>
        <source>A desk takes at most %1 walk-ins.</source>
        <translation>一つの受付で書き留められる当日参加は %1名までです。</translation>
    </message>
</context>
<context>
    <name>DeskReceive</name>
    <message>
        <source>%1 was not issued by this programme.</source>
        <translation>%1 はこの事業が渡したファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is a copy of desk %2 that went on differently: its arrival %3 is %4, the one received is %5. Write its guests down by hand.</source>
        <translation>%1 は受付 %2 のファイルの写しで、別に使われています。%3件目の来場が %4 で、受け取り済みは %5 です。取り込んでいません。この分は手で入力してください。</translation>
    </message>
    <message>
        <source>%1 is an older copy of desk %2: a newer one was received, with all that is in it.</source>
        <translation>%1 は受付 %2 の古い写しです。新しいものを受け取り済みで、中身はすべて含まれています。</translation>
    </message>
    <message>
        <source>The last entry of %1 was cut off while it was written; what was written before it was taken.</source>
        <translation>%1 の最後の記録は書き込みの途中で切れていました。その前までを取り込みます。</translation>
    </message>
</context>
<context>
    <name>DiscussionNote</name>
    <message>
        <source>For a prize</source>
        <translation>授賞に推す</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No prize</source>
        <comment>a verdict</comment>
        <translation>授賞しない</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未審議</translation>
    </message>
</context>
<context>
    <name>DiscussionOperations</name>
    <message>
        <source>%1 is not in the stage %2. Nothing was noted.</source>
        <translation>%1は%2の対象ではありません。何も記録していません。</translation>
    </message>
    <message>
        <source>%1 does not fit this note. Nothing was noted.</source>
        <translation>%1はこのメモに合いません。何も記録していません。</translation>
    </message>
</context>
<context>
    <name>DocumentOperations</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB.</source>
        <translation>%1 は 200 MB を超えています。</translation>
    </message>
    <message>
        <source>“%1” is no address such as https://example.jp/video.</source>
        <translation>「%1」は https://example.jp/video のようなアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>DoubleEntryOperations</name>
    <message>
        <source>No mark was typed.</source>
        <translation>評点が 1つも入力されていません。</translation>
    </message>
    <message>
        <source>The sheet of %1 was typed twice already.</source>
        <translation>%1の採点表は、もう 2人が入力しています。</translation>
    </message>
    <message>
        <source>The second person must be another one than %1.</source>
        <translation>2人目は、%1とは別の人でなければなりません。</translation>
    </message>
    <message>
        <source>%1 %2 was typed by one person only. Look at the paper again.</source>
        <translation>%1 %2 を入力したのは 1人だけです。紙をもう一度見てください。</translation>
    </message>
    <message>
        <source>%1 %2: the mark %3 is not allowed.</source>
        <translation>%1 %2：評点 %3 は使えません。</translation>
    </message>
    <message>
        <source>Two people have to type the sheet of %1 first.</source>
        <translation>先に 2人が%1の採点表を入力する必要があります。</translation>
    </message>
    <message>
        <source>%1 has not declared whether there is an interest in %2. Record the declaration first.</source>
        <translation>%1 は %2 との利害関係をまだ申告していません。先に申告を記録してください。</translation>
    </message>
    <message>
        <source>%1 %2 was typed differently, or counts with another mark, and is not settled.</source>
        <translation>%1 %2 は、2人の入力が違うか別の評点がすでに有効で、まだ決まっていません。</translation>
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
    <name>EnvelopeFigure</name>
    <message>
        <source>tax included</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>tax not included</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>tax basis not stated</source>
        <translation>税の扱いの記載なし</translation>
    </message>
</context>
<context>
    <name>EnvelopeOperations</name>
    <message>
        <source>%1 is less than what is promised and used already (%2).</source>
        <translation>%1 は、すでに引き当てた額と利用した額の合計（%2）より少ない金額です。</translation>
    </message>
    <message>
        <source>The budget must be above 0 yen.</source>
        <translation>予算は 0 円より大きい金額にしてください。</translation>
    </message>
    <message>
        <source>Say which document and section the figure rests on.</source>
        <translation>金額の根拠となる文書と箇所を記入してください。</translation>
    </message>
    <message>
        <source>%1 cannot confirm twice; a second person must.</source>
        <translation>%1 さんは二度確定できません。別の人が確定してください。</translation>
    </message>
    <message>
        <source>%1 is confirmed already.</source>
        <translation>%1 はすでに確定しています。</translation>
    </message>
    <message>
        <source>No figure of the compute budget is confirmed yet.</source>
        <translation>計算資源の予算はまだ確定していません。</translation>
    </message>
    <message>
        <source>%1 is confirmed by two people already.</source>
        <translation>%1 はすでに二人が確定しています。</translation>
    </message>
    <message>
        <source>Only a figure that waits can be withdrawn.</source>
        <translation>取り下げられるのは、確定していない金額だけです。</translation>
    </message>
    <message>
        <source>%1 of it is promised or used. Release the reservations first.</source>
        <translation>そのうち %1 は引き当て済みか利用済みです。先に引当を解除してください。</translation>
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
        <translation>%1 は壊れています。何も変えていません。最新の控えに戻すか、ファイルをもう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>%1 is not a file of PrizeDesk. Nothing was changed. Choose a file that ends in .prize, .judge or .scores.</source>
        <translation>%1 は PrizeDesk のファイルではありません。何も変えていません。.prize・.judge・.scores で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 was returned to another programme. Nothing was changed. Open the programme that it belongs to.</source>
        <translation>%1 は別の事業への提出ファイルです。何も変えていません。そのファイルの事業を開いてください。</translation>
    </message>
    <message>
        <source>%1 comes from a packet that this programme did not issue. Nothing was changed. Ask the judge which packet was used.</source>
        <translation>%1 は、この事業が発行していない採点ファイルから作られています。何も変えていません。どのファイルを使ったか、委員に確かめてください。</translation>
    </message>
    <message>
        <source>%1 is not signed by the packet that it names. Nothing was changed. Ask the judge to finish again and send the new file.</source>
        <translation>%1 の署名が、名乗っている採点ファイルのものと合いません。何も変えていません。委員に提出ファイルをもう一度作って送ってもらってください。</translation>
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
    <message>
        <source>Themes</source>
        <translation>担当テーマ</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>委員長</translation>
    </message>
    <message>
        <source>Member or candidate</source>
        <translation>委員区分</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>委嘱開始</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>委嘱終了</translation>
    </message>
    <message>
        <source>Pledge of confidentiality</source>
        <translation>守秘誓約</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>格</translation>
    </message>
    <message>
        <source>Order within the category</source>
        <translation>区分の中の順</translation>
    </message>
    <message>
        <source>Sits together with</source>
        <translation>同席のグループ</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>同行先</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>同伴者</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>配慮事項</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>取材の承認</translation>
    </message>
    <message>
        <source>Consent to photos</source>
        <translation>撮影の同意</translation>
    </message>
    <message>
        <source>Consent to the stream</source>
        <translation>配信の同意</translation>
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
    <message>
        <source>The judge has not declared whether there is an interest</source>
        <translation>利害関係の有無を委員がまだ申告していません</translation>
    </message>
    <message>
        <source>A declaration for this entry</source>
        <translation>この応募についての申告</translation>
    </message>
    <message>
        <source>The judge no longer has this entry: an interest</source>
        <translation>利害関係のため、この応募は委員の担当から外れます</translation>
    </message>
    <message>
        <source>Another judge for the entry</source>
        <translation>この応募を担当する別の委員</translation>
    </message>
    <message>
        <source>The judge works for another theme</source>
        <translation>委員の担当は別のテーマです</translation>
    </message>
    <message>
        <source>A judge of the entry&apos;s theme</source>
        <translation>応募のテーマを担当する委員</translation>
    </message>
    <message>
        <source>The judge gets more entries than the register allows</source>
        <translation>委員の担当が、名簿の上限件数を超えます</translation>
    </message>
    <message>
        <source>Entries up to the judge&apos;s limit</source>
        <translation>上限件数までの応募</translation>
    </message>
    <message>
        <source>The exchange rate lacks its date or a note</source>
        <translation>為替レートの基準日または想定の記載がありません</translation>
    </message>
    <message>
        <source>The date of the rate and what is assumed</source>
        <translation>レートの基準日と想定の内容</translation>
    </message>
    <message>
        <source>The rules exclude this kind of provider</source>
        <translation>規則により、この種類の事業者は利用できません</translation>
    </message>
    <message>
        <source>A provider that is no university or research body</source>
        <translation>大学・研究機関以外の事業者</translation>
    </message>
    <message>
        <source>The period lies outside the days that are paid for</source>
        <translation>期間が支払いの対象外です</translation>
    </message>
    <message>
        <source>Days within the period of the compute budget</source>
        <translation>予算の対象期間内の日付</translation>
    </message>
    <message>
        <source>More hours than all acceptable offers have</source>
        <translation>希望する提供の合計を超える時間です</translation>
    </message>
    <message>
        <source>Hours that the offers can give</source>
        <translation>提供できる範囲の時間</translation>
    </message>
    <message>
        <source>Above the team&apos;s allotment; not charged</source>
        <translation>チームの配分を超えるため計上していません</translation>
    </message>
    <message>
        <source>Use within the allotment, or a larger allotment</source>
        <translation>配分内の利用、または配分の追加</translation>
    </message>
    <message>
        <source>The team has no allotment for that day; not charged</source>
        <translation>その日の配分がないため計上していません</translation>
    </message>
    <message>
        <source>An approved plan that covers the day</source>
        <translation>その日を含む承認済みの計画</translation>
    </message>
    <message>
        <source>Corrects what had been reported before</source>
        <translation>以前の報告からの訂正です</translation>
    </message>
    <message>
        <source>The same quantity as before</source>
        <translation>以前と同じ数量</translation>
    </message>
    <message>
        <source>Days without a report in between</source>
        <translation>途中に報告のない日があります</translation>
    </message>
    <message>
        <source>A report for every day</source>
        <translation>毎日の報告</translation>
    </message>
    <message>
        <source>The room is full: the guest is on the waiting list</source>
        <translation>会場が満員のため、キャンセル待ちにしました</translation>
    </message>
    <message>
        <source>A place that becomes free</source>
        <translation>空いた席</translation>
    </message>
    <message>
        <source>The judge has declared an interest, which stays</source>
        <translation>審査委員本人が利害関係ありと申告済みのため、そちらを残しました</translation>
    </message>
    <message>
        <source>A declaration not older than the judge&apos;s own</source>
        <translation>本人の申告より新しい申告</translation>
    </message>
    <message>
        <source>Takes the room of use that was charged before; that use is not charged any more</source>
        <translation>先に計上済みの利用が割当に収まらなくなり、計上から外れます</translation>
    </message>
    <message>
        <source>The same day comes with and without numbers of lines; not charged</source>
        <translation>同じ日について、明細番号のある行とない行があります。計上していません</translation>
    </message>
    <message>
        <source>All rows of a day, team and offer with a number or all without; withdraw the earlier import if that was the wrong one</source>
        <translation>日・チーム・提供ごとに、明細番号をすべての行に付けるか、どの行にも付けない。先の取り込みが誤りなら取り下げる</translation>
    </message>
    <message>
        <source>The day lies outside the days that are paid for</source>
        <translation>支払いの対象となる期間の外の日です</translation>
    </message>
    <message>
        <source>A day within the period of the compute budget</source>
        <translation>計算資源の予算の期間内の日</translation>
    </message>
    <message>
        <source>The room is full: the number of companions stays</source>
        <translation>定員に達しているため、同伴者数は元のままにします</translation>
    </message>
    <message>
        <source>Places that become free</source>
        <translation>席が空くこと</translation>
    </message>
    <message>
        <source>Neither the plan nor the request of the team names this offer</source>
        <translation>計画にもチームの申請にもない提供条件です</translation>
    </message>
    <message>
        <source>An offer of the plan or of the request</source>
        <translation>計画または申請にある提供条件</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>Guest of honour</source>
        <translation>来賓</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>審査委員</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>受賞者</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>保護者</translation>
    </message>
    <message>
        <source>Attendant</source>
        <translation>随行</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>General guest</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>No standing</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Minister or vice-minister</source>
        <translation>政務</translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation>省庁幹部</translation>
    </message>
    <message>
        <source>Board of NEDO</source>
        <translation>NEDO役員</translation>
    </message>
    <message>
        <source>Notable expert</source>
        <translation>有識者</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>登壇者</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>委員長</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Watching online</source>
        <translation>オンライン視聴</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>Not press</source>
        <translation>報道ではない</translation>
    </message>
    <message>
        <source>Accreditation applied for</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>Accredited</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Accreditation refused</source>
        <translation>不承認</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>車椅子</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>手話通訳</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>文字通訳</translation>
    </message>
    <message>
        <source>Assistance dog</source>
        <translation>補助犬</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>撮影不可</translation>
    </message>
    <message>
        <source>No stream</source>
        <translation>配信不可</translation>
    </message>
</context>
<context>
    <name>GuestAttendance</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
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
        <source>Needs</source>
        <translation>配慮事項</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>出欠の回答</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>同伴者</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Attendance by category</source>
        <translation>区分ごとの来場</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>出席の回答</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>of these walked in</source>
        <translation>うち当日</translation>
    </message>
    <message>
        <source>Stayed away</source>
        <translation>来場なし</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>当日来場</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>来場予定なし</translation>
    </message>
</context>
<context>
    <name>GuestBadges</name>
    <message>
        <source>There is no guest to make a badge for.</source>
        <translation>名札を作る来場者がいません。</translation>
    </message>
</context>
<context>
    <name>GuestOperations</name>
    <message>
        <source>A guest needs a name.</source>
        <translation>来場者には氏名が要ります。</translation>
    </message>
    <message>
        <source>The e-mail address cannot be one.</source>
        <translation>メールアドレスの形になっていません。</translation>
    </message>
    <message>
        <source>A guest brings up to %1 companions.</source>
        <translation>同伴者は %1名までです。</translation>
    </message>
    <message>
        <source>Two guests cannot come with each other.</source>
        <translation>二人が互いを同行先にすることはできません。</translation>
    </message>
    <message>
        <source>%1 has arrived already. Write down a declined invitation instead of removing the guest.</source>
        <translation>%1 は来場済みです。名簿から外さず、出欠を欠席にしてください。</translation>
    </message>
    <message>
        <source>%1 has a locked seat. Unlock it first.</source>
        <translation>%1 の席は固定されています。先に固定を解いてください。</translation>
    </message>
    <message>
        <source>%1 is not on the waiting list.</source>
        <translation>%1 はキャンセル待ちではありません。</translation>
    </message>
    <message>
        <source>The ceremony ends before it begins.</source>
        <translation>終了が開始より前になっています。</translation>
    </message>
    <message>
        <source>A capacity cannot be below zero.</source>
        <translation>定員は 0以上にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The room has no place for %n more persons. Put the guest on the waiting list.</source>
        <translation>
            <numerusform>会場の定員を %n 名分超えます。キャンセル待ちにしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no number of a guest: it is G or W and four to six digits.</source>
        <translation>「%1」は招待番号ではありません。招待番号は G または W と4～6桁の数字です。</translation>
    </message>
</context>
<context>
    <name>GuestSign</name>
    <message>
        <source>H</source>
        <translation>賓</translation>
    </message>
    <message>
        <source>J</source>
        <translation>審</translation>
    </message>
    <message>
        <source>W</source>
        <translation>受</translation>
    </message>
    <message>
        <source>G</source>
        <translation>保</translation>
    </message>
    <message>
        <source>A</source>
        <translation>随</translation>
    </message>
    <message>
        <source>P</source>
        <translation>報</translation>
    </message>
    <message>
        <source>g</source>
        <translation>般</translation>
    </message>
</context>
<context>
    <name>GuestThanks</name>
    <message>
        <source>Thank you for honouring the award ceremony of %1 with your presence. Your words and your time meant much to everybody who received an award.</source>
        <translation>このたびはご多用のところ、%1 表彰式にご臨席を賜り、誠にありがとうございました。ご臨席は受賞者にとりましても大きな励みとなりました。心より厚くお礼申し上げます。</translation>
    </message>
    <message>
        <source>Thank you for coming to the award ceremony of %1, and for the care with which you judged the entries.</source>
        <translation>このたびは %1 表彰式にご出席いただき、また審査にあたり多大なお力添えを賜り、誠にありがとうございました。心より厚くお礼申し上げます。</translation>
    </message>
    <message>
        <source>Thank you for coming to the award ceremony of %1. We congratulate you once more and look forward to what you do next.</source>
        <translation>このたびは %1 表彰式にご出席いただき、誠にありがとうございました。あらためてご受賞のお祝いを申し上げますとともに、今後ますますのご活躍をお祈りいたします。</translation>
    </message>
    <message>
        <source>Thank you for covering the award ceremony of %1. We would be glad to receive a copy of what you publish or send.</source>
        <translation>このたびは %1 表彰式をご取材いただき、誠にありがとうございました。掲載・放送の折には、紙面または記事の写しをお送りくださいますようお願い申し上げます。</translation>
    </message>
    <message>
        <source>Thank you for coming to the award ceremony of %1. Thanks to you it was a good day.</source>
        <translation>このたびは %1 表彰式にご来場いただき、誠にありがとうございました。おかげさまで盛会のうちに終えることができました。心よりお礼申し上げます。</translation>
    </message>
    <message>
        <source>Nobody has arrived yet. Letters of thanks go to guests who came.</source>
        <translation>まだ来場者の記録がありません。お礼状は来場された方にお送りするものです。</translation>
    </message>
    <message>
        <source>%1: thank you for coming</source>
        <translation>%1 表彰式ご来場のお礼</translation>
    </message>
    <message>
        <source>We hope to see you again.</source>
        <translation>今後とも変わらぬご支援を賜りますよう、よろしくお願い申し上げます。</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Guests</source>
        <translation>来場者</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Date</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Reception from</source>
        <translation>受付開始</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>返信期限</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>%1: invitation to the award ceremony</source>
        <translation>%1 表彰式のご案内</translation>
    </message>
    <message>
        <source>The award ceremony of %1 takes place as follows. It would be an honour to welcome you.</source>
        <translation>このたび %1 の表彰式を下記のとおり執り行います。ご多用のところ恐れ入りますが、ご臨席を賜りますようお願い申し上げます。</translation>
    </message>
    <message>
        <source>Members of the press sit in the rows reserved for them; please bring your press card.</source>
        <translation>報道関係の皆さまには専用の席をご用意しております。当日は記者証をお持ちください。</translation>
    </message>
    <message>
        <source>Tell us with your answer who comes with you and what you need, such as a place for a wheelchair or sign language, and whether you agree to be photographed and shown in the stream.</source>
        <translation>ご返信の際に、同伴される方の人数、車椅子の席や手話通訳など必要な配慮、撮影と配信への同意についてもお知らせください。</translation>
    </message>
    <message>
        <source>%1: will you come to the award ceremony?</source>
        <translation>%1 表彰式 ご出欠のお伺い</translation>
    </message>
    <message>
        <source>We have invited you to the award ceremony of %1 and have no answer from you yet. Tell us whether you will come.</source>
        <translation>先にご案内いたしました %1 の表彰式につきまして、まだご返信を頂いておりません。ご出欠をお知らせくださいますようお願い申し上げます。</translation>
    </message>
    <message>
        <source>If you have answered already, this letter needs no reply.</source>
        <translation>行き違いですでにご返信くださっている場合は、ご容赦ください。</translation>
    </message>
    <message>
        <source>Your code for the reception: %1</source>
        <translation>受付コード: %1</translation>
    </message>
    <message>
        <source>Say first when and where the ceremony takes place.</source>
        <translation>先に表彰式の日時と会場を決めてください。</translation>
    </message>
    <message>
        <source>%1 award ceremony</source>
        <translation>%1 表彰式</translation>
    </message>
    <message>
        <source>Office of %1</source>
        <translation>%1 事務局</translation>
    </message>
    <message>
        <source>Code for the reception</source>
        <translation>受付コード</translation>
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
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Former member</source>
        <translation>前委員</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委員</translation>
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
    <name>JudgeOperations</name>
    <message>
        <source>A judge needs a name.</source>
        <translation>委員には氏名が必要です。</translation>
    </message>
    <message>
        <source>The e-mail address cannot be one.</source>
        <translation>メールアドレスの形ではありません。</translation>
    </message>
    <message>
        <source>The corporate number has a mistake in it.</source>
        <translation>法人番号に誤りがあります。</translation>
    </message>
    <message>
        <source>The term ends before it begins.</source>
        <translation>委嘱期間の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>%1 has marks, assignments, declarations or packets, or is named in a meeting. Make %1 a former member instead.</source>
        <translation>%1 には採点・割り当て・申告・採点ファイルのいずれかがあるか、会議に名前があります。外す代わりに、%1 を前委員にしてください。</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 は日付ではありません。</translation>
    </message>
    <message>
        <source>A judge&apos;s number has letters, digits and hyphens, at most %1.</source>
        <translation>委員番号に使えるのは文字・数字・ハイフンで、%1 字以内です。</translation>
    </message>
</context>
<context>
    <name>JudgePacket</name>
    <message>
        <source>Declare first whether you have an interest in %1.</source>
        <translation>先に %1 との利益相反の有無を申し出てください。</translation>
    </message>
    <message>
        <source>%1 is not a mark of this criterion.</source>
        <translation>%1 はこの項目の評点ではありません。</translation>
    </message>
    <message>
        <source>Say which kind of interest it is.</source>
        <translation>利益相反の種類を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n places are not filled in yet.</source>
        <translation>
            <numerusform>未記入が %n か所あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The return would take the place of the packet. Choose another name.</source>
        <translation>審査ファイルそのものを上書きしてしまいます。別の名前を選んでください。</translation>
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
    <name>JudgesPage</name>
    <message>
        <source>Judges</source>
        <translation>委員</translation>
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
    <name>Ledger</name>
    <message>
        <source>Deposit</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>引当</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>計上</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移し替え</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>取り消し</translation>
    </message>
</context>
<context>
    <name>LedgerOperations</name>
    <message>
        <source>The amount must be above 0 yen.</source>
        <translation>金額は 0 円より大きくしてください。</translation>
    </message>
    <message>
        <source>%1 has only %2 that is promised and not used.</source>
        <translation>%1 で引き当て済みかつ未利用の額は %2 しかありません。</translation>
    </message>
    <message>
        <source>A transfer needs two teams.</source>
        <translation>移し替えには二つのチームが必要です。</translation>
    </message>
    <message>
        <source>Say the day.</source>
        <translation>日付を指定してください。</translation>
    </message>
    <message>
        <source>Name the bill that was paid.</source>
        <translation>支払った請求書を記入してください。</translation>
    </message>
    <message>
        <source>Nothing that is not paid yet was used up to that day.</source>
        <translation>その日までの利用に、未払いのものはありません。</translation>
    </message>
</context>
<context>
    <name>LedgerReversal</name>
    <message>
        <source>Line %1 is a reversal itself.</source>
        <translation>%1 行目は取り消しの行です。</translation>
    </message>
    <message>
        <source>Line %1 is reversed already.</source>
        <translation>%1 行目はすでに取り消されています。</translation>
    </message>
    <message>
        <source>Take the confirmation of the budget back instead.</source>
        <translation>代わりに予算の確定を取り消してください。</translation>
    </message>
    <message>
        <source>Revoke the plan, or release what is not used.</source>
        <translation>計画の承認を取り消すか、未利用分を解除してください。</translation>
    </message>
    <message>
        <source>Usage is corrected by importing the provider&apos;s correction, or by withdrawing the import.</source>
        <translation>利用実績は、事業者の訂正を取り込むか、取り込みを取り下げて直します。</translation>
    </message>
    <message>
        <source>A charge that line %1 paid was corrected since.</source>
        <translation>%1 行目で精算した利用が、その後訂正されています。</translation>
    </message>
    <message>
        <source>The money has been promised or used otherwise since then.</source>
        <translation>その金額は、その後ほかに引き当てられたか利用されています。</translation>
    </message>
</context>
<context>
    <name>LogisticsOperations</name>
    <message>
        <source>There are tasks already.</source>
        <translation>作業がもう入っています。</translation>
    </message>
    <message>
        <source>The task has no title.</source>
        <translation>作業の名前がありません。</translation>
    </message>
    <message>
        <source>The task is due before it starts.</source>
        <translation>期限が開始より前です。</translation>
    </message>
    <message>
        <source>The task waits for itself or for one that is not there.</source>
        <translation>自分自身か、ない作業を待っています。</translation>
    </message>
    <message>
        <source>Tasks would wait for each other in a circle.</source>
        <translation>作業が互いを待ち合って終わらなくなります。</translation>
    </message>
    <message>
        <source>The contact has neither a name nor an organisation.</source>
        <translation>連絡先に氏名も組織名もありません。</translation>
    </message>
    <message>
        <source>The cost has no title.</source>
        <translation>費用の名前がありません。</translation>
    </message>
    <message>
        <source>An amount is below 0 yen.</source>
        <translation>金額が0円より小さくなっています。</translation>
    </message>
    <message>
        <source>Name the outlet and the title of the article.</source>
        <translation>媒体と題名を書いてください。</translation>
    </message>
</context>
<context>
    <name>LogisticsPage</name>
    <message>
        <source>Preparations</source>
        <translation>準備</translation>
    </message>
</context>
<context>
    <name>LogisticsRows</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
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
        <source>Waits for</source>
        <translation>待っている作業</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>Budget head</source>
        <translation>予算区分</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Planned (yen)</source>
        <translation>予定（円）</translation>
    </message>
    <message>
        <source>Actual (yen)</source>
        <translation>実績（円）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>業者</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>取材登録</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>出欠の回答</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>Clippings</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Lot</name>
    <message>
        <source>A public source has no value yet. Nothing was drawn.</source>
        <translation>公開の数値がまだ入っていません。抽選は行われていません。</translation>
    </message>
    <message>
        <source>A lot needs the values of a public source. Nothing was drawn.</source>
        <translation>抽選には公開の数値が必要です。抽選は行われていません。</translation>
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
    <name>MentorOperations</name>
    <message>
        <source>A mentor needs a name.</source>
        <translation>メンターの氏名を入力してください。</translation>
    </message>
    <message>
        <source>The e-mail address cannot be one.</source>
        <translation>メールアドレスとして正しくありません。</translation>
    </message>
    <message>
        <source>The corporate number has a mistake in it.</source>
        <translation>法人番号に誤りがあります。</translation>
    </message>
</context>
<context>
    <name>MentorsPage</name>
    <message>
        <source>Mentors</source>
        <translation>メンター</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>adjusted for the judges</source>
        <translation>審査委員の差を補正</translation>
    </message>
    <message>
        <source>raw mean</source>
        <translation>素点の平均</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小二乗法</translation>
    </message>
    <message>
        <source>z-scores</source>
        <translation>zスコア</translation>
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
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
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
    <name>OfferOperations</name>
    <message>
        <source>A price in %1 needs the exchange rate and its date.</source>
        <translation>%1 建ての価格には為替レートとその基準日が必要です。</translation>
    </message>
    <message>
        <source>A price in %1 needs a note on the exchange rate that is assumed.</source>
        <translation>%1 建ての価格には為替の想定の記載が必要です。</translation>
    </message>
    <message>
        <source>The price per GPU-hour cannot be used.</source>
        <translation>GPU時間あたりの価格が正しくありません。</translation>
    </message>
    <message>
        <source>The capacity cannot be used.</source>
        <translation>提供可能な時間が正しくありません。</translation>
    </message>
    <message>
        <source>The speed cannot be used.</source>
        <translation>性能比が正しくありません。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>The rules exclude compute from universities and research bodies.</source>
        <translation>規則により、大学・研究機関の計算資源は利用できません。</translation>
    </message>
    <message>
        <source>%1 has usage or lines in the ledger and stays.</source>
        <translation>%1 には利用実績または台帳の行があるため、削除できません。</translation>
    </message>
    <message>
        <source>Name the provider.</source>
        <translation>事業者を入力してください。</translation>
    </message>
    <message>
        <source>A currency has three letters, such as JPY or USD.</source>
        <translation>通貨は JPY、USD のように英字3文字で入力してください。</translation>
    </message>
    <message>
        <source>Percentages lie between 0 and 100.</source>
        <translation>割合は0〜100の範囲で入力してください。</translation>
    </message>
    <message>
        <source>The minimum term cannot be used.</source>
        <translation>最低利用日数の値が使えません。</translation>
    </message>
    <message>
        <source>The minimum term is longer than the period.</source>
        <translation>最低利用日数が提供期間より長くなっています。</translation>
    </message>
    <message>
        <source>The price of storage cannot be used.</source>
        <translation>ストレージ単価の値が使えません。</translation>
    </message>
    <message>
        <source>The points per GPU-hour cannot be used.</source>
        <translation>GPU時間あたりのポイントの値が使えません。</translation>
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
    <message>
        <source>%1: document added</source>
        <translation>%1：文書を追加</translation>
    </message>
    <message>
        <source>%1: link added</source>
        <translation>%1：リンクを追加</translation>
    </message>
    <message>
        <source>%1: document %2 withdrawn</source>
        <translation>%1：文書 %2 を取り下げ</translation>
    </message>
    <message>
        <source>%2 packets of %1 issued</source>
        <translation>%1 の採点ファイル %2件を発行</translation>
    </message>
    <message>
        <source>Judge %1 added</source>
        <translation>委員 %1 を追加</translation>
    </message>
    <message>
        <source>Judge %1 changed</source>
        <translation>委員 %1 を変更</translation>
    </message>
    <message>
        <source>Judge %1 removed</source>
        <translation>委員 %1 を削除</translation>
    </message>
    <message>
        <source>Declaration of interest of %1 for %2</source>
        <translation>%2 についての %1 の利害関係の申告</translation>
    </message>
    <message>
        <source>Declaration of %1 for %2 taken back</source>
        <translation>%2 についての %1 の申告を取り消し</translation>
    </message>
    <message>
        <source>Suspected interest of %1 in %2 dismissed</source>
        <translation>%1 と %2 の利害関係の疑いを却下</translation>
    </message>
    <message>
        <source>Judges of %1 assigned: %2 pairs new, %3 taken away</source>
        <translation>%1 の委員を割り当て：新規 %2件、取り消し %3件</translation>
    </message>
    <message>
        <source>Assignment of %1: %2 pairs new, %3 taken away</source>
        <translation>%1 の割り当て：新規 %2件、取り消し %3件</translation>
    </message>
    <message>
        <source>%2 pairs of %1 locked</source>
        <translation>%1 の割り当て %2件を固定</translation>
    </message>
    <message>
        <source>%2 pairs of %1 unlocked</source>
        <translation>%1 の割り当て %2件の固定を解除</translation>
    </message>
    <message>
        <source>%1 returns of judges: %2 marks new, %3 changed</source>
        <translation>採点の受け取り %1件：新しい評点 %2、変わった評点 %3</translation>
    </message>
    <message>
        <source>Reminders to %2 judges written (%1)</source>
        <translation>催促の下書き %2名分（%1）</translation>
    </message>
    <message>
        <source>Score sheet of %1 for %2 issued</source>
        <translation>%1の採点表を発行（%2）</translation>
    </message>
    <message>
        <source>Paper of %1 typed, turn %3 (%2)</source>
        <translation>%1の紙の採点表を入力、%3人目（%2）</translation>
    </message>
    <message>
        <source>Paper of %1 settled: %3 marks (%2)</source>
        <translation>%1の紙の採点表を確定：評点 %3（%2）</translation>
    </message>
    <message>
        <source>Typed paper of %1 discarded (%2)</source>
        <translation>%1の紙の入力を破棄（%2）</translation>
    </message>
    <message>
        <source>Award %2 to %1 confirmed</source>
        <translation>%1の%2を確認</translation>
    </message>
    <message>
        <source>Result of %1 sealed (seal %2)</source>
        <translation>%1の結果を封印（封印%2）</translation>
    </message>
    <message>
        <source>Tie rules of %1: %2</source>
        <translation>%1の同順位の規則：%2件</translation>
    </message>
    <message>
        <source>Tie in %1 decided: %2</source>
        <translation>%1の同順位を決定：%2</translation>
    </message>
    <message>
        <source>Lot in %1 fixed: %2</source>
        <translation>%1の抽選を準備：%2</translation>
    </message>
    <message>
        <source>Lot in %1 drawn: %2</source>
        <translation>%1の抽選結果：%2</translation>
    </message>
    <message>
        <source>Result notices written (%1, %2 files)</source>
        <translation>結果通知を書き出し（%1、%2件）</translation>
    </message>
    <message>
        <source>%1 ranked by: %2</source>
        <translation>%1の順位の方法：%2</translation>
    </message>
    <message>
        <source>Meeting&apos;s note on %2 (%1)</source>
        <translation>%2の審議メモ（%1）</translation>
    </message>
    <message>
        <source>Assignments from %1: %2 pairs new</source>
        <translation>%1 から割り当てを取り込み：新しい組 %2件</translation>
    </message>
    <message>
        <source>Withdraw import: %1</source>
        <translation>取り込みを取り下げる：%1</translation>
    </message>
    <message>
        <source>Import withdrawn: %1</source>
        <translation>取り込みの取り下げ：%1</translation>
    </message>
    <message>
        <source>Teams from %1: %2 new, %3 updated</source>
        <translation>チームの取り込み %1：新規 %2、更新 %3</translation>
    </message>
    <message>
        <source>Offers from %1: %2 new, %3 updated</source>
        <translation>提供条件の取り込み %1：新規 %2、更新 %3</translation>
    </message>
    <message>
        <source>Requests for compute from %1: %2 new, %3 updated</source>
        <translation>計算資源の申請の取り込み %1：新規 %2、更新 %3</translation>
    </message>
    <message>
        <source>Use of compute from %1: %2 new, %3 corrected</source>
        <translation>利用実績の取り込み %1：新規 %2、訂正 %3</translation>
    </message>
    <message>
        <source>Compute budget: figure %1 received</source>
        <translation>計算資源の予算：%1 の案を受領</translation>
    </message>
    <message>
        <source>Compute budget of %1 confirmed</source>
        <translation>計算資源の予算 %1 を確定</translation>
    </message>
    <message>
        <source>Compute budget of %1 confirmed by a second person</source>
        <translation>計算資源の予算 %1 を二人目が確定</translation>
    </message>
    <message>
        <source>Compute budget: figure %1 withdrawn</source>
        <translation>計算資源の予算：%1 の案を取り下げ</translation>
    </message>
    <message>
        <source>Confirmation of the compute budget of %1 taken back</source>
        <translation>計算資源の予算 %1 の確定を取り消し</translation>
    </message>
    <message>
        <source>Settings of the compute budget</source>
        <translation>計算資源の予算の設定</translation>
    </message>
    <message>
        <source>Offer %1 added</source>
        <translation>提供条件 %1 を追加</translation>
    </message>
    <message>
        <source>Offer %1 changed</source>
        <translation>提供条件 %1 を変更</translation>
    </message>
    <message>
        <source>Offer %1 removed</source>
        <translation>提供条件 %1 を削除</translation>
    </message>
    <message>
        <source>Team %1 added</source>
        <translation>チーム %1 を追加</translation>
    </message>
    <message>
        <source>Team %1 changed</source>
        <translation>チーム %1 を変更</translation>
    </message>
    <message>
        <source>Team %1 removed</source>
        <translation>チーム %1 を削除</translation>
    </message>
    <message>
        <source>Request of %1 for compute</source>
        <translation>%1 の計算資源の申請</translation>
    </message>
    <message>
        <source>Request of %1 for compute removed</source>
        <translation>%1 の計算資源の申請を削除</translation>
    </message>
    <message>
        <source>Compute plan %1 made</source>
        <translation>計算資源の計画「%1」を作成</translation>
    </message>
    <message>
        <source>Compute plan %1 removed</source>
        <translation>計算資源の計画「%1」を削除</translation>
    </message>
    <message>
        <source>Compute plan %1 approved by %2 and %3</source>
        <translation>計算資源の計画「%1」を %2・%3 が承認</translation>
    </message>
    <message>
        <source>Approval of compute plan %1 revoked</source>
        <translation>計算資源の計画「%1」の承認を取り消し</translation>
    </message>
    <message>
        <source>%1: %2 of its allotment released</source>
        <translation>%1：配分のうち %2 を解除</translation>
    </message>
    <message>
        <source>%3 transferred from %1 to %2</source>
        <translation>%3 を %1 から %2 へ移し替え</translation>
    </message>
    <message>
        <source>Allotments expired before %1</source>
        <translation>%1 より前に期限の来た配分を失効</translation>
    </message>
    <message>
        <source>Use of %1 up to %2 paid</source>
        <translation>%1 の %2 までの利用を精算</translation>
    </message>
    <message>
        <source>Line %1 of the ledger reversed</source>
        <translation>台帳の %1 行目を取り消し</translation>
    </message>
    <message>
        <source>Other compute cost planned: %1, %2</source>
        <translation>GPU以外の計算資源の費用を計画：%1、%2</translation>
    </message>
    <message>
        <source>Other compute cost removed: %1, %2</source>
        <translation>GPU以外の計算資源の費用を削除：%1、%2</translation>
    </message>
    <message>
        <source>Bill for other compute cost: %1, %2</source>
        <translation>GPU以外の計算資源の請求：%1、%2</translation>
    </message>
    <message>
        <source>Use of compute withdrawn: import %1, %2 rows</source>
        <translation>利用実績を取り下げ：取り込み %1、%2 行</translation>
    </message>
    <message>
        <source>Use by %1 in %2 judged</source>
        <translation>%1 の %2 の利用を判定</translation>
    </message>
    <message>
        <source>Compute ledger exported (%1, %2, %3)</source>
        <translation>計算資源の台帳を書き出し（%1、%2、%3）</translation>
    </message>
    <message>
        <source>Compute plan %1 exported (%2, %3)</source>
        <translation>計算資源の計画「%1」を書き出し（%2、%3）</translation>
    </message>
    <message>
        <source>Allotment letters of %1 exported (%2, %3)</source>
        <translation>「%1」の配分通知を書き出し（%2、%3）</translation>
    </message>
    <message>
        <source>%1 certificates entered</source>
        <translation>賞状 %1枚を台帳に記入</translation>
    </message>
    <message>
        <source>Form of the certificates</source>
        <translation>賞状の書式</translation>
    </message>
    <message>
        <source>Certificate %1: words</source>
        <translation>賞状 %1：文面</translation>
    </message>
    <message>
        <source>Certificate %1: words of the form again</source>
        <translation>賞状 %1：書式の文面に戻す</translation>
    </message>
    <message>
        <source>Certificates issued: %1</source>
        <translation>賞状を授与：%1</translation>
    </message>
    <message>
        <source>Certificate %1 withdrawn</source>
        <translation>賞状 %1を取り消し</translation>
    </message>
    <message>
        <source>%1 certificates exported (%2, %3)</source>
        <translation>賞状 %1枚を書き出し（%2、%3）</translation>
    </message>
    <message>
        <source>Run sheet drafted</source>
        <translation>進行表のたたき台</translation>
    </message>
    <message>
        <source>Run sheet: start</source>
        <translation>進行表：開始時刻</translation>
    </message>
    <message>
        <source>Run sheet: item %1</source>
        <translation>進行表：項目 %1</translation>
    </message>
    <message>
        <source>Run sheet: item %1 removed</source>
        <translation>進行表：項目 %1を削除</translation>
    </message>
    <message>
        <source>Run sheet: item %1 moved to place %2</source>
        <translation>進行表：項目 %1を%2番目に移動</translation>
    </message>
    <message>
        <source>Ceremony: item %1</source>
        <translation>表彰式：項目 %1</translation>
    </message>
    <message>
        <source>Ceremony: back from item %1</source>
        <translation>表彰式：項目 %1から戻る</translation>
    </message>
    <message>
        <source>Ceremony: item %1 %2 min longer</source>
        <translation>表彰式：項目 %1を%2分延長</translation>
    </message>
    <message>
        <source>Ceremony: back to before the start</source>
        <translation>表彰式：開始前に戻す</translation>
    </message>
    <message>
        <source>Run sheet exported (%1, %2)</source>
        <translation>進行表を書き出し（%1、%2）</translation>
    </message>
    <message>
        <source>Citation of %1 (%2)</source>
        <translation>%1の受賞理由（%2）</translation>
    </message>
    <message>
        <source>Release of the winners asked for</source>
        <translation>受賞者の開示を申し出</translation>
    </message>
    <message>
        <source>Winners released for the stage</source>
        <translation>受賞者を開示</translation>
    </message>
    <message>
        <source>Release of the winners taken back</source>
        <translation>受賞者の開示を取り消し</translation>
    </message>
    <message>
        <source>Usual preparations entered</source>
        <translation>標準の準備を記入</translation>
    </message>
    <message>
        <source>Preparations: task %1</source>
        <translation>準備：作業 %1</translation>
    </message>
    <message>
        <source>Preparations: task %1 done</source>
        <translation>準備：作業 %1を完了</translation>
    </message>
    <message>
        <source>Preparations: task %1 open again</source>
        <translation>準備：作業 %1を未完了に戻す</translation>
    </message>
    <message>
        <source>Preparations: contact %1</source>
        <translation>準備：連絡先 %1</translation>
    </message>
    <message>
        <source>Preparations: cost %1</source>
        <translation>準備：費用 %1</translation>
    </message>
    <message>
        <source>Preparations: coverage %1</source>
        <translation>準備：掲載 %1</translation>
    </message>
    <message>
        <source>Preparations: task %1 removed</source>
        <translation>準備：作業 %1を削除</translation>
    </message>
    <message>
        <source>Preparations: contact %1 removed</source>
        <translation>準備：連絡先 %1を削除</translation>
    </message>
    <message>
        <source>Preparations: cost %1 removed</source>
        <translation>準備：費用 %1を削除</translation>
    </message>
    <message>
        <source>Preparations: coverage %1 removed</source>
        <translation>準備：掲載 %1を削除</translation>
    </message>
    <message>
        <source>Paper of the ceremony exported: %1 (%2)</source>
        <translation>表彰式の書類を書き出し：%1（%2）</translation>
    </message>
    <message>
        <source>Guests from %1: %2 new, %3 updated</source>
        <translation>%1 から来場者を取り込み（新規 %2名、更新 %3名）</translation>
    </message>
    <message>
        <source>Answers of guests from %1: %2 new, %3 updated</source>
        <translation>%1 から出欠の回答を取り込み（新規 %2名、更新 %3名）</translation>
    </message>
    <message>
        <source>Guest %1 added</source>
        <translation>来場者 %1 を追加</translation>
    </message>
    <message>
        <source>Guest %1 changed</source>
        <translation>来場者 %1 を変更</translation>
    </message>
    <message>
        <source>%1 guests removed</source>
        <translation>来場者 %1名を名簿から外した</translation>
    </message>
    <message>
        <source>Answer of %1 guests: %2</source>
        <translation>%1名の出欠を「%2」に</translation>
    </message>
    <message>
        <source>%1 guests taken from the waiting list</source>
        <translation>キャンセル待ちから %1名を出席に</translation>
    </message>
    <message>
        <source>Invitations to %1 guests written</source>
        <translation>%1名への招待状</translation>
    </message>
    <message>
        <source>Reminders to %1 guests written</source>
        <translation>%1名への出欠の伺い</translation>
    </message>
    <message>
        <source>Date and place of the ceremony</source>
        <translation>表彰式の日時と会場</translation>
    </message>
    <message>
        <source>Room %1: %2 seats</source>
        <translation>会場 %1（%2席）</translation>
    </message>
    <message>
        <source>Room %1 removed</source>
        <translation>会場 %1 を削除</translation>
    </message>
    <message>
        <source>Seats planned for %1 guests</source>
        <translation>%1名の席を計画</translation>
    </message>
    <message>
        <source>Seat of %1: %2</source>
        <translation>%1 の席を %2 に</translation>
    </message>
    <message>
        <source>Seats exchanged (%1 and %2)</source>
        <translation>席の入れ替え（%1 と %2）</translation>
    </message>
    <message>
        <source>%1 seats locked</source>
        <translation>%1席を固定</translation>
    </message>
    <message>
        <source>%1 seats unlocked</source>
        <translation>%1席の固定を解除</translation>
    </message>
    <message>
        <source>Seat of %1 freed</source>
        <translation>%1 の席を空けた</translation>
    </message>
    <message>
        <source>Arrival of %1</source>
        <translation>%1 の来場</translation>
    </message>
    <message>
        <source>Arrival of %1 taken back</source>
        <translation>%1 の来場を取り消し</translation>
    </message>
    <message>
        <source>%1 files for reception desks issued</source>
        <translation>受付用のファイル %1件を渡した</translation>
    </message>
    <message>
        <source>%1 reception desks: %2 arrivals new, %3 walk-ins</source>
        <translation>受付 %1 の記録を統合（新しい来場 %2名、当日参加 %3名）</translation>
    </message>
    <message>
        <source>Guests exported (%1, %2, %3 rows)</source>
        <translation>来場者の書き出し（%1、%2、%3行）</translation>
    </message>
    <message>
        <source>Seats exported (%1, %2, %3)</source>
        <translation>席次の書き出し（%1、%2、%3）</translation>
    </message>
    <message>
        <source>%1 name badges exported (%2)</source>
        <translation>名札 %1枚を書き出し（%2）</translation>
    </message>
    <message>
        <source>Room %1 drawn anew: %2 seats</source>
        <translation>会場「%1」の描き直し（%2席）</translation>
    </message>
    <message>
        <source>%1 seats taken out</source>
        <translation>%1席の使用中止</translation>
    </message>
    <message>
        <source>%1 seats put back</source>
        <translation>%1席の使用再開</translation>
    </message>
    <message>
        <source>%1 places kept for wheelchairs</source>
        <translation>%1席を車いす席に指定</translation>
    </message>
    <message>
        <source>%1 places no longer kept for wheelchairs</source>
        <translation>%1席の車いす席の指定を解除</translation>
    </message>
    <message>
        <source>%1 people moved (from %2 on)</source>
        <translation>%1名の席の移動（%2 から）</translation>
    </message>
    <message>
        <source>Mentor %1 added</source>
        <translation>メンター %1 を登録</translation>
    </message>
    <message>
        <source>Mentor %1 changed</source>
        <translation>メンター %1 を変更</translation>
    </message>
    <message>
        <source>Mentor %1 removed</source>
        <translation>メンター %1 を削除</translation>
    </message>
    <message>
        <source>Thanks to %1 guests written (%2)</source>
        <translation>来場者 %1 名へのお礼状（%2）</translation>
    </message>
    <message>
        <source>Left of other compute cost released: %1, %2</source>
        <translation>GPU以外の計算資源の費用の残りを解除：%1、%2</translation>
    </message>
    <message>
        <source>Preparations: clipping of coverage %1 kept</source>
        <translation>準備：掲載 %1 の切り抜きを保存</translation>
    </message>
    <message>
        <source>Preparations: clipping of coverage %1 removed</source>
        <translation>準備：掲載 %1 の切り抜きを削除</translation>
    </message>
    <message>
        <source>Other compute cost changed: %1, %2</source>
        <translation>GPU以外の計算資源の費用を変更：%1、%2</translation>
    </message>
</context>
<context>
    <name>OtherCost</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>OtherCostOperations</name>
    <message>
        <source>The amount must be above 0 yen.</source>
        <translation>金額は 0 円より大きくしてください。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>The ledger names this cost, so it stays.</source>
        <translation>台帳にこの費用の行があるため、削除できません。</translation>
    </message>
    <message>
        <source>Say the day.</source>
        <translation>日付を指定してください。</translation>
    </message>
    <message>
        <source>Name the bill.</source>
        <translation>請求書を記入してください。</translation>
    </message>
    <message>
        <source>Only %1 is free.</source>
        <translation>空きは %1 しかありません。</translation>
    </message>
    <message>
        <source>Nothing is reserved for this cost any more.</source>
        <translation>この費用のために引き当てた残りはありません。</translation>
    </message>
    <message>
        <source>The ledger names this cost; its kind and team stay.</source>
        <translation>台帳に記帳済みの費用のため、種別とチームは変更できません。</translation>
    </message>
    <message>
        <source>The ledger holds %1 for this cost already.</source>
        <translation>この費用については、すでに%1が記帳されています。</translation>
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
    <message>
        <source>Preparations of the ceremony past their day</source>
        <translation>期日を過ぎた表彰式の準備</translation>
    </message>
    <message>
        <source>Winners not released for the ceremony</source>
        <translation>表彰式の前に開示がまだの結果</translation>
    </message>
    <message>
        <source>Guests who have not answered in time</source>
        <translation>回答期限を過ぎて未回答の来場者</translation>
    </message>
    <message>
        <source>Guests who still need somebody to come with</source>
        <translation>同行者の登録待ちの来場者</translation>
    </message>
    <message>
        <source>Guests of the waiting list for whom there is room</source>
        <translation>空きが出たキャンセル待ちの来場者</translation>
    </message>
    <message>
        <source>Accreditations to be answered</source>
        <translation>回答待ちの取材登録</translation>
    </message>
    <message>
        <source>Guests without an invitation</source>
        <translation>招待状をまだ送っていない来場者</translation>
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
        <translation>%1行目：「%2」は受け取れません。</translation>
    </message>
</context>
<context>
    <name>PacketOperations</name>
    <message>
        <source>Nothing in the stage %1 is decided by judges.</source>
        <translation>段階 %1 には、委員が採点する項目がありません。</translation>
    </message>
    <message>
        <source>%1 has nothing to judge in the stage %2.</source>
        <translation>%1 には、段階 %2 で採点する応募がありません。</translation>
    </message>
    <message>
        <source>No judge has an entry in the stage %1.</source>
        <translation>段階 %1 で応募を担当する委員がいません。</translation>
    </message>
    <message>
        <source>%1 is not a member of a committee.</source>
        <translation>%1 は委員会の委員ではありません。</translation>
    </message>
    <message>
        <source>The office got another key while the packets were written. Issue them again.</source>
        <translation>書き出し中に事務局の鍵が別に作られました。もう一度発行してください。</translation>
    </message>
</context>
<context>
    <name>PacketStanding</name>
    <message>
        <source>No entries</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未発行</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>No longer fits</source>
        <translation>内容が変わった</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返送済み</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n件追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n件減少</numerusform>
        </translation>
    </message>
    <message>
        <source>rubric changed</source>
        <translation>審査基準の変更</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of what changed in a packet</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PacketsPage</name>
    <message>
        <source>Packets</source>
        <translation>採点ファイル</translation>
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
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
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
        <translation>合言葉を採点ファイルと同じ場所に置くことはできません。%1 の外のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Passphrase for judging</source>
        <translation>採点の合言葉</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>The file comes to you by another way. Hyphens, blanks and capital letters do not matter. Keep this sheet apart from the file, and destroy it when you have returned your marks.</source>
        <translation>ファイルは別の方法でお届けします。ハイフン・空白・大文字小文字の違いは問いません。この紙はファイルと別に保管し、採点を提出したら廃棄してください。</translation>
    </message>
</context>
<context>
    <name>PlanApproval</name>
    <message>
        <source>No figure of the compute budget is confirmed yet. Confirm one with the document it rests on first.</source>
        <translation>計算資源の予算はまだ確定していません。先に根拠の文書を添えて金額を確定してください。</translation>
    </message>
    <message>
        <source>The price of offer %1 has changed since the plan was made. Plan again.</source>
        <translation>計画を作ったあとで提供 %1 の価格が変わりました。計画を作り直してください。</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 can be promised within the confirmed budget.</source>
        <translation>%1 には %2 が必要ですが、確定した予算の範囲で引き当てられるのは %3 までです。</translation>
    </message>
    <message>
        <source>%1 is approved already. Revoke it, or plan the remainder.</source>
        <translation>%1 がすでに承認されています。承認を取り消すか、残りを計画してください。</translation>
    </message>
    <message>
        <source>The confirmed budget is not enough.</source>
        <translation>確定した予算では足りません。</translation>
    </message>
    <message>
        <source>Two different people must approve a plan.</source>
        <translation>計画の承認には、異なる二人が必要です。</translation>
    </message>
    <message>
        <source>%1 is no draft any more.</source>
        <translation>%1 はもう下書きではありません。</translation>
    </message>
    <message>
        <source>%1 does not keep all limits.</source>
        <translation>%1 はすべての制約を満たしていません。</translation>
    </message>
    <message>
        <source>%1 is not approved.</source>
        <translation>%1 は承認されていません。</translation>
    </message>
    <message>
        <source>%1 has charges, releases or transfers. Divide the remainder instead.</source>
        <translation>%1 には計上・解除・移し替えの行があります。代わりに残りを配分し直してください。</translation>
    </message>
    <message>
        <source>The money has been promised or used otherwise since then.</source>
        <translation>その金額は、その後ほかに引き当てられたか利用されています。</translation>
    </message>
</context>
<context>
    <name>PlanFit</name>
    <message>
        <source>Offer %1 has only %2 hours now, but the plan gives %3. Plan again.</source>
        <translation>提供 %1 に残っているのは %2 時間ですが、計画では %3 時間を割り当てています。計画を作り直してください。</translation>
    </message>
    <message>
        <source>%1 asks for nothing more now. Plan again.</source>
        <translation>%1 には、割り当てる希望がもうありません。計画を作り直してください。</translation>
    </message>
    <message>
        <source>The plan gives %1 more than the %2 hours that it asks for now. Plan again.</source>
        <translation>計画では、%1 がいま希望する %2 時間より多く割り当てています。計画を作り直してください。</translation>
    </message>
    <message>
        <source>The plan gives the teams of %1 %2, but at most %3 is theirs now. Plan again.</source>
        <translation>計画では %1 のチームに合計 %2 を割り当てていますが、いまの上限は %3 です。計画を作り直してください。</translation>
    </message>
</context>
<context>
    <name>PlanOperations</name>
    <message>
        <source>Give the plan a name.</source>
        <translation>計画の名前を付けてください。</translation>
    </message>
    <message>
        <source>There are no offers yet. Import them first.</source>
        <translation>提供条件がまだありません。先に取り込んでください。</translation>
    </message>
    <message>
        <source>There are no requests yet. Import them first.</source>
        <translation>申請がまだありません。先に取り込んでください。</translation>
    </message>
    <message>
        <source>No plan is approved, so there is no remainder to divide.</source>
        <translation>承認済みの計画がないため、配分し直す残りがありません。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>No plan keeps all limits.</source>
        <translation>すべての制約を満たす計画がありません。</translation>
    </message>
    <message>
        <source>%1 was approved and stays.</source>
        <translation>%1 は承認されたことがあるため、削除できません。</translation>
    </message>
</context>
<context>
    <name>PrizeBoard</name>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>受賞者名</translation>
    </message>
    <message>
        <source>There is no prize to make a board for.</source>
        <translation>目録を作る賞がありません。</translation>
    </message>
    <message>
        <source>Prize</source>
        <comment>heading of a board that is handed over</comment>
        <translation>目録</translation>
    </message>
    <message>
        <source>Rehearsal: names come in once two people released the result.</source>
        <translation>通し練習用（二人が開示したあとに氏名が入ります）</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
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
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
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
    <message numerus="yes">
        <source>The panel falls into %n parts without a common judge, and no ranking across them is fair: %1. Assign judges to entries of two parts, or choose the mean.</source>
        <translation>
            <numerusform>採点が、共通の委員のいない %n組に分かれています。組をまたぐ順位は公平になりません：%1。両方の組を採点する委員を割り当てるか、方法に「平均」を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>z-scores need at least %1 scores of each judge; fewer have: %2. Choose the adjusted method.</source>
        <translation>z得点には委員ごとに %1件以上の採点が要ります。足りない委員：%2。「審査委員の差を補正」を選んでください。</translation>
    </message>
    <message>
        <source>The judges who scored it (%1) give on average %2 points less than the panel.</source>
        <translation>採点した %1名は、全体より平均 %2点 低く付ける委員でした。</translation>
    </message>
    <message>
        <source>The judges who scored it (%1) give on average %2 points more than the panel.</source>
        <translation>採点した %1名は、全体より平均 %2点 高く付ける委員でした。</translation>
    </message>
    <message>
        <source>The judges who scored it (%1) give on average as much as the panel.</source>
        <translation>採点した %1名の付け方は、平均すると全体と同じでした。</translation>
    </message>
    <message>
        <source>Place %1 by the mean (%2 points) rises to place %3 (%4 points).</source>
        <translation>素点 %1位（%2点）が、%3位（%4点）に上がります。</translation>
    </message>
    <message>
        <source>Place %1 by the mean (%2 points) falls to place %3 (%4 points).</source>
        <translation>素点 %1位（%2点）が、%3位（%4点）に下がります。</translation>
    </message>
    <message>
        <source>Place %1 by the mean (%2 points) stays place %3 (%4 points).</source>
        <translation>素点 %1位（%2点）は、%3位（%4点）のままです。</translation>
    </message>
    <message>
        <source>The panel falls into %1 parts without a common judge; their ranks cannot be compared fairly: %2.</source>
        <translation>採点が、共通の委員のいない %1組に分かれています。組のあいだの順位は公平に比べられません：%2。</translation>
    </message>
    <message>
        <source>The panel hangs together by single scores (%3 of them, such as that of %1 for %2): without it no ranking would be fair.</source>
        <translation>採点のつながりが 1件の採点だけに頼っています（%3か所。例：%1 による %2 の採点）。これがなくなると公平な順位になりません。</translation>
    </message>
    <message>
        <source>Judges cannot be told from entries (judges: %1, entries: %2, scores: %3); the plain mean stands in place of the adjusted score.</source>
        <translation>委員の差と応募の差を分けられません（委員 %1名、応募 %2件、採点 %3件）。補正した点の代わりに素点の平均を示します。</translation>
    </message>
    <message>
        <source>The scores leave nothing to chance: too few judges see the same entries to say how sure the ranking is.</source>
        <translation>同じ応募を見た委員が少なく、ばらつきが残りません。順位の確かさは求められません。</translation>
    </message>
    <message>
        <source>All scores are the same: no entry is ahead of another.</source>
        <translation>採点がすべて同じです。応募に差はありません。</translation>
    </message>
    <message>
        <source>The judges do not differ measurably; nothing had to be adjusted for them.</source>
        <translation>委員の付け方に測れる差はありません。補正は要りませんでした。</translation>
    </message>
    <message>
        <source>The entries do not differ measurably: the order is a matter of chance.</source>
        <translation>応募の点に測れる差はありません。順位は偶然によります。</translation>
    </message>
    <message>
        <source>No score is left to say how sure the least squares are.</source>
        <translation>余りの採点がなく、最小二乗の確かさは求められません。</translation>
    </message>
    <message>
        <source>z-scores are often less fair than the plain mean where judges see few entries or entries of one field. Compare with the adjusted method.</source>
        <translation>委員が少数の応募や一つの分野だけを見るとき、z得点は素点の平均より公平でないことが多くあります。「審査委員の差を補正」と見比べてください。</translation>
    </message>
    <message>
        <source>These judges gave every entry the same; they do not move any: %1.</source>
        <translation>どの応募にも同じ点を付けた委員は、順位を動かしません：%1。</translation>
    </message>
    <message>
        <source>%1 gave %2 %3 points, where %4 were to be expected: %5 more, %6 standard deviations.</source>
        <translation>%1 は %2 に %3点 を付けました。見込みの %4点 より %5点 高く、標準偏差の %6倍 離れています。</translation>
    </message>
    <message>
        <source>%1 gave %2 %3 points, where %4 were to be expected: %5 less, %6 standard deviations.</source>
        <translation>%1 は %2 に %3点 を付けました。見込みの %4点 より %5点 低く、標準偏差の %6倍 離れています。</translation>
    </message>
    <message>
        <source>Withdrawn or disqualified, so without a rank: %1.</source>
        <translation>辞退または失格のため、順位がありません：%1。</translation>
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
    <message>
        <source>Rank by mean</source>
        <translation>平均の順位</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>補正後</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>Best rank (95 %)</source>
        <translation>順位の上端（95%）</translation>
    </message>
    <message>
        <source>Worst rank (95 %)</source>
        <translation>順位の下端（95%）</translation>
    </message>
    <message>
        <source>Expected rank</source>
        <translation>期待順位</translation>
    </message>
    <message>
        <source>Chance of first %1</source>
        <translation>%1位以内の確率</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽選回数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種</translation>
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
    <name>RankingReport</name>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
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
        <source>Judges</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Raw mean</source>
        <translation>素点の平均</translation>
    </message>
    <message>
        <source>Raw rank</source>
        <translation>素点の順位</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>補正後</translation>
    </message>
    <message>
        <source>Ranks (95 %)</source>
        <translation>順位の幅（95%）</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>%1位以内</translation>
    </message>
    <message>
        <source>± (95 %)</source>
        <translation>誤差（95%）</translation>
    </message>
</context>
<context>
    <name>RankingStory</name>
    <message numerus="yes">
        <source>The %n judges who scored it mark like the panel on average.</source>
        <translation>
            <numerusform>採点した %n名は、全体と同じ高さで付ける委員でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n judges who scored it mark %1 points lower than the panel on average.</source>
        <translation>
            <numerusform>採点した %n名は、全体より平均 %1点 低く付ける委員でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n judges who scored it mark %1 points higher than the panel on average.</source>
        <translation>
            <numerusform>採点した %n名は、全体より平均 %1点 高く付ける委員でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1 by the raw mean of %2 points.</source>
        <translation>素点の平均 %2点で %1位です。</translation>
    </message>
    <message>
        <source>Raw mean: rank %1 (%2 points). Median: rank %3 (%4 points).</source>
        <translation>素点の平均では %1位（%2点）、中央値では %3位（%4点）です。</translation>
    </message>
    <message>
        <source>It keeps rank %1: %2 points raw, %3 adjusted.</source>
        <translation>素点 %2点、補正後 %3点で、順位は %1位のままです。</translation>
    </message>
    <message>
        <source>Raw rank %1 (%2 points) becomes rank %3 adjusted (%4 points).</source>
        <translation>素点 %1位（%2点）が、補正後 %3位（%4点）になります。</translation>
    </message>
    <message>
        <source>That is the mean of the adjusted scores.</source>
        <translation>補正した点の平均がそのまま値になります。</translation>
    </message>
    <message>
        <source>The mean of the adjusted scores, %1, is drawn %2 points towards the mean of all, because few judges say little.</source>
        <translation>補正した点の平均 %1点を、全体の平均へ %2点 寄せた値です（委員が少ないほど強く寄せます）。</translation>
    </message>
</context>
<context>
    <name>ReceiveExport</name>
    <message>
        <source>Can be received</source>
        <translation>受け取れます</translation>
    </message>
    <message>
        <source>Received already</source>
        <translation>受け取り済み</translation>
    </message>
    <message>
        <source>Older than version %1</source>
        <translation>第%1版より古い版</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>採点の受け取り</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
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
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>くい違い</translation>
    </message>
</context>
<context>
    <name>ReceiveOperations</name>
    <message numerus="yes">
        <source>%n conflict(s) are not decided yet.</source>
        <translation>
            <numerusform>くい違い %n件がまだ決まっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks were changed since the preview. Look at it again.</source>
        <translation>確認のあとに評点が変わりました。もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>受け取り</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Office</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>受付 %1</translation>
    </message>
</context>
<context>
    <name>ReceptionOperations</name>
    <message>
        <source>A character of the code is wrong. Scan it again or search for the name.</source>
        <translation>コードに誤りがあります。もう一度読み取るか、氏名で探してください。</translation>
    </message>
    <message>
        <source>The code belongs to another programme.</source>
        <translation>別の事業のコードです。</translation>
    </message>
    <message>
        <source>This is no code of a guest. Search for the name.</source>
        <translation>来場者のコードではありません。氏名で探してください。</translation>
    </message>
    <message>
        <source>%1 has not arrived.</source>
        <translation>%1 は来場していません。</translation>
    </message>
    <message>
        <source>There are 1 to %1 desks.</source>
        <translation>受付の数は 1～%1 です。</translation>
    </message>
    <message>
        <source>There are no guests yet.</source>
        <translation>来場者がまだいません。</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Reception</source>
        <translation>受付</translation>
    </message>
</context>
<context>
    <name>ReminderOperations</name>
    <message>
        <source>%1: your marks for %2</source>
        <translation>%1：%2の採点について</translation>
    </message>
    <message>
        <source>Dear %1</source>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Thank you for judging in %1, %2.</source>
        <translation>%1 %2の審査をお引き受けいただき、ありがとうございます。</translation>
    </message>
    <message>
        <source>We have %1 of your %2 marks so far.</source>
        <translation>これまでに、%2のうち %1の評点を受け取っています。</translation>
    </message>
    <message>
        <source>They were due on %1.</source>
        <translation>ご返送の期限は %1 でした。</translation>
    </message>
    <message>
        <source>They are due on %1.</source>
        <translation>ご返送の期限は %1 です。</translation>
    </message>
    <message>
        <source>Choose &quot;Finish&quot; in the file that you received and send us the return that it writes.</source>
        <translation>お送りしたファイルで「完了する」を選び、できた返送ファイルをお送りください。</translation>
    </message>
    <message>
        <source>If you have sent it already, this message needs no answer.</source>
        <translation>すでにお送りいただいている場合は、ご返信には及びません。</translation>
    </message>
</context>
<context>
    <name>ReportBasis</name>
    <message>
        <source>State of the journal: action %1, %2</source>
        <translation>記録の状態：操作 %1、%2</translation>
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
    <message>
        <source>The file&apos;s name must end in .html, .xlsx or .csv.</source>
        <translation>ファイル名は .html、.xlsx、.csv のいずれかで終わるようにしてください。</translation>
    </message>
    <message>
        <source>This report is no list: its file must end in .pdf or .html.</source>
        <translation>この報告書は一覧ではないため、ファイル名は .pdf か .html で終わるようにしてください。</translation>
    </message>
</context>
<context>
    <name>RequestChecks</name>
    <message>
        <source>The hours must lie in the order 0, minimum, maximum.</source>
        <translation>時間は「0 ≦ 最低 ≦ 最高」となるように入力してください。</translation>
    </message>
    <message>
        <source>Merit cannot be below 0.</source>
        <translation>評価点に負の値は使えません。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>終了日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>There is no offer %1.</source>
        <translation>提供条件 %1 は登録されていません。</translation>
    </message>
    <message>
        <source>More than these offers hold together.</source>
        <translation>これらの提供条件の合計を超えています。</translation>
    </message>
    <message>
        <source>%1 lies outside the period of the compute budget.</source>
        <translation>%1 は計算資源の利用期間の外です。</translation>
    </message>
</context>
<context>
    <name>ResultNotice</name>
    <message>
        <source>The result of %1 is not sealed. Seal it first; no letter was written.</source>
        <translation>%1の結果は封印されていません。先に封印してください。通知は作られていません。</translation>
    </message>
    <message>
        <source>No letter was written.</source>
        <translation>通知は作られていません。</translation>
    </message>
    <message>
        <source>%1 is not decided in full. No letter was written.</source>
        <translation>%1の決定が済んでいません。通知は作られていません。</translation>
    </message>
    <message>
        <source>The decision on %1 waits for confirmation by a second person. No letter was written.</source>
        <translation>%1の決定は別の人の確認待ちです。通知は作られていません。</translation>
    </message>
    <message>
        <source>To whom it may concern</source>
        <translation>ご担当者様</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a person addressed in a letter</comment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>%1 (prize money %2)</source>
        <translation>%1（賞金 %2）</translation>
    </message>
    <message>
        <source>Thank you for taking part. After careful judging your entry was not chosen for a prize. We thank you for your work and wish you success.</source>
        <translation>このたびはご応募いただき、誠にありがとうございました。厳正な審査の結果、残念ながら今回は受賞に至りませんでした。ご尽力に心より感謝申し上げますとともに、今後のご発展をお祈りいたします。</translation>
    </message>
    <message>
        <source>We are pleased to tell you that your entry was chosen for: %1. The procedure from here on will be sent to you separately.</source>
        <translation>厳正な審査の結果、貴応募は次の賞に決定しましたのでお知らせします：%1。今後の手続きは別途ご案内します。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Notice of the result of judging</source>
        <translation>審査結果について（通知）</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>応募番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>提案名称</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>審査結果</translation>
    </message>
    <message>
        <source>Comments of the judging committee</source>
        <translation>審査委員会からの講評</translation>
    </message>
    <message>
        <source>[%1] Result of judging (%2)</source>
        <translation>【%1】審査結果のお知らせ（%2）</translation>
    </message>
    <message>
        <source>%1, programme office</source>
        <translation>%1 事務局</translation>
    </message>
</context>
<context>
    <name>ReturnRefusal</name>
    <message>
        <source>Cannot be found or read</source>
        <translation>見つからないか、読めません</translation>
    </message>
    <message>
        <source>Not a return and not a score sheet of ours</source>
        <translation>返送ファイルでも採点表でもありません</translation>
    </message>
    <message>
        <source>Made by a newer PrizeDesk</source>
        <translation>新しい版の PrizeDesk で作られています</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>Damaged or changed on the way</source>
        <translation>途中で壊れたか、変わっています</translation>
    </message>
    <message>
        <source>Belongs to another programme</source>
        <translation>別のプログラムのものです</translation>
    </message>
    <message>
        <source>Of a packet that was not issued here</source>
        <translation>ここで発行していない採点ファイルのものです</translation>
    </message>
    <message>
        <source>Not signed by its packet</source>
        <translation>採点ファイルの署名と合いません</translation>
    </message>
    <message>
        <source>Belongs to another stage</source>
        <translation>別の段階のものです</translation>
    </message>
    <message>
        <source>Not of the judge that the packet went to</source>
        <translation>渡した委員のものではありません</translation>
    </message>
    <message>
        <source>Marked by criteria that have changed since</source>
        <translation>審査基準が変わる前のものです</translation>
    </message>
    <message>
        <source>Cells or totals are not those of the packet</source>
        <translation>欄の数か合計が採点ファイルと合いません</translation>
    </message>
    <message>
        <source>Cells are empty or cannot be read</source>
        <translation>空の欄か、読めない欄があります</translation>
    </message>
    <message>
        <source>The stage is closed</source>
        <translation>この段階は締め切られています</translation>
    </message>
    <message>
        <source>Says something else than another file of the same version</source>
        <translation>同じ版の別のファイルと中身が違います</translation>
    </message>
</context>
<context>
    <name>RoomDraft</name>
    <message>
        <source>T%1</source>
        <translation>卓%1</translation>
    </message>
</context>
<context>
    <name>RoomPlan</name>
    <message>
        <source>Line %1 cannot be read as numbers of seats: “%2”. Write for example 6, 12, 6 or 6, 12, 6 × 4.</source>
        <translation>%1行目「%2」を席数として読めません。6, 12, 6 や 6, 12, 6 × 4 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>(winner of %1)</source>
        <translation>（%1の受賞者）</translation>
    </message>
    <message>
        <source>(an entrant)</source>
        <translation>（応募者）</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Sound and light</source>
        <translation>音響・照明</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>台本</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
</context>
<context>
    <name>RunSheetOperations</name>
    <message>
        <source>The ceremony is running. Put it back to before the start first.</source>
        <translation>表彰式の進行中です。先に開始前に戻してください。</translation>
    </message>
    <message>
        <source>There are items already.</source>
        <translation>項目がもう入っています。</translation>
    </message>
    <message>
        <source>The item has no title.</source>
        <translation>項目の名前がありません。</translation>
    </message>
    <message>
        <source>The item needs a length.</source>
        <translation>項目の長さがありません。</translation>
    </message>
    <message>
        <source>The sheet has no items yet.</source>
        <translation>進行表に項目がありません。</translation>
    </message>
    <message>
        <source>The ceremony is over.</source>
        <translation>表彰式は終わっています。</translation>
    </message>
    <message>
        <source>The ceremony has not started.</source>
        <translation>表彰式はまだ始まっていません。</translation>
    </message>
    <message>
        <source>No item is running.</source>
        <translation>進行中の項目がありません。</translation>
    </message>
</context>
<context>
    <name>RunSheetPage</name>
    <message>
        <source>Run sheet</source>
        <translation>進行表</translation>
    </message>
</context>
<context>
    <name>RunSheetPaper</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>登壇</translation>
    </message>
    <message>
        <source>Staff on stage</source>
        <translation>舞台の係</translation>
    </message>
    <message>
        <source>Sound and light</source>
        <translation>音響・照明</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Words of the host</source>
        <translation>司会の言葉</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>進行表</translation>
    </message>
    <message>
        <source>Winners are placeholders until two people release the result.</source>
        <translation>二人が結果を開示するまで、受賞者は仮の表示です。</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>終了 %1</translation>
    </message>
</context>
<context>
    <name>ScoreSheetOperations</name>
    <message>
        <source>%1 has nothing to judge in the stage %2.</source>
        <translation>%1には、%2で審査する応募がありません。</translation>
    </message>
</context>
<context>
    <name>ScoreSheetXlsx</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>全体への講評</translation>
    </message>
    <message>
        <source>Interest (kind 1 to 5)</source>
        <translation>利益相反（区分1〜5）</translation>
    </message>
</context>
<context>
    <name>ScoresReport</name>
    <message>
        <source>%1 %2</source>
        <comment>theme and stage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage and part of the report</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Entries: %1. Judges: %2. Scores that count: %3.</source>
        <translation>応募 %1件、委員 %2名、数える採点 %3件です。</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>judges</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>unusual scores</source>
        <translation>めずらしい採点</translation>
    </message>
    <message>
        <source>Statistics of the scores</source>
        <translation>採点の統計</translation>
    </message>
    <message>
        <source>Points of sheets that count; judges with a conflict of interest are left out.</source>
        <translation>数える採点票の点です。利益相反のある委員は除いています。</translation>
    </message>
    <message>
        <source>There are no scores yet.</source>
        <translation>採点がまだありません。</translation>
    </message>
</context>
<context>
    <name>SealCheck</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, seal %2</source>
        <translation>%1（封印%2）</translation>
    </message>
    <message>
        <source>%1: the snapshot is not what was sealed (its digest differs).</source>
        <translation>%1：控えが封印したものと違います（ダイジェストが一致しません）。</translation>
    </message>
    <message>
        <source>%1: the figures are not what was sealed (their digest differs).</source>
        <translation>%1：数値が封印したものと違います（ダイジェストが一致しません）。</translation>
    </message>
    <message>
        <source>%1: the journal recorded another seal.</source>
        <translation>%1：操作履歴にある封印と違います。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figures recomputed, all as sealed.</source>
        <translation>
            <numerusform>%1：数値%n件を再計算し、すべて一致しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: figures do not follow from the snapshot: %2.</source>
        <translation>%1：控えから導かれない数値があります：%2。</translation>
    </message>
    <message>
        <source>It was sealed by PrizeDesk %1 (%2) and recomputed by %3 (%4).</source>
        <translation>封印はPrizeDesk %1（%2）、再計算は%3（%4）によります。</translation>
    </message>
    <message>
        <source>%1 differs from the sealed result. Changed: %2.</source>
        <translation>%1は封印した結果と違います。変更：%2。</translation>
    </message>
    <message>
        <source>No sealed figure is touched.</source>
        <translation>封印した数値への影響はありません。</translation>
    </message>
    <message>
        <source>No longer follow: %1.</source>
        <translation>導かれなくなった数値：%1。</translation>
    </message>
    <message>
        <source>%1, seal %2: the journal recorded it, but it is not there.</source>
        <translation>%1（封印%2）：操作履歴にありますが、封印した結果が見つかりません。</translation>
    </message>
</context>
<context>
    <name>SealOperations</name>
    <message>
        <source>No entry of %1 has a rank. Nothing was sealed.</source>
        <translation>%1には順位の付いた応募がありません。封印はされていません。</translation>
    </message>
</context>
<context>
    <name>SealedResult</name>
    <message>
        <source>rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>place after ties</source>
        <translation>同順位処理後の順位</translation>
    </message>
    <message>
        <source>judges who count</source>
        <translation>有効な審査委員数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>rank by the mean</source>
        <translation>平均による順位</translation>
    </message>
    <message>
        <source>adjusted score</source>
        <translation>補正後の点</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>採点の甘辛</translation>
    </message>
    <message>
        <source>agreement with the others</source>
        <translation>他の委員との一致</translation>
    </message>
    <message>
        <source>expected rank</source>
        <translation>期待順位</translation>
    </message>
    <message>
        <source>best rank of the interval</source>
        <translation>順位区間の上端</translation>
    </message>
    <message>
        <source>worst rank of the interval</source>
        <translation>順位区間の下端</translation>
    </message>
    <message>
        <source>gates failed</source>
        <translation>満たさない必須要件</translation>
    </message>
    <message>
        <source>number of scores</source>
        <translation>採点の数</translation>
    </message>
    <message>
        <source>number of judges</source>
        <translation>審査委員の数</translation>
    </message>
    <message>
        <source>level of the panel</source>
        <translation>全体の水準</translation>
    </message>
    <message>
        <source>variance between entries</source>
        <translation>応募間の分散</translation>
    </message>
    <message>
        <source>variance between judges</source>
        <translation>委員間の分散</translation>
    </message>
    <message>
        <source>variance that remains</source>
        <translation>残差の分散</translation>
    </message>
    <message>
        <source>chance of place %1 or better</source>
        <translation>%1位以内の確率</translation>
    </message>
    <message>
        <source>%1, judge %2, criterion %3: mark %4</source>
        <translation>%1、委員%2、基準%3：評点 %4</translation>
    </message>
    <message>
        <source>%1, judge %2: conflict of interest added</source>
        <translation>%1、委員%2：利益相反を追加</translation>
    </message>
    <message>
        <source>%1, judge %2: conflict of interest removed</source>
        <translation>%1、委員%2：利益相反を削除</translation>
    </message>
    <message>
        <source>%1 came into the stage</source>
        <translation>%1が審査段階に追加</translation>
    </message>
    <message>
        <source>%1 left the stage</source>
        <translation>%1が審査段階から除外</translation>
    </message>
    <message>
        <source>criterion %1: %2</source>
        <translation>基準%1：%2</translation>
    </message>
    <message>
        <source>quorum: %1</source>
        <translation>定足数：%1</translation>
    </message>
    <message>
        <source>tie rule %1: %2</source>
        <translation>同順位の規則%1：%2</translation>
    </message>
    <message>
        <source>committee&apos;s order %1 added</source>
        <translation>委員会の決めた順%1を追加</translation>
    </message>
    <message>
        <source>committee&apos;s order %1 removed</source>
        <translation>委員会の決めた順%1を削除</translation>
    </message>
    <message>
        <source>lot %1 drawn</source>
        <translation>抽選%1を実施</translation>
    </message>
    <message>
        <source>lot %1 removed</source>
        <translation>抽選%1を取消</translation>
    </message>
    <message>
        <source>panel: %1 %2</source>
        <translation>全体：%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1 was withdrawn or disqualified</source>
        <translation>%1が辞退または失格</translation>
    </message>
    <message>
        <source>%1 takes part again</source>
        <translation>%1が審査に復帰</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>At the back</source>
        <translation>後方</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>No seat is left</source>
        <translation>席が足りません</translation>
    </message>
    <message>
        <source>No place for a wheelchair is left</source>
        <translation>車椅子の席が足りません</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>未計画</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>SeatMapView</name>
    <message>
        <source>Stage: %1</source>
        <translation>舞台（%1）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>出入口</translation>
    </message>
</context>
<context>
    <name>SeatingOperations</name>
    <message>
        <source>A room needs a name.</source>
        <translation>会場には名前が要ります。</translation>
    </message>
    <message>
        <source>A room needs seats.</source>
        <translation>会場には席が要ります。</translation>
    </message>
    <message>
        <source>A room has at most %1 seats.</source>
        <translation>一つの会場の席は %1席までです。</translation>
    </message>
    <message>
        <source>room</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Seats in %1 are locked. Unlock them first.</source>
        <translation>%1 に固定された席があります。先に固定を解いてください。</translation>
    </message>
    <message>
        <source>Main hall</source>
        <translation>大ホール</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>%1 has no such companion.</source>
        <translation>%1 にその同伴者はいません。</translation>
    </message>
    <message>
        <source>%1 does not come.</source>
        <translation>%1 は出席の予定ではありません。</translation>
    </message>
    <message>
        <source>The seat of %1 is locked. Unlock it first.</source>
        <translation>%1 の席は固定されています。先に固定を解いてください。</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it first.</source>
        <translation>%1 は固定されています。先に固定を解いてください。</translation>
    </message>
    <message>
        <source>%1 is a place for a wheelchair, kept for guests who need it.</source>
        <translation>%1 は車椅子の席です。必要な方のために空けておきます。</translation>
    </message>
    <message>
        <source>guest in this seat</source>
        <translation>この席の来場者</translation>
    </message>
    <message>
        <source>The seat is locked. Unlock it first.</source>
        <translation>席は固定されています。先に固定を解いてください。</translation>
    </message>
    <message>
        <source>Somebody sits in %1 who could not stay. Free the seat first.</source>
        <translation>%1 の方がこの席を使えなくなります。先に席を空けてください。</translation>
    </message>
    <message>
        <source>All %1 seats are taken. Add a row or a table, or put a seat back that was taken out.</source>
        <translation>%1席がすべて埋まっています。列かテーブルを足すか、使用中止の席を戻してください。</translation>
    </message>
    <message>
        <source>All %1 places for wheelchairs are taken. Keep another seat for a wheelchair.</source>
        <translation>車いす席 %1席がすべて埋まっています。ほかの席を車いす席に指定してください。</translation>
    </message>
    <message>
        <source>Came to the list, or lost the seat, after the plan was made. %1 seats are free: plan again, or choose one.</source>
        <translation>席割りのあとで名簿に加わったか、席がなくなりました。空席は %1席あります。もう一度割り当てるか、席を選んでください。</translation>
    </message>
    <message>
        <source>No plan was made yet.</source>
        <translation>席割りはまだ行っていません。</translation>
    </message>
    <message>
        <source>Has not said whether to come. A seat is planned once the guest says so.</source>
        <translation>出欠の返事がまだありません。出席の返事があれば席を割り当てます。</translation>
    </message>
    <message>
        <source>%1 cannot have two seats.</source>
        <translation>%1 に二つの席は割り当てられません。</translation>
    </message>
    <message>
        <source>Two people cannot have %1.</source>
        <translation>%1 に二人は座れません。</translation>
    </message>
    <message>
        <source>%1 is taken out.</source>
        <translation>%1 は使用中止の席です。</translation>
    </message>
</context>
<context>
    <name>SeatingPage</name>
    <message>
        <source>Seating</source>
        <translation>席次</translation>
    </message>
</context>
<context>
    <name>SeatingPaper</name>
    <message>
        <source>Seat cards</source>
        <translation>席札</translation>
    </message>
    <message>
        <source>Plan for the wall</source>
        <translation>掲示用の席次表</translation>
    </message>
    <message>
        <source>List by name</source>
        <translation>五十音順の一覧</translation>
    </message>
    <message>
        <source>List by seat</source>
        <translation>席順の一覧</translation>
    </message>
    <message>
        <source>%1, companion</source>
        <translation>%1 同伴者</translation>
    </message>
    <message>
        <source>+</source>
        <comment>sign of a companion&apos;s seat</comment>
        <translation>同</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Plan of seats</source>
        <translation>席次表</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>同伴者</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>配慮事項</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>出入口</translation>
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
    <message>
        <source>%1 is sealed with its method. Another method needs another seal; nothing was changed.</source>
        <translation>%1は方法とともに封印されています。方法を変えるには封印し直してください。何も変えていません。</translation>
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
    <message>
        <source>No reply</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Watching online</source>
        <translation>オンライン視聴</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>キャンセル待ち</translation>
    </message>
</context>
<context>
    <name>StoredPlan</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>差し替え済み</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>承認取り消し</translation>
    </message>
    <message>
        <source>By merit</source>
        <translation>評価重視</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>Equal and merit</source>
        <translation>均等＋評価</translation>
    </message>
    <message>
        <source>Least served first</source>
        <translation>最小を最大に</translation>
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
    <message>
        <source>Declarations of interest</source>
        <translation>利害関係の申告</translation>
    </message>
    <message>
        <source>Dismissed suspicions</source>
        <translation>却下した疑い</translation>
    </message>
    <message>
        <source>Anchors of marks</source>
        <translation>評点の基準</translation>
    </message>
    <message>
        <source>Terms of stages</source>
        <translation>段階の条件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Contents of documents</source>
        <translation>書類の内容</translation>
    </message>
    <message>
        <source>Parts of documents</source>
        <translation>書類の分割</translation>
    </message>
    <message>
        <source>Versions of rubrics</source>
        <translation>評価基準の版</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>採点ファイル</translation>
    </message>
    <message>
        <source>Entries in packets</source>
        <translation>採点ファイルの応募</translation>
    </message>
    <message>
        <source>Returns of packets</source>
        <translation>採点ファイルの返送</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>採点表</translation>
    </message>
    <message>
        <source>Entries on score sheets</source>
        <translation>採点表の応募</translation>
    </message>
    <message>
        <source>Returns of score sheets</source>
        <translation>採点表の返却</translation>
    </message>
    <message>
        <source>Marks as returned</source>
        <translation>返却時の評点</translation>
    </message>
    <message>
        <source>Overall comments</source>
        <translation>総評</translation>
    </message>
    <message>
        <source>Origins of marks</source>
        <translation>評点の出所</translation>
    </message>
    <message>
        <source>Marks typed from paper</source>
        <translation>紙から入力した評点</translation>
    </message>
    <message>
        <source>Rules for ties</source>
        <translation>同点の規則</translation>
    </message>
    <message>
        <source>Decisions on ties</source>
        <translation>同点の決定</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>抽選</translation>
    </message>
    <message>
        <source>Sealed results</source>
        <translation>封印した結果</translation>
    </message>
    <message>
        <source>Grounds of awards</source>
        <translation>授賞の根拠</translation>
    </message>
    <message>
        <source>Confirmations of awards</source>
        <translation>授賞の確認</translation>
    </message>
    <message>
        <source>Settings of the compute budget</source>
        <translation>計算資源の予算の設定</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提供条件</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Members of teams</source>
        <translation>チームの構成員</translation>
    </message>
    <message>
        <source>Requests for compute</source>
        <translation>計算資源の申請</translation>
    </message>
    <message>
        <source>Compute plans</source>
        <translation>計算資源の計画</translation>
    </message>
    <message>
        <source>Tranches of allotments</source>
        <translation>配分の期限</translation>
    </message>
    <message>
        <source>Other compute cost</source>
        <translation>GPU以外の計算資源</translation>
    </message>
    <message>
        <source>Use of compute</source>
        <translation>利用実績</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>台帳の行</translation>
    </message>
    <message>
        <source>Remarks on use</source>
        <translation>利用の所見</translation>
    </message>
</context>
<context>
    <name>TaskPlan</name>
    <message>
        <source>Due soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>TeamOperations</name>
    <message>
        <source>%1 is no applicant of a theme with teams.</source>
        <translation>%1 はチームを作るテーマの応募者ではありません。</translation>
    </message>
    <message>
        <source>%1 was withdrawn or disqualified.</source>
        <translation>%1 は辞退または失格になっています。</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 はすでに %2 に入っています。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 が二度書かれています。</translation>
    </message>
    <message>
        <source>A team has one leader.</source>
        <translation>チームのリーダーは一人です。</translation>
    </message>
    <message>
        <source>%1 has usage or lines in the ledger and stays.</source>
        <translation>%1 には利用実績または台帳の行があるため、削除できません。</translation>
    </message>
</context>
<context>
    <name>TeamUse</name>
    <message>
        <source>Little use</source>
        <translation>利用が少ない</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>ほぼ使い切り</translation>
    </message>
    <message>
        <source>May exceed</source>
        <translation>超過のおそれ</translation>
    </message>
    <message>
        <source>Will exceed</source>
        <translation>超過の見込み</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>配分を超過</translation>
    </message>
</context>
<context>
    <name>ThankYouLetters</name>
    <message>
        <source>%1</source>
        <comment>an organisation addressed in a letter</comment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a person addressed in a letter</comment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Thank you for your help with the award ceremony of %1. Thanks to you it took place without a hitch. We hope that we may count on you again.</source>
        <translation>このたびは「%1」表彰式の開催にあたり、格別のお力添えをいただき、誠にありがとうございました。おかげさまで滞りなく終えることができました。今後ともよろしくお願い申し上げます。</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>お礼状の文がありません。</translation>
    </message>
    <message>
        <source>With thanks</source>
        <translation>お礼</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>お礼状</translation>
    </message>
    <message>
        <source>There is no contact to write to. Nothing was written.</source>
        <translation>宛先の連絡先がありません。何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>TieBreak</name>
    <message>
        <source>Place %1 of rank %2 by rule %3: subtotal %4.</source>
        <translation>同順位%2位のうち%1位（規則%3、小計%4）。</translation>
    </message>
    <message>
        <source>Place %1 of rank %2 by a decision of the committee.</source>
        <translation>同順位%2位のうち%1位（委員会の決定）。</translation>
    </message>
    <message>
        <source>Place %1 of rank %2 by a lot.</source>
        <translation>同順位%2位のうち%1位（抽選）。</translation>
    </message>
    <message>
        <source>Still tied on place %1.</source>
        <translation>%1位で同順位のままです。</translation>
    </message>
</context>
<context>
    <name>TieOperations</name>
    <message>
        <source>%1 are not a tie that the rules leave. Nothing was recorded.</source>
        <translation>%1は規則で決まらない同順位ではありません。記録はされていません。</translation>
    </message>
    <message>
        <source>A tie rule names no criterion. The rules stay as they are.</source>
        <translation>基準のない規則があります。規則は元のままです。</translation>
    </message>
    <message>
        <source>Name the public source first: which values, of which day.</source>
        <translation>先に、いつのどの公開数値を使うかを記入してください。</translation>
    </message>
    <message>
        <source>A lot about %1 is fixed already.</source>
        <translation>%1の抽選はすでに準備されています。</translation>
    </message>
    <message>
        <source>This lot was drawn already; its result stays.</source>
        <translation>この抽選はすでに行われています。結果は変わりません。</translation>
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
    <name>UsageImport</name>
    <message>
        <source>The import has no rows that count.</source>
        <translation>その取り込みに有効な行がありません。</translation>
    </message>
</context>
<context>
    <name>UsageRemark</name>
    <message>
        <source>Appropriate</source>
        <translation>適切</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Not appropriate</source>
        <translation>不適切</translation>
    </message>
    <message>
        <source>Name the month as 2026-11.</source>
        <translation>月は 2026-11 のように指定してください。</translation>
    </message>
    <message>
        <source>Say what is to be asked or not appropriate.</source>
        <translation>確認したい点、または不適切な点を記入してください。</translation>
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
        <translation>文書 %1件が開きます。消去済みは %2件です。</translation>
    </message>
    <message>
        <source>%1 documents do not open.</source>
        <translation>文書 %1件が開きません。</translation>
    </message>
    <message>
        <source>No result is sealed.</source>
        <translation>封印した結果はありません。</translation>
    </message>
    <message>
        <source>No score has changed since it was sealed.</source>
        <translation>封印の後に変わった採点はありません。</translation>
    </message>
    <message>
        <source>The lot about %1 does not follow from its values.</source>
        <translation>%1の抽選結果が公開数値から導かれません。</translation>
    </message>
    <message>
        <source>%1 lots recomputed.</source>
        <translation>抽選%1件を再計算しました。</translation>
    </message>
    <message>
        <source>The balances do not add up to the confirmed budget (%1).</source>
        <translation>残高の合計が確定した予算（%1）と一致しません。</translation>
    </message>
    <message>
        <source>The charges do not follow from the reports of use.</source>
        <translation>計上が利用実績と一致しません。</translation>
    </message>
    <message>
        <source>%1 lines add up to the budget of %2.</source>
        <translation>%1 行の合計が予算 %2 と一致します。</translation>
    </message>
    <message>
        <source>Prizes of entries that were withdrawn or disqualified: %1.</source>
        <translation>辞退または失格となった応募の授賞があります：%1。</translation>
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
    <name>prizedesk::AnalysisDialog</name>
    <message>
        <source>Reliability and influence</source>
        <translation>信頼性と影響</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>委員の傾向</translation>
    </message>
    <message>
        <source>Without one judge</source>
        <translation>委員を除く</translation>
    </message>
    <message>
        <source>Weights ±10 %</source>
        <translation>配点±10%</translation>
    </message>
    <message>
        <source>Unusual scores</source>
        <translation>めずらしい採点</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算しています…</translation>
    </message>
</context>
<context>
    <name>prizedesk::AnchorEditor</name>
    <message>
        <source>Mark</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Mark %1 in Japanese</source>
        <translation>評点 %1（日本語）</translation>
    </message>
    <message>
        <source>Mark %1 in English</source>
        <translation>評点 %1（英語）</translation>
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
    <name>prizedesk::AnnouncementPage</name>
    <message>
        <source>The release was asked for.</source>
        <translation>開示を申し出ました。</translation>
    </message>
    <message>
        <source>The winners are released.</source>
        <translation>受賞者を開示しました。</translation>
    </message>
    <message>
        <source>Two people have to release the result before.</source>
        <translation>先に二人で結果を開示してください。</translation>
    </message>
    <message>
        <source>Citations are edited once the winners are released.</source>
        <translation>受賞理由は、受賞者の開示後に書けます。</translation>
    </message>
    <message>
        <source>Steps with placeholders</source>
        <translation>手順（仮の表示）</translation>
    </message>
    <message>
        <source>Steps with winners</source>
        <translation>手順（受賞者入り）</translation>
    </message>
    <message>
        <source>Choose a winner in the list first.</source>
        <translation>先に一覧で受賞者を選んでください。</translation>
    </message>
    <message>
        <source>Citation for %1</source>
        <translation>%1の受賞理由</translation>
    </message>
    <message>
        <source>Read out when the winner is shown.</source>
        <translation>受賞者を映すときに読み上げます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>受賞理由</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受け取り</translation>
    </message>
    <message>
        <source>Received for the winner by</source>
        <translation>代理で受け取る人</translation>
    </message>
    <message>
        <source>The citation for %1 was saved.</source>
        <translation>%1の受賞理由を保存しました。</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1の写真</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>画像 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>The file is no picture. Nothing was changed.</source>
        <translation>画像ファイルではありません。何も変えていません。</translation>
    </message>
    <message>
        <source>The photo of %1 was kept.</source>
        <translation>%1の写真を保存しました。</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <translation>開示を取り消す</translation>
    </message>
    <message>
        <source>Winners become placeholders again; two people have to release them anew.</source>
        <translation>受賞者は仮の表示に戻ります。もう一度、二人で開示する必要があります。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The ceremony was moved</source>
        <translation>表彰式の日が変わった</translation>
    </message>
    <message>
        <source>A decision is looked at again</source>
        <translation>決定を見直している</translation>
    </message>
    <message>
        <source>The release was taken back.</source>
        <translation>開示を取り消しました。</translation>
    </message>
    <message>
        <source>Citation…</source>
        <translation>受賞理由…</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>写真…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>発表する</translation>
    </message>
    <message>
        <source>Steps of the announcement</source>
        <translation>発表の手順</translation>
    </message>
    <message>
        <source>The steps of the announcement stand here once awards are decided: per theme the special prizes, then the ranks from the last to the first.</source>
        <translation>授賞が決まると、発表の手順がここに並びます。テーマごとに特別賞、続いて下位から1位の順です。</translation>
    </message>
    <message>
        <source>Award list for the press</source>
        <translation>報道用の受賞者一覧</translation>
    </message>
    <message>
        <source>What the public may see, as PDF, Excel, CSV or HTML. The embargo stands on every copy.</source>
        <translation>公開してよい内容だけを PDF・Excel・CSV・HTML で書き出します。解禁日時がどの写しにも入ります。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Not to be published before</source>
        <translation>報道解禁日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>press-award-list</source>
        <translation>報道用受賞者一覧</translation>
    </message>
    <message>
        <source>Press list…</source>
        <translation>報道用一覧…</translation>
    </message>
</context>
<context>
    <name>prizedesk::AnnouncementPane</name>
    <message>
        <source>Released</source>
        <translation>開示済み</translation>
    </message>
    <message>
        <source>%1 asked for the release, %2 gave it (%3).</source>
        <translation>%1さんが申し出て、%2さんが開示しました（%3）。</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>もう一人を待っています</translation>
    </message>
    <message>
        <source>%1 asked for the release. Somebody else has to give it.</source>
        <translation>%1さんが開示を申し出ました。別の人が開示してください。</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <translation>無効になりました</translation>
    </message>
    <message>
        <source>A decision changed after the release. It has to be asked for again.</source>
        <translation>開示のあとで決定が変わりました。もう一度申し出てください。</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>未開示</translation>
    </message>
    <message>
        <source>Winners are placeholders until two people release the sealed result.</source>
        <translation>封印した結果を二人で開示するまで、受賞者は仮の表示です。</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>投影中</translation>
    </message>
    <message>
        <source>Nothing is shown yet. Rehearse or announce to start.</source>
        <translation>まだ何も映していません。「練習する」か「発表する」で始めます。</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>提案名称</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>受賞理由</translation>
    </message>
    <message>
        <source>Prize money</source>
        <translation>懸賞金</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Nothing follows.</source>
        <translation>続きはありません。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Ask for the release</source>
        <translation>開示を申し出る</translation>
    </message>
    <message>
        <source>Release as second person</source>
        <translation>二人目として開示する</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Forward (Space)</source>
        <translation>進む（Space）</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>戻る（←）</translation>
    </message>
    <message>
        <source>The wall is black</source>
        <translation>画面は黒です</translation>
    </message>
    <message>
        <source>Black (B)</source>
        <translation>黒画面（B）</translation>
    </message>
</context>
<context>
    <name>prizedesk::AnnouncementTableModel</name>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受け取り</translation>
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
    <name>prizedesk::ArrivalsTableModel</name>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>当日参加</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>来場</translation>
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
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>配慮事項</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>読取回数</translation>
    </message>
</context>
<context>
    <name>prizedesk::AssignmentMatrixModel</name>
    <message>
        <source>assigned</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>new in the proposal</source>
        <translation>案で新しく担当</translation>
    </message>
    <message>
        <source>taken away by the proposal</source>
        <translation>案で担当から外れる</translation>
    </message>
    <message>
        <source>field of the judge</source>
        <translation>委員の専門分野</translation>
    </message>
    <message>
        <source>conflict of interest: %1</source>
        <translation>利益相反：%1</translation>
    </message>
    <message>
        <source>suspected interest</source>
        <translation>利害関係の疑い</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the judge asked for it</source>
        <translation>委員の希望</translation>
    </message>
</context>
<context>
    <name>prizedesk::AssignmentPage</name>
    <message numerus="yes">
        <source>Apply %n changes</source>
        <translation>
            <numerusform>%n件の変更を適用する</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the proposal</source>
        <translation>案を適用する</translation>
    </message>
    <message>
        <source>The stage is closed.</source>
        <translation>この段階は締め切られています。</translation>
    </message>
    <message numerus="yes">
        <source>And %n further entries.</source>
        <translation>
            <numerusform>ほか %n件の応募。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was assigned. These rules are in the way:</source>
        <translation>何も割り当てませんでした。次の決まりが妨げになっています：</translation>
    </message>
    <message>
        <source>Nobody is assigned yet.</source>
        <translation>まだ誰も割り当てられていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>割り当て %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the judge&apos;s field</source>
        <translation>専門分野の一致 %1件</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have too few judges</source>
        <translation>
            <numerusform>委員が足りない応募 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>judges and entries fall into separate parts: marks of different parts cannot be compared</source>
        <translation>委員と応募がまとまりに分かれています：別のまとまりの点数は比べられません</translation>
    </message>
    <message>
        <source>connected, at one place by a single pair only</source>
        <translation>つながっていますが、1件の割り当てだけで支えられている所があります</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>すべてつながっています</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>between the parts of a line of facts</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Proposal, not yet in force</source>
        <translation>案（まだ適用していません）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>取り消し %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in the judge&apos;s field</source>
        <translation>専門分野の一致 %1件 / %2件</translation>
    </message>
    <message>
        <source>separate parts</source>
        <translation>まとまりに分かれています</translation>
    </message>
    <message numerus="yes">
        <source>The proposal is in force: %n pairs.</source>
        <translation>
            <numerusform>案を適用しました：割り当て %n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no longer judges %2.</source>
        <translation>%1 は %2 の担当から外れました。</translation>
    </message>
    <message>
        <source>%1 judges %2.</source>
        <translation>%1 が %2 を担当します。</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <translation>%1 を %2 から %3 に移しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are unlocked.</source>
        <translation>
            <numerusform>%n件の固定を解除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are locked.</source>
        <translation>
            <numerusform>%n件を固定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>案を作る</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>補う</translation>
    </message>
    <message>
        <source>Fills the gaps with as few changes as possible</source>
        <translation>できるだけ少ない変更で不足を補います</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>案を捨てる</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>固定・固定の解除</translation>
    </message>
    <message>
        <source>Judges per entry: </source>
        <translation>1件あたりの委員：</translation>
    </message>
    <message>
        <source>Judges per entry</source>
        <translation>1件あたりの委員</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Entries and judges</source>
        <translation>応募と委員</translation>
    </message>
    <message>
        <source>An assignment needs judges in the register and entries in this stage.</source>
        <translation>割り当てには、登録された委員と、この段階の応募が必要です。</translation>
    </message>
    <message>
        <source>Show the ranking and its stages</source>
        <translation>順位と段階を開く</translation>
    </message>
    <message>
        <source>Import assignments: %1</source>
        <translation>割り当てを取り込む：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs were imported.</source>
        <translation>
            <numerusform>割り当て %n組を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import assignments…</source>
        <translation>割り当てを取り込む…</translation>
    </message>
    <message>
        <source>● assigned · tinted: the judge&apos;s field · underlined: the judge asked for it · hatched: conflict of interest · triangle: suspected · dashed: new · struck: taken away. Space gives or takes, Ctrl+← → or dragging moves, L locks.</source>
        <translation>● 担当 · 色つき：専門分野 · 下線：委員の希望 · 斜線：利益相反 · 三角：疑い · 破線：新規 · 取消線：取り消し。Space で担当の有無、Ctrl+← → かドラッグで移動、L で固定。</translation>
    </message>
    <message>
        <source>Looking for judges</source>
        <translation>審査委員の割当を計算中</translation>
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
    <name>prizedesk::AudienceWindow</name>
    <message>
        <source>Announcement</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>練習</translation>
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
    <message numerus="yes">
        <source>The list is provisional: %n prizes wait for a second person.</source>
        <translation>
            <numerusform>暫定版です。賞%n件がもう一人の確認を待っています。</numerusform>
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
    <message>
        <source>%1, no winner</source>
        <translation>%1（該当なし）</translation>
    </message>
    <message>
        <source>The decision on %1 is confirmed.</source>
        <translation>%1の決定を確認しました。</translation>
    </message>
    <message>
        <source>Ties, notes and minutes of the meeting</source>
        <translation>同点、審議メモ、議事録</translation>
    </message>
    <message>
        <source>rank %1, median %2</source>
        <translation>%1位、中央値 %2点</translation>
    </message>
    <message>
        <source>rank %1, adjusted %2 (mean %3)</source>
        <translation>%1位、補正後 %2点（素点の平均 %3点）</translation>
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
    <name>prizedesk::BadgesDialog</name>
    <message>
        <source>Name badges</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び</translation>
    </message>
    <message>
        <source>By category, then by reading</source>
        <translation>区分順（区分の中は五十音順）</translation>
    </message>
    <message>
        <source>By reading</source>
        <translation>五十音順</translation>
    </message>
    <message>
        <source>First sheet of badges as it will be printed</source>
        <translation>印刷される名札の1枚目</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDF に書き出す…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n badges of 91 × 55 mm</source>
        <translation>
            <numerusform>91 × 55 mm&#x3000;%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>A4 %n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Export name badges</source>
        <translation>名札を書き出す</translation>
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
    <message>
        <source>Settled</source>
        <translation>精算済み</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>請求待ち</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>引当済み</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定済み</translation>
    </message>
</context>
<context>
    <name>prizedesk::BudgetVerbs</name>
    <message>
        <source>No figure of the envelope is confirmed.</source>
        <translation>予算枠が確定していません。</translation>
    </message>
    <message>
        <source>The ledger names this cost, so it stays.</source>
        <translation>台帳に記帳済みのため、削除できません。</translation>
    </message>
    <message>
        <source>The settings of the compute budget were changed.</source>
        <translation>計算資源予算の設定を変更しました。</translation>
    </message>
    <message>
        <source>Other compute cost</source>
        <translation>GPU以外の費用</translation>
    </message>
    <message>
        <source>Storage, CPU and network are paid from the same envelope. Plans leave room for it; the next approval reserves it.</source>
        <translation>ストレージ・CPU・通信の費用も同じ予算枠から支払います。計画ではその分を空けておき、次の承認で引き当てます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全チーム</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Amount, tax included</source>
        <translation>金額（税込）</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>終了日が開始日より前になっています。</translation>
    </message>
    <message>
        <source>Other compute cost of %1 was added.</source>
        <translation>GPU以外の費用 %1 を追加しました。</translation>
    </message>
    <message>
        <source>Other compute cost was changed to %1.</source>
        <translation>GPU以外の費用を %1 に変更しました。</translation>
    </message>
    <message>
        <source>Bill for other compute cost: %1</source>
        <translation>GPU以外の費用の請求：%1</translation>
    </message>
    <message>
        <source>A bill is charged to what is reserved for it first, then to what is free. It is not undone but taken back by a reversal.</source>
        <translation>請求は、まず引当済みの分から、足りなければ空きから充てます。元に戻す操作はできず、取り消すときは反対仕訳を記帳します。</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>請求を記帳する</translation>
    </message>
    <message>
        <source>Planned %1, reserved %2, free %3</source>
        <translation>予定 %1、引当済み %2、空き %3</translation>
    </message>
    <message>
        <source>Day of the bill</source>
        <translation>請求日</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Only %1 is reserved or free.</source>
        <translation>引当済みと空きを合わせて %1 しかありません。</translation>
    </message>
    <message>
        <source>The bill of %1 was recorded.</source>
        <translation>請求 %1 を記帳しました。</translation>
    </message>
    <message>
        <source>Other compute cost of %1 was removed.</source>
        <translation>GPU以外の費用 %1 を削除しました。</translation>
    </message>
    <message>
        <source>Settings of the compute budget…</source>
        <translation>計算資源予算の設定…</translation>
    </message>
    <message>
        <source>Add other cost…</source>
        <translation>費用を追加する…</translation>
    </message>
    <message>
        <source>Change the cost…</source>
        <translation>費用を変更する…</translation>
    </message>
    <message>
        <source>Record a bill…</source>
        <translation>請求を記帳する…</translation>
    </message>
    <message>
        <source>Remove the cost</source>
        <translation>費用を削除する</translation>
    </message>
    <message>
        <source>No more bills for this cost</source>
        <translation>この費用の請求を終える</translation>
    </message>
    <message>
        <source>%1 that is reserved becomes free, and no later plan reserves it again. It is not undone but taken back by a reversal.</source>
        <translation>引当済みの %1 が空きに戻り、以後の計画でも引き当てません。元に戻す操作はできず、取り消すときは反対仕訳を記帳します。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>%1 became free.</source>
        <translation>%1 が空きに戻りました。</translation>
    </message>
    <message>
        <source>No more bills…</source>
        <translation>請求を終える…</translation>
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
    <name>prizedesk::BurnDownChart</name>
    <message>
        <source>%1 left</source>
        <translation>%1 残り</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>見込み %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>計画 %1</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <translation>%1 に使い切り</translation>
    </message>
    <message>
        <source>%1: %2 left, planned %3</source>
        <translation>%1：残り %2、計画 %3</translation>
    </message>
    <message>
        <source>%1: %2 forecast, planned %3</source>
        <translation>%1：見込み %2、計画 %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Short by %1</source>
        <translation>不足 %1</translation>
    </message>
</context>
<context>
    <name>prizedesk::CalculationDialog</name>
    <message>
        <source>How the figures of %1 came about</source>
        <translation>%1 の計算の道すじ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a step</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Marks of %1</source>
        <translation>%1 の評点</translation>
    </message>
    <message>
        <source>Marks and totals</source>
        <translation>評点と合計点</translation>
    </message>
    <message>
        <source>Points of a criterion = weight × mark ÷ full mark; a judge&apos;s total is their sum. Judges with a conflict of interest or with marks missing do not count.</source>
        <translation>審査項目の点＝配点×評点÷満点です。委員の合計点はその和です。利益相反のある委員と、評点の欠けた委員は数えません。</translation>
    </message>
    <message>
        <source>(%1) ÷ %2 = %3</source>
        <translation>（%1）÷ %2 = %3</translation>
    </message>
    <message>
        <source>That is rank %1 by the raw mean; the median is %2.</source>
        <translation>素点の平均では %1位です。中央値は %2点です。</translation>
    </message>
    <message>
        <source>Raw mean</source>
        <translation>素点の平均</translation>
    </message>
    <message>
        <source>Adjusted score = raw score − tendency of the judge. The tendency is how far a judge marks above (+) or below (−) the panel on the same entries, estimated from all scores together.</source>
        <translation>補正した点＝素点−委員の傾向です。傾向は、同じ応募を見たときに全体より高く（＋）または低く（−）付ける幅で、すべての採点から一度に推定します。</translation>
    </message>
    <message numerus="yes">
        <source>With %n judges about %1 of the distance from the mean of all counts: the entries spread by %2 points, a single score by %3.</source>
        <translation>
            <numerusform>委員が %n名のとき、全体の平均からの差のおよそ %1 を数えます。応募のばらつきは %2点、一つの採点の揺れは %3点です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjusted value: %1 points.</source>
        <translation>補正後の値は %1点です。</translation>
    </message>
    <message>
        <source>Taking the judges&apos; tendencies off</source>
        <translation>委員の傾向を除く</translation>
    </message>
    <message>
        <source>The adjusted value has a standard error of ±%1 points.</source>
        <translation>補正後の値の標準誤差は ±%1点です。</translation>
    </message>
    <message>
        <source>In %1 draws that fit the scores (seed %2) the rank lies between %3 and %4 with 95 %.</source>
        <translation>採点に合う %1回の抽選（種 %2）では、順位は95%で %3位から %4位の間です。</translation>
    </message>
    <message>
        <source>Expected rank: %1.</source>
        <translation>期待順位は %1位です。</translation>
    </message>
    <message>
        <source>Among the first %1: %2 of the draws.</source>
        <translation>%1位以内に入るのは抽選の %2 です。</translation>
    </message>
    <message>
        <source>How sure the rank is</source>
        <translation>順位の確かさ</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest and does not count. %2</source>
        <translation>%1 は利益相反のため数えません。%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1・%2：%3</translation>
    </message>
    <message>
        <source>Remarks of the judges</source>
        <translation>委員の意見</translation>
    </message>
</context>
<context>
    <name>prizedesk::CeremonyExport</name>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n件のファイルを%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1を書き出しました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::CertificateWording</name>
    <message>
        <source>Reading: %1</source>
        <translation>ふりがな：%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>主文</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Save words</source>
        <translation>文面を保存</translation>
    </message>
    <message>
        <source>Words of the form</source>
        <translation>書式の文面に戻す</translation>
    </message>
</context>
<context>
    <name>prizedesk::CertificatesPage</name>
    <message>
        <source>Certificate %1 has the words of the form again.</source>
        <translation>賞状 %1を書式の文面に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>確認 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n as PDF…</source>
        <translation>
            <numerusform>%n枚を PDF に書き出す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDF に書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n missing</source>
        <translation>
            <numerusform>未記入 %n枚を記入</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter missing ones</source>
        <translation>未記入を記入</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>The certificate stands here as it will be printed, once there is one.</source>
        <translation>賞状ができると、刷り上がりがここに出ます。</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <source>The recipient&apos;s personal data was erased.</source>
        <translation>受賞者の個人情報は消去されています。</translation>
    </message>
    <message>
        <source>The register has a certificate for every award.</source>
        <translation>すべての授賞の賞状を台帳に記入しました。</translation>
    </message>
    <message>
        <source>The form of the certificates was changed.</source>
        <translation>賞状の書式を変えました。</translation>
    </message>
    <message>
        <source>Form of the certificates</source>
        <translation>賞状の書式</translation>
    </message>
    <message>
        <source>All certificates that nobody edited follow the form. {you}, {programme}, {theme}, {prize} and {title} are filled in.</source>
        <translation>文面を直していない賞状は、すべてこの書式に従います。{you}（貴社など）・{programme}・{theme}・{prize}・{title} には値が入ります。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>主文</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Day of presentation</source>
        <translation>贈呈日</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>贈呈者</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Frame around the page</source>
        <translation>枠を付ける</translation>
    </message>
    <message>
        <source>Place for the seal</source>
        <translation>印の場所を付ける</translation>
    </message>
    <message>
        <source>All certificates are issued already.</source>
        <translation>賞状はすべて授与済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were registered as handed over.</source>
        <translation>
            <numerusform>賞状 %n枚を授与済みとして記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw certificate %1</source>
        <translation>賞状 %1の取り消し</translation>
    </message>
    <message>
        <source>It stays in the register as withdrawn; its number is not given again.</source>
        <translation>台帳には取り消しとして残り、番号は使い回しません。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>刷り損じ</translation>
    </message>
    <message>
        <source>The name was written wrongly</source>
        <translation>氏名の誤り</translation>
    </message>
    <message>
        <source>Certificate %1 was withdrawn.</source>
        <translation>賞状 %1を取り消しました。</translation>
    </message>
    <message>
        <source>The words of certificate %1 were changed.</source>
        <translation>賞状 %1の文面を変えました。</translation>
    </message>
    <message>
        <source>Export certificates</source>
        <translation>賞状の書き出し</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>賞状</translation>
    </message>
    <message>
        <source>Export each certificate</source>
        <translation>賞状を1枚ずつ書き出し</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>縦書き</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>横書き</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>書字方向</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>書式…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>授与済みにする</translation>
    </message>
    <message>
        <source>Registers the certificates as handed over; their words stay.</source>
        <translation>賞状を授与済みとして記録し、文面を固定します。</translation>
    </message>
    <message>
        <source>Export one PDF each…</source>
        <translation>1枚ずつ PDF に書き出す…</translation>
    </message>
    <message>
        <source>Withdraw certificate…</source>
        <translation>賞状を取り消す…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>賞状の台帳</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>文面の点検</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>賞状の台帳</translation>
    </message>
    <message>
        <source>Certificates stand here, one for every award. Decide the awards first.</source>
        <translation>授賞ごとに賞状が1枚ずつ並びます。先に授賞を決めてください。</translation>
    </message>
    <message>
        <source>Certificate as it will be printed</source>
        <translation>賞状の刷り上がり</translation>
    </message>
    <message>
        <source>Name badges…</source>
        <translation>名札…</translation>
    </message>
    <message>
        <source>Export certificates with placeholders</source>
        <translation>氏名を入れずに賞状を書き出す</translation>
    </message>
    <message>
        <source>Certificates-rehearsal</source>
        <translation>賞状_通し練習用</translation>
    </message>
    <message>
        <source>Prize boards…</source>
        <translation>賞金目録…</translation>
    </message>
    <message>
        <source>Export with placeholders…</source>
        <translation>氏名なしで書き出す（通し練習用）…</translation>
    </message>
</context>
<context>
    <name>prizedesk::CertificatesTableModel</name>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>賞</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受賞者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
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
    <name>prizedesk::ChangedMarksTableModel</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
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
    <name>prizedesk::ClosingDialog</name>
    <message>
        <source>All judges have returned their marks.</source>
        <translation>すべての委員の評点がそろっています。</translation>
    </message>
    <message numerus="yes">
        <source>Marks of %n judge(s) are missing: %1. Below is what the ranks are without them.</source>
        <translation>
            <numerusform>%n名の評点がそろっていません：%1。下は、その委員を除いたときの順位です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1を締め切る</translation>
    </message>
    <message>
        <source>Close the stage</source>
        <translation>締め切る</translation>
    </message>
    <message>
        <source>No rank changes.</source>
        <translation>順位は変わりません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>prizedesk::ClosingTableModel</name>
    <message>
        <source>Too few judges: no rank</source>
        <translation>委員が足りず、順位がつきません</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Rank now</source>
        <translation>いまの順位</translation>
    </message>
    <message>
        <source>Rank without them</source>
        <translation>除いた順位</translation>
    </message>
    <message>
        <source>Judges who count</source>
        <translation>数える委員</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
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
    <name>prizedesk::ComputeBudgetView</name>
    <message>
        <source>Settled</source>
        <translation>精算済み</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>請求待ち</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>引当済み</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Reserve (free)</source>
        <translation>予備費（空きのうち）</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Worst case %1</source>
        <translation>最大負担額 %1</translation>
    </message>
    <message>
        <source>planned other cost %1</source>
        <translation>その他の費用の予定 %1</translation>
    </message>
    <message>
        <source>exceeding %1</source>
        <translation>超過の見込み %1</translation>
    </message>
    <message>
        <source>attention %1</source>
        <translation>注意 %1</translation>
    </message>
    <message>
        <source>little use %1</source>
        <translation>利用が少ない %1</translation>
    </message>
    <message>
        <source>No plan is approved</source>
        <translation>承認済みの計画がありません</translation>
    </message>
    <message>
        <source>Plan “%1”, %2</source>
        <translation>計画「%1」&#x3000;%2</translation>
    </message>
    <message numerus="yes">
        <source>use up to %1, %n days</source>
        <translation>
            <numerusform>%1まで %n日分の実績</numerusform>
        </translation>
    </message>
    <message>
        <source>no use reported yet</source>
        <translation>利用実績はまだありません</translation>
    </message>
    <message>
        <source>Drawn once a plan is approved</source>
        <translation>計画を承認すると表示します</translation>
    </message>
    <message>
        <source>planned, actual, forecast from the last 7 days (±10 % of use)</source>
        <translation>計画・実績・直近7日からの見込み（利用の±10%）</translation>
    </message>
    <message>
        <source>With %1 every team reaches the most it asked for, and %2 stays over.</source>
        <translation>%1では、全チームが申請の上限に達し、%2が残ります。</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>予算枠</translation>
    </message>
    <message>
        <source>Another figure…</source>
        <translation>ほかの金額…</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation>計算資源の予算</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Teams and their use</source>
        <translation>チームと利用状況</translation>
    </message>
    <message>
        <source>Teams stand here once a plan is approved: what they may use, use, and will use.</source>
        <translation>計画を承認すると、各チームの配分、利用、見込みがここに並びます。</translation>
    </message>
    <message>
        <source>Make a plan…</source>
        <translation>計画を作る…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残りの推移</translation>
    </message>
    <message>
        <source>What is left of the promised money</source>
        <translation>配分した金額の残り</translation>
    </message>
    <message>
        <source>Comparison of plans</source>
        <translation>計画の比較</translation>
    </message>
    <message>
        <source>share of what was asked for at most</source>
        <translation>申請の上限に対する充足率</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて開く</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Plans divide the envelope among the teams and can be compared.</source>
        <translation>計画は予算枠をチームに分けます。並べて比べられます。</translation>
    </message>
    <message>
        <source>Amendment adds</source>
        <translation>変更案の増加分</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeCostsView</name>
    <message numerus="yes">
        <source>%n costs</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Other compute cost</source>
        <translation>GPU以外の費用</translation>
    </message>
    <message>
        <source>Storage, CPU and network that are paid from the compute budget stand here.</source>
        <translation>計算資源の予算から支払うストレージ・CPU・通信の費用が、ここに並びます。</translation>
    </message>
    <message>
        <source>Add other cost…</source>
        <translation>費用を追加する…</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeExporter</name>
    <message>
        <source>No plan is approved yet.</source>
        <translation>計画がまだ承認されていません。</translation>
    </message>
    <message>
        <source>Export the compute budget</source>
        <translation>計算資源の予算を書き出す</translation>
    </message>
    <message>
        <source>What leaves the office is noted in the journal, with file and digest.</source>
        <translation>事務局から出るものは、ファイル名と照合値を操作履歴に残します。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>The ledger with running balances</source>
        <translation>台帳（残高つき）</translation>
    </message>
    <message>
        <source>The plan “%1”</source>
        <translation>計画「%1」</translation>
    </message>
    <message>
        <source>Report on the compute budget (PDF)</source>
        <translation>計算資源の予算の報告（PDF）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
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
        <source>Ledger of the compute budget</source>
        <translation>計算資源の台帳</translation>
    </message>
    <message>
        <source>Compute budget</source>
        <translation>計算資源の予算</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message>
        <source>Monthly report on compute</source>
        <translation>計算資源の月次報告</translation>
    </message>
    <message>
        <source>Monthly report %1</source>
        <translation>月次報告 %1</translation>
    </message>
    <message>
        <source>Folder for the letters of allotment</source>
        <translation>配分通知を入れるフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were written.</source>
        <translation>
            <numerusform>配分通知を %n通書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly report…</source>
        <translation>月次報告…</translation>
    </message>
    <message>
        <source>Letters of allotment…</source>
        <translation>配分通知…</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeForm</name>
    <message>
        <source>for example 5,000万円 or 50,000,000</source>
        <translation>例：5,000万円、50,000,000</translation>
    </message>
    <message>
        <source>This is no amount of yen.</source>
        <translation>金額として読み取れません。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>%1以上で入力してください。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>%1〜%2 の数で入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n decimals.</source>
        <translation>
            <numerusform>小数は%n桁までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>日付として読み取れません。</translation>
    </message>
    <message>
        <source>open, or for example 2026/11/01</source>
        <translation>空欄可（例：2026/11/01）</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>入力してください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeImports</name>
    <message>
        <source>Import use</source>
        <translation>利用実績の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of use were imported.</source>
        <translation>
            <numerusform>利用実績を %n行取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import offers</source>
        <translation>提供条件の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n offers were imported.</source>
        <translation>
            <numerusform>提供条件を %n件取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import student teams</source>
        <translation>チームの取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of teams were imported.</source>
        <translation>
            <numerusform>チームを %n行取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>申請の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were imported.</source>
        <translation>
            <numerusform>申請を %n件取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import offers…</source>
        <translation>提供条件を取り込む…</translation>
    </message>
    <message>
        <source>Import teams…</source>
        <translation>チームを取り込む…</translation>
    </message>
    <message>
        <source>Import requests…</source>
        <translation>申請を取り込む…</translation>
    </message>
    <message>
        <source>Import use…</source>
        <translation>利用実績を取り込む…</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeLedgerView</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Every yen of the compute budget has its line here: deposits, reservations, charges. The first comes with the confirmed envelope.</source>
        <translation>予算の動きは、入金・引当・計上のすべてがここに1行ずつ並びます。最初の行は、予算枠を確定したときにできます。</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeOffersView</name>
    <message>
        <source>Only for offers in foreign money.</source>
        <translation>外貨の提供条件だけで使います。</translation>
    </message>
    <message>
        <source>Exchange rate of %1</source>
        <translation>%1 の為替レート</translation>
    </message>
    <message>
        <source>What was charged stays as it was charged; plans made before keep their prices.</source>
        <translation>計上済みの金額は変わりません。前に作った計画の価格もそのままです。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Yen for one %1</source>
        <translation>%1 1単位あたりの円</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>レートの日付</translation>
    </message>
    <message>
        <source>How the rate is to be understood</source>
        <translation>為替想定の説明</translation>
    </message>
    <message>
        <source>The exchange rate of %1 was changed.</source>
        <translation>%1 の為替レートを変更しました。</translation>
    </message>
    <message>
        <source>Exchange rate…</source>
        <translation>為替レート…</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>台帳の行を見る</translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers side by side</source>
        <translation>提供条件の比較</translation>
    </message>
    <message>
        <source>Offers of providers stand here side by side.</source>
        <translation>各事業者の提供条件がここに並びます。</translation>
    </message>
    <message>
        <source>Import offers…</source>
        <translation>提供条件を取り込む…</translation>
    </message>
    <message>
        <source>Offer %1 was changed.</source>
        <translation>提供条件 %1 を変更しました。</translation>
    </message>
    <message>
        <source>The offer of %1 was added.</source>
        <translation>%1 の提供条件を追加しました。</translation>
    </message>
    <message>
        <source>Offer %1 was removed.</source>
        <translation>提供条件 %1 を削除しました。</translation>
    </message>
    <message>
        <source>Add an offer…</source>
        <translation>提供条件を追加する…</translation>
    </message>
    <message>
        <source>Change the offer…</source>
        <translation>提供条件を変更する…</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>提供条件を削除する</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputePage</name>
    <message>
        <source>Parts of the compute budget</source>
        <translation>計算資源の予算の区分</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputePlansView</name>
    <message>
        <source>compared with “%1”</source>
        <translation>「%1」との比較</translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Plans divide the envelope among the teams and can be compared.</source>
        <translation>計画は予算枠をチームに分けます。並べて比べられます。</translation>
    </message>
    <message>
        <source>Make a plan…</source>
        <translation>計画を作る…</translation>
    </message>
    <message>
        <source>Teams side by side</source>
        <translation>チームごとの比較</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeRequestsView</name>
    <message>
        <source>The request of %1 was changed.</source>
        <translation>%1 の申請を変更しました。</translation>
    </message>
    <message>
        <source>Change the request…</source>
        <translation>申請を変更する…</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%nチーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams and their requests</source>
        <translation>チームと申請</translation>
    </message>
    <message>
        <source>Student teams and the compute they ask for stand here.</source>
        <translation>学生チームと、希望する計算資源がここに並びます。</translation>
    </message>
    <message>
        <source>Import requests…</source>
        <translation>申請を取り込む…</translation>
    </message>
    <message>
        <source>Add a request…</source>
        <translation>申請を追加する…</translation>
    </message>
    <message>
        <source>Team %1 was changed.</source>
        <translation>チーム %1 を変更しました。</translation>
    </message>
    <message>
        <source>The team was added.</source>
        <translation>チームを追加しました。</translation>
    </message>
    <message>
        <source>Team %1 was removed.</source>
        <translation>チーム %1 を削除しました。</translation>
    </message>
    <message>
        <source>The request of %1 was removed.</source>
        <translation>%1 の申請を削除しました。</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>チームを追加する…</translation>
    </message>
    <message>
        <source>Change the team…</source>
        <translation>チームを変更する…</translation>
    </message>
    <message>
        <source>Remove the team</source>
        <translation>チームを削除する</translation>
    </message>
    <message>
        <source>Remove the request</source>
        <translation>申請を削除する</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeSettingsDialog</name>
    <message>
        <source>Settings of the compute budget</source>
        <translation>計算資源予算の設定</translation>
    </message>
    <message>
        <source>Plans made before stay as they are.</source>
        <translation>作成済みの計画は変わりません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Teams funded at least</source>
        <translation>最低チーム数</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>所属機関</translation>
    </message>
    <message>
        <source>Yen at most</source>
        <translation>上限額（円）</translation>
    </message>
    <message>
        <source>Budget and period</source>
        <translation>予算と期間</translation>
    </message>
    <message>
        <source>Reserve, held back from plans</source>
        <translation>予備費（計画に使わない額）</translation>
    </message>
    <message>
        <source>Tax rate (%) where an offer names none</source>
        <translation>税率（%、提供条件に記載がない場合）</translation>
    </message>
    <message>
        <source>Compute is used and paid from</source>
        <translation>利用期間の開始日</translation>
    </message>
    <message>
        <source>to, last day</source>
        <translation>利用期間の最終日</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>注意の基準</translation>
    </message>
    <message>
        <source>Little use: below this part of the plan (%)</source>
        <translation>利用が少ない：計画に対する割合が次を下回る（%）</translation>
    </message>
    <message>
        <source>Nearly used up: above this part of the allotment (%)</source>
        <translation>残りわずか：配分に対する割合が次を上回る（%）</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>計画の方針</translation>
    </message>
    <message>
        <source>Worth of each further part of the hours asked for</source>
        <translation>申請時間を等分した各区間の重み</translation>
    </message>
    <message>
        <source>Equal part of “equal + merit” (%)</source>
        <translation>「均等＋評価」の均等分（%）</translation>
    </message>
    <message>
        <source>Compute from universities and public research bodies</source>
        <translation>大学・公的研究機関の計算資源</translation>
    </message>
    <message>
        <source>is allowed</source>
        <translation>利用できる</translation>
    </message>
    <message>
        <source>is excluded by the rules</source>
        <translation>規定により利用できない</translation>
    </message>
    <message>
        <source>Teams that must be funded, by category</source>
        <translation>区分ごとの最低採択チーム数</translation>
    </message>
    <message>
        <source>What the teams of one institution may cost</source>
        <translation>所属機関ごとの上限額</translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeUsageView</name>
    <message>
        <source>Withdraw the report of this row</source>
        <translation>この行の報告を取り下げる</translation>
    </message>
    <message>
        <source>Every row that came with the same file is taken back; what was charged is reversed.</source>
        <translation>同じファイルで取り込んだ行をすべて取り下げます。計上した分は取り消しの行で戻します。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>The report was withdrawn.</source>
        <translation>報告を取り下げました。</translation>
    </message>
    <message>
        <source>Withdraw the report…</source>
        <translation>報告を取り下げる…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Use reported by providers</source>
        <translation>事業者から届いた利用実績</translation>
    </message>
    <message>
        <source>What providers report per day stands here.</source>
        <translation>事業者から届いた日ごとの利用がここに並びます。</translation>
    </message>
    <message>
        <source>Import use…</source>
        <translation>利用実績を取り込む…</translation>
    </message>
</context>
<context>
    <name>prizedesk::ConfirmAwardDialog</name>
    <message>
        <source>Confirm: %1</source>
        <translation>決定の確認：%1</translation>
    </message>
    <message>
        <source>%1 recorded this decision: %2
Another person compares it with the committee&apos;s record and confirms it under the own name. Result notices leave only for confirmed decisions.</source>
        <translation>%1さんがこの決定を記録しました：%2
別の人が委員会の記録と照らし合わせ、自分の名前で確認します。結果通知は、確認済みの決定についてだけ送れます。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>確認する人の名前</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認者</translation>
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
    <name>prizedesk::ConflictsPage</name>
    <message>
        <source>%1 to decide, %2 not declared, %3 interests</source>
        <translation>判断待ち %1件、未申告 %2件、利害関係 %3件</translation>
    </message>
    <message>
        <source>%1 has no interest in %2.</source>
        <translation>%1 は %2 に利害関係がありません。</translation>
    </message>
    <message>
        <source>The interest of %1 in %2 was recorded.</source>
        <translation>%1 の %2 についての利害関係を記録しました。</translation>
    </message>
    <message>
        <source>%1 no longer has %2 in %3. Give the entry another judge: Repair in the tab of the assignment.</source>
        <translation>%1 は %3 で %2 の担当から外れました。割り当てのタブの「補う」で別の委員を割り当ててください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No interest of %1 in %2</source>
        <translation>%1 と %2 に利害関係なし</translation>
    </message>
    <message>
        <source>The suspicion is not shown again. The judge still declares for the entry.</source>
        <translation>この疑いは表示されなくなります。委員の申告は引き続き必要です。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>却下する</translation>
    </message>
    <message>
        <source>Another organisation of the same name</source>
        <translation>同じ名前の別の組織</translation>
    </message>
    <message>
        <source>Another department, no joint work</source>
        <translation>別の部署で、共同の仕事がない</translation>
    </message>
    <message>
        <source>The suspicion of %1 and %2 was dismissed.</source>
        <translation>%1 と %2 の疑いを却下しました。</translation>
    </message>
    <message>
        <source>The declaration of %1 for %2 was taken back.</source>
        <translation>%2 についての %1 の申告を取り消しました。</translation>
    </message>
    <message>
        <source>Import conflicts of interest</source>
        <translation>利益相反の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n declarations were imported.</source>
        <translation>
            <numerusform>申告 %n件を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Record a declaration…</source>
        <translation>申告を記録する…</translation>
    </message>
    <message>
        <source>Confirm the interest</source>
        <translation>利害関係を確定する</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>却下する…</translation>
    </message>
    <message>
        <source>Take the declaration back</source>
        <translation>申告を取り消す</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Declarations of judges and suspected interests of this theme stand here.</source>
        <translation>このテーマについての委員の申告と、利害関係の疑いがここに並びます。</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n組</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ConflictsTableModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>応募番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>提案名称</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Kind or reason</source>
        <translation>区分・理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Assigned in</source>
        <translation>担当の段階</translation>
    </message>
</context>
<context>
    <name>prizedesk::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>Name, address and note are sealed like those of entrants.</source>
        <translation>氏名・連絡先・備考は、応募者と同じように封をして保存します。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>prizedesk::CostDialog</name>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>新しい費用</translation>
    </message>
    <message>
        <source>Amounts in yen with tax; 30万円 is read as well.</source>
        <translation>金額は税込みの円です。「30万円」のようにも書けます。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Budget head</source>
        <translation>予算区分</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Planned (yen)</source>
        <translation>予定（円）</translation>
    </message>
    <message>
        <source>Actual (yen), once the invoice is there</source>
        <translation>実績（円）&#x3000;請求書が届いたら記入</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
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
    <name>prizedesk::CoverageClippings</name>
    <message>
        <source>Clipping</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF と画像 (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The clipping was kept.</source>
        <translation>切り抜きを保存しました。</translation>
    </message>
    <message>
        <source>Save a clipping</source>
        <translation>切り抜きを取り出す</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Remove a clipping</source>
        <translation>切り抜きを削除する</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>The clipping %1 was removed.</source>
        <translation>切り抜き %1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::CoverageDialog</name>
    <message>
        <source>Coverage</source>
        <translation>掲載</translation>
    </message>
    <message>
        <source>New coverage</source>
        <translation>新しい掲載</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
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
    <name>prizedesk::DecisionVerbs</name>
    <message>
        <source>Ties…</source>
        <translation>同点の扱い…</translation>
    </message>
    <message>
        <source>Notes of the meeting…</source>
        <translation>審議メモ…</translation>
    </message>
    <message>
        <source>Minutes of the committee</source>
        <translation>委員会の議事録</translation>
    </message>
    <message>
        <source>Result notices…</source>
        <translation>結果通知…</translation>
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
    <name>prizedesk::DeclareDialog</name>
    <message>
        <source>Declaration of interest</source>
        <translation>利害関係の申告</translation>
    </message>
    <message>
        <source>An interest takes the entry from the judge, and the judge&apos;s marks for it count in no mean.</source>
        <translation>利害関係があると、応募は委員の担当から外れ、その委員の点数はどの平均にも入りません。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>利害関係なし</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Kind of interest</source>
        <translation>利害関係の区分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>prizedesk::DeskGuestCard</name>
    <message>
        <source>No guest chosen</source>
        <translation>来場者が選ばれていません</translation>
    </message>
    <message>
        <source>Arrived already: %1</source>
        <translation>受付済みです（%1）</translation>
    </message>
    <message>
        <source>Welcome. Arrived %1</source>
        <translation>受付しました（%1）</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>来場済み（%1）</translation>
    </message>
    <message>
        <source>Not here yet. Enter lets the guest in</source>
        <translation>未着&#x3000;Enter で受付します</translation>
    </message>
    <message>
        <source>On the list as: %1. Enter lets the guest in</source>
        <translation>名簿では「%1」&#x3000;Enter で受付します</translation>
    </message>
    <message>
        <source>Scan a code, or type a name and choose the guest.</source>
        <translation>コードを読み取るか、氏名を入れて来場者を選んでください。</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>同伴者</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>配慮事項</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>prizedesk::DeskGuestsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>prizedesk::DeskOpenFlow</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 の合言葉</translation>
    </message>
    <message>
        <source>It stands on the list of passphrases that the office keeps. Small and large letters, blanks and hyphens do not matter.</source>
        <translation>事務局が持つ合言葉の一覧にあります。大文字と小文字、空白、ハイフンの違いは問いません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>prizedesk::DeskWindow</name>
    <message>
        <source>Arrived last</source>
        <translation>最近の来場</translation>
    </message>
    <message numerus="yes">
        <source>%n guests found</source>
        <translation>
            <numerusform>%n名が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this desk&apos;s list. Search for the name.</source>
        <translation>%1 はこの受付の名簿にありません。氏名で探してください。</translation>
    </message>
    <message>
        <source>Nobody answers to “%1”. Try another part of the name, or write the guest down as a walk-in (F9).</source>
        <translation>「%1」に当たる方はいません。氏名の別の部分で探すか、当日参加として書き留めてください（F9）。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, desk</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 arrived already: %2</source>
        <translation>%1 様は受付済みです（%2）</translation>
    </message>
    <message>
        <source>The arrival of %1 was taken back.</source>
        <translation>%1 の来場を取り消しました。</translation>
    </message>
    <message>
        <source>Guest without an invitation</source>
        <translation>当日参加</translation>
    </message>
    <message>
        <source>The guest is let in at once and written down here.</source>
        <translation>すぐに受付し、このファイルに書き留めます。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>受付する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>%1 of %2 guests, %3 walk-ins</source>
        <translation>来場 %1名 / %2名、当日参加 %3名</translation>
    </message>
    <message>
        <source>%1 – reception %2</source>
        <translation>%1 ― %2</translation>
    </message>
    <message>
        <source>Reception %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>コードまたは氏名</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>来場者</translation>
    </message>
    <message>
        <source>Nobody has arrived at this desk yet.</source>
        <translation>この受付にはまだどなたも来場していません。</translation>
    </message>
    <message>
        <source>Nobody answers to this.</source>
        <translation>当たる方はいません。</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>名札を刷る</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>当日参加…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Enter lets in · F8 badge · F9 walk-in · Ctrl+Z takes the last one back · ↑ ↓ choose</source>
        <translation>Enter 受付&#x3000;F8 名札&#x3000;F9 当日参加&#x3000;Ctrl+Z 取り消し&#x3000;↑ ↓ 選ぶ</translation>
    </message>
    <message>
        <source>Times: %1 (%2)</source>
        <translation>時刻：%1（%2）</translation>
    </message>
    <message>
        <source>Scan a code, or type a name, reading or affiliation</source>
        <translation>コードを読み取るか、氏名・フリガナ・ローマ字・所属を入力</translation>
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
    <name>prizedesk::DiscussionDialog</name>
    <message>
        <source>Keep the note</source>
        <translation>メモを残す</translation>
    </message>
    <message>
        <source>Keep, next entry</source>
        <translation>残して次の応募へ</translation>
    </message>
    <message>
        <source>Notes of the meeting: %1</source>
        <translation>審議メモ：%1</translation>
    </message>
    <message>
        <source>Entries of the meeting</source>
        <translation>審議する応募</translation>
    </message>
    <message>
        <source>No entry is in this stage yet.</source>
        <translation>この段階にはまだ応募がありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Prize in mind</source>
        <translation>候補の賞</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Reason and remarks</source>
        <translation>理由・特記事項</translation>
    </message>
    <message>
        <source>Reason and remarks, as they go into the minutes</source>
        <translation>理由・特記事項（議事録に載ります）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries have a verdict. Prizes themselves are decided on the awards page; what is written here goes into the minutes.</source>
        <translation>
            <numerusform>%n件のうち%1件に判断があります。授賞そのものは「授賞」の画面で決めます。ここに書いたことは議事録に載ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict of interest, leave the room: %1</source>
        <translation>利益相反のため退室：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A verdict needs its reason.</source>
        <translation>判断には理由が必要です。</translation>
    </message>
    <message>
        <source>Kept %1 by %2</source>
        <translation>%1 に%2が記録</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>まだメモはありません。</translation>
    </message>
    <message>
        <source>The note on %1 is kept.</source>
        <translation>%1の審議メモを残しました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::DiscussionTableModel</name>
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
        <source>Above the line</source>
        <translation>授賞圏内</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>審議</translation>
    </message>
    <message>
        <source>Prize in mind</source>
        <translation>候補の賞</translation>
    </message>
    <message>
        <source>Reason and remarks</source>
        <translation>理由・特記事項</translation>
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
    <name>prizedesk::DocumentDialog</name>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 は表示できません</translation>
    </message>
    <message>
        <source>PDF files and pictures are shown here. This is another kind of file, or it is damaged. Judges cannot see it either: ask the entrant for a PDF.</source>
        <translation>ここで表示できるのは PDF と画像です。ほかの種類のファイルか、壊れたファイルです。委員の画面でも表示できないため、応募者に PDF での提出を依頼してください。</translation>
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
    <name>prizedesk::DoubleEntryDialog</name>
    <message>
        <source>Paper of %1</source>
        <translation>%1の紙の採点表</translation>
    </message>
    <message>
        <source>Marks on the paper</source>
        <translation>紙の評点</translation>
    </message>
    <message>
        <source>Type the marks as they stand on the paper. They count only after a second person has typed them too.</source>
        <translation>紙のとおりに評点を入力してください。2人目も入力するまで、順位には数えません。</translation>
    </message>
    <message>
        <source>%1 has typed this sheet. Type it again from the paper: you do not see the first marks.</source>
        <translation>%1が入力しました。もう一度、紙から入力してください。1人目の評点は見えません。</translation>
    </message>
    <message>
        <source>%1 and %2 typed the same marks. They count now.</source>
        <translation>%1と%2の入力は同じです。評点を確定できます。</translation>
    </message>
    <message>
        <source>Let the marks count</source>
        <translation>評点を確定する</translation>
    </message>
    <message>
        <source>Keep the marks</source>
        <translation>評点を保存する</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2, or what counts already, differ in %n place(s). Look at the paper and type the right mark there.</source>
        <translation>
            <numerusform>%1と%2の入力、またはすでに有効な評点が %nか所で違います。紙を見て、正しい評点を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the marks from which one is chosen</extracomment>
        <translation> か </translation>
    </message>
    <message>
        <source>%1 counts already</source>
        <translation>いま有効な評点：%1</translation>
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
    <message>
        <source>Adjusted for the judges</source>
        <translation>審査委員の差を補正</translation>
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
    <name>prizedesk::EntryDocuments</name>
    <message>
        <source>No documents yet. Judges see what is added here, under the reference number alone.</source>
        <translation>文書はまだありません。追加した文書は、受付番号だけを付けて委員に渡ります。</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>Withdraw %1…</source>
        <translation>%1 を取り下げる…</translation>
    </message>
    <message>
        <source>Withdrawn on %1 by %2: %3 (%4)</source>
        <translation>%1 %2 が取り下げ：%3（%4）</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Link to a video or a page…</source>
        <translation>動画やページへのリンク…</translation>
    </message>
    <message>
        <source>Documents of %1</source>
        <translation>%1 の文書</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>PDF と画像 (*.pdf *.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 has a new document: %2.</source>
        <translation>%1 に文書を追加しました：%2</translation>
    </message>
    <message>
        <source>%1 has a new link.</source>
        <translation>%1 にリンクを追加しました。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>このアドレスをブラウザーで開きますか。</translation>
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
    <message>
        <source>Withdraw a document of %1</source>
        <translation>%1 の文書を取り下げる</translation>
    </message>
    <message>
        <source>%1. It stays sealed in the file with its reason; judges no longer get it.</source>
        <translation>%1。理由とともに封をしたまま残り、委員には渡らなくなります。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Replaced by the entrant</source>
        <translation>応募者による差し替え</translation>
    </message>
    <message>
        <source>Shows who the entrant is</source>
        <translation>応募者が分かる内容を含む</translation>
    </message>
    <message>
        <source>Attached to the wrong entry</source>
        <translation>別の応募への添付の誤り</translation>
    </message>
    <message>
        <source>A document of %1 was withdrawn.</source>
        <translation>%1 の文書を取り下げました。</translation>
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
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
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
    <name>prizedesk::EnvelopePanel</name>
    <message>
        <source>%1 and %2</source>
        <comment>two persons</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>%1 %2が確定</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>%1 受領</translation>
    </message>
    <message>
        <source>Confirmed by one person</source>
        <translation>1人が確定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Amendment (not confirmed)</source>
        <translation>変更案（未確定）</translation>
    </message>
    <message>
        <source>A second person must confirm the envelope</source>
        <translation>予算枠には2人目の確定が必要です</translation>
    </message>
    <message>
        <source>An amendment of the envelope is not confirmed</source>
        <translation>予算枠の変更が確定していません</translation>
    </message>
    <message>
        <source>Until then plans can be made and compared, none approved.</source>
        <translation>それまでは、計画の作成と比較だけができます。承認はできません。</translation>
    </message>
    <message>
        <source>Until it is confirmed, plans can be approved within %1 only.</source>
        <translation>確定するまでは、確定済みの %1の範囲でだけ承認できます。</translation>
    </message>
    <message>
        <source>There is no figure for the envelope yet</source>
        <translation>予算枠の金額がまだありません</translation>
    </message>
    <message>
        <source>No figure of the envelope is confirmed</source>
        <translation>予算枠の金額が確定していません</translation>
    </message>
    <message>
        <source>Until one is confirmed with its basis by two people, plans can be made and compared, none approved.</source>
        <translation>2人が根拠を添えて確定するまでは、計画の作成と比較だけができます。承認はできません。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Ceiling that the document names</source>
        <translation>資料にある上限額</translation>
    </message>
</context>
<context>
    <name>prizedesk::EnvelopeVerbs</name>
    <message>
        <source>The envelope is confirmed by two people.</source>
        <translation>予算枠を2人で確定しました。</translation>
    </message>
    <message>
        <source>%1 confirmed it first; somebody else must be the second.</source>
        <translation>先に %1 さんが確定しました。2人目は別の人です。</translation>
    </message>
    <message>
        <source>Confirm the envelope</source>
        <translation>予算枠を確定する</translation>
    </message>
    <message>
        <source>The figure confirmed last governs what can be approved. Confirming is written to the ledger; it is not undone but taken back by a reversal.</source>
        <translation>最後に確定した金額の範囲で承認できます。確定は台帳に記入されます。元に戻す操作ではなく、取り消しの行で戻します。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定する</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Basis: document and section</source>
        <translation>根拠（資料名と箇所）</translation>
    </message>
    <message>
        <source>Second person, if present (else confirmed by that person later)</source>
        <translation>同席している2人目（いなければ後で確定）</translation>
    </message>
    <message>
        <source>The envelope of %1 was confirmed.</source>
        <translation>予算枠 %1 を確定しました。</translation>
    </message>
    <message>
        <source>Record another figure of the envelope</source>
        <translation>予算枠のほかの金額を記録する</translation>
    </message>
    <message>
        <source>It waits until two people confirm it; until then the confirmed figure governs.</source>
        <translation>2人が確定するまでは未確定です。それまでは確定済みの金額が有効です。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Reference of the document</source>
        <translation>資料の番号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>The figure of %1 waits for confirmation.</source>
        <translation>%1 を未確定の金額として記録しました。</translation>
    </message>
    <message>
        <source>Withdraw a figure that waits</source>
        <translation>未確定の金額を取り下げる</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The figure was withdrawn.</source>
        <translation>金額を取り下げました。</translation>
    </message>
    <message>
        <source>Take the confirmation of the envelope back</source>
        <translation>予算枠の確定を取り消す</translation>
    </message>
    <message>
        <source>The figure waits again, and the one confirmed before it governs. The ledger gets a reversal.</source>
        <translation>この金額は未確定に戻り、その前に確定した金額が有効になります。台帳には取り消しの行が入ります。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The confirmation was taken back.</source>
        <translation>確定を取り消しました。</translation>
    </message>
    <message>
        <source>Confirm with its basis…</source>
        <translation>根拠を添えて確定する…</translation>
    </message>
    <message>
        <source>Confirm as second person</source>
        <translation>2人目として確定する</translation>
    </message>
    <message>
        <source>Another figure of the envelope…</source>
        <translation>予算枠のほかの金額…</translation>
    </message>
    <message>
        <source>Withdraw the figure…</source>
        <translation>変更案を取り下げる…</translation>
    </message>
    <message>
        <source>Take the confirmation back…</source>
        <translation>確定を取り消す…</translation>
    </message>
    <message>
        <source>Somebody else must be the second person.</source>
        <translation>2人目には別の人を指定してください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::EventDialog</name>
    <message>
        <source>The ceremony</source>
        <translation>表彰式</translation>
    </message>
    <message>
        <source>Invitations, reminders and appointments say this.</source>
        <translation>招待状、出欠の伺い、予定表にこのとおり載ります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Reception from</source>
        <translation>受付開始</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>返信期限</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Address of the stream</source>
        <translation>配信のアドレス</translation>
    </message>
    <message>
        <source>Persons in the room (0: no limit)</source>
        <translation>会場の定員（0は制限なし）</translation>
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
    <name>prizedesk::GuestDialog</name>
    <message>
        <source>Guest %1</source>
        <translation>来場者 %1</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>新しい来場者</translation>
    </message>
    <message>
        <source>Name, contact, needs and remarks are kept sealed.</source>
        <translation>氏名、連絡先、配慮事項、備考は封をして保存します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>格</translation>
    </message>
    <message>
        <source>Order within the category (0: none)</source>
        <translation>区分の中の順（0は指定なし）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>同伴者</translation>
    </message>
    <message>
        <source>Comes with (number of a guest)</source>
        <translation>同行先（来場者の番号）</translation>
    </message>
    <message>
        <source>Sits together with (name of a party)</source>
        <translation>同席するグループの名前</translation>
    </message>
    <message>
        <source>Needs, separated by ;</source>
        <translation>配慮事項（; で区切る）</translation>
    </message>
    <message>
        <source>Consent to photos</source>
        <translation>撮影の同意</translation>
    </message>
    <message>
        <source>Consent to the stream</source>
        <translation>配信の同意</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>取材の承認</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Date of birth (for the office alone)</source>
        <translation>生年月日（事務局だけが見ます）</translation>
    </message>
    <message>
        <source>There is no guest %1 to come with. Nothing was changed.</source>
        <translation>同行する相手の %1 は名簿にありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The date of birth cannot be read. Nothing was changed. Write it as 2009-04-01.</source>
        <translation>生年月日を読み取れません。何も変更していません。2009-04-01 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::GuestLetters</name>
    <message>
        <source>Letters to guests</source>
        <translation>来場者への手紙</translation>
    </message>
    <message>
        <source>E-mails are written as drafts with the appointment attached; your mail program opens and sends them.</source>
        <translation>メールは予定表を添えた下書きとして書き出します。メールソフトで開き、確かめて送ってください。</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待状</translation>
    </message>
    <message>
        <source>Reminder to those who have not answered</source>
        <translation>未回答の方への伺い</translation>
    </message>
    <message>
        <source>All who are due</source>
        <translation>送る時期の全員</translation>
    </message>
    <message numerus="yes">
        <source>The %n checked guests</source>
        <translation>
            <numerusform>選んだ %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>E-mail drafts in a folder</source>
        <translation>メールの下書き（フォルダーへ）</translation>
    </message>
    <message>
        <source>Letters to print (PDF)</source>
        <translation>印刷用の手紙（PDF）</translation>
    </message>
    <message>
        <source>Nobody is due for this letter.</source>
        <translation>この手紙を送る方はいません。</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>下書きを置くフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were written.</source>
        <translation>
            <numerusform>下書き %n通を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>letters</source>
        <translation>招待状</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were written.</source>
        <translation>
            <numerusform>手紙 %n通を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks to those who came</source>
        <translation>来場者へのお礼状</translation>
    </message>
    <message>
        <source>None of them has an e-mail address. Print the letters instead.</source>
        <translation>メールアドレスのある方がいません。印刷用の手紙で書き出してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n guests have no e-mail address and got no draft. Print their letters.</source>
        <translation>
            <numerusform>メールアドレスのない %n 名の下書きはありません。印刷用の手紙で書き出してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
</context>
<context>
    <name>prizedesk::GuestsPage</name>
    <message>
        <source>In the room</source>
        <translation>会場</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>招待済み %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity %1</source>
        <translation>定員 %1名</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>定員なし</translation>
    </message>
    <message>
        <source>Not counted in the room</source>
        <translation>会場の人数に含めません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2名</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>格</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>同伴者</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>同行先</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>配慮事項</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>撮影</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>取材の承認</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>伺い</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 を変更しました。</translation>
    </message>
    <message>
        <source>The guest was added.</source>
        <translation>来場者を追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n guests were removed.</source>
        <translation>
            <numerusform>%n名を名簿から外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were written down: %1.</source>
        <translation>
            <numerusform>%n名の出欠を「%1」にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room is full: %n guests are on the waiting list.</source>
        <translation>
            <numerusform>会場が満員のため、%n名をキャンセル待ちにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for the next guest of the waiting list.</source>
        <translation>キャンセル待ちの次の方が入る空きがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n guests came in from the waiting list.</source>
        <translation>
            <numerusform>キャンセル待ちの %n名を出席にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and place of the ceremony were changed.</source>
        <translation>表彰式の日時と会場を変更しました。</translation>
    </message>
    <message>
        <source>Import answers of guests</source>
        <translation>出欠の回答を取り込む</translation>
    </message>
    <message>
        <source>Import guests</source>
        <translation>来場者を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n guests were imported.</source>
        <translation>
            <numerusform>%n名を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a guest…</source>
        <translation>来場者を追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Date and place…</source>
        <translation>日時と会場…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>手紙…</translation>
    </message>
    <message>
        <source>Import guests…</source>
        <translation>来場者を取り込む…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>出欠の回答を取り込む…</translation>
    </message>
    <message>
        <source>Take guests from the waiting list</source>
        <translation>キャンセル待ちを出席にする</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>出欠を「%1」に</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>来場者</translation>
    </message>
    <message>
        <source>Everybody who is invited to the ceremony stands here.</source>
        <translation>表彰式に招く方がここに並びます。</translation>
    </message>
    <message>
        <source>Choose a guest to see who it is.</source>
        <translation>来場者を選ぶと詳細が出ます。</translation>
    </message>
    <message numerus="yes">
        <source>%n guests checked</source>
        <translation>
            <numerusform>%n名を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 guests + %2, %3 free</source>
        <comment>guests and companions in the room, places free</comment>
        <translation>%1名＋同伴%2、空き%3</translation>
    </message>
    <message>
        <source>%1 guests + %2 companions</source>
        <translation>%1名＋同伴%2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>同行者</translation>
    </message>
    <message>
        <source>Companion to be linked</source>
        <translation>同行者の登録待ち</translation>
    </message>
</context>
<context>
    <name>prizedesk::GuestsTableModel</name>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>席なし</translation>
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
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>格</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>同伴者</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>配慮事項</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>取材の承認</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Companion to be linked</source>
        <translation>同行者の登録待ち</translation>
    </message>
</context>
<context>
    <name>prizedesk::HeatScale</name>
    <message>
        <source>%1–%2 points</source>
        <translation>%1–%2点</translation>
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
    <message>
        <source>Judging</source>
        <translation>審査</translation>
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
        <translation>ほかの採点ファイルを開いています。先にその画面を閉じてください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeDialog</name>
    <message>
        <source>Judge %1</source>
        <translation>委員 %1</translation>
    </message>
    <message>
        <source>New judge</source>
        <translation>新しい委員</translation>
    </message>
    <message>
        <source>Name, e-mail address and remarks are kept sealed.</source>
        <translation>氏名・メールアドレス・備考は封じて保管します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Chairs the committee</source>
        <translation>委員会の委員長を務める</translation>
    </message>
    <message>
        <source>Past roles and remarks</source>
        <translation>過去の役割・備考</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Corporate number of the affiliation</source>
        <translation>所属の法人番号</translation>
    </message>
    <message>
        <source>Expertise, separated by ;</source>
        <translation>専門分野（; で区切る）</translation>
    </message>
    <message>
        <source>Themes, separated by ; (none: all)</source>
        <translation>担当テーマ（; で区切る、空欄はすべて）</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>State</source>
        <translation>委員区分</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>委嘱開始</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>委嘱終了</translation>
    </message>
    <message>
        <source>Pledge of confidentiality on</source>
        <translation>守秘誓約の日</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Entries at most</source>
        <translation>担当の上限</translation>
    </message>
    <message>
        <source>Asks for: fields or entries, separated by ;</source>
        <translation>希望（分野または応募番号、; 区切り）</translation>
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
    <name>prizedesk::JudgesPage</name>
    <message>
        <source>Any expertise</source>
        <translation>すべての専門分野</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>専門分野</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>担当テーマ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1（委員長）</translation>
    </message>
    <message>
        <source>Term from</source>
        <translation>委嘱開始</translation>
    </message>
    <message>
        <source>Term to</source>
        <translation>委嘱終了</translation>
    </message>
    <message>
        <source>Pledge of confidentiality</source>
        <translation>守秘誓約</translation>
    </message>
    <message>
        <source>Entries at most</source>
        <translation>担当の上限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>担当件数</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Past roles and remarks</source>
        <translation>過去の役割・備考</translation>
    </message>
    <message>
        <source>The judge was added.</source>
        <translation>委員を追加しました。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 を変更しました。</translation>
    </message>
    <message>
        <source>%1 was removed from the register.</source>
        <translation>%1 を名簿から削除しました。</translation>
    </message>
    <message>
        <source>Import judges</source>
        <translation>委員の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n judges were imported.</source>
        <translation>
            <numerusform>委員 %n名を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import judges…</source>
        <translation>委員を取り込む…</translation>
    </message>
    <message>
        <source>Add a judge…</source>
        <translation>委員を追加する…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更する…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Members of the judging committees and candidates stand here.</source>
        <translation>審査委員会の委員と候補がここに並びます。</translation>
    </message>
    <message>
        <source>Choose a judge to see the register&apos;s entry.</source>
        <translation>委員を選ぶと、名簿の内容を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>希望</translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgesTableModel</name>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1（委員長）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
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
        <source>State</source>
        <translation>委員区分</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>専門分野</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>担当テーマ</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>委嘱期間</translation>
    </message>
    <message>
        <source>Pledge of confidentiality</source>
        <translation>守秘誓約</translation>
    </message>
    <message>
        <source>Entries at most</source>
        <translation>担当の上限</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>担当件数</translation>
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
    <name>prizedesk::LedgerTableModel</name>
    <message>
        <source>of %1</source>
        <translation>%1 の取り消し</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>GPU hours</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>精算済み</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>請求待ち</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>引当済み</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Free after</source>
        <translation>空き残高</translation>
    </message>
    <message>
        <source>What is free after this line</source>
        <translation>この行のあとの空き</translation>
    </message>
    <message>
        <source>Team&apos;s open promise</source>
        <translation>チームの引当残高</translation>
    </message>
    <message>
        <source>What the team was promised and has not used, after this line</source>
        <translation>この行のあとに、このチームに残る未使用の配分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
</context>
<context>
    <name>prizedesk::LedgerVerbs</name>
    <message>
        <source>Release a part of an allotment</source>
        <translation>配分の一部を解除する</translation>
    </message>
    <message>
        <source>What a team was promised and will not use becomes free.</source>
        <translation>チームが使わない分を空きに戻します。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>Team, with what is open</source>
        <translation>チーム（未使用の配分）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 of %2 became free.</source>
        <translation>%2 の %1 を空きに戻しました。</translation>
    </message>
    <message>
        <source>Move a part of an allotment to another team</source>
        <translation>配分の一部を別のチームに移す</translation>
    </message>
    <message>
        <source>The last day of use stays the same.</source>
        <translation>利用期限は変わりません。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>From team, with what is open</source>
        <translation>移す元のチーム（未使用の配分）</translation>
    </message>
    <message>
        <source>To team</source>
        <translation>移す先のチーム</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <translation>%1 を %2 から %3 に移しました。</translation>
    </message>
    <message>
        <source>Let promises expire</source>
        <translation>期限切れの配分を失効させる</translation>
    </message>
    <message>
        <source>What is open of allotments whose last day of use lies before this day becomes free.</source>
        <translation>利用期限がこの日より前の配分のうち、未使用の分を空きに戻します。</translation>
    </message>
    <message>
        <source>Let expire</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>What had expired became free.</source>
        <translation>期限切れの配分を空きに戻しました。</translation>
    </message>
    <message>
        <source>Settle what was used</source>
        <translation>利用分を精算する</translation>
    </message>
    <message>
        <source>Charges up to a day are paid: of one offer, or of all and of other cost.</source>
        <translation>指定した日までに計上した分を支払い済みにします。提供を1つ選ぶか、その他の費用を含むすべてを選びます。</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>精算する</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Used up to</source>
        <translation>利用日（この日まで）</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Charges up to %1 are settled.</source>
        <translation>%1までの計上分を精算しました。</translation>
    </message>
    <message>
        <source>Reverse line %1</source>
        <translation>%1 行目を取り消す</translation>
    </message>
    <message>
        <source>Lines of the ledger never change: a further line takes this one back.</source>
        <translation>台帳の行は書き換えません。取り消しの行を加えて戻します。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Line %1 was reversed.</source>
        <translation>%1 行目を取り消しました。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remark on a team&apos;s use</source>
        <translation>チームの利用についての所見</translation>
    </message>
    <message>
        <source>Whether compute is used for what it was given, month by month; goes into the monthly report.</source>
        <translation>計算資源が目的どおりに使われているかを月ごとに記録します。月次報告に載ります。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>The remark on %1 was noted.</source>
        <translation>%1 についての所見を記録しました。</translation>
    </message>
    <message>
        <source>Release a part…</source>
        <translation>一部を解除する…</translation>
    </message>
    <message>
        <source>Move to another team…</source>
        <translation>別のチームに移す…</translation>
    </message>
    <message>
        <source>Let promises expire…</source>
        <translation>期限切れを失効させる…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>精算する…</translation>
    </message>
    <message>
        <source>Reverse the line…</source>
        <translation>行を取り消す…</translation>
    </message>
    <message>
        <source>Remark on use…</source>
        <translation>所見を書く…</translation>
    </message>
    <message>
        <source>%1 has only %2 that is promised and not used.</source>
        <translation>%1 の未使用の配分は %2 だけです。</translation>
    </message>
    <message>
        <source>A transfer needs two teams.</source>
        <translation>移す先には別のチームを選んでください。</translation>
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
    <name>prizedesk::LimitTable</name>
    <message>
        <source>%1 has no name beside it.</source>
        <translation>%1 に対応する名称がありません。</translation>
    </message>
    <message>
        <source>%1: %2 is no limit.</source>
        <translation>%1：%2 は値として読み取れません。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 が重複しています。</translation>
    </message>
</context>
<context>
    <name>prizedesk::LinkDialog</name>
    <message>
        <source>Link of %1</source>
        <translation>%1 のリンク</translation>
    </message>
    <message>
        <source>Judges see the name and the address. Nothing is opened without asking them.</source>
        <translation>委員には名前とアドレスが見えます。確認なしに開かれることはありません。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Video of the demonstration</source>
        <translation>実演の動画</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>prizedesk::LogisticsExports</name>
    <message>
        <source>Export %1</source>
        <translation>%1を書き出す</translation>
    </message>
    <message>
        <source>Letters of thanks</source>
        <translation>お礼状</translation>
    </message>
    <message>
        <source>One PDF for every contact, into a folder. Guests who came get theirs from the list of guests.</source>
        <translation>連絡先ごとに1つの PDF をフォルダーに書き出します。来場者へのお礼状は来場者の一覧から作ります。</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Figures of the ceremony</source>
        <translation>表彰式の実績</translation>
    </message>
    <message>
        <source>ceremony-figures</source>
        <translation>表彰式の実績</translation>
    </message>
</context>
<context>
    <name>prizedesk::LogisticsPage</name>
    <message>
        <source>The usual preparations were entered.</source>
        <translation>標準の準備を記入しました。</translation>
    </message>
    <message>
        <source>%1: nothing is entered yet.</source>
        <translation>%1はまだ記入されていません。</translation>
    </message>
    <message>
        <source>Enter the usual preparations</source>
        <translation>標準の準備を記入</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>加える…</translation>
    </message>
    <message>
        <source>expected %1 of %2</source>
        <translation>見込み %1／上限 %2</translation>
    </message>
    <message>
        <source>Figures for the report</source>
        <translation>報告書のための数字</translation>
    </message>
    <message>
        <source>Against the budget</source>
        <translation>予算との比較</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未完了に戻す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The task was kept.</source>
        <translation>作業を保存しました。</translation>
    </message>
    <message>
        <source>The contact was kept.</source>
        <translation>連絡先を保存しました。</translation>
    </message>
    <message>
        <source>The amount cannot be read. Nothing was changed. Write it as 300000 or 30万円.</source>
        <translation>金額を読み取れません。何も変えていません。300000 か 30万円 のように書いてください。</translation>
    </message>
    <message>
        <source>The cost was kept.</source>
        <translation>費用を保存しました。</translation>
    </message>
    <message>
        <source>The coverage was kept.</source>
        <translation>掲載を保存しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is done.</source>
        <translation>「%1」を完了にしました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open again.</source>
        <translation>「%1」を未完了に戻しました。</translation>
    </message>
    <message>
        <source>The line was removed.</source>
        <translation>行を消しました。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Award items</source>
        <translation>授与物</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>報道対応</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>掲載</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Parts of the preparations</source>
        <translation>準備の区分</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>直す…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>行を消す</translation>
    </message>
    <message>
        <source>Letters of thanks…</source>
        <translation>お礼状…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Timeline of the tasks</source>
        <translation>作業の日程</translation>
    </message>
    <message>
        <source>Preparations of the ceremony</source>
        <translation>表彰式の準備</translation>
    </message>
    <message>
        <source>Press list</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>Attendance…</source>
        <translation>来場記録…</translation>
    </message>
    <message>
        <source>Attach a clipping…</source>
        <translation>切り抜きを添える…</translation>
    </message>
    <message>
        <source>Save a clipping…</source>
        <translation>切り抜きを取り出す…</translation>
    </message>
    <message>
        <source>Remove a clipping</source>
        <translation>切り抜きを削除する</translation>
    </message>
</context>
<context>
    <name>prizedesk::LotDrawDialog</name>
    <message>
        <source>Draw the lot</source>
        <translation>くじを引く</translation>
    </message>
    <message>
        <source>Enter the values of: %1. A lot is drawn once; its result stays.</source>
        <translation>「%1」の値を入れてください。くじは一度しか引けず、結果は変わりません。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>引く</translation>
    </message>
    <message>
        <source>Public values, one line per source</source>
        <translation>公表された値（出典ごとに1行）</translation>
    </message>
    <message>
        <source>Numbers of one source are sorted by themselves.</source>
        <translation>同じ出典の数字は自動で並べ替えます。</translation>
    </message>
    <message>
        <source>Key string: %1</source>
        <translation>鍵の文字列：%1</translation>
    </message>
</context>
<context>
    <name>prizedesk::LotFixDialog</name>
    <message>
        <source>%1. %2  %3</source>
        <comment>number, entry and title</comment>
        <translation>%1. %2&#x3000;%3</translation>
    </message>
    <message>
        <source>Fix a lot</source>
        <translation>くじを定める</translation>
    </message>
    <message>
        <source>These entries take part under these numbers, and values that will be public decide. Both are fixed now, before anybody knows the values; the order then follows by RFC 3797 with SHA-256, and anyone can compute it again.</source>
        <translation>次の応募がこの番号でくじに加わり、これから公表される値で順序が決まります。値が分かる前に、応募と出典の両方をここで定めます。順序はRFC 3797（SHA-256）で求まり、だれでも計算し直せます。</translation>
    </message>
    <message>
        <source>Fix the lot</source>
        <translation>くじを定める</translation>
    </message>
    <message>
        <source>For example: the winning numbers of the lottery of 3 December</source>
        <translation>例：12月3日の宝くじの当せん番号</translation>
    </message>
    <message>
        <source>Public source: which values, of which day</source>
        <translation>公の出典（どの値か、いつのものか）</translation>
    </message>
</context>
<context>
    <name>prizedesk::LotResultDialog</name>
    <message>
        <source>Lot %1: how it was drawn</source>
        <translation>くじ%1の引き方</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>順序：%1</translation>
    </message>
    <message>
        <source>Entries as they were numbered:</source>
        <translation>応募の番号：</translation>
    </message>
    <message>
        <source>Public source: %1. Fixed %2 by %3.</source>
        <translation>出典：%1（%2に%3が設定）</translation>
    </message>
    <message>
        <source>Values: %1. Drawn %2 by %3.</source>
        <translation>値：%1（%2に%3が抽せん）</translation>
    </message>
    <message>
        <source>Key string: %1</source>
        <translation>鍵の文字列：%1</translation>
    </message>
    <message>
        <source>Draw n takes SHA-256 of (n − 1) ‖ key string ‖ (n − 1), n − 1 in two bytes, divided by the number of entries left; the remainder + 1 counts among those left (RFC 3797, section 4).</source>
        <translation>n回目は、(n − 1)・鍵の文字列・(n − 1)をつないだもの（n − 1は2バイト）のSHA-256を、残りの件数で割ります。余りに1を足した順番の応募を、残りから選びます（RFC 3797 第4節）。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>回</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Entries left</source>
        <translation>残りの件数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽せんの経過</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべて写す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
    <name>prizedesk::MarkConflictRow</name>
    <message>
        <source>Office</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>表から取り込み</translation>
    </message>
    <message>
        <source>the judge&apos;s file</source>
        <translation>委員のファイル</translation>
    </message>
    <message>
        <source>the judge&apos;s score sheet</source>
        <translation>委員の採点表</translation>
    </message>
    <message>
        <source>typed from paper</source>
        <translation>紙の採点表から入力</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>%1位</translation>
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
    <name>prizedesk::MembersEditor</name>
    <message>
        <source>Add member</source>
        <translation>メンバーに加える</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>メンバーから外す</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
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
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>応募者</translation>
    </message>
    <message>
        <source>%1: the first day is no date.</source>
        <translation>%1：参加日が日付として読み取れません。</translation>
    </message>
    <message>
        <source>A team has one leader.</source>
        <translation>代表は1チームに1人です。</translation>
    </message>
</context>
<context>
    <name>prizedesk::MentorDialog</name>
    <message>
        <source>Mentor %1</source>
        <translation>メンター %1</translation>
    </message>
    <message>
        <source>New mentor</source>
        <translation>メンターの登録</translation>
    </message>
    <message>
        <source>Name and e-mail address are kept sealed. Judges who have to do with a mentor are suspected of an interest in the team&apos;s entries.</source>
        <translation>氏名とメールアドレスは暗号化して保存します。メンターと関わりのある審査委員は、そのチームの応募との利害関係の疑いとして表示されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Corporate number of the affiliation</source>
        <translation>所属の法人番号</translation>
    </message>
    <message>
        <source>Teams: none is registered yet</source>
        <translation>チーム（まだ登録がありません）</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
</context>
<context>
    <name>prizedesk::MentorsPage</name>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 を変更しました。</translation>
    </message>
    <message>
        <source>The mentor was added.</source>
        <translation>メンターを登録しました。</translation>
    </message>
    <message>
        <source>%1 was removed from the register.</source>
        <translation>%1 を名簿から削除しました。</translation>
    </message>
    <message>
        <source>Add a mentor…</source>
        <translation>メンターを登録…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>メンター</translation>
    </message>
    <message>
        <source>Mentors of student teams stand here. A judge who mentors a team, or works where its mentor works, is suspected of an interest in its entries.</source>
        <translation>学生チームのメンターを登録します。メンター本人や、メンターと同じ所属の審査委員は、そのチームの応募との利害関係の疑いとして表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation>
            <numerusform>メンター %n 名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::MentorsTableModel</name>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
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
    <name>prizedesk::NoticeWriter</name>
    <message>
        <source>Stopped.</source>
        <translation>途中でやめました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::NoticesDialog</name>
    <message>
        <source>Drafts of mails alone, without PDF</source>
        <translation>メールの下書きだけ（PDFなし）</translation>
    </message>
    <message>
        <source>Edit the comments…</source>
        <translation>講評を直す…</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>フォルダーに書き出す…</translation>
    </message>
    <message>
        <source>Result notices: %1</source>
        <translation>結果通知：%1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>No letter may leave yet.</source>
        <translation>まだ通知を出せません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>通知 %n通</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 to winners). Nothing about anybody else is in them.</source>
        <translation>（うち受賞者 %1通）。ほかの応募者のことは書かれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n have no address for mail.</source>
        <translation>
            <numerusform>%n通にはメールアドレスがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>講評</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>受賞</translation>
    </message>
    <message>
        <source>No prize</source>
        <comment>in a list of letters</comment>
        <translation>選外</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no comment</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>通知を書き出すフォルダー</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>通知を書き出しています</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n個のファイルを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files lie in the folder.</source>
        <translation>
            <numerusform>フォルダーには%n個のファイルがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::OfferDialog</name>
    <message>
        <source>Offer %1</source>
        <translation>提供条件 %1</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>提供条件の追加</translation>
    </message>
    <message>
        <source>What was charged stays as it was charged; plans made before keep their prices.</source>
        <translation>記帳済みの利用額と、作成済みの計画の単価は変わりません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Provider and machine</source>
        <translation>事業者と機器</translation>
    </message>
    <message>
        <source>No. (empty: the next free one)</source>
        <translation>番号（空欄なら次の番号）</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>事業者の区分</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>University or public research body</source>
        <translation>大学・公的研究機関</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Network between nodes</source>
        <translation>ノード間通信</translation>
    </message>
    <message>
        <source>Speed, reference GPU = 1</source>
        <translation>性能比（基準GPU＝1）</translation>
    </message>
    <message>
        <source>Experience and reputation</source>
        <translation>経験・評判</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Price per GPU-hour</source>
        <translation>GPU時間あたりの単価</translation>
    </message>
    <message>
        <source>Yen for one unit of the currency</source>
        <translation>為替レート（1通貨単位あたりの円）</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>為替の基準日</translation>
    </message>
    <message>
        <source>How the exchange rate is to be understood</source>
        <translation>為替想定の説明</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>included</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>Tax rate (%)</source>
        <translation>税率（%）</translation>
    </message>
    <message>
        <source>Storage per TB and month, tax included</source>
        <translation>ストレージ（1TB・月あたり、税込）</translation>
    </message>
    <message>
        <source>Points per GPU-hour, if counted in points</source>
        <translation>GPU時間あたりのポイント（ポイント制の場合）</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>提供の条件</translation>
    </message>
    <message>
        <source>Capacity in GPU-hours</source>
        <translation>提供可能なGPU時間</translation>
    </message>
    <message>
        <source>Minimum term in days</source>
        <translation>最低利用日数</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>提供開始日</translation>
    </message>
    <message>
        <source>Available to</source>
        <translation>提供終了日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>There is an offer of this number.</source>
        <translation>この番号の提供条件は登録済みです。</translation>
    </message>
    <message>
        <source>¥%1 per GPU-hour, tax included; plans count with %2</source>
        <translation>GPU時間あたり %1円（税込）。計画では %2 で計算します</translation>
    </message>
    <message>
        <source>The price in yen follows from the fields.</source>
        <translation>入力に応じて円での単価を表示します。</translation>
    </message>
</context>
<context>
    <name>prizedesk::OffersTableModel</name>
    <message>
        <source>academic</source>
        <translation>学術機関</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>レートなし</translation>
    </message>
    <message>
        <source>The plan takes all of this offer</source>
        <translation>計画でこの提供をすべて使います</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Per GPU hour, as offered</source>
        <translation>GPU 1時間あたり、提示のまま</translation>
    </message>
    <message>
        <source>Yen per hour</source>
        <translation>円／時間</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>Yen per reference hour</source>
        <translation>円／基準時間</translation>
    </message>
    <message>
        <source>Yen per hour ÷ speed: what decides in the plan</source>
        <translation>円／時間 ÷ 性能比。計画ではこの値で比べます</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>性能比</translation>
    </message>
    <message>
        <source>Compared with the reference GPU</source>
        <translation>基準GPUとの比</translation>
    </message>
    <message>
        <source>Capacity (h)</source>
        <translation>提供可能（時間）</translation>
    </message>
    <message>
        <source>In the plan (h)</source>
        <translation>計画（時間）</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>提供期間</translation>
    </message>
    <message>
        <source>Minimum term</source>
        <translation>最低利用</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Storage (TB, month)</source>
        <translation>保存（TB・月）</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>実績・評判</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
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
    <name>prizedesk::OtherCostsTableModel</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>More was billed than planned</source>
        <translation>予定より多く請求されています</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定額</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>引当済み</translation>
    </message>
    <message>
        <source>Committed in the ledger, not billed yet</source>
        <translation>台帳で引当済み、請求はまだの額</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求済み</translation>
    </message>
    <message>
        <source>Bills that came in, paid or not</source>
        <translation>届いた請求の額（支払いの有無を問わない）</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Not reserved yet</source>
        <translation>未引当</translation>
    </message>
    <message>
        <source>The next approval reserves it</source>
        <translation>次の承認で引き当てます</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
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
    <name>prizedesk::PacketEntriesTableModel</name>
    <message>
        <source>Place</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
</context>
<context>
    <name>prizedesk::PacketIssueDialog</name>
    <message numerus="yes">
        <source>Issue %n packet(s)</source>
        <translation>
            <numerusform>採点ファイル %n件を発行する</numerusform>
        </translation>
    </message>
    <message>
        <source>Each judge gets one encrypted file with the entries under their reference numbers. What has left cannot be taken back.</source>
        <translation>委員ごとに、受付番号だけを付けた応募を収めた暗号化ファイルを一つ作ります。発行した後は取り消せません。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>PDF, one page per judge, to print or to send</source>
        <translation>PDF：委員ごとに 1枚。印刷や送付に</translation>
    </message>
    <message>
        <source>CSV, one line per judge, for the office alone</source>
        <translation>CSV：委員ごとに 1行。事務局の控えに</translation>
    </message>
    <message>
        <source>Sheet of passphrases. They are kept nowhere else.</source>
        <translation>合言葉の通知書（合言葉はほかのどこにも残りません）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>審査段階</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>返送期限</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>期限なし</translation>
    </message>
    <message numerus="yes">
        <source>%n judge(s) get another packet. Marks that they have given in the earlier one are not in the new one; its returns can still be received.</source>
        <translation>
            <numerusform>%n名には採点ファイルを改めて発行します。前のファイルに入力した採点は新しいファイルに引き継がれません。前のファイルからの返送も引き続き受け取れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>返送期限が決まっていません。</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>返送期限を過ぎています。</translation>
    </message>
    <message>
        <source>There are no instructions for judges.</source>
        <translation>委員への説明がありません。</translation>
    </message>
</context>
<context>
    <name>prizedesk::PacketIssueFlow</name>
    <message numerus="yes">
        <source>Folder for %n packet(s)</source>
        <translation>
            <numerusform>採点ファイル %n件を置くフォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of passphrases, outside the folder of the packets</source>
        <translation>合言葉の通知書（採点ファイルのフォルダーの外に置きます）</translation>
    </message>
    <message>
        <source>passphrases_%1</source>
        <translation>合言葉_%1</translation>
    </message>
    <message>
        <source>Writing packets</source>
        <translation>採点ファイルを作成中</translation>
    </message>
    <message>
        <source>No packet was issued, and no file was left.</source>
        <translation>採点ファイルは発行していません。途中のファイルも残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) are in %1. Send the passphrases in %2 by another way.</source>
        <translation>
            <numerusform>採点ファイル %n件を %1 に置きました。%2 の合言葉は別の経路で送ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>These judges share too few entries: some entries cannot be compared with others.</source>
        <translation>委員どうしの重なりが少なく、互いに比べられない応募があります。</translation>
    </message>
    <message>
        <source>No pledge of confidentiality is recorded for %1.</source>
        <translation>守秘誓約の記録がありません: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Another file was in the way of a name: take away .part from %1.</source>
        <translation>同じ名前のファイルがあったため仮の名前です。%1 の末尾の .part を取ってお使いください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::PacketOutlineDialog</name>
    <message numerus="yes">
        <source>%n document(s), %1</source>
        <translation>
            <numerusform>%n件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet of %1</source>
        <translation>%1 の採点ファイル</translation>
    </message>
    <message>
        <source>What the packet of %1 would hold</source>
        <translation>%1 の採点ファイルに入るもの</translation>
    </message>
    <message>
        <source>Instructions as they are now</source>
        <translation>現在の説明</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>照合値</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>返送期限</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>審査基準</translation>
    </message>
    <message numerus="yes">
        <source>version %1, %n criteria</source>
        <translation>
            <numerusform>第%1版、%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>prizedesk::PacketsPage</name>
    <message>
        <source>What it holds…</source>
        <translation>中身を見る…</translation>
    </message>
    <message>
        <source>Deadline and instructions…</source>
        <translation>期限と説明…</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>採点ファイル</translation>
    </message>
    <message>
        <source>No judge has an entry in this stage yet. Packets can be issued once entries are assigned.</source>
        <translation>この段階の応募を持つ委員はまだいません。割り当てると、採点ファイルを発行できます。</translation>
    </message>
    <message>
        <source>Assign entries</source>
        <translation>割り当てを開く</translation>
    </message>
    <message>
        <source>Issue packets…</source>
        <translation>発行する…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n selected…</source>
        <translation>
            <numerusform>選んだ %n件を発行する…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n packet(s)…</source>
        <translation>
            <numerusform>%n件を発行する…</numerusform>
        </translation>
    </message>
    <message>
        <source>This stage is closed.</source>
        <translation>この段階は締め切られています。</translation>
    </message>
    <message>
        <source>Every judge has a packet that fits. Check judges to issue again.</source>
        <translation>どの委員にも、今の内容に合う採点ファイルがあります。改めて発行するときは委員に印を付けてください。</translation>
    </message>
    <message>
        <source>Packets are being written…</source>
        <translation>採点ファイルを作成しています…</translation>
    </message>
    <message>
        <source>This stage is closed</source>
        <translation>締め切り済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n issued, %2 returned</source>
        <translation>
            <numerusform>%n名中 %1名に発行、%2名から返送</numerusform>
        </translation>
    </message>
    <message>
        <source>What judges of %1 are told was changed.</source>
        <translation>%1 の委員への期限・説明・基準を変更しました。</translation>
    </message>
    <message>
        <source>Packets of %1</source>
        <translation>%1 の採点ファイル</translation>
    </message>
</context>
<context>
    <name>prizedesk::PacketsTableModel</name>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>利益相反 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>採点ファイル</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>返送期限</translation>
    </message>
    <message>
        <source>Last return</source>
        <translation>最後の返送</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
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
    <name>prizedesk::PlanTeamsTableModel</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>%1: hours</source>
        <translation>%1：時間</translation>
    </message>
    <message>
        <source>%1: yen</source>
        <translation>%1：金額</translation>
    </message>
    <message>
        <source>Hours of the reference GPU; the share of what was asked for at most</source>
        <translation>基準GPUに換算した時間。申請の上限に対する割合を添えています</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%nチーム</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::PlanVerbs</name>
    <message>
        <source>The plan “%1” was removed.</source>
        <translation>計画「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Choose a plan first.</source>
        <translation>先に計画を選んでください。</translation>
    </message>
    <message>
        <source>Only drafts are approved.</source>
        <translation>承認できるのは下書きだけです。</translation>
    </message>
    <message>
        <source>No figure of the envelope is confirmed.</source>
        <translation>予算枠の金額が確定していません。</translation>
    </message>
    <message>
        <source>It divides %1; %2 is confirmed.</source>
        <translation>この計画は %1 を分けるものです。確定済みは %2 です。</translation>
    </message>
    <message>
        <source>Offers and requests are needed first.</source>
        <translation>先に提供条件と申請が必要です。</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>計画を作る</translation>
    </message>
    <message>
        <source>A plan divides the envelope among the teams within all limits. It is a draft until two people approve it; plans can be laid side by side.</source>
        <translation>すべての条件を守りながら、予算枠をチームに分けます。2人が承認するまでは下書きです。並べて比べられます。</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算する</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>案%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方針</translation>
    </message>
    <message>
        <source>The whole envelope</source>
        <translation>予算枠の全体</translation>
    </message>
    <message>
        <source>What is free or not used yet</source>
        <translation>空きと未使用の分</translation>
    </message>
    <message>
        <source>What is divided</source>
        <translation>分けるもの</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>上限額</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>予算枠</translation>
    </message>
    <message>
        <source>Reserve %1, other compute cost %2 are held back.</source>
        <translation>予備費 %1、その他の費用 %2 を除いて分けます。</translation>
    </message>
    <message>
        <source>Computing plan “%1”</source>
        <translation>計画「%1」の計算</translation>
    </message>
    <message>
        <source>No plan keeps all limits; nothing was kept. %1</source>
        <translation>すべての条件を守る計画がありません。何も保存していません。%1</translation>
    </message>
    <message>
        <source>The plan “%1” uses %2; at most %3 % from the best.</source>
        <translation>計画「%1」は %2 を使います。最良との差は %3 % 以内です。</translation>
    </message>
    <message>
        <source>The plan “%1” was stopped early: it uses %2, at most %3 % from the best.</source>
        <translation>計画「%1」は途中で止めました。使う額は %2、最良との差は %3 % 以内です。</translation>
    </message>
    <message>
        <source>Approve the plan “%1”</source>
        <translation>計画「%1」を承認する</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n teams become reservations in the ledger. An approval is not undone but taken back by a reversal.</source>
        <translation>
            <numerusform>%nチーム分の %1 が台帳の引当になります。承認は元に戻す操作ではなく、取り消しの行で戻します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>First person: %1</source>
        <translation>1人目：%1</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>2人目</translation>
    </message>
    <message>
        <source>The plan “%1” was approved by %2 and %3.</source>
        <translation>計画「%1」を %2 さんと %3 さんが承認しました。</translation>
    </message>
    <message>
        <source>Take the approval of “%1” back</source>
        <translation>「%1」の承認を取り消す</translation>
    </message>
    <message>
        <source>Its reservations are reversed. Refused once anything was used, released or moved.</source>
        <translation>引当を取り消しの行で戻します。利用・解除・移し替えのあとは取り消せません。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The approval of “%1” was taken back.</source>
        <translation>「%1」の承認を取り消しました。</translation>
    </message>
    <message>
        <source>Trying “%1” with other merits and rates</source>
        <translation>評価と為替を変えて「%1」を試す</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変えるもの</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Exchange rate %1%2 %</source>
        <translation>為替レート %1%2 %</translation>
    </message>
    <message>
        <source>fits the envelope</source>
        <translation>予算枠に収まる</translation>
    </message>
    <message>
        <source>does not fit the envelope</source>
        <translation>予算枠を超える</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>fits up to twice the rate</source>
        <translation>2倍まで収まる</translation>
    </message>
    <message>
        <source>fits up to +%1 %</source>
        <translation>+%1 % まで収まる</translation>
    </message>
    <message>
        <source>Merit of all teams within its error: %1</source>
        <translation>全チームの評価を誤差の範囲で変更：%1</translation>
    </message>
    <message>
        <source>funded in %1 % of %2 draws</source>
        <translation>%2回のうち %1 % で配分あり</translation>
    </message>
    <message>
        <source>Nothing of this plan is uncertain: no merit has an error, no offer is in foreign money.</source>
        <translation>この計画に不確かなものはありません。評価の誤差も外貨の提供もありません。</translation>
    </message>
    <message>
        <source>What “%1” hangs on</source>
        <translation>「%1」の不確かさ</translation>
    </message>
    <message>
        <source>Make a plan…</source>
        <translation>計画を作る…</translation>
    </message>
    <message>
        <source>Approve the plan…</source>
        <translation>計画を承認する…</translation>
    </message>
    <message>
        <source>Take the approval back…</source>
        <translation>承認を取り消す…</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>下書きを削除</translation>
    </message>
    <message>
        <source>What is uncertain…</source>
        <translation>不確かさ…</translation>
    </message>
    <message>
        <source>There is a plan of this name.</source>
        <translation>同じ名前の計画があります。</translation>
    </message>
    <message>
        <source>Somebody else must be the second person.</source>
        <translation>2人目には別の人を指定してください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::PlansTableModel</name>
    <message>
        <source>not confirmed</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Teams by share of what they asked for at most, 0 to 100 %: %1</source>
        <translation>申請の上限に対する充足率ごとのチーム数（0〜100%）：%1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方針</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>予算枠</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使う額</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>残る額</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Teams that get hours, of all that ask</source>
        <translation>配分のあるチーム数と申請したチーム数</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>The lowest share of what was asked for, among teams that get hours</source>
        <translation>配分のあるチームのうち、最も低い充足率</translation>
    </message>
    <message>
        <source>Jain</source>
        <translation>Jain</translation>
    </message>
    <message>
        <source>Fairness of the shares: 1 = all alike</source>
        <translation>充足率の公平さ。1 はすべて同じ</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>ジニ</translation>
    </message>
    <message>
        <source>Unevenness of the shares: 0 = all alike</source>
        <translation>充足率の偏り。0 はすべて同じ</translation>
    </message>
    <message>
        <source>More, less</source>
        <translation>増&#x3000;減</translation>
    </message>
    <message>
        <source>Teams with more and with fewer hours than in the first plan</source>
        <translation>最初の計画より時間が増えるチームと減るチーム</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>最大負担</translation>
    </message>
    <message>
        <source>Paid at most, with other compute cost</source>
        <translation>その他の費用を含め、支払いが最大になる額</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>最良との差</translation>
    </message>
    <message>
        <source>At most this far from the best possible plan</source>
        <translation>最良の計画との差はこれ以内です</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Shares</source>
        <comment>of what teams asked for</comment>
        <translation>充足率</translation>
    </message>
    <message>
        <source>Of what teams asked for: left 0 %, right 100 %</source>
        <translation>申請の上限に対する割合（左が0%、右が100%）</translation>
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
    <name>prizedesk::PrepTaskDialog</name>
    <message>
        <source>Task</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新しい作業</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待っている作業</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>prizedesk::PrizeBoardsDialog</name>
    <message>
        <source>Prize boards</source>
        <translation>賞金目録</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>目録</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>文字の向き</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>横書き</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>縦書き</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A1 landscape</source>
        <translation>A1 横</translation>
    </message>
    <message>
        <source>A2 landscape</source>
        <translation>A2 横</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横</translation>
    </message>
    <message>
        <source>Prize board as it will be printed</source>
        <translation>印刷される賞金目録</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDF に書き出す…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Placeholders: names come in once two people released the result.</source>
        <translation>通し練習用の表示です。二人が結果を開示すると氏名が入ります。</translation>
    </message>
    <message>
        <source>The released result: a board for every award as it is paid.</source>
        <translation>開示された結果です。授賞ごとに、実際の金額で1枚ずつ作ります。</translation>
    </message>
    <message>
        <source>Export prize boards</source>
        <translation>賞金目録を書き出す</translation>
    </message>
    <message>
        <source>prize-boards</source>
        <translation>賞金目録</translation>
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
    <message>
        <source>Confirm…</source>
        <translation>確認…</translation>
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
        <translation>次のどれかを書いてください：%1。</translation>
    </message>
</context>
<context>
    <name>prizedesk::ProgressPage</name>
    <message>
        <source>Receive…</source>
        <translation>受け取る…</translation>
    </message>
    <message>
        <source>Write reminders…</source>
        <translation>催促の下書きを作る…</translation>
    </message>
    <message>
        <source>Score sheet…</source>
        <translation>採点表を作る…</translation>
    </message>
    <message>
        <source>Type paper…</source>
        <translation>紙から入力する…</translation>
    </message>
    <message>
        <source>Close the stage…</source>
        <translation>締め切る…</translation>
    </message>
    <message>
        <source>No judge has an entry in this stage yet. They stand here once entries are assigned.</source>
        <translation>この段階の応募を持つ委員はまだいません。割り当てると、ここに並びます。</translation>
    </message>
    <message>
        <source>This stage is closed</source>
        <translation>締め切り済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n judge(s) complete</source>
        <translation>
            <numerusform>%n名のうち %1名がそろいました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n draft(s)</source>
        <translation>
            <numerusform>下書き %n通を置くフォルダー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were written. Your mail program opens them.</source>
        <translation>
            <numerusform>下書きを %n通作りました。メールソフトで開けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n score sheet(s)</source>
        <translation>
            <numerusform>採点表 %n枚を置くフォルダー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) were written.</source>
        <translation>
            <numerusform>採点表を %n枚作りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper of %1 counts now.</source>
        <translation>%1の紙の採点表を確定しました。</translation>
    </message>
    <message>
        <source>The paper of %1 waits for a second person.</source>
        <translation>%1の紙の採点表は、2人目の入力を待っています。</translation>
    </message>
    <message>
        <source>The paper of %1 was typed twice. Settle it now.</source>
        <translation>%1の紙の採点表を 2人が入力しました。次は確定です。</translation>
    </message>
    <message>
        <source>%1 was closed.</source>
        <translation>%1を締め切りました。</translation>
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
    <name>prizedesk::ProgressTableModel</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>あと %n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed</source>
        <translation>
            <numerusform>入力中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Marks received</source>
        <translation>受け取った評点</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Last return</source>
        <translation>最後の受け取り</translation>
    </message>
    <message>
        <source>Until the deadline</source>
        <translation>期限まで</translation>
    </message>
</context>
<context>
    <name>prizedesk::ProjectorDialog</name>
    <message>
        <source>Decision meeting</source>
        <translation>審査会</translation>
    </message>
    <message>
        <source>One entry at a time in large type. Judges appear by number alone.</source>
        <translation>応募を1件ずつ大きな文字で表示します。委員は番号だけで表示します。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>投影する</translation>
    </message>
    <message>
        <source>The title is shown</source>
        <translation>提案名称を表示する</translation>
    </message>
    <message>
        <source>The organisation is shown</source>
        <translation>応募者（組織名）を表示する</translation>
    </message>
    <message>
        <source>Rank and points are shown</source>
        <translation>順位と点を表示する</translation>
    </message>
    <message>
        <source>The judges&apos; scores are shown</source>
        <translation>委員ごとの採点を表示する</translation>
    </message>
    <message numerus="yes">
        <source>%n entries at the award line</source>
        <translation>
            <numerusform>協議の対象 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ranked entries</source>
        <translation>
            <numerusform>順位のある全 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered until the member is out</source>
        <translation>委員が退室するまで隠す</translation>
    </message>
    <message>
        <source>Shown, with the member named</source>
        <translation>委員の番号を示して表示する</translation>
    </message>
    <message>
        <source>A window on this screen</source>
        <translation>この画面のウィンドウ</translation>
    </message>
    <message>
        <source>Full screen: %1</source>
        <translation>全画面：%1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message numerus="yes">
        <source>Few go in and out (%n times)</source>
        <translation>
            <numerusform>出入りの少ない順（%n回）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By rank (in and out %n times)</source>
        <translation>
            <numerusform>順位の順（出入り %n回）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ProjectorWindow</name>
    <message>
        <source>Decision meeting</source>
        <translation>審査会</translation>
    </message>
    <message>
        <source>Comes back: %1</source>
        <translation>戻る：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between judges</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Leaves the room: %1</source>
        <translation>退室：%1</translation>
    </message>
    <message>
        <source>Still out: %1</source>
        <translation>退室中：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>one rank</comment>
        <translation>%1位</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range of ranks</comment>
        <translation>%1–%2位</translation>
    </message>
    <message>
        <source>There is no entry to discuss.</source>
        <translation>協議する応募がありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中 %1件目</translation>
    </message>
    <message>
        <source>Shown when they are out: Space</source>
        <translation>退室を確かめてから Space で表示します</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>place among all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Rank with 95 %</source>
        <translation>順位の幅（95%）</translation>
    </message>
    <message>
        <source>Within the first %1</source>
        <translation>%1位以内</translation>
    </message>
    <message>
        <source>Ranks with 95 %</source>
        <translation>順位の幅（95%）</translation>
    </message>
    <message>
        <source>Space, → on   ← back   F11 full screen   Esc close</source>
        <translation>Space・→ 次へ&#x3000;← 前へ&#x3000;F11 全画面&#x3000;Esc 閉じる</translation>
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
    <name>prizedesk::RankShiftChart</name>
    <message>
        <source>Entry</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>No entry has a rank yet.</source>
        <translation>順位のついた応募はまだありません。</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>%1位</translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingBoard</name>
    <message>
        <source>How the figures came about…</source>
        <translation>計算の道すじ…</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>応募を開く</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Scores by judge</source>
        <translation>委員ごとの採点</translation>
    </message>
    <message>
        <source>those who mark low at the left</source>
        <translation>左ほど低め</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to discuss</source>
        <translation>
            <numerusform>協議の対象 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n across the line of %1 places (ranks %2–%3): to be discussed</source>
        <translation>
            <numerusform>%1位の線をまたぐ %n件（%2–%3位）が協議の対象です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingDecisions</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>封印前</translation>
    </message>
    <message>
        <source>Differs from the seal</source>
        <translation>封印と違う</translation>
    </message>
    <message>
        <source>Sealed %1</source>
        <translation>封印済み %1</translation>
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
        <source>Method</source>
        <translation>方法</translation>
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
        <source>Method: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Ranked: total</source>
        <translation>対象：合計点</translation>
    </message>
    <message>
        <source>What is ranked</source>
        <translation>順位を付ける対象</translation>
    </message>
    <message>
        <source>Import, entries and closing of the stage</source>
        <translation>取り込み・応募の出し入れ・締め切り</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>投影表示…</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>締切 %1</translation>
    </message>
    <message>
        <source>Ranking: %1</source>
        <translation>順位：%1</translation>
    </message>
    <message>
        <source>Ranking by %1</source>
        <translation>順位：%1</translation>
    </message>
    <message>
        <source>Ranking: %1 (to compare; what counts: %2)</source>
        <translation>順位：%1（比較用。正式な方法は「%2」）</translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingPane</name>
    <message>
        <source>Open the entry</source>
        <translation>応募を開く</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>計算の道すじ</translation>
    </message>
    <message>
        <source>Without one judge at a time</source>
        <translation>委員を1人ずつ除くと</translation>
    </message>
    <message>
        <source>Weights ±10 %</source>
        <translation>配点を±10%変えると</translation>
    </message>
    <message>
        <source>Choose an entry to see why it stands where it stands.</source>
        <translation>応募を選ぶと、その順位の理由が表示されます。</translation>
    </message>
    <message>
        <source>There are no weights to change in this ranking.</source>
        <translation>この順位には変えられる配点がありません。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingPanels</name>
    <message>
        <source>Show the list</source>
        <translation>一覧を見る</translation>
    </message>
    <message>
        <source>Ranks before and after</source>
        <translation>前後の順位</translation>
    </message>
    <message>
        <source>%1 instead of %2: %3</source>
        <translation>「%2」を「%1」に変えました。%3</translation>
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
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV、UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written with %n rows.</source>
        <translation>
            <numerusform>%1 に %n行を書き出しました。</numerusform>
        </translation>
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
    <message>
        <source>&lt;1%</source>
        <comment>a chance</comment>
        <translation>1%未満</translation>
    </message>
    <message>
        <source>&gt;99%</source>
        <comment>a chance</comment>
        <translation>99%超</translation>
    </message>
    <message>
        <source>With 95 % between rank %1 and %2; expected rank %3</source>
        <translation>95%で %1位から %2位の間。期待順位 %3位</translation>
    </message>
    <message>
        <source>In %1 of 100 draws the entry is among the first %2.</source>
        <translation>抽選100回のうち %1回で %2位以内に入ります。</translation>
    </message>
    <message>
        <source>rank %1</source>
        <comment>after the raw mean</comment>
        <translation>%1位</translation>
    </message>
    <message numerus="yes">
        <source>%n places up</source>
        <translation>
            <numerusform>%nつ上がる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places down</source>
        <translation>
            <numerusform>%nつ下がる</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Raw mean</source>
        <translation>素点の平均</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>最小二乗</translation>
    </message>
    <message>
        <source>From z-scores</source>
        <translation>z得点から</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>補正後</translation>
    </message>
    <message>
        <source>Range of ranks (95 %)</source>
        <translation>順位の幅（95%）</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>%1位以内</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Expected rank</source>
        <translation>期待順位</translation>
    </message>
    <message numerus="yes">
        <source>%n scores count. Sheets with a conflict of interest or with marks missing do not.</source>
        <translation>
            <numerusform>%n名の採点を数えています。利益相反の採点と、記入の足りない採点は数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The middle of %n scores: %1.</source>
        <translation>
            <numerusform>%n名の採点の中央の値です：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The scores that count: %1.</source>
        <translation>数えている採点：%1</translation>
    </message>
    <message>
        <source>With 95 % the value lies between %1 and %2: %3 ± %4 (1.96 × the standard error of %5).</source>
        <translation>値は95%の確かさで%1から%2の間にあります：%3 ± %4（標準誤差 %5 の1.96倍）。</translation>
    </message>
    <message>
        <source>The mean of its ranks over all draws: 1 + the chances that each other entry is better.</source>
        <translation>すべての抽選での順位の平均です（1に、ほかの各応募が上になる確率を足した値）。</translation>
    </message>
    <message>
        <source>%1: waits for confirmation by a second person</source>
        <translation>%1：2人目の確認待ち</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>± (95 %)</source>
        <translation>誤差（95%）</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n scores: %1.</source>
        <translation>
            <numerusform>%n名の採点の平均です：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingTasks</name>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Without one judge at a time</source>
        <translation>委員を1人ずつ除くと</translation>
    </message>
    <message>
        <source>Weights ±10 %</source>
        <translation>配点を±10%変えると</translation>
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
    <message>
        <source>Let this method count…</source>
        <translation>この方法を正式にする…</translation>
    </message>
    <message>
        <source>The stage is sealed with its method. Seal it again to change it.</source>
        <translation>この段階は方法とともに封印されています。変えるには封印し直してください。</translation>
    </message>
    <message>
        <source>This is the method that counts.</source>
        <translation>これが正式な方法です。</translation>
    </message>
    <message>
        <source>%1: what counts is &quot;%2&quot;</source>
        <translation>%1の正式な方法を「%2」にする</translation>
    </message>
    <message>
        <source>Entries that go on, awards, ties, reports and letters follow this method from now on. Sealing the result fixes it.</source>
        <translation>次の段階への選出、授賞、同点の扱い、報告書、通知は、これからこの方法に従います。結果を封印すると方法も固定されます。</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>正式にする</translation>
    </message>
    <message>
        <source>As the rules of the prize say</source>
        <translation>応募要項の定めによる</translation>
    </message>
    <message>
        <source>%1 counts now.</source>
        <translation>正式な方法を「%1」にしました。</translation>
    </message>
</context>
<context>
    <name>prizedesk::ReceivePage</name>
    <message>
        <source>Receive marks…</source>
        <translation>採点を受け取る…</translation>
    </message>
    <message>
        <source>Returns (.scores) and score sheets (.xlsx), any number of them</source>
        <translation>返送ファイル（.scores）と採点表（.xlsx）、何件でも</translation>
    </message>
    <message>
        <source>Drop what judges return here: .scores files and score sheets (.xlsx), any number of them. Nothing changes before you have seen the preview.</source>
        <translation>委員から戻ったファイルをここへ落としてください。.scores と採点表（.xlsx）、何件でもかまいません。確認するまで何も変わりません。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>加える…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>くい違い</translation>
    </message>
    <message>
        <source>Marks that both sides changed</source>
        <translation>両方で変わった評点</translation>
    </message>
    <message>
        <source>All from the office</source>
        <translation>すべて事務局の値</translation>
    </message>
    <message>
        <source>All from the judges</source>
        <translation>すべて委員の値</translation>
    </message>
    <message>
        <source>Effect on the ranks</source>
        <translation>順位への影響</translation>
    </message>
    <message>
        <source>This file changes no mark that was there before.</source>
        <translation>このファイルで変わる評点はありません。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>一覧を書き出す…</translation>
    </message>
    <message>
        <source>Receive marks</source>
        <translation>採点の受け取り</translation>
    </message>
    <message>
        <source>Returns and score sheets (*.scores *.xlsx)</source>
        <translation>返送ファイルと採点表 (*.scores *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n can be received</source>
        <translation>
            <numerusform>%n件のうち %1件を受け取れます</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>加えます</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変わった</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>置きかえます</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>何もしません</translation>
    </message>
    <message>
        <source>decided one by one</source>
        <translation>1件ずつ決めます</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>marks in these files</source>
        <translation>評点の欄</translation>
    </message>
    <message>
        <source>Changed marks</source>
        <translation>変わった評点</translation>
    </message>
    <message numerus="yes">
        <source>%n entries move</source>
        <translation>
            <numerusform>%n件が動きます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now (%n judges)</source>
        <translation>
            <numerusform>いま（%n名）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After (%n judges)</source>
        <translation>
            <numerusform>受け取り後（%n名）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>残り %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>すべて決まりました</translation>
    </message>
    <message numerus="yes">
        <source>Receive (decide %n more)</source>
        <translation>
            <numerusform>受け取る（残り %n件を決めてください）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive %n file(s)</source>
        <translation>
            <numerusform>%n件を受け取る</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded as one operation that can be taken back afterwards.</source>
        <translation>1つの操作として記録し、あとから元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that cannot be received change nothing.</source>
        <translation>
            <numerusform>受け取れない %n件は何も変えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature and packet number</source>
        <translation>署名と発行番号</translation>
    </message>
    <message>
        <source>Criteria as they are now</source>
        <translation>いまの審査基準</translation>
    </message>
    <message>
        <source>Number of marks and control totals</source>
        <translation>欄の数と合計</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>確かめたこと：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were received.</source>
        <translation>
            <numerusform>%n件を受け取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>一覧の書き出し</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>returns.xlsx</source>
        <translation>採点の受け取り.xlsx</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>一覧を書き出しました。</translation>
    </message>
    <message>
        <source>Reading what came back</source>
        <translation>返送ファイルを読み込み中</translation>
    </message>
    <message>
        <source>Entry and criterion</source>
        <translation>応募と項目</translation>
    </message>
    <message>
        <source>The office&apos;s value</source>
        <translation>事務局の値</translation>
    </message>
    <message>
        <source>The judge&apos;s value</source>
        <translation>委員の値</translation>
    </message>
    <message>
        <source>Effect on the rank</source>
        <translation>順位への影響</translation>
    </message>
    <message>
        <source>Files dropped here are added: .scores and score sheets (.xlsx), any number of them</source>
        <translation>ここへファイルを落とすと加わります（.scores と採点表 .xlsx、何件でも）</translation>
    </message>
</context>
<context>
    <name>prizedesk::ReceptionDesk</name>
    <message>
        <source>Another desk is open already. Close its window first.</source>
        <translation>別の受付が開いています。先にその窓を閉じてください。</translation>
    </message>
</context>
<context>
    <name>prizedesk::ReceptionPage</name>
    <message>
        <source>%1 brought back %2</source>
        <translation>%1 統合済み（%2）</translation>
    </message>
    <message>
        <source>%1 is out</source>
        <translation>%1 渡し済み</translation>
    </message>
    <message>
        <source>No desk has a file yet.</source>
        <translation>受付に渡したファイルはまだありません。</translation>
    </message>
    <message>
        <source>Desks: %1</source>
        <translation>受付: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>%1 arrived at %2.</source>
        <translation>%1 が %2 に来場しました。</translation>
    </message>
    <message>
        <source>%1 arrived already: %2, %3.</source>
        <translation>%1 は受付済みです（%2、%3）。</translation>
    </message>
    <message>
        <source>The arrival of %1 was taken back.</source>
        <translation>%1 の来場を取り消しました。</translation>
    </message>
    <message>
        <source>Files for reception desks</source>
        <translation>受付用のファイル</translation>
    </message>
    <message>
        <source>Each desk gets one encrypted file with all guests. The passphrases go into a list outside that folder: hand them over separately.</source>
        <translation>受付ごとに、全員の名簿を暗号化したファイルを一つ作ります。合言葉は別の場所の一覧に書き出します。ファイルとは別に手渡してください。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>受付の数</translation>
    </message>
    <message>
        <source>Folder for the desks&apos; files</source>
        <translation>受付用のファイルを置くフォルダー</translation>
    </message>
    <message>
        <source>List of passphrases, outside that folder</source>
        <translation>合言葉の一覧（そのフォルダーの外）</translation>
    </message>
    <message>
        <source>desk-passphrases</source>
        <translation>受付の合言葉</translation>
    </message>
    <message numerus="yes">
        <source>%n files for desks were written.</source>
        <translation>
            <numerusform>受付用のファイル %n件を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of reception desks</source>
        <translation>受付のファイル</translation>
    </message>
    <message>
        <source>Reception desk (*.desk)</source>
        <translation>受付のファイル (*.desk)</translation>
    </message>
    <message>
        <source>%1: %2 arrivals, %3 of them new, %4 walk-ins</source>
        <translation>%1: 受付 %2件（新しいもの %3件）、当日参加 %4名</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1 は取り込めません。%2</translation>
    </message>
    <message>
        <source>%1 guests have arrived, %2 were scanned again, %3 walked in.</source>
        <translation>来場 %1名、重ねての読取 %2件、当日参加 %3名。</translation>
    </message>
    <message>
        <source>Removed from the list since, left out: %1</source>
        <translation>その後名簿から外れたため除きます: %1</translation>
    </message>
    <message>
        <source>The office knows everything in these files already.</source>
        <translation>これらのファイルの内容はすべて統合済みです。</translation>
    </message>
    <message>
        <source>Bring desks back</source>
        <translation>受付の記録を統合</translation>
    </message>
    <message numerus="yes">
        <source>Take %n arrivals</source>
        <translation>
            <numerusform>%n件を統合する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrivals were taken over.</source>
        <translation>
            <numerusform>受付の記録 %n件を統合しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files for desks…</source>
        <translation>受付用のファイル…</translation>
    </message>
    <message>
        <source>Bring desks back…</source>
        <translation>受付の記録を統合…</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>受付する</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Export attendance…</source>
        <translation>来場者一覧を書き出す…</translation>
    </message>
    <message>
        <source>Scan a code or type a number, then Enter</source>
        <translation>コードを読み取る、または番号を入れて Enter</translation>
    </message>
    <message>
        <source>Code of a guest</source>
        <translation>来場者のコード</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>Guests who come stand here once they have answered.</source>
        <translation>出席の回答があった方がここに並びます。</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the return</source>
        <translation>統合済みにする</translation>
    </message>
    <message>
        <source>Desks brought back: %1</source>
        <translation>受付の記録を統合しました：%1</translation>
    </message>
</context>
<context>
    <name>prizedesk::RefusedPanel</name>
    <message>
        <source>This cannot be ranked fairly</source>
        <translation>公平に順位を付けられません</translation>
    </message>
    <message>
        <source>Rank by the raw mean</source>
        <translation>素点の平均で並べる</translation>
    </message>
    <message>
        <source>Open the assignment</source>
        <translation>割り当てを開く</translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation>つながりの部分</translation>
    </message>
    <message>
        <source>Choose another method, or let judges score more entries.</source>
        <translation>ほかの方法を選ぶか、委員の採点を増やしてください。</translation>
    </message>
    <message>
        <source>Let a judge of one part also score an entry of each other part, then the parts can be compared. The raw mean ranks them without regard to who judged what.</source>
        <translation>ある部分の委員がほかの部分の応募も1件ずつ採点すると、部分どうしを比べられます。素点の平均では、だれがどれを採点したかを考えずに並べます。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>応募の番号</translation>
    </message>
    <message>
        <source>Which judges</source>
        <translation>委員の番号</translation>
    </message>
</context>
<context>
    <name>prizedesk::RequestDialog</name>
    <message>
        <source>Request of %1</source>
        <translation>%1 の申請</translation>
    </message>
    <message>
        <source>Hours of the reference GPU. Plans made before stay as they are.</source>
        <translation>基準GPU換算の時間です。作成済みの計画は変わりません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>評価点</translation>
    </message>
    <message>
        <source>Standard error of the merit, if known</source>
        <translation>評価点の標準誤差（分かる場合）</translation>
    </message>
    <message>
        <source>At least (h)</source>
        <translation>最低時間</translation>
    </message>
    <message>
        <source>At most (h)</source>
        <translation>最高時間</translation>
    </message>
    <message>
        <source>Schedule from</source>
        <translation>利用開始日</translation>
    </message>
    <message>
        <source>Schedule to</source>
        <translation>利用終了日</translation>
    </message>
    <message>
        <source>Acceptable offers, empty = any</source>
        <translation>利用できる提供条件（空欄なら全て）</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>申請理由</translation>
    </message>
</context>
<context>
    <name>prizedesk::RequestsTableModel</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>no request yet</source>
        <translation>申請なし</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>所属機関</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>With its standard error where it is known</source>
        <translation>分かる場合は標準誤差を添えています</translation>
    </message>
    <message>
        <source>At least (h)</source>
        <translation>最低（時間）</translation>
    </message>
    <message>
        <source>Hours of the reference GPU</source>
        <translation>基準GPUに換算した時間</translation>
    </message>
    <message>
        <source>At most (h)</source>
        <translation>上限（時間）</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提供条件</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>利用期間</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Of its maximum, in the approved plan</source>
        <translation>承認済みの計画での、上限に対する割合</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>申請の理由</translation>
    </message>
</context>
<context>
    <name>prizedesk::ReturnFileList</name>
    <message>
        <source>Received already</source>
        <translation>受け取り済み</translation>
    </message>
    <message>
        <source>Older version. Version %1 is newer</source>
        <translation>古い版です。第%1版があります</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新しい %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>変わった %1</translation>
    </message>
    <message>
        <source>Same %1</source>
        <translation>同じ %1</translation>
    </message>
    <message>
        <source>Interests declared %1</source>
        <translation>利益相反の申告 %1</translation>
    </message>
    <message>
        <source>Left out because of an interest %1</source>
        <translation>利益相反のため除く %1</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>採点表</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation>くい違い %1</translation>
    </message>
</context>
<context>
    <name>prizedesk::RoomDialog</name>
    <message>
        <source>New room</source>
        <translation>新しい会場</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>会場を変える</translation>
    </message>
    <message>
        <source>One line for each row or line of tables, from the stage: the seats between the aisles, or at each table. “6, 12, 6 × 4” stands for four equal rows, a blank line for an aisle across.</source>
        <translation>舞台に近い列（テーブルの並び）から一行ずつ、通路で区切った席数、または卓ごとの席数を書きます。「6, 12, 6 × 4」は同じ列が四つ、空行は横の通路です。</translation>
    </message>
    <message>
        <source>Draw the room</source>
        <translation>会場を描く</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>描き直す</translation>
    </message>
    <message>
        <source>There is a stage</source>
        <translation>舞台がある</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>As wide as the rows</source>
        <translation>客席の幅に合わせる</translation>
    </message>
    <message>
        <source>How the room will look</source>
        <translation>会場の見え方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>出入口</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>客席の列</translation>
    </message>
    <message>
        <source>Round tables</source>
        <translation>円卓</translation>
    </message>
    <message>
        <source>For wheelchairs</source>
        <translation>車いす席</translation>
    </message>
    <message>
        <source>Stage width</source>
        <translation>舞台の幅</translation>
    </message>
    <message>
        <source>To the right of the middle</source>
        <translation>中央からの右寄せ</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n席</numerusform>
        </translation>
    </message>
    <message>
        <source>A room has between 1 and %1 seats; this one has %2.</source>
        <translation>会場の席は 1席から %1席までです（いまは %2席）。</translation>
    </message>
</context>
<context>
    <name>prizedesk::RunClockWindow</name>
    <message>
        <source>Clock of the ceremony</source>
        <translation>表彰式の時計</translation>
    </message>
</context>
<context>
    <name>prizedesk::RunItemDialog</name>
    <message>
        <source>Item of the run sheet</source>
        <translation>進行表の項目</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>People are named by reference: [[T1-0001]] an entry, [[J01]] a judge, [[t1-1]] who won that prize. Readings by hand: 漢字《かんじ》.</source>
        <translation>人は番号で書きます：[[T1-0001]] は応募、[[J01]] は委員、[[t1-1]] はその賞の受賞者です。ふりがなを自分で付けるときは 漢字《かんじ》 と書きます。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Not before this time</source>
        <translation>この時刻より前に始めない</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>登壇</translation>
    </message>
    <message>
        <source>Words of the host</source>
        <translation>司会の言葉</translation>
    </message>
    <message>
        <source>Staff on stage</source>
        <translation>舞台の係</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Sound and light</source>
        <translation>音響・照明</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>物品</translation>
    </message>
</context>
<context>
    <name>prizedesk::RunSheetPage</name>
    <message>
        <source>The usual programme was entered.</source>
        <translation>標準の式次第を入れました。</translation>
    </message>
    <message>
        <source>The ceremony is back to before its start.</source>
        <translation>表彰式を開始前に戻しました。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Left of the running item</source>
        <translation>進行中の項目の残り</translation>
    </message>
    <message>
        <source>Length of the ceremony</source>
        <translation>式の長さ</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>終了の見込み</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n分遅れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>%n分早い</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>The ceremony is over</source>
        <translation>表彰式は終わりました</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次：%1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>%1から %2</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; was added.</source>
        <translation>「%1」を加えました。</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; was changed.</source>
        <translation>「%1」を変えました。</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; was removed.</source>
        <translation>「%1」を消しました。</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; was moved.</source>
        <translation>「%1」を移しました。</translation>
    </message>
    <message>
        <source>Start of the ceremony</source>
        <translation>表彰式の開始</translation>
    </message>
    <message>
        <source>Items that are set for a time move with the start.</source>
        <translation>時刻を決めた項目も、開始と一緒に動きます。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The start of the ceremony was changed.</source>
        <translation>表彰式の開始を変えました。</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>進行表</translation>
    </message>
    <message>
        <source>Export the run sheet</source>
        <translation>進行表の書き出し</translation>
    </message>
    <message>
        <source>Who reads the sheet</source>
        <translation>だれが読むか</translation>
    </message>
    <message>
        <source>New item…</source>
        <translation>項目を加える…</translation>
    </message>
    <message>
        <source>Edit item…</source>
        <translation>項目を直す…</translation>
    </message>
    <message>
        <source>Clock on a screen</source>
        <translation>時計を映す</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDF に書き出す…</translation>
    </message>
    <message>
        <source>Export as Excel…</source>
        <translation>Excel に書き出す…</translation>
    </message>
    <message>
        <source>Enter the usual programme</source>
        <translation>標準の式次第を入れる</translation>
    </message>
    <message>
        <source>Day and time of the start…</source>
        <translation>開始の日時…</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>項目を消す</translation>
    </message>
    <message>
        <source>Move item up</source>
        <translation>項目を上へ</translation>
    </message>
    <message>
        <source>Move item down</source>
        <translation>項目を下へ</translation>
    </message>
    <message>
        <source>Back to before the start</source>
        <translation>開始前に戻す</translation>
    </message>
    <message>
        <source>Items of the ceremony</source>
        <translation>表彰式の項目</translation>
    </message>
    <message>
        <source>The items of the day stand here with their times, speakers and tasks.</source>
        <translation>当日の項目が、時刻・登壇・係とともに並びます。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>item, time</comment>
        <translation>%1（%2 から）</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>進行表を印刷…</translation>
    </message>
</context>
<context>
    <name>prizedesk::RunSheetPane</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Choose an item to see what is said and done.</source>
        <translation>項目を選ぶと、司会の言葉と係の動きが出ます。</translation>
    </message>
    <message>
        <source>(nothing is said)</source>
        <translation>（司会の言葉なし）</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>登壇</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>係</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Sound, light</source>
        <translation>音響・照明</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Next (Space)</source>
        <translation>次へ進む（Space）</translation>
    </message>
    <message>
        <source>Start (Space)</source>
        <translation>始める（Space）</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>1分延ばす</translation>
    </message>
    <message>
        <source>The running item takes a minute longer (+)</source>
        <translation>進行中の項目を1分延ばします（+）</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>1分縮める</translation>
    </message>
    <message>
        <source>The running item takes a minute less (−)</source>
        <translation>進行中の項目を1分縮めます（−）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Takes the last start back (←)</source>
        <translation>最後の開始を取り消します（←）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
</context>
<context>
    <name>prizedesk::RunSheetTableModel</name>
    <message>
        <source>The items before it take longer than there is until its time.</source>
        <translation>前の項目が、この時刻までに終わりません。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>登壇</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Staff on stage</source>
        <translation>舞台の係</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>物品</translation>
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
    <name>prizedesk::SealDialog</name>
    <message>
        <source>Seal the result of %1</source>
        <translation>%1の結果を封印</translation>
    </message>
    <message>
        <source>Marks, rubric, method and every figure of the ranking are kept as they stand. Decisions from now on rest on them, and a mark that changes later is shown as different from the sealed result. A seal cannot be undone.</source>
        <translation>評点、基準、方法と、順位のすべての数値を今のまま保存します。これからの決定はこの結果に基づき、後で評点が変わると「封印した結果と違う」と表示します。封印は元に戻せません。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印する</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What changed since it was sealed</source>
        <translation>前の封印から変わったこと</translation>
    </message>
    <message>
        <source>Reason to seal again</source>
        <translation>再び封印する理由</translation>
    </message>
</context>
<context>
    <name>prizedesk::SealStrip</name>
    <message>
        <source>Seal again…</source>
        <translation>再び封印する…</translation>
    </message>
    <message>
        <source>Seal the result…</source>
        <translation>結果を封印する…</translation>
    </message>
    <message>
        <source>Not sealed: decisions rest on scores that can still change.</source>
        <translation>結果は封印されていません。決定は、まだ変わりうる採点に基づきます。</translation>
    </message>
    <message>
        <source>Sealed (no. %1): %2, %3. The scores are those that were sealed.</source>
        <translation>封印済み（封印%1）：%2、%3。採点は封印した時のままです。</translation>
    </message>
    <message>
        <source>The result of %1 is sealed.</source>
        <translation>%1の結果を封印しました。</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>ファイルは閲覧専用で開いています。</translation>
    </message>
    <message>
        <source>%1 differs from the sealed result. Looking which figures no longer follow…</source>
        <translation>%1は封印した結果と違います。どの数字が変わるかを調べています…</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>違いを見る…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Score or rule</source>
        <translation>採点・規則</translation>
    </message>
    <message>
        <source>Sealed figure</source>
        <translation>封印した数字</translation>
    </message>
    <message>
        <source>Different from the sealed result</source>
        <translation>封印した結果との違い</translation>
    </message>
</context>
<context>
    <name>prizedesk::SeatLegend</name>
    <message>
        <source>%1 %2 / %3</source>
        <comment>category, seated, coming</comment>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空席</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>使用中止</translation>
    </message>
</context>
<context>
    <name>prizedesk::SeatMapView</name>
    <message>
        <source>+</source>
        <comment>sign of a companion&apos;s seat</comment>
        <translation>同</translation>
    </message>
    <message>
        <source>%1: free, place for a wheelchair</source>
        <translation>%1: 空き（車椅子の席）</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: 空き</translation>
    </message>
    <message>
        <source>companion of %1</source>
        <translation>%1 様の同伴者</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1：使用中止</translation>
    </message>
</context>
<context>
    <name>prizedesk::SeatingPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Without a seat: %1</source>
        <translation>席のない出席者 %1名</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>計画し直す</translation>
    </message>
    <message>
        <source>Plan seats</source>
        <translation>席を計画する</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Companion of %1</source>
        <translation>%1 様の同伴者</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>固定を解く</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>席を固定</translation>
    </message>
    <message>
        <source>There are no seats yet: plan seats, or draw a room first.</source>
        <translation>席がまだありません。席を計画するか、先に会場を描いてください。</translation>
    </message>
    <message>
        <source>Free, kept for a wheelchair</source>
        <translation>空席（車椅子の席）</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空席</translation>
    </message>
    <message numerus="yes">
        <source>%n companions</source>
        <translation>
            <numerusform>同伴者 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests have seats.</source>
        <translation>
            <numerusform>%n名の席を決めました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests found no seat.</source>
        <translation>
            <numerusform>%n名の席が足りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests do not sit beside those they come with.</source>
        <translation>
            <numerusform>%n名の席が同行者と離れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Main hall</source>
        <translation>大ホール</translation>
    </message>
    <message numerus="yes">
        <source>%1 was drawn: %n seats.</source>
        <translation>
            <numerusform>%1（%n席）を描きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The room was removed.</source>
        <translation>会場を削除しました。</translation>
    </message>
    <message>
        <source>All seats are locked.</source>
        <translation>すべての席を固定しました。</translation>
    </message>
    <message>
        <source>All seats are unlocked.</source>
        <translation>すべての席の固定を解きました。</translation>
    </message>
    <message>
        <source>Seats exchanged with %1.</source>
        <translation>%1 と席を入れ替えました。</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1 に移しました。</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>会場を描く…</translation>
    </message>
    <message>
        <source>Plan for the wall…</source>
        <translation>席次表…</translation>
    </message>
    <message>
        <source>Seat cards…</source>
        <translation>席札…</translation>
    </message>
    <message>
        <source>List by name…</source>
        <translation>五十音順の一覧…</translation>
    </message>
    <message>
        <source>List by seat…</source>
        <translation>席順の一覧…</translation>
    </message>
    <message>
        <source>Lock all seats</source>
        <translation>すべての席を固定する</translation>
    </message>
    <message>
        <source>Unlock all seats</source>
        <translation>すべての席の固定を解く</translation>
    </message>
    <message>
        <source>Remove this room</source>
        <translation>この会場を削除する</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>席を移す…</translation>
    </message>
    <message>
        <source>Free the seat</source>
        <translation>席を空ける</translation>
    </message>
    <message>
        <source>Seat here</source>
        <translation>この席にする</translation>
    </message>
    <message>
        <source>Name, affiliation or seat</source>
        <translation>氏名、所属、席</translation>
    </message>
    <message>
        <source>Search the map</source>
        <translation>席次表を探す</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Map of seats</source>
        <translation>席次表</translation>
    </message>
    <message>
        <source>Guests without a seat</source>
        <translation>席のない来場者</translation>
    </message>
    <message>
        <source>Everybody who comes has a seat.</source>
        <translation>出席者全員の席が決まっています。</translation>
    </message>
    <message>
        <source>Put the chosen seats back</source>
        <translation>選んだ席を使えるようにする</translation>
    </message>
    <message>
        <source>Take the chosen seats out</source>
        <translation>選んだ席を使用中止にする</translation>
    </message>
    <message>
        <source>Give the places back to everybody</source>
        <translation>車いす席の指定を外す</translation>
    </message>
    <message>
        <source>Keep the places for wheelchairs</source>
        <translation>車いす席にする</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on their way.</source>
        <translation>
            <numerusform>%n名を移動中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the new seat.</source>
        <translation>移す先の席を選んでください。</translation>
    </message>
    <message>
        <source>Enter puts down, Esc leaves all as it is.</source>
        <translation>Enter で決定、Esc で取り消します。</translation>
    </message>
    <message numerus="yes">
        <source>%n seats chosen</source>
        <translation>
            <numerusform>%n席を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people sit there, %1 of them locked</source>
        <translation>
            <numerusform>着席 %n名、うち固定 %1名</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>使用中止</translation>
    </message>
    <message numerus="yes">
        <source>%1 was drawn anew: %n seats.</source>
        <translation>
            <numerusform>「%1」を描き直しました（%n席）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were taken out.</source>
        <translation>
            <numerusform>%n席を使用中止にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were put back.</source>
        <translation>
            <numerusform>%n席を使えるようにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are kept for wheelchairs.</source>
        <translation>
            <numerusform>%n席を車いす席にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are for everybody again.</source>
        <translation>
            <numerusform>%n席の車いす席の指定を外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are locked.</source>
        <translation>
            <numerusform>%n席を固定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are unlocked.</source>
        <translation>
            <numerusform>%n席の固定を外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are free.</source>
        <translation>
            <numerusform>%n席を空けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved.</source>
        <translation>
            <numerusform>%n名の席を移しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not enough seats from there on. Nobody was moved.</source>
        <translation>そこから先に席が足りません。何も変えていません。</translation>
    </message>
    <message>
        <source>Change this room…</source>
        <translation>この会場を変える…</translation>
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
    <name>prizedesk::SeverityChart</name>
    <message>
        <source>Tendency of the judges</source>
        <translation>委員の傾向</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Difference from the mean of all (points)</source>
        <translation>全体の平均との差（点）</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>±95%</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>difference from the mean (points)</source>
        <translation>平均との差（点）</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低め</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高め</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>No scores yet.</source>
        <translation>採点がまだありません。</translation>
    </message>
    <message>
        <source>%1: %2 points from the mean of all</source>
        <translation>%1：全体の平均との差 %2点</translation>
    </message>
    <message>
        <source>%1 (± %2)</source>
        <translation>%1（±%2）</translation>
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
    <message numerus="yes">
        <source>%n entries below the quorum</source>
        <translation>
            <numerusform>採点が足りない応募 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of the reliability</comment>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>Reliability and influence</source>
        <translation>信頼性と影響</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>(%1 per entry)</source>
        <translation>（1件に %1名）</translation>
    </message>
    <message>
        <source>Can be compared (all are connected)</source>
        <translation>比べられます（全員がつながっています）</translation>
    </message>
    <message numerus="yes">
        <source>Falls into %n parts</source>
        <translation>
            <numerusform>%nつの部分に分かれています</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability (mean of %1)</source>
        <translation>信頼性（%1名の平均）</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>judges</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>残り</translation>
    </message>
    <message>
        <source> </source>
        <comment>counter after the number of entries</comment>
        <translation>件</translation>
    </message>
    <message>
        <source> </source>
        <comment>counter after the number of judges</comment>
        <translation>名</translation>
    </message>
    <message>
        <source>Spread (SD)</source>
        <translation>標準偏差</translation>
    </message>
</context>
<context>
    <name>prizedesk::StageTermsDialog</name>
    <message>
        <source>Judges of %1</source>
        <translation>%1 の委員への案内</translation>
    </message>
    <message>
        <source>Packets that are issued from now on say this. Those that are out stay as they are.</source>
        <translation>これから発行する採点ファイルに載ります。発行済みのものは変わりません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Marks are due by</source>
        <translation>返送期限を決める</translation>
    </message>
    <message>
        <source>Deadline and instructions</source>
        <translation>期限と説明</translation>
    </message>
    <message>
        <source>What marks mean</source>
        <translation>評点の基準</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Instructions in Japanese</source>
        <translation>説明（日本語）</translation>
    </message>
    <message>
        <source>Instructions in English</source>
        <translation>説明（英語）</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>No packet was issued yet: the first ones carry version 1 of the rubric.</source>
        <translation>採点ファイルはまだ発行していません。最初のファイルには審査基準の第1版が載ります。</translation>
    </message>
    <message>
        <source>Version %1 of the rubric, as in the packets that are out.</source>
        <translation>審査基準の第%1版。発行済みの採点ファイルと同じです。</translation>
    </message>
    <message numerus="yes">
        <source>This is version %1 of the rubric. %n judge(s) have packets of another version: their marks mean something else, so returns of those packets are refused. Issue new packets to them afterwards.</source>
        <translation>
            <numerusform>これは審査基準の第%1版になります。%n名が別の版の採点ファイルを持っています。評点の意味が変わるため、そのファイルからの返送は受け取れなくなります。保存した後、改めて発行してください。</numerusform>
        </translation>
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
        <translation>委員の採点ファイル (*.judge)</translation>
    </message>
    <message>
        <source>Reception desk (*.desk)</source>
        <translation>受付のファイル (*.desk)</translation>
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
    <name>prizedesk::StoryTable</name>
    <message>
        <source>Scores of the entry by judge</source>
        <translation>この応募の委員ごとの採点</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>素点</translation>
    </message>
    <message>
        <source>Tendency</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <comment>score of a judge without the tendency</comment>
        <translation>補正後</translation>
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
    <name>prizedesk::TaskTimeline</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tasks with a due day are drawn here.</source>
        <translation>期限のある作業がここに描かれます。</translation>
    </message>
</context>
<context>
    <name>prizedesk::TeamDialog</name>
    <message>
        <source>Team %1</source>
        <translation>チーム %1</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>チームの追加</translation>
    </message>
    <message>
        <source>Members are applicants; each is in one team. Institution and category follow from the members where they stay empty.</source>
        <translation>メンバーは応募者から選びます（1人1チーム）。所属機関と区分を空欄にすると、メンバーの情報から補います。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>No. (empty: the next free one)</source>
        <translation>番号（空欄なら次の番号）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>チーム名</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>所属機関</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>There is a team of this number.</source>
        <translation>この番号のチームは登録済みです。</translation>
    </message>
    <message>
        <source>Nobody leads the team.</source>
        <translation>代表が決まっていません。</translation>
    </message>
</context>
<context>
    <name>prizedesk::TeamUseTableModel</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Yen per day; dashed: even use of the allotment</source>
        <translation>1日ごとの金額。破線は配分を均等に使う場合</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Allotment</source>
        <translation>割当額</translation>
    </message>
    <message>
        <source>Use per day</source>
        <translation>日ごとの利用</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Yen used of the allotment</source>
        <translation>配分額のうち使った割合</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Of the allotment, at the end of the period</source>
        <translation>期間の終わりの、配分額に対する割合</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%nチーム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 hours of the reference GPU at the end of the period if use goes on as in the last week</source>
        <translation>直近7日の利用が続いた場合、期間末で %1、基準GPU換算で %2時間</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Promised, in hours of the reference GPU</source>
        <translation>配分された時間（基準GPU換算）</translation>
    </message>
    <message>
        <source>Charged, in hours of the reference GPU</source>
        <translation>記帳済みの利用（基準GPU換算の時間）</translation>
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
    <name>prizedesk::TieOrderDialog</name>
    <message>
        <source>The committee decides a tie</source>
        <translation>委員会が同点を決める</translation>
    </message>
    <message>
        <source>Put the entries in the order the committee decided, the best first. The order counts as long as exactly these entries are tied.</source>
        <translation>委員会が決めた順に、上から良いものを並べてください。この順序は、ちょうどこれらの応募が同点である間だけ効きます。</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>決定を記録する</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>この順序の理由</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Order, the best first</source>
        <translation>順序（上が上位）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>prizedesk::TieRulesDialog</name>
    <message>
        <source>Rules for ties</source>
        <translation>同点の規則</translation>
    </message>
    <message>
        <source>Entries of one rank are compared by the subtotal of the first rule, then of the next. What no rule separates is for the committee or a lot.</source>
        <translation>同じ順位の応募は、1番目の規則の小計で比べ、なお同じなら次の規則で比べます。規則で分かれないものは、委員会かくじで決めます。</translation>
    </message>
    <message>
        <source>Set the rules</source>
        <translation>規則を定める</translation>
    </message>
    <message>
        <source>Add as the next rule</source>
        <translation>次の規則に加える</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Criteria of a rule</source>
        <translation>規則に使う項目</translation>
    </message>
    <message>
        <source>Rules, the first first</source>
        <translation>規則（上から順に使う）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a rule and its criteria</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between criteria</comment>
        <translation>＋</translation>
    </message>
</context>
<context>
    <name>prizedesk::TiesDialog</name>
    <message>
        <source>Rules…</source>
        <translation>規則…</translation>
    </message>
    <message>
        <source>The committee decides…</source>
        <translation>委員会が決める…</translation>
    </message>
    <message>
        <source>Fix a lot…</source>
        <translation>くじを定める…</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>引く…</translation>
    </message>
    <message>
        <source>How it was drawn…</source>
        <translation>引き方を見る…</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>同点の扱い：%1</translation>
    </message>
    <message>
        <source>Tied entries</source>
        <translation>同点の応募</translation>
    </message>
    <message>
        <source>No two entries share a rank.</source>
        <translation>同じ順位の応募はありません。</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>くじ</translation>
    </message>
    <message>
        <source>No lot was fixed.</source>
        <translation>くじはまだありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ranked by &quot;%1&quot;, no two entries share a rank.</source>
        <translation>「%1」による順位では、同じ順位の応募はありません。</translation>
    </message>
    <message>
        <source>Ranked by &quot;%1&quot;, every tie is separated.</source>
        <translation>「%1」による順位の同点は、すべて分かれています。</translation>
    </message>
    <message numerus="yes">
        <source>Ranked by &quot;%1&quot;, %n ties are open. Rules come first, then the committee&apos;s decision, then a lot.</source>
        <translation>
            <numerusform>「%1」による順位に、決まっていない同点が %n組あります。まず規則、次に委員会の決定、最後にくじで分けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. subtotal of %2</source>
        <comment>a rule for ties</comment>
        <translation>%1. %2の小計</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between criteria</comment>
        <translation>＋</translation>
    </message>
    <message>
        <source>No rule is set: the committee or a lot decides.</source>
        <translation>規則はありません。委員会かくじで決めます。</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between rules</comment>
        <translation>、次に </translation>
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
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>席次</translation>
    </message>
    <message>
        <source>What separates it</source>
        <translation>分けたもの</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>くじ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Public source</source>
        <translation>公の出典</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Waits for the draw</source>
        <translation>抽せん待ち</translation>
    </message>
    <message>
        <source>Choose an entry of a tie that is still open.</source>
        <translation>まだ決まっていない同点の応募を選んでください。</translation>
    </message>
    <message>
        <source>The rules for ties were set.</source>
        <translation>同点の規則を定めました。</translation>
    </message>
    <message>
        <source>The tie was decided by the committee.</source>
        <translation>同点を委員会の決定で分けました。</translation>
    </message>
    <message>
        <source>The lot is fixed: entries and source stand before the draw.</source>
        <translation>くじを定めました。応募と出典は抽せんの前に決まっています。</translation>
    </message>
    <message>
        <source>The lot was drawn.</source>
        <translation>くじを引きました。</translation>
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
    <name>prizedesk::UnseatedModel</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1, companion</source>
        <translation>%1（同伴者）</translation>
    </message>
</context>
<context>
    <name>prizedesk::UsageTableModel</name>
    <message>
        <source>replaced</source>
        <translation>差し替え済み</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>計上済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>計上せず</translation>
    </message>
    <message>
        <source>Above the team&apos;s allotment, or the team has none for that day</source>
        <translation>チームの配分を超えているか、その日の配分がありません</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告値</translation>
    </message>
    <message>
        <source>GPU hours</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>報告日</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>再報告</translation>
    </message>
    <message>
        <source>A later report says the same again; it is charged once</source>
        <translation>後の報告も同じ内容です。計上は一度だけです</translation>
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
    <message>
        <source>confirmed by %1</source>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>rests on seal %1</source>
        <translation>封印%1に基づく</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>確認待ち</translation>
    </message>
</context>
</TS>
