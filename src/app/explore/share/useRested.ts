import { useEffect, useState } from "react";

/**
 * A value once it has rested. The first is there at once.
 * @param key what tells one value from another
 * @param rest in milliseconds
 */
export function useRested<T>(value: T, key: string, rest: number): T {
  const [rested, setRested] = useState({ key, value });
  useEffect(() => {
    if (rested.key === key) return;
    const timer = setTimeout(() => setRested({ key, value }), rest);
    return () => clearTimeout(timer);
  }, [rested.key, key, value, rest]);
  return rested.value;
}
