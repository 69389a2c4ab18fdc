import type { Lexicon } from '../phrasebook';

/** Whose dollars a plain `$` are; `not-USD` where several countries speak so, and Americans do not. */
export type DollarCue =
  | 'AUD'
  | 'CAD'
  | 'NZD'
  | 'SGD'
  | 'HKD'
  | 'MXN'
  | 'COP'
  | 'CLP'
  | 'ARS'
  | 'UYU'
  | 'DOP'
  | 'USD'
  | 'not-USD';

/** Words of the working life of one country, which tell where a posting is that names no place. In any case. */
export const dollarLexicon: Lexicon<DollarCue> = {
  language: 'en',
  cues: {
    AUD: [
      'superannuation',
      'super annuation',
      '(plus|+|inc|incl|including|and|exclusive of|excluding|with) super',
      '# % super',
      'super (contribution|contributions|guarantee|fund|is paid|on top)',
      '(aest|aedt|acst|awst)',
      '(tafe|csiro|hecs|qld|unsw|rmit|monash|wwcc)',
      '(australian|australians|queensland)',
      'torres strait',
      'casual loading',
      'penalty rates',
      'working with children (check|clearance|card)',
      'tax file number',
      'vacation (scholar|scholars|scholarship|scholarships|studentship|studentships|student placement)',
    ],
    CAD: [
      '(canadian|canadians)',
      '(paid|amounts|rates|figures|quoted|stated) in cad',
      '(rrsp|wsib|osap|nserc|mitacs|cupe|swpp)',
      'canada summer jobs',
      'social insurance number',
      'student work placement program',
      'vulnerable sector (check|search|screening)',
      'british columbia',
      'prince edward island',
    ],
    NZD: ['(aotearoa|maori|nzst|nzdt|kiwisaver)', 'kiwi saver', '(te tiriti|treaty of waitangi)'],
    SGD: [
      '(cpf|singaporean|singaporeans)',
      'pte (ltd|limited)',
      'pte . ltd',
      'mrt',
      '(ea|ea license|ea licence) (no|reg)',
    ],
    HKD: ['hkid', 'mpf'],
    'not-USD': ['(fortnight|fortnightly)', 'gst'],
  },
};

/** The same in Spanish, with places that their country's name seldom stands beside. */
export const pesoLexicon: Lexicon<DollarCue> = {
  language: 'es',
  cues: {
    MXN: [
      '(imss|infonavit|fonacot|afore|curp|sgmm|edomex|unam|itesm|uanl|lft)',
      'mexican(o|a|os|as)',
      '(vales de |)despensa',
      'prestaciones (superiores|conforme)',
      'servicio social',
      'licenciatura trunca',
      'caja de ahorro',
      'seguro de gastos médicos mayores',
      '(san luis potosí|nuevo león|baja california|playa del carmen|santa fe cdmx|santiago de querétaro)',
      '(aguascalientes|hermosillo|chihuahua|saltillo|torreón|culiacán|cancún|naucalpan|tlalnepantla|veracruz|xalapa|morelia|oaxaca|tlaquepaque|guanajuato|celaya|polanco)',
    ],
    COP: [
      '(smmlv|smlmv|smlv|sena|arl|eps|icetex)',
      '(apoyo|auxilio|cuota) de sostenimiento',
      'sostenimiento',
      'caja de compensación',
      '(auxilio|subsidio) de transporte',
      '(contrato de aprendizaje|etapa productiva|etapa lectiva|judicatura)',
      'colombian(o|a|os|as)',
      'fondo de empleados',
      'contrato a término',
      '(santiago de cali|cali|manizales|ibagué|envigado|itagüí|cúcuta|villavicencio|antioquia|cundinamarca)',
    ],
    CLP: [
      '(isapre|fonasa|colación|locomoción|inacap|duoc|duocuc|seremi)',
      'renta líquida',
      'chilen(o|a|os|as)',
      'gratificación legal',
      'región metropolitana',
      '(en santiago|santiago de chile|las condes|viña del mar|puerto montt|estación central)',
      '(antofagasta|temuco|iquique|rancagua|coquimbo|osorno|ñuñoa|vitacura|huechuraba|pudahuel|quilicura|calama)',
    ],
    ARS: [
      '(monotributo|osde|prepaga|cuil|caba|amba|utn|uba)',
      'obra social',
      'asignación estímulo',
      '(pasantía|práctica|pasantías) rentad(a|as)',
      'argentin(o|a|os|as)',
      '(mar del plata|tucumán|neuquén|bahía blanca|córdoba capital|gran buenos aires)',
    ],
    UYU: ['uruguay(|o|a|os|as)', '(udelar|bps|bpc|ucu)', 'pesos nominales'],
    DOP: ['(república dominicana|santo domingo este|tss)', 'dominican(o|a|os|as)'],
    USD: [
      '(iess|sbu|senescyt|isss)',
      '(ecuatorian|salvadoreñ|panameñ|puertorriqueñ)(o|a|os|as)',
      '(el salvador|panamá|puerto rico)',
      'décimo (tercero|cuarto|tercer)',
      '(ambato|machala|riobamba|samborondón)',
      'en dólares',
    ],
  },
};
