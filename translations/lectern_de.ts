<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>lectern::app::CommandLine</name>
    <message>
        <source>Usage: lectern [FOLDER] [--page URL]
       lectern --screenshot FILE.png [--size WxH] [--page URL] [--page-only] FOLDER
</source>
        <comment>keep the words that start with -- and the name lectern</comment>
        <translation>Aufruf: lectern [ORDNER] [--page URL]
        lectern --screenshot DATEI.png [--size BxH] [--page URL] [--page-only] ORDNER
</translation>
    </message>
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
        <source>Without a FOLDER it goes on where it was left.</source>
        <translation>Ohne ORDNER geht es dort weiter, wo zuletzt gelesen wurde.</translation>
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
    <name>lectern::reader::KeywordModel</name>
    <message numerus="yes">
        <source>%1, on %n page(s)</source>
        <comment>a keyword&apos;s button, for screen readers</comment>
        <translation>
            <numerusform>%1, auf %n Seite</numerusform>
            <numerusform>%1, auf %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show pages without this keyword again</source>
        <translation>Auch Seiten ohne dieses Stichwort wieder zeigen</translation>
    </message>
    <message>
        <source>Show only pages with this keyword</source>
        <translation>Nur Seiten mit diesem Stichwort zeigen</translation>
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
    <name>lectern::web::WebView</name>
    <message>
        <source>&amp;Back</source>
        <comment>context menu</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>context menu</comment>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <comment>context menu</comment>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>context menu</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <comment>context menu</comment>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <comment>context menu</comment>
        <translation>&amp;Alles auswählen</translation>
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
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Reading the folder was stopped.</source>
        <translation>Das Lesen des Ordners wurde abgebrochen.</translation>
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
    <name>lectern::window::KeywordPane</name>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Show the pages of all keywords again (Esc)</source>
        <translation>Wieder die Seiten aller Stichwörter zeigen (Esc)</translation>
    </message>
    <message>
        <source>Clear the keywords</source>
        <translation>Auswahl der Stichwörter aufheben</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>takes all keywords out of the filter</comment>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Choose keywords to see only the pages that have all of them</source>
        <translation>Stichwörter wählen, um nur die Seiten zu sehen, die sie alle haben</translation>
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
        <source>Zoom &amp;out</source>
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
        <source>&amp;Previous pane</source>
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
        <source>&amp;Move tab to a new window</source>
        <translation>Tab in neues Fenster versch&amp;ieben</translation>
    </message>
    <message>
        <source>Move this tab into a window of its own</source>
        <translation>Diesen Tab in ein eigenes Fenster verschieben</translation>
    </message>
    <message>
        <source>Pin ta&amp;b</source>
        <translation>Tab anhe&amp;ften</translation>
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
        <source>Lectern reads offline: what this page asked of the network was refused.</source>
        <translation>Lectern liest ohne Netz: Was diese Seite aus dem Netz holen wollte, wurde abgelehnt.</translation>
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
        <source>New tab</source>
        <translation>Neuer Tab</translation>
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
    <name>lectern::window::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop reading the folder</source>
        <translation>Das Lesen des Ordners abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lectern::window::RecentMenu</name>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
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
</TS>
