import type { Wording } from './wording';

/** Invented sentences in the languages of which only the core words are known. */
export const others: Wording[] = [
  ['Il tirocinio non è retribuito.', 'unpaid'],
  ['È previsto un rimborso spese di 600 euro mensili.', 'paid', [600, 600, 'EUR', 'month']],
  ['Stage retribuito: 800 € al mese', 'paid', [800, 800, 'EUR', 'month']],
  ['Tirocinio a titolo gratuito', 'unpaid'],
  ['Estágio remunerado', 'paid'],
  ['Bolsa-auxílio de R$ 1.200,00 por mês', 'paid', [1200, 1200, 'BRL', 'month']],
  ['O estágio não é remunerado.', 'unpaid'],
  ['De stage is onbetaald.', 'unpaid'],
  ['Stagevergoeding van € 500 per maand', 'paid', [500, 500, 'EUR', 'month']],
  ['Je ontvangt een marktconforme stagevergoeding.', 'paid'],
  ['Praktyki są bezpłatne.', 'unpaid'],
  ['Płatny staż', 'paid'],
  ['Wynagrodzenie: 30 zł/h brutto', 'paid', [30, 30, 'PLN', 'hour']],
  ['Wynagrodzenie 4 200 – 5 000 PLN miesięcznie', 'paid', [4200, 5000, 'PLN', 'month']],
  ['Stáž je neplacená.', 'unpaid'],
  ['Odměna 180 Kč/hod', 'paid', [180, 180, 'CZK', 'hour']],
  ['Mzda 28 000 až 32 000 Kč měsíčně', 'paid', [28000, 32000, 'CZK', 'month']],
  ['Internship bina stipend ke hai.', 'unpaid'],
  ['Stipend milega, Rs 8000 per month', 'paid', [8000, 8000, 'INR', 'month']],
  ['Lön: 150 kr/tim', 'paid'],
  ['月薪 4000元', 'paid', [4000, 4000, 'CNY', 'month']],
  ['時給 1,200円', 'paid', [1200, 1200, 'JPY', 'hour']],

  [
    'È previsto un rimborso spese forfettario di 750 € lordi mensili più buoni pasto.',
    'paid',
    [750, 750, 'EUR', 'month'],
  ],

  ['Bolsa: 950,00\nVale transporte', 'paid', [950, 950, 'BRL', null]],
  ['Os estagiários recebem sete euros por hora.', 'paid', [7, 7, 'EUR', 'hour']],
  ['Staż płatny 3 100 zł za 150 godzin/miesiąc', 'paid', [3100, 3100, 'PLN', 'month']],

  ['Nessun tirocinio gratuito: rimborso di 550 € al mese', 'paid', [550, 550, 'EUR', 'month']],
  ['Kwota od 3 tysięcy do 4 tysięcy', 'paid', [3000, 4000, 'PLN', null]],

  ['Za dobrou práci ti rádi zaplatíme.', 'paid'],

  ['Geen salaris, maar een stagevergoeding van 420 euro per maand.', 'paid', [420, 420, 'EUR', 'month']],
  ['Een bedrijf is niet wettelijk verplicht om een stagevergoeding te betalen.', 'not-stated'],
  ['Un rimborso (di solito tra i 300 e i 650 euro mensili)', 'paid', [300, 650, 'EUR', 'month']],
  ['Gli stage possono prevedere un rimborso spese.', 'conditional'],
  ['Un assegno di studio non inferiore a 520 euro netti mensili', 'paid', [520, null, 'EUR', 'month']],
  ['Wynagrodzenie nie mniejsze niż 3200 zł brutto', 'paid', [3200, 3200, 'PLN', null]],

  ['Recesso remunerado de 30 dias e seguro contra acidentes', 'not-stated'],
  ['Bolsa de estágio: a combinar', 'paid'],
  [
    'O estagiário será remunerado com uma bolsa de complementação educacional de R$ 1.150.',
    'paid',
    [1150, 1150, 'BRL', null],
  ],
  ['As bolsas de estágio variam entre 510 euros e 790 euros.', 'paid', [510, 790, 'EUR', null]],
  ['Não oferecemos remuneração, mas um certificado de horas.', 'unpaid'],
  [
    'Uma bolsa mensal, que depende das habilitações de cada um dos candidatos selecionados, fixada entre 430 euros e 750 euros',
    'paid',
    [430, 750, 'EUR', 'month'],
  ],

  ['चयनित छात्रों को हर महीने 6,000 रुपये का स्टाइपेंड मिलेगा।', 'paid', [6000, 6000, 'INR', 'month']],
  ['इस इंटर्नशिप में कोई वेतन नहीं।', 'unpaid'],
  ['7,000 se 9,000 rupaye mahina kamaye, ghar baithe', 'paid', [7000, 9000, 'INR', 'month']],
  ['Salary 11 se 13 hazaar per month', 'paid', [11000, 13000, 'INR', 'month']],
  ['Sirf certificate milega.', 'unpaid'],

  ['Candidatos devem pagar R$ 70 pelo material.', 'you-pay', [70, 70, 'BRL', 'total']],
  ['O custo é de R$ 110, a ser pago pelo candidato.', 'you-pay', [110, 110, 'BRL', 'total']],
  ['Ajuda de custo de R$ 350', 'paid', [350, 350, 'BRL', null]],
  ['Aapko 400 rupaye jama karna hoga.', 'you-pay', [400, 400, 'INR', 'total']],
  ['Salário: R$: 1.350,00', 'paid', [1350, 1350, 'BRL', null]],
  // who guides is paid, and adjectives between the currency and the sum
  ['Mentorům z firmy náleží odměna ve výši 180 Kč/hod.', 'not-stated'],
  ['Opiekunowi praktyk przysługuje wynagrodzenie 500 zł.', 'not-stated'],
  ['Borsa di euro lordi mensili 450', 'paid', [450, 450, 'EUR', 'month']],
  ['Importo: Euro mensili 640. Durata: 5 mesi.', 'paid', [640, 640, 'EUR', 'month']],
  ['Stáže nejsou obvykle nijak honorované.', 'unpaid'],
  [
    'Har mahine 4,000 rupaye ka stipend milega aur saal mein ek baar 5,000 rupaye bhi.',
    'paid',
    [4000, 4000, 'INR', 'month'],
  ],
  ['Intern ko 12 mahine tak 4000 rupaye mahina milega.', 'paid', [4000, 4000, 'INR', 'month']],
  ['Stipend 4000 rupaye tak milega.', 'paid', [null, 4000, 'INR', null]],
];
