/**
 * The reader of PDF gives a file so many seconds and no more. A busy machine takes longer for a good one: what a test
 * says of its content must not depend on that, so the clock stands still.
 */
export function unhurried(): void {
  beforeEach(() => {
    jest.spyOn(performance, "now").mockReturnValue(0);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
}
