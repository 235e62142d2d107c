# Les mots du papier. Nombres, montants et dates arrivent déjà écrits ; un compte ne fait que choisir le pluriel.

## Tête et pied
report-made = Établi le { $moment }
report-made-by = par { $name }
report-continued = { $title }, suite
report-page-title = { $title } – { $house }

## Ce que c’est
report-kind-guest = Fiche client
report-kind-stay = Séjour
report-kind-period = Rapport des séjours
report-title-month = { $vowel ->
    [yes] Séjours d’{ $month }
   *[no] Séjours de { $month }
}
report-title-year = Séjours de { $year }
report-title-days = Séjours du { $from } au { $to }
report-title-day = Séjours du { $day }
report-period = Du { $from } au { $to }

## Comptes
report-nights = { $count ->
    [one] { $number } nuit
   *[other] { $number } nuits
}
report-stays = { $count ->
    [one] { $number } séjour
   *[other] { $number } séjours
}
report-adults = { $count ->
    [one] { $number } adulte
   *[other] { $number } adultes
}
report-children = { $count ->
    [one] { $number } enfant
   *[other] { $number } enfants
}
report-infants = { $count ->
    [one] { $number } bébé
   *[other] { $number } bébés
}
report-figure-stays = { $count ->
    [one] séjour
   *[other] séjours
}
report-figure-nights = { $count ->
    [one] nuit
   *[other] nuits
}
report-figure-persons = { $count ->
    [one] personne
   *[other] personnes
}
report-figure-person-nights = { $count ->
    [one] nuitée
   *[other] nuitées
}
report-figure-money = montant des séjours
report-average = { $number } nuits en moyenne
report-since = { $stays } depuis { $month }

## Colonnes
report-col-dates = Dates
report-col-unit = Unité
report-col-name = Nom
report-col-contact = Contact
report-col-country = Pays
report-col-nights = Nuits
report-col-persons = Pers.
report-col-price = Prix
report-col-price-in = Prix ({ $currency })
report-col-stays = Séjours
report-col-state = État
report-col-date = Date
report-col-stage = Étape
report-col-what = Fait
report-col-by = Noté par
report-col-role = Rôle
report-total = Total
report-total-stays = Total, { $stays }
report-not-counted = Les séjours annulés et les clients non venus sont barrés et ne sont pas comptés.
report-whole-stays = Sont listés les séjours ayant au moins une nuit dans la période ; les totaux portent sur les séjours entiers. Une nuitée est une nuit passée par une personne.
report-no-stays = Aucun séjour dans cette période.
report-by-country = Par pays
report-no-country = Non renseigné

## Un séjour
report-arrival = Arrivée
report-departure = Départ
report-length = Durée
report-unit = Unité
report-unit-written = { $unit } (selon le fichier)
report-party-size = Nombre
report-price = Prix
report-state = État
report-booked-on = Réservé le
report-origin = Provenance
report-reference = Référence
report-with = avec { $names }
report-party = Les personnes
report-contact = Contact
report-facts = Le séjour
report-notes = Notes
report-no-notes = Aucune note.
report-unnamed = Sans nom
report-booked = réservé le { $day }
report-ref = réf. { $reference }

## Une personne
report-person = La personne
report-family-name = Nom
report-given-name = Prénom
report-title-word = Titre
report-email = E-mail
report-phone = Téléphone
report-address = Adresse
report-language = Langue
report-birthday = Date de naissance
report-nationality = Nationalité
report-tags = Étiquettes
report-added-on = Fiche ouverte le
report-file-origin = Origine de la fiche
report-file-number = N° de fiche
report-relay = adresse relais d’une plateforme
report-as-written = saisi { $written }
report-none = –
report-stays-section = Séjours
report-no-stays-yet = Aucun séjour.
report-journey = Parcours
report-journey-facts = Tous les faits
report-no-facts = Aucun fait noté.
report-corrected = Étape corrigée à la main ; les faits seuls donnent { $stage }.
report-note-head = { $kind }, { $moment }, { $author }
report-note-stay = séjour { $span }

## Mots du domaine
report-kind-home = domicile
report-kind-work = travail
report-kind-mobile = portable
report-status-prospect = Prospect
report-status-first = Premier séjour
report-status-returning = Client fidèle
report-status-lapsed = Client perdu de vue
report-state-booked = Réservé
report-state-in-house = Sur place
report-state-left = Parti
report-state-cancelled = Annulé
report-state-cancelled-on = Annulé le { $day }
report-state-no-show = Non venu
report-origin-direct = Direct
report-origin-walk-in = Sans réservation
report-origin-agency = Agence
report-role-main = Client principal
report-role-booker = Réservataire
report-role-companion = Accompagnant
report-note-fact = Information
report-note-preference = Préférence
report-note-incident = Incident
report-met-interest = Intérêt
report-met-enquiry = Demande
report-met-call = Appel
report-met-message = Message
report-met-reconfirmation = Confirmation avant l’arrivée
report-met-follow-up = Suivi après le séjour
report-stage-inspiration = Inspiration
report-stage-planning = Planification
report-stage-booking = Réservation
report-stage-pre-stay = Pré-séjour
report-stage-stay = Séjour
report-stage-post-stay = Post-séjour
report-port-here = Ici, aujourd’hui
report-port-skipped = Aucun fait noté
report-port-ahead = À venir
report-fact-opened = Fiche ouverte
report-fact-opened-from = Fiche ouverte, origine { $origin }
report-fact-booked = Réservé
report-fact-booked-how = Réservé, { $how }
report-fact-arrived = Arrivé
report-fact-arrived-dates = Arrivée, selon les dates
report-fact-left = Parti
report-fact-left-dates = Départ, selon les dates
report-fact-cancelled = Annulé
report-fact-no-show = Non venu
report-fact-note = Note, { $kind }
report-fact-corrected = Étape corrigée
