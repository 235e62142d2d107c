//! Signs. They never stand alone: a word is beside them, or the button they fill has a spoken name.
import {
  ArrowLeft, BedDouble, CakeSlice, Calendar, Check, ChevronDown, ChevronLeft, ChevronRight, ChevronUp, CircleHelp, Download, Ellipsis, ExternalLink,
  FileText, FolderOpen, Heart, House, Languages, LogIn, LogOut, Mail, MessageSquare, Minus, PanelRight, Pencil, Phone, Plus,
  Printer, Search, SlidersHorizontal, Sparkles, Tag, TriangleAlert, Undo2, Upload, User, Users, X, CircleX, UserX, RotateCcw,
} from "lucide-react";

const SIGNS = {
  back: ArrowLeft, bed: BedDouble, cake: CakeSlice, calendar: Calendar, check: Check, down: ChevronDown, up: ChevronUp, left: ChevronLeft, right: ChevronRight,
  ask: CircleHelp, download: Download, more: Ellipsis, open: ExternalLink, report: FileText, folder: FolderOpen, heart: Heart,
  home: House, languages: Languages, arrive: LogIn, leave: LogOut, mail: Mail, chat: MessageSquare, minus: Minus, panel: PanelRight,
  note: Pencil, phone: Phone, plus: Plus, printer: Printer, search: Search, settings: SlidersHorizontal, star: Sparkles, tag: Tag,
  alert: TriangleAlert, undo: Undo2, upload: Upload, user: User, guests: Users, x: X, cancelled: CircleX, noShow: UserX, again: RotateCcw,
} as const;

export type IconName = keyof typeof SIGNS;

export function Icon({ name }: { name: IconName }) {
  const Sign = SIGNS[name];
  return <Sign className="ic" aria-hidden="true" strokeWidth={1.75} />;
}

/** The sign of the house: a port of call with its flag. */
export function PortSign() {
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2.5 16.5h6M15.5 16.5h6M12 13V4.5M12 4.5l6 2.7-6 2.6" />
      <circle cx="12" cy="16.5" r="3.5" />
    </svg>
  );
}
