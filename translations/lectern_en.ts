<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>lectern::web::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>behind a list of faults</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::BringAlongDialog</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>on a server</comment>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), from %1.</source>
        <translation>
            <numerusform>%n thing, from %1.</numerusform>
            <numerusform>%n things, from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <comment>from which things are fetched</comment>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>on %n page</numerusform>
            <numerusform>on %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) brought along (%1).</source>
        <translation>
            <numerusform>%n thing brought along (%1).</numerusform>
            <numerusform>%n things brought along (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had; the list says why.</source>
        <translation>
            <numerusform>%n could not be had; the list says why.</numerusform>
            <numerusform>%n could not be had; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) on another server, under which it is listed now: fetch again if that is right.</source>
        <comment>things that a server has sent to another one</comment>
        <translation>
            <numerusform>%n lies on another server, under which it is listed now: fetch again if that is right.</numerusform>
            <numerusform>%n lie on other servers, under which they are listed now: fetch again if that is right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n size(s) are unknown: nothing larger than %1 is fetched.</source>
        <translation>
            <numerusform>%n size is unknown: nothing larger than %1 is fetched.</numerusform>
            <numerusform>%n sizes are unknown: nothing larger than %1 is fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::CopyCommands</name>
    <message numerus="yes">
        <source>%n line(s) of code copied</source>
        <translation>
            <numerusform>%n line of code copied</numerusform>
            <numerusform>%n lines of code copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::DetailsPane</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::DifferencesPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>on %n page</numerusform>
            <numerusform>on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::FacetValuesModel</name>
    <message numerus="yes">
        <source>%1, on %n page(s)</source>
        <comment>a keyword&apos;s button, for screen readers</comment>
        <translation>
            <numerusform>%1, on %n page</numerusform>
            <numerusform>%1, on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::FaithfulnessText</name>
    <message numerus="yes">
        <source>%n script(s) of this page</source>
        <translation>
            <numerusform>%n script of this page</numerusform>
            <numerusform>%n scripts of this page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from what was published</source>
        <translation>
            <numerusform>%n difference from what was published</numerusform>
            <numerusform>%n differences from what was published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be shown: %n difference(s) from what was published</source>
        <translation>
            <numerusform>Not everything could be shown: %n difference from what was published</numerusform>
            <numerusform>Not everything could be shown: %n differences from what was published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::FolderOpener</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <comment>while a folder is being opened</comment>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This folder has %n problem(s). All other pages can be read.</source>
        <translation>
            <numerusform>This folder has %n problem. All other pages can be read.</numerusform>
            <numerusform>This folder has %n problems. All other pages can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::LibraryRows</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>in a collection</comment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <comment>pages that have changed since the collection was read</comment>
        <translation>
            <numerusform>%n changed since</numerusform>
            <numerusform>%n changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::MapView</name>
    <message numerus="yes">
        <source>Keyword %1: on %n page(s)</source>
        <extracomment>a keyword on the map, and how many pages bear it</extracomment>
        <translation>
            <numerusform>Keyword %1: on %n page</numerusform>
            <numerusform>Keyword %1: on %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked with %n page(s)</source>
        <translation>
            <numerusform>linked with %n page</numerusform>
            <numerusform>linked with %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared keyword(s)</source>
        <translation>
            <numerusform>%n shared keyword</numerusform>
            <numerusform>%n shared keywords</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::PageReportDialog</name>
    <message numerus="yes">
        <source>%n script(s) of this page are off. Lectern&apos;s libraries run.</source>
        <translation>
            <numerusform>%n script of this page is off. Lectern&apos;s libraries run.</numerusform>
            <numerusform>%n scripts of this page are off. Lectern&apos;s libraries run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out: %n request(s) to the network</source>
        <translation>
            <numerusform>Kept out: %n request to the network</numerusform>
            <numerusform>Kept out: %n requests to the network</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::ProgressStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pieces of work that go on in the background</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::SearchPane</name>
    <message numerus="yes">
        <source>More than %n page(s)</source>
        <extracomment>how many pages a search has found, when it stopped counting</extracomment>
        <translation>
            <numerusform>More than %n page</numerusform>
            <numerusform>More than %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages are still being read: %1 of %n.</source>
        <translation>
            <numerusform>Pages are still being read: %1 of %n.</numerusform>
            <numerusform>Pages are still being read: %1 of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading was stopped: %1 of %n page(s) can be found.</source>
        <extracomment>%n pages are in the site, %1 of them had been read when the reader stopped it</extracomment>
        <translation>
            <numerusform>Reading was stopped: %1 of %n page can be found.</numerusform>
            <numerusform>Reading was stopped: %1 of %n pages can be found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::SidePane</name>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <extracomment>how many pages a filter leaves: &quot;3 of 18 pages&quot;; %n is all of them</extracomment>
        <translation>
            <numerusform>%1 of %n page</numerusform>
            <numerusform>%1 of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>in the collection</comment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s) to the network refused</source>
        <comment>by the page on show</comment>
        <translation>
            <numerusform>%n request to the network refused</numerusform>
            <numerusform>%n requests to the network refused</numerusform>
        </translation>
    </message>
</context>
</TS>
