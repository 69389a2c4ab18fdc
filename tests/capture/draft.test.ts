import { expect, it } from 'vitest';
import { createDraft } from '../../lib/capture/draft';
import type { LabelledField } from '../../lib/model/capture';

const CONTEXT = { base: 'https://marlowhouse.example/', today: '2026-11-02', language: 'en' };

it('a site states facts of pay and time: each once, none that is empty or as long as a text', () => {
  const facts: LabelledField[] = [];
  const draft = createDraft({}, {}, 'site:marlow', CONTEXT, facts);
  draft.fact('Pay', ' $24/hr -\n$26/hr ');
  draft.fact('Type', '$24/hr - $26/hr');
  draft.fact('Type', null);
  draft.fact('Type', '  ');
  draft.fact('Type', 'Part-time. '.repeat(20));
  expect(facts).toEqual([{ label: 'Pay', value: '$24/hr - $26/hr' }]);
});
