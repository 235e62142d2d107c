### Mots de l’écran. Nombres, jours et montants arrivent déjà écrits : $shown est $count tel qu’on l’écrit.

## The frame
skip-to-page = Aller à la page
rail-label = Rubriques
rail-home = Accueil
rail-guests = Clients
rail-reports = Rapports
rail-settings = Réglages
badge-label = { $actor }, { $tongue }. À l’accueil et langue
badge-nobody = Qui est à l’accueil ?
badge-settings = Réglages…
badge-shortcuts = Raccourcis clavier
tongue-fr = Français
tongue-en = English
sample-bar = Vous essayez une saison inventée : ses personnes et ses séjours n’existent pas.
sample-remove = Retirer la saison d’essai
title-page = { $page } – Escale
close = Fermer
cancel = Annuler
save = Enregistrer
change = Modifier
remove = Retirer
undo = Annuler
undone = C’est annulé.
undone-kept =
    { $count ->
        [one] C’est annulé, sauf { $shown } chose, modifiée depuis.
       *[other] C’est annulé, sauf { $shown } choses, modifiées depuis.
    }
undo-refused = Ceci ne peut pas être annulé : { $reason }
optional = facultatif
more-actions = Autres actions
not-said = non précisé
loading = Un instant…
try-again = Réessayer
refused-otherwise = C’est refusé ({ $code }).
broken-otherwise = Quelque chose n’a pas marché ici, et rien n’a été modifié ({ $code }).
problems-title =
    { $count ->
        [one] Une chose à corriger
       *[other] { $shown } choses à corriger
    }
nothing-here = Cette page n’existe pas.
back-home = Aller à l’accueil
key-ctrl = Ctrl
key-cmd = ⌘
key-alt = Alt
key-enter = Entrée
key-escape = Échap

## First run
first-title = Ouvrir votre livre
first-lead = Un seul fichier sur cet ordinateur, chiffré. Rien n’en sort sans votre décision.
first-house = Nom de la maison
first-house-hint = Comme sur vos papiers : Les Tilleuls, Camping du Lac…
first-country = Pays
first-country-hint = Les numéros sans indicatif seront lus comme des numéros de ce pays.
first-language = Langue
first-actor = Qui est à l’accueil ?
first-actor-hint = Un prénom suffit. Il est écrit à côté de chaque note et de chaque changement.
first-create = Créer le livre
first-or = Ou regarder d’abord
first-sample = Essayer avec une saison inventée
first-sample-hint = Une maison et des clients inventés. Tout s’efface d’un clic.
first-name-missing = Écrivez le nom de la maison.
first-actor-missing = Écrivez qui est à l’accueil.
first-next-title = Apportez vos clients
first-next-lead = Le livre de { $house } est ouvert, et vide. Le plus court : un fichier que vous avez déjà. Un export de votre logiciel, d’une plateforme, un tableur, un carnet d’adresses.

## Search
search-label = Chercher un client
search-hint = Nom, téléphone, e-mail, n° de réservation
search-results = Clients trouvés
search-count =
    { $count ->
        [0] Aucun client
        [one] { $shown } client
       *[other] { $shown } clients
    }
search-for = pour « { $text } », sans tenir compte des accents ni de l’ordre
search-create = Créer le client « { $text } »
search-never = jamais
search-no-phone = sans téléphone
search-preview = Aperçu
search-more = En montrer plus
search-choose = choisir
search-open = ouvrir
search-open-stay = son dernier séjour
search-leave = revenir à la journée
match-sounds_like = orthographe proche
match-phone = téléphone
match-email = e-mail
match-reference = n° de réservation
match-town = ville
match-note = dans une note
match-card = carte de fidélité

## Today
today-title = Aujourd’hui
today-week = sem. { $week }
today-previous = { $day }, la veille
today-next = { $day }, le lendemain
today-back = Aujourd’hui
today-tabs = La journée
today-arrivals = Arrivées
today-in-house = Présents
today-departures = Départs
today-none-arrivals = Personne n’arrive ce jour-là.
today-none-in-house = Personne d’autre ne dort ici ce jour-là.
today-none-departures = Personne ne part ce jour-là.
today-to-welcome =
    { $count ->
        [one] { $shown } à accueillir
       *[other] { $shown } à accueillir
    }
today-arrived =
    { $count ->
        [one] { $shown } arrivée
       *[other] { $shown } arrivées
    }
today-to-leave =
    { $count ->
        [one] { $shown } départ attendu
       *[other] { $shown } départs attendus
    }
today-gone =
    { $count ->
        [one] { $shown } départ noté
       *[other] { $shown } départs notés
    }
today-adults =
    { $count ->
        [one] { $shown } adulte
       *[other] { $shown } adultes
    }
today-children =
    { $count ->
        [one] { $shown } enfant
       *[other] { $shown } enfants
    }
today-infants =
    { $count ->
        [one] { $shown } bébé
       *[other] { $shown } bébés
    }
today-print-month = Imprimer les séjours du mois
today-missing = Il manque aujourd’hui
today-missing-lead = À demander pendant qu’ils sont à l’accueil.
today-panel = Il manque { $count }
today-last = Dernière fois
today-likes = Aime
today-speaks = Parle
today-party = Personnes
today-reference = Réservation
today-first-time = Premier séjour ici
today-brief = En bref : { $name }
today-more = Plus d’actions : { $name }
today-open-guest = Ouvrir la fiche
today-leaves-early = Part avant la date
today-with = avec { $names }
today-rhythm = Habitude
today-incident = Incident, { $day }
today-had-incident = Incident noté
today-birthday = Anniversaire
today-birthday-of = { $name } le { $day }
today-birthday-years = { $name } le { $day } ({ $count ->
        [one] { $shown } an
       *[other] { $shown } ans
    })
today-points = Fidélité
brief-consent-never_asked = jamais demandés
brief-consent-no = ne souhaite rien recevoir
brief-consent-yes = au moins un accord
today-to-ask = À demander
today-still-here = Devait partir le { $day }
today-not-come = Attendu depuis le { $day }
today-order = Ordre de la liste
today-order-unit = Par unité
today-order-name = Par nom
today-order-arrivals = À accueillir d’abord
today-order-in_house = Pas encore arrivés d’abord
today-order-departures = Départs attendus d’abord
print-menu = Imprimer
print-arrivals = Liste des arrivées
print-handover = Passation du soir
print-kitchen = Fiche cuisine
rhythm-always = toujours { $what }
rhythm-usually = le plus souvent { $what }
rhythm-week = semaine { $week }
rhythm-month = en { $month }
rhythm-late-days =
    { $count ->
        [one] { $shown } jour plus tard que d’habitude
       *[other] { $shown } jours plus tard que d’habitude
    }
rhythm-late-weeks =
    { $count ->
        [one] { $shown } semaine plus tard que d’habitude
       *[other] { $shown } semaines plus tard que d’habitude
    }
rhythm-due-days =
    { $count ->
        [one] aurait dû revenir il y a { $shown } jour
       *[other] aurait dû revenir il y a { $shown } jours
    }
rhythm-due-weeks =
    { $count ->
        [one] aurait dû revenir il y a { $shown } semaine
       *[other] aurait dû revenir il y a { $shown } semaines
    }
nights-left =
    { $count ->
        [0] part
        [one] reste { $shown } nuit
       *[other] reste { $shown } nuits
    }
empty-title = Le registre est vide.
empty-lead = Apportez vos réservations : le fichier de votre logiciel, un tableur, un carnet d’adresses. Rien n’est écrit avant votre accord.
empty-import = Importer un fichier…
empty-guest = Nouveau client
no-name = Sans nom
check-in = Accueillir
check-out = Noter le départ
checked-in = Arrivée
checked-out = Départ noté
nth-stay = { $rank ->
        [one] { $shown }^er séjour
       *[other] { $shown }^e séjour
    }
nights =
    { $count ->
        [0] à la journée
        [one] { $shown } nuit
       *[other] { $shown } nuits
    }
state-booked = réservé
state-in_house = présent
state-left = parti
state-cancelled = annulé
state-no_show = non venu
origin-direct = en direct
origin-walk_in = sans réservation
origin-booking_com = Booking.com
origin-airbnb = Airbnb
origin-expedia = Expedia
origin-agoda = Agoda
origin-hostelworld = Hostelworld
origin-agency = agence
unit-none = sans unité
unit-room = chambre
unit-pitch = emplacement
unit-cottage = gîte
unit-boat = bateau
unit-outing = sortie
said-in = { $name } : arrivée notée.
said-out = { $name } : départ noté.
said-cancelled = Le séjour est annulé.
said-no-show = C’est noté : non venu.
said-cancelled-of = { $name } : séjour annulé.
said-no-show-of = { $name } : non venu.
said-booked = Le séjour est réservé.
said-note = Note enregistrée.
said-note-removed = Note retirée.
said-guest = { $name } a maintenant sa fiche.
said-saved = Enregistré.
said-removed = Retiré.
said-met = C’est noté.
said-stage = Étape corrigée.
said-stage-computed = L’étape suit de nouveau les faits.

## Cues
cue-no_real_email = Pas de vraie adresse e-mail
cue-no_language = Langue inconnue
cue-no_phone = Pas de téléphone
cue-stay_without_unit = Pas encore d’unité
cue-not_reconfirmed = Pas encore reconfirmé
cue-no_follow_up = Personne n’a encore remercié
cue-do-no_real_email = Ajouter un e-mail
cue-do-no_language = Choisir une langue
cue-do-no_phone = Ajouter un téléphone
cue-do-stay_without_unit = Donner une unité
cue-do-not_reconfirmed = Noter la confirmation
cue-do-no_follow_up = Noter le remerciement

## The guest page
guest-note = Note
guest-print = Imprimer
guest-panel = Fiche
guest-panel-label = La fiche du client
guest-book = Réserver un séjour
guest-met = Ajouter une demande ou un appel
guest-correct-stage = Corriger l’étape
guest-edit = Modifier le nom et la fiche
guest-speaks = parle { $language }
guest-since = depuis { $year }
guest-no-stay = aucun séjour
guest-stays-count =
    { $count ->
        [one] { $shown } séjour
       *[other] { $shown } séjours
    }
status-prospect = client potentiel
status-first_stay = premier séjour
status-returning = client déjà venu
status-lapsed = pas revu depuis trois ans
guest-missing = Il manque
guest-missing-none = Rien ne manque.
cue-not-wanted = Pas souhaité
cue-not-this-stay = Pas pour ce séjour
cue-never = Jamais pour ce client
cue-settled =
    { $count ->
        [one] { $count } point fait ou pas souhaité
       *[other] { $count } points faits ou pas souhaités
    }
cue-ask-again = Redemander
cue-name-no_real_email = Adresse e-mail
cue-name-no_language = Langue
cue-name-no_phone = Numéro de téléphone
cue-name-stay_without_unit = Unité
cue-name-not_reconfirmed = Reconfirmation
cue-name-no_follow_up = Remerciement après le séjour
cue-state-done = fait
cue-state-not_wanted = pas souhaité
said-aside = Ce point ne sera plus demandé.
said-ask-again = Ce point sera de nouveau demandé.
refusal-unsubscribed = Pas de lettre d’information
refusal-unsubscribed-since = Pas de lettre d’information depuis le { $day }
refusal-cleaned = Adresse hors d’usage
refusal-cleaned-since = Adresse hors d’usage depuis le { $day }
refusal-from = d’après le fichier { $file }
guest-contact = Contact
guest-stays = Séjours
guest-tags = Étiquettes
guest-identity = Identité
guest-added = Fiche ouverte le { $day }
guest-added-from = Fiche ouverte le { $day }, source : { $origin }
guest-born = Naissance : { $day }
guest-no-contact = Pas encore de contact.
guest-no-tags = Aucune étiquette.
guest-relay = adresse de plateforme : pour ce séjour seulement
field-title = Civilité
field-family = Nom
field-given = Prénom
field-language = Langue
field-nationality = Nationalité
field-birthday = Naissance
field-birthday-hint = L’année peut rester vide.
field-day = Jour
field-month = Mois
field-year = Année
field-email = E-mail
field-phone = Téléphone
field-address = Adresse
field-street = Rue
field-postcode = Code postal
field-town = Ville
field-region = Région
field-country = Pays
field-tag = Étiquette
field-kind = Sorte
kind-home = domicile
kind-work = travail
kind-mobile = mobile
kind-other = non précisé
add-email = Ajouter un e-mail
add-phone = Ajouter un téléphone
add-address = Ajouter une adresse
add-tag = Ajouter une étiquette
edit-thing = Modifier { $thing }
remove-thing = Retirer { $thing }
guest-new = Nouveau client
guest-new-lead = Un nom ou un contact suffit.
guest-create = Créer le client
guest-needs-name = Écrivez un nom, ou un moyen de joindre la personne.
guests-title = Clients
guests-count =
    { $count ->
        [one] { $shown } client
       *[other] { $shown } clients
    }
guests-name = Nom
guests-town = Ville
guests-phone = Téléphone
guests-last = Dernier séjour
guests-none = Aucun client pour l’instant.
guests-previous = Page précédente
guests-next = Page suivante
guests-page = { $from }–{ $to }
birthday-wrong = Ce jour n’existe pas au calendrier. Vérifiez le jour, le mois et l’année.

## The route and the timeline
route-label = Parcours, six étapes
stage-inspiration = Inspiration
stage-planning = Planification
stage-booking = Réservation
stage-pre_stay = Pré-séjour
stage-stay = Séjour
stage-post_stay = Post-séjour
port-ahead = à venir
port-skipped = rien de noté
port-here = maintenant
port-passed = passée
route-correct = Corriger…
route-corrected = corrigé à la main
correct-title = Corriger l’étape
correct-lead = D’après les faits : { $stage }. Une correction tient jusqu’au prochain fait.
correct-computed = Suivre les faits
fact-file_opened = fiche ouverte
fact-booked = réservé
fact-dates = d’après les dates
fact-arrived = arrivée
fact-left = départ
fact-cancelled = annulé
fact-no_show = non venu
fact-extra = supplément
fact-note = note
fact-stage_corrected = corrigé à la main
met-interest = intérêt
met-enquiry = demande
met-call = appel
met-message = message
met-reconfirmation = reconfirmé
met-follow_up = remercié
line-file_opened = Fiche ouverte
line-file_opened-from = Fiche ouverte, source : { $origin }
line-booked = Réservation
line-booked-ref = Réservation { $reference }
line-arrived = Arrivée
line-arrives = Arrivée prévue
line-arrived-dates = Arrivée, d’après les dates
line-left = Départ
line-leaves = Départ prévu
line-left-dates = Départ, d’après les dates
line-cancelled = Réservation annulée
line-no_show = Non venu
line-stage_corrected = Étape corrigée à la main : { $stage }
line-interest = Intérêt
line-enquiry = Demande
line-call = Appel
line-message = Message
line-reconfirmation = Reconfirmé
line-follow_up = Remercié
said-words = « { $words } »
timeline-label = Histoire du client
timeline-show = Montrer
show-all = Tout
show-stays = Séjours
show-notes = Notes
show-contacts = Contacts
show-points = Points
show-stage = Étape
show-every-stage = toutes les étapes
timeline-none = Rien pour l’instant.
timeline-nothing-shown = Rien de cette sorte.
chapter-stay = Séjour du { $dates }
chapter-since = Depuis
compose-open = Écrire une note sur ce séjour…
compose-open-guest = Écrire une note sur ce client…
note-label = Note
note-label-stay = Note sur le séjour du { $dates }
note-hint = Un fait, pas un jugement : le client peut lire ses notes.
note-draft = Brouillon gardé.
note-kind = Sorte de note
note-about = À propos
note-about-guest = du client
note-fact = Fait
note-preference = Préférence
note-incident = Incident
note-edit = Modifier la note
note-missing = Écrivez d’abord quelque chose.
note-guest-reads = Le client peut lire cette note.
note-topic = Sujet
topic-arrival = Arrivée
topic-room = Chambre
topic-payment = Paiement
topic-lost_item = Objet oublié
topic-service_recovery = Geste commercial
topic-other = Autre
note-seen-by = Visible par
seen-all = toute l’équipe
seen-desk = la réception
seen-owner = la direction
note-until = Gardée jusqu’au
note-until-day = gardée jusqu’au { $day }
note-until-hint = Ensuite elle disparaît d’elle-même.
note-pin = Épingler sous le nom
note-unpin = Détacher du nom
note-pinned = Note épinglée
note-rewritten = récrite par { $who }
note-review = Toujours vrai ?
note-still = C’est toujours vrai
note-draft-found = Une note commencée n’a pas été enregistrée.
note-draft-open = La reprendre
note-draft-drop = L’effacer
said-note-pinned = Note épinglée.
said-note-unpinned = Note détachée.
said-note-kept = Noté : c’est toujours vrai.
scan-said = Dans ce texte
found-card_number = Numéro de carte
found-national_id = Numéro d’identité
found-iban = Numéro de compte
found-password = Mot de passe
found-passport_like = Numéro de passeport
found-health = Santé
found-religion = Religion
found-politics_union = Politique ou syndicat
found-ethnic = Origine
found-sex_life = Vie intime
found-criminal = Infraction
found-family_private = Vie de famille
found-judgement_insult = Jugement
scan-block = ne s’écrit jamais dans une note.
scan-stop = un sujet sensible : notez le besoin, pas la raison.
scan-stop-other = un sujet sensible : à laisser hors d’une note.
scan-warn = préférez des mots neutres.
scan-take-out = Retirer
scan-name = C’est un nom
scan-need = Noter un besoin
scan-instead = Écrire « { $words } »
scan-as-written = Garder tel quel
scan-override = Écrire quand même…
scan-override-reason = Pourquoi faut-il l’écrire ?
scan-override-hint = Réservé à la direction. La note disparaîtra le { $day }.
post-label = Poste
post-owner = Direction
post-desk = Réception
post-hint = À la réception, les notes réservées à la direction ne s’affichent pas. C’est du rangement, pas un verrou : aucun code n’est demandé pour l’instant.
review-title = Notes à relire
review-lead = Escale relit toutes les notes, importées comprises, et montre celles qu’il n’accepterait plus. Rien n’est effacé.
review-run = Relire les notes
review-none = Rien à reprendre dans { $read ->
        [0] aucune note
        [one] une note
       *[other] { $read } notes
    }.
review-found = { $found ->
        [one] Une note à reprendre
       *[other] { $found } notes à reprendre
    } sur { $read }.
extras-title = Suppléments et gestes
extras-menu = Suppléments et gestes…
extras-of = Suppléments et gestes du séjour { $dates }
extras-none = Rien pour l’instant.
extras-count =
    { $count ->
        [one] 1 supplément ou geste
       *[other] { $count } suppléments ou gestes
    }
extra-new = Noter
extra-kind = Nature
extra-extra = Supplément
extra-upgrade = Surclassement
extra-gesture = Geste commercial
extra-label = Quoi
extra-label-hint = Petit déjeuner, chien, bouteille offerte…
extra-label-missing = Dites ce que c’était.
extra-price = Prix pour le client
extra-cost = Coût pour la maison (facultatif)
extra-costs = coûte { $cost }
extra-given = offert
extra-amount-wrong = Écrivez un montant, comme 12,50.
extra-change = Modifier « { $label } »
extra-remove = Retirer « { $label } »
said-extra = C’est noté.
said-extra-removed = Retiré.
line-extra = Supplément
line-upgrade = Surclassement
line-gesture = Geste commercial
needs-title = Besoins
needs-add = Noter un besoin
needs-none = Aucun besoin noté.
needs-lead = Ce qu’il faut faire, jamais pourquoi. Effacé trois jours après le départ.
needs-gone = effacé le { $day }
needs-stay = Séjour du { $dates }
need-change = Modifier le besoin
need-title = Un besoin pour ce séjour
need-quick = Souvent demandé
need-code = Besoin
need-severity = Importance
severity-life_threatening = danger de mort
severity-must = indispensable
severity-preference = préférence
need-instruction = Ce qu’il faut faire
need-instruction-hint = 120 caractères au plus, sans nom et sans raison.
need-place = Pour
place-room = la chambre
place-table = la table
place-participant = le participant
need-number = Numéro
need-asked = À lire au client
need-wording = « J’accepte expressément que { $house } note ce besoin pour mon séjour. Il sera effacé trois jours après mon départ. »
need-agrees = Le client est d’accord
need-refusal = Un refus ne change rien à la réservation : l’équipe peut agir de vive voix, sans rien noter.
need-save = Noter le besoin
need-alert = Danger de mort : { $what }
need-for-table = table { $number }
need-for-participant = participant { $number }
said-need = Besoin noté.
said-need-removed = Besoin retiré.
need-code-gluten = sans gluten
need-code-crustaceans = sans crustacés
need-code-eggs = sans œufs
need-code-fish = sans poisson
need-code-peanuts = sans arachides
need-code-soy = sans soja
need-code-milk = sans lait
need-code-nuts = sans fruits à coque
need-code-celery = sans céleri
need-code-mustard = sans moutarde
need-code-sesame = sans sésame
need-code-sulphites = sans sulfites
need-code-lupin = sans lupin
need-code-molluscs = sans mollusques
need-code-other_food = sans un autre aliment
need-code-vegetarian = menu végétarien
need-code-vegan = menu végétalien
need-code-no_pork = sans porc
need-code-no_alcohol = sans alcool
need-code-no_beef = sans bœuf
need-code-low_salt = pauvre en sel
need-code-low_sugar = pauvre en sucre
need-code-step_free = accès sans marche
need-code-ground_floor = rez-de-chaussée
need-code-walk_in_shower = douche de plain-pied
need-code-wide_door = porte large
need-code-near_lift = près de l’ascenseur
need-code-visual_alarm = alarme lumineuse
need-code-assistance_dog = chien d’assistance
need-code-fridge = réfrigérateur dans la chambre
need-code-shower_seat = siège de douche
need-code-grab_rail = barre d’appui
need-code-feather_free = literie sans plumes
need-code-large_print = documents en grands caractères
need-code-short_walks = marches courtes
need-code-no_swimming = pas de baignade
need-code-no_heights = pas de hauteur
need-code-often_seated = souvent assis
need-code-luggage_carried = bagages à porter
need-code-help_leaving = aide pour évacuer
need-code-in_writing = informations par écrit
need-kind-menu_exclude = À table : sans
need-kind-menu_type = Menu
need-kind-room_access = Accès
need-kind-equipment = Équipement
need-kind-activity_limit = Activités
need-kind-assistance = Aide
met-title = Ajouter une demande ou un appel
met-kind = Ce qui s’est passé
met-on = Jour
met-text = Ce qui s’est dit
met-stay = Au sujet du séjour
met-stay-none = aucun
met-save = Noter
met-option-interest = Intérêt : a entendu parler de la maison
met-option-call = Appel
met-option-message = E-mail ou message
met-option-reconfirmation = Confirmation avant l’arrivée
met-option-follow_up = Remerciement après le séjour

## Booking
book-title = Réserver un séjour pour { $name }
book-lead = Seuls les jours sont nécessaires.
book-change-title = Modifier le séjour
book-arrival = Arrivée
book-departure = Départ
book-unit = Unité
book-unit-none = à donner plus tard
book-unit-new = Nouvelle unité…
book-unit-name = Nom de l’unité
book-unit-kind = Sorte d’unité
book-adults = Adultes
book-children = Enfants
book-infants = Bébés
book-price = Prix du séjour
book-price-hint = En { $currency }
book-reference = N° de réservation
book-reference-hint = Tel que le client ou la plateforme le donne.
book-origin = Venu par
book-save = Réserver
book-price-wrong = Écrivez un montant, par exemple { $example }.
book-number-wrong = Écrivez un nombre entier.
date-hint = 12/3, 12 mars, demain, +3
date-wrong = Je ne comprends pas ce jour. Écrivez 12/3, 12 mars, demain ou +3.
date-missing = Écrivez un jour.
date-before = Le départ est avant l’arrivée. Écrivez un jour plus tard, ou +1.
date-calendar = Choisir dans le calendrier
date-month = Mois
date-day = Jour
stay-cancel = Annuler le séjour
stay-no-show = Non venu
stay-change = Modifier le séjour
stay-print = Imprimer le séjour
stay-menu = Actions sur le séjour du { $dates }
stays-none = Aucun séjour.

## Calendar of units
view-label = Vue
view-day = Journée
view-calendar = Calendrier
cal-title = Calendrier
cal-label = Unités et jours
cal-spans = Durée montrée
cal-span-weeks = 3 semaines
cal-span-month = Mois
cal-span-season = Saison
cal-period = Changer de période
cal-earlier = Période précédente
cal-later = Période suivante
cal-persons =
    { $count ->
        [one] { $shown } pers.
       *[other] { $shown } pers.
    }
units-room = Chambres
units-pitch = Emplacements
units-cottage = Gîtes
units-boat = Bateaux
units-outing = Sorties
cal-to-place = À placer
cal-to-place-count =
    { $count ->
        [0] Aucun séjour sans unité
        [one] { $shown } séjour sans unité
       *[other] { $shown } séjours sans unité
    }
cal-to-place-ahead =
    { $count ->
        [one] { $shown } en tout, à partir d’aujourd’hui
       *[other] { $shown } en tout, à partir d’aujourd’hui
    }
cal-stays-of = Séjours, { $unit }
cal-bar = , { $dates }, { $state }
cal-closure = , fermée { $dates }
cal-legend = Légende
cal-legend-closed = fermé
cal-legend-shut = hors saison
cal-hint-drag = Glisser pour déplacer, ou
cal-hint-keys = puis les flèches
cal-moving = { $name } : { $unit }, { $dates }, { $state }.
cal-moving-keys = Flèches : jour et unité. Maj et flèches : durée. Entrée garde, Échap renonce.
cal-free = libre
cal-free-off-season = libre, hors saison
cal-taken = prise par { $name }, { $dates }
cal-unit-closed = fermée { $dates } : { $reason }
cal-unit-retired = n’est plus louée
cal-no-unit = sans unité
cal-looking = un instant…
cal-not-moved = Rien n’a bougé : { $unit }, { $dates }, { $state }.
cal-given-up = Rien n’a bougé.
cal-fixed = Ce séjour est fini : il ne bouge plus.
said-moved = Le séjour est déplacé.
move-menu = Déplacer…
move-title = Déplacer le séjour : { $name }
move-save = Déplacer
off-season-title = La maison est fermée à ces dates
off-season-lead = La maison est fermée du { $from } au { $to }. Ce séjour sort de la saison.
off-season-move = Déplacer tout de même
off-season-tick = Réserver tout de même, hors saison (fermé du { $from } au { $to })
cal-open-guest = Ouvrir la fiche
cal-card-unit = Unité
cal-card-dates = Dates
cal-card-party = Personnes
cal-card-state = État
cal-unit-menu = Actions sur { $unit }
cal-book-here = Réserver…
cal-close-here = Fermer quelques jours…
cal-reopen = Rouvrir l’unité
cal-none-title = Aucune unité.
cal-none-lead = Le calendrier montre vos chambres, gîtes, emplacements ou bateaux, un par ligne. Ajoutez le premier, ou importez un fichier qui les nomme.
cal-none-add = Ajouter des unités
close-title = Fermer { $unit }
close-from = Première nuit fermée
close-to = De nouveau libre le
close-reason = Pourquoi
close-reason-hint = Un mot, montré sur le calendrier : peinture, chauffage, famille.
close-save = Fermer ces jours
said-closed = L’unité est fermée ces jours-là.
said-reopened = L’unité est rouverte.
book-title-here = Réserver un séjour
book-unit-state = { $unit }, { $state }
pick-guest = Client
pick-guest-hint = Nom, téléphone ou e-mail de quelqu’un qui a déjà sa fiche.
pick-found = Clients trouvés
pick-none = Personne de ce nom. Créez la fiche d’abord.
pick-missing = Choisissez un client.
pick-create = Créer la fiche « { $text } »
pick-other = un autre

## Units and season, in the settings
settings-units = Unités
units-lead = Ce que vous louez, dans l’ordre du calendrier.
units-none = Aucune unité pour l’instant.
unit-edit = Modifier { $unit }
unit-up = Monter { $unit }
unit-down = Descendre { $unit }
unit-retire = Ne plus louer
unit-restore = Louer de nouveau
unit-retired-since = plus louée depuis le { $day }
unit-add = Ajouter une unité
unit-add-title = Nouvelle unité
unit-edit-title = { $unit }
unit-capacity = Pour combien de personnes
unit-capacity-wrong = Écrivez un nombre de personnes, de 1 à { $most }.
unit-description = En quelques mots
unit-description-hint = Montré sous le nom : familiale, vue sur le lac.
unit-closures = Fermetures
unit-closure = { $dates } : { $reason }
said-unit-added = L’unité est ajoutée.
said-unit-retired = L’unité n’est plus louée. Ses anciens séjours la gardent.
said-unit-restored = L’unité est de nouveau louée.
settings-season = Saison
season-lead = Sans période d’ouverture, la maison est ouverte toute l’année. Avec une ou plusieurs, Escale demande avant de réserver en dehors.
season-all-year = Ouverte toute l’année.
season-opens = Ouvre le
season-closes = Ferme le (dernier départ)
season-add = Ajouter cette période
season-remove = Retirer la période { $dates }
said-season-added = Période d’ouverture ajoutée.
said-season-removed = Période d’ouverture retirée.

## A stay in one line
line-title = Nouveau séjour en une ligne
line-example = Dupont 12-15/8 ch4 2+1 chien
line-lead = Nom, dates, unité, personnes, dans l’ordre que vous voulez : rien n’est enregistré avant que vous confirmiez.
line-guest = Client
line-dates = Dates
line-persons = Personnes
line-price = Prix
line-phone = Téléphone
line-note = Note
line-unit = Unité
line-nights =
    { $count ->
        [0] journée
        [one] { $shown } nuit
       *[other] { $shown } nuits
    }
line-is-new = nouveau client
line-free = libre
line-taken = prise jusqu’au { $until }, { $name }
line-closed = fermée jusqu’au { $until } : { $reason }
line-retired = n’est plus louée
line-when = libre ? Ajoutez les dates
line-unknown-unit = inconnue
line-no-unit =
    { $count ->
        [0] à placer
        [one] à placer, { $shown } libre
       *[other] à placer, { $shown } libres
    }
line-which = Lequel ?
line-who = Client
line-choose =
    { $count ->
        [one] { $shown } client de ce nom : choisissez
       *[other] { $shown } clients de ce nom : choisissez
    }
line-last = dernier séjour { $month }
line-new = Nouveau client : { $name }
line-now = arrive maintenant
line-season = la maison est fermée : réserver quand même
line-book = Réserver
line-arrive = Réserver et noter l’arrivée
line-take = Prendre { $unit }
line-other-unit = Autres unités libres
line-fault-unread-word = « { $word } » n’a pas pu être lu
line-fault-no_such_day-word = ce jour n’existe pas : { $word }
line-fault-backwards-word = le départ est avant l’arrivée : { $word }
line-fault-too_long-word = trop de nuits : { $word }
line-fault-twice = les dates et les nuits ne disent pas la même chose
line-fault-twice-word = dit deux fois : { $word }
line-fault-no_such_unit-word = la maison n’a pas « { $word } »
line-fault-which_unit-word = plusieurs unités pour « { $word } »
line-fault-no_guest = qui vient ?
line-fault-no_arrival = quand ? 12-15/8, demain +2…
line-fault-no_departure = combien de nuits ? +2
line-fault-closed_season = la maison est fermée ces nuits-là
line-fault-not_for_notes-word = « { $word } » ne se note pas ainsi : retirez-le, puis notez un besoin sur la fiche
line-notice-past = l’arrivée est passée
line-notice-next_year = ce jour vient de passer : c’est l’an prochain
line-notice-other_weekday = ce n’est pas ce jour de la semaine
line-notice-too_many = plus de personnes que l’unité n’en prend

## Follow-up
rail-follow = Suivi
follow-title = Suivi
follow-show = Tâches montrées
follow-open = À faire
follow-done = Faites
tasks-title = À faire
tasks-all = Tout le suivi
tasks-none = Rien à faire.
tasks-none-done = Rien n’a encore été fait.
tasks-overdue =
    { $count ->
        [one] { $shown } tâche en retard
       *[other] { $shown } tâches en retard
    }
task-text = Nouvelle tâche
task-due = Pour le (facultatif)
task-owner = Qui (facultatif)
task-add = Noter la tâche
task-missing = Écrivez ce qui est à faire.
task-overdue = en retard
task-today = aujourd’hui
task-due-tomorrow = demain
task-no-day = sans date
task-done = faite le { $day }, { $who }
task-tomorrow = Reporter à demain
task-week = Reporter d’une semaine
task-some-day = Sans date
task-menu = Actions sur la tâche « { $task } »
said-task = La tâche est notée.
said-task-done = La tâche est faite.
said-task-open = La tâche est de nouveau à faire.
said-task-later = La tâche est reportée.
said-task-removed = La tâche est retirée.

## Enquiries
enquiries-title = Demandes
enquiries-all = Toutes les demandes
enquiries-show = Demandes montrées
enquiries-open = En cours
enquiries-booked = Réservées
enquiries-lost = Sans suite
enquiries-none = Aucune demande ici.
enquiries-none-of = Aucune demande en cours.
enquiries-unanswered =
    { $count ->
        [one] { $shown } attend une réponse
       *[other] { $shown } attendent une réponse
    }
follow-tabs = Parties du suivi
enquiry-new = Noter une demande
enquiry-title = Noter une demande
enquiry-title-of = Noter une demande de { $name }
enquiry-change-title = Corriger la demande
enquiry-who = Qui
enquiry-who-hint = Nom, téléphone ou e-mail ; ou toute la demande en une ligne.
enquiry-who-missing = Écrivez un nom, un téléphone ou un e-mail.
enquiry-who-which = Plusieurs clients portent ce nom : choisissez.
enquiry-when = Quand
enquiry-when-hint = 12-15/8, 12/8 3 nuits, début mai…
enquiry-party = Combien
enquiry-party-hint = 2 ou 2+1
enquiry-party-wrong = « { $word } » n’est pas un nombre de personnes.
enquiry-asked = Ce qui est demandé
enquiry-asked-hint = Entrée enregistre ; Maj + Entrée va à la ligne.
enquiry-channel = Par
asked-by-phone = téléphone
asked-by-mail = e-mail ou courrier
asked-by-walk_in = au comptoir
asked-by-web = site web
enquiry-call-back = À rappeler
enquiry-save = Noter la demande
enquiry-new-file = nouvelle fiche
enquiry-in-words = dates notées en mots
enquiry-no-days = sans date
enquiry-from = à partir du { $day }
enquiry-asked-on = { $day }, { $who }
enquiry-state-new = nouvelle
enquiry-state-quoted = prix proposé
enquiry-state-booked = réservée
enquiry-state-lost-why = sans suite : { $why }, { $day }
lost-price = trop cher
lost-dates_full = complet
lost-no_answer = sans réponse
lost-went_elsewhere = parti ailleurs
lost-changed_plans = projet changé
lost-other = autre raison
lost-why = Pourquoi
lost-option-price = Trop cher
lost-option-dates_full = Nous étions complets
lost-option-no_answer = Plus de nouvelles
lost-option-went_elsewhere = Parti ailleurs
lost-option-changed_plans = A changé de projet
lost-option-other = Autre raison
lost-offer = Me rappeler de proposer la même semaine l’an prochain
lost-save = Classer sans suite
enquiry-quote-until = { $amount } jusqu’au { $day }
enquiry-quote-on = { $amount }, proposé le { $day }
enquiry-call-due = à rappeler : { $when }
due-at = { $day } à { $hour }
enquiry-book = Réserver
enquiry-quote = Proposer un prix
enquiry-quote-again = Proposer un autre prix
enquiry-edit = Corriger
enquiry-lose = Sans suite
enquiry-offer = Proposer la même semaine l’an prochain
enquiry-reopen = Rouvrir
enquiry-menu = Actions sur la demande de { $name }
enquiry-quote-title = Prix pour { $name }
enquiry-call_back-title = Rappeler { $name }
enquiry-lose-title = Demande sans suite : { $name }
enquiry-book-title = Réserver pour { $name }
quote-amount = Prix du séjour ({ $currency })
quote-until = Valable jusqu’au
quote-save = Noter le prix
call-back-day = Rappeler le
call-back-save = Noter le rappel
said-enquiry = La demande est notée.
said-quoted = Le prix est noté.
said-call-back = Le rappel est noté.
said-lost = La demande est classée sans suite.
said-enquiry-open = La demande est rouverte.
said-enquiry-removed = La demande est retirée.
said-offer = C’est noté : à proposer le { $day }.
errand-call_back = Rappeler
errand-offer = Proposer la même semaine : { $days }
make-task = En faire une tâche
guest-task = Tâche
task-title = Nouvelle tâche
task-hour = Heure
hour-example = 15 h
hour-wrong = Cette heure ne se lit pas. Écrivez 15 h ou 15:30.
fact-quoted = prix proposé
fact-lost = sans suite
line-quoted = Prix proposé : { $amount }
line-quoted-until = Prix proposé : { $amount }, jusqu’au { $day }
line-lost = Demande sans suite : { $why }
cue-enquiry_unanswered = Demande sans réponse
cue-quote_unanswered = Prix resté sans réponse
cue-do-enquiry_unanswered = Répondre à la demande
cue-do-quote_unanswered = Relancer ou classer la demande
cue-name-enquiry_unanswered = Réponse à une demande
cue-name-quote_unanswered = Réponse à un prix
key-enquiry = Noter une demande

## Reports
report-title = Rapport des séjours
report-title-guest = Rapport du client
report-title-stay = Rapport d’un séjour
report-period = Période
report-custom = d’autres jours…
report-from = Premier jour
report-to = Dernier jour
report-language = Langue du papier
report-paper = Papier
paper-a4 = A4
paper-letter = Letter
report-columns = Colonnes
column-unit = Unité
column-name = Nom
column-country = Pays
column-price = Prix
column-phone = Téléphone
column-email = E-mail
report-people =
    { $count ->
        [0] Personne n’est nommé.
        [one] { $shown } personne est nommée. Téléphone et e-mail ne sortent que si vous les cochez.
       *[other] { $shown } personnes sont nommées. Téléphone et e-mail ne sortent que si vous les cochez.
    }
report-people-plain =
    { $count ->
        [0] Personne n’est nommé.
        [one] { $shown } personne est nommée.
       *[other] { $shown } personnes sont nommées.
    }
report-missing-title = Des signes manquent dans les polices
report-missing = Ils s’imprimeraient comme des cases vides : { $texts }
report-pages = Pages
report-page = Page { $page } sur { $pages }
report-page-label = Page { $page }
report-previous = Page précédente
report-next = Page suivante
report-zoom = Taille
report-smaller = Plus petit
report-larger = Plus grand
report-print = Imprimer…
report-pdf = PDF…
report-open = Ouvrir le PDF
report-saved = Enregistré : { $path }
report-saved-plain = Le PDF est enregistré.
report-preview = Aperçu
report-this-month = { $month } (ce mois-ci)

## Import
import-title = Importer un fichier
import-title-file = Importer { $file }
import-steps = Étapes
import-step-file = Fichier
import-step-columns = Colonnes
import-step-rules = Règles
import-step-rehearse = Essai à blanc
import-step-import = Import
import-drop = Déposez un fichier ici
import-drop-hint = Un export de votre logiciel ou d’une plateforme, un tableur (.xls, .xlsx, .ods, .csv), un carnet d’adresses (.vcf), un agenda (.ics). Rien n’est écrit avant votre accord.
import-pick = Choisir un fichier…
import-another = Autre fichier…
import-reading = Lecture du fichier…
import-rows =
    { $count ->
        [one] { $shown } ligne
       *[other] { $shown } lignes
    }
import-read-as = lu comme : { $how }
import-kind-csv = tableau de texte
import-kind-xls = Excel (.xls)
import-kind-xlsx = Excel
import-kind-ods = LibreOffice
import-kind-vcard = cartes de visite
import-kind-ical = agenda
import-kind-zip = archive
import-separator-comma = virgule
import-separator-semicolon = point-virgule
import-separator-tab = tabulation
import-separator-pipe = barre verticale
import-decimal-comma = virgule décimale
import-decimal-point = point décimal
order-dmy = jour/mois/année
order-mdy = mois/jour/année
order-ymd = année-mois-jour
import-encoding = Encodage
import-separator = Séparateur
import-first-rows = Les premières lignes, telles qu’Escale les lit
import-field = Dans Escale
import-column = Dans le fichier
import-samples = Exemples
import-understood = Escale comprend
import-leave = ne pas importer
import-not-used = Colonnes laissées de côté : { $columns }
import-as-is = tel quel
import-twice = deux champs prennent cette colonne
import-no-mapping = Ce fichier n’a rien à régler : Escale en connaît les champs.
import-last-time = Colonnes comme la dernière fois, le { $day }.
import-as-proposed = Repartir de la proposition d’Escale
import-use-last-time = Comme la dernière fois, le { $day }
import-more-fields = Autres champs
import-date-order = Ordre des dates dans le fichier
import-date-example = « { $written } » est le { $day }
import-decimal = Décimales dans le fichier
import-mode = Quand le client est déjà dans le livre
mode-skip = Laisser ce qui est écrit
mode-fill = Compléter ce qui est vide
mode-overwrite = Le fichier l’emporte
mode-skip-hint = Les clients connus restent tels quels ; les nouveaux séjours sont ajoutés.
mode-fill-hint = Seuls les champs vides sont complétés.
mode-overwrite-hint = Les champs du fichier remplacent ceux du livre. Cela peut s’annuler.
import-country = Pays des numéros sans indicatif
import-consent = Les personnes importées n’ont donné aucun accord : aucune lettre ne leur partira.
import-rehearsing = Essai à blanc : rien n’est écrit
import-tally-new =
    { $count ->
        [one] nouveau client
       *[other] nouveaux clients
    }
import-tally-updated =
    { $count ->
        [one] complète un client connu
       *[other] complètent un client connu
    }
import-tally-same =
    { $count ->
        [one] client connu, rien à faire
       *[other] clients connus, rien à faire
    }
import-tally-stays =
    { $count ->
        [one] nouveau séjour
       *[other] nouveaux séjours
    }
import-tally-stays-updated =
    { $count ->
        [one] séjour complété
       *[other] séjours complétés
    }
import-tally-stays-same =
    { $count ->
        [one] séjour déjà là
       *[other] séjours déjà là
    }
import-tally-twins =
    { $count ->
        [one] doublon possible, à regarder
       *[other] doublons possibles, à regarder
    }
import-tally-passed =
    { $count ->
        [one] ligne laissée de côté : jour bloqué, versement
       *[other] lignes laissées de côté : jours bloqués, versements
    }
import-tally-refused =
    { $count ->
        [one] ligne refusée
       *[other] lignes refusées
    }
import-tally-unnamed =
    { $count ->
        [one] séjour sans nom
       *[other] séjours sans nom
    }
import-tally-unitless =
    { $count ->
        [one] séjour sans unité
       *[other] séjours sans unité
    }
import-tally-no-shows =
    { $count ->
        [one] réservation confirmée où personne n’est venu
       *[other] réservations confirmées où personne n’est venu
    }
import-tally-confirm =
    { $count ->
        [one] accord à confirmer : le fichier l’affirme, rien ne le prouve
       *[other] accords à confirmer : le fichier les affirme, rien ne les prouve
    }
import-tally-unwanted =
    { $count ->
        [one] client a déjà dit non à cette adresse : son refus reste
       *[other] clients ont déjà dit non à leur adresse : leur refus reste
    }
import-tally-notes =
    { $count ->
        [one] note à relire
       *[other] notes à relire
    }
import-notes-title = Notes à relire
import-notes-lead = Ces notes disent plus qu’une note ne devrait. Elles sont prises telles quelles ; relisez-les ensuite dans les réglages, sous « Notes à relire ».
import-notes-row = Ligne { $row } :
import-refused-title = Lignes refusées
import-refused-none = Aucune ligne n’est refusée.
import-refused-lead = Corrigez-les ici, ou importez sans elles.
import-refused-after = Les autres lignes sont dans le livre. Enregistrez celles-ci pour les corriger, puis importez le fichier enregistré.
import-refused-more =
    { $count ->
        [one] et { $shown } autre ligne
       *[other] et { $shown } autres lignes
    }
import-row = Ligne { $row }, { $column }
import-refused-save = Enregistrer en CSV
import-rehearse-again = Refaire l’essai avec les corrections
import-go =
    { $count ->
        [one] Importer { $shown } ligne
       *[other] Importer { $shown } lignes
    }
import-running = Import en cours…
import-progress = { $done } lignes sur { $total }
import-cancelled = L’import est arrêté. Rien n’a été écrit.
import-failed = L’import n’a pas pu se faire. Rien n’a été écrit.
import-done = Le fichier est dans le livre.
import-undo = Annuler cet import
import-undoing = Annulation en cours…
import-undone = L’import est annulé.
import-see-guests = Voir les clients
import-next-columns = Continuer : colonnes
import-next-rules = Continuer : règles
import-next-rehearse = Continuer : essai à blanc
import-give-up = Abandonner
import-kept = Vos choix sont gardés quand vous revenez en arrière.
import-nothing = Il n’y a rien à importer dans ce fichier.
import-sheet = Feuille
import-and = et aussi…
import-bad-dates =
    { $count ->
        [one] { $shown } date impossible
       *[other] { $shown } dates impossibles
    }
import-field-family = Nom
import-field-given = Prénom
import-field-full_name = Nom complet
import-field-title = Civilité
import-field-email = E-mail
import-field-phone = Téléphone
import-field-street = Rue
import-field-postcode = Code postal
import-field-town = Ville
import-field-region = Région
import-field-country = Pays
import-field-language = Langue
import-field-birthday = Naissance
import-field-nationality = Nationalité
import-field-tags = Étiquettes
import-field-guest_note = Note sur le client
import-field-arrival = Arrivée
import-field-departure = Départ
import-field-nights = Nuits
import-field-unit = Unité
import-field-state = État de la réservation
import-field-origin = Canal
import-field-reference = N° de réservation
import-field-price = Prix du séjour
import-field-currency = Monnaie
import-field-adults = Adultes
import-field-children = Enfants
import-field-infants = Bébés
import-field-persons = Personnes
import-field-booked_on = Réservé le
import-field-cancelled_on = Annulé le
import-field-stay_note = Note du séjour
import-field-booker = Réservé par
import-field-external_id = N° dans l’autre logiciel
import-field-newsletter = Inscrit à une lettre
doubt-by_content = deviné d’après les cases
doubt-already_fed = une autre colonne remplit ce champ
doubt-never_kept = Escale ne garde jamais ceci
reason-bad_date = Le calendrier n’a pas ce jour.
reason-departure_before_arrival = Le départ est avant l’arrivée.
reason-stay_too_long = Trop long pour un séjour : l’année est-elle juste ?
reason-date_missing = Il manque un jour.
reason-nobody_named = Ni nom, ni e-mail, ni téléphone.
reason-bad_email = Ce n’est pas une adresse e-mail.
reason-bad_amount = Ce n’est pas un montant.
reason-bad_number = Ce n’est pas un nombre.
reason-too_long = Bien trop long pour être juste.
reason-to_be_named = Personne n’est nommé : écrivez qui vient.
reason-otherwise = Cette ligne ne peut pas être lue ({ $code }).
imports-title = Imports
imports-none = Aucun fichier importé.
imports-line = { $rows } lignes, { $guests } nouveaux clients, { $stays } nouveaux séjours
imports-undone = annulé

## Presets: names of products, the same everywhere
preset-booking = Booking.com
preset-airbnb = Airbnb
preset-airbnb_earnings = Airbnb
preset-cloudbeds = Cloudbeds
preset-little_hotelier = Little Hotelier
preset-google = Google
preset-outlook = Outlook
preset-mailchimp = Mailchimp

## What was done (the journal names it)
act-open-house = Livre ouvert
act-change-house = Maison modifiée
act-add-guest = Client créé
act-change-guest = Client modifié
act-add-part = Contact ou étiquette ajouté
act-change-part = Contact modifié
act-remove-part = Contact ou étiquette retiré
act-add-unit = Unité ajoutée
act-change-unit = Unité modifiée
act-order-units = Unités rangées
act-retire-unit = Unité retirée de la location
act-restore-unit = Unité remise en location
act-close-unit = Unité fermée
act-reopen-unit = Unité rouverte
act-open-season = Période d’ouverture ajoutée
act-close-season = Période d’ouverture retirée
act-book-stay = Séjour réservé
act-change-stay = Séjour modifié
act-move-stay = Séjour déplacé
act-check-in = Arrivée notée
act-check-out = Départ noté
act-cancel-stay = Séjour annulé
act-no-show = Non venu
act-write-note = Note écrite
act-rewrite-note = Note modifiée
act-remove-note = Note retirée
act-keep-note = Préférence confirmée
act-pin-note = Note épinglée ou détachée
act-add-extra = Supplément noté
act-change-extra = Supplément modifié
act-remove-extra = Supplément retiré
act-record-need = Besoin noté
act-change-need = Besoin modifié
act-remove-need = Besoin retiré
act-round = Notes et besoins échus effacés
act-note-encounter = Demande ou appel noté
act-note-enquiry = Demande notée
act-change-enquiry = Demande corrigée
act-ask-for-call-back = Rappel noté
act-quote-enquiry = Prix proposé
act-book-enquiry = Demande réservée
act-lose-enquiry = Demande sans suite
act-reopen-enquiry = Demande rouverte
act-remove-enquiry = Demande retirée
act-offer-same-week = Même semaine à proposer
act-correct-stage = Étape corrigée
act-set-cue-aside = Mis de côté : pas souhaité
act-ask-again = De nouveau demandé
act-add-task = Tâche notée
act-change-task = Tâche modifiée
act-finish-task = Tâche faite
act-reopen-task = Tâche rouverte
act-postpone-task = Tâche reportée
act-remove-task = Tâche retirée
act-set-programme = Programme de fidélité réglé
act-set-reward = Récompense réglée
act-enrol = Client inscrit à la fidélité
act-leave-programme = Client sorti de la fidélité
act-earn-points = Points donnés
act-redeem-points = Points utilisés
act-reverse-points = Points repris
act-adjust-points = Solde de points corrigé
act-expire-points = Points arrivés à leur terme
act-import = Fichier importé
act-sample = Saison d’essai écrite
act-undo = Changement annulé
act-otherwise = Un changement

## Settings
settings-title = Réglages
settings-language = Langue
settings-language-hint = Des écrans et des menus. Les papiers ont leur propre choix.
settings-house = La maison
settings-house-name = Nom
settings-house-address = Adresse
settings-house-address-hint = Sur une ligne, comme sur vos papiers.
settings-house-country = Pays
settings-house-currency = Monnaie
settings-desk = À l’accueil
settings-desk-hint = Ce nom est écrit à côté de chaque note et de chaque changement.
settings-desk-save = Prendre l’accueil
settings-look = Apparence
settings-theme = Clair ou sombre
theme-system = comme le système
theme-light = clair
theme-dark = sombre
settings-zoom = Taille de l’ensemble
settings-zoom-hint = { $plus } et { $minus } la changent, { $zero } la rétablit.
settings-letters = Raccourcis d’une seule lettre (N, E, J, K)
settings-letters-hint = Ils n’agissent que si l’on n’écrit dans aucun champ.
settings-history = Historique
settings-history-lead = Chaque changement, le dernier d’abord. Chacun peut s’annuler seul.
settings-history-none = Rien n’a encore été changé.
settings-history-more = En montrer plus
settings-sample = Saison d’essai
settings-about = À propos
about-version = Escale { $version }
about-licence = Logiciel libre, sous licence Apache 2.0 ou MIT, au choix.
about-where = Le livre
about-logs = Le journal
about-logs-say = Ce que le programme a fait et ce qui a échoué, sur sept jours. Il ne nomme aucun client.
about-logs-open = Ouvrir le dossier
guide-title = Guide
guide-read = Lire le guide
about-holds = { $guests } clients, { $stays } séjours
about-key-keychain = Chiffré. Sa clé est dans le trousseau de cet ordinateur.
about-key-file = Chiffré. Cet ordinateur n’a pas de trousseau : la clé est dans un fichier à côté du livre, lisible par votre compte seulement. Qui tient les deux fichiers peut lire le livre.

## Keyboard
keys-title = Raccourcis clavier
keys-print = Imprimer cette feuille
keys-anywhere = Partout
keys-on-guest = Sur la fiche d’un client
keys-in-list = Dans les listes
key-find = Chercher un client
key-type = Chercher un client : il suffit d’écrire, sur l’accueil
key-new = Nouveau client
key-line = Nouveau séjour en une ligne
key-undo = Annuler le dernier changement
key-back = Page d’avant, page d’après
key-zoom = Plus grand, plus petit, comme avant
key-sheet = Cette feuille
key-close = Fermer, un pas en arrière
key-view = De la journée au calendrier, et retour
keys-on-calendar = Sur le calendrier
key-cal-walk = D’un séjour à l’autre
key-cal-open = Ouvrir la fiche du client
key-cal-card = Le séjour en bref
key-cal-move = Déplacer le séjour, puis les flèches
key-cal-longer = Plus long, plus court
key-cal-keep = Garder
key-shift = Maj
key-space = Espace
key-note = Écrire une note
key-edit = Modifier la fiche
key-print = Imprimer
key-save = Enregistrer ce qu’on écrit
key-move = Ligne suivante, précédente
key-brief = Ouvrir ou fermer le bref d’une ligne
key-print-day = Imprimer la liste des arrivées
key-open = Ouvrir la ligne choisie
key-open-stay = Ouvrir le dernier séjour du client choisi

## Faults of the window itself; those of the book are in errors.ftl
error-unreachable = Escale ne répond pas.
    .hint = Rien n’a été modifié. Attendez un instant, puis réessayez.
error-drawing = Cette page ne peut pas être montrée.
    .hint = Rien n’a été modifié. Allez sur une autre page et revenez.
error-signed-out = Cette adresse demande un nouveau jeton.
    .hint = Ouvrez l’adresse que escale serve vient d’écrire.
error-no-folder-program = Aucun programme de cet ordinateur ne montre les dossiers.
    .hint = L’emplacement du dossier est écrit à côté du bouton ; ouvrez-le à la main.
error-no-pdf-program = Aucun programme de cet ordinateur n’ouvre les PDF.
    .hint = Enregistrez plutôt le PDF.
error-not-printed = La fenêtre d’impression ne s’est pas ouverte.
    .hint = Enregistrez le PDF et imprimez-le de là.
error-not-written = Le fichier n’a pas pu être écrit à cet endroit.
    .hint = Choisissez un autre dossier.
error-stopped = Escale a dû arrêter ceci. Rien n’a été modifié.
    .hint = Réessayez ; si cela se répète, redémarrez Escale.

# Fidélité
loyalty = Fidélité
loyalty-points = { $count ->
    [one] { $points } point
   *[other] { $points } points
 }
loyalty-tier-points = { $tier }, { $points }
loyalty-not-enrolled = Pas inscrit au programme.
loyalty-no-programme = La maison n’a pas de programme de fidélité.
loyalty-set-up = En choisir un
loyalty-enrol = Inscrire
loyalty-enrol-note = Aucun accord publicitaire n’est demandé ni donné.
loyalty-card = Carte { $card }
loyalty-left = A quitté le programme le { $day }.
loyalty-leave = Quitter le programme
loyalty-leave-sure = { $points } prennent fin aujourd’hui et le compte est fermé. La carte reste réservée : le client peut revenir, sans ces points.
loyalty-more-for = Encore { $points } pour : { $reward }.
loyalty-enough-for = Assez pour : { $reward }.
loyalty-expires = { $points } expirent le { $day }.
loyalty-expires-soon = Attention : { $points } expirent le { $day }.
loyalty-owed = { $points } restent dus après une reprise ; les prochains gains les remboursent.
loyalty-stay-brings = Le séjour du { $days } rapportera { $points } : { $why }.
loyalty-stay-due = Le séjour du { $days } n’a pas encore rapporté ses { $points } : { $why }.
loyalty-give-stay = Donner
loyalty-why-nights = { $nights ->
    [one] 1 nuit × { $each }
   *[other] { $nights } nuits × { $each }
 }
loyalty-why-amount = { $points } pour { $price }
loyalty-why-season = { $points } pour { $name } ({ $nights ->
    [one] 1 nuit
   *[other] { $nights } nuits
 })
loyalty-why-direct = { $points } en direct
loyalty-tier-reached = { $tier } : { $now } sur 12 mois, seuil { $from }.
loyalty-tier-kept = { $tier } gardé jusqu’au { $day } : { $now } sur 12 mois, seuil { $from }.
loyalty-dialog = Points : { $name }
loyalty-number = Nombre de points
loyalty-number-hint = Le solde est de { $balance }.
loyalty-after = Solde après : { $balance }.
loyalty-after-short = Il manque { $missing }.
loyalty-reason = Raison
loyalty-reason-missing = Des points donnés ont besoin d’une raison.
loyalty-number-wrong = Écrivez un nombre entier de points.
loyalty-what = Que faire ?
loyalty-give = Donner
loyalty-use = Utiliser
loyalty-quick = En un geste
loyalty-not-before = pas avant le { $day }
loyalty-ledger = Historique des points
loyalty-reverse = Reprendre cette ligne
said-points-given = { $points } donnés.
said-points-used = { $points } utilisés.
said-reward = Récompense : { $reward }.
said-enrolled = { $name } est inscrit(e) à la fidélité.
said-left-programme = Le compte est fermé.
said-points-reversed = Ligne reprise.
points-line = { $points } · solde { $after }
points-stay = pour le séjour
points-act = donnés
points-reward = pour une récompense
points-counter = utilisés au comptoir
points-due = arrivés à leur terme
points-left = fin de l’adhésion
points-cancelled = séjour annulé
points-no_show = client non venu
points-refund = repris
points-repaid = remboursement de points dus
points-hand = correction
fact-points = Points
loyalty-open = Ouvrir les points
loyalty-all-lines = Toutes les lignes
key-points = Points de fidélité du client
guest-points = Points
loyalty-ready-lead = Choisissez un programme tout prêt ; chaque nombre pourra être changé ensuite.
loyalty-choose = Choisir
loyalty-begin = Commencer
loyalty-reward-line = { $reward } : { $points }, coûte { $cost } à la maison.
loyalty-rule-night = { $points } par nuit.
loyalty-rule-direct = { $points } de plus pour une réservation en direct.
loyalty-rule-expiry = Les points durent { $months } mois, jusqu’à la fin du mois.
loyalty-name = Nom du programme
loyalty-per-night = Points par nuit
loyalty-direct = Points pour une réservation en direct
loyalty-rate = Points pour le prix du séjour
loyalty-rate-each = … par tranche de ({ $currency })
loyalty-rounding = Les points sont entiers : une fraction est laissée de côté, une seule fois par raison.
loyalty-gifts = Gestes qui rapportent des points
loyalty-row-name = Nom
loyalty-add-row = Ajouter une ligne
loyalty-seasons = Périodes qui comptent plus, ou moins
loyalty-seasons-hint = Du premier au dernier soir, chaque année ; 150 % donne moitié plus.
loyalty-season-from = Premier soir
loyalty-season-to = Dernier soir
loyalty-season-percent = Pour cent
loyalty-season-new = Hors saison
loyalty-expiry = Durée des points
loyalty-never = Sans terme
loyalty-months = { $shown } mois, jusqu’à la fin du mois
loyalty-gives = Points d’un séjour
loyalty-gives-check-out = Donnés d’eux-mêmes au départ
loyalty-gives-hand = Donnés à la main
loyalty-tiers = Paliers (facultatifs)
loyalty-tier-from = À partir de
loyalty-tiers-by = Les paliers comptent, sur 12 mois
loyalty-by-points = les points gagnés
loyalty-by-nights = les nuits
loyalty-grace = Mois pendant lesquels un palier est gardé
loyalty-effect = Avec ces règles, le dernier séjour ({ $name }, { $days }) aurait rapporté { $points } : { $why }.
loyalty-effect-zero = Avec ces règles, le dernier séjour ({ $name }, { $days }) n’aurait rien rapporté.
loyalty-effect-none = Aucun séjour terminé pour essayer ces règles.
loyalty-rules = Règles
loyalty-rewards = Récompenses
loyalty-rewards-hint = Le coût réel sert à dire ce que valent les points ouverts.
loyalty-add-reward = Ajouter une récompense
loyalty-reward-name = Ce que le client reçoit
loyalty-reward-cost = Coût pour la maison
loyalty-cost-wrong = Ce montant ne se lit pas.
loyalty-black-from = Du
loyalty-black-to = Au
loyalty-black-backwards = Se termine avant de commencer.
loyalty-add-blackout = Ajouter des jours
loyalty-blackouts-none = Aucun : elle peut être prise n’importe quel jour.
loyalty-blackouts = Jours où elle n’est pas offerte
loyalty-reward-active = Proposée
loyalty-reward-not-on = Sauf : { $days }
loyalty-reward-resting = non proposée
loyalty-reward-costs = coûte { $cost } à la maison
loyalty-open-points = { $count ->
    [0] Aucun membre, { $points } ouverts.
    [one] { $shown } membre, { $points } ouverts.
   *[other] { $shown } membres, { $points } ouverts.
 }
loyalty-liability = S’ils étaient tous utilisés, ils coûteraient { $money }.
loyalty-liability-unknown = Aucune récompense ne dit encore ce qu’ils coûteraient.
loyalty-by-month = Points ouverts par terme
loyalty-until = Jusqu’au
loyalty-all-months = Tous les mois
loyalty-points-column = Points
loyalty-comeback = { $members } membres ont un an d’ancienneté : { $before } séjours l’année d’avant ({ $earned }), { $after } l’année d’après ({ $now }).
loyalty-cannot-tell = Le retour du programme ne se dit pas encore : il faut { $from } membres d’un an, il y en a { $by }.
loyalty-expiring = Bientôt à terme
loyalty-expiring-none = Aucun point n’expire dans les { $days } jours.
loyalty-expiring-print = Imprimer la liste
loyalty-months-part = Mois par mois
loyalty-month = Mois
loyalty-given = Donnés
loyalty-used = Utilisés
loyalty-expired = Expirés
loyalty-owed-part = Ce que doit le programme
print-card = Carte
print-statement = Relevé
print-slip = Bulletin à signer
print-proof = Preuve des accords
print-expiring = Points bientôt à terme
print-letters = Courriers avant la fin des points
letters-link = Écrire à chacun
report-loyalty = Points en cours et leur coût :
letters-language = Chaque courrier parle la langue du client ; celle-ci est pour ceux dont la langue n’est pas connue.
settings-loyalty = Programme, récompenses, points ouverts.
settings-loyalty-open = Ouvrir la fidélité
loyalty-months-none = Aucun mouvement depuis un an.
# Accords
purpose-P01 = Réservation et séjour
purpose-P02 = Fiche de police
purpose-P03 = Factures et taxe de séjour
purpose-P04 = Préférences de séjour
purpose-P05 = Besoin de santé pour ce séjour
purpose-P05R = Besoin de santé, gardé pour la suite
purpose-P06 = Nouvelles et offres de la maison
purpose-P07 = Programme de fidélité
purpose-P07B = Offres selon les séjours passés
purpose-P08 = Transmission à un office de tourisme
purpose-P08S = Statistiques de la destination
purpose-P09 = Question après le séjour
purpose-P10 = Photo ou témoignage montré
purpose-P11 = Sécurité d’une activité
purpose-P12 = Réclamations et incidents
purpose-P13 = Sécurité et historique
purpose-about-P05 = Un accord exprès, le temps du séjour.
purpose-about-P05R = Un accord exprès, pour les prochains séjours.
purpose-about-P06 = Écrites par la maison ; rien n’est transmis à d’autres.
purpose-about-P07B = Choisies d’après les dates et les chambres des séjours passés.
purpose-about-P09 = Peut être posée à un client récent, sauf s’il dit non.
purpose-about-P10 = Sur le site et les imprimés de la maison.
channel-email = E-mail
channel-sms = SMS
channel-messaging_app = Messagerie
channel-phone_live = Appel
channel-phone_auto = Appel automatique
channel-post = Courrier
channel-in_person = De vive voix
channel-data_transfer = Transmission
consent-title = Accords
consent-open = Voir et changer
consent-none = Rien n’a encore été demandé.
consent-state-unknown = Jamais demandé
consent-to-confirm = À confirmer
consent-claimed = Un fichier affirme un accord ; rien ne le prouve.
consent-claimed-on = Un fichier affirme un accord du { $day } ; rien ne le prouve.
consent-state-refused = Non
consent-state-given = Oui
consent-state-renewed = Oui
consent-state-withdrawn = Retiré
consent-state-expired = Terminé
consent-state-invalidated = Non valable
consent-state-objected = Aucune promotion
consent-since = le { $day }
consent-until = jusqu’au { $day }
consent-by = noté par { $name }
consent-version = texte { $version }
consent-level = preuve { $level } sur 4
consent-collect = Recueillir…
consent-withdraw = Retirer
consent-no = Noter un non
consent-no-of = Noter un non : { $what }
consent-collect-of = Recueillir : { $what }
consent-withdraw-of = Retirer : { $what }
consent-receipt = Reçu
consent-receipt-of = Reçu : { $what }
consent-receipt-file = recu
consent-basis-consent = utilisable
consent-basis-explicit_consent = utilisable
consent-basis-contract = fait partie de la réservation
consent-basis-legal_obligation = une loi le demande
consent-basis-legitimate_interest = permis tant que le client ne dit pas non
consent-basis-soft_opt_in = permis : client récent qui n’a jamais dit non
consent-basis-casl_implied = permis pour l’instant : consentement tacite
consent-form-title = Recueillir un accord
consent-form-lead = Le client lit ce texte, ou vous le lui lisez.
consent-form-notice = La notice qui l’accompagne
consent-form-language = Langue du texte
consent-form-method = Comment le client a-t-il dit oui ?
consent-form-place = Où la preuve est-elle gardée ?
consent-form-place-hint = Par exemple : classeur 2, page 14. Jamais une pièce d’identité.
consent-form-on = Quel jour
consent-form-parent = Un parent a dit oui, pour un enfant
consent-form-save = Enregistrer l’accord
consent-form-choose = Choisissez comment cela a été dit.
consent-form-where = Écrivez où la preuve est gardée.
consent-method-paper_signed = Sur un bulletin signé
consent-method-email_reply = Par une réponse depuis son adresse
consent-method-sms_reply = Par une réponse depuis son téléphone
consent-method-verbal_desk = À la réception
consent-method-verbal_phone = Au téléphone
consent-object = Aucune promotion
consent-object-hint = Arrête toute promotion, par toutes les voies.
consent-history = Historique
consent-history-none = Rien n’a encore été dit.
consent-deed-give = Oui
consent-deed-renew = Oui, à nouveau
consent-deed-withdraw = Retiré
consent-deed-refuse = Non
consent-deed-object = Aucune promotion
consent-deed-invalidate = Preuve manquante
consent-deed-take_back = Annulé : une erreur
consent-deed-change_signer = Nouvelle clé de signature
consent-taken-back = annulé
consent-mark = empreinte { $mark }
consent-register = Le registre
consent-verify = Vérifier le registre
consent-verified =
    { $count ->
        [one] Une ligne, aucune altérée.
       *[other] { $shown } lignes, aucune altérée.
    }
consent-head = Fin du registre : { $mark }. Notez-la hors du livre : elle prouvera que rien n’a été coupé.
consent-bad = La ligne { $line } n’est pas ce qui a été signé : { $reason }. Rien n’a été réparé ; gardez ce livre et ses sauvegardes, et comparez-les.
consent-bad-unreadable = illisible
consent-bad-altered = altérée
consent-bad-missing = manquante
consent-bad-unlinked = hors de sa place
consent-bad-bad_signature = signature fausse
consent-bad-unknown_key = clé inconnue
consent-bad-no_wording = son texte a disparu
consent-bad-cut_off = la suite manque
consent-bad-bad_checkpoint = un point de contrôle est altéré
consent-bad-bad_standing = un état ne découle pas des lignes
consent-profile = Règles : { $profile }
consent-stale =
    { $count ->
        [one] Une règle est à vérifier : personne ne l’a relue depuis 18 mois.
       *[other] { $shown } règles sont à vérifier : personne ne les a relues depuis 18 mois.
    }
consent-said-yes = Enregistré : { $what }.
consent-said-withdrawn = Retiré : { $what }.
consent-said-no = Noté : non à { $what }.
consent-said-object = Noté : aucune promotion.
fact-consent = Accord
line-consent-yes = Accord : { $what }, { $way }
line-consent-withdrawn = Accord retiré : { $what }, { $way }
line-consent-no = Refus : { $what }, { $way }
cue-consent_ends = Un accord se termine bientôt
cue-name-consent_ends = Un accord qui se termine
cue-do-consent_ends = Redemander
key-consent = Accords du client
act-give-consent = Accord enregistré
act-withdraw-consent = Refus ou retrait enregistré
act-object-to-promotion = Aucune promotion : enregistré
act-invalidate-consent = Accord sans preuve arrêté
act-change-signer = Clé de signature du registre remplacée
habits-title = Habitudes de la maison
habits-lead = Chaque nombre dit ce qu’il change, et ce qu’il changerait aujourd’hui. Rien ne change avant d’enregistrer.
habits-usual = Reprendre les valeurs habituelles
habit-days = { $count ->
    [one] jour
   *[other] jours
}
habit-days-before = { $count ->
    [one] jour avant
   *[other] jours avant
}
habit-years = { $count ->
    [one] an
   *[other] ans
}
habit-prepare_days = Une arrivée se prépare
habit-prepare_days-hint = À partir de ce délai avant l’arrivée, un client qui a réservé est en « Pré-séjour ».
habit-prepare-effect = { $count ->
    [0] Aucune réservation ne serait en pré-séjour aujourd’hui.
    [one] { $count } réservation serait en pré-séjour aujourd’hui.
   *[other] { $count } réservations seraient en pré-séjour aujourd’hui.
}
habit-reconfirm_days = Une confirmation est demandée
habit-reconfirm_days-hint = Dans ce délai avant l’arrivée, un séjour que personne n’a reconfirmé montre un rappel. 0 : jamais.
habit-reconfirm-effect = { $count ->
    [0] Aucun séjour ne montrerait le rappel aujourd’hui.
    [one] { $count } séjour montrerait le rappel aujourd’hui.
   *[other] { $count } séjours montreraient le rappel aujourd’hui.
}
habit-reconfirm-never = Aucun séjour ne montre le rappel.
habit-thanks_days = Un remerciement manque pendant
habit-thanks_days-hint = Pendant ce délai après le départ, un séjour resté sans suite montre un rappel. 0 : jamais.
habit-thanks-effect = { $count ->
    [0] Aucun séjour ne montrerait le rappel aujourd’hui.
    [one] { $count } séjour montrerait le rappel aujourd’hui.
   *[other] { $count } séjours montreraient le rappel aujourd’hui.
}
habit-thanks-never = Aucun séjour ne montre le rappel.
habit-points_days = La fin des points est annoncée
habit-points_days-hint = Dans ce délai avant leur dernier jour, les points figurent dans la liste et les courriers de la page Fidélité.
habit-points-effect = { $count ->
    [0] Personne ne serait dans la liste aujourd’hui.
    [one] { $count } membre serait dans la liste aujourd’hui.
   *[other] { $count } membres seraient dans la liste aujourd’hui.
}
habit-keep_facts = Un fait est gardé
habit-keep_facts-hint = Depuis la fin du séjour ou le jour où il est écrit. Au plus 3 ans. Les notes déjà écrites gardent leur jour.
habit-keep_incidents = Un incident est gardé
habit-keep_incidents-hint = Depuis la fin du séjour ou le jour où il est écrit. Au plus 3 ans.
habit-keep_preferences = Une préférence est gardée
habit-keep_preferences-hint = Après un an, on demande si elle vaut toujours. Au plus 3 ans.
habit-keep-effect = Écrite aujourd’hui, la note serait gardée jusqu’au { $day }.
habit-list = Ce que dit la liste d’arrivée
habit-list-effect = Les besoins et ce qui est épinglé y figurent toujours. La prochaine liste est celle du { $day } : { $count ->
    [one] { $count } arrivée.
   *[other] { $count } arrivées.
}
habit-list-nobody = Les besoins et ce qui est épinglé y figurent toujours. Personne n’arrive dans les 30 prochains jours.
habit-list-history = Séjours passés et incidents
habit-list-likes = Ce que les clients aiment
habit-list-points = Points et palier
habit-list-birthdays = Anniversaires
habit-list-questions = Ce qu’il faut demander au comptoir
habit-list-on = { $count ->
    [0] sur aucune ligne
    [one] sur { $count } ligne
   *[other] sur { $count } lignes
}
habit-list-off = laissé de côté
act-set-habits = Habitudes de la maison changées
