<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
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
</context>
</TS>
