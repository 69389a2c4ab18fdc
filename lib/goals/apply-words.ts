/**
 * Is this the label of a control that applies for a posting? English, German, French, Spanish. Whole labels only, so that
 * "Apply filters", "How to apply" and a sentence that mentions applying are left alone.
 */

const LONGEST = 80;

/** What may follow "apply": what for, where, when, with what. */
const EN = [
  /^(?:easy |quick |quickly |instant |1-click |one-click |express )?apply(?: now| here| today| online| directly| externally| manually| anyway)*$/,
  /^(?:click (?:here )?to |continue to )?apply (?:now )?(?:for|to) (?:this |the |our )?(?:job|jobs|position|role|internship|micro-internship|placement|opportunity|posting|vacancy|opening|program|programme|project|traineeship|apprenticeship|.{2,50}(?:internship|intern|trainee|assistant|position|role|placement|fellowship|job|project|program|programme))(?: now| today| online)?$/,
  /^apply (?:now )?(?:on|at|via|through|using) (?:the |your |our )?.{2,40}$/,
  /^apply (?:now )?with (?:(?:my |your |a |the )?(?:resume|résumé|cv|profile|autofill|linkedin|linkedin profile|indeed|seek|xing|handshake|google|facebook)|.{2,20} profile)$/,
  /^apply (?:as|for) (?:an? )?.{0,40}(?:intern|internship|trainee|placement)\b.{0,30}$/,
  /^(?:click (?:here )?to |tap to )apply(?: now| online)?$/,
  /^(?:start|begin|continue|complete|submit|send)(?: (?:my|your|an|the|this))? (?:job |online )?application(?: now| form)?$/,
  /^(?:go|continue|proceed) to (?:the )?(?:job )?application(?: form| page)?$/,
  /^(?:i'm|i am) interested(?: in this (?:job|position|role|internship|project))?$/,
  /^(?:application form|apply form)$/,
];

const DE = [
  /^(?:jetzt |hier |gleich |direkt |online |schnell |einfach |initiativ )*bewerben(?: sie sich)?(?: jetzt| hier| online)*$/,
  /^(?:jetzt |hier |direkt |online )*(?:auf|für) (?:diese|die|den|das|dieses|diesen) .{2,40} bewerben$/,
  /^(?:jetzt )?(?:auf|bei|über|mit) (?:der |dem |die )?.{2,40} bewerben$/,
  /^bewirb dich(?: (?:jetzt|hier|online|direkt|auf diese stelle|für diese stelle|für dieses praktikum))*$/,
  /^bewerben sie sich(?: (?:jetzt|hier|online|direkt))*$/,
  /^(?:ich (?:will|möchte) mich bewerben|jetzt initiativ bewerben)$/,
  /^(?:schnellbewerbung|expressbewerbung|online-?bewerbung|zur (?:online-?)?bewerbung|zum (?:online-?)?bewerbungsformular|zum bewerbungsportal|bewerbungsformular)(?: öffnen| starten)?$/,
  /^(?:deine |ihre |die |meine )?(?:online-?)?bewerbung (?:jetzt )?(?:starten|beginnen|abschicken|absenden|einreichen|senden|schicken|fortsetzen)$/,
];

const FR = [
  /^(?:je )?postule(?:r|z)?(?: (?:maintenant|ici|en ligne|directement|facilement|rapidement|en 1 clic|en un clic|gratuitement))*$/,
  /^(?:je )?postule(?:r|z)? (?:à|a|pour|sur|chez|via|avec) (?:cette |ce |l'|le |la |votre |mon )?.{2,40}$/,
  /^(?:je )?candidate(?:r|z)?(?: (?:maintenant|ici|en ligne|à (?:cette |l')?(?:offre|annonce)|à ce (?:poste|stage)))?$/,
  /^(?:déposer|envoyer|soumettre|transmettre|commencer|démarrer|poursuivre|finaliser)(?: (?:ma|votre|une|la|sa))? candidature$/,
  /^(?:candidature (?:en ligne|rapide|simplifiée|spontanée)|formulaire de candidature)$/,
];

const ES = [
  /^(?:quiero )?(?:aplicar|aplica|postular|postula|postularme|postúlate|postularse|inscribirme|me interesa)(?: (?:ya|ahora|aquí|hoy|online|en línea|fácilmente|rápidamente))*$/,
  /^(?:aplicar|aplica|postular|postula|postularme|postúlate|inscribirme|inscríbete|inscribirse|apúntate|apuntarme) (?:a|al|en|para|con|vía) (?:esta |este |la |el |las |los |tu |mi )?.{2,40}$/,
  /^solicitar (?:(?:el |este |la |las |estas )?(?:empleo|puesto|trabajo|plaza|vacante|prácticas?|beca)|ahora)$/,
  /^(?:presentar|enviar|iniciar|empezar|continuar|completar)(?: (?:mi|tu|la|una|su))? (?:candidatura|solicitud|postulación|inscripción)$/,
];

const ALL = [...EN, ...DE, ...FR, ...ES];

/** Controls with these words do something else, whatever else they say. */
const OTHERWISE =
  /filter|coupon|discount|promo|code\b|change|setting|cookie|theme|sort|search|later|newsletter|tips|how to|guide|alert|saved|applied|applicants?\b|filtro|cambios|cupón|descuento|filtre|loan|credit card|boletín|suche|später|tarde|plus tard/;

export function saysApply(label: string): boolean {
  const words = normalise(label);
  if (words === '' || words.length > LONGEST || OTHERWISE.test(words)) return false;
  return ALL.some((pattern) => pattern.test(words));
}

/** Lower case, one space between words, no arrows, marks, counts or closing stops around the words. */
function normalise(label: string): string {
  return label
    .slice(0, 400)
    .normalize('NFC')
    .toLocaleLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\((?:opens|öffnet|ouvre|s'ouvre|se abre)[^)]*\)/g, ' ')
    .replace(
      /[,;]? ?(?:opens in (?:a )?new (?:tab|window)|external link|wird in neuem (?:tab|fenster) geöffnet|nouvelle fenêtre|nueva ventana)\.?$/g,
      '',
    )
    .replace(/[^\p{L}\p{N}\s'-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'-]+|[\s'-]+$/g, '');
}
