/** The companies that targets are for. They are the same for every seed, so that an external ID always means the same company. */
import { type Draw, drawOf } from './draw.js';
import { type Place, placeIn, type Region, regions } from './places.js';

export interface Company {
  /** 50001 and so on: external IDs and customer numbers are made of it. */
  readonly number: number;
  readonly name: string;
  readonly industry: string;
  /** What stands behind the @ of its addresses, in a domain that is kept free for examples (RFC 2606). */
  readonly domain: string;
  readonly phone: string;
  readonly place: Place;
  readonly contact: Person;
  readonly revenue: number;
  readonly tier: 'A' | 'B' | 'C';
}

interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly role: string;
  readonly department: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  readonly preferredContactMethod: string;
}

const perRegion = 60;

export function companiesOf(region: Region): readonly Company[] {
  const first = 50_001 + regions.indexOf(region) * 1000;
  return Array.from({ length: perRegion }, (_, index) => companyOf(region, first + index));
}

function companyOf(region: Region, number: number): Company {
  const draw = drawOf(1, 'company', number);
  const owner = draw.oneOf(lastNames);
  const industry = draw.weighted(industries);
  const name = draw.oneOf(namesOf[industry]).replace('*', owner);
  const domain = `${asciiOf(name)}.example`;
  const place = placeIn(region, draw.fraction());
  const contact = personOf(draw, region, domain, owner);
  const tier = draw.weighted({ A: 2, B: 5, C: 3 });
  const [lowest, highest] = revenueOf[tier];
  const revenue = draw.whole(lowest, highest) * 50;
  return { number, name, industry, domain, phone: phoneOf(draw, region), place, contact, revenue, tier };
}

const revenueOf = { A: [30, 100], B: [8, 30], C: [1, 8] } as const; // in 50 euros

const industries = {
  'Medical Supply': 2,
  Healthcare: 3,
  Retail: 3,
  Hospitality: 2,
  Automotive: 1,
  Logistics: 1,
  'Real Estate': 2,
  Manufacturing: 2,
  Services: 2,
} as const;

/** `*` stands for a surname. */
const namesOf: Readonly<Record<keyof typeof industries, readonly string[]>> = {
  'Medical Supply': ['Sanitätshaus *', '* Medizintechnik GmbH', 'Apotheke *'],
  Healthcare: ['Praxis Dr. *', 'Zahnarztpraxis Dr. *', 'Pflegedienst * GmbH', 'Physiotherapie *'],
  Retail: ['Bäckerei *', 'Optik * GmbH', 'Buchhandlung *', 'Modehaus *', 'Getränke * GmbH', 'Blumen *'],
  Hospitality: ['Hotel *', 'Gasthaus *', 'Café *', 'Restaurant *'],
  Automotive: ['Autohaus * GmbH & Co. KG', 'Kfz-Werkstatt *'],
  Logistics: ['* Logistik GmbH', 'Spedition * KG'],
  'Real Estate': ['Hausverwaltung * GmbH', '* Immobilien GmbH'],
  Manufacturing: ['* Maschinenbau GmbH', '* Metalltechnik GmbH & Co. KG', 'Tischlerei *', '* Kunststofftechnik GmbH'],
  Services: ['Steuerberatung *', 'Kanzlei * & Partner', 'Ingenieurbüro *', 'Fahrschule *'],
};

function personOf(draw: Draw, region: Region, domain: string, owner: string): Person {
  const firstName = draw.oneOf(firstNames);
  const lastName = draw.chance(0.4) ? owner : draw.oneOf(lastNames);
  const [role, department] = draw.oneOf(roles);
  return {
    firstName,
    lastName,
    role,
    department,
    email: `${asciiOf(firstName)}.${asciiOf(lastName)}@${domain}`,
    phone: phoneOf(draw, region),
    mobile: `+49 176 040690${twoDigits(draw.whole(0, 99))}`, // kept free like those of regions
    preferredContactMethod: draw.oneOf(['Email', 'Phone', 'Mobile']),
  };
}

const roles = [
  ['Operations Manager', 'Operations'],
  ['Facility Manager', 'Facilities'],
  ['Branch Manager', 'Management'],
  ['Owner', 'Management'],
  ['Technical Lead', 'Engineering'],
  ['Purchasing Manager', 'Purchasing'],
  ['Office Manager', 'Administration'],
] as const;

function phoneOf(draw: Draw, { phone }: Region): string {
  return `${phone}${String(draw.whole(0, 999)).padStart(3, '0')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** As host names and addresses are written: `Café Böhm & Partner` becomes `cafe-boehm-partner`. */
export function asciiOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFD') // é is e and an accent then
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const firstNames = (
  'Anna Lena Julia Sarah Laura Katharina Sabine Petra Monika Claudia Ayşe Elif Jana Nina Birgit Susanne Marie Sofia ' +
  'Thomas Michael Stefan Andreas Jan Lukas Felix Jonas Mehmet Emre Tobias Sebastian Markus Jürgen Uwe Björn Ralf Piotr'
).split(' ');

const lastNames = (
  'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann ' +
  'Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Köhler Huber Kaiser Fuchs Peters Lang ' +
  'Scholz Möller Weiß Jung Hahn Vogel Friedrich Keller Günther Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon ' +
  'Ludwig Böhm Winter Kraus Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich ' +
  'Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Voigt Sauer Arnold Wolff Pfeiffer Yılmaz Kaya Demir Nowak'
).split(' ');
