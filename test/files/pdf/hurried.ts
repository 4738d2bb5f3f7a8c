/** What only the clock ends takes its seconds in every run of the tests: for the reader of PDF they pass five times as fast. */
export function hurried(): void {
  beforeEach(() => {
    const began = performance.now();
    const now = performance.now.bind(performance);
    jest.spyOn(performance, "now").mockImplementation(() => began + 5 * (now() - began));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
}
