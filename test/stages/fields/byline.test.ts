import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import { BODY, HEADLINE } from './pages.js';

const bylineOf = (page: string): string[] => parse(page).byline.map(({ name }) => name);

describe('the names of a byline under the headline', () => {
  it.each([
    ['Ida Ruiz, Staff Writer', ['Ida Ruiz']],
    ['Ida Ruiz, The Quay Post', ['Ida Ruiz']],
    ['Ida Ruiz for The Quay Post', ['Ida Ruiz']],
    ['Ida Ruiz | The Quay Post', ['Ida Ruiz']],
    ['Ida Ruiz in Lisbon', ['Ida Ruiz']],
    ['By Ida Ruiz in Lisbon and Ben Li in Porto', ['Ida Ruiz', 'Ben Li']],
    ['Story by Ida Ruiz, Photos by Ben Li', ['Ida Ruiz']],
    ['Story by Ida Ruiz | Photos by Ben Li', ['Ida Ruiz']],
    ['Words: Ida Ruiz', ['Ida Ruiz']],
    ['Text: Ida Ruiz', ['Ida Ruiz']],
    ['Text by Ida Ruiz', ['Ida Ruiz']],
    ['Words by Ida Ruiz Photography by Ben Li', ['Ida Ruiz']],
    ['Reporter: Ida Ruiz', ['Ida Ruiz']],
    ['Authored by Ida Ruiz', ['Ida Ruiz']],
    ['Curated By: Ida Ruiz', ['Ida Ruiz']],
    ['Written by Ida Ruiz; Edited by Ben Li', ['Ida Ruiz']],
    ['Written by Ida Ruiz, Edited by Ben Li', ['Ida Ruiz']],
    ['Written By: Ida Ruiz | Edited By: Ben Li', ['Ida Ruiz']],
    ['By Ida Ruiz, Editor: Ben Li', ['Ida Ruiz']],
    ['IDA RUIZ', ['IDA RUIZ']],
    ['Ida RUIZ', ['Ida RUIZ']],
    ['By Ida Ruiz de la Torre', ['Ida Ruiz de la Torre']],
    ['By J. K. Ruiz', ['J. K. Ruiz']],
    ['By A.B. Ruiz', ['A.B. Ruiz']],
    ['A.B. Ruiz', ['A.B. Ruiz']],
    ['Ida M. Ruiz', ['Ida M. Ruiz']],
    ['Ida Ruiz, Ben Li, and Cy Ott', ['Ida Ruiz', 'Ben Li', 'Cy Ott']],
    ['Ida Ruiz, Ben Li and Cy Ott', ['Ida Ruiz', 'Ben Li', 'Cy Ott']],
    ['By Ida Ruiz & Ben Li', ['Ida Ruiz', 'Ben Li']],
    ['By Ida Ruiz\nand Ben Li', ['Ida Ruiz', 'Ben Li']],
    ['By Ida Ruiz,\nBen Li', ['Ida Ruiz', 'Ben Li']],
    ['By Ida Ruiz\nBy Ben Li', ['Ida Ruiz', 'Ben Li']],
    ['By\nIda Ruiz\nBen Li', ['Ida Ruiz', 'Ben Li']],
    ['By\nIda Ruiz\nand\nBen Li', ['Ida Ruiz', 'Ben Li']],
    ['By\n\nIda Ruiz\n\nStaff Writer', ['Ida Ruiz']],
    ['By Ida Ruiz ana@quaypost.com', ['Ida Ruiz']],
    ['By Ida Ruiz | ana.ruiz@quaypost.com', ['Ida Ruiz']],
    ['by Ida Ruiz • October 18, 2024', ['Ida Ruiz']],
    ['Ida Ruiz - October 18, 2024', ['Ida Ruiz']],
    ['Ida Ruiz October 18, 2024', ['Ida Ruiz']],
    ['October 18, 2024 by Ida Ruiz', ['Ida Ruiz']],
    ['October 18, 2024 Ida Ruiz', ['Ida Ruiz']],
    ['Posted on October 18, 2024 by Ida Ruiz', ['Ida Ruiz']],
    ['Posted by Ida Ruiz on October 18, 2024', ['Ida Ruiz']],
    ['Published by Ida Ruiz', ['Ida Ruiz']],
    ['Published October 18, 2024 By Ida Ruiz', ['Ida Ruiz']],
    ['Author Ida Ruiz', ['Ida Ruiz']],
    ['Author\nIda Ruiz', ['Ida Ruiz']],
    ['Author:\nIda Ruiz', ['Ida Ruiz']],
    ['Written by\nIda Ruiz\nSenior reporter', ['Ida Ruiz']],
    ['By Ida Ruiz (AP)', ['Ida Ruiz']],
    ['By Ida Ruiz, AP Business Writer', ['Ida Ruiz']],
    ['By Ida Ruiz AP Business Writer', ['Ida Ruiz']],
    ['By IDA RUIZ, Associated Press', ['IDA RUIZ']],
    ['By IDA RUIZ and BEN LI Associated Press', ['IDA RUIZ', 'BEN LI']],
    ['By IDA RUIZ/AP', ['IDA RUIZ']],
    ['— Ida Ruiz', ['Ida Ruiz']],
    ['Ida Ruiz / Quay Post', ['Ida Ruiz']],
    ['By Dr. Ida Ruiz', ['Dr. Ida Ruiz']],
    ['By Prof Ida Ruiz', ['Prof Ida Ruiz']],
    ['By Ida Ruiz, PhD', ['Ida Ruiz']],
    ['By Ida Ruiz Jr.', ['Ida Ruiz Jr.']],
    ['By MIA JONES', ['MIA JONES']],
    ['By Petra Lind', ['Petra Lind']],
    ['Petra Lind', ['Petra Lind']],
    ['By Antara Sen', ['Antara Sen']],
    ['From Ida Ruiz, Abuja', ['Ida Ruiz']],
    ['By Ida Ruiz, Abuja', ['Ida Ruiz']],
    ['By our correspondent', []],
    ['By Staff Reporter', []],
    ['By Our Bureau', []],
    ['Our Correspondent', []],
    ['Special Correspondent', []],
    ['By Ida Ruiz, Our Correspondent', ['Ida Ruiz']],
    ['By Quay Post Staff', []],
    ['By Quay Post Editorial Board', []],
    ['By Reuters', []],
    ['By The Associated Press', []],
    ['By Reuters Staff', []],
    ['Ida Ruiz, political correspondent', ['Ida Ruiz']],
    ['Ida Ruiz Political correspondent', ['Ida Ruiz']],
    ['Ida Ruiz Europe correspondent', ['Ida Ruiz']],
    ['By Ida Ruiz, Technology Reporter, Quay News', ['Ida Ruiz']],
    ['By Ida Ruiz Technology reporter', ['Ida Ruiz']],
    ['Ida Ruiz\nTechnology reporter, Quay News', ['Ida Ruiz']],
    ['Ida Ruiz\nQuay Post', ['Ida Ruiz']],
    ['Ida Ruiz and Ben Li, The Quay Post', ['Ida Ruiz', 'Ben Li']],
    ['Ida Ruiz with Ben Li', ['Ida Ruiz', 'Ben Li']],
    ['By Ida Ruiz with agencies', ['Ida Ruiz']],
    ['By Ida Ruiz and agencies', ['Ida Ruiz']],
    ['Ida Ruiz, @anaruiz', ['Ida Ruiz']],
    ['By Will Day', ['Will Day']],
    ['Will Shand', ['Will Shand']],
    ['By April West', ['April West']],
    ['By Gregory Post', ['Gregory Post']],
    ['By Nguyen Thi Minh Khai', ['Nguyen Thi Minh Khai']],
    ['By Kim Min-ji', ['Kim Min-ji']],
    ['By Mohd Faizal bin Ahmad', ['Mohd Faizal bin Ahmad']],
    ['By Ludwig van den Berg', ['Ludwig van den Berg']],
    ['By Seán Ó Briain', ['Seán Ó Briain']],
    ['By Sinéad O’Carroll', ['Sinéad O’Carroll']],
    ['By Jean-Luc d\'Arcy', ['Jean-Luc d\'Arcy']],
    ['By Tolu\' Adeyemi', ['Tolu\' Adeyemi']],
    ['By \'Femi Adeyemi', ['\'Femi Adeyemi']],
    ['By Abdul-Rahman Musa', ['Abdul-Rahman Musa']],
    ['By Suharto', ['Suharto']],
    ['By Ida Ruiz, Ben Li | Quay Post', ['Ida Ruiz', 'Ben Li']],
    ['By Ida Ruiz | Quay Post | Published Oct 18', ['Ida Ruiz']],
    ['By Ida Ruiz 5 min read', ['Ida Ruiz']],
    ['By Ida Ruiz, Quay Post reporter', ['Ida Ruiz']],
    ['By Ida Ruiz, Quay Post Staff', ['Ida Ruiz']],
    ['Ida Ruiz, Quay Post Staff', ['Ida Ruiz']],
    ['Ida Ruiz | Staff Reporter', ['Ida Ruiz']],
    ['by: Ida Ruiz', ['Ida Ruiz']],
    ['By : Ida Ruiz', ['Ida Ruiz']],
    ['BY: IDA RUIZ', ['IDA RUIZ']],
    ['Story: Ida Ruiz', ['Ida Ruiz']],
    ['Story By Ida Ruiz/Quay Post', ['Ida Ruiz']],
    ['Contributed by Ida Ruiz', ['Ida Ruiz']],
    ['Reporting by Ida Ruiz', ['Ida Ruiz']],
    ['Reporting by Ida Ruiz and Ben Li', ['Ida Ruiz', 'Ben Li']],
    ['Opinion by Ida Ruiz', ['Ida Ruiz']],
    ['By Ida Ruiz, for Quay Post', ['Ida Ruiz']],
    ['By Ida Ruiz For The Quay Post', ['Ida Ruiz']],
    ['By Ida Ruiz of The Quay Post', ['Ida Ruiz']],
    ['By Ida Ruiz Of the Quay Post Staff', ['Ida Ruiz']],
    ['BySauli Grant', ['Sauli Grant']],
    ['bySauli Grant', ['Sauli Grant']],
    ['As told to Ida Ruiz', ['Ida Ruiz']],
    ['By Ida RuizPublished: Oct 18, 2024', ['Ida Ruiz']],
    ['By Ida RuizOct. 18, 2024 9:00 am EST', ['Ida Ruiz']],
    ['Ida RuizThe Quay Post', ['Ida Ruiz']],
    ['Ida RuizSenior Reporter', ['Ida Ruiz']],
    ['Ida Ruiz, ESPNOct 18, 2024, 06:21 AM ET', ['Ida Ruiz']],
    ['Ida Ruiz@@anaruizFeatured Columnist IVOctober 18, 2024', ['Ida Ruiz']],
    ['Ida Ruiz\nClose\nIda Ruiz', ['Ida Ruiz']],
    ['Photo by Ida Ruiz', []],
    ['Photos: Ida Ruiz', []],
    ['Video by Ida Ruiz', []],
    ['Edited by Ida Ruiz', []],
    ['Illustration by Ida Ruiz', []],
    ['Fact-checked by Ida Ruiz', []],
    ['Medically reviewed by Ida Ruiz', []],
    ['Written by Ida Ruiz Medically reviewed by Ben Li', ['Ida Ruiz']],
    ['Translated by Ida Ruiz', []],
    ['Today\'s Paper', []],
    ['Breaking News', []],
    ['Latest Stories', []],
    ['Market Data', []],
    ['Top Picks', []],
    ['Editor\'s Choice', []],
    ['Bosnia and Herzegovina', []],
    ['Hong Kong', []],
    ['Saudi Arabia', []],
    ['Sri Lanka', []],
  ])('%s', (byline, names) => {
    const dated = /2024/.test(byline);
    expect(bylineOf(`${HEADLINE}\n\n${byline}\n${dated ? '' : '18 Oct 2024, 16:53\n'}\n${BODY}`)).toEqual(names);
    if (!dated) expect(bylineOf(`Home | News | Sport\n\n${HEADLINE}\n\n18 Oct 2024, 16:53\n${byline}\n\n${BODY}`)).toEqual(names);
  });

  it('counts without a time beside it when it is plainly a person, or when the author\'s box repeats it', () => {
    expect(bylineOf(`${HEADLINE}\n\nIda Ruiz\n\nShare\n\n${BODY}`)).toEqual(['Ida Ruiz']);
    expect(bylineOf(`${HEADLINE}\n\nOpen Reactions\n\nShare\n\n${BODY}`)).toEqual([]);
    expect(bylineOf(`${HEADLINE}\n\nQexo Vrantil\n\nShare\n\n${BODY}\n\nQexo Vrantil has lived by the quay for years.`)).toEqual(['Qexo Vrantil']);
  });
  it('is the story\'s, and not that of a story linked over the headline', () => {
    expect(bylineOf(`Pier reopens after storm\nBen Li\nOctober 16, 2024\n\n${HEADLINE}\n\nIda Ruiz\nOctober 18, 2024\n\n${BODY}`)).toEqual(['Ida Ruiz']);
  });
  it('is not taken from the name before a message of a chat', () => {
    expect(bylineOf(`[18/10/2024, 16:53:02] Ida Ruiz: Is this true?\n${HEADLINE}\n\n${BODY}`)).toEqual([]);
  });
  it('names the reporter where the desk has a byline too', () => {
    const page = parse(`${HEADLINE}\nby NAN News Desk\n\n18 Oct 2024 16:53 WAT\nin Harbours\nReading time: 3 mins\n\nBy Ida Ruiz\n\nLagos, Oct. 18, 2024 (NAN) ${BODY}`);
    expect([page.byline, page.source.agencies.map(({ id }) => id)]).toEqual([[{ name: 'Ida Ruiz' }], ['NAN']]);
  });
});

describe('the writer at the foot of the story', () => {
  it.each([
    ['By Ida Ruiz', ['Ida Ruiz']],
    ['Reporter: Ida Ruiz', ['Ida Ruiz']],
    ['Ida Ruiz is a staff writer at the Quay Post.', ['Ida Ruiz']],
    ['Ida Ruiz, who lives in Lisbon, is a freelance journalist.', ['Ida Ruiz']],
    ['Ida Ruiz covers harbours and shipping for the Quay Post.', ['Ida Ruiz']],
    ['Contact Ida Ruiz at ida@quaypost.example', ['Ida Ruiz']],
    ['Ida Ruiz can be reached at 555-0100.', ['Ida Ruiz']],
    ['About the author\nIda Ruiz', ['Ida Ruiz']],
    ['Ida Ruiz\nSenior reporter', ['Ida Ruiz']],
    ['Edited by Ida Ruiz', []],
    ['Ida Ruiz contributed to this report.', []],
    ['Ida Ruiz is a former harbour pilot, the union said.', []],
  ])('%s', (foot, names) => {
    expect(bylineOf(`${HEADLINE}\n\n18 Oct 2024, 16:53\n\n${BODY}\n\n${foot}`)).toEqual(names);
  });
  it('is no credit for the agency beside it, though the agency is a source', () => {
    const { source } = parse(`${HEADLINE}\n\n18 Oct 2024, 16:53\n\nLarantuka (ANTARA) - ${BODY}\nReporter: Ida Ruiz, with AFP`);
    expect([source.credit, source.agencies.map(({ id }) => id)]).toEqual([null, ['Antara', 'AFP']]);
  });
});
