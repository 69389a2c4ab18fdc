import base from '../../components/base.css?inline';
import exit from '../../components/goals/ExitFields.module.css?inline';
import prompt from '../../components/goals/GoalPrompt.module.css?inline';
import need from '../../components/goals/NeedQuestion.module.css?inline';
import outcomes from '../../components/goals/OutcomeFields.module.css?inline';
import questions from '../../components/goals/QuestionFields.module.css?inline';
import question from '../../components/goals/question.module.css?inline';
import time from '../../components/goals/TimeFields.module.css?inline';
import day from '../../components/ui/DayInput.module.css?inline';

/** The dialog is the root of everything inside the closed shadow root. */
const FRAME = `
dialog {
  padding: 0;
  border: 0;
  inline-size: min(420px, calc(100vw - 16px));
  max-inline-size: none;
  max-block-size: min(680px, calc(100dvh - 16px));
  overflow: hidden;
  overflow-wrap: anywhere;
  text-align: start;
}
dialog[open] { display: flex; flex-direction: column; }
dialog > form { flex: 0 1 auto; }
`;

export const STYLES = [
  base.replaceAll(':root', 'dialog'),
  prompt,
  question,
  need,
  outcomes,
  time,
  day,
  exit,
  questions,
  FRAME,
].join('\n');
