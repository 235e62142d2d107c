# The native menu bar. Each id is the command the window is told, but for the titles and the system's own items.
menu-file = File
menu-edit = Edit
menu-view = View
menu-guest = Guest
menu-go = Go
menu-help = Help

import = Import a file…
save_pdf = Save the report as PDF…
print = Print the report…
settings = Settings
close = Close the window
quit = Quit Escale

undo = Undo the last change
text-undo = Undo typing
text-redo = Redo typing
text-cut = Cut
text-copy = Copy
text-paste = Paste
text-all = Select all

zoom_in = Larger
zoom_out = Smaller
zoom_reset = Normal size

find = Find a guest
new_guest = New guest
note = Add a note
book = Add a stay
check_in = Check in
check_out = Check out

home = Home
guests = Guests
reports = Reports
back = Back
forward = Forward

shortcuts = Keyboard shortcuts
about = About Escale

pick-file-title = Choose a file to import
pick-file-known = Guest and reservation files
pick-file-any = All files
save-pdf-title = Save the report as PDF
save-text-title = Save the list
print-title = Print the report
