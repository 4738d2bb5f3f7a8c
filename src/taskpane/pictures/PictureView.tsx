import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Picture } from "../../pictures";
import { svgOf } from "../../pictures/svg";

const useStyles = makeStyles({
  picture: { width: "100%", height: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A picture as the web page will have it. */
export function PictureView({ picture }: { readonly picture: Picture }) {
  const styles = useStyles();
  const source = useMemo(
    () => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(picture))}`,
    [picture],
  );
  return <img className={styles.picture} src={source} alt={picture.alternative} />;
}
