-- The demo's register. Organisations, networks and membership are as five public documents give
-- them (2018 to 2025); what the documents do not say is left open and noted. Organisation numbers
-- are not in them and are therefore empty.

insert into fylke (id, navn, navn_samisk, samisk_sprakkode, statsforvalter, er_demo) values
  ('trondelag', 'Trøndelag', 'Trööndelage', 'sma', 'Statsforvalteren i Trøndelag', true),
  -- Invented: a neighbour to show that one county does not see into another.
  ('demofylket', 'Demofylket', null, null, 'Statsforvalteren i Demofylket', true);

insert into organisasjon (id, fylke_id, navn, navn_samisk, samisk_sprakkode, type, gyldig, kilde) values
  ('flatanger', 'trondelag', 'Flatanger kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('fosnes', 'trondelag', 'Fosnes kommune', null, null, 'kommune', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018. Slått sammen med Namsos 1. januar 2020.'),
  ('froya', 'trondelag', 'Frøya kommune', null, null, 'kommune', '(,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('heim', 'trondelag', 'Heim kommune', null, null, 'kommune', '[2020-01-01,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('hitra', 'trondelag', 'Hitra kommune', null, null, 'kommune', '(,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('holtalen', 'trondelag', 'Holtålen kommune', null, null, 'kommune', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('inderoy', 'trondelag', 'Inderøy kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('klaebu', 'trondelag', 'Klæbu kommune', null, null, 'kommune', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018. Slått sammen med Trondheim 1. januar 2020.'),
  ('leka', 'trondelag', 'Leka kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('levanger', 'trondelag', 'Levanger kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('lierne', 'trondelag', 'Lierne kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('malvik', 'trondelag', 'Malvik kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('melhus', 'trondelag', 'Melhus kommune', null, null, 'kommune', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('midtre-gauldal', 'trondelag', 'Midtre Gauldal kommune', null, null, 'kommune', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('namdalseid', 'trondelag', 'Namdalseid kommune', null, null, 'kommune', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018. Slått sammen med Namsos 1. januar 2020.'),
  ('namsos', 'trondelag', 'Namsos kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('namsskogan', 'trondelag', 'Namsskogan kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('naeroy', 'trondelag', 'Nærøy kommune', null, null, 'kommune', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018. Ble til Nærøysund 1. januar 2020.'),
  ('naeroysund', 'trondelag', 'Nærøysund kommune', null, null, 'kommune', '[2020-01-01,)', 'Vikna og Nærøy slått sammen 1. januar 2020'),
  ('oppdal', 'trondelag', 'Oppdal kommune', null, null, 'kommune', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('orkland', 'trondelag', 'Orkland kommune', null, null, 'kommune', '[2020-01-01,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('overhalla', 'trondelag', 'Overhalla kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('rennebu', 'trondelag', 'Rennebu kommune', null, null, 'kommune', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('rindal', 'trondelag', 'Rindal kommune', null, null, 'kommune', '(,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('roros', 'trondelag', 'Røros kommune', 'Rosse', 'sma', 'kommune', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('royrvik', 'trondelag', 'Røyrvik kommune', 'Raarvihke', 'sma', 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('skaun', 'trondelag', 'Skaun kommune', null, null, 'kommune', '(,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('snasa', 'trondelag', 'Snåsa kommune', 'Snåase', 'sma', 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018 (utledet av Snåsa montessoriskole)'),
  ('steinkjer', 'trondelag', 'Steinkjer kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('trondheim', 'trondelag', 'Trondheim kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('verdal', 'trondelag', 'Verdal kommune', null, null, 'kommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('verran', 'trondelag', 'Verran kommune', null, null, 'kommune', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018. Slått sammen med Steinkjer 1. januar 2020.'),
  ('vikna', 'trondelag', 'Vikna kommune', null, null, 'kommune', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018. Ble til Nærøysund 1. januar 2020.'),

  ('trondelag-fylkeskommune', 'trondelag', 'Trøndelag fylkeskommune', 'Trööndelagen fylhkentjïelte', 'sma', 'fylkeskommune', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('statsforvalteren-i-trondelag', 'trondelag', 'Statsforvalteren i Trøndelag', null, null, 'statsforvalter', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),

  ('flatanger-montessoriskole', 'trondelag', 'Flatanger montessoriskole', null, null, 'privat-eier', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('overhalla-montessoriskole', 'trondelag', 'Overhalla montessoriskole', null, null, 'privat-eier', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('snasa-montessoriskole', 'trondelag', 'Snåsa montessoriskole', null, null, 'privat-eier', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),

  ('dmmh', 'trondelag', 'Dronning Mauds Minne Høgskole (DMMH)', null, null, 'uh', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('nord', 'trondelag', 'Nord universitet', null, null, 'uh', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('ntnu', 'trondelag', 'NTNU', null, null, 'uh', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('inn', null, 'Høgskolen i Innlandet (SePU)', null, null, 'uh', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('matematikksenteret', 'trondelag', 'Matematikksenteret', null, null, 'nasjonalt-senter', '(,)', 'Samarbeidsforum, referat 5. januar 2018. Overført til vertsinstitusjonen 1. januar 2018.'),

  ('pp-tjenestene', 'trondelag', 'PP-tjenestene i Trøndelag', null, null, 'ppt', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('statped', null, 'Statped', null, null, 'statped', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('utdanningsforbundet', null, 'Utdanningsforbundet', null, null, 'fagforening', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('fagforbundet', null, 'Fagforbundet', null, null, 'fagforening', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('ks', null, 'KS', null, null, 'interesseorganisasjon', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('pbl', null, 'Private Barnehagers Landsforbund (PBL)', null, null, 'interesseorganisasjon', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('sametinget', null, 'Sametinget', 'Saemiedigkie', 'sma', 'sametinget', '(,)', 'Samarbeidsforum, lysark 8. mars 2023');

insert into organisasjon (id, fylke_id, navn, type, kilde, er_demo) values
  ('demokommunen', 'demofylket', 'Demokommunen', 'kommune', 'Oppdiktet for demoen', true),
  ('statsforvalteren-i-demofylket', 'demofylket', 'Statsforvalteren i Demofylket', 'statsforvalter', 'Oppdiktet for demoen', true);

insert into nettverk (fylke_id, id, navn, type, merknad, kilde) values
  ('trondelag', 'indre-namdal', 'Indre Namdal', 'regionalt',
    'Seks kommuner i 2018, og Grong videregående skole og PPT var med. Kildene nevner bare fire av kommunene.',
    'Samarbeidsforum, referat 5. januar 2018 og lysark 8. mars 2023'),
  ('trondelag', 'ytre-namdal', 'Ytre Namdal', 'regionalt',
    'Tre kommuner i 2018. Vikna og Nærøy ble Nærøysund 1. januar 2020.',
    'Samarbeidsforum, referat 5. januar 2018'),
  ('trondelag', 'midtre-namdal', 'Midtre Namdal', 'regionalt',
    'Fem kommuner i 2018. Fosnes og Namdalseid ble del av Namsos 1. januar 2020.',
    'Samarbeidsforum, referat 5. januar 2018'),
  ('trondelag', 'innherred', 'Innherred', 'regionalt',
    'Inderøy, Verran og Steinkjer i 2018. Verran ble del av Steinkjer 1. januar 2020.',
    'Samarbeidsforum, referat 5. januar 2018'),
  ('trondelag', 'verdal-levanger', 'Verdal/Levanger', 'regionalt', null,
    'Samarbeidsforum, referat 5. januar 2018'),
  ('trondelag', 'vaernes', 'Værnes', 'regionalt',
    'Kildene nevner ikke hvilke kommuner som er med. Medlemmene er derfor ikke ført inn.',
    'Samarbeidsforum, lysark 8. mars 2023'),
  ('trondelag', 'fosen', 'Fosen', 'regionalt',
    'Kildene nevner ikke hvilke kommuner som er med. Medlemmene er derfor ikke ført inn.',
    'Samarbeidsforum, lysark 8. mars 2023'),
  ('trondelag', 'trondheim-malvik', 'Trondheim/Malvik', 'regionalt',
    'Trondheim, Malvik og Klæbu i 2018. Klæbu ble del av Trondheim 1. januar 2020.',
    'Samarbeidsforum, referat 5. januar 2018'),
  ('trondelag', 'gauldal', 'Gauldal', 'regionalt', null,
    'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('trondelag', 'trondelag-sorvest', 'Trøndelag sørvest', 'regionalt',
    'Het Orkdal/Øy i 2018 og hadde åtte kommuner, som kilden ikke nevner ved navn.',
    'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('trondelag', 'videregaende', 'Nettverket for videregående skoler', 'videregaende', null,
    'Samarbeidsforum, lysark 8. mars 2023'),
  ('demofylket', 'demonettverket', 'Demonettverket', 'regionalt', null, 'Oppdiktet for demoen');

insert into nettverksmedlem (fylke_id, nettverk_id, organisasjon_id, gyldig, kilde)
select 'trondelag', nettverk_id, organisasjon_id, gyldig::daterange, kilde from (values
  ('indre-namdal', 'lierne', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('indre-namdal', 'royrvik', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('indre-namdal', 'namsskogan', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('indre-namdal', 'snasa', '(,)', 'Samarbeidsforum, referat 5. januar 2018 (utledet av Snåsa montessoriskole)'),
  ('indre-namdal', 'snasa-montessoriskole', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('ytre-namdal', 'vikna', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('ytre-namdal', 'naeroy', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('ytre-namdal', 'naeroysund', '[2020-01-01,)', 'Vikna og Nærøy slått sammen 1. januar 2020'),
  ('ytre-namdal', 'leka', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('midtre-namdal', 'flatanger', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('midtre-namdal', 'fosnes', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('midtre-namdal', 'namsos', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('midtre-namdal', 'namdalseid', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('midtre-namdal', 'overhalla', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('midtre-namdal', 'flatanger-montessoriskole', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('midtre-namdal', 'overhalla-montessoriskole', '(,)', 'Samarbeidsforum, lysark 8. mars 2023'),
  ('innherred', 'inderoy', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('innherred', 'verran', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('innherred', 'steinkjer', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('verdal-levanger', 'verdal', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('verdal-levanger', 'levanger', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('trondheim-malvik', 'trondheim', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('trondheim-malvik', 'malvik', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('trondheim-malvik', 'klaebu', '(,2020-01-01)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('gauldal', 'midtre-gauldal', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('gauldal', 'rennebu', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('gauldal', 'melhus', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('gauldal', 'oppdal', '(,)', 'Samarbeidsforum, referat 5. januar 2018'),
  ('gauldal', 'holtalen', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('gauldal', 'roros', '(,)', 'Langsiktig kompetanseplan for Gauldalsregionen H24–V28'),
  ('trondelag-sorvest', 'froya', '(,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('trondelag-sorvest', 'heim', '[2020-01-01,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('trondelag-sorvest', 'hitra', '(,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('trondelag-sorvest', 'orkland', '[2020-01-01,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('trondelag-sorvest', 'rindal', '(,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('trondelag-sorvest', 'skaun', '(,)', 'Handlingsplan for Trøndelag sørvest 2022/23'),
  ('videregaende', 'trondelag-fylkeskommune', '(,)', 'Samarbeidsforum, lysark 8. mars 2023')
) m (nettverk_id, organisasjon_id, gyldig, kilde);

insert into nettverksmedlem (fylke_id, nettverk_id, organisasjon_id, kilde) values
  ('demofylket', 'demonettverket', 'demokommunen', 'Oppdiktet for demoen');

-- Dekom 2023: NTNU is partner of seven networks, Nord universitet of four (samarbeidsforum,
-- decision of 9 March 2023 and slides of 5 October 2023).
insert into nettverkspartner (fylke_id, nettverk_id, ordning_id, organisasjon_id, gyldig, kilde)
select 'trondelag', nettverk_id, ordning_id, organisasjon_id, '[2023-01-01,)',
  case ordning_id
    when 'dekom' then 'Samarbeidsforum, vedtak 9. mars 2023 og lysark 5. oktober 2023'
    else 'Samarbeidsforum, lysark 5. oktober 2023'
  end
from (values
  ('midtre-namdal', 'dekom', 'nord'),
  ('indre-namdal', 'dekom', 'nord'),
  ('verdal-levanger', 'dekom', 'nord'),
  ('innherred', 'dekom', 'nord'),
  ('ytre-namdal', 'dekom', 'ntnu'),
  ('vaernes', 'dekom', 'ntnu'),
  ('fosen', 'dekom', 'ntnu'),
  ('trondheim-malvik', 'dekom', 'ntnu'),
  ('gauldal', 'dekom', 'ntnu'),
  ('trondelag-sorvest', 'dekom', 'ntnu'),
  ('videregaende', 'dekom', 'ntnu'),
  -- Kompetanseløftet: the slides of 5 October 2023 show partners for four networks only. Ytre
  -- Namdal shares one of its two with its own Dekom partnership, which is NTNU's.
  ('midtre-namdal', 'kompetanseloftet', 'nord'),
  ('indre-namdal', 'kompetanseloftet', 'nord'),
  ('verdal-levanger', 'kompetanseloftet', 'nord'),
  ('ytre-namdal', 'kompetanseloftet', 'ntnu')
) p (nettverk_id, ordning_id, organisasjon_id);

-- The county's own edition of a scheme's rules, taken before the national one.
insert into ordning_versjon (ordning_id, fylke_id, gyldig, hjemmel, kilde, regler)
select ordning_id, 'trondelag', gyldig, hjemmel,
  'Varsel når koordinatoren koster mer enn 10 prosent av det som er omsøkt, er en innstilling laget for demoen. Samarbeidsforum sa 8. mars 2023 «i begrenset omfang» uten å sette noe tall. Resten er som den nasjonale utgaven: ' || kilde,
  jsonb_set(regler, '{koordinator,varselOverProsent}', '10')
from ordning_versjon
where ordning_id = 'kompetanseloftet' and fylke_id is null;
