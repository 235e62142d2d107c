# Problèmes, tels que l’écran et la ligne de commande les disent : ce qui s’est passé, puis comment faire.
# Clé : error-<code> ; l’attribut .hint, facultatif, dit comment faire.

error-no-book = Il n’y a pas de livre à cet endroit.
    .hint = Vérifiez le chemin, ou créez un livre neuf.
error-already-there = Un fichier se trouve déjà à cet endroit.
    .hint = Choisissez un autre nom : rien n’a été remplacé.
error-in-use = Le livre est déjà ouvert dans un autre programme.
    .hint = Fermez l’autre fenêtre d’Escale, puis recommencez.
error-wrong-key = La clé n’ouvre pas ce livre, ou le fichier est abîmé.
    .hint = Prenez la clé de ce livre-là. Si c’est la bonne, restaurez une sauvegarde.
error-not-a-book = Ce fichier n’est pas un livre d’Escale.
    .hint = Choisissez un fichier créé par Escale.
error-damaged = Le livre est abîmé.
    .hint = Rien n’a été écrit. Restaurez la dernière sauvegarde.
error-newer-book = Ce livre vient d’une version plus récente d’Escale (livre { $book }, programme { $program }).
    .hint = Installez la dernière version : le livre n’a pas été modifié.
error-read-only = Cet endroit ne peut pas être écrit.
    .hint = Choisissez un dossier où vous avez le droit d’écrire.
error-disk-full = Le disque est plein : rien n’a été enregistré.
    .hint = Libérez de la place, puis recommencez.
error-missing = Introuvable dans le livre : { $what ->
        [guest] ce client
        [stay] ce séjour
        [note] cette note
        [task] cette tâche
        [enquiry] cette demande
        [unit] cette unité
        [closure] cette fermeture
        [season] cette période
        [part] cette ligne
        [account] un compte de fidélité
        [house] la maison
        [import] cet import
       *[other] { $what }
    }.
    .hint = Un autre geste l’a peut-être retiré : revenez en arrière et rafraîchissez.
error-not-undoable = Ce changement ne peut plus être annulé.
    .hint = Les 50 derniers changements et les 5 derniers imports peuvent l’être, une fois chacun.
error-unit-taken = Cela rendrait une unité deux fois pour la même nuit.
    .hint = Un autre séjour l’a prise entre-temps : changez-le de place d’abord.
error-backup = La copie avant mise à niveau n’a pas pu être faite : le livre n’a pas été touché.
    .hint = Libérez de la place à côté du livre, puis rouvrez-le.
error-store = Le livre n’a pas pu enregistrer. Rien n’a changé.
    .hint = Recommencez. Si cela se répète, redémarrez Escale.
error-system = Le système a refusé. Rien n’a changé.
error-no-file = Ce fichier n’existe pas.
    .hint = Vérifiez le nom et le dossier.
error-no-chance = Cet ordinateur ne donne pas de nombres au hasard : aucune clé n’a été faite.
error-no-key = La clé de ce livre est introuvable.
    .hint = Elle est dans le trousseau du système ou dans un fichier « .key » à côté du livre ; sinon, indiquez-la avec --key-file.
error-bad-key-file = Le fichier de clé ne contient pas une clé.
    .hint = Une clé est une ligne de 64 chiffres hexadécimaux.
error-key-file-unreadable = Le fichier de clé ne peut pas être lu.
    .hint = Seul son propriétaire a le droit de le lire.
error-key-not-kept = La clé n’a pas pu être gardée : le livre neuf a été retiré.
    .hint = Choisissez un dossier où vous avez le droit d’écrire.
error-no-book-open = Aucun livre n’est ouvert.
error-book-named-by-hand = Ce livre a été ouvert par son nom : ce geste se fait dans la fenêtre.
error-no-such-command = Cette commande n’existe pas.
    .hint = « escale commands » en donne la liste.
error-bad-ask = La demande n’a pas la forme attendue.
error-bad-answer = La réponse n’a pas pu être écrite.
error-no-token = Il manque le jeton de cette session.
error-panic = Une faute du programme a interrompu ce geste. Rien n’a changé.

error-house-no-name = La maison a besoin d’un nom.
error-guest-nobody = Il faut au moins un nom, un e-mail ou un téléphone.
error-not-an-email = Ce n’est pas une adresse e-mail.
    .hint = Elle s’écrit comme prenom@exemple.fr.
error-not-a-phone = Ce n’est pas un numéro de téléphone.
    .hint = Écrivez-le avec des chiffres, par exemple 06 12 34 56 78.
error-empty = Ce champ est vide.
error-too-long = C’est trop long : { $most } caractères au plus.
error-no-such-birthday = Cette date n’existe pas.

error-leaves-before-arriving = Le départ est avant l’arrivée.
error-stay-too-long = Ce séjour est trop long : { $most } nuits au plus.
error-overlaps = { $named ->
        [yes] L’unité est prise du { $from } au { $to } par { $who }.
       *[no] L’unité est déjà prise du { $from } au { $to }.
    }
    .hint = Choisissez une autre unité ou d’autres dates.
error-not-now = { $state ->
        [booked] Ce séjour est réservé : le client n’est pas encore arrivé.
        [in_house] Le client est déjà arrivé.
        [left] Le client est déjà parti.
        [cancelled] Ce séjour a été annulé.
       *[no_show] Le client ne s’est pas présenté.
    }
error-unit-no-name = L’unité a besoin d’un nom.
error-unit-name-taken = Une autre unité porte déjà ce nom.
error-unit-closed = L’unité est fermée du { $from } au { $to } : { $reason }.
    .hint = Choisissez une autre unité ou d’autres dates.
error-unit-retired = Cette unité n’est plus louée depuis le { $on }.
    .hint = Choisissez-en une autre, ou remettez-la en location dans les Réglages.
error-unit-has-stays = { $stays ->
        [1] Un séjour est encore à venir
       *[other] { $stays } séjours sont encore à venir
    } dans cette unité.
    .hint = Déplacez-les d’abord, puis retirez l’unité.
error-unit-not-let = Cela remettrait un séjour dans une unité fermée ou retirée.
    .hint = Rouvrez l’unité d’abord, ou annulez le changement plus récent.
error-closed-season = La maison est fermée du { $from } au { $to }.
    .hint = Réservez tout de même, ou choisissez d’autres dates.
error-season-overlaps = Une autre période d’ouverture va déjà du { $from } au { $to }.
    .hint = Retirez-la d’abord, ou choisissez d’autres dates.
error-ends-before-beginning = La fin doit venir après le début.
error-span-too-long = C’est trop long : { $most } jours au plus.
error-closure-no-reason = Écrivez pourquoi l’unité est fermée.
error-has-arrived = Le client est arrivé : son arrivée ne bouge plus.
    .hint = Le départ et l’unité peuvent encore changer.
error-unit-capacity = Une unité est pour 1 à { $most } personnes.
error-too-many-days = Le calendrier montre 1 à { $most } jours.
error-empty-note = La note est vide.
error-note-too-long = La note est trop longue : { $most } caractères au plus.
error-note-last-day = Le dernier jour de la note est passé, ou trop lointain : le { $latest } au plus tard.
    .hint = Choisissez un jour entre aujourd’hui et le { $latest }.
error-note-blocked = Une note ne contient jamais { $category ->
        [national_id] un numéro d’identité
        [iban] un numéro de compte
        [password] un mot de passe
       *[card_number] un numéro de carte
    }.
    .hint = Retirez-le du texte. Le reste de la note peut être gardé.
error-note-stopped = Cette note parle d’un sujet sensible : { $category ->
        [passport_like] un numéro de passeport
        [religion] la religion
        [politics_union] la politique ou un syndicat
        [ethnic] l’origine
        [sex_life] la vie intime
        [criminal] une infraction
       *[health] la santé
    }.
    .hint = Notez le besoin plutôt que la raison, ou retirez le passage.
error-note-judges = Cette note contient un jugement ou une affaire privée.
    .hint = Dites le fait avec des mots neutres, ou confirmez que vous la gardez telle quelle.
error-owner-only = C’est réservé au poste de la direction.
    .hint = Prenez ce poste dans les réglages, ou laissez la direction l’écrire.
error-need-not-agreed = Sans l’accord du client, rien n’est noté. La réservation n’en dépend pas.
    .hint = Lisez-lui la phrase, puis cochez-la s’il est d’accord. Sinon, agissez de vive voix.
error-need-too-long = L’instruction est trop longue : { $most } caractères au plus.
    .hint = Écrivez seulement ce qu’il faut faire.
error-need-names-guest = L’instruction ne nomme personne : la fiche de cuisine se lit sans nom.
    .hint = Écrivez la table ou la chambre à la place du nom.
error-need-blocked = L’instruction contient un numéro qui n’a rien à y faire.
    .hint = Retirez-le du texte.
error-need-which-food = De quel aliment s’agit-il ?
    .hint = Écrivez-le dans l’instruction, par exemple « sans kiwi ».
error-need-no-number = Il manque le numéro de la table ou du participant.
    .hint = Écrivez le numéro, ou choisissez la chambre.
error-need-stay-over = Ce séjour est terminé ou annulé : aucun besoin ne s’y note plus.
    .hint = Choisissez un séjour à venir ou en cours.
error-extra-without-label = Dites ce que c’était.
    .hint = Deux mots suffisent : « petit déjeuner ».
error-extra-too-long = C’est trop long : { $most } caractères au plus.
    .hint = Gardez deux mots, et mettez le reste dans une note.
error-extra-too-dear = Ce montant n’est pas croyable : { $most } { $currency } au plus.
    .hint = Vérifiez la virgule.
error-gesture-with-price = Un geste commercial est offert : il a un coût, pas de prix.
    .hint = Videz le prix, ou choisissez « supplément ».
error-extra-nobody-there = Ce séjour est annulé, ou personne n’est venu : il n’a pas de supplément.
    .hint = Choisissez un autre séjour.
error-price-below-zero = Un prix ne peut pas être négatif.
error-empty-task = La tâche est vide.
    .hint = Écrivez ce qui est à faire.
error-no-such-hour = Cette heure n’existe pas.
    .hint = Une heure va de 0:00 à 23:59.
error-task-not-now = Cette tâche a déjà changé d’état.
    .hint = Quelqu’un l’a peut-être faite ou rouverte entre-temps.
error-enquiry-not-now = Cette demande est { $state ->
        [booked] déjà réservée
        [lost] déjà close
       *[open] encore ouverte
    }.
    .hint = Rouvrez-la d’abord, ou regardez ce qui a changé entre-temps.
error-enquiry-past = Les jours demandés sont passés.
    .hint = Vérifiez le mois et l’année.
error-enquiry-too-far = Les jours demandés sont à plus de cinq ans.
    .hint = Vérifiez l’année.
error-enquiry-too-many = C’est trop de monde : { $most } personnes au plus de chaque âge.
    .hint = Corrigez le nombre.
error-enquiry-party = Ce nombre de personnes n’a pas pu être lu : « { $word } ».
    .hint = Écrivez 2, 2+1 ou « 2 adultes 1 enfant ».
error-enquiry-no-days = Cette demande n’a pas de date : aucune semaine à proposer.
    .hint = Notez les jours souhaités, puis recommencez.
error-quote-price = Ce prix n’est pas possible.
    .hint = Un prix est plus grand que zéro et s’écrit 450 ou 449,90.
error-quote-until = Le prix ne peut pas tenir jusqu’à ce jour.
    .hint = Choisissez un jour d’aujourd’hui au { $latest }.
error-call-back-past = Ce jour est passé : personne ne peut plus rappeler.
    .hint = Choisissez aujourd’hui ou un jour à venir.
error-cue-of-enquiry = Une demande attend une réponse : elle ne se met pas de côté.
    .hint = Proposez un prix, réservez-la, ou dites pourquoi elle est sans suite.
error-not-yet = Ce jour n’est pas encore venu.

error-line-unread = Ceci n’a pas pu être lu : « { $word } ».
    .hint = Écrivez-le autrement, ou entre guillemets pour en faire une note.
error-line-no-such-day = Ce jour n’existe pas : { $word }.
    .hint = Écrivez par exemple 12-15/8, ou 12/8 +3.
error-line-twice = La ligne dit deux fois la même chose : { $word }
    .hint = Gardez une seule fois les dates, l’unité, les personnes et le prix.
error-line-no-such-unit = La maison n’a pas cette unité : { $word }.
    .hint = Écrivez son nom, ou son genre et son numéro : ch4, gîte du four.
error-line-which-unit = Plusieurs unités commencent ainsi : { $word }.
    .hint = Écrivez le nom en entier.
error-line-no-guest = La ligne ne dit pas qui vient.
    .hint = Commencez par le nom, ou donnez un numéro de téléphone.
error-line-which-guest = Plusieurs clients portent ce nom.
    .hint = Choisissez lequel, ou ajoutez le prénom.
error-line-no-arrival = La ligne ne dit pas quand le client arrive.
    .hint = Ajoutez les dates : 12-15/8, demain +2, ven-dim.
error-line-no-departure = La ligne ne dit pas combien de nuits.
    .hint = Ajoutez +2, ou le jour du départ.
error-line-unit-taken = Cette unité est prise, fermée ou retirée ces jours-là.
    .hint = Choisissez une autre unité ou d’autres dates.
error-line-closed-season = La maison est fermée ces nuits-là.
    .hint = Réservez quand même en le disant, ou choisissez d’autres dates.
error-line-not-for-notes = Ceci n’a pas sa place dans une note : « { $word } ».
    .hint = Retirez ce mot de la ligne, puis notez un besoin sur la fiche du client.
error-line-not-today = Seul un client qui arrive aujourd’hui peut arriver maintenant.
    .hint = Commencez le séjour aujourd’hui, ou réservez sans noter l’arrivée.

error-period-backwards = La période finit avant de commencer.
error-paper = Le papier n’a pas pu être mis en page. Rien n’a été écrit.

error-no-such-preset = Escale ne connaît pas ce genre de fichier.
error-bad-map = Ce choix de colonne ne va pas : CHAMP=COLONNE, une colonne par son titre ou son numéro.
error-report-of-what = Un rapport demande un client, un séjour ou une période.
error-not-served = L’adresse locale n’a pas pu être ouverte.
    .hint = Choisissez un autre port, ou 0 pour un port libre.

error-empty-file = Ce fichier est vide.
error-not-a-table = Ce fichier n’est pas un tableau : { $looks_like ->
        [pdf] c’est un PDF
        [picture] c’est une image
        [document] c’est un document de texte
        [web_page] c’est une page web
        [archive] c’est une archive
       *[program] c’est un programme
    }.
    .hint = Choisissez un fichier .xls, .xlsx, .ods, .csv, .vcf, .ics ou l’archive .zip de Mailchimp.
error-file-too-large = Ce fichier est trop grand : { $megabytes } Mo au plus.
    .hint = Exportez une période plus courte, puis importez les parties l’une après l’autre.
error-too-many-rows = Ce fichier a trop de lignes : { $limit } au plus.
    .hint = Exportez une période plus courte, puis importez les parties l’une après l’autre.
error-row-too-long = La ligne { $row } n’en finit pas.
    .hint = Un guillemet n’est sans doute jamais refermé : ouvrez le fichier dans un tableur et corrigez cette ligne.
error-archive-swells = Une fois ouverte, cette archive dépasserait { $megabytes } Mo : elle n’a pas été lue.
error-too-many-files = Cette archive contient plus de { $limit } fichiers : elle n’a pas été lue.
error-damaged-file = Ce fichier est abîmé ou incomplet.
    .hint = Exportez-le ou téléchargez-le une nouvelle fois.
error-locked-file = Ce fichier est protégé par un mot de passe.
    .hint = Enregistrez-en une copie sans mot de passe.
error-no-such-sheet = Ce classeur n’a pas cette feuille.
error-no-such-encoding = Escale ne connaît pas cet encodage.
error-no-such-column = La colonne { $column } n’existe pas : le fichier en a { $columns }.
error-import-cancelled = L’import a été arrêté : rien n’a été écrit.
error-file-unreadable = Ce fichier ne peut pas être lu.
    .hint = Fermez-le dans les autres programmes, ou copiez-le ailleurs.

# Fidélité
error-points-spent = Reprendre cela reprendrait des points déjà utilisés.
    .hint = Reprenez d’abord leur utilisation, puis ceci.
error-no-programme = La maison n’a pas encore de programme de fidélité.
    .hint = Choisissez-en un dans Réglages, Fidélité : une minute suffit.
error-not-enrolled = Ce client n’est pas inscrit au programme de fidélité.
    .hint = Inscrivez-le d’abord.
error-already-enrolled = Ce client est déjà inscrit.
    .hint = Rien à faire : sa carte reste valable.
error-points-out-of-range = Un nombre de points va de 1 à { $most }.
    .hint = Écrivez un nombre entier, sans signe.
error-points-short = Il manque { $missing } points : le solde est de { $balance }.
    .hint = Choisissez moins de points, ou une autre récompense.
error-points-no-reason = Des points sans séjour ont besoin d’une raison.
    .hint = Quelques mots suffisent : avis laissé, parrainage…
error-reason-too-long = La raison dépasse { $most } caractères.
    .hint = Raccourcissez-la ; le détail va dans une note.
error-stay-does-not-count = Un séjour annulé ou sans venue ne rapporte pas de points.
    .hint = Choisissez un autre séjour.
error-not-their-stay = Ce séjour n’est pas celui de ce client.
    .hint = Choisissez un de ses séjours.
error-points-already-given = Ce séjour a déjà rapporté ses points.
    .hint = Reprenez-les d’abord si le compte est faux.
error-no-points-for-stay = Les règles ne donnent aucun point pour ce séjour.
    .hint = Donnez-en à la main, avec une raison.
error-nothing-to-reverse = Il n’y a rien à reprendre.
    .hint = Ces points ont déjà été repris, ou ils ont expiré.
error-reward-not-in-use = Cette récompense n’est plus proposée.
    .hint = Choisissez-en une autre, ou remettez-la en service dans Réglages, Fidélité.
error-reward-not-now = Cette récompense n’est pas proposée ces jours-ci, jusqu’au { $after }.
    .hint = Proposez-en une autre, ou attendez le lendemain de ce jour.
error-programme-no-name = Il manque un nom.
    .hint = Un programme, une récompense, un palier, un geste ont chacun un nom.
error-rule-out-of-range = Cette règle ne peut pas être suivie.
    .hint = Vérifiez ses nombres : des points entiers d’au moins 1, des jours qui existent, jamais deux fois le même seuil ni la même monnaie.
error-consent-no-signer = Le registre des accords ne peut pas être écrit : sa clé de signature n’est pas sur cet ordinateur.
    .hint = Remettez la clé depuis votre sauvegarde (le fichier qui finit par « .sign », ou le trousseau du compte qui a créé le livre).
error-consent-other-signer = La clé de signature présente n’est pas celle avec laquelle ce registre continue.
    .hint = Remettez la dernière clé de signature : une clé remplacée ne signe plus rien.
error-consent-not-this-channel = Cela ne se demande pas par cette voie ({ $purpose }, { $channel }).
    .hint = Choisissez une voie de la liste.
error-consent-no-wording = Il n’y a rien ici à quoi dire oui.
    .hint = Cet usage repose sur le séjour, sur une loi ou sur un intérêt auquel on peut s’opposer : un non se note, un oui n’est pas nécessaire.
error-consent-no-recipient = Transmettre des données demande un destinataire nommé, avec une convention.
    .hint = Aucun destinataire n’est connu dans ce livre : rien n’est transmis.
error-consent-too-weak = La preuve est trop faible : niveau { $level }, il faut { $least }.
    .hint = Faites signer un bulletin, ou demandez une réponse depuis l’adresse du client.
error-consent-no-place = Où se trouve le bulletin ou le message ?
    .hint = Écrivez où le retrouver : classeur et page, ou dossier et date.
error-consent-place-too-long = C’est trop long : 200 caractères au plus.
    .hint = Écrivez où il se trouve ; rien sur le client n’est utile ici.
error-consent-no-address = Ce client n’a pas d’adresse à lui pour cette voie.
    .hint = Ajoutez d’abord un e-mail, un téléphone ou une adresse. Le relais d’une plateforme ne peut pas faire l’objet d’un accord.
error-consent-too-young = Avant { $age } ans, c’est un parent qui dit oui.
    .hint = Choisissez « un parent » si un parent a signé.
error-consent-no-already = Ce non est déjà au registre.
    .hint = Rien d’autre à faire : il vaut.
error-consent-no-yes = Aucun oui ne vaut ici.
    .hint = Regardez l’historique : il a peut-être été retiré.
error-consent-older-than-no = Le client a dit non après ce jour.
    .hint = Demandez à nouveau : seul un nouveau oui peut suivre un non.
error-consent-too-late = Ce qu’un client a dit s’annule tout de suite, ou plus du tout.
    .hint = Notez ce que le client dit maintenant : un oui avec sa preuve, ou un non.
error-profile-not-signed = Les règles du pays ont été modifiées : leur signature ne correspond pas.
    .hint = Réinstallez Escale. D’ici là, rien ne sort.
error-profile-unreadable = Les règles du pays sont illisibles.
    .hint = Réinstallez Escale. D’ici là, rien ne sort.
error-profile-not-yet = Ces règles ne valent qu’à partir du { $from }.
    .hint = Vérifiez la date de l’ordinateur.
error-permit-kept = Ce que la loi fait garder à la maison ne sert qu’à cette loi.
    .hint = Rien à corriger : cela ne sort jamais par cette voie.
error-permit-sensitive = Cela parlerait de la santé de quelqu’un.
    .hint = Laissez ce champ de côté.
error-permit-not-this-channel = Cet usage ne passe pas par cette voie.
    .hint = Choisissez une autre voie.
error-permit-suppressed = Quelqu’un qui utilise cette adresse a dit non.
    .hint = Utilisez une autre adresse du client ; ou bien la personne qui a dit non dit oui à nouveau.
error-permit-left-elsewhere = Ce client avait quitté une liste d’envoi avant son arrivée dans ce livre.
    .hint = Demandez-lui à nouveau, et notez le oui avec sa preuve.
error-permit-withdrawn = Le client a retiré son accord.
    .hint = N’écrivez pas. Un nouveau oui demande une nouvelle preuve.
error-permit-refused = Le client a dit non.
    .hint = N’écrivez pas. Redemandez dans six mois au plus tôt.
error-permit-objected = Le client ne veut aucune promotion.
    .hint = N’écrivez pas. Seul un nouveau oui de sa part change cela.
error-permit-invalidated = La preuve de l’accord manque.
    .hint = Redemandez au client, et gardez le bulletin.
error-permit-ended = L’accord est arrivé à son terme.
    .hint = Redemandez au client.
error-permit-too-young = Le client est trop jeune pour dire oui seul.
    .hint = Demandez à un parent.
error-permit-forbidden = Le pays interdit la promotion par cette voie.
    .hint = Choisissez une autre voie.
error-permit-no-recipient = Aucun destinataire avec convention n’est connu.
    .hint = Rien n’est transmis.
error-permit-too-weak = L’accord est trop faiblement prouvé pour cela.
    .hint = Faites signer un bulletin au client.
error-permit-other-address = L’accord valait pour une autre adresse.
    .hint = Demandez au client s’il vaut pour la nouvelle.
error-permit-no-address = Le client n’a pas d’adresse à lui pour cette voie.
    .hint = Ajoutez-en une. Le relais d’une plateforme ne sert qu’au séjour.
error-permit-too-long-ago = Le dernier séjour est trop ancien pour écrire sans accord.
    .hint = Demandez au client, au prochain séjour ou par courrier.
error-permit-implied-ended = Le consentement tacite est terminé.
    .hint = Demandez un oui exprès, de vive voix : un message qui le demande est déjà commercial.
error-permit-no-contract = Il n’y a pas de réservation dont cela ferait partie.
    .hint = Réservez d’abord un séjour, ou demandez un accord.
error-permit-no-basis = Personne n’a dit oui, et rien d’autre ne le permet.
    .hint = Demandez au client, et notez le oui avec sa preuve.
error-permit-expired = Cette permission a plus de cinq minutes.
    .hint = Redemandez-la juste avant de l’utiliser.
error-consent-not-whole = Le registre n’est pas tel qu’il a été signé : ligne { $line }.
    .hint = Gardez ce livre et ses sauvegardes tels quels, et comparez-les. Rien n’a été réparé.
error-habit-out-of-range = Ce nombre doit être compris entre { $least } et { $most }.
    .hint = Écrivez-en un autre.
