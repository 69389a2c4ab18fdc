import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_STAGES } from '../../lib/model/built-in-stages';
import { StageId } from '../../lib/model/stage';
import { addOwnStage, allStages, hasApplied, isEnded, isLatestStep } from '../../lib/tracker/stages';

describe('stages', () => {
  it('stand in the order of a board, with own ones before the endings', () => {
    const order = allStages([{ id: 'own:test', name: 'Test' }]);
    expect(order).toHaveLength(BUILT_IN_STAGES.length + 1);
    expect(order.indexOf('own:test')).toBe(order.indexOf('finished') - 1);
    expect(order.slice(order.indexOf('finished')).every(isEnded)).toBe(true);
  });

  it('say whether the person has applied', () => {
    expect(hasApplied(['saved', 'preparing', 'own:letter'])).toBe(false);
    expect(hasApplied(['saved', 'expired'])).toBe(false);
    expect(hasApplied(['saved', 'applied', 'withdrawn'])).toBe(true);
    expect(hasApplied(['saved', 'interviewing'])).toBe(true);
  });

  it('are not stepped back from by what is noted later of an earlier day', () => {
    const step = (stage: string, at: number) => ({ stage, at, recordedAt: at });
    expect(isLatestStep([step('saved', 9)], 4)).toBe(true);
    expect(isLatestStep([step('saved', 1), step('interviewing', 9)], 4)).toBe(false);
    expect(isLatestStep([step('saved', 1), step('interviewing', 9)], 10)).toBe(true);
  });

  it("of one's own get ids that the model takes, and each name once", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 }), (names) => {
        let own: ReturnType<typeof addOwnStage> = [];
        for (const name of names) own = addOwnStage(own, name);
        expect(new Set(own.map((stage) => stage.id)).size).toBe(own.length);
        for (const stage of own) expect(StageId.safeParse(stage.id).success).toBe(true);
        for (const name of names) expect(addOwnStage(own, name)).toBe(own);
      }),
    );
  });
});
