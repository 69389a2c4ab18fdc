import { expect, it } from 'vitest';
import { classify } from '../../lib/classify/classify';
import { classifiable } from './classifiable';

const closed = (text: string) => classify(classifiable(text)).closed?.value ?? false;

it.each([
  'We are no longer accepting applications for this role.',
  'This position has been filled.',
  'This job is no longer available.',
  'Applications are now closed.',
  'The application deadline has passed.',
  'Diese Stelle ist leider bereits besetzt.',
  'Die Bewerbungsfrist ist abgelaufen.',
  'Das Stellenangebot ist nicht mehr verfügbar.',
  'Cette offre est expirée. Le poste est pourvu.',
  'Les candidatures sont closes.',
  "L'offre n'est plus disponible.",
  'La oferta ha sido cerrada.',
  'Ya no se aceptan solicitudes. Plazo cerrado.',
  'Posizione chiusa: candidature chiuse.',
  'Vaga encerrada.',
  'De vacature is vervuld.',
  'Oferta wygasła, rekrutacja zakończona.',
  'Pozice již není aktuální.',
])('closed: %s', (text) => {
  expect(closed(text)).toBe(true);
});

it.each([
  'The posting closes once the position has been filled.',
  'We will take it down when the role is filled.',
  'Ceramics intern: filled for 2027. Painting intern: open.',
  'Closed on public holidays.',
  'Access denied. Please complete the captcha.',
  '403 Forbidden',
  'Too many requests, try again later (429).',
  'Sign in to see this job.',
  'Sobald die Stelle besetzt ist, nehmen wir die Anzeige offline.',
  'Dès que le poste est pourvu, nous retirons cette annonce.',
])('open or unknown: %s', (text) => {
  expect(closed(text)).toBe(false);
});
