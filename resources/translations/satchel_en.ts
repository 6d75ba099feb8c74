<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddMenu</name>
    <message numerus="yes">
        <source>%n more: choose one on its screen, and press Ctrl+Shift+A</source>
        <translation>
            <numerusform>%Ln more: choose it on its screen, and press Ctrl+Shift+A</numerusform>
            <numerusform>%Ln more: choose one on its screen, and press Ctrl+Shift+A</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AfterSheet</name>
    <message numerus="yes">
        <source>&amp;Read %n open question(s) …</source>
        <translation>
            <numerusform>&amp;Read %n open question …</numerusform>
            <numerusform>&amp;Read %n open questions …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainSheet</name>
    <message numerus="yes">
        <source>Replace %n name(s) again?</source>
        <translation>
            <numerusform>Replace %Ln name again?</numerusform>
            <numerusform>Replace %Ln names again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with some of the words</source>
        <translation>
            <numerusform>%Ln passage with some of the words</numerusform>
            <numerusform>%Ln passages with some of the words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveList</name>
    <message numerus="yes">
        <source>%n chosen archive(s) not shown</source>
        <translation>
            <numerusform>%Ln chosen archive not shown</numerusform>
            <numerusform>%Ln chosen archives not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveSetChanges</name>
    <message numerus="yes">
        <source>%n item(s) may be left out now.</source>
        <translation>
            <numerusform>%Ln item may be left out now.</numerusform>
            <numerusform>%Ln items may be left out now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may not be left out now.</source>
        <translation>
            <numerusform>%Ln item may not be left out now.</numerusform>
            <numerusform>%Ln items may not be left out now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put into the set.</source>
        <translation>
            <numerusform>%Ln item put into the set.</numerusform>
            <numerusform>%Ln items put into the set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved.</source>
        <translation>
            <numerusform>%Ln item moved.</numerusform>
            <numerusform>%Ln items moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken out of the set.</source>
        <translation>
            <numerusform>%Ln item taken out of the set.</numerusform>
            <numerusform>%Ln items taken out of the set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalSheet</name>
    <message numerus="yes">
        <source>%n passage(s) that an earlier edition withdrew are in it again.</source>
        <translation>
            <numerusform>%Ln passage that an earlier edition withdrew is in it again.</numerusform>
            <numerusform>%Ln passages that an earlier edition withdrew are in it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutoLock</name>
    <message numerus="yes">
        <source>%n change(s) could not be written yet. Satchel locks within a minute if nobody touches a key or the mouse, and they are lost then.</source>
        <translation>
            <numerusform>%Ln change could not be written yet. Satchel locks within a minute if nobody touches a key or the mouse, and it is lost then.</numerusform>
            <numerusform>%Ln changes could not be written yet. Satchel locks within a minute if nobody touches a key or the mouse, and they are lost then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n thing(s) kept</source>
        <translation>
            <numerusform>%Ln thing kept</numerusform>
            <numerusform>%Ln things kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%Ln collection</numerusform>
            <numerusform>%Ln collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%Ln set</numerusform>
            <numerusform>%Ln sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketController</name>
    <message numerus="yes">
        <source>%n suggestion(s) is/are not in a file. Do the same again to drop.</source>
        <translation>
            <numerusform>%Ln suggestion is not in a file. Do the same again to drop it.</numerusform>
            <numerusform>%Ln suggestions are not in a file. Do the same again to drop them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Give it to the editor; nothing of it is left in Satchel.</source>
        <translation>
            <numerusform>%Ln file written. Give it to the editor; nothing of it is left in Satchel.</numerusform>
            <numerusform>%Ln files written. Give them to the editor; nothing of them is left in Satchel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketSheet</name>
    <message numerus="yes">
        <source>%n suggestion(s), not yet in a file: dropped when Satchel locks or ends.</source>
        <translation>
            <numerusform>%Ln suggestion, not yet in a file: dropped when Satchel locks or ends.</numerusform>
            <numerusform>%Ln suggestions, not yet in a file: dropped when Satchel locks or ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoOccurrenceView</name>
    <message numerus="yes">
        <source>%n pair(s) of themes share a passage. Enter opens what a pair shares.</source>
        <translation>
            <numerusform>%Ln pair of themes shares a passage. Enter opens what it shares.</numerusform>
            <numerusform>%Ln pairs of themes share a passage. Enter opens what a pair shares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookController</name>
    <message numerus="yes">
        <source>“{theme}” is removed, with %n coding(s).</source>
        <translation>
            <numerusform>“{theme}” is removed, with %Ln coding.</numerusform>
            <numerusform>“{theme}” is removed, with %Ln codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{gone}” goes, and “{left}” gets its %n coding(s).</source>
        <translation>
            <numerusform>“{gone}” goes, and “{left}” gets its %Ln coding.</numerusform>
            <numerusform>“{gone}” goes, and “{left}” gets its %Ln codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is there already, and stays once.</source>
        <translation>
            <numerusform>%Ln of them is there already, and stays once.</numerusform>
            <numerusform>%Ln of them are there already, and stay once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of both stay(s) once.</source>
        <translation>
            <numerusform>%Ln coding that both had stays once.</numerusform>
            <numerusform>%Ln codings that both had stay once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s): which theme do they belong to?</source>
        <translation>
            <numerusform>%Ln coding: which theme does it belong to?</numerusform>
            <numerusform>%Ln codings: which theme do they belong to?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) put under “{theme}”.</source>
        <translation>
            <numerusform>%Ln coding is put under “{theme}”.</numerusform>
            <numerusform>%Ln codings are put under “{theme}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was there already, and stays once.</source>
        <translation>
            <numerusform>%Ln of them was there already, and stays once.</numerusform>
            <numerusform>%Ln of them were there already, and stay once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookIntake</name>
    <message numerus="yes">
        <source>%n theme(s) taken in.</source>
        <translation>
            <numerusform>%Ln theme is taken in.</numerusform>
            <numerusform>%Ln themes are taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookSheet</name>
    <message numerus="yes">
        <source>%n group(s) of themes in it are not taken.</source>
        <translation>
            <numerusform>%Ln group of themes in it is not taken.</numerusform>
            <numerusform>%Ln groups of themes in it are not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with other words is/are not compared.</source>
        <translation>
            <numerusform>%n passage with other words is not compared.</numerusform>
            <numerusform>%n passages with other words are not compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message numerus="yes">
        <source>Also of %n document(s) or passage(s) added since</source>
        <translation>
            <numerusform>Also of %Ln document or passage added since</numerusform>
            <numerusform>Also of %Ln documents or passages added since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) or passage(s) added since, nobody knows it still.</source>
        <translation>
            <numerusform>Of %Ln document or passage added since, nobody knows it still.</numerusform>
            <numerusform>Of %Ln documents or passages added since, nobody knows it still.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n folded passage(s) left out.</source>
        <translation>
            <numerusform>%Ln folded passage left out.</numerusform>
            <numerusform>%Ln folded passages left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsController</name>
    <message numerus="yes">
        <source>%n suggestion(s) of readers is/are not decided. Only an open notebook with a passphrase keeps it. Close again to drop it.</source>
        <translation>
            <numerusform>%Ln suggestion of readers is not decided. Only an open notebook with a passphrase keeps it. Close again to drop it.</numerusform>
            <numerusform>%Ln suggestions of readers are not decided. Only an open notebook with a passphrase keeps them. Close again to drop them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken over as reviewed.</source>
        <translation>
            <numerusform>%Ln translation taken over as reviewed.</numerusform>
            <numerusform>%Ln translations taken over as reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) left: all stays as it is.</source>
        <translation>
            <numerusform>%n suggestion left: all stays as it is.</numerusform>
            <numerusform>%n suggestions left: all stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved, one for each language.</source>
        <translation>
            <numerusform>%Ln file saved, one for each language.</numerusform>
            <numerusform>%Ln files saved, one for each language.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsPane</name>
    <message numerus="yes">
        <source>%n suggestion(s) of readers. Nothing is changed unasked.</source>
        <translation>
            <numerusform>%Ln suggestion of a reader. Nothing is changed unasked.</numerusform>
            <numerusform>%Ln suggestions of readers. Nothing is changed unasked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for a withdrawal.</source>
        <translation>
            <numerusform>%Ln asks for a withdrawal.</numerusform>
            <numerusform>%Ln ask for a withdrawal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossSearch</name>
    <message numerus="yes">
        <source>%n archive(s) could not be searched.</source>
        <translation>
            <numerusform>%Ln archive could not be searched.</numerusform>
            <numerusform>%Ln archives could not be searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) have too many passages to be searched with the others. Open each to search in it.</source>
        <translation>
            <numerusform>%Ln archive has too many passages to be searched with the others. Open it to search in it.</numerusform>
            <numerusform>%Ln archives have too many passages to be searched with the others. Open each to search in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed archive(s) were not searched.</source>
        <translation>
            <numerusform>%Ln sealed archive was not searched.</numerusform>
            <numerusform>%Ln sealed archives were not searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) that nobody has opened yet were not searched. Open each once.</source>
        <translation>
            <numerusform>%Ln archive that nobody has opened yet was not searched. Open it once.</numerusform>
            <numerusform>%Ln archives that nobody has opened yet were not searched. Open each once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskEditor</name>
    <message numerus="yes">
        <source>%n ready-made set(s) showed nothing else, and went too.</source>
        <translation>
            <numerusform>%Ln ready-made set showed nothing else, and went too.</numerusform>
            <numerusform>%Ln ready-made sets showed nothing else, and went too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskLists</name>
    <message numerus="yes">
        <source>%n guess(es) accepted.</source>
        <translation>
            <numerusform>%Ln guess accepted.</numerusform>
            <numerusform>%Ln guesses accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message numerus="yes">
        <source>%n document(s) could not be added.</source>
        <translation>
            <numerusform>%Ln document could not be added.</numerusform>
            <numerusform>%Ln documents could not be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentRemovalSheet</name>
    <message numerus="yes">
        <source>It has %n passage(s).</source>
        <translation>
            <numerusform>It has %Ln passage.</numerusform>
            <numerusform>It has %Ln passages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is under themes goes too: %n place(s).</source>
        <translation>
            <numerusform>What is under themes goes too: %Ln place.</numerusform>
            <numerusform>What is under themes goes too: %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) beside the text name it.</source>
        <translation>
            <numerusform>%Ln note beside the text names it.</numerusform>
            <numerusform>%Ln notes beside the text name it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready-made set(s) show some of it.</source>
        <translation>
            <numerusform>%Ln ready-made set shows some of it.</numerusform>
            <numerusform>%Ln ready-made sets show some of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message numerus="yes">
        <source>On %n passage(s)</source>
        <translation>
            <numerusform>On %n passage</numerusform>
            <numerusform>On %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message numerus="yes">
        <source>The whole archive: %n passage(s)</source>
        <translation>
            <numerusform>The whole archive: %Ln passage</numerusform>
            <numerusform>The whole archive: %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quotes that are listed: %n</source>
        <translation>
            <numerusform>The quotes that are listed: %Ln</numerusform>
            <numerusform>The quotes that are listed: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What your notebook has: %n passage(s)</source>
        <translation>
            <numerusform>What your notebook has: %Ln passage</numerusform>
            <numerusform>What your notebook has: %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen, without folded words: %n passage(s)</source>
        <translation>
            <numerusform>What is chosen, without folded words: %Ln passage</numerusform>
            <numerusform>What is chosen, without folded words: %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen: %n passage(s)</source>
        <translation>
            <numerusform>What is chosen: %Ln passage</numerusform>
            <numerusform>What is chosen: %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n passage(s) will be in the file.</source>
        <translation>
            <numerusform>%Ln passage will be in the file.</numerusform>
            <numerusform>%Ln passages will be in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file, of the collection’s {all}.</source>
        <translation>
            <numerusform>%Ln passage will be in the file, of the collection’s {all}.</numerusform>
            <numerusform>%Ln passages will be in the file, of the collection’s {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file, of the set’s {all}.</source>
        <translation>
            <numerusform>%Ln passage will be in the file, of the set’s {all}.</numerusform>
            <numerusform>%Ln passages will be in the file, of the set’s {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file, of {all}.</source>
        <translation>
            <numerusform>%Ln passage will be in the file, of {all}.</numerusform>
            <numerusform>%Ln passages will be in the file, of {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards take only quotes: %n passage(s) are left out.</source>
        <translation>
            <numerusform>Cards take only quotes: %Ln passage is left out.</numerusform>
            <numerusform>Cards take only quotes: %Ln passages are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) go along.</source>
        <translation>
            <numerusform>%Ln picture goes along.</numerusform>
            <numerusform>%Ln pictures go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The documents and %n quote(s) will be cited: always in the original, whatever text is chosen.</source>
        <translation>
            <numerusform>The documents and %Ln quote will be cited: always in the original, whatever text is chosen.</numerusform>
            <numerusform>The documents and %Ln quotes will be cited: always in the original, whatever text is chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) will be in the file, with what they are about, and no passage.</source>
        <translation>
            <numerusform>%n theme will be in the file, with what it is about, and no passage.</numerusform>
            <numerusform>%n themes will be in the file, with what they are about, and no passage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out: they may be {may}, not {use}.</source>
        <translation>
            <numerusform>%Ln quote left out: it may be {may}, not {use}.</numerusform>
            <numerusform>%Ln quotes left out: they may be {may}, not {use}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out: consent covers no use.</source>
        <translation>
            <numerusform>%Ln quote left out: consent covers no use.</numerusform>
            <numerusform>%Ln quotes left out: consent covers no use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other passage(s) left out: may not be {use}.</source>
        <translation>
            <numerusform>%Ln other passage left out: it may not be {use}.</numerusform>
            <numerusform>%Ln other passages left out: they may not be {use}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: may not be {use}.</source>
        <translation>
            <numerusform>%Ln picture left out: may not be {use}.</numerusform>
            <numerusform>%Ln pictures left out: may not be {use}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editor’s note(s) left out: may tell more than the attributions.</source>
        <translation>
            <numerusform>%Ln editor’s note left out: it may tell more than the attributions.</numerusform>
            <numerusform>%Ln editor’s notes left out: they may tell more than the attributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the room left out. Tick “Handed out” at it in the set to take it along.</source>
        <translation>
            <numerusform>%Ln question of the room left out. Tick “Handed out” at it in the set to take it along.</numerusform>
            <numerusform>%Ln questions of the room left out. Tick “Handed out” at each in the set to take them along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the set left out: not in this archive.</source>
        <translation>
            <numerusform>%Ln item of the set left out: it is not in this archive.</numerusform>
            <numerusform>%Ln items of the set left out: they are not in this archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker’s note(s) go along: whoever has the file can read them.</source>
        <translation>
            <numerusform>%Ln speaker’s note goes along: whoever has the file can read it.</numerusform>
            <numerusform>%Ln speaker’s notes go along: whoever has the file can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rarest detail told of a speaker (role, gender, age or sector) fits at most %n of those who took part. All details of one line together may fit one person alone, and whoever knows the people can recognise more. If that is too few, tell less of who speaks.</source>
        <translation>
            <numerusform>The rarest detail told of a speaker (role, gender, age or sector) fits at most %Ln of those who took part. All details of one line together may fit one person alone, and whoever knows the people can recognise more. If that is too few, tell less of who speaks.</numerusform>
            <numerusform>The rarest detail told of a speaker (role, gender, age or sector) fits at most %Ln of those who took part. All details of one line together may fit one person alone, and whoever knows the people can recognise more. If that is too few, tell less of who speaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent not recorded: %n quote(s). None is left out for that.</source>
        <translation>
            <numerusform>Consent not recorded: %Ln quote. It is not left out for that.</numerusform>
            <numerusform>Consent not recorded: %Ln quotes. None is left out for that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) in the file are drafts: not reviewed yet.</source>
        <translation>
            <numerusform>%Ln translation in the file is a draft: not reviewed yet.</numerusform>
            <numerusform>%Ln translations in the file are drafts: not reviewed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line under %n quote(s) fits fewer than {number} of those who took part: whoever knows them may recognise the speaker. Tell less of who speaks.</source>
        <translation>
            <numerusform>The line under %Ln quote fits fewer than {number} of those who took part: whoever knows them may recognise the speaker. Tell less of who speaks.</numerusform>
            <numerusform>The lines under %Ln quotes fit fewer than {number} of those who took part: whoever knows them may recognise the speakers. Tell less of who speaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n quote(s), even without a line, fit fewer than {number} of those who took part: whoever knows them may recognise the speaker. Leave out what could do harm.</source>
        <translation>
            <numerusform>The words of %Ln quote, even without a line, fit fewer than {number} of those who took part: whoever knows them may recognise the speaker. Leave out what could do harm.</numerusform>
            <numerusform>The words of %Ln quotes, even without a line, fit fewer than {number} of those who took part: whoever knows them may recognise the speakers. Leave out what could do harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out for want of consent.</source>
        <translation>
            <numerusform>%Ln passage left out for want of consent.</numerusform>
            <numerusform>%Ln passages left out for want of consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at {quotes}; and %n more.</source>
        <translation>
            <numerusform>Look at {quotes}; and %Ln more.</numerusform>
            <numerusform>Look at {quotes}; and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;byte</numerusform>
            <numerusform>%Ln&#xa0;bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinalActs</name>
    <message numerus="yes">
        <source>The words of %n withdrawn passage(s) stay in the folder: they are not found again in the text as received.</source>
        <translation>
            <numerusform>The words of %Ln withdrawn passage stay in the folder: they are not found again in the text as received.</numerusform>
            <numerusform>The words of %Ln withdrawn passages stay in the folder: they are not found again in the text as received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n in folded words</source>
        <translation>
            <numerusform>%Ln in folded words</numerusform>
            <numerusform>%Ln in folded words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForGoodBox</name>
    <message numerus="yes">
        <source>Delete %n thing(s) for good?</source>
        <translation>
            <numerusform>Delete %Ln thing for good?</numerusform>
            <numerusform>Delete %Ln things for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgettingSheet</name>
    <message numerus="yes">
        <source>&amp;Also delete the words of %n withdrawn passage(s) from the folder</source>
        <translation>
            <numerusform>&amp;Also delete the words of %Ln withdrawn passage from the folder</numerusform>
            <numerusform>&amp;Also delete the words of %Ln withdrawn passages from the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsSheet</name>
    <message numerus="yes">
        <source>… and %n more place(s)</source>
        <translation>
            <numerusform>… and %Ln more place</numerusform>
            <numerusform>… and %Ln more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace it in %n place(s)</source>
        <translation>
            <numerusform>&amp;Replace it in %Ln place</numerusform>
            <numerusform>&amp;Replace it in %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message numerus="yes">
        <source>%n entry(ies) lack(s) a language.</source>
        <translation>
            <numerusform>%n entry lacks a language.</numerusform>
            <numerusform>%n entries lack a language.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>In %n archive(s).</source>
        <translation>
            <numerusform>In %Ln archive.</numerusform>
            <numerusform>In %Ln archives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuessesPane</name>
    <message numerus="yes">
        <source>%n word(s) of the original is/are nowhere.</source>
        <translation>
            <numerusform>%Ln word of the original is nowhere.</numerusform>
            <numerusform>%Ln words of the original are nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutSheet</name>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%Ln altered</numerusform>
            <numerusform>%Ln altered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%Ln withdrawn</numerusform>
            <numerusform>%Ln withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%Ln heading</numerusform>
            <numerusform>%Ln headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%Ln footnote</numerusform>
            <numerusform>%Ln footnotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es) wait(s) in the list of guesses.</source>
        <translation>
            <numerusform>%Ln guess waits in the list of guesses.</numerusform>
            <numerusform>%Ln guesses wait in the list of guesses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message numerus="yes">
        <source>%n item(s) selected</source>
        <translation>
            <numerusform>%Ln item selected</numerusform>
            <numerusform>%Ln items selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTimes</name>
    <message numerus="yes">
        <source>Minutes for each of %n items</source>
        <translation>
            <numerusform>Minutes for each of %Ln item</numerusform>
            <numerusform>Minutes for each of %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneySheet</name>
    <message numerus="yes">
        <source>%n other file(s) in its folder are not Satchel’s, and stay.</source>
        <translation>
            <numerusform>%Ln other file in its folder is not Satchel’s, and stays.</numerusform>
            <numerusform>%Ln other files in its folder are not Satchel’s, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s).</source>
        <translation>
            <numerusform>%Ln more stays.</numerusform>
            <numerusform>%Ln more stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutActs</name>
    <message numerus="yes">
        <source>%n line(s) taken out of the texts as received too.</source>
        <translation>
            <numerusform>%Ln line taken out of the texts as received too.</numerusform>
            <numerusform>%Ln lines taken out of the texts as received too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutSheet</name>
    <message numerus="yes">
        <source>%n line(s) left out stay in the texts as received</source>
        <translation>
            <numerusform>%Ln line left out stays in the texts as received</numerusform>
            <numerusform>%Ln lines left out stay in the texts as received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterIntake</name>
    <message numerus="yes">
        <source>%n suggestion(s) taken in.</source>
        <translation>
            <numerusform>%Ln suggestion taken in.</numerusform>
            <numerusform>%Ln suggestions taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of it/them stand(s) in the folder already.</source>
        <translation>
            <numerusform>%n of them stands in the folder already, and is not listed.</numerusform>
            <numerusform>%n of them stand in the folder already, and are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of “{file}” cannot be read, and are left out.</source>
        <translation>
            <numerusform>%Ln suggestion of “{file}” cannot be read, and is left out.</numerusform>
            <numerusform>%Ln suggestions of “{file}” cannot be read, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened with an earlier key: {fingerprint}.</source>
        <translation>
            <numerusform>%n file opened with an earlier key: {fingerprint}.</numerusform>
            <numerusform>%n files opened with an earlier key: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken in:</source>
        <translation>
            <numerusform>%Ln file not taken in:</numerusform>
            <numerusform>%Ln files not taken in:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterKeySheet</name>
    <message numerus="yes">
        <source>Open %n file(s)?</source>
        <translation>
            <numerusform>Open %n file?</numerusform>
            <numerusform>Open %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%Ln altered</numerusform>
            <numerusform>%Ln altered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described anew</source>
        <translation>
            <numerusform>%Ln described anew</numerusform>
            <numerusform>%Ln described anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%Ln withdrawn</numerusform>
            <numerusform>%Ln withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) added</source>
        <translation>
            <numerusform>%Ln passage added</numerusform>
            <numerusform>%Ln passages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with other words</source>
        <translation>
            <numerusform>%Ln passage with other words</numerusform>
            <numerusform>%Ln passages with other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with the same words, described anew</source>
        <translation>
            <numerusform>%Ln passage with the same words, described anew</numerusform>
            <numerusform>%Ln passages with the same words, described anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) withdrawn</source>
        <translation>
            <numerusform>%Ln passage withdrawn</numerusform>
            <numerusform>%Ln passages withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) no longer there, and not withdrawn</source>
        <translation>
            <numerusform>%Ln passage no longer there, and not withdrawn</numerusform>
            <numerusform>%Ln passages no longer there, and not withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) gone with a passage that was withdrawn</source>
        <translation>
            <numerusform>%Ln footnote gone with a passage that was withdrawn</numerusform>
            <numerusform>%Ln footnotes gone with what was withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%Ln restored</numerusform>
            <numerusform>%Ln restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) restored</source>
        <translation>
            <numerusform>%Ln passage restored</numerusform>
            <numerusform>%Ln passages restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n archive(s)</source>
        <translation>
            <numerusform>%Ln archive</numerusform>
            <numerusform>%Ln archives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n archive(s)</source>
        <translation>
            <numerusform>In %Ln archive</numerusform>
            <numerusform>In %Ln archives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeSheet</name>
    <message numerus="yes">
        <source>This edition withdraws %n passage(s). Readers who do not get it soon can be given a small notice instead: they drop it on their Satchel, and what is withdrawn is gone there. It holds no words.</source>
        <translation>
            <numerusform>This edition withdraws %Ln passage. Readers who do not get it soon can be given a small notice instead: they drop it on their Satchel, and the passage is gone there. It holds no words.</numerusform>
            <numerusform>This edition withdraws %Ln passages. Readers who do not get it soon can be given a small notice instead: they drop it on their Satchel, and the passages are gone there. It holds no words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) can open the archive with a key of their own.</source>
        <translation>
            <numerusform>%Ln reader can open the archive with a key of their own.</numerusform>
            <numerusform>%Ln readers can open the archive with a key of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManagingSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesController</name>
    <message numerus="yes">
        <source>The name is replaced in %n place(s).</source>
        <translation>
            <numerusform>The name is replaced in %Ln place.</numerusform>
            <numerusform>The name is replaced in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) is/are replaced again, by {words}.</source>
        <translation>
            <numerusform>%Ln name is replaced again, by {words}.</numerusform>
            <numerusform>%Ln names are replaced again, by {words}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) is/are put aside.</source>
        <translation>
            <numerusform>%Ln name is put aside.</numerusform>
            <numerusform>%Ln names are put aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPane</name>
    <message numerus="yes">
        <source>%n name(s) put aside are looked for nowhere.</source>
        <translation>
            <numerusform>%n name put aside is looked for nowhere.</numerusform>
            <numerusform>%n names put aside are looked for nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n by their form.</source>
        <translation>
            <numerusform>Found %Ln by its form.</numerusform>
            <numerusform>Found %Ln by their form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace it in %n place(s) …</source>
        <translation>
            <numerusform>Replace it in %Ln place …</numerusform>
            <numerusform>Replace it in %Ln places …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message numerus="yes">
        <source>%n day(s) left in the bin</source>
        <translation>
            <numerusform>%Ln day left in the bin</numerusform>
            <numerusform>%Ln days left in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotebookChanges</name>
    <message numerus="yes">
        <source>%n thing(s) put into the bin.</source>
        <translation>
            <numerusform>%Ln thing put into the bin.</numerusform>
            <numerusform>%Ln things put into the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken out of the bin.</source>
        <translation>
            <numerusform>%Ln thing taken out of the bin.</numerusform>
            <numerusform>%Ln things taken out of the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln thing deleted for good.</numerusform>
            <numerusform>%Ln things deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A set of %n item(s) is made.</source>
        <translation>
            <numerusform>A set of %Ln item is made.</numerusform>
            <numerusform>A set of %Ln items is made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that are no passage are not in it.</source>
        <translation>
            <numerusform>%Ln thing that is no passage is not in it.</numerusform>
            <numerusform>%Ln things that are no passages are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotebookState</name>
    <message numerus="yes">
        <source>Notebook: %n change(s) not saved yet</source>
        <translation>
            <numerusform>Notebook: %Ln change not saved yet</numerusform>
            <numerusform>Notebook: %Ln changes not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesOffer</name>
    <message numerus="yes">
        <source>%n entry(s) of your notebook have these words</source>
        <translation>
            <numerusform>%Ln entry of your notebook has these words</numerusform>
            <numerusform>%Ln entries of your notebook have these words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with a care note</source>
        <translation>
            <numerusform>%n passage with a care note</numerusform>
            <numerusform>%n passages with a care note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message numerus="yes">
        <source>This archive was not opened on this computer yet. When it comes from the same signer, %n passage(s) will be left out of it.</source>
        <translation>
            <numerusform>This archive was not opened on this computer yet. When it comes from the same signer, %Ln passage will be left out of it.</numerusform>
            <numerusform>This archive was not opened on this computer yet. When it comes from the same signer, %Ln passages will be left out of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names %n passage(s), and the archive that is here has none of them.</source>
        <translation>
            <numerusform>It names %Ln passage, and the archive that is here does not have it.</numerusform>
            <numerusform>It names %Ln passages, and the archive that is here has none of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edition {edition} withdraws %n passage(s). Here they are no longer shown, searched, presented or exported, in earlier editions too.</source>
        <translation>
            <numerusform>Edition {edition} withdraws %Ln passage. Here it is no longer shown, searched, presented or exported, in earlier editions too.</numerusform>
            <numerusform>Edition {edition} withdraws %Ln passages. Here they are no longer shown, searched, presented or exported, in earlier editions too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names %n more, which the archive that is here does not have.</source>
        <translation>
            <numerusform>It names %Ln more, which the archive that is here does not have.</numerusform>
            <numerusform>It names %Ln more, which the archive that is here does not have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnSetChanges</name>
    <message numerus="yes">
        <source>%n item(s) taken out of the set.</source>
        <translation>
            <numerusform>%Ln item taken out of the set.</numerusform>
            <numerusform>%Ln items taken out of the set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message numerus="yes">
        <source>%n group(s), together {sum}.</source>
        <translation>
            <numerusform>%Ln group, together {sum}.</numerusform>
            <numerusform>%Ln groups, together {sum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least three people fit {number} of %n quote(s).</source>
        <translation>
            <numerusform>At least three people fit {number} of %Ln quote.</numerusform>
            <numerusform>At least three people fit {number} of %Ln quotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows whether three fit.</source>
        <translation>
            <numerusform>Of %Ln nobody knows whether three fit.</numerusform>
            <numerusform>Of %Ln nobody knows whether three fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) under 3: every reader of the archive sees them. Only exported files, paper and rooms have “fewer than 3”. Put groups together where readers are not to know.</source>
        <translation>
            <numerusform>%Ln number under 3: every reader of the archive sees it. Only exported files, paper and rooms have “fewer than 3”. Put groups together where readers are not to know.</numerusform>
            <numerusform>%Ln numbers under 3: every reader of the archive sees them. Only exported files, paper and rooms have “fewer than 3”. Put groups together where readers are not to know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsController</name>
    <message numerus="yes">
        <source>%n typed table(s) is/are not in the archive. Put it in, or close again to drop it.</source>
        <translation>
            <numerusform>%Ln typed table is not in the archive. Put it in, or close again to drop it.</numerusform>
            <numerusform>%Ln typed tables are not in the archive. Put them in, or close again to drop them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsPane</name>
    <message numerus="yes">
        <source>%n table(s) typed and not in the archive yet</source>
        <translation>
            <numerusform>%Ln table typed and not in the archive yet</numerusform>
            <numerusform>%Ln tables typed and not in the archive yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageActions</name>
    <message numerus="yes">
        <source>There are %n passages now.</source>
        <translation>
            <numerusform>There is %Ln passage now.</numerusform>
            <numerusform>There are %Ln passages now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%Ln found.</numerusform>
            <numerusform>%Ln found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n: type more words to find fewer.</source>
        <translation>
            <numerusform>More than %Ln: type more words to find fewer.</numerusform>
            <numerusform>More than %Ln: type more words to find fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked.</source>
        <translation>
            <numerusform>%n ticked.</numerusform>
            <numerusform>%n ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message numerus="yes">
        <source>%n quote(s) tell an age that is in no band: {ages}.</source>
        <translation>
            <numerusform>%Ln quote tells an age that is in no band: {ages}.</numerusform>
            <numerusform>%Ln quotes tell an age that is in no band: {ages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell a group that is not counted here.</source>
        <translation>
            <numerusform>%Ln quote tells a group that is not counted here.</numerusform>
            <numerusform>%Ln quotes tell a group that is not counted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) do not tell it at this level of attribution.</source>
        <translation>
            <numerusform>%Ln quote does not tell it at this level of attribution.</numerusform>
            <numerusform>%Ln quotes do not tell it at this level of attribution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no age.</source>
        <translation>
            <numerusform>%Ln quote tells no age.</numerusform>
            <numerusform>%Ln quotes tell no age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no gender.</source>
        <translation>
            <numerusform>%Ln quote tells no gender.</numerusform>
            <numerusform>%Ln quotes tell no gender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no sector.</source>
        <translation>
            <numerusform>%Ln quote tells no sector.</numerusform>
            <numerusform>%Ln quotes tell no sector.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no role.</source>
        <translation>
            <numerusform>%Ln quote tells no role.</numerusform>
            <numerusform>%Ln quotes tell no role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message numerus="yes">
        <source>%n item(s) cannot be shown here.</source>
        <translation>
            <numerusform>%Ln item cannot be shown here.</numerusform>
            <numerusform>%Ln items cannot be shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresentationLauncher</name>
    <message numerus="yes">
        <source>Nothing of this set may be presented: what the speakers of %n passage(s) agreed to does not cover training.</source>
        <translation>
            <numerusform>Nothing of this set may be presented: what the speaker of %Ln passage agreed to does not cover training.</numerusform>
            <numerusform>Nothing of this set may be presented: what the speakers of %Ln passages agreed to does not cover training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of it are not in this archive.</source>
        <translation>
            <numerusform>%Ln item of it is not in this archive.</numerusform>
            <numerusform>%Ln items of it are not in this archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n quote(s) may be presented: what the speakers agreed to does not cover training.</source>
        <translation>
            <numerusform>%Ln quote may not be presented: what its speaker agreed to does not cover training.</numerusform>
            <numerusform>None of the %Ln quotes may be presented: what the speakers agreed to does not cover training.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>Type page numbers, such as 3-7, 9. There are %n page(s).</source>
        <translation>
            <numerusform>Type page numbers, such as 3-7, 9. There is %Ln page.</numerusform>
            <numerusform>Type page numbers, such as 3-7, 9. There are %Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message numerus="yes">
        <source>%n page(s) were printed.</source>
        <translation>
            <numerusform>%Ln page was printed.</numerusform>
            <numerusform>%Ln pages were printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were saved as a PDF.</source>
        <translation>
            <numerusform>%Ln page was saved as a PDF.</numerusform>
            <numerusform>%Ln pages were saved as a PDF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Only what is chosen: %n</source>
        <translation>
            <numerusform>Only what is chosen: %Ln</numerusform>
            <numerusform>Only what is chosen: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out: what the speakers agreed to does not cover printing.</source>
        <translation>
            <numerusform>%n passage left out: what the speakers agreed to does not cover printing.</numerusform>
            <numerusform>%n passages left out: what the speakers agreed to does not cover printing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>Satchel was locked. %n suggestion(s), not in a file, were dropped.</source>
        <translation>
            <numerusform>Satchel was locked. %Ln suggestion, not in a file, was dropped.</numerusform>
            <numerusform>Satchel was locked. %Ln suggestions, not in a file, were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Satchel was locked. %n change(s) could not be written, and are lost.</source>
        <translation>
            <numerusform>Satchel was locked. %Ln change could not be written, and is lost.</numerusform>
            <numerusform>Satchel was locked. %Ln changes could not be written, and are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message numerus="yes">
        <source>%n more error(s) are in the list of problems.</source>
        <translation>
            <numerusform>%Ln more error is in the list of problems.</numerusform>
            <numerusform>%Ln more errors are in the list of problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) are left in the list of problems.</source>
        <translation>
            <numerusform>%Ln warning is left in the list of problems.</numerusform>
            <numerusform>%Ln warnings are left in the list of problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n quote(s) nobody knows what was consented to.</source>
        <translation>
            <numerusform>Of %Ln quote nobody knows what was consented to.</numerusform>
            <numerusform>Of %Ln quotes nobody knows what was consented to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that were found by their form are not looked at yet.</source>
        <translation>
            <numerusform>%Ln name that was found by its form is not looked at yet.</numerusform>
            <numerusform>%Ln names that were found by their form are not looked at yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) put aside are looked for nowhere.</source>
        <translation>
            <numerusform>%n name put aside is looked for nowhere.</numerusform>
            <numerusform>%n names put aside are looked for nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out of the documents stay in the texts as received, which readers get with the archive.</source>
        <translation>
            <numerusform>%Ln line left out of the documents stays in the texts as received, which readers get with the archive.</numerusform>
            <numerusform>%Ln lines left out of the documents stay in the texts as received, which readers get with the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) are drafts. Readers get them as they are: see that they are whole.</source>
        <translation>
            <numerusform>%Ln translation is a draft. Readers get it as it is: see that it is whole.</numerusform>
            <numerusform>%Ln translations are drafts. Readers get them as they are: see that they are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of this edition are drafts that the last one has not. Readers get them as they are: see that they are whole.</source>
        <translation>
            <numerusform>%Ln translation of this edition is a draft that the last one has not. Readers get it as it is: see that it is whole.</numerusform>
            <numerusform>%Ln translations of this edition are drafts that the last one has not. Readers get them as they are: see that they are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) were drafts in the last edition, and still are.</source>
        <translation>
            <numerusform>%Ln translation was a draft in the last edition, and still is.</numerusform>
            <numerusform>%Ln translations were drafts in the last edition, and still are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) have other numbers than their text. Readers take them for said: compare them first.</source>
        <translation>
            <numerusform>%Ln translation has other numbers than its text. Readers take them for said: compare them first.</numerusform>
            <numerusform>%Ln translations have other numbers than their text. Readers take them for said: compare them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) are unfinished, and readers do not get them. Finish each in its box with Ctrl+Enter.</source>
        <translation>
            <numerusform>%Ln translation is unfinished, and readers do not get it. Finish it in its box with Ctrl+Enter.</numerusform>
            <numerusform>%Ln translations are unfinished, and readers do not get them. Finish each in its box with Ctrl+Enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readers ask to withdraw %n passage(s), and you have not decided on that. “Corrections” lists them.</source>
        <translation>
            <numerusform>Readers ask to withdraw %Ln passage, and you have not decided on that. “Corrections” lists it.</numerusform>
            <numerusform>Readers ask to withdraw %Ln passages, and you have not decided on that. “Corrections” lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message numerus="yes">
        <source>It is in %n ready-made set(s), and is taken out there too.</source>
        <translation>
            <numerusform>It is in %Ln ready-made set, and is taken out there too.</numerusform>
            <numerusform>It is in %Ln ready-made sets, and is taken out there too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message numerus="yes">
        <source>%n more file(s) could not be opened.</source>
        <translation>
            <numerusform>%Ln more file could not be opened.</numerusform>
            <numerusform>%Ln more files could not be opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturningNamesSheet</name>
    <message numerus="yes">
        <source>The document brings %n name(s) into passages</source>
        <translation>
            <numerusform>The document brings %Ln name into passages</numerusform>
            <numerusform>The document brings %Ln names into passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RewordingSheet</name>
    <message numerus="yes">
        <source>%n passage(s) get(s) the words of the document.</source>
        <translation>
            <numerusform>%Ln passage gets the words of the document.</numerusform>
            <numerusform>%Ln passages get the words of the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under quotes change(s) or go(es), with who speaks.</source>
        <translation>
            <numerusform>%Ln line under quotes changes or goes, with who speaks.</numerusform>
            <numerusform>%Ln lines under quotes change or go, with who speaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) go(es) or become(s) plain text.</source>
        <translation>
            <numerusform>%Ln table goes or becomes plain text.</numerusform>
            <numerusform>%Ln tables go or become plain text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetChanges</name>
    <message numerus="yes">
        <source>%n item(s) have new minutes.</source>
        <translation>
            <numerusform>%Ln item has new minutes.</numerusform>
            <numerusform>%Ln items have new minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message numerus="yes">
        <source>%n entry(s) added to your notebook.</source>
        <translation>
            <numerusform>%Ln entry added to your notebook.</numerusform>
            <numerusform>%Ln entries added to your notebook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message numerus="yes">
        <source>%n entry(s), for somebody who has the same archives.</source>
        <translation>
            <numerusform>%Ln entry, for somebody who has the same archives.</numerusform>
            <numerusform>%Ln entries, for somebody who has the same archives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), for somebody who has the same archives.</source>
        <translation>
            <numerusform>%Ln item, for somebody who has the same archives.</numerusform>
            <numerusform>%Ln items, for somebody who has the same archives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not shown.</source>
        <translation>
            <numerusform>%Ln more row is not shown.</numerusform>
            <numerusform>%Ln more rows are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerForm</name>
    <message numerus="yes">
        <source>What was guessed of %n is right</source>
        <translation>
            <numerusform>What was guessed of %Ln quote is right</numerusform>
            <numerusform>What was guessed of %Ln quotes is right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message numerus="yes">
        <source>%n quote(s) chosen.</source>
        <translation>
            <numerusform>%Ln quote chosen.</numerusform>
            <numerusform>%Ln quotes chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) fewer than three of those who took part.</source>
        <translation>
            <numerusform>%Ln of them fits fewer than three of those who took part.</numerusform>
            <numerusform>%Ln of them fit fewer than three of those who took part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them nobody knows whether three fit.</source>
        <translation>
            <numerusform>Of %Ln of them nobody knows whether three fit.</numerusform>
            <numerusform>Of %Ln of them nobody knows whether three fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {fields}, it fits at most %n.</source>
        <translation>
            <numerusform>Without {fields}, it fits at most %Ln.</numerusform>
            <numerusform>Without {fields}, it fits at most %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told as “{level}”, it fits at most %n.</source>
        <translation>
            <numerusform>Told as “{level}”, it fits at most %Ln.</numerusform>
            <numerusform>Told as “{level}”, it fits at most %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rarest detail here fits at most %n of those who took part.</source>
        <translation>
            <numerusform>The rarest detail here fits at most %Ln of those who took part.</numerusform>
            <numerusform>The rarest detail here fits at most %Ln of those who took part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rarest detail here fits at most %n of those who took part, and fewer where “{words}” tells more.</source>
        <translation>
            <numerusform>The rarest detail here fits at most %Ln of those who took part, and fewer where “{words}” tells more.</numerusform>
            <numerusform>The rarest detail here fits at most %Ln of those who took part, and fewer where “{words}” tells more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersController</name>
    <message numerus="yes">
        <source>It is stated of %n quote(s).</source>
        <translation>
            <numerusform>It is stated of %Ln quote.</numerusform>
            <numerusform>It is stated of %Ln quotes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersPane</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing is known of %n</source>
        <translation>
            <numerusform>nothing is known of %Ln</numerusform>
            <numerusform>nothing is known of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s) fewer than three</source>
        <translation>
            <numerusform>%Ln fits fewer than three</numerusform>
            <numerusform>%Ln fit fewer than three</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nobody knows whether three fit</source>
        <translation>
            <numerusform>of %Ln nobody knows whether three fit</numerusform>
            <numerusform>of %Ln nobody knows whether three fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved, and would be lost.</source>
        <translation>
            <numerusform>%Ln change could not be saved, and would be lost.</numerusform>
            <numerusform>%Ln changes could not be saved, and would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillTold</name>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to share</source>
        <translation>
            <numerusform>%n to share</numerusform>
            <numerusform>%n to share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) fit(s) fewer than three people, or nobody knows.</source>
        <translation>
            <numerusform>%n line fits fewer than three people, or nobody knows.</numerusform>
            <numerusform>%n lines fit fewer than three people, or nobody knows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message numerus="yes">
        <source>%n thing(s) kept</source>
        <translation>
            <numerusform>%Ln thing kept</numerusform>
            <numerusform>%Ln things kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a note</source>
        <translation>
            <numerusform>%Ln of them with a note</numerusform>
            <numerusform>%Ln of them with a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is in your notebook already, and stays.</source>
        <translation>
            <numerusform>%Ln of them is in your notebook already, and stays.</numerusform>
            <numerusform>%Ln of them are in your notebook already, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A set for a workshop, of %n item(s).</source>
        <translation>
            <numerusform>A set for a workshop, of %Ln item.</numerusform>
            <numerusform>A set for a workshop, of %Ln items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are planned for it.</source>
        <translation>
            <numerusform>%Ln minute is planned for it.</numerusform>
            <numerusform>%Ln minutes are planned for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its items has a note for whoever presents it.</source>
        <translation>
            <numerusform>%Ln of its items has a note for whoever presents it.</numerusform>
            <numerusform>%Ln of its items have a note for whoever presents them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of it would be shown to a room without a care note first.</source>
        <translation>
            <numerusform>%Ln passage of it would be shown to a room without a care note first.</numerusform>
            <numerusform>%Ln passages of it would be shown to a room without a care note first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the workshop. Read them there.</source>
        <translation>
            <numerusform>%Ln more in the workshop. Read it there.</numerusform>
            <numerusform>%Ln more in the workshop. Read them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n quote(s) left out: not agreed to be presented.</source>
        <translation>
            <numerusform>%Ln quote left out: not agreed to be presented.</numerusform>
            <numerusform>%Ln quotes left out: not agreed to be presented.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: this edition does not have them.</source>
        <translation>
            <numerusform>%Ln item left out: this edition does not have it.</numerusform>
            <numerusform>%Ln items left out: this edition does not have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>%Ln minute behind</numerusform>
            <numerusform>%Ln minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%Ln minute ahead</numerusform>
            <numerusform>%Ln minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words %n step(s) larger</source>
        <translation>
            <numerusform>words %Ln step larger</numerusform>
            <numerusform>words %Ln steps larger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words %n step(s) smaller</source>
        <translation>
            <numerusform>words %Ln step smaller</numerusform>
            <numerusform>words %Ln steps smaller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedKeeper</name>
    <message numerus="yes">
        <source>%n text(s) that you typed could not be written. Close again to drop it.</source>
        <translation>
            <numerusform>%n text that you typed could not be written. Close again to drop it.</numerusform>
            <numerusform>%n texts that you typed could not be written. Close again to drop them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%Ln entry.</numerusform>
            <numerusform>%Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the bin.</source>
        <translation>
            <numerusform>%Ln thing in the bin.</numerusform>
            <numerusform>%Ln things in the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%Ln entry.</numerusform>
            <numerusform>%Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeReviewSheet</name>
    <message numerus="yes">
        <source>%n translation(s) reviewed by “{who}”?</source>
        <translation>
            <numerusform>%n translation reviewed by “{who}”?</numerusform>
            <numerusform>%n translations reviewed by “{who}”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) other words than stand there now:</source>
        <translation>
            <numerusform>%n of them has other words than stand there now:</numerusform>
            <numerusform>%n of them have other words than stand there now:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) other numbers or names than the text:</source>
        <translation>
            <numerusform>%Ln of them has other numbers or names than the text:</numerusform>
            <numerusform>%Ln of them have other numbers or names than the text:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawnSheet</name>
    <message numerus="yes">
        <source>%n withdrawn passage(s)</source>
        <translation>
            <numerusform>%Ln withdrawn passage</numerusform>
            <numerusform>%Ln withdrawn passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPlacesSheet</name>
    <message numerus="yes">
        <source>“{words}” stands in %n place(s) of this folder</source>
        <translation>
            <numerusform>“{words}” stands in %Ln place of this folder</numerusform>
            <numerusform>“{words}” stands in %Ln places of this folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Under %n quote(s) stands more of who speaks than the editor lets be shared.</source>
        <translation>
            <numerusform>Under %Ln quote stands more of who speaks than the editor lets be shared.</numerusform>
            <numerusform>Under %Ln quotes stands more of who speaks than the editor lets be shared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message numerus="yes">
        <source>%n character(s) of this cannot be seen, or turn other words.</source>
        <translation>
            <numerusform>%n character of this cannot be seen, or turns other words.</numerusform>
            <numerusform>%n characters of this cannot be seen, or turn other words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) items with a care note follow one another: {items}.</source>
        <translation>
            <numerusform>In %Ln place items with a care note follow one another: {items}.</numerusform>
            <numerusform>In %Ln places items with a care note follow one another: {items}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent is not recorded of %n quote(s). Nothing is left out for that.</source>
        <translation>
            <numerusform>Consent is not recorded of %Ln quote. Nothing is left out for that.</numerusform>
            <numerusform>Consent is not recorded of %Ln quotes. Nothing is left out for that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be neither presented nor printed.</source>
        <translation>
            <numerusform>%Ln quote may be neither presented nor printed.</numerusform>
            <numerusform>%Ln quotes may be neither presented nor printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be printed, not presented.</source>
        <translation>
            <numerusform>%Ln quote may be printed, not presented.</numerusform>
            <numerusform>%Ln quotes may be printed, not presented.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be presented, not printed.</source>
        <translation>
            <numerusform>%Ln quote may be presented, not printed.</numerusform>
            <numerusform>%Ln quotes may be presented, not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be presented and printed, not published.</source>
        <translation>
            <numerusform>%Ln quote may be presented and printed, not published.</numerusform>
            <numerusform>%Ln quotes may be presented and printed, not published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) together.</source>
        <translation>
            <numerusform>%Ln minute together.</numerusform>
            <numerusform>%Ln minutes together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no minutes yet.</source>
        <translation>
            <numerusform>%Ln item has no minutes yet.</numerusform>
            <numerusform>%Ln items have no minutes yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
