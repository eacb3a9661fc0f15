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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the source folder of a documentation site as it was published, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a FOLDER it opens the handbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page to open, as in /guide/faq/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a picture once the page has painted, and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of the picture or of the window, as in 1280x800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture holds the page without the window around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print &quot;painted&quot; when the first page is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One FOLDER at a time: &quot;%1&quot; is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size. Write width and height as in 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot needs the name of the picture to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page-only goes with --screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::app::Screenshot</name>
    <message>
        <source>The page was not painted in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pages in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::reader::KeywordModel</name>
    <message numerus="yes">
        <source>%1, on %n page(s)</source>
        <comment>a keyword&apos;s button, for screen readers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show pages without this keyword again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only pages with this keyword</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::reader::PageTreeModel</name>
    <message>
        <source>%1, section</source>
        <comment>a heading in the page tree, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::web::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>behind a list of faults</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This page could not be shown in full</source>
        <comment>heading of the notice above a page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::web::NotFound</name>
    <message>
        <source>The site has nothing at %1.</source>
        <comment>%1 is an address inside the site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps you are looking for:</source>
        <comment>above a list of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page not found</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::web::WebView</name>
    <message>
        <source>&amp;Back</source>
        <comment>context menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>context menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <comment>context menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>context menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <comment>context menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <comment>context menu</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::AboutDialog</name>
    <message>
        <source>About Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the source folder of a documentation site and shows it as it was published, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>closes the dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: what a button does, then its keyboard shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::EmptyState</name>
    <message>
        <source>Choose the folder of a documentation site (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the handbook of Lectern (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>find in page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>find in page</comment>
        <extracomment>%1 is the number of the match shown, %2 of all matches</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::KeywordPane</name>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages of all keywords again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>takes all keywords out of the filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose keywords to see only the pages that have all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::LinkQuestionBar</name>
    <message>
        <source>Open in the browser?</source>
        <comment>a question before the address of a web page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in the web browser of the system (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>opens a web address in the browser</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on this page (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a documentation site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the handbook of Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the folders opened so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear fil&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all pages again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window on the full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before in your reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First p&amp;age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>%1 is a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <comment>while a folder is being opened</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No pages in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern shows the Markdown and HTML pages of a site. Open the folder that holds the site&apos;s _config.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no page %1. Its first page is shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may have been moved, renamed, or be on a disk that is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that the site lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack the permission to read this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has changed, and cannot be read as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this folder keeps Lectern from reading it as a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This folder has %n problem(s). All other pages can be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the window&apos;s title: %1 is the page, %2 the site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a zoom factor such as &quot;110 %&quot;; %1 is the number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::NotificationBar</name>
    <message>
        <source>Show what exactly went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::PageArea</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has stopped working. Reload it to read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern reads offline: what this page asked of the network was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page wanted to save a file. Lectern saves none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page wanted to lead out of the site. It was kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this system opens this address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::RecentMenu</name>
    <message>
        <source>No folders yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lectern::window::SidePane</name>
    <message>
        <source>Show only the pages whose title, keywords or description hold these words (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <extracomment>how many pages a filter leaves: &quot;3 of 18 pages&quot;; %n is all of them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>in the collection</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::StatusLine</name>
    <message>
        <source>Address of the link under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the network refused</source>
        <comment>by the page on show</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
