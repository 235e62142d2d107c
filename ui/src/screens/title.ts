//! The title of the window follows the page.
import { useEffect } from "react";
import { useWords } from "../host/words";

export function useTitle(page: string): void {
  const { t } = useWords();
  useEffect(() => {
    document.title = t("title-page", { page });
  }, [page, t]);
}
