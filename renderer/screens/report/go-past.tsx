/** A printed reason for going past a rule: kept as it is typed, and tied to the figures it was given for. */
import { useEffect, useRef, useState } from 'react';
import type { Ruling } from '../../../shared/proposal/ruling.ts';
import { isReason, typedFor, withReason } from '../../../shared/proposal/settle.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { PlanDesk } from './plan-desk.ts';
import { hintForReason, holdsToo } from './reason-hint.ts';

interface GoPastProps {
  desk: PlanDesk;
  ruling: Ruling;
}

export function GoPast({ desk, ruling }: GoPastProps) {
  const [isAsked, setAsked] = useState(false);
  const id = `${desk.block.id}-past-${ruling.key}`;
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) document.getElementById(id)?.focus();
  }, [isAsked, id]);
  const withdraw = () => {
    desk.changeReasons(withReason(ruling, desk, undefined));
    setAsked(false);
    requestAnimationFrame(() => open.current?.focus());
  };
  if (typedFor(ruling, desk) === undefined && !isAsked) {
    return (
      <LinkButton
        ref={open}
        label={`Go past this, because: ${ruling.says}`}
        onClick={() => {
          setAsked(true);
        }}
      >
        Go past this, because…
      </LinkButton>
    );
  }
  return (
    <>
      <ReasonField desk={desk} ruling={ruling} id={id} />
      <LinkButton onClick={withdraw}>Take the reason back</LinkButton>
    </>
  );
}

/** A reason given for another figure is shown, and goes past nothing until it is given again. */
function ReasonField({ desk, ruling, id }: GoPastProps & { id: string }) {
  const [isWriting, setWriting] = useState(false);
  const { text = '', formerly } = typedFor(ruling, desk) ?? {};
  const give = (reason: string) => {
    desk.changeReasons(withReason(ruling, desk, reason));
  };
  const isShort = !isWriting && text.trim() !== '' && !isReason(text);
  return (
    <>
      <TextArea
        id={id}
        label="Reason for going past this"
        hint={hintForReason(ruling.figures, formerly)}
        fault={isShort ? 'Say why in a few words, three at least: they are printed.' : undefined}
        width="full"
        rows={3}
        maxLength={1000}
        value={text}
        onBlur={() => {
          setWriting(false);
        }}
        onChange={(reason) => {
          setWriting(true);
          give(reason);
        }}
      />
      {formerly !== undefined && isReason(text) && (
        <LinkButton
          onClick={() => {
            give(text);
            document.getElementById(id)?.focus();
          }}
        >
          {holdsToo(ruling.figures)}
        </LinkButton>
      )}
    </>
  );
}
