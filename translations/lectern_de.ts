<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Explanation</name>
    <message>
        <source>No pages %1</source>
        <extracomment>%1 is a sentence such as &quot;with the word “lock”&quot;, part of how a search was read</extracomment>
        <translation>Keine Seiten %1</translation>
    </message>
    <message>
        <source>or pages %1</source>
        <translation>oder Seiten %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Seiten %1</translation>
    </message>
    <message>
        <source>with the keyword “%1”</source>
        <translation>mit dem Stichwort „%1“</translation>
    </message>
    <message>
        <source>in the folder or collection “%1”</source>
        <translation>im Ordner oder in der Sammlung „%1“</translation>
    </message>
    <message>
        <source>in the language “%1”</source>
        <translation>in der Sprache „%1“</translation>
    </message>
    <message>
        <source>whose file&apos;s path contains “%1”</source>
        <translation>mit „%1“ im Dateipfad</translation>
    </message>
    <message>
        <source>with the phrase “%1”</source>
        <translation>mit der Wortfolge „%1“</translation>
    </message>
    <message>
        <source>with a word that begins with “%1”</source>
        <translation>mit einem Wort, das mit „%1“ beginnt</translation>
    </message>
    <message>
        <source>with the word “%1”</source>
        <translation>mit dem Wort „%1“</translation>
    </message>
    <message>
        <source>with the phrase “%1” in the title</source>
        <translation>mit der Wortfolge „%1“ im Titel</translation>
    </message>
    <message>
        <source>with a word that begins with “%1” in the title</source>
        <translation>mit einem Wort im Titel, das mit „%1“ beginnt</translation>
    </message>
    <message>
        <source>with the word “%1” in the title</source>
        <translation>mit dem Wort „%1“ im Titel</translation>
    </message>
    <message>
        <source>with the phrase “%1” in code</source>
        <translation>mit der Wortfolge „%1“ im Code</translation>
    </message>
    <message>
        <source>with a word that begins with “%1” in code</source>
        <translation>mit einem Wort im Code, das mit „%1“ beginnt</translation>
    </message>
    <message>
        <source>with the word “%1” in code</source>
        <translation>mit dem Wort „%1“ im Code</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>Möchten Sie diese Seite wirklich verlassen? Ihre Änderungen werden vielleicht nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>lectern::app::CommandLine</name>
    <message>
        <source>Shows the source folder of a documentation site as it was published, offline.</source>
        <translation>Zeigt den Quellordner einer Dokumentations-Website so, wie sie veröffentlicht wurde – ohne Netz.</translation>
    </message>
    <message>
        <source>the page to open, as in /guide/faq/</source>
        <translation>die Seite, die geöffnet wird, etwa /guide/faq/</translation>
    </message>
    <message>
        <source>take a picture once the page has painted, and exit</source>
        <translation>ein Bild aufnehmen, sobald die Seite gezeichnet ist, und enden</translation>
    </message>
    <message>
        <source>the size of the picture or of the window, as in 1280x800</source>
        <translation>die Größe des Bildes oder des Fensters, etwa 1280x800</translation>
    </message>
    <message>
        <source>the picture holds the page without the window around it</source>
        <translation>das Bild enthält die Seite ohne das Fenster darum</translation>
    </message>
    <message>
        <source>print &quot;painted&quot; when the first page is on the screen</source>
        <translation>„painted“ ausgeben, wenn die erste Seite zu sehen ist</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>One FOLDER at a time: &quot;%1&quot; is one too many.</source>
        <translation>Nur ein ORDNER auf einmal: „%1“ ist einer zu viel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size. Write width and height as in 1280x800.</source>
        <translation>„%1“ ist keine Größe. Breite und Höhe schreibt man wie in 1280x800.</translation>
    </message>
    <message>
        <source>--screenshot needs the name of the picture to write.</source>
        <translation>--screenshot braucht den Namen des Bildes, das geschrieben werden soll.</translation>
    </message>
    <message>
        <source>--page-only goes with --screenshot.</source>
        <translation>--page-only gehört zu --screenshot.</translation>
    </message>
    <message>
        <source>Usage: lectern [FOLDER] [--page URL]
       lectern --screenshot FILE.png [--size WxH] [--page URL] [--page-only] [--trust] FOLDER
</source>
        <comment>keep the words that start with -- and the name lectern</comment>
        <translation>Aufruf: lectern [ORDNER] [--page URL]
        lectern --screenshot DATEI.png [--size BxH] [--page URL] [--page-only] [--trust] ORDNER
</translation>
    </message>
    <message>
        <source>let the site&apos;s own scripts run in the picture</source>
        <translation>die eigenen Skripte der Website im Bild laufen lassen</translation>
    </message>
    <message>
        <source>draw without the graphics card, where its driver is broken</source>
        <translation>ohne die Grafikkarte zeichnen, falls deren Treiber fehlerhaft ist</translation>
    </message>
    <message>
        <source>--trust goes with --screenshot; a window asks.</source>
        <translation>--trust gehört zu --screenshot; ein Fenster fragt nach.</translation>
    </message>
    <message>
        <source>Without a FOLDER it goes on where it was left. A Lectern that runs already does it.</source>
        <translation>Ohne ORDNER geht es weiter, wo aufgehört wurde. Läuft Lectern schon, übernimmt das laufende.</translation>
    </message>
    <message>
        <source>start another Lectern beside the one that runs</source>
        <translation>ein weiteres Lectern neben dem laufenden starten</translation>
    </message>
</context>
<context>
    <name>lectern::app::Screenshot</name>
    <message>
        <source>The page was not painted in time.</source>
        <translation>Die Seite wurde nicht rechtzeitig gezeichnet.</translation>
    </message>
    <message>
        <source>There are no pages in %1.</source>
        <translation>In %1 sind keine Seiten.</translation>
    </message>
    <message>
        <source>This site has no page %1.</source>
        <translation>Diese Website hat keine Seite %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>lectern::reader::CollectionIndex</name>
    <message>
        <source>The search index of “%1” could not be used and was built anew.</source>
        <translation>Das Suchverzeichnis von „%1“ war unbrauchbar und wurde neu aufgebaut.</translation>
    </message>
    <message>
        <source>The search index of “%1” cannot be kept. It is in memory until Lectern ends.</source>
        <translation>Das Suchverzeichnis von „%1“ kann nicht gespeichert werden. Es bleibt im Arbeitsspeicher, bis Lectern endet.</translation>
    </message>
</context>
<context>
    <name>lectern::reader::IndexingTasks</name>
    <message>
        <source>Reading “%1” for the search…</source>
        <translation>„%1“ wird für die Suche gelesen…</translation>
    </message>
</context>
<context>
    <name>lectern::reader::Library</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>lectern::reader::PageTreeModel</name>
    <message>
        <source>%1, section</source>
        <comment>a heading in the page tree, for screen readers</comment>
        <translation>%1, Abschnitt</translation>
    </message>
</context>
<context>
    <name>lectern::web::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>behind a list of faults</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This page could not be shown in full</source>
        <comment>heading of the notice above a page</comment>
        <translation>Diese Seite konnte nicht vollständig gezeigt werden</translation>
    </message>
    <message>
        <source>This page is shown as it was published; something in its source is not right</source>
        <comment>heading of the notice above a page</comment>
        <translation>Diese Seite erscheint, wie sie veröffentlicht wurde; etwas in ihrer Quelle stimmt nicht</translation>
    </message>
</context>
<context>
    <name>lectern::web::NotFound</name>
    <message>
        <source>The site has nothing at %1.</source>
        <comment>%1 is an address inside the site</comment>
        <translation>Unter %1 hat die Website nichts.</translation>
    </message>
    <message>
        <source>Perhaps you are looking for:</source>
        <comment>above a list of pages</comment>
        <translation>Vielleicht suchen Sie:</translation>
    </message>
    <message>
        <source>Page not found</source>
        <comment>heading</comment>
        <translation>Seite nicht gefunden</translation>
    </message>
</context>
<context>
    <name>lectern::window::AboutDialog</name>
    <message>
        <source>About Lectern</source>
        <translation>Über Lectern</translation>
    </message>
    <message>
        <source>Reads the source folder of a documentation site and shows it as it was published, offline.</source>
        <translation>Liest den Quellordner einer Dokumentations-Website und zeigt sie so, wie sie veröffentlicht wurde – ohne Netz.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>closes the dialog</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
</context>
<context>
    <name>lectern::window::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: what a button does, then its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Text löschen</translation>
    </message>
</context>
<context>
    <name>lectern::window::AroundCommands</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>lectern::window::AroundPane</name>
    <message>
        <source>Around the page</source>
        <translation>Rund um die Seite</translation>
    </message>
</context>
<context>
    <name>lectern::window::BookmarkCommands</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>This page has a bookmark</source>
        <translation>Diese Seite hat ein Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark this page, at the heading you have come to</source>
        <translation>Ein Lesezeichen für diese Seite setzen, bei der erreichten Überschrift</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the name of a bookmark: %1 is the page, %2 a heading in it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The folder “%1” was removed with its bookmarks.</source>
        <translation>Der Ordner „%1“ wurde mit seinen Lesezeichen entfernt.</translation>
    </message>
    <message>
        <source>The bookmark “%1” was removed.</source>
        <translation>Das Lesezeichen „%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>lectern::window::BookmarkPopover</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Choose a folder, or type the name of a new one</source>
        <translation>Einen Ordner wählen oder den Namen eines neuen eingeben</translation>
    </message>
    <message>
        <source>Folder of the bookmark</source>
        <translation>Ordner des Lesezeichens</translation>
    </message>
    <message>
        <source>Remove this bookmark</source>
        <translation>Dieses Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Keep it under this name (Enter)</source>
        <translation>Unter diesem Namen behalten (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <comment>the folder at the top</comment>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>lectern::window::BookmarksPane</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Make a folder for bookmarks</source>
        <translation>Einen Ordner für Lesezeichen anlegen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Hide the bookmarks</source>
        <translation>Die Lesezeichen verbergen</translation>
    </message>
    <message>
        <source>No bookmarks yet. Ctrl+D makes one of the page that you read, at the heading you have come to.</source>
        <translation>Noch keine Lesezeichen. Strg+D setzt eines für die Seite, die Sie lesen, bei der erreichten Überschrift.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>In neuem &amp;Tab öffnen</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In neuem Fen&amp;ster öffnen</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>lectern::window::BreadcrumbBar</name>
    <message>
        <source>Where this page stands</source>
        <translation>Wo diese Seite steht</translation>
    </message>
    <message>
        <source>First page of the collection</source>
        <translation>Die erste Seite der Sammlung</translation>
    </message>
    <message>
        <source>What stands beside %1</source>
        <translation>Was neben %1 steht</translation>
    </message>
</context>
<context>
    <name>lectern::window::BringAlongDialog</name>
    <message>
        <source>Bring along</source>
        <comment>title of a window: fetch once what only the network has</comment>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>What is missing, by server</source>
        <translation>Was fehlt, nach Servern</translation>
    </message>
    <message>
        <source>Server and address</source>
        <comment>heading of a column</comment>
        <translation>Server und Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading of a column: a picture, a font...</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>heading of a column: of a file, or why it could not be fetched</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Delete what was brought along for this site</source>
        <translation>Löschen, was für diese Website mitgenommen wurde</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Alles entfernen</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <comment>a button: fetch the things that are ticked</comment>
        <translation>&amp;Jetzt holen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht herausgegeben</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>leads to another server</source>
        <translation>führt zu einem anderen Server</translation>
    </message>
    <message>
        <source>the cache cannot be written</source>
        <translation>der Cache kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>Stylesheet</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>sound or film</source>
        <translation>Ton oder Film</translation>
    </message>
    <message>
        <source>Looking through the pages of %1…</source>
        <translation>Die Seiten von %1 werden durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>on a server</comment>
        <translation>
            <numerusform>%n Ding</numerusform>
            <numerusform>%n Dinge</numerusform>
        </translation>
    </message>
    <message>
        <source>This site shows nothing that only the network has.</source>
        <translation>Diese Website zeigt nichts, was nur im Netz liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), from %1.</source>
        <translation>
            <numerusform>%n Ding, von %1.</numerusform>
            <numerusform>%n Dinge, von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <comment>from which things are fetched</comment>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, here</source>
        <translation>%1, vorhanden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>auf %n Seite</numerusform>
            <numerusform>auf %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) brought along (%1).</source>
        <translation>
            <numerusform>%n Ding mitgenommen (%1).</numerusform>
            <numerusform>%n Dinge mitgenommen (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>No server could be reached: there seems to be no network.</source>
        <translation>Kein Server war erreichbar: Es scheint kein Netz zu geben.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had; the list says why.</source>
        <translation>
            <numerusform>%n war nicht zu bekommen; die Liste nennt den Grund.</numerusform>
            <numerusform>%n waren nicht zu bekommen; die Liste nennt die Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was brought along for this site has been removed.</source>
        <translation>Was für diese Website mitgenommen wurde, ist entfernt.</translation>
    </message>
    <message>
        <source>This site shows things that only other servers have. They can be fetched once and kept in Lectern&apos;s cache; the folder itself is not changed. No server is asked before you say so, and none but those that are ticked here.</source>
        <translation>Diese Website zeigt Dinge, die nur auf anderen Servern liegen. Sie können einmal geholt und im Cache von Lectern behalten werden; der Ordner selbst bleibt unverändert. Kein Server wird gefragt, bevor Sie es sagen, und keiner außer den hier angehakten.</translation>
    </message>
    <message>
        <source>Ask the servers that are ticked how large the things are, without fetching them</source>
        <translation>Die angehakten Server fragen, wie groß die Dinge sind, ohne sie zu holen</translation>
    </message>
    <message>
        <source>Ask for si&amp;zes</source>
        <comment>a button: ask the servers how large the ticked things are</comment>
        <translation>Größen erfra&amp;gen</translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) on another server, under which it is listed now: fetch again if that is right.</source>
        <comment>things that a server has sent to another one</comment>
        <translation>
            <numerusform>%n Ding liegt auf einem anderen Server und ist jetzt unter diesem aufgeführt: Holen Sie erneut, wenn das in Ordnung ist.</numerusform>
            <numerusform>%n Dinge liegen auf anderen Servern und sind jetzt unter diesen aufgeführt: Holen Sie erneut, wenn das in Ordnung ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sizes are not known yet.</source>
        <translation>Ihre Größen sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>Insgesamt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s) are unknown: nothing larger than %1 is fetched.</source>
        <translation>
            <numerusform>%n Größe ist unbekannt: Nichts über %1 wird geholt.</numerusform>
            <numerusform>%n Größen sind unbekannt: Nichts über %1 wird geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>lies at %1</source>
        <translation>liegt unter %1</translation>
    </message>
</context>
<context>
    <name>lectern::window::CopyCommands</name>
    <message>
        <source>The selection is copied as Markdown.</source>
        <translation>Die Auswahl ist als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of code copied</source>
        <translation>
            <numerusform>%n Zeile Code kopiert</numerusform>
            <numerusform>%n Zeilen Code kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>No block of code is in sight.</source>
        <translation>Kein Codeblock ist zu sehen.</translation>
    </message>
    <message>
        <source>The page is copied as Markdown.</source>
        <translation>Die Seite ist als Markdown kopiert.</translation>
    </message>
</context>
<context>
    <name>lectern::window::DebugDialog</name>
    <message>
        <source>Debug information</source>
        <translation>Angaben zur Fehlersuche</translation>
    </message>
    <message>
        <source>How Lectern runs on this machine, for a report of a fault. It names nothing of what you read.</source>
        <translation>Wie Lectern auf diesem Rechner läuft, für die Meldung eines Fehlers. Nichts von dem, was Sie lesen, wird genannt.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>lectern::window::DetailsPane</name>
    <message>
        <source>No page is on show.</source>
        <translation>Es wird keine Seite gezeigt.</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Show the folder of this page in the file manager</source>
        <translation>Den Ordner dieser Seite im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Open the source of this page in an editor</source>
        <translation>Den Quelltext dieser Seite in einem Editor öffnen</translation>
    </message>
    <message>
        <source>Details of this page</source>
        <translation>Einzelheiten zu dieser Seite</translation>
    </message>
    <message>
        <source>No program on this system opens this file.</source>
        <translation>Kein Programm auf diesem System öffnet diese Datei.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Überarbeitet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Umfang</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Lesezeit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Front Matter</translation>
    </message>
</context>
<context>
    <name>lectern::window::DifferencesPane</name>
    <message>
        <source>Differences from what was published</source>
        <translation>Abweichungen vom Veröffentlichten</translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>heading of a column: a difference from the published page</comment>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>heading of a column: a file and line</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Shown instead</source>
        <comment>heading of a column: what is shown in the place of something</comment>
        <translation>Stattdessen zu sehen</translation>
    </message>
    <message>
        <source>Open the file of the selected row in your editor</source>
        <translation>Die Datei der gewählten Zeile in Ihrem Editor öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit the file</source>
        <translation>Datei &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Show the page of the selected row</source>
        <translation>Die Seite der gewählten Zeile zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;page</source>
        <translation>&amp;Seite zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>die ganze Website</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>auf %n Seite</numerusform>
            <numerusform>auf %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::EmptyState</name>
    <message>
        <source>Choose the folder of a documentation site (Ctrl+O)</source>
        <translation>Den Ordner einer Dokumentations-Website wählen (Strg+O)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the handbook of Lectern (F1)</source>
        <translation>Das Handbuch von Lectern öffnen (F1)</translation>
    </message>
    <message>
        <source>Read the &amp;handbook</source>
        <translation>&amp;Handbuch lesen</translation>
    </message>
    <message>
        <source>Show what exactly went wrong</source>
        <translation>Zeigen, was genau schiefging</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Die Meldung mit ihren Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
</context>
<context>
    <name>lectern::window::EngineTrouble</name>
    <message>
        <source>Pages have stopped working twice. The driver of the graphics card may be at fault.</source>
        <translation>Seiten sind zweimal ausgefallen. Das kann am Treiber der Grafikkarte liegen.</translation>
    </message>
    <message>
        <source>&amp;Start again without the graphics card</source>
        <translation>Ohne die Grafikkarte neu &amp;starten</translation>
    </message>
    <message>
        <source>Lectern ended early twice, so from now on it draws without the graphics card.</source>
        <translation>Lectern ist zweimal vorzeitig beendet worden und zeichnet von nun an ohne die Grafikkarte.</translation>
    </message>
    <message>
        <source>&amp;Start again with the graphics card</source>
        <translation>Mit der Grafikkarte neu &amp;starten</translation>
    </message>
</context>
<context>
    <name>lectern::window::FacetPane</name>
    <message>
        <source>What to choose pages by</source>
        <translation>Wonach Seiten ausgewählt werden</translation>
    </message>
    <message>
        <source>Show this first in this collection</source>
        <translation>Dies in dieser Sammlung zuerst zeigen</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Namen sortieren</translation>
    </message>
    <message>
        <source>Show all pages again (Esc)</source>
        <translation>Wieder alle Seiten zeigen (Esc)</translation>
    </message>
    <message>
        <source>Clear the choice</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>takes all keywords out of the filter</comment>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Values to choose</source>
        <translation>Werte zur Auswahl</translation>
    </message>
    <message>
        <source>Space asks for a value, Ctrl+Space for one of several, Shift+Space leaves its pages out</source>
        <translation>Leertaste verlangt einen Wert, Strg+Leertaste einen von mehreren, Umschalt+Leertaste schließt seine Seiten aus</translation>
    </message>
</context>
<context>
    <name>lectern::window::FacetValuesModel</name>
    <message>
        <source>Click to let this go again</source>
        <translation>Klicken, um dies wieder aufzuheben</translation>
    </message>
    <message>
        <source>Click: pages with this. Ctrl+click: with this or another one. Shift+click: pages without this.</source>
        <translation>Klick: Seiten hiermit. Strg+Klick: hiermit oder mit einem anderen. Umschalt+Klick: Seiten ohne dies.</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n page(s)</source>
        <comment>a keyword&apos;s button, for screen readers</comment>
        <translation>
            <numerusform>%1, auf %n Seite</numerusform>
            <numerusform>%1, auf %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1, chosen beside others</source>
        <translation>%1, neben anderen gewählt</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>lectern::window::FaithfulnessText</name>
    <message numerus="yes">
        <source>%n script(s) of this page</source>
        <translation>
            <numerusform>%n Skript dieser Seite</numerusform>
            <numerusform>%n Skripte dieser Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly as published</source>
        <translation>Genau wie veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from what was published</source>
        <translation>
            <numerusform>%n Abweichung vom Veröffentlichten</numerusform>
            <numerusform>%n Abweichungen vom Veröffentlichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be shown: %n difference(s) from what was published</source>
        <translation>
            <numerusform>Nicht alles war darstellbar: %n Abweichung vom Veröffentlichten</numerusform>
            <numerusform>Nicht alles war darstellbar: %n Abweichungen vom Veröffentlichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Tags that Lectern does not know</source>
        <translation>Tags, die Lectern nicht kennt</translation>
    </message>
    <message>
        <source>Filters that Lectern does not know</source>
        <translation>Filter, die Lectern nicht kennt</translation>
    </message>
    <message>
        <source>Plugins that are not run</source>
        <translation>Plugins, die nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>From other servers</source>
        <translation>Von anderen Servern</translation>
    </message>
    <message>
        <source>The site&apos;s own scripts</source>
        <translation>Die eigenen Skripte der Website</translation>
    </message>
    <message>
        <source>Remarks: the published page has this too</source>
        <translation>Anmerkungen: Das hat die veröffentlichte Seite auch</translation>
    </message>
    <message>
        <source>what could be rendered</source>
        <comment>what was shown instead</comment>
        <translation>was sich darstellen ließ</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a tag, in the page</comment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>the value as it was</source>
        <comment>what was shown instead</comment>
        <translation>der unveränderte Wert</translation>
    </message>
    <message>
        <source>not run</source>
        <comment>a plugin</comment>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>Lectern&apos;s or the site&apos;s layouts</source>
        <comment>what was shown instead</comment>
        <translation>Layouts von Lectern oder der Website</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what was shown instead</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>off until you trust the site</source>
        <comment>scripts</comment>
        <translation>aus, bis Sie der Website vertrauen</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>what was shown instead</comment>
        <translation>dasselbe</translation>
    </message>
</context>
<context>
    <name>lectern::window::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>find in page</comment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>find in page</comment>
        <extracomment>%1 is the number of the match shown, %2 of all matches</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Groß- und Kleinschreibung beachten (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>Ganze Wörter (Alt+W)</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
</context>
<context>
    <name>lectern::window::FolderOpener</name>
    <message>
        <source>Reading %1…</source>
        <comment>%1 is a folder</comment>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <comment>while a folder is being opened</comment>
        <translation>
            <numerusform>%n Datei gelesen</numerusform>
            <numerusform>%n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>No pages in “%1”</source>
        <translation>Keine Seiten in „%1“</translation>
    </message>
    <message>
        <source>Lectern shows the Markdown and HTML pages of a site. Open the folder that holds the site&apos;s _config.yml.</source>
        <translation>Lectern zeigt die Markdown- und HTML-Seiten einer Website. Öffnen Sie den Ordner, in dem ihre _config.yml liegt.</translation>
    </message>
    <message>
        <source>This site has no page %1. Its first page is shown instead.</source>
        <translation>Diese Website hat keine Seite %1. Stattdessen ist ihre erste Seite zu sehen.</translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation>„%1“ ist nicht da</translation>
    </message>
    <message>
        <source>%1 may have been moved, renamed, or be on a disk that is not connected.</source>
        <translation>%1 wurde vielleicht verschoben oder umbenannt oder liegt auf einem Datenträger, der nicht angeschlossen ist.</translation>
    </message>
    <message>
        <source>“%1” is no folder</source>
        <translation>„%1“ ist kein Ordner</translation>
    </message>
    <message>
        <source>Open the folder that the site lies in.</source>
        <translation>Öffnen Sie den Ordner, in dem die Website liegt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>You lack the permission to read this folder.</source>
        <translation>Ihnen fehlt das Recht, diesen Ordner zu lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>„%1“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Something in this folder keeps Lectern from reading it as a site.</source>
        <translation>Etwas in diesem Ordner hindert Lectern daran, ihn als Website zu lesen.</translation>
    </message>
    <message>
        <source>The site has changed, and cannot be read as it is now.</source>
        <translation>Die Website hat sich geändert und ist in diesem Zustand nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>This folder has %n problem(s). All other pages can be read.</source>
        <translation>
            <numerusform>In diesem Ordner gibt es %n Fehler. Alle anderen Seiten sind lesbar.</numerusform>
            <numerusform>In diesem Ordner gibt es %n Fehler. Alle anderen Seiten sind lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::FoundBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Take the marks away (Esc in the page)</source>
        <translation>Markierungen entfernen (Esc auf der Seite)</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Markierungen entfernen</translation>
    </message>
    <message>
        <source>%1 of %2 found by the search</source>
        <extracomment>below a page that a search has led to; %1 is the number of the match shown, %2 of all matches in the page</extracomment>
        <translation>%1 von %2 Fundstellen der Suche</translation>
    </message>
</context>
<context>
    <name>lectern::window::GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>The windows and tabs of last time</source>
        <translation>Fenster und Tabs vom letzten Mal</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>What stands in the window when Lectern starts.</source>
        <translation>Was im Fenster steht, wenn Lectern startet.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Vom System gewählt</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>The command that opens the source of a page. %1 stands for the file, %2 for the line.</source>
        <translation>Der Befehl, der den Quelltext einer Seite öffnet. %1 steht für die Datei, %2 für die Zeile.</translation>
    </message>
    <message>
        <source>Folders of Jekyll themes</source>
        <translation>Ordner mit Jekyll-Themes</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Where to look for the theme that a site asks for, beside the site and the gems that are installed. Each is a theme, or a folder that holds themes.</source>
        <translation>Wo nach dem Theme gesucht wird, das eine Website verlangt, neben der Website selbst und den installierten Gems. Jeder Ordner ist ein Theme oder enthält Themes.</translation>
    </message>
    <message>
        <source>A Jekyll theme, or a folder of them</source>
        <translation>Ein Jekyll-Theme oder ein Ordner mit mehreren</translation>
    </message>
    <message>
        <source>The folder was removed from the list.</source>
        <translation>Der Ordner wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Of Lectern itself. Pages keep theirs.</source>
        <translation>Die von Lectern selbst. Seiten behalten ihre.</translation>
    </message>
</context>
<context>
    <name>lectern::window::LibraryCommands</name>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Wo ist „%1“ jetzt?</translation>
    </message>
</context>
<context>
    <name>lectern::window::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Show only the collections whose name, description or folder hold these words</source>
        <translation>Nur Sammlungen zeigen, deren Name, Beschreibung oder Ordner diese Wörter enthält</translation>
    </message>
    <message>
        <source>Filter collections</source>
        <translation>Sammlungen filtern</translation>
    </message>
    <message>
        <source>Choose the folder of a documentation site (Ctrl+O)</source>
        <translation>Den Ordner einer Dokumentations-Website wählen (Strg+O)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>No collection holds these words. Escape shows all again.</source>
        <translation>Keine Sammlung enthält diese Wörter. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Drop the folder of a documentation site here, paste its path, or open it with the button above.</source>
        <translation>Den Ordner einer Dokumentations-Website hier ablegen, seinen Pfad einfügen oder ihn mit der Schaltfläche oben öffnen.</translation>
    </message>
    <message>
        <source>“%1” was removed from the library. Its folder is untouched.</source>
        <translation>„%1“ wurde aus der Bibliothek entfernt. Der Ordner selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the &amp;first page</source>
        <translation>&amp;Erste Seite öffnen</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>In neuem &amp;Tab öffnen</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In neuem Fen&amp;ster öffnen</translation>
    </message>
    <message>
        <source>Open in a new p&amp;rivate window</source>
        <translation>In neuem &amp;privaten Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>Or&amp;dner suchen…</translation>
    </message>
    <message>
        <source>&amp;Show in the file manager</source>
        <translation>Im Dateimanager &amp;zeigen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>R&amp;emove from the library</source>
        <translation>Aus der &amp;Bibliothek entfernen</translation>
    </message>
</context>
<context>
    <name>lectern::window::LibraryRows</name>
    <message>
        <source>%1 is missing. Locate it…</source>
        <comment>%1 is a folder; a click asks for its new place</comment>
        <translation>%1 fehlt. Ordner suchen…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>in a collection</comment>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <comment>pages that have changed since the collection was read</comment>
        <translation>
            <numerusform>%n seitdem geändert</numerusform>
            <numerusform>%n seitdem geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with “%1”</source>
        <comment>%1 is the title of the page read last</comment>
        <translation>Weiter mit „%1“</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1 is a time</comment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>How to read in Lectern, and what to expect of it.</source>
        <translation>Wie man in Lectern liest und was man davon erwarten darf.</translation>
    </message>
</context>
<context>
    <name>lectern::window::LinkQuestionBar</name>
    <message>
        <source>Open in the browser?</source>
        <comment>a question before the address of a web page</comment>
        <translation>Im Browser öffnen?</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse des Links</translation>
    </message>
    <message>
        <source>Open this address in the web browser of the system (Enter)</source>
        <translation>Diese Adresse im Webbrowser des Systems öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>opens a web address in the browser</comment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Diese Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Stay on this page (Esc)</source>
        <translation>Auf dieser Seite bleiben (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lectern::window::LooksSettings</name>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reader view</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colors of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Pages keep the colors that their authors gave them.</source>
        <translation>Seiten behalten die Farben, die ihre Autoren ihnen gaben.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>In heights of a line that is set without any space.</source>
        <translation>In Vielfachen der Höhe einer Zeile, die ohne Zwischenraum gesetzt ist.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Colors of the text</source>
        <translation>Farben des Textes</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>motion</comment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Motion in pages</source>
        <translation>Bewegung auf Seiten</translation>
    </message>
    <message>
        <source>Asks pages to move as little as they can, from the next start on. Lectern&apos;s own window moves nothing by itself.</source>
        <translation>Bittet Seiten ab dem nächsten Start, sich so wenig wie möglich zu bewegen. In Lecterns eigenem Fenster bewegt sich nichts von selbst.</translation>
    </message>
    <message>
        <source>Draw without the graphics card</source>
        <translation>Ohne die Grafikkarte zeichnen</translation>
    </message>
    <message>
        <source>Where its driver is broken, from the next start on. Slower, but it looks the same.</source>
        <translation>Falls deren Treiber fehlerhaft ist, ab dem nächsten Start. Langsamer, sieht aber gleich aus.</translation>
    </message>
</context>
<context>
    <name>lectern::window::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Ordner ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the folder of a documentation site</source>
        <translation>Den Ordner einer Dokumentations-Website öffnen</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Open the handbook of Lectern</source>
        <translation>Das Handbuch von Lectern öffnen</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Forget the folders opened so far</source>
        <translation>Die bisher geöffneten Ordner vergessen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit Lectern</source>
        <translation>Lectern beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>Die ganze Seite auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in page…</source>
        <translation>Auf der Seite &amp;suchen…</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>F&amp;ilter pages</source>
        <translation>Seiten &amp;filtern</translation>
    </message>
    <message>
        <source>Filter pages</source>
        <translation>Seiten filtern</translation>
    </message>
    <message>
        <source>Clear fil&amp;ter</source>
        <translation>Filter auf&amp;heben</translation>
    </message>
    <message>
        <source>Show all pages again</source>
        <translation>Wieder alle Seiten zeigen</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Die Seitenleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>&amp;Werkzeugleiste</translation>
    </message>
    <message>
        <source>Show or hide the toolbar</source>
        <translation>Die Werkzeugleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Show the window on the full screen</source>
        <translation>Das Fenster über den ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Mit der Tastatur in den nächsten Bereich gehen</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>Mit der Tastatur in den vorigen Bereich gehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the page before in your reading</source>
        <translation>Zurück zur zuvor gelesenen Seite</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Show the page anew</source>
        <translation>Die Seite neu anzeigen</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>V&amp;orherige Seite</translation>
    </message>
    <message>
        <source>Previous page in reading order</source>
        <translation>Vorherige Seite in Lesereihenfolge</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>N&amp;ächste Seite</translation>
    </message>
    <message>
        <source>Next page in reading order</source>
        <translation>Nächste Seite in Lesereihenfolge</translation>
    </message>
    <message>
        <source>First p&amp;age</source>
        <translation>&amp;Erste Seite</translation>
    </message>
    <message>
        <source>First page of the collection</source>
        <translation>Die erste Seite der Sammlung</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>Ü&amp;ber Lectern</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Fassung und Lizenz</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the window&apos;s title: %1 is the page, %2 the site</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Neuer &amp;Tab</translation>
    </message>
    <message>
        <source>Open an empty tab</source>
        <translation>Einen leeren Tab öffnen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fenst&amp;er</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ein weiteres Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Tab schließen</translation>
    </message>
    <message>
        <source>R&amp;eopen closed tab</source>
        <translation>Geschlossenen Tab &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Bring back the tab closed last</source>
        <translation>Den zuletzt geschlossenen Tab zurückholen</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Zum nächsten Tab gehen</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Vo&amp;riger Tab</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>Zum vorigen Tab gehen</translation>
    </message>
    <message>
        <source>Keep this tab small and in front</source>
        <translation>Diesen Tab klein und vorn halten</translation>
    </message>
    <message>
        <source>Mov&amp;e tab to a new window</source>
        <translation>Tab in ne&amp;ues Fenster verschieben</translation>
    </message>
    <message>
        <source>Move this tab into a window of its own</source>
        <translation>Diesen Tab in ein eigenes Fenster verschieben</translation>
    </message>
    <message>
        <source>Pin tab</source>
        <translation>Tab anheften</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächster Ta&amp;b</translation>
    </message>
    <message>
        <source>New &amp;private window</source>
        <translation>Neues &amp;privates Fenster</translation>
    </message>
    <message>
        <source>Open a window that remembers nothing of what is read in it</source>
        <translation>Ein Fenster öffnen, das sich nichts von dem merkt, was darin gelesen wird</translation>
    </message>
    <message>
        <source>The file in which Lectern remembers was damaged. What could be read of it was kept.</source>
        <translation>Die Datei, in der Lectern sich merkt, was gelesen wurde, war beschädigt. Was lesbar war, wurde behalten.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei liegt jetzt unter %1.</translation>
    </message>
    <message>
        <source>Lectern cannot write the file in which it remembers, and will forget what is read now.</source>
        <translation>Lectern kann die Datei, in der es sich etwas merkt, nicht schreiben und wird vergessen, was jetzt gelesen wird.</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <extracomment>the title of a window that remembers nothing; %1 is the title of any other</extracomment>
        <translation>%1 (privat)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Around the page</source>
        <translation>Rund um die Seite</translation>
    </message>
    <message>
        <source>&amp;Search in the texts…</source>
        <translation>In den &amp;Texten suchen…</translation>
    </message>
    <message>
        <source>Search in the texts of the pages</source>
        <translation>In den Texten der Seiten suchen</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Go to a page, a heading or a command</source>
        <translation>Zu einer Seite, einer Überschrift oder einem Befehl gehen</translation>
    </message>
    <message>
        <source>Run a co&amp;mmand…</source>
        <translation>Befehl a&amp;usführen…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Einen Befehl nach seinem Namen finden</translation>
    </message>
    <message>
        <source>&amp;Around the page</source>
        <translation>&amp;Rund um die Seite</translation>
    </message>
    <message>
        <source>Show or hide what belongs to the page: its outline and details</source>
        <translation>Zeigen oder verbergen, was zur Seite gehört: ihre Gliederung und Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Gl&amp;iederung</translation>
    </message>
    <message>
        <source>Go to the headings of this page</source>
        <translation>Zu den Überschriften dieser Seite gehen</translation>
    </message>
    <message>
        <source>&amp;Related pages</source>
        <translation>Verwan&amp;dte Seiten</translation>
    </message>
    <message>
        <source>Show the pages that have to do with this one</source>
        <translation>Die Seiten zeigen, die mit dieser zu tun haben</translation>
    </message>
    <message>
        <source>Page &amp;details</source>
        <translation>&amp;Einzelheiten zur Seite</translation>
    </message>
    <message>
        <source>Go to the file, the dates and the front matter of this page</source>
        <translation>Zur Datei, zu den Daten und zum Front Matter dieser Seite gehen</translation>
    </message>
    <message>
        <source>&amp;Breadcrumbs</source>
        <translation>&amp;Pfadleiste</translation>
    </message>
    <message>
        <source>Show or hide the way to the page above it</source>
        <translation>Den Weg zur Seite über ihr zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Split view</source>
        <translation>Geteilte Ansicht</translation>
    </message>
    <message>
        <source>Show two pages side by side in this tab</source>
        <translation>Zwei Seiten in diesem Tab nebeneinander zeigen</translation>
    </message>
    <message>
        <source>&amp;Close this side</source>
        <translation>Diese &amp;Hälfte schließen</translation>
    </message>
    <message>
        <source>Close the active one of two pages side by side</source>
        <translation>Die aktive von zwei nebeneinander gezeigten Seiten schließen</translation>
    </message>
    <message>
        <source>Ot&amp;her side</source>
        <translation>Andere H&amp;älfte</translation>
    </message>
    <message>
        <source>Move to the other one of two pages side by side</source>
        <translation>Zur anderen von zwei nebeneinander gezeigten Seiten gehen</translation>
    </message>
    <message>
        <source>Pages beside this &amp;one…</source>
        <translation>Se&amp;iten daneben…</translation>
    </message>
    <message>
        <source>List the pages that stand beside this one</source>
        <translation>Die Seiten auflisten, die neben dieser stehen</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the selection, or else the whole page, as Markdown</source>
        <translation>Die Auswahl oder sonst die ganze Seite als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ode block</source>
        <translation>Code&amp;block kopieren</translation>
    </message>
    <message>
        <source>Copy the block of code at the selection, or else the first one in sight</source>
        <translation>Den Codeblock an der Auswahl oder sonst den ersten sichtbaren kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link to this page</source>
        <translation>&amp;Link zu dieser Seite kopieren</translation>
    </message>
    <message>
        <source>Copy the address of this page</source>
        <translation>Die Adresse dieser Seite kopieren</translation>
    </message>
    <message>
        <source>&amp;Map of pages</source>
        <translation>Kar&amp;te der Seiten</translation>
    </message>
    <message>
        <source>Show how pages and keywords are tied together</source>
        <translation>Zeigen, wie Seiten und Stichwörter zusammenhängen</translation>
    </message>
    <message>
        <source>&amp;Save page as one file…</source>
        <translation>Seite a&amp;ls eine Datei speichern…</translation>
    </message>
    <message>
        <source>Save the page with all that it loads as one HTML file</source>
        <translation>Die Seite mit allem, was sie lädt, als eine HTML-Datei speichern</translation>
    </message>
    <message>
        <source>Save page as P&amp;DF…</source>
        <translation>Seite &amp;als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Die Seite als PDF speichern</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>Show the page as it will be printed</source>
        <translation>Die Seite so zeigen, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Die Seite drucken</translation>
    </message>
    <message>
        <source>Reader &amp;view</source>
        <translation>&amp;Leseansicht</translation>
    </message>
    <message>
        <source>Show what the pages of this site say in your own typography</source>
        <translation>Zeigen, was auf den Seiten dieser Website steht, in Ihrer eigenen Typografie</translation>
    </message>
    <message>
        <source>&amp;Without distraction</source>
        <translation>Ohne &amp;Ablenkung</translation>
    </message>
    <message>
        <source>Show nothing but the page</source>
        <translation>Nichts als die Seite zeigen</translation>
    </message>
    <message>
        <source>Tr&amp;ust this site</source>
        <translation>D&amp;ieser Website vertrauen</translation>
    </message>
    <message>
        <source>Let the own scripts of this site run</source>
        <translation>Die eigenen Skripte dieser Website laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Bring along…</source>
        <translation>&amp;Mitnehmen…</translation>
    </message>
    <message>
        <source>Fetch once what only the network has of this site</source>
        <translation>Einmal holen, was von dieser Website nur im Netz liegt</translation>
    </message>
    <message>
        <source>Pa&amp;ge report</source>
        <translation>Seitenberi&amp;cht</translation>
    </message>
    <message>
        <source>Bookmark this &amp;page</source>
        <translation>&amp;Lesezeichen für diese Seite</translation>
    </message>
    <message>
        <source>Bookmark this page, at the heading you have come to</source>
        <translation>Ein Lesezeichen für diese Seite setzen, an der Überschrift, bei der Sie gerade sind</translation>
    </message>
    <message>
        <source>&amp;Show bookmarks</source>
        <translation>Lesezeichen &amp;zeigen</translation>
    </message>
    <message>
        <source>Show or hide the bookmarks beside the page</source>
        <translation>Die Lesezeichen neben der Seite zeigen oder verbergen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Settings of Lectern</source>
        <translation>Einstellungen von Lectern</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation>Alle Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;Debug information</source>
        <translation>&amp;Diagnose-Informationen</translation>
    </message>
    <message>
        <source>How Lectern runs on this machine</source>
        <translation>Wie Lectern auf diesem Rechner läuft</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandtes</translation>
    </message>
    <message>
        <source>Chec&amp;k this site…</source>
        <translation>Diese Website prü&amp;fen…</translation>
    </message>
    <message>
        <source>Look through all pages for what differs from what was published</source>
        <translation>Alle Seiten auf Abweichungen vom Veröffentlichten durchsehen</translation>
    </message>
    <message>
        <source>How this page differs from what was published, and what it asked for</source>
        <translation>Wie diese Seite vom Veröffentlichten abweicht und was sie angefordert hat</translation>
    </message>
</context>
<context>
    <name>lectern::window::MapCommands</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>lectern::window::MapPane</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Die ganze Karte zeigen (0)</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Show this page (Home)</source>
        <translation>Diese Seite zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>Diese Seite zeigen</translation>
    </message>
    <message>
        <source>Close the map (Esc)</source>
        <translation>Karte schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the map</source>
        <translation>Karte schließen</translation>
    </message>
    <message>
        <source>Map of pages and keywords</source>
        <translation>Karte der Seiten und Stichwörter</translation>
    </message>
    <message>
        <source>Open a folder to see how its pages are tied together.</source>
        <translation>Öffnen Sie einen Ordner, um zu sehen, wie seine Seiten zusammenhängen.</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Karte wird gezeichnet…</translation>
    </message>
    <message>
        <source>Nothing ties the pages of this collection together: they have neither links to each other nor keywords in common.</source>
        <translation>Nichts verbindet die Seiten dieser Sammlung: Sie haben weder Links zueinander noch gemeinsame Stichwörter.</translation>
    </message>
</context>
<context>
    <name>lectern::window::MapView</name>
    <message>
        <source>Map of pages and keywords</source>
        <translation>Karte der Seiten und Stichwörter</translation>
    </message>
    <message numerus="yes">
        <source>Keyword %1: on %n page(s)</source>
        <extracomment>a keyword on the map, and how many pages bear it</extracomment>
        <translation>
            <numerusform>Stichwort %1: auf %n Seite</numerusform>
            <numerusform>Stichwort %1: auf %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a page on the map: %1 its title, %2 &quot;linked with 3 pages&quot;, %3 &quot;2 shared keywords&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>linked with %n page(s)</source>
        <translation>
            <numerusform>mit %n Seite verlinkt</numerusform>
            <numerusform>mit %n Seiten verlinkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared keyword(s)</source>
        <translation>
            <numerusform>%n gemeinsames Stichwort</numerusform>
            <numerusform>%n gemeinsame Stichwörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::NotificationBar</name>
    <message>
        <source>Show what exactly went wrong</source>
        <translation>Zeigen, was genau schiefging</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Die Meldung mit ihren Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Bring back what was taken away</source>
        <translation>Zurückholen, was entfernt wurde</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>lectern::window::OutlinePane</name>
    <message>
        <source>This page has no headings.</source>
        <translation>Diese Seite hat keine Überschriften.</translation>
    </message>
    <message>
        <source>Headings of this page</source>
        <translation>Überschriften dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Copy link to this heading</source>
        <translation>Link zu dieser Überschrift &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>lectern::window::PageArea</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>This page has stopped working. Reload it to read on.</source>
        <translation>Diese Seite reagiert nicht mehr. Laden Sie sie neu, um weiterzulesen.</translation>
    </message>
    <message>
        <source>This page wanted to save a file. Lectern saves none.</source>
        <translation>Diese Seite wollte eine Datei speichern. Lectern speichert keine.</translation>
    </message>
    <message>
        <source>This page wanted to lead out of the site. It was kept here.</source>
        <translation>Diese Seite wollte aus der Website hinausführen. Sie wurde hier gehalten.</translation>
    </message>
    <message>
        <source>No program on this system opens this address.</source>
        <translation>Kein Programm auf diesem System öffnet diese Adresse.</translation>
    </message>
    <message>
        <source>This page did not come to an end and was stopped. Reload it to read on.</source>
        <translation>Diese Seite kam zu keinem Ende und wurde angehalten. Laden Sie sie neu, um weiterzulesen.</translation>
    </message>
    <message>
        <source>This page took too much memory and was stopped. Reload it to read on.</source>
        <translation>Diese Seite brauchte zu viel Speicher und wurde angehalten. Laden Sie sie neu, um weiterzulesen.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>lectern::window::PageCommands</name>
    <message>
        <source>Previous page in reading order</source>
        <translation>Vorherige Seite in Lesereihenfolge</translation>
    </message>
    <message>
        <source>Previous page: %1</source>
        <translation>Vorherige Seite: %1</translation>
    </message>
    <message>
        <source>Next page in reading order</source>
        <translation>Nächste Seite in Lesereihenfolge</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation>Nächste Seite: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a zoom factor such as &quot;110 %&quot;; %1 is the number</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>lectern::window::PageMenu</name>
    <message>
        <source>Open link in new &amp;tab</source>
        <translation>Link in neuem &amp;Tab öffnen</translation>
    </message>
    <message>
        <source>Open link in new &amp;window</source>
        <translation>Link in neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Open link on the &amp;other side</source>
        <translation>Link in der &amp;anderen Hälfte öffnen</translation>
    </message>
    <message>
        <source>Open link in the &amp;browser…</source>
        <translation>Link im &amp;Browser öffnen…</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>Linka&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>&amp;Find “%1” in page</source>
        <extracomment>%1 is the text that is selected</extracomment>
        <translation>„%1“ auf der Seite &amp;suchen</translation>
    </message>
    <message>
        <source>Copy &amp;code block</source>
        <translation>&amp;Codeblock kopieren</translation>
    </message>
    <message>
        <source>Copy link to this &amp;heading</source>
        <translation>Link zu dieser &amp;Überschrift kopieren</translation>
    </message>
</context>
<context>
    <name>lectern::window::PageReportDialog</name>
    <message>
        <source>Page report</source>
        <comment>title of a window</comment>
        <translation>Seitenbericht</translation>
    </message>
    <message>
        <source>What the page asked for</source>
        <translation>Was die Seite angefordert hat</translation>
    </message>
    <message>
        <source>What the page asked for</source>
        <comment>heading of a column: an address</comment>
        <translation>Was die Seite angefordert hat</translation>
    </message>
    <message>
        <source>What it got</source>
        <comment>heading of a column: the file given in its place, or nothing</comment>
        <translation>Was sie bekommen hat</translation>
    </message>
    <message>
        <source>List what only the network has, and fetch it once if you wish</source>
        <translation>Auflisten, was nur im Netz liegt, und es auf Wunsch einmal holen</translation>
    </message>
    <message>
        <source>&amp;Bring along…</source>
        <translation>&amp;Mitnehmen…</translation>
    </message>
    <message>
        <source>Copy this report as text</source>
        <translation>Diesen Bericht als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>This page asked for nothing beyond its own site.</source>
        <translation>Diese Seite hat nichts außerhalb ihrer eigenen Website angefordert.</translation>
    </message>
    <message>
        <source>&amp;Trust no longer</source>
        <extracomment>a button: the site&apos;s own scripts are on and go off</extracomment>
        <translation>Nicht mehr &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Trust this site</source>
        <translation>Dieser Website &amp;vertrauen</translation>
    </message>
    <message>
        <source>This is Lectern&apos;s own handbook.</source>
        <translation>Dies ist das Handbuch von Lectern.</translation>
    </message>
    <message>
        <source>You trust this site: its own scripts run, without network and files.</source>
        <translation>Sie vertrauen dieser Website: Ihre eigenen Skripte laufen, ohne Netz und ohne Dateien.</translation>
    </message>
    <message>
        <source>This page has no scripts of its own. The site&apos;s are off.</source>
        <translation>Diese Seite hat keine eigenen Skripte. Die der Website sind aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) of this page are off. Lectern&apos;s libraries run.</source>
        <translation>
            <numerusform>%n Skript dieser Seite ist aus. Die Bibliotheken von Lectern laufen.</numerusform>
            <numerusform>%n Skripte dieser Seite sind aus. Die Bibliotheken von Lectern laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture</source>
        <comment>what was kept out</comment>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a style sheet</source>
        <comment>what was kept out</comment>
        <translation>ein Stylesheet</translation>
    </message>
    <message>
        <source>a script</source>
        <comment>what was kept out</comment>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>a font</source>
        <comment>what was kept out</comment>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>sound or film</source>
        <comment>what was kept out</comment>
        <translation>Ton oder Film</translation>
    </message>
    <message>
        <source>a frame</source>
        <comment>what was kept out</comment>
        <translation>ein Frame</translation>
    </message>
    <message>
        <source>an exchange of data</source>
        <comment>what was kept out</comment>
        <translation>ein Datenaustausch</translation>
    </message>
    <message>
        <source>a way out of the site</source>
        <comment>what was kept out</comment>
        <translation>ein Weg aus der Website hinaus</translation>
    </message>
    <message>
        <source>something else</source>
        <comment>what was kept out</comment>
        <translation>etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>Kept out: %n request(s) to the network</source>
        <translation>
            <numerusform>Ferngehalten: %n Anfrage an das Netz</numerusform>
            <numerusform>Ferngehalten: %n Anfragen an das Netz</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing (%1)</source>
        <extracomment>what a page got in the place of a picture, a script...</extracomment>
        <translation>nichts (%1)</translation>
    </message>
    <message>
        <source>Given from Lectern&apos;s libraries</source>
        <translation>Aus den Bibliotheken von Lectern gegeben</translation>
    </message>
    <message>
        <source>made by Lectern</source>
        <translation>von Lectern erzeugt</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <extracomment>%1 is a library and the version given, %2 the version that was asked for</extracomment>
        <translation>%1 anstelle von %2</translation>
    </message>
    <message>
        <source>Given from what you brought along</source>
        <translation>Aus dem Mitgenommenen gegeben</translation>
    </message>
    <message>
        <source>the copy in the cache</source>
        <translation>die Kopie im Zwischenspeicher</translation>
    </message>
    <message>
        <source>&amp;Differences from what was published</source>
        <translation>Abweichungen vom &amp;Veröffentlichten</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <comment>a tab: what the page on show asked for</comment>
        <translation>An&amp;gefordert</translation>
    </message>
    <message>
        <source>&amp;Whole site</source>
        <comment>a tab: the differences of all pages</comment>
        <translation>&amp;Ganze Website</translation>
    </message>
</context>
<context>
    <name>lectern::window::PaperCommands</name>
    <message>
        <source>Printing “%1”…</source>
        <translation>„%1“ wird gedruckt…</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Die Seite konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Laying the page out for paper…</source>
        <translation>Die Seite wird für Papier umbrochen…</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Seite als PDF speichern</translation>
    </message>
    <message>
        <source>Save the page as one file</source>
        <translation>Seite als eine Datei speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html *.htm)</source>
        <translation>HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>„%1“ wird gespeichert…</translation>
    </message>
    <message>
        <source>The page is saved as %1.</source>
        <translation>Die Seite ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The page could not be saved as %1.</source>
        <translation>Die Seite konnte nicht als %1 gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>lectern::window::PreviewCard</name>
    <message>
        <source>%1 › %2</source>
        <extracomment>a page, then a section of it</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>lectern::window::PrintPreview</name>
    <message>
        <source>Print preview – %1</source>
        <translation>Druckvorschau – %1</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Nummer des Blattes</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>lectern::window::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget where you read</source>
        <translation>Vergessen, wo Sie gelesen haben</translation>
    </message>
    <message>
        <source>Lectern has forgotten where you read.</source>
        <translation>Lectern hat vergessen, wo Sie gelesen haben.</translation>
    </message>
    <message>
        <source>Where you read</source>
        <translation>Wo Sie gelesen haben</translation>
    </message>
    <message>
        <source>The place in every page, the page read last in each collection and when, and the folders opened lately. Bookmarks stay, and so do the collections of the library.</source>
        <translation>Die Stelle auf jeder Seite, die in jeder Sammlung zuletzt gelesene Seite mit dem Zeitpunkt und die zuletzt geöffneten Ordner. Lesezeichen bleiben, ebenso die Sammlungen der Bibliothek.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear what is kept to be quick</source>
        <translation>Löschen, was zur Beschleunigung aufbewahrt wird</translation>
    </message>
    <message>
        <source>Kept to be quick</source>
        <translation>Zur Beschleunigung aufbewahrt</translation>
    </message>
    <message>
        <source>Search indexes and style sheets. They are made again when they are needed; those of the collections that are open stay.</source>
        <translation>Suchverzeichnisse und Stylesheets. Sie werden bei Bedarf neu erzeugt; die der geöffneten Sammlungen bleiben.</translation>
    </message>
</context>
<context>
    <name>lectern::window::ProgressStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pieces of work that go on in the background</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::QuickSwitcher</name>
    <message>
        <source>Go to a page, a heading or a command</source>
        <translation>Zu einer Seite, einer Überschrift oder einem Befehl gehen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>No page, heading or command matches. Ctrl+Shift+F searches in the texts.</source>
        <translation>Keine Seite, keine Überschrift und kein Befehl passt. Strg+Umschalt+F sucht in den Texten.</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter in a new tab · &gt; lists commands only</source>
        <translation>Eingabe öffnet, Strg+Eingabe in neuem Tab · &gt; zeigt nur Befehle</translation>
    </message>
</context>
<context>
    <name>lectern::window::ReadingSettings</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The same for all collections</source>
        <translation>Für alle Sammlungen gleich</translation>
    </message>
    <message>
        <source>For each collection its own</source>
        <translation>Für jede Sammlung eigens</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>How large pages are shown when you come back to them.</source>
        <translation>Wie groß Seiten gezeigt werden, wenn Sie zu ihnen zurückkehren.</translation>
    </message>
    <message>
        <source>Preview of links</source>
        <translation>Vorschau auf Links</translation>
    </message>
    <message>
        <source>A link to another page of the site shows the beginning of that page under the pointer.</source>
        <translation>Ein Link zu einer anderen Seite der Website zeigt unter dem Mauszeiger den Anfang dieser Seite.</translation>
    </message>
</context>
<context>
    <name>lectern::window::RecentMenu</name>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>The list of recent folders was cleared.</source>
        <translation>Die Liste der zuletzt geöffneten Ordner wurde geleert.</translation>
    </message>
</context>
<context>
    <name>lectern::window::RelatedPane</name>
    <message>
        <source>Related pages</source>
        <translation>Verwandte Seiten</translation>
    </message>
    <message>
        <source>Pages that link here</source>
        <translation>Seiten, die hierher verlinken</translation>
    </message>
    <message>
        <source>No other page has keywords of this one, or links with it.</source>
        <translation>Keine andere Seite teilt Stichwörter mit dieser oder ist mit ihr verlinkt.</translation>
    </message>
    <message>
        <source>No page links to this one.</source>
        <translation>Keine Seite verlinkt auf diese.</translation>
    </message>
    <message>
        <source>No page is open.</source>
        <translation>Es ist keine Seite geöffnet.</translation>
    </message>
</context>
<context>
    <name>lectern::window::SearchHelp</name>
    <message>
        <source>This is looked for:</source>
        <translation>Gesucht wird:</translation>
    </message>
    <message>
        <source>red green</source>
        <translation>rot grün</translation>
    </message>
    <message>
        <source>both words, anywhere in a page</source>
        <translation>beide Wörter, irgendwo auf einer Seite</translation>
    </message>
    <message>
        <source>&quot;red green&quot;</source>
        <translation>&quot;rot grün&quot;</translation>
    </message>
    <message>
        <source>these words one after the other</source>
        <translation>diese Wörter direkt nacheinander</translation>
    </message>
    <message>
        <source>red OR green</source>
        <translation>rot OR grün</translation>
    </message>
    <message>
        <source>one of the words</source>
        <translation>eines der Wörter</translation>
    </message>
    <message>
        <source>red -green</source>
        <translation>rot -grün</translation>
    </message>
    <message>
        <source>the first word, not the second</source>
        <translation>das erste Wort, nicht das zweite</translation>
    </message>
    <message>
        <source>title:red</source>
        <translation>title:rot</translation>
    </message>
    <message>
        <source>in the title of a page</source>
        <translation>im Titel einer Seite</translation>
    </message>
    <message>
        <source>code:red</source>
        <translation>code:rot</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>im Code</translation>
    </message>
    <message>
        <source>keyword:red</source>
        <translation>keyword:rot</translation>
    </message>
    <message>
        <source>pages with this keyword</source>
        <translation>Seiten mit diesem Stichwort</translation>
    </message>
    <message>
        <source>in:guide</source>
        <translation>in:guide</translation>
    </message>
    <message>
        <source>pages in this folder or collection</source>
        <translation>Seiten in diesem Ordner oder dieser Sammlung</translation>
    </message>
    <message>
        <source>path:faq</source>
        <translation>path:faq</translation>
    </message>
    <message>
        <source>pages whose file name holds this</source>
        <translation>Seiten, deren Dateiname dies enthält</translation>
    </message>
    <message>
        <source>lang:de</source>
        <translation>lang:de</translation>
    </message>
    <message>
        <source>pages in this language</source>
        <translation>Seiten in dieser Sprache</translation>
    </message>
    <message>
        <source>What can be asked:</source>
        <translation>Was sich fragen lässt:</translation>
    </message>
</context>
<context>
    <name>lectern::window::SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Arrow keys choose a result, Enter opens it</source>
        <translation>Pfeiltasten wählen ein Ergebnis, Eingabe öffnet es</translation>
    </message>
    <message>
        <source>Search in the texts</source>
        <translation>In den Texten suchen</translation>
    </message>
    <message>
        <source>How this was read, and what can be asked</source>
        <translation>Wie dies verstanden wurde und was sich fragen lässt</translation>
    </message>
    <message>
        <source>Explain the search</source>
        <translation>Die Suche erklären</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>How the search is read</source>
        <translation>Wie die Suche verstanden wird</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Diese Website</translation>
    </message>
    <message>
        <source>All open sites</source>
        <translation>Alle offenen Websites</translation>
    </message>
    <message numerus="yes">
        <source>More than %n page(s)</source>
        <extracomment>how many pages a search has found, when it stopped counting</extracomment>
        <translation>
            <numerusform>Mehr als %n Seite</numerusform>
            <numerusform>Mehr als %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages are still being read: %1 of %n.</source>
        <translation>
            <numerusform>Seiten werden noch gelesen: %1 von %n.</numerusform>
            <numerusform>Seiten werden noch gelesen: %1 von %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder to search in its pages.</source>
        <translation>Öffnen Sie einen Ordner, um in seinen Seiten zu suchen.</translation>
    </message>
    <message>
        <source>Type what you look for. Results appear with each letter, the best page first.</source>
        <translation>Geben Sie ein, was Sie suchen. Mit jedem Buchstaben erscheinen Ergebnisse, die beste Seite zuerst.</translation>
    </message>
    <message>
        <source>Showing results for “%1”.</source>
        <translation>Ergebnisse für „%1“.</translation>
    </message>
    <message>
        <source>Search for “%1” instead (Shift+Enter)</source>
        <extracomment>a button: searches for the word as it was typed, although it looks misspelt</extracomment>
        <translation>Stattdessen nach „%1“ suchen (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>No page has all these words. These have some of them.</source>
        <translation>Keine Seite enthält alle diese Wörter. Diese enthalten einige davon.</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>Noch nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing found in the chosen pages.</source>
        <translation>In den gewählten Seiten nichts gefunden.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Nothing found in this site.</source>
        <translation>In dieser Website nichts gefunden.</translation>
    </message>
    <message>
        <source>Search all open sites</source>
        <translation>In allen offenen Websites suchen</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the first letters of one.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Wörtern oder nur mit den ersten Buchstaben eines Wortes.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <extracomment>for screen readers: the button below the search&apos;s note while there is nothing to suggest</extracomment>
        <translation>Kein Vorschlag</translation>
    </message>
    <message numerus="yes">
        <source>Reading was stopped: %1 of %n page(s) can be found.</source>
        <extracomment>%n pages are in the site, %1 of them had been read when the reader stopped it</extracomment>
        <translation>
            <numerusform>Das Lesen wurde angehalten: %1 von %n Seite ist auffindbar.</numerusform>
            <numerusform>Das Lesen wurde angehalten: %1 von %n Seiten sind auffindbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the other pages</source>
        <translation>Die übrigen Seiten lesen</translation>
    </message>
</context>
<context>
    <name>lectern::window::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show only the settings that hold these words</source>
        <translation>Nur die Einstellungen zeigen, die diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No setting holds these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>Einstellungen schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lectern::window::ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>lectern::window::ShortcutSettings</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Hier die neue Taste drücken</translation>
    </message>
    <message>
        <source>Leave this command without a key</source>
        <translation>Diesen Befehl ohne Taste lassen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Give this command the keys that Lectern comes with</source>
        <translation>Diesem Befehl die Tasten geben, die Lectern mitbringt</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Take the key away from there</source>
        <translation>Die Taste dort wegnehmen</translation>
    </message>
    <message>
        <source>Use it &amp;here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>Give all commands the keys that Lectern comes with</source>
        <translation>Allen Befehlen die Tasten geben, die Lectern mitbringt</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alle auf Vorgabe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key for “%1”:</source>
        <translation>Taste für „%1“:</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Kein Befehl</translation>
    </message>
    <message>
        <source>%1 has a use of its own in the window.</source>
        <translation>%1 hat im Fenster eine eigene Aufgabe.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 is a key such as Ctrl+F, %2 the name of a command</extracomment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>All commands have the keys that Lectern comes with.</source>
        <translation>Alle Befehle haben die Tasten, die Lectern mitbringt.</translation>
    </message>
</context>
<context>
    <name>lectern::window::SidePane</name>
    <message>
        <source>Show only the pages whose title, keywords or description hold these words (Ctrl+L)</source>
        <translation>Nur Seiten zeigen, deren Titel, Stichwörter oder Beschreibung diese Wörter enthalten (Strg+L)</translation>
    </message>
    <message>
        <source>Filter pages</source>
        <translation>Seiten filtern</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <extracomment>how many pages a filter leaves: &quot;3 of 18 pages&quot;; %n is all of them</extracomment>
        <translation>
            <numerusform>%1 von %n Seite</numerusform>
            <numerusform>%1 von %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>in the collection</comment>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>What the sidebar shows</source>
        <translation>Was die Seitenleiste zeigt</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>sidebar</comment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>sidebar</comment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>No page has all this. Esc brings the pages back.</source>
        <translation>Keine Seite hat all das. Esc bringt die Seiten zurück.</translation>
    </message>
    <message>
        <source>Open a folder, and its pages stand here.</source>
        <translation>Öffnen Sie einen Ordner, dann stehen seine Seiten hier.</translation>
    </message>
</context>
<context>
    <name>lectern::window::SiteCheckPane</name>
    <message>
        <source>Look through all pages for what differs from what was published</source>
        <translation>Alle Seiten auf Abweichungen vom Veröffentlichten durchsehen</translation>
    </message>
    <message>
        <source>C&amp;heck all pages</source>
        <translation>Alle Seiten &amp;prüfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stopped: not all pages were looked at.</source>
        <translation>Angehalten: Nicht alle Seiten wurden durchgesehen.</translation>
    </message>
    <message>
        <source>“%1” was not checked yet.</source>
        <translation>„%1“ wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Looking through the pages of %1…</source>
        <translation>Die Seiten von %1 werden durchgesehen…</translation>
    </message>
</context>
<context>
    <name>lectern::window::StatusLine</name>
    <message>
        <source>Address of the link under the pointer</source>
        <translation>Adresse des Links unter dem Mauszeiger</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the network refused</source>
        <comment>by the page on show</comment>
        <translation>
            <numerusform>%n Anfrage an das Netz abgelehnt</numerusform>
            <numerusform>%n Anfragen an das Netz abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Page report: nothing was asked of the network</source>
        <translation>Seitenbericht: Aus dem Netz wurde nichts angefordert</translation>
    </message>
</context>
<context>
    <name>lectern::window::TabBar</name>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>Offene Tabs</translation>
    </message>
</context>
<context>
    <name>lectern::window::TabCommands</name>
    <message>
        <source>Un&amp;pin tab</source>
        <translation>Tab &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Pin tab</source>
        <translation>Tab an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>Tab ver&amp;doppeln</translation>
    </message>
    <message>
        <source>&amp;Move to a new window</source>
        <translation>In neues Fenster &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>&amp;Andere Tabs schließen</translation>
    </message>
</context>
<context>
    <name>lectern::window::TaskRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Dies anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lectern::window::TrustBar</name>
    <message>
        <source>This site&apos;s own scripts are off.</source>
        <translation>Die eigenen Skripte dieser Website sind aus.</translation>
    </message>
    <message>
        <source>Let the scripts of this folder run, now and later. They still get no network and no files.</source>
        <translation>Die Skripte dieses Ordners jetzt und künftig laufen lassen. Netz und Dateien bleiben ihnen verschlossen.</translation>
    </message>
    <message>
        <source>&amp;Trust this site</source>
        <translation>Dieser Website &amp;vertrauen</translation>
    </message>
    <message>
        <source>Read on without them, and do not ask again (Esc asks again later)</source>
        <translation>Ohne sie weiterlesen und nicht mehr fragen (Esc fragt später wieder)</translation>
    </message>
    <message>
        <source>&amp;Keep off</source>
        <comment>scripts stay off</comment>
        <translation>A&amp;us lassen</translation>
    </message>
    <message>
        <source>Show the report of this page</source>
        <translation>Den Bericht dieser Seite zeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>lectern::window::TrustSettings</name>
    <message>
        <source>Folders about whose scripts you have decided</source>
        <translation>Ordner, über deren Skripte Sie entschieden haben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Its scripts</source>
        <comment>heading of a column</comment>
        <translation>Seine Skripte</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>Vertraute Ordner</translation>
    </message>
    <message>
        <source>You have decided about no folder yet. Where a page has scripts of its own, a bar above it asks; File › Trust this site answers at any time.</source>
        <translation>Sie haben noch über keinen Ordner entschieden. Hat eine Seite eigene Skripte, fragt eine Leiste darüber; Datei › Dieser Website vertrauen antwortet jederzeit.</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Ask about this folder again</source>
        <translation>Zu diesem Ordner wieder fragen</translation>
    </message>
    <message>
        <source>Whether the scripts that lie in a folder may run in its pages. Without an answer they do not.</source>
        <translation>Ob die Skripte, die in einem Ordner liegen, auf seinen Seiten laufen dürfen. Ohne Antwort laufen sie nicht.</translation>
    </message>
    <message>
        <source>run</source>
        <comment>the scripts of a folder</comment>
        <translation>laufen</translation>
    </message>
    <message>
        <source>are off</source>
        <comment>the scripts of a folder</comment>
        <translation>sind aus</translation>
    </message>
    <message>
        <source>Lectern asks about the scripts of %1 again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Lectern fragt zu den Skripten von %1 wieder.</translation>
    </message>
</context>
</TS>
