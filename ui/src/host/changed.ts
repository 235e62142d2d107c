//! Which answers grow old when a room changes. One line per read; the rooms are those a change names.
import type { QueryClient } from "@tanstack/react-query";
import type { HouseState, Room } from "./bindings";
import type { CommandName } from "./host";

const SPEAKS_OF: Partial<Record<CommandName, Room[]>> = {
  "house.state": ["house", "guests", "stays", "exchange"],
  "house.habits": ["house"],
  "house.habits_effect": ["house", "guests", "stays", "journey", "loyalty"],
  "house.history": ["house", "guests", "stays", "journey", "loyalty", "consent", "exchange"],
  "guests.find": ["guests", "stays", "journey"],
  "guests.list": ["guests", "stays"],
  "guests.page": ["house", "guests", "stays", "journey", "loyalty", "consent"],
  "stays.today": ["house", "guests", "stays", "journey", "loyalty"],
  "loyalty.account": ["house", "guests", "stays", "loyalty"],
  "loyalty.programme": ["house", "loyalty"],
  "loyalty.preview": ["stays"],
  "loyalty.page": ["house", "guests", "stays", "loyalty"],
  "stays.calendar": ["guests", "stays"],
  "stays.vacancies": ["guests", "stays"],
  "stays.read_line": ["house", "guests", "stays"],
  "stays.note_days": ["house", "stays"],
  "stays.units": ["stays"],
  "stays.extras": ["stays"],
  "stays.closures": ["stays"],
  "stays.season": ["stays"],
  "journey.tasks": ["guests", "journey"],
  "consent.list": ["consent", "exchange", "guests", "stays", "journey", "house"],
  "consent.verify": ["consent"],
  "consent.wording": ["house", "guests"],
  "journey.enquiries": ["guests", "stays", "journey"],
  "journey.read_enquiry": ["house", "guests", "stays"],
  "journey.waiting": ["journey"],
  "exchange.imports": ["exchange", "guests", "stays"],
  "reports.preview": ["guests", "stays", "journey", "consent", "house"],
};

/** Ask again whatever speaks of these rooms. An import brings guests and stays. */
export async function forget(queries: QueryClient, rooms: Room[]): Promise<void> {
  const touched = new Set<Room>(rooms.includes("exchange") ? [...rooms, "guests", "stays"] : rooms);
  await queries.invalidateQueries({
    predicate: ({ queryKey }) => (SPEAKS_OF[queryKey[0] as CommandName] ?? []).some((room) => touched.has(room)),
  });
}

/** Another book is open, or none: everything known about the one before is forgotten. */
export function turnTo(queries: QueryClient, state: HouseState): void {
  queries.setQueryData(["house.state", {}], state);
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "house.state" });
}
