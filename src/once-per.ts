/** Makes a function that computes something about an object once, and keeps it as long as the object lives. */
export function oncePer<Subject extends object, Value extends {}>(
  compute: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const known = new WeakMap<Subject, Value>();
  return (subject) => {
    let value = known.get(subject);
    if (value === undefined) {
      value = compute(subject);
      known.set(subject, value);
    }
    return value;
  };
}
