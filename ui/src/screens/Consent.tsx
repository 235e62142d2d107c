//! A guest's consents: a card a purpose, what was said so far, and the register it stands in.
import { useCallback, useState } from "react";
import { Link, useLocation } from "wouter";
import { Cards } from "../consent/Cards";
import { Collect } from "../consent/Collect";
import { Register, SaidSoFar } from "../consent/Register";
import type { ConsentLine, Day, GuestId } from "../host/bindings";
import { useAsk, useChange } from "../host/call";
import { useWords } from "../host/words";
import { Button } from "../parts/Button";
import { Drawer } from "../parts/Dialog";
import { Trouble } from "../parts/Field";
import { Icon } from "../parts/Icon";
import { Waiting } from "../parts/Waiting";
import { useDeed } from "./deeds";
import { useStepBack } from "./stepBack";
import { useTitle } from "./title";

export function Consent({ guest, today }: { guest: GuestId; today: Day }) {
  const { t, problem } = useWords();
  const [, go] = useLocation();
  const file = useAsk("guests.page", { guest });
  const panel = useAsk("consent.list", { guest });
  const object = useChange("consent.object", () => t("consent-said-object"));
  const [collecting, setCollecting] = useState<ConsentLine | null>(null);
  const [drawer, setDrawer] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const close = useCallback(() => setCollecting(null), []);
  const name = file.data ? `${file.data.guest.name.given} ${file.data.guest.name.family}`.trim() || t("no-name") : "";
  useTitle(t("consent-title"));
  useDeed("leave", useStepBack());
  const fault = file.error ?? panel.error;
  if (fault) {
    return (
      <main className="page" id="page" tabIndex={-1}>
        <div className="empty">
          <Trouble>{problem(fault)}</Trouble>
        </div>
      </main>
    );
  }
  if (!panel.data || !file.data) return <Waiting said={t("loading")} />;
  const side = (
    <>
      <SaidSoFar history={panel.data.history} />
      <Register panel={panel.data} />
    </>
  );
  return (
    <>
      <main className="page" id="page" tabIndex={-1}>
        <header className="guest-head">
          <Link className="crumb" href={`/guests/${guest}`}>
            <Icon name="left" />
            <bdi>{name}</bdi>
          </Link>
          <div className="line">
            <h1>{t("consent-title")}</h1>
            <div className="acts">
              <Button icon="printer" onClick={() => go(`/reports/slip/${guest}`)}>
                {t("print-slip")}
              </Button>
              <Button icon="printer" onClick={() => go(`/reports/proof/${guest}`)}>
                {t("print-proof")}
              </Button>
              <Button className="only-narrow" icon="panel" onClick={() => setDrawer(true)}>
                {t("consent-history")}
              </Button>
            </div>
          </div>
          {trouble && <Trouble>{trouble}</Trouble>}
        </header>
        <div className="consent-page">
          <Cards guest={guest} lines={panel.data.lines} onCollect={setCollecting} onTrouble={setTrouble} />
          <div className="consent-foot">
            <Button look="danger" disabled={object.isPending} onClick={() => object.mutate({ guest }, { onSuccess: () => setTrouble(null), onError: (refused) => setTrouble(problem(refused)) })}>
              {t("consent-object")}
            </Button>
            <span className="muted">{t("consent-object-hint")}</span>
          </div>
        </div>
      </main>
      <aside className="side is-drawer" aria-label={t("consent-history")}>
        {side}
      </aside>
      <Drawer open={drawer} title={t("consent-history")} close={t("close")} onClose={() => setDrawer(false)}>
        <div className="side">{side}</div>
      </Drawer>
      <Collect line={collecting} guest={guest} today={today} onClose={close} />
    </>
  );
}
