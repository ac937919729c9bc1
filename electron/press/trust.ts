/** The certificates a check of a signed PDF starts from. */

/** DER certificates. A signer under `demoRoots` is known here but marked DEMO wherever it is named. */
export interface Trust {
  roots: Uint8Array[];
  demoRoots: Uint8Array[];
}
