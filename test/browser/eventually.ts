/**
 * Waits until something holds, however slow the machine is. What never does is given up after a minute; the assertion
 * that follows says what is there instead.
 */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end && !(await holds());)
    await new Promise((resolve) => setTimeout(resolve, 100));
}
