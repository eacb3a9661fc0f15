<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Explanation</name>
    <message>
        <source>No pages %1</source>
        <extracomment>%1 is a sentence such as &quot;with the word “lock”&quot;, part of how a search was read</extracomment>
        <translation>Pas de pages %1</translation>
    </message>
    <message>
        <source>or pages %1</source>
        <translation>ou pages %1</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>Pages %1</translation>
    </message>
    <message>
        <source>with the keyword “%1”</source>
        <translation>avec le mot-clé « %1 »</translation>
    </message>
    <message>
        <source>in the folder or collection “%1”</source>
        <translation>dans le dossier ou la collection « %1 »</translation>
    </message>
    <message>
        <source>in the language “%1”</source>
        <translation>dans la langue « %1 »</translation>
    </message>
    <message>
        <source>whose file&apos;s path contains “%1”</source>
        <translation>dont le chemin de fichier contient « %1 »</translation>
    </message>
    <message>
        <source>with the phrase “%1”</source>
        <translation>avec l’expression « %1 »</translation>
    </message>
    <message>
        <source>with a word that begins with “%1”</source>
        <translation>avec un mot qui commence par « %1 »</translation>
    </message>
    <message>
        <source>with the word “%1”</source>
        <translation>avec le mot « %1 »</translation>
    </message>
    <message>
        <source>with the phrase “%1” in the title</source>
        <translation>avec l’expression « %1 » dans le titre</translation>
    </message>
    <message>
        <source>with a word that begins with “%1” in the title</source>
        <translation>avec un mot qui commence par « %1 » dans le titre</translation>
    </message>
    <message>
        <source>with the word “%1” in the title</source>
        <translation>avec le mot « %1 » dans le titre</translation>
    </message>
    <message>
        <source>with the phrase “%1” in code</source>
        <translation>avec l’expression « %1 » dans du code</translation>
    </message>
    <message>
        <source>with a word that begins with “%1” in code</source>
        <translation>avec un mot qui commence par « %1 » dans du code</translation>
    </message>
    <message>
        <source>with the word “%1” in code</source>
        <translation>avec le mot « %1 » dans du code</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>Voulez-vous vraiment quitter cette page ? Vos modifications pourraient ne pas être enregistrées.</translation>
    </message>
</context>
<context>
    <name>lectern::app::CommandLine</name>
    <message>
        <source>Shows the source folder of a documentation site as it was published, offline.</source>
        <translation>Affiche le dossier source d’un site de documentation tel qu’il a été publié, hors ligne.</translation>
    </message>
    <message>
        <source>the page to open, as in /guide/faq/</source>
        <translation>la page à ouvrir, par exemple /guide/faq/</translation>
    </message>
    <message>
        <source>take a picture once the page has painted, and exit</source>
        <translation>prendre une image dès que la page est dessinée, puis quitter</translation>
    </message>
    <message>
        <source>the size of the picture or of the window, as in 1280x800</source>
        <translation>la taille de l’image ou de la fenêtre, par exemple 1280x800</translation>
    </message>
    <message>
        <source>the picture holds the page without the window around it</source>
        <translation>l’image contient la page sans la fenêtre autour</translation>
    </message>
    <message>
        <source>print &quot;painted&quot; when the first page is on the screen</source>
        <translation>écrire « painted » quand la première page est à l’écran</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>One FOLDER at a time: &quot;%1&quot; is one too many.</source>
        <translation>Un seul DOSSIER à la fois : « %1 » est de trop.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size. Write width and height as in 1280x800.</source>
        <translation>« %1 » n’est pas une taille. Écrivez largeur et hauteur comme dans 1280x800.</translation>
    </message>
    <message>
        <source>--screenshot needs the name of the picture to write.</source>
        <translation>--screenshot demande le nom de l’image à écrire.</translation>
    </message>
    <message>
        <source>--page-only goes with --screenshot.</source>
        <translation>--page-only va avec --screenshot.</translation>
    </message>
    <message>
        <source>Usage: lectern [FOLDER] [--page URL]
       lectern --screenshot FILE.png [--size WxH] [--page URL] [--page-only] [--trust] FOLDER
</source>
        <comment>keep the words that start with -- and the name lectern</comment>
        <translation>Usage : lectern [DOSSIER] [--page URL]
        lectern --screenshot FICHIER.png [--size LxH] [--page URL] [--page-only] [--trust] DOSSIER
</translation>
    </message>
    <message>
        <source>let the site&apos;s own scripts run in the picture</source>
        <translation>laisser les scripts du site s’exécuter dans l’image</translation>
    </message>
    <message>
        <source>draw without the graphics card, where its driver is broken</source>
        <translation>dessiner sans la carte graphique, si son pilote est défectueux</translation>
    </message>
    <message>
        <source>--trust goes with --screenshot; a window asks.</source>
        <translation>--trust va avec --screenshot ; une fenêtre pose la question.</translation>
    </message>
    <message>
        <source>Without a FOLDER it goes on where it was left. A Lectern that runs already does it.</source>
        <translation>Sans DOSSIER, la lecture reprend où elle s’est arrêtée. Un Lectern déjà ouvert s’en charge.</translation>
    </message>
    <message>
        <source>start another Lectern beside the one that runs</source>
        <translation>lancer un autre Lectern à côté de celui qui est ouvert</translation>
    </message>
</context>
<context>
    <name>lectern::app::Screenshot</name>
    <message>
        <source>The page was not painted in time.</source>
        <translation>La page n’a pas été dessinée à temps.</translation>
    </message>
    <message>
        <source>There are no pages in %1.</source>
        <translation>Il n’y a aucune page dans %1.</translation>
    </message>
    <message>
        <source>This site has no page %1.</source>
        <translation>Ce site n’a pas de page %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>lectern::reader::CollectionIndex</name>
    <message>
        <source>The search index of “%1” could not be used and was built anew.</source>
        <translation>L’index de recherche de « %1 » était inutilisable et a été reconstruit.</translation>
    </message>
    <message>
        <source>The search index of “%1” cannot be kept. It is in memory until Lectern ends.</source>
        <translation>L’index de recherche de « %1 » ne peut pas être conservé. Il reste en mémoire jusqu’à la fermeture de Lectern.</translation>
    </message>
</context>
<context>
    <name>lectern::reader::IndexingTasks</name>
    <message>
        <source>Reading “%1” for the search…</source>
        <translation>Lecture de « %1 » pour la recherche…</translation>
    </message>
</context>
<context>
    <name>lectern::reader::Library</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>lectern::reader::PageTreeModel</name>
    <message>
        <source>%1, section</source>
        <comment>a heading in the page tree, for screen readers</comment>
        <translation>%1, rubrique</translation>
    </message>
</context>
<context>
    <name>lectern::web::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>behind a list of faults</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This page could not be shown in full</source>
        <comment>heading of the notice above a page</comment>
        <translation>Cette page n’a pas pu être affichée en entier</translation>
    </message>
    <message>
        <source>This page is shown as it was published; something in its source is not right</source>
        <comment>heading of the notice above a page</comment>
        <translation>Cette page s’affiche telle qu’elle a été publiée ; quelque chose n’est pas correct dans sa source</translation>
    </message>
</context>
<context>
    <name>lectern::web::NotFound</name>
    <message>
        <source>The site has nothing at %1.</source>
        <comment>%1 is an address inside the site</comment>
        <translation>Le site n’a rien à l’adresse %1.</translation>
    </message>
    <message>
        <source>Perhaps you are looking for:</source>
        <comment>above a list of pages</comment>
        <translation>Vous cherchez peut-être :</translation>
    </message>
    <message>
        <source>Page not found</source>
        <comment>heading</comment>
        <translation>Page introuvable</translation>
    </message>
</context>
<context>
    <name>lectern::window::AboutDialog</name>
    <message>
        <source>About Lectern</source>
        <translation>À propos de Lectern</translation>
    </message>
    <message>
        <source>Reads the source folder of a documentation site and shows it as it was published, offline.</source>
        <translation>Lit le dossier source d’un site de documentation et l’affiche tel qu’il a été publié, hors ligne.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>closes the dialog</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version : %1</translation>
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
        <translation>Effacer le texte</translation>
    </message>
</context>
<context>
    <name>lectern::window::AroundCommands</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>lectern::window::AroundPane</name>
    <message>
        <source>Around the page</source>
        <translation>Autour de la page</translation>
    </message>
</context>
<context>
    <name>lectern::window::BookmarkCommands</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Aucun signet pour l’instant</translation>
    </message>
    <message>
        <source>This page has a bookmark</source>
        <translation>Cette page a un signet</translation>
    </message>
    <message>
        <source>Bookmark this page, at the heading you have come to</source>
        <translation>Poser un signet sur cette page, au titre où vous êtes arrivé</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the name of a bookmark: %1 is the page, %2 a heading in it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The folder “%1” was removed with its bookmarks.</source>
        <translation>Le dossier « %1 » a été supprimé avec ses signets.</translation>
    </message>
    <message>
        <source>The bookmark “%1” was removed.</source>
        <translation>Le signet « %1 » a été supprimé.</translation>
    </message>
</context>
<context>
    <name>lectern::window::BookmarkPopover</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nom du signet</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Choose a folder, or type the name of a new one</source>
        <translation>Choisissez un dossier ou saisissez le nom d’un nouveau</translation>
    </message>
    <message>
        <source>Folder of the bookmark</source>
        <translation>Dossier du signet</translation>
    </message>
    <message>
        <source>Remove this bookmark</source>
        <translation>Supprimer ce signet</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Keep it under this name (Enter)</source>
        <translation>Le garder sous ce nom (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <comment>the folder at the top</comment>
        <translation>Signets</translation>
    </message>
</context>
<context>
    <name>lectern::window::BookmarksPane</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Make a folder for bookmarks</source>
        <translation>Créer un dossier de signets</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Hide the bookmarks</source>
        <translation>Cacher les signets</translation>
    </message>
    <message>
        <source>No bookmarks yet. Ctrl+D makes one of the page that you read, at the heading you have come to.</source>
        <translation>Aucun signet pour l’instant. Ctrl+D en pose un sur la page que vous lisez, au titre où vous êtes arrivé.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Ouvrir dans un &amp;nouvel onglet</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>lectern::window::BreadcrumbBar</name>
    <message>
        <source>Where this page stands</source>
        <translation>Où se trouve cette page</translation>
    </message>
    <message>
        <source>First page of the collection</source>
        <translation>La première page de la collection</translation>
    </message>
    <message>
        <source>What stands beside %1</source>
        <translation>Ce qui se trouve à côté de %1</translation>
    </message>
</context>
<context>
    <name>lectern::window::BringAlongDialog</name>
    <message>
        <source>Bring along</source>
        <comment>title of a window: fetch once what only the network has</comment>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>What is missing, by server</source>
        <translation>Ce qui manque, par serveur</translation>
    </message>
    <message>
        <source>Server and address</source>
        <comment>heading of a column</comment>
        <translation>Serveur et adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading of a column: a picture, a font...</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>heading of a column: of a file, or why it could not be fetched</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Delete what was brought along for this site</source>
        <translation>Supprimer ce qui a été emporté pour ce site</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <comment>a button: fetch the things that are ticked</comment>
        <translation>&amp;Récupérer maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non fourni</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>leads to another server</source>
        <translation>mène à un autre serveur</translation>
    </message>
    <message>
        <source>the cache cannot be written</source>
        <translation>le cache ne peut pas être écrit</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>feuille de style</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>font</source>
        <translation>police</translation>
    </message>
    <message>
        <source>sound or film</source>
        <translation>son ou film</translation>
    </message>
    <message>
        <source>Looking through the pages of %1…</source>
        <translation>Examen des pages de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>on a server</comment>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>This site shows nothing that only the network has.</source>
        <translation>Ce site ne montre rien que seul le réseau possède.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), from %1.</source>
        <translation>
            <numerusform>%n élément, de %1.</numerusform>
            <numerusform>%n éléments, de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <comment>from which things are fetched</comment>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, here</source>
        <translation>%1, déjà là</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>sur %n page</numerusform>
            <numerusform>sur %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) brought along (%1).</source>
        <translation>
            <numerusform>%n élément emporté (%1).</numerusform>
            <numerusform>%n éléments emportés (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>No server could be reached: there seems to be no network.</source>
        <translation>Aucun serveur n’a pu être joint : il semble qu’il n’y ait pas de réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had; the list says why.</source>
        <translation>
            <numerusform>%n élément n’a pas pu être obtenu ; la liste dit pourquoi.</numerusform>
            <numerusform>%n éléments n’ont pas pu être obtenus ; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was brought along for this site has been removed.</source>
        <translation>Ce qui avait été emporté pour ce site a été supprimé.</translation>
    </message>
    <message>
        <source>This site shows things that only other servers have. They can be fetched once and kept in Lectern&apos;s cache; the folder itself is not changed. No server is asked before you say so, and none but those that are ticked here.</source>
        <translation>Ce site montre des éléments que seuls d’autres serveurs possèdent. Ils peuvent être récupérés une fois et gardés dans le cache de Lectern ; le dossier lui-même n’est pas modifié. Aucun serveur n’est contacté avant votre accord, et aucun en dehors de ceux cochés ici.</translation>
    </message>
    <message>
        <source>Ask the servers that are ticked how large the things are, without fetching them</source>
        <translation>Demander aux serveurs cochés la taille des éléments, sans les récupérer</translation>
    </message>
    <message>
        <source>Ask for si&amp;zes</source>
        <comment>a button: ask the servers how large the ticked things are</comment>
        <translation>Demander les tai&amp;lles</translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) on another server, under which it is listed now: fetch again if that is right.</source>
        <comment>things that a server has sent to another one</comment>
        <translation>
            <numerusform>%n élément se trouve sur un autre serveur, sous lequel il est maintenant listé : récupérez de nouveau si cela convient.</numerusform>
            <numerusform>%n éléments se trouvent sur d’autres serveurs, sous lesquels ils sont maintenant listés : récupérez de nouveau si cela convient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sizes are not known yet.</source>
        <translation>Leurs tailles ne sont pas encore connues.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 au total.</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s) are unknown: nothing larger than %1 is fetched.</source>
        <translation>
            <numerusform>%n taille est inconnue : rien de plus de %1 n’est récupéré.</numerusform>
            <numerusform>%n tailles sont inconnues : rien de plus de %1 n’est récupéré.</numerusform>
        </translation>
    </message>
    <message>
        <source>lies at %1</source>
        <translation>se trouve à %1</translation>
    </message>
</context>
<context>
    <name>lectern::window::CopyCommands</name>
    <message>
        <source>The selection is copied as Markdown.</source>
        <translation>La sélection est copiée en Markdown.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of code copied</source>
        <translation>
            <numerusform>%n ligne de code copiée</numerusform>
            <numerusform>%n lignes de code copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>No block of code is in sight.</source>
        <translation>Aucun bloc de code n’est en vue.</translation>
    </message>
    <message>
        <source>The page is copied as Markdown.</source>
        <translation>La page est copiée en Markdown.</translation>
    </message>
</context>
<context>
    <name>lectern::window::DebugDialog</name>
    <message>
        <source>Debug information</source>
        <translation>Informations de débogage</translation>
    </message>
    <message>
        <source>How Lectern runs on this machine, for a report of a fault. It names nothing of what you read.</source>
        <translation>Comment Lectern fonctionne sur cette machine, pour signaler un défaut. Rien de ce que vous lisez n’y est nommé.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Fermer cette fenêtre (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>lectern::window::DetailsPane</name>
    <message>
        <source>No page is on show.</source>
        <translation>Aucune page n’est affichée.</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>Montrer dans les fichiers</translation>
    </message>
    <message>
        <source>Show the folder of this page in the file manager</source>
        <translation>Montrer le dossier de cette page dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Open the source of this page in an editor</source>
        <translation>Ouvrir la source de cette page dans un éditeur</translation>
    </message>
    <message>
        <source>Details of this page</source>
        <translation>Détails de cette page</translation>
    </message>
    <message>
        <source>No program on this system opens this file.</source>
        <translation>Aucun programme de ce système n’ouvre ce fichier.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Dernier commit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Lecture</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>En-tête</translation>
    </message>
</context>
<context>
    <name>lectern::window::DifferencesPane</name>
    <message>
        <source>Differences from what was published</source>
        <translation>Différences avec ce qui a été publié</translation>
    </message>
    <message>
        <source>What differs</source>
        <comment>heading of a column: a difference from the published page</comment>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>heading of a column: a file and line</comment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Shown instead</source>
        <comment>heading of a column: what is shown in the place of something</comment>
        <translation>Affiché à la place</translation>
    </message>
    <message>
        <source>Open the file of the selected row in your editor</source>
        <translation>Ouvrir le fichier de la ligne choisie dans votre éditeur</translation>
    </message>
    <message>
        <source>&amp;Edit the file</source>
        <translation>&amp;Modifier le fichier</translation>
    </message>
    <message>
        <source>Show the page of the selected row</source>
        <translation>Montrer la page de la ligne choisie</translation>
    </message>
    <message>
        <source>Show the &amp;page</source>
        <translation>Montrer la &amp;page</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>tout le site</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>sur %n page</numerusform>
            <numerusform>sur %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::EmptyState</name>
    <message>
        <source>Choose the folder of a documentation site (Ctrl+O)</source>
        <translation>Choisir le dossier d’un site de documentation (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open the handbook of Lectern (F1)</source>
        <translation>Ouvrir le manuel de Lectern (F1)</translation>
    </message>
    <message>
        <source>Read the &amp;handbook</source>
        <translation>Lire le &amp;manuel</translation>
    </message>
    <message>
        <source>Show what exactly went wrong</source>
        <translation>Montrer ce qui s’est passé exactement</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Montrer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Copier le message et ses détails</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
</context>
<context>
    <name>lectern::window::EngineTrouble</name>
    <message>
        <source>Pages have stopped working twice. The driver of the graphics card may be at fault.</source>
        <translation>Des pages ont cessé de fonctionner deux fois. Le pilote de la carte graphique est peut-être en cause.</translation>
    </message>
    <message>
        <source>&amp;Start again without the graphics card</source>
        <translation>&amp;Redémarrer sans la carte graphique</translation>
    </message>
    <message>
        <source>Lectern ended early twice, so from now on it draws without the graphics card.</source>
        <translation>Lectern s’est arrêté deux fois trop tôt : il dessine désormais sans la carte graphique.</translation>
    </message>
    <message>
        <source>&amp;Start again with the graphics card</source>
        <translation>&amp;Redémarrer avec la carte graphique</translation>
    </message>
</context>
<context>
    <name>lectern::window::FacetPane</name>
    <message>
        <source>What to choose pages by</source>
        <translation>Critère de choix des pages</translation>
    </message>
    <message>
        <source>Show this first in this collection</source>
        <translation>Montrer ceci en premier dans cette collection</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Show all pages again (Esc)</source>
        <translation>Montrer à nouveau toutes les pages (Échap)</translation>
    </message>
    <message>
        <source>Clear the choice</source>
        <translation>Effacer le choix</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>takes all keywords out of the filter</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Values to choose</source>
        <translation>Valeurs à choisir</translation>
    </message>
    <message>
        <source>Space asks for a value, Ctrl+Space for one of several, Shift+Space leaves its pages out</source>
        <translation>Espace demande une valeur, Ctrl+Espace une valeur parmi plusieurs, Maj+Espace écarte ses pages</translation>
    </message>
</context>
<context>
    <name>lectern::window::FacetValuesModel</name>
    <message>
        <source>Click to let this go again</source>
        <translation>Cliquer pour lever ce choix</translation>
    </message>
    <message>
        <source>Click: pages with this. Ctrl+click: with this or another one. Shift+click: pages without this.</source>
        <translation>Clic : pages avec cette valeur. Ctrl+clic : avec celle-ci ou une autre. Maj+clic : pages sans cette valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n page(s)</source>
        <comment>a keyword&apos;s button, for screen readers</comment>
        <translation>
            <numerusform>%1, sur %n page</numerusform>
            <numerusform>%1, sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1, chosen beside others</source>
        <translation>%1, choisi avec d’autres</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, écarté</translation>
    </message>
</context>
<context>
    <name>lectern::window::FaithfulnessText</name>
    <message numerus="yes">
        <source>%n script(s) of this page</source>
        <translation>
            <numerusform>%n script de cette page</numerusform>
            <numerusform>%n scripts de cette page</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly as published</source>
        <translation>Exactement comme publié</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from what was published</source>
        <translation>
            <numerusform>%n différence avec ce qui a été publié</numerusform>
            <numerusform>%n différences avec ce qui a été publié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything could be shown: %n difference(s) from what was published</source>
        <translation>
            <numerusform>Tout n’a pas pu être affiché : %n différence avec ce qui a été publié</numerusform>
            <numerusform>Tout n’a pas pu être affiché : %n différences avec ce qui a été publié</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Tags that Lectern does not know</source>
        <translation>Balises que Lectern ne connaît pas</translation>
    </message>
    <message>
        <source>Filters that Lectern does not know</source>
        <translation>Filtres que Lectern ne connaît pas</translation>
    </message>
    <message>
        <source>Plugins that are not run</source>
        <translation>Plugins qui ne sont pas exécutés</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>From other servers</source>
        <translation>D’autres serveurs</translation>
    </message>
    <message>
        <source>The site&apos;s own scripts</source>
        <translation>Les scripts propres au site</translation>
    </message>
    <message>
        <source>Remarks: the published page has this too</source>
        <translation>Remarques : la page publiée a cela aussi</translation>
    </message>
    <message>
        <source>what could be rendered</source>
        <comment>what was shown instead</comment>
        <translation>ce qui pouvait être rendu</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a tag, in the page</comment>
        <translation>omise</translation>
    </message>
    <message>
        <source>the value as it was</source>
        <comment>what was shown instead</comment>
        <translation>la valeur inchangée</translation>
    </message>
    <message>
        <source>not run</source>
        <comment>a plugin</comment>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>Lectern&apos;s or the site&apos;s layouts</source>
        <comment>what was shown instead</comment>
        <translation>les mises en page de Lectern ou du site</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what was shown instead</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>off until you trust the site</source>
        <comment>scripts</comment>
        <translation>désactivés tant que vous ne faites pas confiance au site</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>what was shown instead</comment>
        <translation>la même chose</translation>
    </message>
</context>
<context>
    <name>lectern::window::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation>Chercher dans la page</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>find in page</comment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>find in page</comment>
        <extracomment>%1 is the number of the match shown, %2 of all matches</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Respecter la casse (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>Mots entiers (Alt+W)</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
</context>
<context>
    <name>lectern::window::FolderOpener</name>
    <message>
        <source>Reading %1…</source>
        <comment>%1 is a folder</comment>
        <translation>Lecture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <comment>while a folder is being opened</comment>
        <translation>
            <numerusform>%n fichier lu</numerusform>
            <numerusform>%n fichiers lus</numerusform>
        </translation>
    </message>
    <message>
        <source>No pages in “%1”</source>
        <translation>Aucune page dans « %1 »</translation>
    </message>
    <message>
        <source>Lectern shows the Markdown and HTML pages of a site. Open the folder that holds the site&apos;s _config.yml.</source>
        <translation>Lectern affiche les pages Markdown et HTML d’un site. Ouvrez le dossier qui contient son _config.yml.</translation>
    </message>
    <message>
        <source>This site has no page %1. Its first page is shown instead.</source>
        <translation>Ce site n’a pas de page %1. Sa première page est affichée à la place.</translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation>« %1 » est absent</translation>
    </message>
    <message>
        <source>%1 may have been moved, renamed, or be on a disk that is not connected.</source>
        <translation>%1 a peut-être été déplacé ou renommé, ou se trouve sur un disque qui n’est pas connecté.</translation>
    </message>
    <message>
        <source>“%1” is no folder</source>
        <translation>« %1 » n’est pas un dossier</translation>
    </message>
    <message>
        <source>Open the folder that the site lies in.</source>
        <translation>Ouvrez le dossier où se trouve le site.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>« %1 » est illisible</translation>
    </message>
    <message>
        <source>You lack the permission to read this folder.</source>
        <translation>Vous n’avez pas le droit de lire ce dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>« %1 » ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Something in this folder keeps Lectern from reading it as a site.</source>
        <translation>Quelque chose dans ce dossier empêche Lectern de le lire comme un site.</translation>
    </message>
    <message>
        <source>The site has changed, and cannot be read as it is now.</source>
        <translation>Le site a changé et ne peut pas être lu dans cet état.</translation>
    </message>
    <message numerus="yes">
        <source>This folder has %n problem(s). All other pages can be read.</source>
        <translation>
            <numerusform>Ce dossier a %n problème. Toutes les autres pages restent lisibles.</numerusform>
            <numerusform>Ce dossier a %n problèmes. Toutes les autres pages restent lisibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::FoundBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Take the marks away (Esc in the page)</source>
        <translation>Retirer les marques (Échap dans la page)</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Retirer les marques</translation>
    </message>
    <message>
        <source>%1 of %2 found by the search</source>
        <extracomment>below a page that a search has led to; %1 is the number of the match shown, %2 of all matches in the page</extracomment>
        <translation>%1 sur %2 trouvés par la recherche</translation>
    </message>
</context>
<context>
    <name>lectern::window::GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>The windows and tabs of last time</source>
        <translation>Les fenêtres et onglets de la dernière fois</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>La bibliothèque</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>What stands in the window when Lectern starts.</source>
        <translation>Ce que montre la fenêtre au démarrage de Lectern.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Le choix du système</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>The command that opens the source of a page. %1 stands for the file, %2 for the line.</source>
        <translation>La commande qui ouvre la source d’une page. %1 représente le fichier, %2 la ligne.</translation>
    </message>
    <message>
        <source>Folders of Jekyll themes</source>
        <translation>Dossiers de thèmes Jekyll</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Where to look for the theme that a site asks for, beside the site and the gems that are installed. Each is a theme, or a folder that holds themes.</source>
        <translation>Où chercher le thème que demande un site, outre le site et les gems installées. Chacun est un thème, ou un dossier qui contient des thèmes.</translation>
    </message>
    <message>
        <source>A Jekyll theme, or a folder of them</source>
        <translation>Un thème Jekyll, ou un dossier de thèmes</translation>
    </message>
    <message>
        <source>The folder was removed from the list.</source>
        <translation>Le dossier a été retiré de la liste.</translation>
    </message>
    <message>
        <source>Of Lectern itself. Pages keep theirs.</source>
        <translation>Celle de Lectern. Les pages gardent la leur.</translation>
    </message>
</context>
<context>
    <name>lectern::window::LibraryCommands</name>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Où se trouve « %1 » maintenant ?</translation>
    </message>
</context>
<context>
    <name>lectern::window::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Show only the collections whose name, description or folder hold these words</source>
        <translation>Ne montrer que les collections dont le nom, la description ou le dossier contiennent ces mots</translation>
    </message>
    <message>
        <source>Filter collections</source>
        <translation>Filtrer les collections</translation>
    </message>
    <message>
        <source>Choose the folder of a documentation site (Ctrl+O)</source>
        <translation>Choisir le dossier d’un site de documentation (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>No collection holds these words. Escape shows all again.</source>
        <translation>Aucune collection ne contient ces mots. Échap les montre toutes à nouveau.</translation>
    </message>
    <message>
        <source>Drop the folder of a documentation site here, paste its path, or open it with the button above.</source>
        <translation>Déposez ici le dossier d’un site de documentation, collez son chemin ou ouvrez-le avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>“%1” was removed from the library. Its folder is untouched.</source>
        <translation>« %1 » a été retiré de la bibliothèque. Son dossier est intact.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the &amp;first page</source>
        <translation>Ouvrir la &amp;première page</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Ouvrir dans un &amp;nouvel onglet</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Open in a new p&amp;rivate window</source>
        <translation>Ouvrir dans une nouvelle fenêtre pri&amp;vée</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Localiser…</translation>
    </message>
    <message>
        <source>&amp;Show in the file manager</source>
        <translation>&amp;Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désépin&amp;gler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>R&amp;emove from the library</source>
        <translation>Retirer de la &amp;bibliothèque</translation>
    </message>
</context>
<context>
    <name>lectern::window::LibraryRows</name>
    <message>
        <source>%1 is missing. Locate it…</source>
        <comment>%1 is a folder; a click asks for its new place</comment>
        <translation>%1 est absent. Le localiser…</translation>
    </message>
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
            <numerusform>%n modifiée depuis</numerusform>
            <numerusform>%n modifiées depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with “%1”</source>
        <comment>%1 is the title of the page read last</comment>
        <translation>Continuer avec « %1 »</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>%1 is a time</comment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>How to read in Lectern, and what to expect of it.</source>
        <translation>Comment lire dans Lectern, et ce qu’on peut en attendre.</translation>
    </message>
</context>
<context>
    <name>lectern::window::LinkQuestionBar</name>
    <message>
        <source>Open in the browser?</source>
        <comment>a question before the address of a web page</comment>
        <translation>Ouvrir dans le navigateur ?</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Open this address in the web browser of the system (Enter)</source>
        <translation>Ouvrir cette adresse dans le navigateur du système (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>opens a web address in the browser</comment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Copier cette adresse</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Stay on this page (Esc)</source>
        <translation>Rester sur cette page (Échap)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lectern::window::LooksSettings</name>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reader view</source>
        <translation>Mode lecture</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colors of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Pages keep the colors that their authors gave them.</source>
        <translation>Les pages gardent les couleurs que leurs auteurs leur ont données.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> lettres</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>In heights of a line that is set without any space.</source>
        <translation>En hauteurs d’une ligne composée sans aucun espace.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Colors of the text</source>
        <translation>Couleurs du texte</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>motion</comment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Motion in pages</source>
        <translation>Mouvement dans les pages</translation>
    </message>
    <message>
        <source>Asks pages to move as little as they can, from the next start on. Lectern&apos;s own window moves nothing by itself.</source>
        <translation>Demande aux pages de bouger le moins possible, dès le prochain démarrage. La fenêtre de Lectern ne bouge rien d’elle-même.</translation>
    </message>
    <message>
        <source>Draw without the graphics card</source>
        <translation>Dessiner sans la carte graphique</translation>
    </message>
    <message>
        <source>Where its driver is broken, from the next start on. Slower, but it looks the same.</source>
        <translation>Si son pilote est défectueux, dès le prochain démarrage. Plus lent, mais l’aspect est le même.</translation>
    </message>
</context>
<context>
    <name>lectern::window::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open the folder of a documentation site</source>
        <translation>Ouvrir le dossier d’un site de documentation</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Open the handbook of Lectern</source>
        <translation>Ouvrir le manuel de Lectern</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>Forget the folders opened so far</source>
        <translation>Oublier les dossiers ouverts jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit Lectern</source>
        <translation>Quitter Lectern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>Sélectionner toute la page</translation>
    </message>
    <message>
        <source>&amp;Find in page…</source>
        <translation>C&amp;hercher dans la page…</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Chercher dans la page</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>F&amp;ilter pages</source>
        <translation>&amp;Filtrer les pages</translation>
    </message>
    <message>
        <source>Filter pages</source>
        <translation>Filtrer les pages</translation>
    </message>
    <message>
        <source>Clear fil&amp;ter</source>
        <translation>Effac&amp;er le filtre</translation>
    </message>
    <message>
        <source>Show all pages again</source>
        <translation>Montrer à nouveau toutes les pages</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Montrer ou cacher le panneau latéral</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>Barre d’&amp;outils</translation>
    </message>
    <message>
        <source>Show or hide the toolbar</source>
        <translation>Montrer ou cacher la barre d’outils</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Show the window on the full screen</source>
        <translation>Montrer la fenêtre sur tout l’écran</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Passer le clavier à la zone suivante</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>Zone pré&amp;cédente</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>Passer le clavier à la zone précédente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Back to the page before in your reading</source>
        <translation>Revenir à la page lue auparavant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Show the page anew</source>
        <translation>Afficher la page à nouveau</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <source>Previous page in reading order</source>
        <translation>Page précédente dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>P&amp;age suivante</translation>
    </message>
    <message>
        <source>Next page in reading order</source>
        <translation>Page suivante dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>First p&amp;age</source>
        <translation>Première pa&amp;ge</translation>
    </message>
    <message>
        <source>First page of the collection</source>
        <translation>La première page de la collection</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>À &amp;propos de Lectern</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the window&apos;s title: %1 is the page, %2 the site</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Nou&amp;vel onglet</translation>
    </message>
    <message>
        <source>Open an empty tab</source>
        <translation>Ouvrir un onglet vide</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle f&amp;enêtre</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ouvrir une autre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <source>R&amp;eopen closed tab</source>
        <translation>Rouvr&amp;ir l’onglet fermé</translation>
    </message>
    <message>
        <source>Bring back the tab closed last</source>
        <translation>Rétablir le dernier onglet fermé</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Passer à l’onglet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Onglet précé&amp;dent</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>Revenir à l’onglet précédent</translation>
    </message>
    <message>
        <source>Keep this tab small and in front</source>
        <translation>Garder cet onglet petit et en tête</translation>
    </message>
    <message>
        <source>Mov&amp;e tab to a new window</source>
        <translation>&amp;Déplacer l’onglet dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Move this tab into a window of its own</source>
        <translation>Déplacer cet onglet dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Pin tab</source>
        <translation>Épingler l’onglet</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>O&amp;nglet suivant</translation>
    </message>
    <message>
        <source>New &amp;private window</source>
        <translation>Nouvelle fenêtre &amp;privée</translation>
    </message>
    <message>
        <source>Open a window that remembers nothing of what is read in it</source>
        <translation>Ouvrir une fenêtre qui ne retient rien de ce qui y est lu</translation>
    </message>
    <message>
        <source>The file in which Lectern remembers was damaged. What could be read of it was kept.</source>
        <translation>Le fichier dans lequel Lectern garde sa mémoire était endommagé. Ce qui pouvait être lu a été conservé.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>Lectern cannot write the file in which it remembers, and will forget what is read now.</source>
        <translation>Lectern ne peut pas écrire le fichier de sa mémoire et oubliera ce qui est lu maintenant.</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <extracomment>the title of a window that remembers nothing; %1 is the title of any other</extracomment>
        <translation>%1 (privé)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Signets</translation>
    </message>
    <message>
        <source>Around the page</source>
        <translation>Autour de la page</translation>
    </message>
    <message>
        <source>&amp;Search in the texts…</source>
        <translation>Chercher &amp;dans les textes…</translation>
    </message>
    <message>
        <source>Search in the texts of the pages</source>
        <translation>Chercher dans les textes des pages</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>Go to a page, a heading or a command</source>
        <translation>Aller à une page, à un titre ou à une commande</translation>
    </message>
    <message>
        <source>Run a co&amp;mmand…</source>
        <translation>Exécuter une co&amp;mmande…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Trouver une commande par son nom</translation>
    </message>
    <message>
        <source>&amp;Around the page</source>
        <translation>A&amp;utour de la page</translation>
    </message>
    <message>
        <source>Show or hide what belongs to the page: its outline and details</source>
        <translation>Montrer ou cacher ce qui se rapporte à la page : son plan et ses détails</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>Go to the headings of this page</source>
        <translation>Aller aux titres de cette page</translation>
    </message>
    <message>
        <source>&amp;Related pages</source>
        <translation>Pages liée&amp;s</translation>
    </message>
    <message>
        <source>Show the pages that have to do with this one</source>
        <translation>Montrer les pages qui ont un rapport avec celle-ci</translation>
    </message>
    <message>
        <source>Page &amp;details</source>
        <translation>Déta&amp;ils de la page</translation>
    </message>
    <message>
        <source>Go to the file, the dates and the front matter of this page</source>
        <translation>Aller au fichier, aux dates et à l’en-tête de cette page</translation>
    </message>
    <message>
        <source>&amp;Breadcrumbs</source>
        <translation>&amp;Fil d’Ariane</translation>
    </message>
    <message>
        <source>Show or hide the way to the page above it</source>
        <translation>Montrer ou cacher le chemin au-dessus de la page</translation>
    </message>
    <message>
        <source>Split view</source>
        <translation>Vue partagée</translation>
    </message>
    <message>
        <source>Show two pages side by side in this tab</source>
        <translation>Montrer deux pages côte à côte dans cet onglet</translation>
    </message>
    <message>
        <source>&amp;Close this side</source>
        <translation>Fer&amp;mer ce côté</translation>
    </message>
    <message>
        <source>Close the active one of two pages side by side</source>
        <translation>Fermer la page active des deux côte à côte</translation>
    </message>
    <message>
        <source>Ot&amp;her side</source>
        <translation>C&amp;hanger de côté</translation>
    </message>
    <message>
        <source>Move to the other one of two pages side by side</source>
        <translation>Passer à l’autre des deux pages côte à côte</translation>
    </message>
    <message>
        <source>Pages beside this &amp;one…</source>
        <translation>Pages v&amp;oisines…</translation>
    </message>
    <message>
        <source>List the pages that stand beside this one</source>
        <translation>Énumérer les pages voisines de celle-ci</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the selection, or else the whole page, as Markdown</source>
        <translation>Copier la sélection, ou à défaut toute la page, en Markdown</translation>
    </message>
    <message>
        <source>Copy c&amp;ode block</source>
        <translation>Copier le bl&amp;oc de code</translation>
    </message>
    <message>
        <source>Copy the block of code at the selection, or else the first one in sight</source>
        <translation>Copier le bloc de code de la sélection, ou à défaut le premier visible</translation>
    </message>
    <message>
        <source>Copy &amp;link to this page</source>
        <translation>Copier le &amp;lien vers cette page</translation>
    </message>
    <message>
        <source>Copy the address of this page</source>
        <translation>Copier l’adresse de cette page</translation>
    </message>
    <message>
        <source>&amp;Map of pages</source>
        <translation>Carte des pa&amp;ges</translation>
    </message>
    <message>
        <source>Show how pages and keywords are tied together</source>
        <translation>Montrer comment les pages et les mots-clés sont liés entre eux</translation>
    </message>
    <message>
        <source>&amp;Save page as one file…</source>
        <translation>Enregi&amp;strer la page en un fichier…</translation>
    </message>
    <message>
        <source>Save the page with all that it loads as one HTML file</source>
        <translation>Enregistrer la page avec tout ce qu’elle charge en un seul fichier HTML</translation>
    </message>
    <message>
        <source>Save page as P&amp;DF…</source>
        <translation>Enregistrer la page en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Enregistrer la page en PDF</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Aperç&amp;u avant impression…</translation>
    </message>
    <message>
        <source>Show the page as it will be printed</source>
        <translation>Montrer la page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Imprimer &amp;la page…</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Imprimer la page</translation>
    </message>
    <message>
        <source>Reader &amp;view</source>
        <translation>Mode lecture &amp;épuré</translation>
    </message>
    <message>
        <source>Show what the pages of this site say in your own typography</source>
        <translation>Montrer le contenu des pages de ce site dans votre propre typographie</translation>
    </message>
    <message>
        <source>&amp;Without distraction</source>
        <translation>Rien &amp;que la page</translation>
    </message>
    <message>
        <source>Show nothing but the page</source>
        <translation>Ne montrer que la page</translation>
    </message>
    <message>
        <source>Tr&amp;ust this site</source>
        <translation>Faire &amp;confiance à ce site</translation>
    </message>
    <message>
        <source>Let the own scripts of this site run</source>
        <translation>Laisser s’exécuter les scripts propres à ce site</translation>
    </message>
    <message>
        <source>&amp;Bring along…</source>
        <translation>Empor&amp;ter…</translation>
    </message>
    <message>
        <source>Fetch once what only the network has of this site</source>
        <translation>Récupérer une fois ce que seul le réseau possède de ce site</translation>
    </message>
    <message>
        <source>Pa&amp;ge report</source>
        <translation>&amp;Bilan de la page</translation>
    </message>
    <message>
        <source>Bookmark this &amp;page</source>
        <translation>Poser un signet sur cette &amp;page</translation>
    </message>
    <message>
        <source>Bookmark this page, at the heading you have come to</source>
        <translation>Poser un signet sur cette page, au titre où vous êtes arrivé</translation>
    </message>
    <message>
        <source>&amp;Show bookmarks</source>
        <translation>&amp;Montrer les signets</translation>
    </message>
    <message>
        <source>Show or hide the bookmarks beside the page</source>
        <translation>Montrer ou cacher les signets à côté de la page</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>Settings of Lectern</source>
        <translation>Paramètres de Lectern</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation>Toutes les commandes et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Debug information</source>
        <translation>Informations de &amp;débogage</translation>
    </message>
    <message>
        <source>How Lectern runs on this machine</source>
        <translation>Comment Lectern fonctionne sur cette machine</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liées</translation>
    </message>
    <message>
        <source>Chec&amp;k this site…</source>
        <translation>&amp;Vérifier ce site…</translation>
    </message>
    <message>
        <source>Look through all pages for what differs from what was published</source>
        <translation>Chercher dans toutes les pages ce qui diffère de ce qui a été publié</translation>
    </message>
    <message>
        <source>How this page differs from what was published, and what it asked for</source>
        <translation>En quoi cette page diffère de ce qui a été publié, et ce qu’elle a demandé</translation>
    </message>
</context>
<context>
    <name>lectern::window::MapCommands</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>lectern::window::MapPane</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Montrer toute la carte (0)</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Montrer toute la carte</translation>
    </message>
    <message>
        <source>Show this page (Home)</source>
        <translation>Montrer cette page (Début)</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>Montrer cette page</translation>
    </message>
    <message>
        <source>Close the map (Esc)</source>
        <translation>Fermer la carte (Échap)</translation>
    </message>
    <message>
        <source>Close the map</source>
        <translation>Fermer la carte</translation>
    </message>
    <message>
        <source>Map of pages and keywords</source>
        <translation>Carte des pages et des mots-clés</translation>
    </message>
    <message>
        <source>Open a folder to see how its pages are tied together.</source>
        <translation>Ouvrez un dossier pour voir comment ses pages sont liées entre elles.</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Dessin de la carte…</translation>
    </message>
    <message>
        <source>Nothing ties the pages of this collection together: they have neither links to each other nor keywords in common.</source>
        <translation>Rien ne lie entre elles les pages de cette collection : elles n’ont ni liens de l’une à l’autre ni mots-clés communs.</translation>
    </message>
</context>
<context>
    <name>lectern::window::MapView</name>
    <message>
        <source>Map of pages and keywords</source>
        <translation>Carte des pages et des mots-clés</translation>
    </message>
    <message numerus="yes">
        <source>Keyword %1: on %n page(s)</source>
        <extracomment>a keyword on the map, and how many pages bear it</extracomment>
        <translation>
            <numerusform>Mot-clé %1 : sur %n page</numerusform>
            <numerusform>Mot-clé %1 : sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a page on the map: %1 its title, %2 &quot;linked with 3 pages&quot;, %3 &quot;2 shared keywords&quot;</extracomment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>linked with %n page(s)</source>
        <translation>
            <numerusform>liée à %n page</numerusform>
            <numerusform>liée à %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared keyword(s)</source>
        <translation>
            <numerusform>%n mot-clé commun</numerusform>
            <numerusform>%n mots-clés communs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::NotificationBar</name>
    <message>
        <source>Show what exactly went wrong</source>
        <translation>Montrer ce qui s’est passé exactement</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Montrer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Copier le message et ses détails</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Bring back what was taken away</source>
        <translation>Rétablir ce qui a été retiré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>lectern::window::OutlinePane</name>
    <message>
        <source>This page has no headings.</source>
        <translation>Cette page n’a pas de titres.</translation>
    </message>
    <message>
        <source>Headings of this page</source>
        <translation>Titres de cette page</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Copy link to this heading</source>
        <translation>&amp;Copier le lien vers ce titre</translation>
    </message>
</context>
<context>
    <name>lectern::window::PageArea</name>
    <message>
        <source>Page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>This page has stopped working. Reload it to read on.</source>
        <translation>Cette page ne répond plus. Rechargez-la pour continuer à lire.</translation>
    </message>
    <message>
        <source>This page wanted to save a file. Lectern saves none.</source>
        <translation>Cette page voulait enregistrer un fichier. Lectern n’en enregistre aucun.</translation>
    </message>
    <message>
        <source>This page wanted to lead out of the site. It was kept here.</source>
        <translation>Cette page voulait mener hors du site. Elle a été retenue ici.</translation>
    </message>
    <message>
        <source>No program on this system opens this address.</source>
        <translation>Aucun programme de ce système n’ouvre cette adresse.</translation>
    </message>
    <message>
        <source>This page did not come to an end and was stopped. Reload it to read on.</source>
        <translation>Cette page n’en finissait pas et a été arrêtée. Rechargez-la pour continuer à lire.</translation>
    </message>
    <message>
        <source>This page took too much memory and was stopped. Reload it to read on.</source>
        <translation>Cette page prenait trop de mémoire et a été arrêtée. Rechargez-la pour continuer à lire.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>lectern::window::PageCommands</name>
    <message>
        <source>Previous page in reading order</source>
        <translation>Page précédente dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>Previous page: %1</source>
        <translation>Page précédente : %1</translation>
    </message>
    <message>
        <source>Next page in reading order</source>
        <translation>Page suivante dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation>Page suivante : %1</translation>
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
        <translation>Ouvrir le lien dans un nouvel &amp;onglet</translation>
    </message>
    <message>
        <source>Open link in new &amp;window</source>
        <translation>Ouvrir le lien dans une nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Open link on the &amp;other side</source>
        <translation>Ouvrir le lien de l’&amp;autre côté</translation>
    </message>
    <message>
        <source>Open link in the &amp;browser…</source>
        <translation>Ouvrir le lien dans le &amp;navigateur…</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>Copier l’a&amp;dresse du lien</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>&amp;Find “%1” in page</source>
        <extracomment>%1 is the text that is selected</extracomment>
        <translation>C&amp;hercher « %1 » dans la page</translation>
    </message>
    <message>
        <source>Copy &amp;code block</source>
        <translation>Copier le &amp;bloc de code</translation>
    </message>
    <message>
        <source>Copy link to this &amp;heading</source>
        <translation>Copier le lien vers ce &amp;titre</translation>
    </message>
</context>
<context>
    <name>lectern::window::PageReportDialog</name>
    <message>
        <source>Page report</source>
        <comment>title of a window</comment>
        <translation>Bilan de la page</translation>
    </message>
    <message>
        <source>What the page asked for</source>
        <translation>Ce que la page a demandé</translation>
    </message>
    <message>
        <source>What the page asked for</source>
        <comment>heading of a column: an address</comment>
        <translation>Ce que la page a demandé</translation>
    </message>
    <message>
        <source>What it got</source>
        <comment>heading of a column: the file given in its place, or nothing</comment>
        <translation>Ce qu’elle a reçu</translation>
    </message>
    <message>
        <source>List what only the network has, and fetch it once if you wish</source>
        <translation>Lister ce que seul le réseau possède, et le récupérer une fois si vous le souhaitez</translation>
    </message>
    <message>
        <source>&amp;Bring along…</source>
        <translation>Empor&amp;ter…</translation>
    </message>
    <message>
        <source>Copy this report as text</source>
        <translation>Copier ce bilan sous forme de texte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>This page asked for nothing beyond its own site.</source>
        <translation>Cette page n’a rien demandé hors de son propre site.</translation>
    </message>
    <message>
        <source>&amp;Trust no longer</source>
        <extracomment>a button: the site&apos;s own scripts are on and go off</extracomment>
        <translation>&amp;Ne plus faire confiance</translation>
    </message>
    <message>
        <source>&amp;Trust this site</source>
        <translation>Faire co&amp;nfiance à ce site</translation>
    </message>
    <message>
        <source>This is Lectern&apos;s own handbook.</source>
        <translation>Ceci est le manuel de Lectern.</translation>
    </message>
    <message>
        <source>You trust this site: its own scripts run, without network and files.</source>
        <translation>Vous faites confiance à ce site : ses propres scripts s’exécutent, sans réseau ni fichiers.</translation>
    </message>
    <message>
        <source>This page has no scripts of its own. The site&apos;s are off.</source>
        <translation>Cette page n’a pas de scripts à elle. Ceux du site sont désactivés.</translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) of this page are off. Lectern&apos;s libraries run.</source>
        <translation>
            <numerusform>%n script de cette page est désactivé. Les bibliothèques de Lectern fonctionnent.</numerusform>
            <numerusform>%n scripts de cette page sont désactivés. Les bibliothèques de Lectern fonctionnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture</source>
        <comment>what was kept out</comment>
        <translation>une image</translation>
    </message>
    <message>
        <source>a style sheet</source>
        <comment>what was kept out</comment>
        <translation>une feuille de style</translation>
    </message>
    <message>
        <source>a script</source>
        <comment>what was kept out</comment>
        <translation>un script</translation>
    </message>
    <message>
        <source>a font</source>
        <comment>what was kept out</comment>
        <translation>une police</translation>
    </message>
    <message>
        <source>sound or film</source>
        <comment>what was kept out</comment>
        <translation>un son ou un film</translation>
    </message>
    <message>
        <source>a frame</source>
        <comment>what was kept out</comment>
        <translation>un cadre</translation>
    </message>
    <message>
        <source>an exchange of data</source>
        <comment>what was kept out</comment>
        <translation>un échange de données</translation>
    </message>
    <message>
        <source>a way out of the site</source>
        <comment>what was kept out</comment>
        <translation>une sortie du site</translation>
    </message>
    <message>
        <source>something else</source>
        <comment>what was kept out</comment>
        <translation>autre chose</translation>
    </message>
    <message numerus="yes">
        <source>Kept out: %n request(s) to the network</source>
        <translation>
            <numerusform>Retenue : %n requête vers le réseau</numerusform>
            <numerusform>Retenues : %n requêtes vers le réseau</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing (%1)</source>
        <extracomment>what a page got in the place of a picture, a script...</extracomment>
        <translation>rien (%1)</translation>
    </message>
    <message>
        <source>Given from Lectern&apos;s libraries</source>
        <translation>Fourni par les bibliothèques de Lectern</translation>
    </message>
    <message>
        <source>made by Lectern</source>
        <translation>fait par Lectern</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <extracomment>%1 is a library and the version given, %2 the version that was asked for</extracomment>
        <translation>%1 à la place de %2</translation>
    </message>
    <message>
        <source>Given from what you brought along</source>
        <translation>Fourni par ce que vous avez emporté</translation>
    </message>
    <message>
        <source>the copy in the cache</source>
        <translation>la copie en cache</translation>
    </message>
    <message>
        <source>&amp;Differences from what was published</source>
        <translation>&amp;Différences avec ce qui a été publié</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <comment>a tab: what the page on show asked for</comment>
        <translation>Dem&amp;andé</translation>
    </message>
    <message>
        <source>&amp;Whole site</source>
        <comment>a tab: the differences of all pages</comment>
        <translation>&amp;Tout le site</translation>
    </message>
</context>
<context>
    <name>lectern::window::PaperCommands</name>
    <message>
        <source>Printing “%1”…</source>
        <translation>Impression de « %1 »…</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>La page n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>Laying the page out for paper…</source>
        <translation>Mise en page pour le papier…</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Enregistrer la page en PDF</translation>
    </message>
    <message>
        <source>Save the page as one file</source>
        <translation>Enregistrer la page en un fichier</translation>
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
        <translation>Enregistrement de « %1 »…</translation>
    </message>
    <message>
        <source>The page is saved as %1.</source>
        <translation>La page est enregistrée sous %1.</translation>
    </message>
    <message>
        <source>The page could not be saved as %1.</source>
        <translation>La page n’a pas pu être enregistrée sous %1.</translation>
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
        <translation>Aperçu avant impression – %1</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Numéro de la feuille</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
</context>
<context>
    <name>lectern::window::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forget where you read</source>
        <translation>Oublier où vous lisez</translation>
    </message>
    <message>
        <source>Lectern has forgotten where you read.</source>
        <translation>Lectern a oublié où vous lisez.</translation>
    </message>
    <message>
        <source>Where you read</source>
        <translation>Où vous lisez</translation>
    </message>
    <message>
        <source>The place in every page, the page read last in each collection and when, and the folders opened lately. Bookmarks stay, and so do the collections of the library.</source>
        <translation>L’endroit dans chaque page, la dernière page lue de chaque collection et quand, et les dossiers ouverts récemment. Les signets restent, de même que les collections de la bibliothèque.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Clear what is kept to be quick</source>
        <translation>Effacer ce qui est gardé pour aller vite</translation>
    </message>
    <message>
        <source>Kept to be quick</source>
        <translation>Gardé pour aller vite</translation>
    </message>
    <message>
        <source>Search indexes and style sheets. They are made again when they are needed; those of the collections that are open stay.</source>
        <translation>Index de recherche et feuilles de style. Ils sont refaits quand il le faut ; ceux des collections ouvertes restent.</translation>
    </message>
</context>
<context>
    <name>lectern::window::ProgressStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pieces of work that go on in the background</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::window::QuickSwitcher</name>
    <message>
        <source>Go to a page, a heading or a command</source>
        <translation>Aller à une page, un titre ou une commande</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No page, heading or command matches. Ctrl+Shift+F searches in the texts.</source>
        <translation>Aucune page, aucun titre, aucune commande ne correspond. Ctrl+Maj+F cherche dans les textes.</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter in a new tab · &gt; lists commands only</source>
        <translation>Entrée ouvre, Ctrl+Entrée dans un nouvel onglet · &gt; ne liste que les commandes</translation>
    </message>
</context>
<context>
    <name>lectern::window::ReadingSettings</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The same for all collections</source>
        <translation>Le même pour toutes les collections</translation>
    </message>
    <message>
        <source>For each collection its own</source>
        <translation>Propre à chaque collection</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>How large pages are shown when you come back to them.</source>
        <translation>La taille des pages quand vous y revenez.</translation>
    </message>
    <message>
        <source>Preview of links</source>
        <translation>Aperçu des liens</translation>
    </message>
    <message>
        <source>A link to another page of the site shows the beginning of that page under the pointer.</source>
        <translation>Un lien vers une autre page du site montre le début de cette page sous le pointeur.</translation>
    </message>
</context>
<context>
    <name>lectern::window::RecentMenu</name>
    <message>
        <source>No folders yet</source>
        <translation>Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>The list of recent folders was cleared.</source>
        <translation>La liste des dossiers récents a été vidée.</translation>
    </message>
</context>
<context>
    <name>lectern::window::RelatedPane</name>
    <message>
        <source>Related pages</source>
        <translation>Pages liées</translation>
    </message>
    <message>
        <source>Pages that link here</source>
        <translation>Pages qui mènent ici</translation>
    </message>
    <message>
        <source>No other page has keywords of this one, or links with it.</source>
        <translation>Aucune autre page n’a de mots-clés communs avec celle-ci, ni de lien avec elle.</translation>
    </message>
    <message>
        <source>No page links to this one.</source>
        <translation>Aucune page ne mène à celle-ci.</translation>
    </message>
    <message>
        <source>No page is open.</source>
        <translation>Aucune page n’est ouverte.</translation>
    </message>
</context>
<context>
    <name>lectern::window::SearchHelp</name>
    <message>
        <source>This is looked for:</source>
        <translation>Ce qui est cherché :</translation>
    </message>
    <message>
        <source>red green</source>
        <translation>rouge vert</translation>
    </message>
    <message>
        <source>both words, anywhere in a page</source>
        <translation>les deux mots, n’importe où dans une page</translation>
    </message>
    <message>
        <source>&quot;red green&quot;</source>
        <translation>&quot;rouge vert&quot;</translation>
    </message>
    <message>
        <source>these words one after the other</source>
        <translation>ces mots l’un après l’autre</translation>
    </message>
    <message>
        <source>red OR green</source>
        <translation>rouge OR vert</translation>
    </message>
    <message>
        <source>one of the words</source>
        <translation>l’un des mots</translation>
    </message>
    <message>
        <source>red -green</source>
        <translation>rouge -vert</translation>
    </message>
    <message>
        <source>the first word, not the second</source>
        <translation>le premier mot, pas le second</translation>
    </message>
    <message>
        <source>title:red</source>
        <translation>title:rouge</translation>
    </message>
    <message>
        <source>in the title of a page</source>
        <translation>dans le titre d’une page</translation>
    </message>
    <message>
        <source>code:red</source>
        <translation>code:rouge</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>dans le code</translation>
    </message>
    <message>
        <source>keyword:red</source>
        <translation>keyword:rouge</translation>
    </message>
    <message>
        <source>pages with this keyword</source>
        <translation>les pages qui ont ce mot-clé</translation>
    </message>
    <message>
        <source>in:guide</source>
        <translation>in:guide</translation>
    </message>
    <message>
        <source>pages in this folder or collection</source>
        <translation>les pages de ce dossier ou de cette collection</translation>
    </message>
    <message>
        <source>path:faq</source>
        <translation>path:faq</translation>
    </message>
    <message>
        <source>pages whose file name holds this</source>
        <translation>les pages dont le nom de fichier contient ceci</translation>
    </message>
    <message>
        <source>lang:de</source>
        <translation>lang:de</translation>
    </message>
    <message>
        <source>pages in this language</source>
        <translation>les pages dans cette langue</translation>
    </message>
    <message>
        <source>What can be asked:</source>
        <translation>Ce qui peut être demandé :</translation>
    </message>
</context>
<context>
    <name>lectern::window::SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Arrow keys choose a result, Enter opens it</source>
        <translation>Les flèches choisissent un résultat, Entrée l’ouvre</translation>
    </message>
    <message>
        <source>Search in the texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <source>How this was read, and what can be asked</source>
        <translation>Comment ceci a été compris, et ce qui peut être demandé</translation>
    </message>
    <message>
        <source>Explain the search</source>
        <translation>Expliquer la recherche</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>How the search is read</source>
        <translation>Comment la recherche est comprise</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Ce site</translation>
    </message>
    <message>
        <source>All open sites</source>
        <translation>Tous les sites ouverts</translation>
    </message>
    <message numerus="yes">
        <source>More than %n page(s)</source>
        <extracomment>how many pages a search has found, when it stopped counting</extracomment>
        <translation>
            <numerusform>Plus de %n page</numerusform>
            <numerusform>Plus de %n pages</numerusform>
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
            <numerusform>Les pages sont encore en cours de lecture : %1 sur %n.</numerusform>
            <numerusform>Les pages sont encore en cours de lecture : %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder to search in its pages.</source>
        <translation>Ouvrez un dossier pour chercher dans ses pages.</translation>
    </message>
    <message>
        <source>Type what you look for. Results appear with each letter, the best page first.</source>
        <translation>Tapez ce que vous cherchez. Les résultats apparaissent à chaque lettre, la meilleure page en premier.</translation>
    </message>
    <message>
        <source>Showing results for “%1”.</source>
        <translation>Résultats pour « %1 ».</translation>
    </message>
    <message>
        <source>Search for “%1” instead (Shift+Enter)</source>
        <extracomment>a button: searches for the word as it was typed, although it looks misspelt</extracomment>
        <translation>Chercher plutôt « %1 » (Maj+Entrée)</translation>
    </message>
    <message>
        <source>No page has all these words. These have some of them.</source>
        <translation>Aucune page n’a tous ces mots. Celles-ci en ont une partie.</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>Rien trouvé pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing found in the chosen pages.</source>
        <translation>Rien trouvé dans les pages choisies.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Chercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Nothing found in this site.</source>
        <translation>Rien trouvé dans ce site.</translation>
    </message>
    <message>
        <source>Search all open sites</source>
        <translation>Chercher dans tous les sites ouverts</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the first letters of one.</source>
        <translation>Rien trouvé. Essayez moins de mots, ou seulement les premières lettres de l’un d’eux.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <extracomment>for screen readers: the button below the search&apos;s note while there is nothing to suggest</extracomment>
        <translation>Aucune suggestion</translation>
    </message>
    <message numerus="yes">
        <source>Reading was stopped: %1 of %n page(s) can be found.</source>
        <extracomment>%n pages are in the site, %1 of them had been read when the reader stopped it</extracomment>
        <translation>
            <numerusform>Lecture arrêtée : %1 page sur %n peut être trouvée.</numerusform>
            <numerusform>Lecture arrêtée : %1 pages sur %n peuvent être trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the other pages</source>
        <translation>Lire les autres pages</translation>
    </message>
</context>
<context>
    <name>lectern::window::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show only the settings that hold these words</source>
        <translation>Ne montrer que les paramètres qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>No setting holds these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>Fermer les paramètres (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>lectern::window::ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>lectern::window::ShortcutSettings</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Appuyez ici sur la nouvelle touche</translation>
    </message>
    <message>
        <source>Leave this command without a key</source>
        <translation>Laisser cette commande sans touche</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>A&amp;ucune</translation>
    </message>
    <message>
        <source>Give this command the keys that Lectern comes with</source>
        <translation>Donner à cette commande les touches d’origine de Lectern</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;D’origine</translation>
    </message>
    <message>
        <source>Take the key away from there</source>
        <translation>Retirer la touche à l’autre commande</translation>
    </message>
    <message>
        <source>Use it &amp;here</source>
        <translation>Utiliser &amp;ici</translation>
    </message>
    <message>
        <source>Give all commands the keys that Lectern comes with</source>
        <translation>Donner à toutes les commandes les touches d’origine de Lectern</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Tout comme à l’origine</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key for “%1”:</source>
        <translation>Touche pour « %1 » :</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>%1 has a use of its own in the window.</source>
        <translation>%1 a déjà un usage propre dans la fenêtre.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 is a key such as Ctrl+F, %2 the name of a command</extracomment>
        <translation>%1 appartient à « %2 ».</translation>
    </message>
    <message>
        <source>All commands have the keys that Lectern comes with.</source>
        <translation>Toutes les commandes ont les touches d’origine de Lectern.</translation>
    </message>
</context>
<context>
    <name>lectern::window::SidePane</name>
    <message>
        <source>Show only the pages whose title, keywords or description hold these words (Ctrl+L)</source>
        <translation>Ne montrer que les pages dont le titre, les mots-clés ou la description contiennent ces mots (Ctrl+L)</translation>
    </message>
    <message>
        <source>Filter pages</source>
        <translation>Filtrer les pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Les pages</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <extracomment>how many pages a filter leaves: &quot;3 of 18 pages&quot;; %n is all of them</extracomment>
        <translation>
            <numerusform>%1 sur %n page</numerusform>
            <numerusform>%1 sur %n pages</numerusform>
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
    <message>
        <source>What the sidebar shows</source>
        <translation>Ce que montre le panneau latéral</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>sidebar</comment>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>sidebar</comment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>No page has all this. Esc brings the pages back.</source>
        <translation>Aucune page n’a tout cela. Échap ramène les pages.</translation>
    </message>
    <message>
        <source>Open a folder, and its pages stand here.</source>
        <translation>Ouvrez un dossier : ses pages se trouveront ici.</translation>
    </message>
</context>
<context>
    <name>lectern::window::SiteCheckPane</name>
    <message>
        <source>Look through all pages for what differs from what was published</source>
        <translation>Chercher dans toutes les pages ce qui diffère de ce qui a été publié</translation>
    </message>
    <message>
        <source>C&amp;heck all pages</source>
        <translation>&amp;Vérifier toutes les pages</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stopped: not all pages were looked at.</source>
        <translation>Arrêté : toutes les pages n’ont pas été parcourues.</translation>
    </message>
    <message>
        <source>“%1” was not checked yet.</source>
        <translation>« %1 » n’a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>Looking through the pages of %1…</source>
        <translation>Parcours des pages de %1…</translation>
    </message>
</context>
<context>
    <name>lectern::window::StatusLine</name>
    <message>
        <source>Address of the link under the pointer</source>
        <translation>Adresse du lien sous le pointeur</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the network refused</source>
        <comment>by the page on show</comment>
        <translation>
            <numerusform>%n requête vers le réseau refusée</numerusform>
            <numerusform>%n requêtes vers le réseau refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Page report: nothing was asked of the network</source>
        <translation>Bilan de la page : rien n’a été demandé au réseau</translation>
    </message>
</context>
<context>
    <name>lectern::window::TabBar</name>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>Onglets ouverts</translation>
    </message>
</context>
<context>
    <name>lectern::window::TabCommands</name>
    <message>
        <source>Un&amp;pin tab</source>
        <translation>Désé&amp;pingler l’onglet</translation>
    </message>
    <message>
        <source>&amp;Pin tab</source>
        <translation>É&amp;pingler l’onglet</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>&amp;Dupliquer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Move to a new window</source>
        <translation>Dé&amp;placer dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>Fermer les &amp;autres onglets</translation>
    </message>
</context>
<context>
    <name>lectern::window::TaskRow</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Arrêter ceci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lectern::window::TrustBar</name>
    <message>
        <source>This site&apos;s own scripts are off.</source>
        <translation>Les scripts propres à ce site sont désactivés.</translation>
    </message>
    <message>
        <source>Let the scripts of this folder run, now and later. They still get no network and no files.</source>
        <translation>Laisser les scripts de ce dossier s’exécuter, maintenant et plus tard. Ils n’ont toujours ni réseau ni fichiers.</translation>
    </message>
    <message>
        <source>&amp;Trust this site</source>
        <translation>Faire &amp;confiance à ce site</translation>
    </message>
    <message>
        <source>Read on without them, and do not ask again (Esc asks again later)</source>
        <translation>Continuer à lire sans eux, et ne plus demander (Échap redemande plus tard)</translation>
    </message>
    <message>
        <source>&amp;Keep off</source>
        <comment>scripts stay off</comment>
        <translation>&amp;Laisser désactivés</translation>
    </message>
    <message>
        <source>Show the report of this page</source>
        <translation>Montrer le bilan de cette page</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Montrer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>lectern::window::TrustSettings</name>
    <message>
        <source>Folders about whose scripts you have decided</source>
        <translation>Dossiers dont vous avez réglé les scripts</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Its scripts</source>
        <comment>heading of a column</comment>
        <translation>Ses scripts</translation>
    </message>
    <message>
        <source>Trusted folders</source>
        <translation>Dossiers de confiance</translation>
    </message>
    <message>
        <source>You have decided about no folder yet. Where a page has scripts of its own, a bar above it asks; File › Trust this site answers at any time.</source>
        <translation>Vous n’avez encore décidé pour aucun dossier. Si une page a ses propres scripts, une barre au-dessus pose la question ; Fichier › Faire confiance à ce site répond à tout moment.</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Ré&amp;voquer</translation>
    </message>
    <message>
        <source>Ask about this folder again</source>
        <translation>Demander de nouveau pour ce dossier</translation>
    </message>
    <message>
        <source>Whether the scripts that lie in a folder may run in its pages. Without an answer they do not.</source>
        <translation>Si les scripts d’un dossier peuvent s’exécuter dans ses pages. Sans réponse, ils ne s’exécutent pas.</translation>
    </message>
    <message>
        <source>run</source>
        <comment>the scripts of a folder</comment>
        <translation>s’exécutent</translation>
    </message>
    <message>
        <source>are off</source>
        <comment>the scripts of a folder</comment>
        <translation>sont désactivés</translation>
    </message>
    <message>
        <source>Lectern asks about the scripts of %1 again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Lectern demandera de nouveau pour les scripts de %1.</translation>
    </message>
</context>
</TS>
