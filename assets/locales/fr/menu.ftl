# La barre de menus (`menu-` et la commande que reçoit la fenêtre) et les dialogues du système.
menu-title-file = Fichier
menu-title-edit = Édition
menu-title-view = Affichage
menu-title-guest = Client
menu-title-go = Aller
menu-title-help = Aide

menu-import = Importer un fichier…
menu-save_pdf = Enregistrer le rapport en PDF…
menu-print = Imprimer le rapport…
menu-settings = Réglages
menu-close = Fermer la fenêtre
menu-quit = Quitter Escale

menu-undo = Annuler la dernière modification
menu-text-undo = Annuler la frappe
menu-text-redo = Rétablir la frappe
menu-text-cut = Couper
menu-text-copy = Copier
menu-text-paste = Coller
menu-text-all = Tout sélectionner

menu-zoom_in = Plus grand
menu-zoom_out = Plus petit
menu-zoom_reset = Taille normale

menu-find = Trouver un client
menu-new_guest = Nouveau client
menu-enquiry = Noter une demande
menu-note = Ajouter une note
menu-book = Ajouter un séjour
menu-check_in = Enregistrer l’arrivée
menu-check_out = Enregistrer le départ

menu-home = Accueil
menu-calendar = Calendrier
menu-guests = Clients
menu-reports = Rapports
menu-back = Précédent
menu-forward = Suivant

menu-guide = Guide
menu-shortcuts = Raccourcis clavier
menu-about = À propos d’Escale

dialog-pick-file-title = Choisir un fichier à importer
dialog-pick-file-known = Fichiers de clients et de réservations
dialog-pick-file-any = Tous les fichiers
dialog-save-pdf-title = Enregistrer le rapport en PDF
dialog-save-text-title = Enregistrer la liste
