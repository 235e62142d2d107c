//! The guests in alphabetical order, a page at a time.
import type { FoundGuest } from "../host/bindings";
import { useWords } from "../host/words";
import { Name } from "../parts/Name";
import "./table.css";

export function GuestTable({ guests }: { guests: FoundGuest[] }) {
  const { t, f } = useWords();
  return (
    <div className="table-scroll">
      <table className="table guest-table">
        <caption className="sr">{t("guests-title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("guests-name")}</th>
            <th scope="col">{t("guests-town")}</th>
            <th scope="col">{t("guests-phone")}</th>
            <th scope="col">{t("guests-last")}</th>
          </tr>
        </thead>
        <tbody>
          {guests.map((guest) => (
            <tr key={guest.id}>
              <th scope="row">
                <a href={`#/guests/${guest.id}`}>
                  <Name family={guest.parts.family} given={guest.parts.given} none={guest.name || t("no-name")} />
                </a>
              </th>
              <td>
                <bdi>{guest.town}</bdi>
              </td>
              <td className="nw">{guest.phone_tail ? `… ${guest.phone_tail.replace(/(\d\d)(\d\d)/, "$1 $2")}` : ""}</td>
              <td className="nw">{guest.last_stay ? f.month(guest.last_stay) : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
