import { Switch } from "@fluentui/react-components";
import type { Filing } from "../../figures";
import { useActions, usePane } from "../SessionContext";
import { Card } from "../shell/Card";
import { Fold } from "../shell/Fold";
import { Hint } from "../shell/Hint";
import { strings } from "../words.zh-CN";
import { NamesCard } from "./NamesCard";
import { TemplateCard } from "./TemplateCard";

const words = strings.write;

/** 高级: for offices with a layout of their own, and for those who write templates themselves. */
export function Advanced({ filing }: { readonly filing: Filing }) {
  const { showCode } = useActions();
  const showsCode = usePane((state) => state.showsCode) === true;
  return (
    <Fold label={words.advanced}>
      <TemplateCard />
      <Card title={words.code}>
        <Switch
          label={words.showCode}
          checked={showsCode}
          onChange={(_, { checked }) => {
            showCode(checked);
          }}
        />
        <Hint>{words.showCodeWhy}</Hint>
      </Card>
      <NamesCard filing={filing} />
    </Fold>
  );
}
