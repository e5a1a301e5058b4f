-- The other years of the switcher: what the documents say of them, and nothing more.

-- Dekom 2023 (decision of 9 March 2023, economy of 5 October 2023). The teacher years of each
-- network are in no document, so the year has a key without figures and no frames.
insert into tilskuddsar
  (fylke_id, ordning_id, ar, tildelt_kr, grunntilskudd_kr, kilde, innsendingsfrist, innstillingsmote)
values ('trondelag', 'dekom', 2023, 20522000, 300000,
  'Samarbeidsforum for Dekom, vedtak 9. mars 2023 og lysark 5. oktober 2023. Samlet grunntilskudd er 3 300 000 kroner, delt på elleve nettverk. 5 millioner kroner gikk direkte til UH: 3 millioner til NTNU for sju nettverk og 2 millioner til Nord universitet for fire. Lærerårsverkene står ikke i kilden, så rammene er ikke regnet ut.',
  '2023-02-01', '2023-03-09');

insert into avsetning (tilskuddsar_id, nr, navn, belop_kr, direkte_til)
select t.id, a.nr, a.navn, a.belop_kr, a.direkte_til
from tilskuddsar t, (values
  (1, 'Direktetildeling til UH', 5000000,
    '3 000 000 kroner til NTNU, som er partner med 7 nettverk, og 2 000 000 kroner til Nord universitet, som er partner med 4'),
  (2, 'Fellestiltak', 1000000, null)
) a (nr, navn, belop_kr, direkte_til)
where (t.fylke_id, t.ordning_id, t.ar) = ('trondelag', 'dekom', 2023);

insert into nokkel (tilskuddsar_id, nr, navn, andel, kilde)
select id, 1, 'lærerårsverk', 1,
  'Samarbeidsforum for Dekom, vedtak 9. mars 2023. Tallene for hvert nettverk står ikke i kilden.'
from tilskuddsar where (fylke_id, ordning_id, ar) = ('trondelag', 'dekom', 2023);

insert into tilskuddsar (fylke_id, ordning_id, ar, kilde) values
  ('trondelag', 'kompetanseloftet', 2024, 'Ingen tall for året er lagt inn i demoen.'),
  ('trondelag', 'kollektiv', 2026, 'Ingen tall for året er lagt inn i demoen.');

-- The invented neighbour county: one network, one year.
insert into tilskuddsar
  (fylke_id, ordning_id, ar, tildelt_kr, grunntilskudd_kr, kilde, innsendingsfrist, innstillingsmote)
values ('demofylket', 'kompetanseloftet', 2023, 1000000, 100000, 'Oppdiktet for demoen', '2023-02-01', '2023-03-15');

insert into avsetning (tilskuddsar_id, nr, navn, belop_kr)
select id, 1, 'Fellestiltak', 100000 from tilskuddsar
where (fylke_id, ordning_id, ar) = ('demofylket', 'kompetanseloftet', 2023);

insert into nokkel (tilskuddsar_id, nr, navn, andel, kilde)
select id, 1, 'barn og elever', 1, 'Oppdiktet for demoen' from tilskuddsar
where (fylke_id, ordning_id, ar) = ('demofylket', 'kompetanseloftet', 2023);

insert into nokkeltall (tilskuddsar_id, nokkel_nr, fylke_id, nettverk_id, verdi)
select id, 1, fylke_id, 'demonettverket', 4200 from tilskuddsar
where (fylke_id, ordning_id, ar) = ('demofylket', 'kompetanseloftet', 2023);
