/**
 * Streets in Germany with their postal code, city and whereabouts, to some hundred metres. House numbers stay within a stretch of the street that has
 * that postal code; there need not be a house with just that number.
 */

/** Name, postal code, latitude, longitude, lowest and highest house number. */
type Street = readonly [string, string, number, number, number, number];

interface City {
  readonly name: string;
  readonly state: string;
  readonly streets: readonly Street[];
}

/** As far as one day's route goes. */
export interface Region {
  readonly name: string;
  /** What phone numbers begin with: ranges that the Bundesnetzagentur keeps free for films and books, so that nobody is ever called by them. */
  readonly phone: string;
  readonly cities: readonly City[];
}

const cologne = '+49 221 4710';

export const regions: readonly Region[] = [
  {
    name: 'Ruhr',
    phone: cologne, // the nearest one that is kept free
    cities: [
      city('Essen', 'Nordrhein-Westfalen', [
        ['Hachestraße', '45127', 51.451, 7.012, 2, 70],
        ['Kettwiger Straße', '45127', 51.4555, 7.0125, 2, 60],
        ['Huyssenallee', '45128', 51.4475, 7.0115, 3, 100],
        ['Girardetstraße', '45131', 51.429, 7.001, 1, 60],
        ['Heckstraße', '45239', 51.3885, 7.0035, 1, 70],
        ['Kupferdreher Straße', '45257', 51.388, 7.082, 60, 200],
      ]),
      city('Bochum', 'Nordrhein-Westfalen', [
        ['Kortumstraße', '44787', 51.4815, 7.217, 2, 100],
        ['Massenbergstraße', '44787', 51.4805, 7.221, 1, 20],
        ['Castroper Straße', '44791', 51.49, 7.236, 80, 240],
        ['Alleestraße', '44793', 51.4825, 7.201, 10, 150],
        ['Oststraße', '44866', 51.481, 7.137, 1, 50],
      ]),
      city('Dortmund', 'Nordrhein-Westfalen', [
        ['Ostenhellweg', '44135', 51.5143, 7.469, 1, 60],
        ['Westenhellweg', '44137', 51.514, 7.461, 2, 120],
        ['Rheinlanddamm', '44139', 51.499, 7.46, 150, 210],
        ['Münsterstraße', '44145', 51.524, 7.464, 20, 200],
        ['Otto-Hahn-Straße', '44227', 51.491, 7.413, 1, 30],
      ]),
      city('Duisburg', 'Nordrhein-Westfalen', [
        ['Königstraße', '47051', 51.4325, 6.766, 1, 80],
        ['Friedrich-Wilhelm-Straße', '47051', 51.43, 6.764, 6, 100],
        ['Philosophenweg', '47051', 51.4395, 6.766, 17, 60],
        ['Weseler Straße', '47169', 51.493, 6.763, 10, 150],
      ]),
      city('Gelsenkirchen', 'Nordrhein-Westfalen', [
        ['Bahnhofstraße', '45879', 51.5085, 7.0985, 1, 85],
        ['Munscheidstraße', '45886', 51.5, 7.096, 1, 30],
        ['Hochstraße', '45894', 51.579, 7.052, 1, 60],
      ]),
      city('Oberhausen', 'Nordrhein-Westfalen', [
        ['Marktstraße', '46045', 51.47, 6.856, 1, 180],
        ['Centroallee', '46047', 51.491, 6.877, 1, 280],
        ['Bahnhofstraße', '46145', 51.519, 6.848, 1, 70],
      ]),
      city('Mülheim an der Ruhr', 'Nordrhein-Westfalen', [
        ['Schloßstraße', '45468', 51.429, 6.883, 1, 40],
        ['Leineweberstraße', '45468', 51.428, 6.88, 1, 80],
      ]),
    ],
  },
  {
    name: 'Rheinland',
    phone: cologne,
    cities: [
      city('Köln', 'Nordrhein-Westfalen', [
        ['Hohe Straße', '50667', 50.937, 6.956, 20, 160],
        ['Schildergasse', '50667', 50.936, 6.951, 1, 120],
        ['Ehrenstraße', '50672', 50.9385, 6.941, 1, 100],
        ['Zülpicher Straße', '50674', 50.929, 6.937, 1, 50],
        ['Severinstraße', '50678', 50.926, 6.96, 1, 240],
        ['Siegburger Straße', '50679', 50.93, 6.974, 100, 150],
        ['Buchheimer Straße', '51063', 50.962, 7.004, 1, 70],
      ]),
      city('Düsseldorf', 'Nordrhein-Westfalen', [
        ['Königsallee', '40212', 51.223, 6.779, 1, 90],
        ['Schadowstraße', '40212', 51.227, 6.784, 11, 90],
        ['Bolkerstraße', '40213', 51.2265, 6.7735, 1, 60],
        ['Friedrichstraße', '40217', 51.215, 6.777, 2, 150],
        ['Birkenstraße', '40233', 51.229, 6.805, 1, 120],
        ['Nordstraße', '40477', 51.2385, 6.783, 1, 120],
        ['Luegallee', '40545', 51.231, 6.756, 1, 140],
      ]),
      city('Bonn', 'Nordrhein-Westfalen', [
        ['Sternstraße', '53111', 50.736, 7.098, 1, 90],
        ['Friedrichstraße', '53111', 50.736, 7.101, 1, 60],
        ['Heussallee', '53113', 50.719, 7.123, 2, 40],
        ['Clemens-August-Straße', '53115', 50.725, 7.089, 1, 90],
        ['Koblenzer Straße', '53173', 50.684, 7.156, 20, 60],
      ]),
      city('Leverkusen', 'Nordrhein-Westfalen', [
        ['Hauptstraße', '51373', 51.033, 6.983, 20, 150],
        ['Bismarckstraße', '51373', 51.037, 7.0, 10, 130],
        ['Kölner Straße', '51379', 51.067, 7.003, 1, 100],
      ]),
      city('Neuss', 'Nordrhein-Westfalen', [
        ['Oberstraße', '41460', 51.196, 6.694, 1, 150],
        ['Krefelder Straße', '41460', 51.201, 6.691, 1, 80],
        ['Büchel', '41460', 51.199, 6.692, 1, 50],
      ]),
    ],
  },
  {
    name: 'Berlin',
    phone: '+49 30 23125',
    cities: [
      city('Berlin', 'Berlin', [
        ['Friedrichstraße', '10117', 52.517, 13.389, 70, 190],
        ['Boxhagener Straße', '10245', 52.511, 13.463, 1, 120],
        ['Kastanienallee', '10435', 52.5395, 13.41, 1, 25],
        ['Kantstraße', '10623', 52.5055, 13.326, 1, 30],
        ['Kurfürstendamm', '10719', 52.503, 13.329, 18, 45],
        ['Bergmannstraße', '10961', 52.489, 13.395, 1, 25],
        ['Oranienstraße', '10999', 52.5005, 13.423, 170, 205],
        ['Karl-Marx-Straße', '12043', 52.481, 13.435, 60, 110],
        ['Schloßstraße', '12163', 52.462, 13.324, 1, 40],
        ['Rudower Chaussee', '12489', 52.432, 13.535, 1, 40],
        ['Breite Straße', '13187', 52.57, 13.404, 1, 50],
        ['Müllerstraße', '13353', 52.548, 13.354, 138, 166],
        ['Carl-Schurz-Straße', '13597', 52.5355, 13.202, 1, 60],
      ]),
      city('Potsdam', 'Brandenburg', [
        ['Brandenburger Straße', '14467', 52.4005, 13.053, 1, 70],
        ['Friedrich-Ebert-Straße', '14467', 52.401, 13.059, 10, 60],
        ['August-Bebel-Straße', '14482', 52.391, 13.121, 1, 90],
        ['Rudolf-Breitscheid-Straße', '14482', 52.393, 13.099, 1, 100],
      ]),
    ],
  },
  {
    name: 'Hamburg',
    phone: '+49 40 66969',
    cities: [
      city('Hamburg', 'Hamburg', [
        ['Mönckebergstraße', '20095', 53.551, 10.001, 1, 31],
        ['Spitalerstraße', '20095', 53.552, 10.004, 1, 32],
        ['Eppendorfer Landstraße', '20249', 53.59, 9.985, 1, 100],
        ['Jungfernstieg', '20354', 53.5525, 9.992, 7, 50],
        ['Schulterblatt', '20357', 53.562, 9.961, 1, 130],
        ['Am Sandtorkai', '20457', 53.543, 9.993, 1, 77],
        ['Lüneburger Straße', '21073', 53.46, 9.981, 1, 48],
        ['Wandsbeker Marktstraße', '22041', 53.572, 10.068, 1, 170],
        ['Rahlstedter Bahnhofstraße', '22143', 53.604, 10.154, 1, 60],
        ['Fuhlsbüttler Straße', '22305', 53.59, 10.044, 80, 180],
        ['Ottenser Hauptstraße', '22765', 53.552, 9.931, 1, 60],
        ['Große Bergstraße', '22767', 53.55, 9.943, 150, 270],
      ]),
      city('Norderstedt', 'Schleswig-Holstein', [
        ['Rathausallee', '22846', 53.706, 9.993, 1, 72],
        ['Ochsenzoller Straße', '22848', 53.686, 9.979, 80, 150],
        ['Segeberger Chaussee', '22850', 53.694, 10.01, 1, 100],
      ]),
      city('Ahrensburg', 'Schleswig-Holstein', [
        ['Große Straße', '22926', 53.675, 10.241, 1, 40],
        ['Hagener Allee', '22926', 53.669, 10.237, 1, 60],
        ['Manhagener Allee', '22926', 53.671, 10.243, 1, 60],
      ]),
      city('Lüneburg', 'Niedersachsen', [
        ['Große Bäckerstraße', '21335', 53.248, 10.408, 1, 31],
        ['Grapengießerstraße', '21335', 53.247, 10.406, 1, 50],
        ['Am Sande', '21335', 53.2465, 10.411, 1, 50],
      ]),
    ],
  },
  {
    name: 'Rhein-Main',
    phone: '+49 69 90009',
    cities: [
      city('Frankfurt am Main', 'Hessen', [
        ['Zeil', '60313', 50.1145, 8.684, 79, 127],
        ['Goethestraße', '60313', 50.114, 8.674, 1, 37],
        ['Hanauer Landstraße', '60314', 50.113, 8.712, 10, 250],
        ['Berger Straße', '60316', 50.121, 8.697, 1, 100],
        ['Kaiserstraße', '60329', 50.108, 8.667, 48, 79],
        ['Leipziger Straße', '60487', 50.123, 8.64, 1, 100],
        ['Lyoner Straße', '60528', 50.079, 8.629, 9, 50],
        ['Schweizer Straße', '60594', 50.101, 8.682, 1, 110],
        ['Bolongarostraße', '65929', 50.099, 8.544, 80, 190],
      ]),
      city('Offenbach am Main', 'Hessen', [
        ['Frankfurter Straße', '63065', 50.1045, 8.761, 1, 60],
        ['Kaiserstraße', '63065', 50.104, 8.759, 30, 80],
        ['Berliner Straße', '63065', 50.107, 8.765, 60, 180],
      ]),
      city('Mainz', 'Rheinland-Pfalz', [
        ['Ludwigsstraße', '55116', 49.9985, 8.269, 1, 15],
        ['Augustinerstraße', '55116', 49.996, 8.275, 1, 80],
        ['Große Bleiche', '55116', 50.003, 8.265, 1, 60],
        ['Boppstraße', '55118', 50.008, 8.26, 1, 80],
      ]),
      city('Wiesbaden', 'Hessen', [
        ['Wilhelmstraße', '65183', 50.083, 8.244, 34, 60],
        ['Langgasse', '65183', 50.083, 8.2395, 1, 56],
        ['Kirchgasse', '65185', 50.08, 8.238, 20, 50],
        ['Rheinstraße', '65185', 50.0765, 8.237, 20, 90],
      ]),
      city('Darmstadt', 'Hessen', [
        ['Rheinstraße', '64283', 49.8725, 8.646, 1, 60],
        ['Wilhelminenstraße', '64283', 49.87, 8.651, 1, 30],
        ['Ludwigstraße', '64283', 49.8715, 8.6525, 1, 20],
        ['Hilpertstraße', '64295', 49.862, 8.626, 1, 40],
      ]),
    ],
  },
  {
    name: 'München',
    phone: '+49 89 99998',
    cities: [
      city('München', 'Bayern', [
        ['Kaufingerstraße', '80331', 48.138, 11.572, 1, 37],
        ['Sendlinger Straße', '80331', 48.1345, 11.568, 1, 62],
        ['Nymphenburger Straße', '80335', 48.149, 11.55, 1, 80],
        ['Lindwurmstraße', '80337', 48.129, 11.556, 1, 150],
        ['Landsberger Straße', '80339', 48.14, 11.534, 70, 190],
        ['Hohenzollernstraße', '80801', 48.16, 11.574, 1, 80],
        ['Leopoldstraße', '80802', 48.158, 11.584, 25, 85],
        ['Gleichmannstraße', '81241', 48.148, 11.462, 1, 20],
        ['Tegernseer Landstraße', '81541', 48.116, 11.581, 20, 120],
        ['Weißenburger Straße', '81667', 48.129, 11.598, 1, 50],
      ]),
      city('Garching bei München', 'Bayern', [
        ['Schleißheimer Straße', '85748', 48.25, 11.645, 1, 100],
        ['Lichtenbergstraße', '85748', 48.266, 11.671, 1, 20],
      ]),
      city('Freising', 'Bayern', [
        ['Obere Hauptstraße', '85354', 48.401, 11.743, 1, 70],
        ['Untere Hauptstraße', '85354', 48.402, 11.747, 1, 50],
      ]),
      city('Dachau', 'Bayern', [
        ['Münchner Straße', '85221', 48.256, 11.44, 1, 90],
        ['Konrad-Adenauer-Straße', '85221', 48.26, 11.436, 1, 40],
        ['Augsburger Straße', '85221', 48.261, 11.433, 1, 60],
      ]),
      city('Fürstenfeldbruck', 'Bayern', [
        ['Hauptstraße', '82256', 48.179, 11.253, 1, 35],
        ['Schöngeisinger Straße', '82256', 48.175, 11.245, 1, 120],
        ['Augsburger Straße', '82256', 48.181, 11.25, 1, 60],
      ]),
    ],
  },
];

function city(name: string, state: string, streets: readonly Street[]): City {
  return { name, state, streets };
}

export interface Place {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly state: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A house of the region, each street as likely as another. `fraction`, from 0 to before 1, says which. One house is always in one place. */
export function placeIn({ cities }: Region, fraction: number): Place {
  const streets = cities.flatMap(({ name: city, state, streets }) => streets.map((street) => ({ city, state, street })));
  const along = fraction * streets.length;
  const chosen = streets[Math.floor(along)];
  if (chosen === undefined) throw new Error(`There is no street at ${fraction}.`);
  const { city, state, street } = chosen;
  const [name, postalCode, latitude, longitude, lowest, highest] = street;
  const number = lowest + Math.floor((along % 1) * (highest - lowest + 1));
  const fromMiddle = (number - (lowest + highest) / 2) / (highest - lowest + 1);
  return {
    street: `${name} ${number}`,
    postalCode,
    city,
    state,
    latitude: fiveDigits(latitude + fromMiddle * 0.003), // some 300 m from end to end
    longitude: fiveDigits(longitude + fromMiddle * 0.002),
  };
}

/** A metre. */
function fiveDigits(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
