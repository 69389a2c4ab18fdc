import { expect, it } from 'vitest';
import { readStage } from '../../lib/exchange/stage-in';

it.each([
  ['Wishlist', 'saved'],
  ['Bookmarked', 'saved'],
  ['Not applied', 'saved'],
  ['Applying', 'preparing'],
  ['Applied ✅', 'applied'],
  ['Under review', 'applied'],
  ['Online Assessment', 'interviewing'],
  ['2nd Interview', 'interviewing'],
  ['Negotiation', 'offer'],
  ['Offer declined', 'withdrawn'],
  ['Offer accepted', 'accepted'],
  ['Rejected after interview', 'rejected'],
  ['Absage', 'rejected'],
  ['No response', 'ghosted'],
  ['I withdrew', 'withdrawn'],
  ['Job closed', 'expired'],
  ['Entretien', 'interviewing'],
  ['finished', 'finished'],
  ['coffee CHAT', 'own:coffee'],
  ['Moonshot', null],
  ['', null],
])('%j is %j', (cell, stage) => {
  expect(readStage(cell, [{ id: 'own:coffee', name: 'Coffee chat' }])).toBe(stage);
});
