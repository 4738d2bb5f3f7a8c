/** The parts of `Office.context.officeTheme` that tell light from dark; older hosts give colours only. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Relative luminance of `#rrggbb`, 0 to 1; undefined for anything else. */
function luminance(colour: string): number | undefined {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Whether Office shows itself dark. Hosts that do not say so (Excel on the web) are taken to follow the
 * system, whose preference the caller passes.
 */
export function isDark(office: OfficeTheme | undefined, systemPrefersDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const light = office?.bodyBackgroundColor ? luminance(office.bodyBackgroundColor) : undefined;
  return light === undefined ? systemPrefersDark : light < 0.4;
}
