import { nothingReceived, type RollupState } from "../../session/rollup/state";
import { usePane } from "../SessionContext";

/**
 * One part of 汇总; the component is drawn again only when that part changes, not with every file that has been read.
 *
 * @example const overview = useRollup((rollup) => rollup.overview);
 */
export const useRollup = <Part>(select: (rollup: RollupState) => Part): Part =>
  usePane((state) => select(state.rollup ?? nothingReceived));
