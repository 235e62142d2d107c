# The native menu bar (`menu-` and the command the window is told) and the native dialogs.
menu-title-file = File
menu-title-edit = Edit
menu-title-view = View
menu-title-guest = Guest
menu-title-go = Go
menu-title-help = Help

menu-import = Import a file…
menu-save_pdf = Save the report as PDF…
menu-print = Print the report…
menu-settings = Settings
menu-close = Close the window
menu-quit = Quit Escale

menu-undo = Undo the last change
menu-text-undo = Undo typing
menu-text-redo = Redo typing
menu-text-cut = Cut
menu-text-copy = Copy
menu-text-paste = Paste
menu-text-all = Select all

menu-zoom_in = Larger
menu-zoom_out = Smaller
menu-zoom_reset = Normal size

menu-find = Find a guest
menu-new_guest = New guest
menu-enquiry = Note an enquiry
menu-note = Add a note
menu-book = Add a stay
menu-check_in = Check in
menu-check_out = Check out

menu-home = Home
menu-calendar = Calendar
menu-guests = Guests
menu-reports = Reports
menu-back = Back
menu-forward = Forward

menu-guide = Guide
menu-shortcuts = Keyboard shortcuts
menu-about = About Escale

dialog-pick-file-title = Choose a file to import
dialog-pick-file-known = Guest and reservation files
dialog-pick-file-any = All files
dialog-save-pdf-title = Save the report as PDF
dialog-save-text-title = Save the list
