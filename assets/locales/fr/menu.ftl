# La barre de menus. Chaque identifiant est la commande que reçoit la fenêtre, sauf les titres et ce que fait le système.
menu-file = Fichier
menu-edit = Édition
menu-view = Affichage
menu-guest = Client
menu-go = Aller
menu-help = Aide

import = Importer un fichier…
save_pdf = Enregistrer le rapport en PDF…
print = Imprimer le rapport…
settings = Réglages
close = Fermer la fenêtre
quit = Quitter Escale

undo = Annuler la dernière modification
text-undo = Annuler la frappe
text-redo = Rétablir la frappe
text-cut = Couper
text-copy = Copier
text-paste = Coller
text-all = Tout sélectionner

zoom_in = Plus grand
zoom_out = Plus petit
zoom_reset = Taille normale

find = Trouver un client
new_guest = Nouveau client
note = Ajouter une note
book = Ajouter un séjour
check_in = Enregistrer l’arrivée
check_out = Enregistrer le départ

home = Accueil
guests = Clients
reports = Rapports
back = Précédent
forward = Suivant

shortcuts = Raccourcis clavier
about = À propos d’Escale

pick-file-title = Choisir un fichier à importer
pick-file-known = Fichiers de clients et de réservations
pick-file-any = Tous les fichiers
save-pdf-title = Enregistrer le rapport en PDF
save-text-title = Enregistrer la liste
print-title = Imprimer le rapport
