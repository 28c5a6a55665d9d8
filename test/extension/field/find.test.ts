import { describe, expect, it } from 'vitest';
import { isSecretField } from '../../../extension/reader/field/find.ts';

const field = (change: Partial<Parameters<typeof isSecretField>[0]>) => ({
  autocomplete: '',
  names: [],
  masked: 'none',
  ...change,
});

describe('a secret, whatever type the field has', () => {
  it.each([
    ['that the browser fills in with a card', { autocomplete: 'cc-number' }],
    ['that the browser fills in with a code', { autocomplete: 'one-time-code' }],
    ['that the browser fills in with an address', { autocomplete: 'section-a shipping street-address' }],
    ['that shows dots', { masked: 'disc' }],
    ['called a password', { names: ['user_password'] }],
    ['called a passphrase', { names: ['', 'recovery-passphrase'] }],
    ['called a pin', { names: ['pin'] }],
    ['called an API key', { names: ['apiKey'] }],
    ['labelled a card number', { names: ['', '', 'Card number'] }],
  ])('a field %s', (_, change) => {
    expect(isSecretField(field(change))).toBe(true);
  });
});

describe('no secret', () => {
  it.each([
    ['without a name', {}],
    ['that is not to be filled in', { autocomplete: 'off' }],
    ['called body', { names: ['post[body]', 'content', 'Story'] }],
    ['called opinion', { names: ['opinion'] }],
    ['called stand-first', { names: ['standfirst', 'pinned_text', 'compass'] }],
  ])('a field %s', (_, change) => {
    expect(isSecretField(field(change))).toBe(false);
  });
});
