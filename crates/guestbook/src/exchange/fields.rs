//! The fields a column may feed, and the headers they are known by.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident: $words:expr;)*) => {
        /// What a column of a file may feed.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum Field {
            $($(#[$doc])* $name,)*
        }

        impl Field {
            /// All fields, in the order of the screen.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Headers this field is known by, folded; French, English, then what is cheap.
            pub(super) const fn headers(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => $words,)*
                }
            }
        }
    };
}

fields! {
    /// Family name.
    Family: &["nom", "nom de famille", "last name", "surname", "family name", "lastname", "nachname", "familienname",
        "cognome", "apellido", "apellidos", "achternaam", "name family", "nom du client principal",
        "nachname des gastes", "hausname", "cognome ospite", "primer apellido"];
    /// Given names.
    Given: &["prenom", "prenoms", "first name", "given name", "given names", "firstname", "forename", "vorname",
        "nome", "nombre", "voornaam", "nome ospite", "nombre de pila", "rufname"];
    /// Family and given names in one cell; several guests if separated by commas.
    FullName: &["name", "full name", "nom complet", "nom et prenom", "nom prenom", "prenom nom", "guest name",
        "guest name s", "guest", "guests", "client", "nom du client", "nom du voyageur", "voyageur",
        "nom des clients", "customer", "gast", "gastname", "ospite", "huesped", "name des gastes", "guest names",
        "main guest", "hote", "contact name", "fn", "name vorname", "nachname vorname", "vor und nachname",
        "gast name", "nome e cognome", "cognome e nome", "nome completo", "nombre completo", "nombre y apellidos",
        "apellidos y nombre", "nombre del huesped", "nome dell ospite", "ospite principale", "huesped principal",
        "hauptgast", "intestatario", "titular"];
    /// Form of address.
    Title: &["civilite", "title", "salutation", "name prefix", "anrede", "titre", "tratamiento", "prefix", "titolo",
        "trattamento", "herr frau", "saludo"];
    /// E-mail address.
    Email: &["email", "e mail", "mail", "courriel", "adresse e mail", "adresse email", "email address",
        "e mail address", "e mail 2 address", "e mail 3 address", "e mail adresse", "correo", "correo electronico",
        "adresse mail", "mel", "posta elettronica", "guest email", "email du client", "mailadresse",
        "e mail des gastes", "indirizzo email", "indirizzo e mail", "posta", "direccion de correo",
        "direccion de correo electronico", "correo e"];
    /// Phone number.
    Phone: &["telephone", "tel", "phone", "phone number", "numero de telephone", "mobile", "portable",
        "mobile phone", "home phone", "home phone 2", "business phone", "business phone 2", "primary phone",
        "other phone", "tel portable", "telefon", "telefonnummer", "handy", "telefono", "telefoon", "gsm", "cell",
        "cell phone", "contact phone", "guest phone", "tel fixe", "telephone portable", "telephone fixe",
        "telephone mobile", "telefon privat", "telefon mobil", "mobiltelefon", "mobilnummer", "handynummer",
        "festnetz", "cellulare", "telefono cellulare", "telefono fisso", "numero di telefono", "telefono movil",
        "movil", "telefono fijo", "numero de telefono"];
    /// Street and number.
    Street: &["adresse", "address", "rue", "street", "street address", "address line 1", "address line 2",
        "adresse 1", "adresse 2", "home street", "business street", "strasse", "indirizzo", "direccion",
        "adresse postale", "strasse und hausnummer", "strasse nr", "anschrift", "calle", "domicilio"];
    /// Postal code.
    Postcode: &["code postal", "cp", "postcode", "postal code", "zip", "zip code", "home postal code",
        "business postal code", "plz", "cap", "codigo postal", "postleitzahl", "codice postale", "c p"];
    /// Town.
    Town: &["ville", "town", "city", "commune", "localite", "home city", "business city", "ort", "stadt", "citta",
        "ciudad", "poblacion", "woonplaats", "wohnort", "comune", "localita", "localidad", "municipio"];
    /// Region, state or canton.
    Region: &["region", "state", "province", "canton", "departement", "county", "home state", "business state",
        "bundesland", "kanton", "regione", "provincia", "prov", "comunidad autonoma"];
    /// Country.
    Country: &["pays", "country", "booker country", "pays du client", "home country", "home country region",
        "business country", "business country region", "land", "paese", "pais", "country of residence",
        "pays de residence", "nazione", "stato di residenza", "herkunftsland", "wohnsitzland", "pais de residencia"];
    /// Language.
    Language: &["langue", "language", "sprache", "lingua", "idioma", "taal", "preferred language",
        "korrespondenzsprache", "lingua preferita", "idioma preferido"];
    /// Birthday.
    Birthday: &["ne e le", "ne le", "date de naissance", "birthday", "birth date", "date of birth", "dob",
        "birthdate", "naissance", "anniversaire", "geburtstag", "geburtsdatum", "data di nascita",
        "fecha de nacimiento", "geboren am", "nato il", "nata il", "nato a il", "cumpleanos", "compleanno",
        "nacimiento"];
    /// Nationality.
    Nationality: &["nationalite", "nationality", "citizenship", "nationalitat", "staatsangehorigkeit", "nazionalita",
        "nacionalidad", "staatsangehorigkeit gast", "nationalitat gast", "cittadinanza", "ciudadania"];
    /// Tags.
    Tags: &["tags", "etiquettes", "labels", "categories", "mots cles", "group membership", "tag", "groupe",
        "schlagworte", "stichworte", "etichette", "etiquetas"];
    /// A note about the person.
    GuestNote: &["notes", "note", "remarques client", "guest notes", "notes client", "commentaire client", "notizen",
        "gastnotiz", "note cliente", "note ospite", "notas", "notas del huesped"];
    /// First night.
    Arrival: &["arrivee", "date d arrivee", "arrival", "arrival date", "check in", "checkin", "check in date",
        "start date", "date de debut", "debut", "from", "du", "anreise", "ankunft", "arrivo", "llegada", "entrada",
        "aankomst", "arrivee le", "date arrivee", "anreisedatum", "anreisetag", "ankunftsdatum", "von",
        "data di arrivo", "data arrivo", "arrivo il", "check in il", "dal", "fecha de llegada", "fecha de entrada",
        "fecha llegada", "fecha entrada", "desde"];
    /// The day they leave.
    Departure: &["depart", "date de depart", "departure", "departure date", "check out", "checkout",
        "check out date", "end date", "date de fin", "fin", "to", "au", "abreise", "abfahrt", "partenza", "salida",
        "vertrek", "depart le", "date depart", "abreisedatum", "abreisetag", "bis", "data di partenza",
        "data partenza", "partenza il", "al", "fecha de salida", "fecha salida", "hasta"];
    /// Number of nights.
    Nights: &["nuits", "nights", "nombre de nuits", "duree nuits", "duration nights", "of nights", "nb nuits",
        "nachte", "notti", "noches", "number of nights", "duree", "length of stay", "no of nights", "anzahl nachte",
        "ubernachtungen", "aufenthaltsdauer", "numero notti", "numero di notti", "pernottamenti", "numero de noches",
        "pernoctaciones"];
    /// The unit.
    Unit: &["chambre", "room", "unit", "logement", "hebergement", "emplacement", "gite", "listing", "annonce",
        "unit type", "type d hebergement", "room number", "numero de chambre", "room name", "property",
        "appartement", "pitch", "zimmer", "camera", "habitacion", "accommodation", "rooms", "zimmernummer",
        "zimmer nr", "zimmername", "unterkunft", "stellplatz", "ferienwohnung", "alloggio", "appartamento",
        "piazzola", "numero camera", "alojamiento", "apartamento", "parcela", "numero de habitacion"];
    /// State of the stay.
    State: &["statut", "status", "etat", "state of booking", "reservation status", "booking status",
        "buchungsstatus", "stato", "estado", "buchungsstand", "stato prenotazione", "stato della prenotazione",
        "estado de la reserva"];
    /// Through which door it came.
    Origin: &["source", "origine", "origin", "canal", "channel", "provenance", "plateforme", "platform",
        "booking source", "quelle", "agence", "buchungskanal", "buchungsquelle", "kanal", "herkunft", "canale",
        "provenienza", "portale", "procedencia", "portal"];
    /// Number of the booking.
    Reference: &["reference", "ref", "numero de reservation", "n de reservation", "reservation",
        "reservation number", "booking number", "book number", "booking id", "reservation id", "confirmation code",
        "code de confirmation", "confirmation number", "third party confirmation number", "booking reference",
        "buchungsnummer", "numero de confirmation", "reservation code", "reservierungsnummer", "buchungsnr",
        "buchungscode", "numero prenotazione", "numero di prenotazione", "codice prenotazione", "n prenotazione",
        "numero de reserva", "codigo de reserva", "localizador"];
    /// Price of the stay.
    Price: &["prix", "price", "montant", "tarif", "total", "amount", "earnings", "revenus", "grand total",
        "total price", "montant total", "prix total", "preis", "betrag", "prezzo", "importe", "precio",
        "total amount", "gesamtpreis", "gesamtbetrag", "rechnungsbetrag", "summe", "importo", "importo totale",
        "totale", "prezzo totale", "tariffa", "importe total", "precio total", "tarifa"];
    /// Currency of the price.
    Currency: &["devise", "currency", "monnaie", "wahrung", "valuta", "moneda", "divisa"];
    /// Adults.
    Adults: &["adultes", "adults", "of adults", "nombre d adultes", "nb adultes", "erwachsene", "adulti", "adultos",
        "anzahl erwachsene", "numero adulti", "numero de adultos"];
    /// Children.
    Children: &["enfants", "children", "of children", "nombre d enfants", "nb enfants", "kinder", "bambini", "ninos",
        "kids", "anzahl kinder", "numero bambini", "numero de ninos"];
    /// Infants.
    Infants: &["bebes", "infants", "of infants", "nombre de bebes", "nb bebes", "babies", "kleinkinder", "sauglinge",
        "babys", "neonati", "lattanti"];
    /// All heads together, if they are not told apart.
    Persons: &["personnes", "persons", "people", "nombre de personnes", "nb personnes", "guests count", "pax",
        "personen", "nb pers", "voyageurs", "number of guests", "occupants", "anzahl personen", "anzahl gaste",
        "personenzahl", "persone", "numero persone", "numero ospiti", "personas", "numero de personas",
        "numero de huespedes"];
    /// The day the booking was made.
    BookedOn: &["booked on", "booked", "reservee", "reserve le", "date de reservation", "booking date",
        "reservation date", "booked date", "created", "gebucht am", "reservee le", "created on", "buchungsdatum",
        "reserviert am", "data prenotazione", "data di prenotazione", "prenotato il", "fecha de reserva",
        "reservado el"];
    /// The day it was cancelled.
    CancelledOn: &["cancellation date", "date d annulation", "annule le", "cancelled on", "canceled on",
        "stornodatum", "annulee le", "storniert am", "stornierungsdatum", "data di cancellazione", "cancellato il",
        "annullato il", "fecha de cancelacion", "cancelado el"];
    /// A note about the stay.
    StayNote: &["remarque", "remarques", "remarks", "remark", "commentaire", "commentaires", "comment", "comments",
        "special requests", "demandes", "observations", "bemerkung", "bemerkungen", "osservazioni", "guest comments",
        "anmerkung", "anmerkungen", "hinweise", "sonderwunsche", "note sul soggiorno", "note soggiorno",
        "note prenotazione", "richieste", "commenti", "observaciones", "comentarios", "peticiones",
        "notas de la estancia"];
    /// Who made the booking.
    Booker: &["booked by", "reserve par", "booker", "booker name", "gebucht von", "reserve au nom de", "bucher",
        "besteller", "prenotato da", "reservado por"];
    /// The number the other program gives the row.
    ExternalId: &["id", "uid", "guest id", "customer id", "client id", "external id", "identifiant", "gastnummer",
        "gast nr", "kundennummer", "codice cliente", "codice ospite", "codigo de cliente", "codigo de huesped"];
    /// Did the person say yes to a newsletter? A yes without proof, to be confirmed; a no is a refusal.
    Newsletter: &["newsletter", "lettre d information", "lettre de nouvelles", "infolettre", "opt in", "optin",
        "email opt in", "newsletter opt in", "accord newsletter", "consentement newsletter", "consentement",
        "abonne newsletter", "abonne", "inscrit newsletter", "subscribed", "marketing consent", "email marketing",
        "accepts marketing", "accepts email marketing", "einwilligung newsletter", "newsletter abonniert",
        "consenso newsletter", "iscritto newsletter", "consentimiento newsletter", "boletin"];
}

impl Field {
    /// Is it a date of a stay?
    pub(super) const fn is_day(self) -> bool {
        matches!(self, Self::Arrival | Self::Departure | Self::BookedOn | Self::CancelledOn)
    }

    /// May several columns feed it? (Values are joined, or become several e-mails, phones, addresses.)
    pub(super) const fn takes_several(self) -> bool {
        matches!(
            self,
            Self::Email
                | Self::Phone
                | Self::Street
                | Self::Postcode
                | Self::Town
                | Self::Region
                | Self::Country
                | Self::Tags
                | Self::GuestNote
                | Self::StayNote
        )
    }
}

/// Words of headers, folded, of columns that are never kept. source: the house's privacy rules; GDPR article 5(1)(c)
const NEVER: &[&str] = &[
    "document number",
    "passport",
    "passeport",
    "id number",
    "identity card",
    "carte d identite",
    "numero de piece",
    "card type",
    "card number",
    "carte bancaire",
    "carte de credit",
    "credit card",
    "cvv",
    "iban",
    "tax id",
    "tax number",
    "numero fiscal",
    "siret",
    "numero de tva",
    "vat number",
    "ip address",
    "optin ip",
    "confirm ip",
    "latitude",
    "longitude",
    "gmtoff",
    "dstoff",
    "ausweis",
    "reisepass",
    "kreditkarte",
    "national id",
    "nif",
    "codice fiscale",
    "social security",
    "securite sociale",
    "optin time",
    "confirm time",
];

/// Is this a column Escale never keeps? `folded` is the folded header.
pub(super) fn is_never_kept(folded: &str) -> bool {
    let bounded = format!(" {folded} ");
    NEVER.iter().any(|words| bounded.contains(&format!(" {words} ")))
}

/// The field a folded header is known to feed.
pub(super) fn by_header(folded: &str) -> Option<Field> {
    Field::ALL.iter().copied().find(|field| field.headers().contains(&folded))
}
