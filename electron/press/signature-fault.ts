/** Why a signature is not upheld: what kind of finding it is, and the words for the reader. */

/**
 * `unsigned`: there is no signature. `cut short`: nor the end of a PDF. `foreign`: a signature in a form this app does
 * not check. `weak`: its key is too short to prove anything. `changed`: the bytes or the signature are not what was signed.
 */
export type FaultKind = 'unsigned' | 'cut short' | 'foreign' | 'weak' | 'changed';

export class SignatureFault extends Error {
  readonly kind: FaultKind;
  constructor(kind: FaultKind, message: string) {
    super(message);
    this.name = 'SignatureFault';
    this.kind = kind;
  }
}

/** The bytes, or the signature over them, are not what was signed. */
export function changed(message = 'The content or the signature is not what was signed.'): SignatureFault {
  return new SignatureFault('changed', message);
}

/** A form that other programs use and this app does not check. */
export function foreign(message: string): SignatureFault {
  return new SignatureFault('foreign', message);
}
