<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>lectern::reader::KeywordModel</name>
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
