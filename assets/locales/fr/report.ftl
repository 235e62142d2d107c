# Les mots du papier. Nombres, montants et dates arrivent déjà écrits ; un compte ne fait que choisir le pluriel.

## Tête et pied
paper-made = Établi le { $moment }
paper-made-by = par { $name }
paper-continued = { $title }, suite
paper-page-title = { $title } – { $house }

## Ce que c’est
paper-kind-guest = Fiche client
paper-kind-stay = Séjour
paper-kind-period = Rapport des séjours
paper-title-month = { $vowel ->
    [yes] Séjours d’{ $month }
   *[no] Séjours de { $month }
}
paper-title-year = Séjours de { $year }
paper-title-days = Séjours du { $from } au { $to }
paper-title-day = Séjours du { $day }
paper-period = Du { $from } au { $to }

## Comptes
paper-nights = { $count ->
    [one] { $number } nuit
   *[other] { $number } nuits
}
paper-stays = { $count ->
    [one] { $number } séjour
   *[other] { $number } séjours
}
paper-adults = { $count ->
    [one] { $number } adulte
   *[other] { $number } adultes
}
paper-children = { $count ->
    [one] { $number } enfant
   *[other] { $number } enfants
}
paper-infants = { $count ->
    [one] { $number } bébé
   *[other] { $number } bébés
}
paper-figure-stays = { $count ->
    [one] séjour
   *[other] séjours
}
paper-figure-nights = { $count ->
    [one] nuit
   *[other] nuits
}
paper-figure-persons = { $count ->
    [one] personne
   *[other] personnes
}
paper-figure-person-nights = { $count ->
    [one] nuitée
   *[other] nuitées
}
paper-figure-money = montant des séjours
paper-average = { $number } nuits en moyenne
paper-since = { $stays } depuis { $month }

## Colonnes
paper-col-dates = Dates
paper-col-unit = Unité
paper-col-name = Nom
paper-col-contact = Contact
paper-col-country = Pays
paper-col-nights = Nuits
paper-col-persons = Pers.
paper-col-price = Prix
paper-col-price-in = Prix ({ $currency })
paper-col-stays = Séjours
paper-col-state = État
paper-col-date = Date
paper-col-stage = Étape
paper-col-what = Fait
paper-col-by = Noté par
paper-col-role = Rôle
paper-total-stays = Total, { $stays }
paper-not-counted = Les séjours annulés et les clients non venus sont barrés et ne sont pas comptés.
paper-whole-stays = Sont listés les séjours ayant au moins une nuit dans la période ; les totaux portent sur les séjours entiers. Une nuitée est une nuit passée par une personne.
paper-no-stays = Aucun séjour dans cette période.
paper-by-country = Par pays
paper-no-country = Non renseigné

## Un séjour
paper-arrival = Arrivée
paper-departure = Départ
paper-length = Durée
paper-unit = Unité
paper-unit-written = { $unit } (selon le fichier)
paper-party-size = Nombre
paper-price = Prix
paper-state = État
paper-booked-on = Réservé le
paper-origin = Venu par
paper-reference = Référence
paper-with = avec { $names }
paper-party = Les personnes
paper-contact = Contact
paper-facts = Le séjour
paper-extras = Suppléments et gestes
paper-col-extra = Quoi
paper-col-count = Nombre
paper-col-paid = Payé par les clients
paper-col-cost = Coût pour la maison
paper-extra-extra = Supplément
paper-extra-upgrade = Surclassement
paper-extra-gesture = Geste commercial
paper-notes = Notes
paper-no-notes = Aucune note.
paper-unnamed = Sans nom
paper-booked = réservé le { $day }
paper-ref = réf. { $reference }

## Une personne
paper-person = La personne
paper-family-name = Nom
paper-given-name = Prénom
paper-title-word = Titre
paper-email = E-mail
paper-phone = Téléphone
paper-address = Adresse
paper-language = Langue
paper-birthday = Date de naissance
paper-nationality = Nationalité
paper-tags = Étiquettes
paper-newsletter = Lettre d’information
paper-refused-since = refusée depuis le { $day }
paper-refused = refusée
paper-cleaned-since = adresse hors d’usage depuis le { $day }
paper-cleaned = adresse hors d’usage
paper-from-file = (d’après le fichier { $file })
paper-added-on = Fiche ouverte le
paper-file-origin = Source
paper-file-number = Fiche n° { $number }
paper-relay = adresse relais d’une plateforme
paper-none = –
paper-stays-section = Séjours
paper-no-stays-yet = Aucun séjour.
paper-journey = Parcours
paper-no-facts = Aucun fait noté.
paper-corrected = Étape corrigée à la main ; les faits seuls donnent { $stage }.
paper-note-head = { $kind }, { $moment }, { $author }
paper-note-stay = séjour { $span }

## Mots du domaine
paper-kind-home = domicile
paper-kind-work = travail
paper-kind-mobile = portable
paper-status-prospect = Client potentiel
paper-status-first = Premier séjour
paper-status-returning = Client fidèle
paper-status-lapsed = Pas revu depuis trois ans
paper-state-booked = Réservé
paper-state-in-house = Présent
paper-state-left = Parti
paper-state-cancelled = Annulé
paper-state-cancelled-on = Annulé le { $day }
paper-state-no-show = Non venu
paper-origin-direct = En direct
paper-origin-walk-in = Sans réservation
paper-origin-agency = Agence
paper-role-main = Client principal
paper-role-booker = Réservataire
paper-role-companion = Accompagnant
paper-note-fact = Fait
paper-note-preference = Préférence
paper-note-incident = Incident
paper-met-interest = Intérêt
paper-met-enquiry = Demande
paper-met-call = Appel
paper-met-message = Message
paper-met-reconfirmation = Confirmation avant l’arrivée
paper-met-follow-up = Remerciement après le séjour
paper-stage-inspiration = Inspiration
paper-stage-planning = Planification
paper-stage-booking = Réservation
paper-stage-pre-stay = Pré-séjour
paper-stage-stay = Séjour
paper-stage-post-stay = Post-séjour
paper-port-here = Ici, aujourd’hui
paper-port-skipped = Aucun fait noté
paper-port-ahead = À venir
paper-fact-opened = Fiche ouverte
paper-fact-opened-from = Fiche ouverte, source : { $origin }
paper-fact-booked = Réservation
paper-fact-booked-how = Réservation · { $how }
paper-fact-arrived = Arrivée notée
paper-fact-arrived-dates = Arrivée, selon les dates
paper-fact-left = Départ noté
paper-fact-left-dates = Départ, selon les dates
paper-fact-cancelled = Annulation
paper-fact-no-show = Client non venu
paper-fact-note = Note, { $kind }
paper-fact-points = Points de fidélité
paper-fact-points-how = Points : { $points } · solde { $after }
paper-fact-quoted = Prix proposé
paper-fact-quoted-how = Prix proposé : { $amount }
paper-fact-lost = Demande sans suite
paper-fact-lost-why = Demande sans suite : { $why }
paper-lost-price = trop cher
paper-lost-dates-full = complet à ces dates
paper-lost-no-answer = sans réponse
paper-lost-went-elsewhere = parti ailleurs
paper-lost-changed-plans = a changé de projet
paper-lost-other = autre raison
paper-fact-corrected = Étape corrigée à la main

## Un jour à l’accueil
paper-kind-arrivals = Liste des arrivées
paper-kind-handover = Passation
paper-arrivals-title = Arrivées du { $day }
paper-arrivals-count = { $count ->
    [one] { $number } arrivée
   *[other] { $number } arrivées
}
paper-persons = { $count ->
    [one] { $number } personne
   *[other] { $number } personnes
}
paper-arrivals-open = { $number } sans unité
paper-arrivals-none = Personne n’arrive ce jour-là.
paper-unit-open = à attribuer
paper-box-identity = Identité
paper-box-key = Clé
paper-box-paid = Payé
paper-box-done = Fait
paper-handover-title = Passation du { $day }
paper-handover-awaited = Encore attendus
paper-handover-awaited-count = { $count ->
    [one] { $number } encore attendu
   *[other] { $number } encore attendus
}
paper-handover-awaited-none = Tout le monde est arrivé.
paper-handover-here = Dans la maison cette nuit
paper-handover-here-count = { $count ->
    [one] { $number } présent
   *[other] { $number } présents
}
paper-handover-here-none = Personne ne dort ici cette nuit.
paper-handover-leaving = Devaient partir et sont encore là
paper-handover-next = Partent demain
paper-handover-next-count = { $count ->
    [one] { $number } départ demain
   *[other] { $number } départs demain
}
paper-handover-next-none = Personne ne part demain.
paper-handover-tasks = À faire et à rappeler
paper-handover-tasks-none = Rien n’attend.
paper-col-due = Pour
paper-col-task = Quoi
paper-col-owner = Qui
paper-task-overdue = en retard
paper-errand-call-back = Rappeler
paper-errand-offer = Proposer la même semaine : { $days }
paper-errand-offer-some = Proposer la même semaine
paper-handover-notes = Notes du jour
paper-handover-notes-none = Aucune note ce jour-là.
paper-handover-more = À dire encore
paper-kind-kitchen = Fiche cuisine et étages
paper-kitchen-title = Besoins du { $day }
paper-kitchen-count = { $count ->
    [0] Aucun besoin
    [one] { $number } besoin
   *[other] { $number } besoins
}
paper-kitchen-units = { $count ->
    [one] { $number } unité
   *[other] { $number } unités
}
paper-kitchen-none = Aucun besoin noté pour ce jour-là.
paper-kitchen-grave = Danger de mort
paper-kitchen-table = À table
paper-kitchen-room = Chambres et accès
paper-kitchen-out = Sorties et aide
paper-kitchen-shred = Sans nom et sans raison, à dessein. À détruire en fin de service.
paper-col-need = Ce qu’il faut faire
paper-need-if-possible = si possible
paper-brief-needs = Besoins : { $what }
paper-brief-pinned = À savoir : { $text }
paper-brief-first = Premier séjour
paper-brief-nth = Séjour n° { $number }
paper-brief-last = dernière fois : { $stay }
paper-brief-likes = Aime : { $likes }
paper-brief-incident = Incident du { $day } : { $text }
paper-brief-speaks = Parle { $language }
paper-brief-birthday = Anniversaire : { $name }, le { $day }
paper-brief-years = { $count ->
    [one] { $number } an
   *[other] { $number } ans
}
paper-brief-points = { $count ->
    [one] { $number } point
   *[other] { $number } points
}
paper-brief-missing = À demander : { $what }
paper-cue-email = vraie adresse e-mail
paper-cue-phone = téléphone
paper-cue-language = langue
paper-cue-reconfirm = confirmation de l’arrivée
paper-rhythm-always = toujours { $what }
paper-rhythm-usually = d’habitude { $what }
paper-rhythm-week = semaine { $week }
paper-rhythm-month = en { $month }
paper-late-days = { $count ->
    [one] { $number } jour plus tard que d’habitude
   *[other] { $number } jours plus tard que d’habitude
}
paper-late-weeks = { $count ->
    [one] { $number } semaine plus tard que d’habitude
   *[other] { $number } semaines plus tard que d’habitude
}

## Fidélité
paper-points = { $count ->
    [one] { $number } point
   *[other] { $number } points
}
paper-kind-statement = Relevé de points
paper-statement-title = { $name }
paper-statement-card = Carte { $card }
paper-statement-since = inscrit depuis le { $day }
paper-statement-closed = Le compte est fermé depuis le { $day }.
paper-statement-lot = { $points } jusqu’au { $day }.
paper-statement-lot-ever = { $points } sans terme.
paper-statement-owed = { $points } restent dus après une reprise.
paper-statement-lines = Mouvements
paper-statement-none = Aucun mouvement.
paper-tier-points = Palier { $tier } : { $now } points sur 12 mois, à partir de { $from }.
paper-tier-nights = Palier { $tier } : { $now } nuits sur 12 mois, à partir de { $from }.
paper-tier-kept = Gardé jusqu’au { $day }.
paper-col-points = Points
paper-col-balance = Solde
paper-col-card = Carte
paper-col-until = Jusqu’au
paper-points-stay = Séjour
paper-points-act = Points donnés
paper-points-reward = Récompense
paper-points-counter = Utilisés au comptoir
paper-points-due = Arrivés à leur terme
paper-points-left = Fin de l’adhésion
paper-points-cancelled = Séjour annulé
paper-points-no-show = Client non venu
paper-points-refund = Points repris
paper-points-repaid = Points dus remboursés
paper-points-hand = Correction
paper-kind-expiring = Fidélité
paper-expiring-title = Points bientôt à leur terme
paper-expiring-count = { $count ->
    [0] Personne dans les { $days } jours
    [one] { $count } personne dans les { $days } jours
   *[other] { $count } personnes dans les { $days } jours
}
paper-cards-title = Cartes de fidélité
paper-cards-none = Aucune carte.
paper-card-since = membre depuis { $day }
paper-fact-yes = Accord
paper-fact-no = Refus
paper-fact-yes-to = Accord : { $what } ({ $way })
paper-fact-no-to = Refus : { $what } ({ $way })
paper-letters-title = Courriers avant la fin des points
paper-letters-none = Aucun point n’arrive bientôt à son terme : il n’y a pas de courrier à écrire.
paper-letter-day = Le { $day }
paper-letter-hello = Bonjour { $name },
paper-letter-hello-nobody = Bonjour,
paper-letter-expires = Vous avez { $points } à utiliser jusqu’au { $day } inclus dans notre programme « { $programme } ». Passé ce jour, ce ne sera plus possible.
paper-letter-balance = Votre carte { $card } porte { $points } en tout.
paper-letter-rewards = De quoi choisir : { $rewards }.
paper-letter-how = Pour les utiliser, dites-le-nous lors de votre prochain séjour ou écrivez-nous avant cette date.
paper-letter-goodbye = Bien cordialement,
paper-kind-slip = Bulletin d’accord
paper-slip-title = Ce que vous acceptez, et ce que vous refusez
paper-slip-lede = Cochez oui ou non à chaque ligne. Rien n’est coché d’avance ; une ligne laissée vide n’est pas un accord.
paper-slip-yes = Oui
paper-slip-no = Non
paper-slip-name = Nom
paper-slip-day = Date
paper-slip-signature = Signature
paper-slip-parent = Pour un enfant, un parent signe et écrit son nom. La maison garde ce bulletin ; le code dit quels textes il porte, et rien de vous.
paper-kind-proof = Preuve des accords
paper-proof-none = Rien n’a été accepté ni refusé.
paper-proof-lede = Ce que le registre de la maison dit, avec les mots qui ont été lus.
paper-proof-register = Fin du registre le jour de l’impression : { $head }. Clé de signature : { $kid }. Chaque ligne est chaînée à la précédente et signée ; une empreinte notée hors du livre prouve plus tard que rien n’a été coupé.
paper-proof-until = jusqu’au { $day }
paper-proof-words = Texte { $version }, SHA-256 { $sum }
paper-proof-by = Noté par
paper-proof-mark = Empreinte
