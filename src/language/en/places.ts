/** Countries and regions: names, demonyms, and the seats that stand for their governments ("Beijing", "Downing Street"). */
import type { Row } from '../entry.ts';

interface Place {
  readonly id: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly seats?: readonly string[];
}

/** Party id of a country's government: its name in lower case with hyphens. */
export function governmentOf(placeId: string): string {
  return placeId.toLowerCase().replaceAll(' ', '-');
}

export const PLACES: readonly Place[] = [
  { id: 'US', names: ['US', 'USA', 'United States', 'America', 'United States of America', 'the States'], demonyms: ['American', 'Americans', 'U.S.-based', 'US-based'],
    seats: ['Washington', 'US government', 'Biden administration', 'American government', 'United States government', 'US administration'] },
  { id: 'UK', names: ['UK', 'United Kingdom', 'Britain', 'Great Britain', 'England', 'Scotland', 'Wales'], demonyms: ['British', 'English', 'Scottish', 'Welsh', 'Britons'],
    seats: ['London', 'Downing Street', 'Whitehall', 'UK government', 'British government'] },
  { id: 'China', names: ['China', "People's Republic of China", 'PRC', "People's Republic", 'mainland China'], demonyms: ['Chinese'], seats: ['Beijing'] },
  { id: 'Canada', names: ['Canada'], demonyms: ['Canadian', 'Canadians'], seats: ['Ottawa', 'Canadian government'] },
  { id: 'Australia', names: ['Australia', 'Aus'], demonyms: ['Australian', 'Australians', 'Aussie'], seats: ['Canberra', 'Australian government'] },
  { id: 'New Zealand', names: ['New Zealand', 'NZ'], demonyms: ['New Zealander', 'Kiwi'], seats: ['Wellington', 'New Zealand government'] },
  { id: 'Japan', names: ['Japan'], demonyms: ['Japanese'], seats: ['Tokyo', 'Japanese government'] },
  { id: 'Norway', names: ['Norway'], demonyms: ['Norwegian', 'Norwegians'], seats: ['Oslo', 'Norwegian government'] },
  { id: 'Germany', names: ['Germany'], demonyms: ['German', 'Germans'], seats: ['Berlin', 'German government'] },
  { id: 'France', names: ['France'], demonyms: ['French'], seats: ['Paris', 'French government'] },
  { id: 'Netherlands', names: ['Netherlands', 'Holland'], demonyms: ['Dutch'], seats: ['The Hague', 'Dutch government'] },
  { id: 'Switzerland', names: ['Switzerland'], demonyms: ['Swiss'], seats: ['Bern'] },
  { id: 'Austria', names: ['Austria'], demonyms: ['Austrian'], seats: ['Vienna'] },
  { id: 'Czech Republic', names: ['Czech Republic', 'Czechia'], demonyms: ['Czech'], seats: ['Prague'] },
  { id: 'Belgium', names: ['Belgium'], demonyms: ['Belgian'] },
  { id: 'Italy', names: ['Italy'], demonyms: ['Italian'], seats: ['Rome'] },
  { id: 'Spain', names: ['Spain'], demonyms: ['Spanish'], seats: ['Madrid'] },
  { id: 'Finland', names: ['Finland'], demonyms: ['Finnish'], seats: ['Helsinki'] },
  { id: 'Sweden', names: ['Sweden'], demonyms: ['Swedish'], seats: ['Stockholm'] },
  { id: 'Denmark', names: ['Denmark'], demonyms: ['Danish'], seats: ['Copenhagen'] },
  { id: 'Latvia', names: ['Latvia'], demonyms: ['Latvian'], seats: ['Riga'] },
  { id: 'Chile', names: ['Chile'], demonyms: ['Chilean'] },
  { id: 'India', names: ['India'], demonyms: ['Indian'], seats: ['New Delhi'] },
  { id: 'Taiwan', names: ['Taiwan'], demonyms: ['Taiwanese'], seats: ['Taipei'] },
  { id: 'South Korea', names: ['South Korea'], demonyms: ['South Korean'], seats: ['Seoul'] },
  { id: 'Russia', names: ['Russia'], demonyms: ['Russian', 'Russians'], seats: ['Moscow', 'Kremlin', 'the Kremlin'] },
  { id: 'Iran', names: ['Iran'], demonyms: ['Iranian', 'Iranians'], seats: ['Tehran'] },
  { id: 'North Korea', names: ['North Korea'], demonyms: ['North Korean'], seats: ['Pyongyang'] },
  { id: 'Vietnam', names: ['Vietnam'], demonyms: ['Vietnamese'], seats: ['Hanoi'] },
  { id: 'Israel', names: ['Israel'], demonyms: ['Israeli'] },
  { id: 'Brazil', names: ['Brazil'], demonyms: ['Brazilian'] },
  { id: 'Ireland', names: ['Ireland'], demonyms: ['Irish'], seats: ['Dublin'] },
  { id: 'Poland', names: ['Poland'], demonyms: ['Polish'], seats: ['Warsaw'] },
  { id: 'Ukraine', names: ['Ukraine'], demonyms: ['Ukrainian'], seats: ['Kyiv'] },
  { id: 'Turkey', names: ['Turkey'], demonyms: ['Turkish'], seats: ['Ankara'] },
  { id: 'Europe', names: ['Europe'], demonyms: ['European', 'Europeans'] },
  { id: 'Asia', names: ['Asia'], demonyms: ['Asian'] },
];

const WORLDWIDE = ['in the whole world', 'the whole world', 'on the planet', 'across the planet', 'on earth', 'on the globe', 'all around the world', 'across continents','worldwide', 'world-wide', 'globally', 'global', 'around the world', 'across the world', 'round the world', 'around the globe',
  'across the globe', 'all over the world', 'the world over', 'in the world', 'the world', 'throughout the world', 'internationally', 'planet-wide', "the world's"];

export const PLACE_ROWS: readonly Row[] = [
  ...PLACES.flatMap(({ id, names, demonyms, seats = [] }): Row[] => [
    ...names.map((name): Row => [name, { type: 'place', id, form: 'name' }]),
    ...demonyms.map((name): Row => [name, { type: 'place', id, form: 'demonym' }]),
    ...seats.map((name): Row => [name, { type: 'place', id, form: 'seat' }]),
  ]),
  ...WORLDWIDE.map((phrase): Row => [phrase, { type: 'place', id: 'worldwide', form: 'worldwide' }]),
];
