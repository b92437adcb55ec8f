/**
 * Icons by what they mean here, so that a meaning has one picture everywhere.
 *
 * They are drawn at 20 px with one stroke weight and are hidden from screen
 * readers by the library itself: the words beside them say the same.
 */

export type { LucideIcon as Icon } from 'lucide-react'

export {
  ArrowDown as downIcon,
  ArrowRight as goIcon,
  ArrowUp as upIcon,
  Bold as boldIcon,
  BookOpen as whyIcon,
  Building2 as agencyIcon,
  Calendar as dateIcon,
  Check as doneIcon,
  ChevronDown as openIcon,
  ChevronRight as unfoldIcon,
  Circle as notStartedIcon,
  CircleAlert as lookIcon,
  CircleCheck as savedIcon,
  CircleQuestionMark as helpIcon,
  CircleDashed as inProgressIcon,
  CloudOff as offlineIcon,
  Download as downloadIcon,
  Ellipsis as moreIcon,
  HandHeart as supportIcon,
  HeartHandshake as ecmhIcon,
  House as familyIcon,
  Inbox as toSortIcon,
  Info as infoIcon,
  Italic as italicIcon,
  Lightbulb as guidanceIcon,
  List as bulletsIcon,
  ListOrdered as numbersIcon,
  Lock as lockedIcon,
  LockOpen as notLockedIcon,
  Menu as sectionsIcon,
  MessageCircleQuestionMark as askIcon,
  MoveRight as moveIcon,
  Pencil as editIcon,
  Plus as addIcon,
  Printer as printIcon,
  Redo2 as redoIcon,
  Search as searchIcon,
  Settings as settingsIcon,
  Table as gridIcon,
  Trash2 as removeIcon,
  TriangleAlert as warnIcon,
  Undo2 as undoIcon,
  User as personIcon,
  Users as teamIcon,
  X as closeIcon,
  Zap as captureIcon,
} from 'lucide-react'
