/** Settles as the work does, or with undefined when it takes longer; what it then fails of is lost. */
export async function within<Result>(
  timeoutMs: number,
  work: Result | Promise<Result>,
): Promise<Result | undefined> {
  // Most of what is asked for is there already.
  if (!(work instanceof Promise)) return work;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, undefined);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
