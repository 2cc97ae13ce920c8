<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AnalysisWords</name>
    <message numerus="yes">
        <source>%n judges per entry are needed for 0.80.</source>
        <translation>
            <numerusform>%n judge per entry is needed for 0.80.</numerusform>
            <numerusform>%n judges per entry are needed for 0.80.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores alone hold parts of the panel together.</source>
        <translation>
            <numerusform>%n score alone holds parts of the panel together.</numerusform>
            <numerusform>%n scores alone hold parts of the panel together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without any of %n judges, others are above the line.</source>
        <translation>
            <numerusform>Without %n judge, others are above the line.</numerusform>
            <numerusform>Without any of %n judges, others are above the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With any of %n changes, others are above the line.</source>
        <translation>
            <numerusform>With %n change, others are above the line.</numerusform>
            <numerusform>With any of %n changes, others are above the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores lie far from what entry and judge would let expect: worth a look, not an error.</source>
        <translation>
            <numerusform>%n score lies far from what entry and judge would let expect: worth a look, not an error.</numerusform>
            <numerusform>%n scores lie far from what entry and judge would let expect: worth a look, not an error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have another rank.</source>
        <translation>
            <numerusform>%n entry has another rank.</numerusform>
            <numerusform>%n entries have another rank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentWords</name>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>%n judge</numerusform>
            <numerusform>%n judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are only %n judges in the register</source>
        <translation>
            <numerusform>there is only %n judge in the register</numerusform>
            <numerusform>there are only %n judges in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardWords</name>
    <message numerus="yes">
        <source>%1, %n places</source>
        <translation>
            <numerusform>%1, %n place</numerusform>
            <numerusform>%1, %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries share this rank. The amounts of %1 are put together (%2) and split equally: %3 each.</source>
        <translation>
            <numerusform>%n entry has this rank. The amounts of %1 are put together (%2): %3.</numerusform>
            <numerusform>%n entries share this rank. The amounts of %1 are put together (%2) and split equally: %3 each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeWords</name>
    <message numerus="yes">
        <source>At least %n members</source>
        <translation>
            <numerusform>At least %n member</numerusform>
            <numerusform>At least %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n digit(s))</source>
        <translation>
            <numerusform> (%n digit)</numerusform>
            <numerusform> (%n digits)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestOperations</name>
    <message numerus="yes">
        <source>The room has no place for %n more persons. Put the guest on the waiting list.</source>
        <translation>
            <numerusform>The room has no place for %n more person. Put the guest on the waiting list.</numerusform>
            <numerusform>The room has no place for %n more persons. Put the guest on the waiting list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgePacket</name>
    <message numerus="yes">
        <source>%n places are not filled in yet.</source>
        <translation>
            <numerusform>%n place is not filled in yet.</numerusform>
            <numerusform>%n places are not filled in yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NativePrompts</name>
    <message numerus="yes">
        <source>Use at least %n character(s). A short sentence is easy to remember.</source>
        <translation>
            <numerusform>Use at least %n character. A short sentence is easy to remember.</numerusform>
            <numerusform>Use at least %n characters. A short sentence is easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest %n days</source>
        <translation>
            <numerusform>oldest %n day</numerusform>
            <numerusform>oldest %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketStanding</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n taken away</numerusform>
            <numerusform>%n taken away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message numerus="yes">
        <source>The panel falls into %n parts without a common judge, and no ranking across them is fair: %1. Assign judges to entries of two parts, or choose the mean.</source>
        <translation>
            <numerusform>The panel falls into %n part without a common judge, and no ranking across them is fair: %1. Assign judges to entries of two parts, or choose the mean.</numerusform>
            <numerusform>The panel falls into %n parts without a common judge, and no ranking across them is fair: %1. Assign judges to entries of two parts, or choose the mean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingStory</name>
    <message numerus="yes">
        <source>The %n judges who scored it mark like the panel on average.</source>
        <translation>
            <numerusform>The %n judge who scored it marks like the panel on average.</numerusform>
            <numerusform>The %n judges who scored it mark like the panel on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n judges who scored it mark %1 points lower than the panel on average.</source>
        <translation>
            <numerusform>The %n judge who scored it marks %1 points lower than the panel on average.</numerusform>
            <numerusform>The %n judges who scored it mark %1 points lower than the panel on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n judges who scored it mark %1 points higher than the panel on average.</source>
        <translation>
            <numerusform>The %n judge who scored it marks %1 points higher than the panel on average.</numerusform>
            <numerusform>The %n judges who scored it mark %1 points higher than the panel on average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveOperations</name>
    <message numerus="yes">
        <source>%n conflict(s) are not decided yet.</source>
        <translation>
            <numerusform>%n conflict is not decided yet.</numerusform>
            <numerusform>%n conflicts are not decided yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealCheck</name>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; and %n more</numerusform>
            <numerusform>; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figures recomputed, all as sealed.</source>
        <translation>
            <numerusform>%1: %n figure recomputed, as sealed.</numerusform>
            <numerusform>%1: %n figures recomputed, all as sealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::AnchorPanel</name>
    <message numerus="yes">
        <source>%1: %2, given to %n other entries</source>
        <translation>
            <numerusform>%1: %2, given to %n other entry</numerusform>
            <numerusform>%1: %2, given to %n other entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::Application</name>
    <message numerus="yes">
        <source>The backup is back: %n actions.</source>
        <translation>
            <numerusform>The backup is back: %n action.</numerusform>
            <numerusform>The backup is back: %n actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::AssignmentPage</name>
    <message numerus="yes">
        <source>Apply %n changes</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n further entries.</source>
        <translation>
            <numerusform>And %n further entry.</numerusform>
            <numerusform>And %n further entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have too few judges</source>
        <translation>
            <numerusform>%n entry has too few judges</numerusform>
            <numerusform>%n entries have too few judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n taken away</numerusform>
            <numerusform>%n taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proposal is in force: %n pairs.</source>
        <translation>
            <numerusform>The proposal is in force: %n pair.</numerusform>
            <numerusform>The proposal is in force: %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are unlocked.</source>
        <translation>
            <numerusform>%n pair is unlocked.</numerusform>
            <numerusform>%n pairs are unlocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are locked.</source>
        <translation>
            <numerusform>%n pair is locked.</numerusform>
            <numerusform>%n pairs are locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs were imported.</source>
        <translation>
            <numerusform>%n pair was imported.</numerusform>
            <numerusform>%n pairs were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::AwardExport</name>
    <message numerus="yes">
        <source>%1 was written with %n rows.</source>
        <translation>
            <numerusform>%1 was written with %n row.</numerusform>
            <numerusform>%1 was written with %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prizes are not decided in full.</source>
        <translation>
            <numerusform>%n prize is not decided in full.</numerusform>
            <numerusform>%n prizes are not decided in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is provisional: %n prizes wait for a second person.</source>
        <translation>
            <numerusform>The list is provisional: %n prize waits for a second person.</numerusform>
            <numerusform>The list is provisional: %n prizes wait for a second person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::AwardsPage</name>
    <message numerus="yes">
        <source>%1 was decided for %n entries.</source>
        <translation>
            <numerusform>%1 was decided for %n entry.</numerusform>
            <numerusform>%1 was decided for %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::AwardsTotals</name>
    <message numerus="yes">
        <source>of %n prizes</source>
        <translation>
            <numerusform>of %n prize</numerusform>
            <numerusform>of %n prizes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::BadgesDialog</name>
    <message numerus="yes">
        <source>%n badges of 91 × 55 mm</source>
        <translation>
            <numerusform>%n badge of 91 × 55 mm</numerusform>
            <numerusform>%n badges of 91 × 55 mm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet of A4</numerusform>
            <numerusform>%n sheets of A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::CalculationDialog</name>
    <message numerus="yes">
        <source>With %n judges about %1 of the distance from the mean of all counts: the entries spread by %2 points, a single score by %3.</source>
        <translation>
            <numerusform>With %n judge about %1 of the distance from the mean of all counts: the entries spread by %2 points, a single score by %3.</numerusform>
            <numerusform>With %n judges about %1 of the distance from the mean of all counts: the entries spread by %2 points, a single score by %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::CeremonyExport</name>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n file was written to %1.</numerusform>
            <numerusform>%n files were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::CertificatesPage</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n as PDF…</source>
        <translation>
            <numerusform>Export %n as PDF…</numerusform>
            <numerusform>Export %n as PDF…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n missing</source>
        <translation>
            <numerusform>Enter %n missing</numerusform>
            <numerusform>Enter %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were registered as handed over.</source>
        <translation>
            <numerusform>%n certificate was registered as handed over.</numerusform>
            <numerusform>%n certificates were registered as handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ClosingDialog</name>
    <message numerus="yes">
        <source>Marks of %n judge(s) are missing: %1. Below is what the ranks are without them.</source>
        <translation>
            <numerusform>Marks of %n judge are missing: %1. Below is what the ranks are without them.</numerusform>
            <numerusform>Marks of %n judges are missing: %1. Below is what the ranks are without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::CommentCard</name>
    <message numerus="yes">
        <source>Reason for %1: %n more characters</source>
        <translation>
            <numerusform>Reason for %1: %n more character</numerusform>
            <numerusform>Reason for %1: %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::CommentPane</name>
    <message numerus="yes">
        <source>%n judges wrote something</source>
        <translation>
            <numerusform>%n judge wrote something</numerusform>
            <numerusform>%n judges wrote something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::CommentsView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeBudgetView</name>
    <message numerus="yes">
        <source>use up to %1, %n days</source>
        <translation>
            <numerusform>use up to %1, %n day</numerusform>
            <numerusform>use up to %1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeCostsView</name>
    <message numerus="yes">
        <source>%n costs</source>
        <translation>
            <numerusform>%n cost</numerusform>
            <numerusform>%n costs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeExporter</name>
    <message numerus="yes">
        <source>%n letters were written.</source>
        <translation>
            <numerusform>%n letter was written.</numerusform>
            <numerusform>%n letters were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeForm</name>
    <message numerus="yes">
        <source>Up to %n decimals.</source>
        <translation>
            <numerusform>Up to %n decimal.</numerusform>
            <numerusform>Up to %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeImports</name>
    <message numerus="yes">
        <source>%n rows of use were imported.</source>
        <translation>
            <numerusform>%n row of use was imported.</numerusform>
            <numerusform>%n rows of use were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers were imported.</source>
        <translation>
            <numerusform>%n offer was imported.</numerusform>
            <numerusform>%n offers were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of teams were imported.</source>
        <translation>
            <numerusform>%n row of teams was imported.</numerusform>
            <numerusform>%n rows of teams were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were imported.</source>
        <translation>
            <numerusform>%n request was imported.</numerusform>
            <numerusform>%n requests were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeLedgerView</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeOffersView</name>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputePlansView</name>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeRequestsView</name>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ComputeUsageView</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ConflictsPage</name>
    <message numerus="yes">
        <source>%n declarations were imported.</source>
        <translation>
            <numerusform>%n declaration was imported.</numerusform>
            <numerusform>%n declarations were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::CountdownCard</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %n working days</source>
        <translation>
            <numerusform>%1  %n working day</numerusform>
            <numerusform>%1  %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::DeskGuestCard</name>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::DeskWindow</name>
    <message numerus="yes">
        <source>%n guests found</source>
        <translation>
            <numerusform>%n guest found</numerusform>
            <numerusform>%n guests found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::DiscussionDialog</name>
    <message numerus="yes">
        <source>%1 of %n entries have a verdict. Prizes themselves are decided on the awards page; what is written here goes into the minutes.</source>
        <translation>
            <numerusform>%1 of %n entry has a verdict. Prizes themselves are decided on the awards page; what is written here goes into the minutes.</numerusform>
            <numerusform>%1 of %n entries have a verdict. Prizes themselves are decided on the awards page; what is written here goes into the minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::DoubleEntryDialog</name>
    <message numerus="yes">
        <source>%1 and %2, or what counts already, differ in %n place(s). Look at the paper and type the right mark there.</source>
        <translation>
            <numerusform>%1 and %2, or what counts already, differ in %n place. Look at the paper and type the right mark there.</numerusform>
            <numerusform>%1 and %2, or what counts already, differ in %n places. Look at the paper and type the right mark there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryExport</name>
    <message numerus="yes">
        <source>Selected: %n entries</source>
        <translation>
            <numerusform>Selected: %n entry</numerusform>
            <numerusform>Selected: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown: %n entries</source>
        <translation>
            <numerusform>Shown: %n entry</numerusform>
            <numerusform>Shown: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1.</source>
        <translation>
            <numerusform>%n entry was written to %1.</numerusform>
            <numerusform>%n entries were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryFilter</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryListView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are put aside: nothing tells whose they are.</source>
        <translation>
            <numerusform>%n row is put aside: nothing tells whose it is.</numerusform>
            <numerusform>%n rows are put aside: nothing tells whose they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryTableModel</name>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1, %n error</numerusform>
            <numerusform>%1, %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::EntryVerbs</name>
    <message numerus="yes">
        <source>Add the leading zero (%n entries)</source>
        <translation>
            <numerusform>Add the leading zero (%n entry)</numerusform>
            <numerusform>Add the leading zero (%n entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state of %n entries changes to “%1”.</source>
        <translation>
            <numerusform>The state of %n entry changes to “%1”.</numerusform>
            <numerusform>The state of %n entries changes to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n entries to “%1”</source>
        <translation>
            <numerusform>Set %n entry to “%1”</numerusform>
            <numerusform>Set %n entries to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were set to “%1”.</source>
        <translation>
            <numerusform>%n entry was set to “%1”.</numerusform>
            <numerusform>%n entries were set to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is in charge of %n entries now.</source>
        <translation>
            <numerusform>Nobody is in charge of %n entry now.</numerusform>
            <numerusform>Nobody is in charge of %n entries now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was put in charge of %n entries.</source>
        <translation>
            <numerusform>%1 was put in charge of %n entry.</numerusform>
            <numerusform>%1 was put in charge of %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put in charge of %n entries</source>
        <translation>
            <numerusform>Put in charge of %n entry</numerusform>
            <numerusform>Put in charge of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The leading zero was added to %n phone numbers.</source>
        <translation>
            <numerusform>The leading zero was added to %n phone number.</numerusform>
            <numerusform>The leading zero was added to %n phone numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::FilterBar</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::FinishDialog</name>
    <message numerus="yes">
        <source>%n places are not filled in yet. The file can be made when nothing is missing. Choose a line to go there.</source>
        <translation>
            <numerusform>%n place is not filled in yet. The file can be made when nothing is missing. Choose a line to go there.</numerusform>
            <numerusform>%n places are not filled in yet. The file can be made when nothing is missing. Choose a line to go there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are scored in full.</source>
        <translation>
            <numerusform>%n entry is scored in full.</numerusform>
            <numerusform>%n entries are scored in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because of a conflict of interest.</source>
        <translation>
            <numerusform>%n is left out because of a conflict of interest.</numerusform>
            <numerusform>%n are left out because of a conflict of interest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::GuestLetters</name>
    <message numerus="yes">
        <source>The %n checked guests</source>
        <translation>
            <numerusform>The checked guest</numerusform>
            <numerusform>The %n checked guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were written.</source>
        <translation>
            <numerusform>%n draft was written.</numerusform>
            <numerusform>%n drafts were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters were written.</source>
        <translation>
            <numerusform>%n letter was written.</numerusform>
            <numerusform>%n letters were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests have no e-mail address and got no draft. Print their letters.</source>
        <translation>
            <numerusform>%n guest has no e-mail address and got no draft. Print the letter.</numerusform>
            <numerusform>%n guests have no e-mail address and got no draft. Print their letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::GuestsPage</name>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests were removed.</source>
        <translation>
            <numerusform>%n guest was removed.</numerusform>
            <numerusform>%n guests were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were written down: %1.</source>
        <translation>
            <numerusform>%n answer was written down: %1.</numerusform>
            <numerusform>%n answers were written down: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room is full: %n guests are on the waiting list.</source>
        <translation>
            <numerusform>The room is full: %n guest is on the waiting list.</numerusform>
            <numerusform>The room is full: %n guests are on the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests came in from the waiting list.</source>
        <translation>
            <numerusform>%n guest came in from the waiting list.</numerusform>
            <numerusform>%n guests came in from the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests were imported.</source>
        <translation>
            <numerusform>%n guest was imported.</numerusform>
            <numerusform>%n guests were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests checked</source>
        <translation>
            <numerusform>%n guest checked</numerusform>
            <numerusform>%n guests checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportChangesCard</name>
    <message numerus="yes">
        <source>%n other fields stay the same</source>
        <translation>
            <numerusform>%n other field stays the same</numerusform>
            <numerusform>%n other fields stay the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportFindingModel</name>
    <message numerus="yes">
        <source>%n places in all</source>
        <translation>
            <numerusform>%n place in all</numerusform>
            <numerusform>%n places in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportPage</name>
    <message numerus="yes">
        <source>Export the %n rows put aside…</source>
        <translation>
            <numerusform>Export the %n row put aside…</numerusform>
            <numerusform>Export the %n rows put aside…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n rows aside</source>
        <translation>
            <numerusform>Put %n row aside</numerusform>
            <numerusform>Put %n rows aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <translation>
            <numerusform>%n row was written.</numerusform>
            <numerusform>%n rows were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>%n row was imported.</numerusform>
            <numerusform>%n rows were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportPreview</name>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportResult</name>
    <message numerus="yes">
        <source>%n rows were imported.</source>
        <translation>
            <numerusform>%n row was imported.</numerusform>
            <numerusform>%n rows were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportReview</name>
    <message numerus="yes">
        <source>errors in %n rows</source>
        <translation>
            <numerusform>errors in %n row</numerusform>
            <numerusform>errors in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings in %n rows</source>
        <translation>
            <numerusform>warnings in %n row</numerusform>
            <numerusform>warnings in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ImportSourceStrip</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::JournalPage</name>
    <message numerus="yes">
        <source>%n steps undone.</source>
        <translation>
            <numerusform>%n step undone.</numerusform>
            <numerusform>%n steps undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions exported to %1.</source>
        <translation>
            <numerusform>%n action exported to %1.</numerusform>
            <numerusform>%n actions exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::JournalPane</name>
    <message numerus="yes">
        <source>Undo down to here (%n steps)</source>
        <translation>
            <numerusform>Undo down to here (%n step)</numerusform>
            <numerusform>Undo down to here (%n steps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeDocuments</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgeEntryList</name>
    <message numerus="yes">
        <source>%n entries, drawn order</source>
        <extracomment>How many entries, and that their order was drawn by lot for this judge.</extracomment>
        <translation>
            <numerusform>%n entry, drawn order</numerusform>
            <numerusform>%n entries, drawn order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::JudgesPage</name>
    <message numerus="yes">
        <source>%n judges were imported.</source>
        <translation>
            <numerusform>%n judge was imported.</numerusform>
            <numerusform>%n judges were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>%n judge</numerusform>
            <numerusform>%n judges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::MappingCard</name>
    <message numerus="yes">
        <source>%n fields have their column</source>
        <translation>
            <numerusform>%n field has its column</numerusform>
            <numerusform>%n fields have their column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The leading 0 is added to %n numbers in “%1”.</source>
        <translation>
            <numerusform>The leading 0 is added to %n number in “%1”.</numerusform>
            <numerusform>The leading 0 is added to %n numbers in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers in “%1” have 10 digits or fewer and do not begin with 0.</source>
        <translation>
            <numerusform>%n number in “%1” does not begin with 0.</numerusform>
            <numerusform>%n numbers in “%1” do not begin with 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::MeetingsView</name>
    <message numerus="yes">
        <source>%n members were recorded as present.</source>
        <translation>
            <numerusform>%n member was recorded as present.</numerusform>
            <numerusform>%n members were recorded as present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::MentorsPage</name>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::NavigationModel</name>
    <message numerus="yes">
        <source>%1, %n waiting, overdue</source>
        <translation>
            <numerusform>%1, %n waiting, overdue</numerusform>
            <numerusform>%1, %n waiting, overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::NoticesDialog</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no address for mail.</source>
        <translation>
            <numerusform>%n has no address for mail.</numerusform>
            <numerusform>%n have no address for mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files lie in the folder.</source>
        <translation>
            <numerusform>%n file lies in the folder.</numerusform>
            <numerusform>%n files lie in the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::OffersTableModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::PacketIssueDialog</name>
    <message numerus="yes">
        <source>Issue %n packet(s)</source>
        <translation>
            <numerusform>Issue %n packet</numerusform>
            <numerusform>Issue %n packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judge(s) get another packet. Marks that they have given in the earlier one are not in the new one; its returns can still be received.</source>
        <translation>
            <numerusform>%n judge gets another packet. Marks given in the earlier one are not in the new one; its returns can still be received.</numerusform>
            <numerusform>%n judges get another packet. Marks given in the earlier ones are not in the new ones; their returns can still be received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::PacketIssueFlow</name>
    <message numerus="yes">
        <source>Folder for %n packet(s)</source>
        <translation>
            <numerusform>Folder for %n packet</numerusform>
            <numerusform>Folder for %n packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) are in %1. Send the passphrases in %2 by another way.</source>
        <translation>
            <numerusform>%n packet is in %1. Send the passphrase in %2 by another way.</numerusform>
            <numerusform>%n packets are in %1. Send the passphrases in %2 by another way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::PacketOutlineDialog</name>
    <message numerus="yes">
        <source>%n document(s), %1</source>
        <translation>
            <numerusform>%n document, %1</numerusform>
            <numerusform>%n documents, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>version %1, %n criteria</source>
        <translation>
            <numerusform>version %1, %n criterion</numerusform>
            <numerusform>version %1, %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::PacketsPage</name>
    <message numerus="yes">
        <source>Issue %n selected…</source>
        <translation>
            <numerusform>Issue %n selected…</numerusform>
            <numerusform>Issue %n selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n packet(s)…</source>
        <translation>
            <numerusform>Issue %n packet…</numerusform>
            <numerusform>Issue %n packets…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n issued, %2 returned</source>
        <translation>
            <numerusform>%1 of %n issued, %2 returned</numerusform>
            <numerusform>%1 of %n issued, %2 returned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::PacketsTableModel</name>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::PlanTeamsTableModel</name>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::PlanVerbs</name>
    <message numerus="yes">
        <source>%1 for %n teams become reservations in the ledger. An approval is not undone but taken back by a reversal.</source>
        <translation>
            <numerusform>%1 for %n team becomes a reservation in the ledger. An approval is not undone but taken back by a reversal.</numerusform>
            <numerusform>%1 for %n teams become reservations in the ledger. An approval is not undone but taken back by a reversal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ProgressPage</name>
    <message numerus="yes">
        <source>%1 of %n judge(s) complete</source>
        <translation>
            <numerusform>%1 of %n judge complete</numerusform>
            <numerusform>%1 of %n judges complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n draft(s)</source>
        <translation>
            <numerusform>Folder for %n draft</numerusform>
            <numerusform>Folder for %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were written. Your mail program opens them.</source>
        <translation>
            <numerusform>%n draft was written. Your mail program opens it.</numerusform>
            <numerusform>%n drafts were written. Your mail program opens them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n score sheet(s)</source>
        <translation>
            <numerusform>Folder for %n score sheet</numerusform>
            <numerusform>Folder for %n score sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) were written.</source>
        <translation>
            <numerusform>%n score sheet was written.</numerusform>
            <numerusform>%n score sheets were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ProgressRow</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ProgressTableModel</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed</source>
        <translation>
            <numerusform>%n typed</numerusform>
            <numerusform>%n typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ProjectorDialog</name>
    <message numerus="yes">
        <source>%n entries at the award line</source>
        <translation>
            <numerusform>%n entry at the award line</numerusform>
            <numerusform>%n entries at the award line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ranked entries</source>
        <translation>
            <numerusform>The %n ranked entry</numerusform>
            <numerusform>All %n ranked entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few go in and out (%n times)</source>
        <translation>
            <numerusform>Few go in and out (%n time)</numerusform>
            <numerusform>Few go in and out (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By rank (in and out %n times)</source>
        <translation>
            <numerusform>By rank (in and out %n time)</numerusform>
            <numerusform>By rank (in and out %n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::QuarantineView</name>
    <message numerus="yes">
        <source>Done with %n rows…</source>
        <translation>
            <numerusform>Done with %n row…</numerusform>
            <numerusform>Done with %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <translation>
            <numerusform>%n row was written.</numerusform>
            <numerusform>%n rows were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows leave this list. The source rows stay in the file.</source>
        <translation>
            <numerusform>%n row leaves this list. The source row stays in the file.</numerusform>
            <numerusform>%n rows leave this list. The source rows stay in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::QuestionsView</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingBoard</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to discuss</source>
        <translation>
            <numerusform>%n to discuss</numerusform>
            <numerusform>%n to discuss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n across the line of %1 places (ranks %2–%3): to be discussed</source>
        <translation>
            <numerusform>%n across the line of %1 places (ranks %2–%3): to be discussed</numerusform>
            <numerusform>%n across the line of %1 places (ranks %2–%3): to be discussed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingPanels</name>
    <message numerus="yes">
        <source>%1 was written with %n rows.</source>
        <translation>
            <numerusform>%1 was written with %n row.</numerusform>
            <numerusform>%1 was written with %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingTableModel</name>
    <message numerus="yes">
        <source>%n places up</source>
        <translation>
            <numerusform>%n place up</numerusform>
            <numerusform>%n places up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places down</source>
        <translation>
            <numerusform>%n place down</numerusform>
            <numerusform>%n places down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores count. Sheets with a conflict of interest or with marks missing do not.</source>
        <translation>
            <numerusform>%n score counts. Sheets with a conflict of interest or with marks missing do not.</numerusform>
            <numerusform>%n scores count. Sheets with a conflict of interest or with marks missing do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The middle of %n scores: %1.</source>
        <translation>
            <numerusform>The middle of %n score: %1.</numerusform>
            <numerusform>The middle of %n scores: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n scores: %1.</source>
        <translation>
            <numerusform>The mean of %n score: %1.</numerusform>
            <numerusform>The mean of %n scores: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::RankingVerbs</name>
    <message numerus="yes">
        <source>%n marks were imported.</source>
        <translation>
            <numerusform>%n mark was imported.</numerusform>
            <numerusform>%n marks were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges were imported.</source>
        <translation>
            <numerusform>%n judge was imported.</numerusform>
            <numerusform>%n judges were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of interest were imported.</source>
        <translation>
            <numerusform>%n conflict of interest was imported.</numerusform>
            <numerusform>%n conflicts of interest were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1 now.</source>
        <translation>
            <numerusform>%n entry is in %1 now.</numerusform>
            <numerusform>%n entries are in %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed from %1.</source>
        <translation>
            <numerusform>%n entry was removed from %1.</numerusform>
            <numerusform>%n entries were removed from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ReceivePage</name>
    <message numerus="yes">
        <source>%1 of %n can be received</source>
        <translation>
            <numerusform>%1 of %n can be received</numerusform>
            <numerusform>%1 of %n can be received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries move</source>
        <translation>
            <numerusform>%n entry moves</numerusform>
            <numerusform>%n entries move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now (%n judges)</source>
        <translation>
            <numerusform>Now (%n judge)</numerusform>
            <numerusform>Now (%n judges)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After (%n judges)</source>
        <translation>
            <numerusform>After (%n judge)</numerusform>
            <numerusform>After (%n judges)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive (decide %n more)</source>
        <translation>
            <numerusform>Receive (decide %n more)</numerusform>
            <numerusform>Receive (decide %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive %n file(s)</source>
        <translation>
            <numerusform>Receive %n file</numerusform>
            <numerusform>Receive %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that cannot be received change nothing.</source>
        <translation>
            <numerusform>%n file that cannot be received changes nothing.</numerusform>
            <numerusform>%n files that cannot be received change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were received.</source>
        <translation>
            <numerusform>%n file was received.</numerusform>
            <numerusform>%n files were received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ReceptionPage</name>
    <message numerus="yes">
        <source>%n files for desks were written.</source>
        <translation>
            <numerusform>%n file for a desk was written.</numerusform>
            <numerusform>%n files for desks were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n arrivals</source>
        <translation>
            <numerusform>Take %n arrival</numerusform>
            <numerusform>Take %n arrivals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrivals were taken over.</source>
        <translation>
            <numerusform>%n arrival was taken over.</numerusform>
            <numerusform>%n arrivals were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::RoomDialog</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::RunSheetPage</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>%n min early</numerusform>
            <numerusform>%n min early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::ScoreForm</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::SeatingPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companions</source>
        <translation>
            <numerusform>%n companion</numerusform>
            <numerusform>%n companions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests have seats.</source>
        <translation>
            <numerusform>%n guest has a seat.</numerusform>
            <numerusform>%n guests have seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests found no seat.</source>
        <translation>
            <numerusform>%n guest found no seat.</numerusform>
            <numerusform>%n guests found no seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests do not sit beside those they come with.</source>
        <translation>
            <numerusform>%n guest does not sit beside those they come with.</numerusform>
            <numerusform>%n guests do not sit beside those they come with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was drawn: %n seats.</source>
        <translation>
            <numerusform>%1 was drawn: %n seat.</numerusform>
            <numerusform>%1 was drawn: %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on their way.</source>
        <translation>
            <numerusform>%n person is on the way.</numerusform>
            <numerusform>%n people are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats chosen</source>
        <translation>
            <numerusform>%n seat chosen</numerusform>
            <numerusform>%n seats chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people sit there, %1 of them locked</source>
        <translation>
            <numerusform>%n person sits there, %1 locked</numerusform>
            <numerusform>%n people sit there, %1 of them locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was drawn anew: %n seats.</source>
        <translation>
            <numerusform>%1 was drawn anew: %n seat.</numerusform>
            <numerusform>%1 was drawn anew: %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were taken out.</source>
        <translation>
            <numerusform>%n seat was taken out.</numerusform>
            <numerusform>%n seats were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were put back.</source>
        <translation>
            <numerusform>%n seat was put back.</numerusform>
            <numerusform>%n seats were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are kept for wheelchairs.</source>
        <translation>
            <numerusform>%n place is kept for a wheelchair.</numerusform>
            <numerusform>%n places are kept for wheelchairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are for everybody again.</source>
        <translation>
            <numerusform>%n place is for everybody again.</numerusform>
            <numerusform>%n places are for everybody again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are locked.</source>
        <translation>
            <numerusform>%n seat is locked.</numerusform>
            <numerusform>%n seats are locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are unlocked.</source>
        <translation>
            <numerusform>%n seat is unlocked.</numerusform>
            <numerusform>%n seats are unlocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are free.</source>
        <translation>
            <numerusform>%n seat is free.</numerusform>
            <numerusform>%n seats are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved.</source>
        <translation>
            <numerusform>%n person moved.</numerusform>
            <numerusform>%n people moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::StageSummary</name>
    <message numerus="yes">
        <source>%n entries below the quorum</source>
        <translation>
            <numerusform>%n entry below the quorum</numerusform>
            <numerusform>%n entries below the quorum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Falls into %n parts</source>
        <translation>
            <numerusform>Falls into %n part</numerusform>
            <numerusform>Falls into %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::StageTermsDialog</name>
    <message numerus="yes">
        <source>This is version %1 of the rubric. %n judge(s) have packets of another version: their marks mean something else, so returns of those packets are refused. Issue new packets to them afterwards.</source>
        <translation>
            <numerusform>This is version %1 of the rubric. %n judge has a packet of another version: its marks mean something else, so its returns are refused. Issue a new packet afterwards.</numerusform>
            <numerusform>This is version %1 of the rubric. %n judges have packets of another version: their marks mean something else, so returns of those packets are refused. Issue new packets to them afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::TableFilter</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::TeamUseTableModel</name>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::TiesDialog</name>
    <message numerus="yes">
        <source>Ranked by &quot;%1&quot;, %n ties are open. Rules come first, then the committee&apos;s decision, then a lot.</source>
        <translation>
            <numerusform>Ranked by &quot;%1&quot;, %n tie is open. Rules come first, then the committee&apos;s decision, then a lot.</numerusform>
            <numerusform>Ranked by &quot;%1&quot;, %n ties are open. Rules come first, then the committee&apos;s decision, then a lot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::TrendCard</name>
    <message numerus="yes">
        <source>%1 %n applicants</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n entries</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prizedesk::UndoControl</name>
    <message numerus="yes">
        <source>Undo the last %n steps</source>
        <translation>
            <numerusform>Undo the last step</numerusform>
            <numerusform>Undo the last %n steps</numerusform>
        </translation>
    </message>
</context>
</TS>
