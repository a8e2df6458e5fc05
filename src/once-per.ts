/** Makes a function that computes something about an object once, and keeps it as long as the object lives. */
export function oncePer<Subject extends object, Value extends {}>(
  compute: (subject: Subject) => Value,
): (subject: Subject) => Value {
  return once(new WeakMap<Subject, Value>(), compute);
}

/** The same for texts; what was computed is kept as long as the function itself. */
export function oncePerText<Value extends {}>(
  compute: (text: string) => Value,
): (text: string) => Value {
  return once(new Map<string, Value>(), compute);
}

interface Known<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function once<Key, Value extends {}>(
  known: Known<Key, Value>,
  compute: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
