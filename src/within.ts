/** Settles as the work does, or with undefined when it takes longer; a later failure is ignored. */
export async function within<Result>(
  timeoutMs: number,
  work: Result | Promise<Result>,
): Promise<Result | undefined> {
  // Usually the result is already there.
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
