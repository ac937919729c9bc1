/** What an import has changed, and where to go next. */
import type { CallOutput } from '../../../shared/contract.ts';
import { useRoute } from '../../state/route.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { takeFocus } from '../../ui/take-focus.ts';

interface ImportDoneProps {
  result: CallOutput<'extract.import'>;
  onAnother: () => void;
}

export function ImportDone({ result, onAnother }: ImportDoneProps) {
  const go = useRoute((state) => state.go);
  return (
    <>
      <Banner
        kind="success"
        title={`Imported: ${String(result.added)} new, ${String(result.updated)} updated, ${String(result.unchanged)} without change.`}
      >
        {result.leftOut > 0 && (
          <p>
            {result.leftOut === 1 ? '1 case was' : `${String(result.leftOut)} cases were`} left out, because it was not
            ticked as the same person.
          </p>
        )}
      </Banner>
      <div className="actions">
        <Button
          ref={takeFocus}
          kind="primary"
          onClick={() => {
            go({ screen: 'cases' });
          }}
        >
          See the cases
        </Button>
        <Button onClick={onAnother}>Choose another file</Button>
      </div>
    </>
  );
}
