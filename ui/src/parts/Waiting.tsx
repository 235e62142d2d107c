//! Waiting: nothing before 300 ms, then a word. A screen that answers at once never flickers.
import { useEffect, useState } from "react";

export function Waiting({ said }: { said: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return long ? (
    <p className="waiting" role="status">
      {said}
    </p>
  ) : null;
}
