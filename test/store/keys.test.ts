/** The keys of a store: what opens it, what does not, and how a wrong key differs from a damaged file. */
import { argon2Sync } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayAfter } from '../../electron/store/attempts.ts';
import { derivePassphraseKey, kdfCost, knownQuestion, usualCost } from '../../electron/store/derive-key.ts';
import { readRecoveryCode, writeRecoveryCode } from '../../electron/store/recovery-code.ts';
import { recoverStore } from '../../electron/store/recover-store.ts';
import { failureOf, newStore, passphrase, quickCost, reopen, SetClock } from './made-up.ts';
import { rounds } from './rounds.ts';

describe('Argon2id', () => {
  it('is judged by an implementation that gives the test vector of RFC 9106, section 5.3', () => {
    const tag = argon2Sync('argon2id', {
      message: Buffer.alloc(32, 1),
      nonce: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associatedData: Buffer.alloc(12, 4),
      parallelism: 4,
      tagLength: 32,
      memory: 32,
      passes: 3,
    });
    expect(tag.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('gives the same key as that implementation, for the start-up question and for a real cost', async () => {
    const { passphrase: text, salt, memoryKiB, passes, lanes } = knownQuestion;
    const known = await derivePassphraseKey(text, Buffer.from(salt), { memoryKiB, passes, lanes });
    expect(known).toEqual(judge(text, salt, { memoryKiB, passes, lanes }));
    const real = await derivePassphraseKey('eirin a mêl', Buffer.from(salt), quickCost);
    expect(real).toEqual(judge('eirin a mêl', salt, quickCost));
  });

  it('costs 256 MiB, 3 passes and 4 lanes by default, and never less than 64 MiB', () => {
    expect(usualCost).toEqual({ memoryKiB: 262_144, passes: 3, lanes: 4 });
    expect(kdfCost.safeParse({ ...usualCost, memoryKiB: 65_535 }).success).toBe(false);
  });
});

function judge(text: string, salt: string, cost: typeof quickCost): Buffer {
  const { memoryKiB: memory, passes, lanes: parallelism } = cost;
  const nonce = Buffer.from(salt);
  return argon2Sync('argon2id', { message: Buffer.from(text), nonce, parallelism, tagLength: 32, memory, passes });
}

describe('a wrong passphrase', () => {
  it('is told as wrong and never as damage, whatever is typed', { timeout: rounds(60_000, 600_000) }, async () => {
    const clock = new SetClock();
    const { folder, store } = await newStore(undefined, clock);
    store.close();
    const typed = [
      ...['', ' ', `${passphrase} `, ` ${passphrase}`, passphrase.toUpperCase(), passphrase.slice(1), 'a'.repeat(1024)],
      ...['\u0000', '🙂'.repeat(200), 'ŵ', 'w\u0302', "x'00'", '"; DROP TABLE cases'],
    ];
    const more = fc.sample(fc.string({ unit: 'grapheme', maxLength: 200 }), rounds(10, 1000));
    for (const words of [...typed, ...more]) {
      clock.pass(60);
      expect((await failureOf(() => reopen(folder, clock, words))).code, JSON.stringify(words)).toBe(
        'passphrase-wrong',
      );
    }
    clock.pass(60);
    expect((await reopen(folder, clock)).name).toBe('Work');
  });

  it('is the same passphrase when its letters are composed differently', async () => {
    const clock = new SetClock();
    const { folder, store, recoveryCode } = await newStore(undefined, clock);
    store.close();
    const composed = 'cŵn gwyllt ar y traeth mêl';
    const recovered = await recoverStore({ folder, recoveryCode, newPassphrase: composed, clock, ballastBytes: 4096 });
    recovered.store.close();
    expect((await reopen(folder, clock, composed.normalize('NFD'))).name).toBe('Work');
  });

  it('makes the store wait from the fifth on, up to 30 seconds, also after a restart', async () => {
    expect([0, 4, 5, 6, 7, 8, 9, 10, 50].map(delayAfter)).toEqual([0, 0, 1, 2, 4, 8, 16, 30, 30]);
    const clock = new SetClock();
    const { folder, store } = await newStore(undefined, clock);
    store.close();
    for (let tries = 0; tries < 6; tries++) {
      expect((await failureOf(() => reopen(folder, clock, 'wrong'))).code).toBe('passphrase-wrong');
      if (tries >= 4) {
        const refused = await failureOf(() => reopen(folder, clock, passphrase));
        expect(refused.code).toBe('unlock-delayed');
        expect(refused.message).toContain(`${delayAfter(tries + 1)} second`);
        clock.pass(delayAfter(tries + 1));
      }
    }
    expect((await reopen(folder, clock)).name).toBe('Work');
  });

  it('cannot be tried sooner by setting the clock back, nor is anyone shut out by it', async () => {
    const clock = new SetClock();
    const { folder, store } = await newStore(undefined, clock);
    store.close();
    for (let tries = 0; tries < 5; tries++) await failureOf(() => reopen(folder, clock, 'wrong'));
    clock.pass(-86_400);
    expect((await failureOf(() => reopen(folder, clock))).code).toBe('unlock-delayed');
    clock.pass(1);
    expect((await reopen(folder, clock)).name).toBe('Work');
  });
});

describe('a damaged key file', () => {
  it('is told as damage for every byte that changes, and never opens', async () => {
    const { folder, store } = await newStore();
    store.close();
    const path = join(folder, 'keys.json');
    const good = readFileSync(path);
    const meaning = JSON.stringify(JSON.parse(good.toString('utf8')));
    for (let at = 0; at < good.length; at += 7) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 1;
      if (sameMeaning(bad, meaning)) continue;
      writeFileSync(path, bad);
      expect((await failureOf(() => reopen(folder))).code, `byte ${at}`).toMatch(/^store-(damaged|newer)$/);
    }
    writeFileSync(path, good);
    expect((await reopen(folder)).name).toBe('Work');
  });

  it('is told as damage where it is gone from beside the cases, and as a newer store when a later version wrote it', async () => {
    const { folder, store } = await newStore();
    store.close();
    const path = join(folder, 'keys.json');
    const keys = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...keys, version: 2, more: true }));
    expect((await failureOf(() => reopen(folder))).code).toBe('store-newer');
    rmSync(path);
    expect((await failureOf(() => reopen(folder))).code).toBe('store-damaged');
    rmSync(join(folder, 'cases.db'));
    expect((await failureOf(() => reopen(folder))).code).toBe('store-missing');
  });
});

/** A changed blank between two fields says the same. */
function sameMeaning(bytes: Buffer, meaning: string): boolean {
  try {
    return JSON.stringify(JSON.parse(bytes.toString('utf8'))) === meaning;
  } catch {
    return false;
  }
}

describe('the recovery code', () => {
  it('opens the store with a new passphrase, and then neither the old passphrase nor the old code does', async () => {
    const clock = new SetClock();
    const { folder, store, recoveryCode } = await newStore(undefined, clock);
    store.close();
    const newPassphrase = 'lantern orchid waffle anchor';
    const request = { folder, newPassphrase, clock, ballastBytes: 4096 };
    const recovered = await recoverStore({ ...request, recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' ') });
    recovered.store.close();
    expect(recovered.recoveryCode).not.toBe(recoveryCode);
    expect((await failureOf(() => reopen(folder, clock))).code).toBe('passphrase-wrong');
    expect((await failureOf(() => recoverStore({ ...request, recoveryCode }))).code).toBe('recovery-code-wrong');
    const opened = await reopen(folder, clock, newPassphrase);
    expect(opened.audit.firstBroken()).toBeUndefined();
  });

  it('changes nothing when the new passphrase is weak', async () => {
    const clock = new SetClock();
    const { folder, store, recoveryCode } = await newStore(undefined, clock);
    store.close();
    const before = readFileSync(join(folder, 'keys.json'));
    const weak = await failureOf(() => recoverStore({ folder, recoveryCode, newPassphrase: 'probation1', clock }));
    expect(weak.code).toBe('passphrase-weak');
    expect(readFileSync(join(folder, 'keys.json'))).toEqual(before);
  });

  it('comes back from its groups for any secret', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const code = writeRecoveryCode(Buffer.from(bytes));
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$/);
        expect([...readRecoveryCode(code)]).toEqual([...bytes]);
      }),
    );
  });

  it('names the group in which one character is wrong or two neighbours are exchanged', async () => {
    const code = writeRecoveryCode(Buffer.from('5b'.repeat(31) + '07', 'hex'));
    for (let at = 0; at < code.length - 1; at++) {
      const [here, next] = [code.charAt(at), code.charAt(at + 1)];
      if (here === '-') continue;
      const group = `Group ${Math.floor(at / 6) + 1} `;
      const changed = code.slice(0, at) + (here === 'Z' ? '7' : 'Z') + code.slice(at + 1);
      expect((await failureOf(() => readRecoveryCode(changed))).message).toContain(group);
      if (next === '-' || next === here) continue;
      const exchanged = code.slice(0, at) + next + here + code.slice(at + 2);
      expect((await failureOf(() => readRecoveryCode(exchanged))).message).toContain(group);
    }
  });
});
