/** Help as a place of its own. */
import { useRoute } from '../../state/route.ts';
import { HelpCards } from './help-cards.tsx';

export function HelpScreen() {
  const go = useRoute((state) => state.go);
  return (
    <div className="page page--narrow">
      <div className="page__head">
        <h1 className="page__title">Help</h1>
      </div>
      <HelpCards
        onPlace={(screen) => {
          go({ screen });
        }}
      />
    </div>
  );
}
