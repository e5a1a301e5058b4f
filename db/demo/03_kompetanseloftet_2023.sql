-- Kompetanseløftet in Trøndelag 2023 as it lay before samarbeidsforum on 8 March 2023. The figures are
-- the slides' own, with their slips left in: the published frames are one krone more than the pot,
-- six measures have five lines of participants, one municipality has two sizes, one amount is
-- printed twice, and Gauldal is in no assessment group. What the slides do not say is left empty.

insert into tilskuddsar
  (fylke_id, ordning_id, ar, tildelt_kr, grunntilskudd_kr, kilde, innsendingsfrist, innstillingsmote)
values ('trondelag', 'kompetanseloftet', 2023, 12022000, 200000,
  'Samarbeidsforum, lysark 8. mars 2023: 1 500 000 kroner til fellestiltak, 2 200 000 kroner i grunntilskudd og resten etter nøkkel. Det tildelte beløpet står ikke der; det er satt til avsetningen og rammene samlet.',
  '2023-02-01', '2023-03-08');

insert into avsetning (tilskuddsar_id, nr, navn, belop_kr)
select id, 1, 'Fellestiltak', 1500000 from tilskuddsar
where (fylke_id, ordning_id, ar) = ('trondelag', 'kompetanseloftet', 2023);

insert into nokkel (tilskuddsar_id, nr, navn, andel, kilde)
select id, 1, 'barn og elever', 1,
  'Antallet barn og elever står ikke i kilden. Tallet for hvert nettverk er den publiserte rammen minus grunntilskuddet på 200 000 kroner, og gir derfor samme fordeling.'
from tilskuddsar where (fylke_id, ordning_id, ar) = ('trondelag', 'kompetanseloftet', 2023);

insert into publisert_ramme (tilskuddsar_id, fylke_id, nettverk_id, belop_kr, kilde)
select t.id, t.fylke_id, p.nettverk_id, p.belop_kr, 'Samarbeidsforum, lysark 8. mars 2023, tabell som viser innstilling'
from tilskuddsar t, (values
  ('indre-namdal', 283453),
  ('ytre-namdal', 357399),
  ('midtre-namdal', 495344),
  ('innherred', 678800),
  ('verdal-levanger', 733643),
  ('vaernes', 720263),
  ('fosen', 561367),
  ('trondheim-malvik', 3395169),
  ('gauldal', 791920),
  ('trondelag-sorvest', 871852),
  ('videregaende', 1632791)
) p (nettverk_id, belop_kr)
where (t.fylke_id, t.ordning_id, t.ar) = ('trondelag', 'kompetanseloftet', 2023);

insert into nokkeltall (tilskuddsar_id, nokkel_nr, fylke_id, nettverk_id, verdi)
select tilskuddsar_id, 1, fylke_id, nettverk_id, belop_kr - 200000 from publisert_ramme;

-- The adopted distribution (Sak 3/2023, 12 January 2023). Input and output are the engine's own,
-- so the sum is the pot to the krone: Trondheim/Malvik gets 3 395 168, one krone less than published.
with ny as (
  insert into fordeling
    (tilskuddsar_id, fylke_id, navn, status, vedtak_nr, pott_kr, sak, opprettet_av, opprettet_tid,
      vedtatt_av, vedtatt_tid, inndata, utdata)
  select t.id, t.fylke_id, 'Prinsipper for økonomi 2023', 'vedtatt', 1, 10522000, 'Sak 3/2023',
    v.id, '2023-01-12 10:00+01', v.id, '2023-01-12 14:00+01',
    $json${
      "tildelt": 12022000,
      "avsetninger": [{"navn": "Fellestiltak", "belop": 1500000}],
      "grunntilskudd": 200000,
      "nokler": [{"navn": "barn og elever", "andel": 1}],
      "nettverk": [
        {"id": "indre-namdal", "navn": "Indre Namdal", "verdier": {"barn og elever": 83453}},
        {"id": "ytre-namdal", "navn": "Ytre Namdal", "verdier": {"barn og elever": 157399}},
        {"id": "midtre-namdal", "navn": "Midtre Namdal", "verdier": {"barn og elever": 295344}},
        {"id": "innherred", "navn": "Innherred", "verdier": {"barn og elever": 478800}},
        {"id": "verdal-levanger", "navn": "Verdal/Levanger", "verdier": {"barn og elever": 533643}},
        {"id": "vaernes", "navn": "Værnes", "verdier": {"barn og elever": 520263}},
        {"id": "fosen", "navn": "Fosen", "verdier": {"barn og elever": 361367}},
        {"id": "trondheim-malvik", "navn": "Trondheim/Malvik", "verdier": {"barn og elever": 3195169}},
        {"id": "gauldal", "navn": "Gauldal", "verdier": {"barn og elever": 591920}},
        {"id": "trondelag-sorvest", "navn": "Trøndelag sørvest", "verdier": {"barn og elever": 671852}},
        {"id": "videregaende", "navn": "Nettverket for videregående skoler", "verdier": {"barn og elever": 1432791}}
      ]
    }$json$::jsonb,
    $json${
      "tildelt": 12022000,
      "avsetninger": [{"navn": "Fellestiltak", "belop": 1500000}],
      "avsatt": 1500000,
      "pott": 10522000,
      "grunntilskudd": 200000,
      "grunntilskuddSum": 2200000,
      "proRata": 8322000,
      "nokler": [{"navn": "barn og elever", "andel": "1", "sum": "8322001"}],
      "restkroner": 10,
      "nevner": "8322001",
      "sum": 10522000,
      "rammer": [
        {"id": "indre-namdal", "navn": "Indre Namdal", "grunntilskudd": 200000, "verdier": ["83453"], "andel": "0.01002799687238682139", "prosent": "1.003", "gulv": 83452, "brok": {"teller": "8238548", "tilnaermet": "0.989972"}, "plass": 1, "avgjortAvId": false, "restkrone": 1, "proRata": 83453, "ramme": 283453},
        {"id": "ytre-namdal", "navn": "Ytre Namdal", "grunntilskudd": 200000, "verdier": ["157399"], "andel": "0.01891360022667625250", "prosent": "1.891", "gulv": 157398, "brok": {"teller": "8164602", "tilnaermet": "0.981086"}, "plass": 2, "avgjortAvId": false, "restkrone": 1, "proRata": 157399, "ramme": 357399},
        {"id": "midtre-namdal", "navn": "Midtre Namdal", "grunntilskudd": 200000, "verdier": ["295344"], "andel": "0.03548954151771911587", "prosent": "3.549", "gulv": 295343, "brok": {"teller": "8026657", "tilnaermet": "0.964510"}, "plass": 3, "avgjortAvId": false, "restkrone": 1, "proRata": 295344, "ramme": 495344},
        {"id": "innherred", "navn": "Innherred", "grunntilskudd": 200000, "verdier": ["478800"], "andel": "0.05753423966183133119", "prosent": "5.753", "gulv": 478799, "brok": {"teller": "7843201", "tilnaermet": "0.942465"}, "plass": 5, "avgjortAvId": false, "restkrone": 1, "proRata": 478800, "ramme": 678800},
        {"id": "verdal-levanger", "navn": "Verdal/Levanger", "grunntilskudd": 200000, "verdier": ["533643"], "andel": "0.06412436143663044501", "prosent": "6.412", "gulv": 533642, "brok": {"teller": "7788358", "tilnaermet": "0.935875"}, "plass": 7, "avgjortAvId": false, "restkrone": 1, "proRata": 533643, "ramme": 733643},
        {"id": "vaernes", "navn": "Værnes", "grunntilskudd": 200000, "verdier": ["520263"], "andel": "0.06251657504006548425", "prosent": "6.252", "gulv": 520262, "brok": {"teller": "7801738", "tilnaermet": "0.937483"}, "plass": 6, "avgjortAvId": false, "restkrone": 1, "proRata": 520263, "ramme": 720263},
        {"id": "fosen", "navn": "Fosen", "grunntilskudd": 200000, "verdier": ["361367"], "andel": "0.04342309019189014757", "prosent": "4.342", "gulv": 361366, "brok": {"teller": "7960634", "tilnaermet": "0.956576"}, "plass": 4, "avgjortAvId": false, "restkrone": 1, "proRata": 361367, "ramme": 561367},
        {"id": "trondheim-malvik", "navn": "Trondheim/Malvik", "grunntilskudd": 200000, "verdier": ["3195169"], "andel": "0.38394239558490800470", "prosent": "38.394", "gulv": 3195168, "brok": {"teller": "5126832", "tilnaermet": "0.616057"}, "plass": 11, "avgjortAvId": false, "restkrone": 0, "proRata": 3195168, "ramme": 3395168},
        {"id": "gauldal", "navn": "Gauldal", "grunntilskudd": 200000, "verdier": ["591920"], "andel": "0.07112712435386633575", "prosent": "7.113", "gulv": 591919, "brok": {"teller": "7730081", "tilnaermet": "0.928872"}, "plass": 8, "avgjortAvId": false, "restkrone": 1, "proRata": 591920, "ramme": 791920},
        {"id": "trondelag-sorvest", "navn": "Trøndelag sørvest", "grunntilskudd": 200000, "verdier": ["671852"], "andel": "0.08073202586733647352", "prosent": "8.073", "gulv": 671851, "brok": {"teller": "7650149", "tilnaermet": "0.919267"}, "plass": 9, "avgjortAvId": false, "restkrone": 1, "proRata": 671852, "ramme": 871852},
        {"id": "videregaende", "navn": "Nettverket for videregående skoler", "grunntilskudd": 200000, "verdier": ["1432791"], "andel": "0.17216904924668958824", "prosent": "17.217", "gulv": 1432790, "brok": {"teller": "6889210", "tilnaermet": "0.827830"}, "plass": 10, "avgjortAvId": false, "restkrone": 1, "proRata": 1432791, "ramme": 1632791}
      ]
    }$json$::jsonb
  from tilskuddsar t, verv v join person p on p.id = v.person_id
  where (t.fylke_id, t.ordning_id, t.ar) = ('trondelag', 'kompetanseloftet', 2023)
    and p.navn = 'Sigrun Lauvdal' and v.rolle = 'sekretariat'
  returning id, fylke_id, utdata
)
insert into ramme (fordeling_id, fylke_id, nettverk_id, belop_kr)
select ny.id, ny.fylke_id, r->>'id', (r->>'ramme')::bigint
from ny, jsonb_array_elements(ny.utdata->'rammer') r;

-- The eleven decision bases. Both the day and the hour of sending are the demo's; the deadline was
-- 1 February 2023. The answers a to f were given by word of mouth and are not in the source.
with grunnlaget (nettverk_id, omsokt_kr, tid) as (values
  ('indre-namdal', 458000, '2023-01-31 09:12+01'),
  ('midtre-namdal', 1130669, '2023-02-01 14:40+01'),
  ('ytre-namdal', 330000, '2023-01-31 11:05+01'),
  ('trondelag-sorvest', 870000, '2023-01-31 13:27+01'),
  ('innherred', 330000, '2023-02-01 08:55+01'),
  ('verdal-levanger', 700000, '2023-02-01 10:31+01'),
  ('trondheim-malvik', 4955000, '2023-02-01 15:18+01'),
  ('videregaende', 1150000, '2023-01-31 15:44+01'),
  ('vaernes', 300000, '2023-02-01 12:03+01'),
  ('fosen', 560000, '2023-01-31 14:20+01'),
  ('gauldal', 920000, '2023-02-01 15:52+01')
), ny as (
  insert into beslutningsgrunnlag
    (tilskuddsar_id, fylke_id, nettverk_id, status, sendt_tid, sist_endret_tid)
  select t.id, t.fylke_id, g.nettverk_id, 'sendt', g.tid::timestamptz, g.tid::timestamptz
  from tilskuddsar t, grunnlaget g
  where (t.fylke_id, t.ordning_id, t.ar) = ('trondelag', 'kompetanseloftet', 2023)
  returning id, nettverk_id
)
insert into grunnlagsinnhold (beslutningsgrunnlag_id, omsokt_kr, overfort_fra)
select ny.id, g.omsokt_kr,
  'Lysark fra møtet i samarbeidsforum 8. mars 2023. Står det ingen partner på lysarket, er nettverkets faste utviklingspartner satt inn'
from ny join grunnlaget g using (nettverk_id);

-- Measures. The slides name a partner in two places only: SePU for Fosen 1, and «uten UH?» for
-- Gauldal 6. Elsewhere the network's own development partner is put in: that of Kompetanseløftet
-- where one is known, else that of Dekom; the remark says so. Target groups are read from the
-- lines of participants; Gauldal 6 has no line and therefore none.
with tiltaket (nettverk_id, nr, tittel, malgrupper, partner_id, partner_merknad) as (values
  ('indre-namdal', 1, 'Inkluderingsanalysen – videreføring', '{barnehage,skole}', null, null),
  ('indre-namdal', 2, 'Sosio-emosjonelle vansker', '{barnehage,skole}', null, null),
  ('indre-namdal', 3, 'Å se det allmennpedagogiske i sammenheng med det spesialpedagogiske', '{barnehage,skole}', null, null),
  ('indre-namdal', 4, 'Barnets stemme', '{barnehage,skole}', null, null),
  ('midtre-namdal', 1, 'Lederforankring', '{skole,ppt,eier}', null, null),
  ('midtre-namdal', 2, 'Ufrivillig skolefravær', '{skole,ppt}', null, null),
  ('midtre-namdal', 3, 'Observasjonskompetanse', '{skole}', null, null),
  ('midtre-namdal', 4, 'Tett på', '{barnehage,ppt}', null, null),
  ('midtre-namdal', 5, 'ASK', '{barnehage,ppt}', null, null),
  ('ytre-namdal', 1, 'Å se det allmennpedagogiske i sammenheng med det spesialpedagogiske', '{barnehage,ppt}', null, null),
  ('trondelag-sorvest', 1, 'PLF internt i kommunen og på tvers', '{barnehage,skole,sfo,ppt}', null, null),
  ('trondelag-sorvest', 2, 'Inkluderende praksis i SFO', '{skole,sfo,ppt}', null, null),
  ('innherred', 1, 'Autisme og inkludering i barnehagen', '{barnehage}', null, null),
  ('verdal-levanger', 1, 'Kompetanseutvikling for hele laget rundt barn og unge', '{barnehage,skole,ppt}', null, null),
  ('trondheim-malvik', 1, 'Inkluderingsanalysen – oppfølging pulje 3', '{skole,ppt}', null, null),
  ('trondheim-malvik', 2, 'PPT-ledelse og PPT-rolle', '{ppt}', null, null),
  ('trondheim-malvik', 3, 'Vurdering for alle, LK20 og språk og teknologi', '{skole}', null, null),
  ('trondheim-malvik', 4, 'Mot ny opplæringslov', '{skole,ppt}', null, null),
  ('trondheim-malvik', 5, 'Saupstadringen i Kolstad klynge', '{barnehage,ppt}', null, null),
  ('trondheim-malvik', 6, 'Samskaping og samhandling rundt inkluderende praksis, Ilabekken klynge', '{barnehage,ppt}', null, null),
  ('trondheim-malvik', 7, 'Inkluderende praksis i barnehageklynga (Østbyen, Lerkendal og Malvik)', '{barnehage,ppt}', null, null),
  ('videregaende', 1, 'Kompetanseheving for ansatte', '{ppt}', null, null),
  ('videregaende', 2, 'Utviklingsressurser', '{ppt}', null, null),
  ('videregaende', 3, 'Kartlegging og analyse i skolene', '{ppt}', null, null),
  ('vaernes', 1, 'Ståstedsanalysen for PPT – oppfølging og etterarbeid', '{ppt}', null, null),
  ('fosen', 1, 'Inkluderende praksis (SePU)', '{skole,ppt}', 'inn', ''),
  ('fosen', 2, 'ASK i barnehagen', '{barnehage,ppt}', null, null),
  ('gauldal', 1, 'Inkluderende miljø og praksis – ledelse', '{barnehage}', null, null),
  ('gauldal', 2, 'Inkluderingsanalysen – oppfølging pulje 2', '{barnehage}', null, null),
  ('gauldal', 3, 'Inkluderingsanalysen – oppfølging pulje 2', '{barnehage,ppt}', null, null),
  ('gauldal', 4, 'Kompetanseløftet', '{barnehage,skole,ppt}', null, null),
  ('gauldal', 5, 'Skreddersøm', '{barnehage,skole,ppt}', null, null),
  ('gauldal', 6, 'Kompetanseløftet inn i Digskole', '{}', null, 'uten UH?')
)
insert into tiltak (beslutningsgrunnlag_id, nr, tittel, malgrupper, partner_id, partner_merknad)
select b.id, t.nr, t.tittel, t.malgrupper::text[],
  case when t.partner_merknad is null then fast.organisasjon_id else t.partner_id end,
  coalesce(t.partner_merknad, '')
from tiltaket t
join tilskuddsar a on (a.fylke_id, a.ordning_id, a.ar) = ('trondelag', 'kompetanseloftet', 2023)
join beslutningsgrunnlag b on b.tilskuddsar_id = a.id and b.nettverk_id = t.nettverk_id
cross join lateral (
  select np.organisasjon_id from nettverkspartner np
  where np.fylke_id = a.fylke_id and np.nettverk_id = t.nettverk_id and np.gyldig @> date '2023-02-01'
  order by np.ordning_id = a.ordning_id desc
  limit 1
) fast;

-- Participants, word for word. Where the slide gives a number of kindergartens or schools without
-- saying who owns them, it stands under the municipal ones. The lines belong to the measures by
-- their order, except in Gauldal, where there is one line too few to know.
insert into deltakerlinje (beslutningsgrunnlag_id, nr, tiltak_nr, beskrivelse, kommuner,
  barnehager_kommunale, barnehager_private, skoler_kommunale, skoler_private, ppt)
select b.id, d.nr, case when d.nettverk_id = 'gauldal' then null else d.nr end, d.beskrivelse,
  d.kommuner::text[], d.bk, d.bp, d.sk, d.sp, d.ppt
from (values
  ('indre-namdal', 1, 'Lierne og Namsskogan (5 bh, 4 skoler)', '{Lierne,Namsskogan}', 5, null::integer, 4, null::integer, false),
  ('indre-namdal', 2, 'Hele nettverket (11 bh og 8 skoler)', '{}', 11, null, 8, null, false),
  ('indre-namdal', 3, 'Hele nettverket (11 bh og 8 skoler)', '{}', 11, null, 8, null, false),
  ('indre-namdal', 4, 'Hele nettverket (11 bh og 8 skoler)', '{}', 11, null, 8, null, false),
  ('midtre-namdal', 1, 'Hele nettverket (skoleeiere, skoleledere og PPT)', '{}', null, null, null, null, true),
  ('midtre-namdal', 2, 'Hele nettverket (spes.ped-koordinatorer og PPT)', '{}', null, null, null, null, true),
  ('midtre-namdal', 3, 'Overhalla montessoriskole (alle ansatte)', '{Overhalla}', null, null, null, 1, false),
  -- Nine, municipal and private together: not split, so not counted as either.
  ('midtre-namdal', 4, 'Barnehager i nettverket (9 komm/private og PPT)', '{}', null, null, null, null, true),
  ('midtre-namdal', 5, 'Barnehager i nettverket (komm/private og PPT)', '{}', null, null, null, null, true),
  ('ytre-namdal', 1, '8 kommunale barnehager, 9 private barnehager og PPT', '{}', 8, 9, null, null, true),
  ('trondelag-sorvest', 1, 'Hele nettverket (bh, skole, SFO og PPT)', '{}', null, null, null, null, true),
  ('trondelag-sorvest', 2, 'Frøya, Hitra, Orkland og Skaun (SFO/skole og PPT)', '{Frøya,Hitra,Orkland,Skaun}', null, null, null, null, true),
  ('innherred', 1, 'Steinkjer (4 kommune og 2 private barnehager)', '{Steinkjer}', 4, 2, null, null, false),
  ('verdal-levanger', 1, 'Hele laget rundt barn og unge', '{}', null, null, null, null, false),
  ('trondheim-malvik', 1, '5 skoler + PPT (Malvik og 5 bydeler i Tr.heim)', '{Malvik,Trondheim}', null, null, 5, null, true),
  ('trondheim-malvik', 2, 'PPT (Malvik og 5 bydeler i Tr.heim)', '{Malvik,Trondheim}', null, null, null, null, true),
  ('trondheim-malvik', 3, '14 kommunale skole og 1 privat skole', '{}', null, null, 14, 1, false),
  ('trondheim-malvik', 4, 'Hele nettverket (alle skoler og alle ansatte i PPT)', '{}', null, null, null, null, true),
  ('trondheim-malvik', 5, '2 barnehager (komm) og PPT', '{}', 2, null, null, null, true),
  ('trondheim-malvik', 6, 'Barnehager (4 komm/ 5 private) og PPT', '{}', 4, 5, null, null, true),
  ('trondheim-malvik', 7, 'Barnehager (34 komm/65 private) og PPT', '{}', 34, 65, null, null, true),
  ('videregaende', 1, 'PPT', '{}', null, null, null, null, true),
  ('videregaende', 2, 'PPT', '{}', null, null, null, null, true),
  ('videregaende', 3, 'PPT', '{}', null, null, null, null, true),
  ('vaernes', 1, 'Hele nettverket – PPT', '{}', null, null, null, null, true),
  ('fosen', 1, 'Hele nettverket (alle skoler, inkl VO og alle PPT)', '{}', null, null, null, null, true),
  ('fosen', 2, 'Ansatte i alle barnehager og PPT', '{}', null, null, null, null, true),
  ('gauldal', 1, 'Oppdal kommune (alle ansatte i bh)', '{Oppdal}', null, null, null, null, false),
  ('gauldal', 2, 'Holtålen kommune (alle ansatte i bh)', '{Holtålen}', null, null, null, null, false),
  ('gauldal', 3, 'Rennebu kommune (alle ansatte i bh, PPT)', '{Rennebu}', null, null, null, null, true),
  ('gauldal', 4, 'Midtre Gauldal (12 bh, 12 skoler og PPT)', '{"Midtre Gauldal"}', 12, null, 12, null, true),
  ('gauldal', 5, 'Midtre Gauldal (7 bh, 5 skoler og PPT)', '{"Midtre Gauldal"}', 7, null, 5, null, true)
) d (nettverk_id, nr, beskrivelse, kommuner, bk, bp, sk, sp, ppt)
join tilskuddsar a on (a.fylke_id, a.ordning_id, a.ar) = ('trondelag', 'kompetanseloftet', 2023)
join beslutningsgrunnlag b on b.tilskuddsar_id = a.id and b.nettverk_id = d.nettverk_id;

-- The only amounts the slides give inside a request. The split between UH and network is not there.
insert into budsjettlinje (beslutningsgrunnlag_id, nr, mottaker, beskrivelse, belop_kr, usikkert)
select b.id, 1, l.mottaker, l.beskrivelse, l.belop_kr, l.usikkert
from (values
  ('trondelag-sorvest', 'koordinator', 'Koordinator', 100000, false),
  ('innherred', 'koordinator', 'Koordinator', 100000, false),
  ('verdal-levanger', 'koordinator', 'Koordinator. Lysarket har bare «koordinator?» uten beløp.', null, true),
  ('trondheim-malvik', 'koordinator', 'Koordinator. Beløpet 225 000 står to ganger på lysarket; det er uklart om det gjelder én eller to.', 225000, true),
  ('videregaende', 'koordinator', 'Koordinator. Lysarket har «500 000?».', 500000, true),
  ('fosen', 'koordinator', 'Koordinator', 200000, false),
  ('gauldal', 'koordinator', 'Koordinator. Lysarket har bare «koordinator ?» uten beløp.', null, true)
) l (nettverk_id, mottaker, beskrivelse, belop_kr, usikkert)
join tilskuddsar a on (a.fylke_id, a.ordning_id, a.ar) = ('trondelag', 'kompetanseloftet', 2023)
join beslutningsgrunnlag b on b.tilskuddsar_id = a.id and b.nettverk_id = l.nettverk_id;

insert into budsjettlinje (beslutningsgrunnlag_id, nr, mottaker, beskrivelse, belop_kr)
select b.id, 2, 'annen', 'Tiltak 3: Kartlegging og analyse i skolene', 50000
from beslutningsgrunnlag b
join tilskuddsar a on a.id = b.tilskuddsar_id
where (a.fylke_id, a.ordning_id, a.ar) = ('trondelag', 'kompetanseloftet', 2023)
  and b.nettverk_id = 'videregaende';

-- The groups: 32 of the 34 present are placed; Gauldal's two and Gauldal's case are in none.
insert into vurderingsgruppe (tilskuddsar_id, nr, slug, navn)
select a.id, g.nr, g.slug, g.navn
from tilskuddsar a, (values (1, 'orn', 'Ørn'), (2, 'falk', 'Falk'), (3, 'ugle', 'Ugle')) g (nr, slug, navn)
where (a.fylke_id, a.ordning_id, a.ar) = ('trondelag', 'kompetanseloftet', 2023);

insert into gruppemedlem (gruppe_id, verv_id, funksjon)
select g.id, v.id, m.funksjon
from (values
  ('orn', 'Eldrid Storevik', 'leder'),
  ('orn', 'Oskar Einerhaug', 'medlem'),
  ('orn', 'Isak Myrbakk', 'medlem'),
  ('orn', 'Vilde Ulvehaug', 'medlem'),
  ('orn', 'Brage Nyvoll', 'medlem'),
  ('orn', 'Oddny Heggmo', 'medlem'),
  ('orn', 'Magnhild Rognli', 'medlem'),
  ('orn', 'Jorunn Bjørkvang', 'medlem'),
  ('orn', 'Ylva Kveldro', 'medlem'),
  ('orn', 'Alvhild Furunes', 'medlem'),
  ('orn', 'Ragna Iverdal', 'sekretaer'),
  ('falk', 'Ståle Vidmyr', 'leder'),
  ('falk', 'Signe Tangvoll', 'medlem'),
  ('falk', 'Tarald Vikestrand', 'medlem'),
  ('falk', 'Runa Selvang', 'medlem'),
  ('falk', 'Laara Mosvang', 'medlem'),
  ('falk', 'Sjur Lyngheim', 'medlem'),
  ('falk', 'Guro Elvestrand', 'medlem'),
  ('falk', 'Torbjørn Orrestad', 'medlem'),
  ('falk', 'Sunniva Vasslien', 'medlem'),
  ('falk', 'Maajja Snøfjell', 'medlem'),
  ('falk', 'Hedvig Kvernmo', 'sekretaer'),
  ('ugle', 'Åshild Lomdal', 'leder'),
  ('ugle', 'Ingvild Ospedal', 'medlem'),
  ('ugle', 'Embla Hasselvoll', 'medlem'),
  ('ugle', 'Vebjørn Brattvoll', 'medlem'),
  ('ugle', 'Sindre Ullvang', 'medlem'),
  ('ugle', 'Idunn Fagerheia', 'medlem'),
  ('ugle', 'Borghild Åkerdal', 'medlem'),
  ('ugle', 'Aksel Gullmo', 'medlem'),
  ('ugle', 'Embrik Østerlid', 'medlem'),
  ('ugle', 'Trym Dalmork', 'sekretaer')
) m (slug, navn, funksjon)
join tilskuddsar a on (a.fylke_id, a.ordning_id, a.ar) = ('trondelag', 'kompetanseloftet', 2023)
join vurderingsgruppe g on g.tilskuddsar_id = a.id and g.slug = m.slug
join person p on p.navn = m.navn
join lateral (
  -- The seat they came in; some are vara for another as well.
  select id from verv where person_id = p.id and rolle = 'forum' order by id limit 1
) v on true;

insert into gruppesak (beslutningsgrunnlag_id, gruppe_id)
select b.id, g.id
from (values
  ('orn', 'midtre-namdal'), ('orn', 'verdal-levanger'), ('orn', 'trondheim-malvik'),
  ('falk', 'indre-namdal'), ('falk', 'fosen'), ('falk', 'ytre-namdal'),
  ('ugle', 'vaernes'), ('ugle', 'innherred'), ('ugle', 'trondelag-sorvest'), ('ugle', 'videregaende')
) s (slug, nettverk_id)
join tilskuddsar a on (a.fylke_id, a.ordning_id, a.ar) = ('trondelag', 'kompetanseloftet', 2023)
join vurderingsgruppe g on g.tilskuddsar_id = a.id and g.slug = s.slug
join beslutningsgrunnlag b on b.tilskuddsar_id = a.id and b.nettverk_id = s.nettverk_id;
