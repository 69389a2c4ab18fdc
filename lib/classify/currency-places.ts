import { knownById } from './currencies';
import { idOf } from './vocabulary';

/** Whose money it is, by the place: folded names of countries and cities, by currency. */

/** Countries and cities whose own currency is written `$`. */
const DOLLAR_PLACES = {
  CAD:
    'canada toronto vancouver montreal ontario calgary ottawa quebec alberta edmonton winnipeg ' +
    'halifax mississauga saskatoon saskatchewan manitoba scotia kelowna burnaby guelph gatineau ' +
    'newfoundland yukon kitchener sudbury saanich nunavut',
  AUD:
    'australia sydney nsw queensland melbourne brisbane perth adelaide canberra tasmania ' +
    'wollongong hobart geelong fremantle',
  SGD: 'singapore jurong',
  NZD: 'zealand auckland christchurch dunedin waikato otago nz',
  MXN: 'mexico cdmx guadalajara jalisco monterrey queretaro puebla tijuana zapopan toluca',
  CLP: 'chile valparaiso',
  COP: 'colombia bogota medellin barranquilla bucaramanga',
  ARS: 'argentina caba aires',
  UYU: 'montevideo',
  USD: 'ecuador quito guayaquil',
  HKD: 'kong kowloon',
  TWD: 'taiwan taipei',
};

/** The last part of an address on the web: "example.com.au". */
const DOLLAR_DOMAINS = { AUD: 'au', CAD: 'ca', NZD: 'nz', SGD: 'sg' };

/** Other countries, and cities that boards name without their country, whose postings leave the currency out. */
const PLACES = {
  INR:
    'india mumbai delhi bangalore bengaluru hyderabad chennai pune kolkata gurgaon gurugram noida ' +
    'ahmedabad jaipur indore lucknow chandigarh thane kochi surat nagpur bhopal ghaziabad ' +
    'faridabad coimbatore bhubaneswar vadodara dehradun mohali karnataka maharashtra telangana ' +
    'kerala gujarat haryana',
  BRL: 'brasil brazil',
  EUR:
    'germany deutschland berlin france paris spain españa madrid barcelona italy italia ' +
    'netherlands ireland portugal',
  CHF: 'switzerland',
  GBP: 'kingdom uk london',
  PLN: 'poland polska',
  CZK: 'czechia česko praha',
  PHP: 'philippines manila makati taguig quezon cebu pasig ortigas',
  NGN: 'nigeria lagos abuja ibadan',
  KES: 'kenya nairobi mombasa kisumu nakuru eldoret',
  UGX: 'uganda kampala',
  TZS: 'tanzania',
  GHS: 'ghana accra',
  RWF: 'rwanda kigali',
  ZAR: 'johannesburg pretoria durban',
  JPY: 'japan',
  AED: 'dubai emirates',
  SEK: 'sweden sverige stockholm göteborg gothenburg malmö',
  NOK: 'norway norge oslo',
  DKK: 'denmark danmark copenhagen københavn',
};

/** Countries beside India, and their cities, whose money is rupees; without another, they are India's. */
const RUPEE_PLACES = {
  PKR: 'pakistan pakistani karachi lahore islamabad rawalpindi',
  NPR: 'nepal kathmandu',
  LKR: 'lanka colombo',
  MUR: 'mauritius',
};

/** Countries of the two unions whose francs are named CFA, and their cities. */
const CFA_PLACES = {
  XOF:
    'senegal dakar ivoire abidjan yamoussoukro mali bamako burkina ouagadougou benin cotonou togo lome ' +
    'niger niamey bissau',
  XAF: 'cameroun cameroon douala yaounde gabon libreville tchad ndjamena congo brazzaville bangui malabo',
};

export const dollarPlaces = knownById(DOLLAR_PLACES);
export const dollarDomains = knownById(DOLLAR_DOMAINS);
export const currencyPlaces = new Map([...dollarPlaces, ...knownById(PLACES)]);
export const rupeePlaces = knownById({ ...RUPEE_PLACES, INR: PLACES.INR });
export const cfaPlaces = knownById(CFA_PLACES);

/** ISO codes of money that is written `$`, where a text names them in letters. "CAD" is also what engineers draw with. */
export const dollarCodes = new Map(
  ['AUD', 'NZD', 'SGD', 'HKD'].map((code) => [idOf(code.toLowerCase()), code]),
);
