import { describe, expect, test } from 'vitest';
import { findNearest, suggestNearest } from '../../src/base/nearest.ts';

const known = ['qualifier', 'measure', 'source', 'value'];

describe('the nearest known word', () => {
  test('is found for a slip of a letter or two', () => {
    expect(findNearest('qualifer', known)).toBe('qualifier');
    expect(findNearest('mesures', known)).toBe('measure');
    expect(findNearest('sourse', known)).toBe('source');
  });

  test('is found whatever the case, and returned as it is known', () => {
    expect(findNearest('Value', known)).toBe('value');
    expect(findNearest('asof', ['asOf'])).toBe('asOf');
  });

  test('is the word itself where it is known', () => {
    expect(findNearest('value', ['values', 'value'])).toBe('value');
  });

  test('is the first of two that are equally near', () => {
    expect(findNearest('bat', ['cat', 'hat'])).toBe('cat');
  });

  test('is none where more than a third of the letters differ', () => {
    expect(findNearest('colour', known)).toBeNull();
    expect(findNearest('abcdef', ['abcxyf'])).toBe('abcxyf');
    expect(findNearest('abcdef', ['abxyzf'])).toBeNull();
  });

  test('may differ by one letter in the shortest words', () => {
    expect(findNearest('it', ['id'])).toBe('id');
    expect(findNearest('at', ['id'])).toBeNull();
  });

  test('is none where nothing is known', () => {
    expect(findNearest('value', [])).toBeNull();
  });
});

test('a hint asks for the nearest word, else says what to do', () => {
  expect(suggestNearest('mesure', new Set(known), 'Take it out.')).toBe('Did you mean "measure"?');
  expect(suggestNearest('colour', new Set(known), 'Take it out.')).toBe('Take it out.');
});
