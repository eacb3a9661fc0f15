<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>lectern::app::CommandLine</name>
    <message>
        <source>Usage: lectern [FOLDER] [--page URL]
       lectern --screenshot FILE.png [--size WxH] [--page URL] [--page-only] FOLDER
</source>
        <comment>keep the words that start with -- and the name lectern</comment>
        <translation>Usage : lectern [DOSSIER] [--page URL]
        lectern --screenshot FICHIER.png [--size LxH] [--page URL] [--page-only] DOSSIER
</translation>
    </message>
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
        <source>Without a FOLDER it goes on where it was left.</source>
        <translation>Sans DOSSIER, la lecture reprend là où elle s’était arrêtée.</translation>
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
    <name>lectern::reader::KeywordModel</name>
    <message numerus="yes">
        <source>%1, on %n page(s)</source>
        <comment>a keyword&apos;s button, for screen readers</comment>
        <translation>
            <numerusform>%1, sur %n page</numerusform>
            <numerusform>%1, sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Show pages without this keyword again</source>
        <translation>Montrer à nouveau les pages sans ce mot-clé</translation>
    </message>
    <message>
        <source>Show only pages with this keyword</source>
        <translation>Montrer seulement les pages avec ce mot-clé</translation>
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
    <name>lectern::web::WebView</name>
    <message>
        <source>&amp;Back</source>
        <comment>context menu</comment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>context menu</comment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <comment>context menu</comment>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>context menu</comment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <comment>context menu</comment>
        <translation>Copier l’&amp;adresse du lien</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <comment>context menu</comment>
        <translation>&amp;Tout sélectionner</translation>
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
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Reading the folder was stopped.</source>
        <translation>La lecture du dossier a été arrêtée.</translation>
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
    <name>lectern::window::KeywordPane</name>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Show the pages of all keywords again (Esc)</source>
        <translation>Montrer à nouveau les pages de tous les mots-clés (Échap)</translation>
    </message>
    <message>
        <source>Clear the keywords</source>
        <translation>Effacer le choix de mots-clés</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>takes all keywords out of the filter</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Choose keywords to see only the pages that have all of them</source>
        <translation>Choisir des mots-clés pour ne voir que les pages qui les ont tous</translation>
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
        <source>Zoom &amp;out</source>
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
        <source>&amp;Previous pane</source>
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
        <source>&amp;Move tab to a new window</source>
        <translation>&amp;Déplacer l’onglet dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Move this tab into a window of its own</source>
        <translation>Déplacer cet onglet dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Pin ta&amp;b</source>
        <translation>Éping&amp;ler l’onglet</translation>
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
        <source>Lectern reads offline: what this page asked of the network was refused.</source>
        <translation>Lectern lit hors ligne : ce que cette page a demandé au réseau a été refusé.</translation>
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
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
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
    <name>lectern::window::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop reading the folder</source>
        <translation>Arrêter la lecture du dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lectern::window::RecentMenu</name>
    <message>
        <source>No folders yet</source>
        <translation>Aucun dossier pour l’instant</translation>
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
</TS>
