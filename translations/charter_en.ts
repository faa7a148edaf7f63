<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CityWizard</name>
    <message numerus="yes">
        <source>%n answer(s) of the round {round} will stand beside the questions.</source>
        <translation>
            <numerusform>%n answer of the round {round} will stand beside the questions.</numerusform>
            <numerusform>%n answers of the round {round} will stand beside the questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s): {names}.</source>
        <translation>
            <numerusform>%n department: {names}.</numerusform>
            <numerusform>%n departments: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message numerus="yes">
        <source>Decide %n other(s) between the same sides in the same way</source>
        <translation>
            <numerusform>Decide %n other between the same sides in the same way</numerusform>
            <numerusform>Decide %n others between the same sides in the same way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnglishPage</name>
    <message numerus="yes">
        <source>%n text(s) not in English yet</source>
        <translation>
            <numerusform>%n text not in English yet</numerusform>
            <numerusform>%n texts not in English yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>%n cell left out</numerusform>
            <numerusform>%n cells left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>Take over %n change</numerusform>
            <numerusform>Take over %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxGathering</name>
    <message numerus="yes">
        <source>Merging %n file(s)</source>
        <translation>
            <numerusform>Merging %n file</numerusform>
            <numerusform>Merging %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n file(s)</source>
        <translation>
            <numerusform>Looking into %n file</numerusform>
            <numerusform>Looking into %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked into. Nothing is merged yet.</source>
        <translation>
            <numerusform>%n file looked into. Nothing is merged yet.</numerusform>
            <numerusform>%n files looked into. Nothing is merged yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n file taken in.</numerusform>
            <numerusform>%n files taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate is accepted. %n file(s) that waited are merged.</source>
        <translation>
            <numerusform>The certificate is accepted. %n file that waited is merged.</numerusform>
            <numerusform>The certificate is accepted. %n files that waited are merged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message numerus="yes">
        <source>%n reminder(s) are in this folder already: {names}.</source>
        <translation>
            <numerusform>%n reminder is in this folder already: {names}.</numerusform>
            <numerusform>%n reminders are in this folder already: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written to {folder}.</source>
        <translation>
            <numerusform>%n reminder written to {folder}.</numerusform>
            <numerusform>%n reminders written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>Writing %n reminder(s)</source>
        <translation>
            <numerusform>Writing %n reminder</numerusform>
            <numerusform>Writing %n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n field(s) would change, as one change that can be taken back. The first:</source>
        <translation>
            <numerusform>%n field would change, as one change that can be taken back. The first:</numerusform>
            <numerusform>%n fields would change, as one change that can be taken back. The first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) would change, as one change that can be taken back:</source>
        <translation>
            <numerusform>%n field would change, as one change that can be taken back:</numerusform>
            <numerusform>%n fields would change, as one change that can be taken back:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundGathering</name>
    <message numerus="yes">
        <source>Writing %n invitation(s)</source>
        <translation>
            <numerusform>Writing %n invitation</numerusform>
            <numerusform>Writing %n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message numerus="yes">
        <source>%n department(s) are late or will be soon: {names}.</source>
        <translation>
            <numerusform>%n department is late or will be soon: {names}.</numerusform>
            <numerusform>%n departments are late or will be soon: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are in this folder already: {names}.</source>
        <translation>
            <numerusform>%n invitation is in this folder already: {names}.</numerusform>
            <numerusform>%n invitations are in this folder already: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) written to {folder}. Send each to its department.</source>
        <translation>
            <numerusform>%n invitation written to {folder}. Send it to its department.</numerusform>
            <numerusform>%n invitations written to {folder}. Send each to its department.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) have no department yet. Tick who takes part.</source>
        <translation>
            <numerusform>%n questionnaire have no department yet. Tick who takes part.</numerusform>
            <numerusform>%n questionnaires have no department yet. Tick who takes part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message numerus="yes">
        <source>Use last round&apos;s answers for %n empty field(s)</source>
        <translation>
            <numerusform>Use last round&apos;s answers for %n empty field</numerusform>
            <numerusform>Use last round&apos;s answers for %n empty fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n problem(s) are open. You can send now and correct later.</source>
        <translation>
            <numerusform>%n problem is open. You can send now and correct later.</numerusform>
            <numerusform>%n problems are open. You can send now and correct later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message numerus="yes">
        <source>%n more problem(s) in this table</source>
        <translation>
            <numerusform>%n more problem in this table</numerusform>
            <numerusform>%n more problems in this table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>self._notices.self</name>
    <message numerus="yes">
        <source>Stopped. %n file(s) were not taken in; drop them again.</source>
        <translation>
            <numerusform>Stopped. %n file was not taken in; drop it again.</numerusform>
            <numerusform>Stopped. %n files were not taken in; drop them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over. Ctrl+Z takes all back.</source>
        <translation>
            <numerusform>%n answer taken over. Ctrl+Z takes all back.</numerusform>
            <numerusform>%n answers taken over. Ctrl+Z takes all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n change(s) read and compared.</source>
        <translation>
            <numerusform>%n change read and compared.</numerusform>
            <numerusform>%n changes read and compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form} version {version}: %n question(s)</source>
        <translation>
            <numerusform>{form} version {version}: %n question</numerusform>
            <numerusform>{form} version {version}: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the round {round} stand beside the questions now.</source>
        <translation>
            <numerusform>%n answer of the round {round} stands beside the questions now.</numerusform>
            <numerusform>%n answers of the round {round} stand beside the questions now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) stand at your answers.</source>
        <translation>
            <numerusform>%n comment stands at your answers.</numerusform>
            <numerusform>%n comments stand at your answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of the coordinator wait for your answer.</source>
        <translation>
            <numerusform>%n decision of the coordinator waits for your answer.</numerusform>
            <numerusform>%n decisions of the coordinator wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: merged, %n new change(s) by {signer} ({department}).</source>
        <translation>
            <numerusform>{file}: merged, %n new change by {signer} ({department}).</numerusform>
            <numerusform>{file}: merged, %n new changes by {signer} ({department}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to decide</source>
        <translation>
            <numerusform>%n answer to decide</numerusform>
            <numerusform>%n answers to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signature covers %n file(s).</source>
        <translation>
            <numerusform>The signature covers %n file.</numerusform>
            <numerusform>The signature covers %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: signed by {who}; %n signature(s), all intact.</source>
        <translation>
            <numerusform>{file}: signed by {who}; %n signature, all intact.</numerusform>
            <numerusform>{file}: signed by {who}; %n signatures, all intact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a draft: %n answer(s) are unresolved and stand as such in the text.</source>
        <translation>
            <numerusform>This is a draft: %n answer is unresolved and stands as such in the text.</numerusform>
            <numerusform>This is a draft: %n answers are unresolved and stand as such in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n department(s).</source>
        <translation>
            <numerusform>Sum of %n department.</numerusform>
            <numerusform>Sum of %n departments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of {counted} of %n department(s) that are asked.</source>
        <translation>
            <numerusform>Sum of {counted} of %n department that are asked.</numerusform>
            <numerusform>Sum of {counted} of %n departments that are asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the plan are not published.</source>
        <translation>
            <numerusform>%n action of the plan are not published.</numerusform>
            <numerusform>%n actions of the plan are not published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contribution merged: %n new change(s).</source>
        <translation>
            <numerusform>Contribution merged: %n new change.</numerusform>
            <numerusform>Contribution merged: %n new changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) late</source>
        <translation>
            <numerusform>%n department late</numerusform>
            <numerusform>%n departments late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) have not sent yet</source>
        <translation>
            <numerusform>%n department has not sent yet</numerusform>
            <numerusform>%n departments have not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) sent back, not answered yet</source>
        <translation>
            <numerusform>%n department sent back, not answered yet</numerusform>
            <numerusform>%n departments sent back, not answered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) on an older questionnaire have no place in the newest one.</source>
        <translation>
            <numerusform>%n answer on an older questionnaire has no place in the newest one.</numerusform>
            <numerusform>%n answers on an older questionnaire have no place in the newest one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) are not invited yet.</source>
        <translation>
            <numerusform>%n department is not invited yet.</numerusform>
            <numerusform>%n departments are not invited yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) are late: write reminders.</source>
        <translation>
            <numerusform>%n department is late: write reminders.</numerusform>
            <numerusform>%n departments are late: write reminders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) have not sent anything yet.</source>
        <translation>
            <numerusform>%n department has not sent anything yet.</numerusform>
            <numerusform>%n departments have not sent anything yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait in the inbox.</source>
        <translation>
            <numerusform>%n file waits in the inbox.</numerusform>
            <numerusform>%n files wait in the inbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are not compared by telephone yet.</source>
        <translation>
            <numerusform>%n certificate is not compared by telephone yet.</numerusform>
            <numerusform>%n certificates are not compared by telephone yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are to be decided.</source>
        <translation>
            <numerusform>%n answer is to be decided.</numerusform>
            <numerusform>%n answers are to be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own question(s) are not answered yet.</source>
        <translation>
            <numerusform>%n of your own questions is not answered yet.</numerusform>
            <numerusform>%n of your own questions are not answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed action(s) are not in the plan yet.</source>
        <translation>
            <numerusform>%n proposed action is not in the plan yet.</numerusform>
            <numerusform>%n proposed actions are not in the plan yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the last plan are to be reviewed.</source>
        <translation>
            <numerusform>%n action of the last plan is to be reviewed.</numerusform>
            <numerusform>%n actions of the last plan are to be reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the city do not stand in English yet.</source>
        <translation>
            <numerusform>%n text of the city does not stand in English yet.</numerusform>
            <numerusform>%n texts of the city do not stand in English yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frozen for {period} on {at}, with %n action(s).</source>
        <translation>
            <numerusform>Frozen for {period} on {at}, with %n action.</numerusform>
            <numerusform>Frozen for {period} on {at}, with %n actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed since, for a later version: {titles}, and %n more</source>
        <translation>
            <numerusform>Changed since, for a later version: {titles}, and %n more</numerusform>
            <numerusform>Changed since, for a later version: {titles}, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n answer(s) are not decided yet, and the pages say so.</source>
        <translation>
            <numerusform>Draft: %n answer is not decided yet, and the pages say so.</numerusform>
            <numerusform>Draft: %n answers are not decided yet, and the pages say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already: {names}</source>
        <translation>
            <numerusform>%n file is there already: {names}</numerusform>
            <numerusform>%n files are there already: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written into {folder}</source>
        <translation>
            <numerusform>%n document written into {folder}</numerusform>
            <numerusform>%n documents written into {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} was not taken in: %n thing(s) to correct.</source>
        <translation>
            <numerusform>{place} was not taken in: %n thing to correct.</numerusform>
            <numerusform>{place} was not taken in: %n things to correct.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are late or given up, and nobody says why</source>
        <translation>
            <numerusform>%n action is late or given up, and nobody says why</numerusform>
            <numerusform>%n actions are late or given up, and nobody says why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed action(s) are not in the plan</source>
        <translation>
            <numerusform>%n proposed action is not in the plan</numerusform>
            <numerusform>%n proposed actions are not in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would change</source>
        <translation>
            <numerusform>%n answer would change</numerusform>
            <numerusform>%n answers would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over</source>
        <translation>
            <numerusform>%n answer taken over</numerusform>
            <numerusform>%n answers taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed their source</source>
        <translation>
            <numerusform>%n figure changed its source</numerusform>
            <numerusform>%n figures changed their source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) as before.</source>
        <translation>
            <numerusform>%n field as before.</numerusform>
            <numerusform>%n fields as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n page(s)</source>
        <translation>
            <numerusform>The first of %n page</numerusform>
            <numerusform>The first of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and link(s)</source>
        <translation>
            <numerusform>%n file and link</numerusform>
            <numerusform>%n files and links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due on {day}, in %n day(s).</source>
        <translation>
            <numerusform>Due on {day}, in %n day.</numerusform>
            <numerusform>Due on {day}, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was due on {day}, %n day(s) ago.</source>
        <translation>
            <numerusform>It was due on {day}, %n day ago.</numerusform>
            <numerusform>It was due on {day}, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) of work are left, with the tables at hand. You can stop at any time.</source>
        <translation>
            <numerusform>About %n minute of work is left, with the tables at hand. You can stop at any time.</numerusform>
            <numerusform>About %n minutes of work are left, with the tables at hand. You can stop at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered yet.</source>
        <translation>
            <numerusform>%n question is not answered yet.</numerusform>
            <numerusform>%n questions are not answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are open. You can send now and correct later.</source>
        <translation>
            <numerusform>%n point is open. You can send now and correct later.</numerusform>
            <numerusform>%n points are open. You can send now and correct later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say how far %n action(s) of the plan are: status, milestones, money.</source>
        <translation>
            <numerusform>Say how far %n action of the plan is: status, milestones, money.</numerusform>
            <numerusform>Say how far %n actions of the plan are: status, milestones, money.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a draft: %n point(s) are open, listed below.</source>
        <translation>
            <numerusform>This is a draft: %n point is open, listed below.</numerusform>
            <numerusform>This is a draft: %n points are open, listed below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are as they were then.</source>
        <translation>
            <numerusform>%n field are as they were then.</numerusform>
            <numerusform>%n fields are as they were then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} and %n more</numerusform>
            <numerusform>{what} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counted} of %n department(s)</source>
        <translation>
            <numerusform>{counted} of %n department</numerusform>
            <numerusform>{counted} of %n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n new answer</numerusform>
            <numerusform>%n new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed answer(s)</source>
        <translation>
            <numerusform>%n changed answer</numerusform>
            <numerusform>%n changed answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of actions, sources or evidence</source>
        <translation>
            <numerusform>%n change of actions, sources or evidence</numerusform>
            <numerusform>%n changes of actions, sources or evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict with another copy</source>
        <translation>
            <numerusform>%n in conflict with another copy</numerusform>
            <numerusform>%n in conflict with another copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in the same way</source>
        <translation>
            <numerusform>%n decided in the same way</numerusform>
            <numerusform>%n decided in the same way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stand as English too.</source>
        <translation>
            <numerusform>%n text stands as English too.</numerusform>
            <numerusform>%n texts stand as English too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not in English yet</source>
        <translation>
            <numerusform>%n text not in English yet</numerusform>
            <numerusform>%n texts not in English yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank you: %n answer(s) of your department are in the city&apos;s report.</source>
        <translation>
            <numerusform>Thank you: %n answer of your department is in the city&apos;s report.</numerusform>
            <numerusform>Thank you: %n answers of your department are in the city&apos;s report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) are behind the way to their target.</source>
        <translation>
            <numerusform>%n indicator is behind the way to its target.</numerusform>
            <numerusform>%n indicators are behind the way to their target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the last plan are to review.</source>
        <translation>
            <numerusform>%n action of the last plan is to review.</numerusform>
            <numerusform>%n actions of the last plan are to review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) should have ended already.</source>
        <translation>
            <numerusform>%n action should have ended already.</numerusform>
            <numerusform>%n actions should have ended already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have a milestone that is overdue.</source>
        <translation>
            <numerusform>%n action has a milestone that is overdue.</numerusform>
            <numerusform>%n actions have a milestone that is overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without start or end are not in the chart.</source>
        <translation>
            <numerusform>%n action without start or end is not in the chart.</numerusform>
            <numerusform>%n actions without start or end are not in the chart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the last plan are not reviewed yet.</source>
        <translation>
            <numerusform>%n action of the last plan is not reviewed yet.</numerusform>
            <numerusform>%n actions of the last plan are not reviewed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The progress round of %n action(s) begins.</source>
        <translation>
            <numerusform>The progress round of %n action begins.</numerusform>
            <numerusform>The progress round of %n actions begins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round kit of {organisation} ({signer}) for the round {round}: %n questionnaire(s).</source>
        <translation>
            <numerusform>A round kit of {organisation} ({signer}) for the round {round}: %n questionnaire.</numerusform>
            <numerusform>A round kit of {organisation} ({signer}) for the round {round}: %n questionnaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) say what to look at again.</source>
        <translation>
            <numerusform>%n comment says what to look at again.</numerusform>
            <numerusform>%n comments say what to look at again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n largest change(s) of figures and choices:</source>
        <translation>
            <numerusform>The largest change of figures and choices:</numerusform>
            <numerusform>The %n largest changes of figures and choices:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed value(s) with their history</source>
        <translation>
            <numerusform>%n typed value with their history</numerusform>
            <numerusform>%n typed values with their history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that could not be read</source>
        <translation>
            <numerusform>%n text that could not be read</numerusform>
            <numerusform>%n texts that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were never sent or merged</source>
        <translation>
            <numerusform>%n file that was never sent or merged</numerusform>
            <numerusform>%n files that were never sent or merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest by planned money, of %n action(s) in the plan that may be published.</source>
        <translation>
            <numerusform>The largest by planned money, of %n action in the plan that may be published.</numerusform>
            <numerusform>The largest by planned money, of %n actions in the plan that may be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more change(s); the plan and the report name them.</source>
        <translation>
            <numerusform>And %n more change; the plan and the report name it.</numerusform>
            <numerusform>And %n more changes; the plan and the report name them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were due in {period}; done: {completed}.</source>
        <translation>
            <numerusform>%n action was due in {period}; done: {completed}.</numerusform>
            <numerusform>%n actions were due in {period}; done: {completed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are not decided yet.</source>
        <translation>
            <numerusform>%n answer is not decided yet.</numerusform>
            <numerusform>%n answers are not decided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of departments wait for a decision.</source>
        <translation>
            <numerusform>%n proposal of a department waits for a decision.</numerusform>
            <numerusform>%n proposals of departments wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are late or given up without a reason.</source>
        <translation>
            <numerusform>%n action is late or given up without a reason.</numerusform>
            <numerusform>%n actions are late or given up without a reason.</numerusform>
        </translation>
    </message>
</context>
</TS>
