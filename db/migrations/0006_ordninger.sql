-- The four schemes as dated data, for the whole country. A county that holds a rule otherwise gets
-- a row of its own; the application takes the county's row first. Texts that several schemes share
-- are written once below and put together per scheme.

insert into ordning (id, navn, kortnavn, gyldig, erstattet_av, rekkefolge) values
  ('kollektiv', $json${
      "nb": "Tilskuddsordning for kollektiv kompetanseutvikling",
      "nn": "Tilskotsordning for kollektiv kompetanseutvikling",
      "en": "Grant scheme for collective competence development"
    }$json$, 'Kollektiv kompetanseutvikling', '[2026-01-01,)', null, 1),
  -- Both were in use before the guidelines of 2021; the day they began is not set here.
  ('dekom', $json${
      "nb": "Desentralisert ordning for kompetanseutvikling i skole",
      "nn": "Desentralisert ordning for kompetanseutvikling i skule",
      "en": "Decentralised scheme for competence development in schools"
    }$json$, 'Dekom', '(,2026-01-01)', 'kollektiv', 2),
  ('rekom', $json${
      "nb": "Regional ordning for kompetanseutvikling i barnehage",
      "nn": "Regional ordning for kompetanseutvikling i barnehage",
      "en": "Regional scheme for competence development in kindergartens"
    }$json$, 'Rekom', '(,2026-01-01)', 'kollektiv', 3),
  ('kompetanseloftet', $json${
      "nb": "Kompetanseløftet for spesialpedagogikk og inkluderende praksis",
      "nn": "Kompetanseløftet for spesialpedagogikk og inkluderande praksis",
      "en": "Competence initiative for special needs education and inclusive practice"
    }$json$, 'Kompetanseløftet', '[2021-01-26,2026-01-01)', 'kollektiv', 4);

with kriterium(id, regel) as (values
  -- Criteria 1 to 3 hold for all schemes (retningslinjer 2021, as quoted in the long-term plan of
  -- Gauldalsregionen H24-V28 and on the slides of samarbeidsforum 8 March 2023).
  ('behov', $json${
    "nr": 1,
    "navn": { "nb": "Lokalt definerte behov", "nn": "Lokalt definerte behov", "en": "Locally defined needs" },
    "tekst": {
      "nb": "Tiltakene er forankret i lokalt definerte behov. Behovene er vurdert i den enkelte barnehage og skole på en måte som involverer ansatte og ledere, og i faglig dialog med universitet eller høyskole.",
      "nn": "Tiltaka er forankra i lokalt definerte behov. Behova er vurderte i den einskilde barnehagen og skulen på ein måte som involverer tilsette og leiarar, og i fagleg dialog med universitet eller høgskule.",
      "en": "The measures are anchored in locally defined needs. The needs are assessed in each kindergarten and school in a way that involves staff and leaders, and in professional dialogue with a university or university college."
    }
  }$json$::jsonb),
  ('kollektivt', $json${
    "nr": 2,
    "navn": { "nb": "Kollektiv utvikling", "nn": "Kollektiv utvikling", "en": "Collective development" },
    "tekst": {
      "nb": "Midlene brukes til barnehage- og skolebasert kompetanseutvikling. Tiltakene fremmer kollektive prosesser for profesjonsutvikling som utvikler barnehagen eller skolen.",
      "nn": "Midla blir brukte til barnehage- og skulebasert kompetanseutvikling. Tiltaka fremjar kollektive prosessar for profesjonsutvikling som utviklar barnehagen eller skulen.",
      "en": "The money is used for competence development based in the kindergarten or school. The measures promote collective processes of professional development that develop the kindergarten or school."
    }
  }$json$::jsonb),
  ('partnerskap', $json${
    "nr": 3,
    "navn": { "nb": "Partnerskap", "nn": "Partnarskap", "en": "Partnership" },
    "tekst": {
      "nb": "Barnehage- eller skoleeieren og et universitet eller en høyskole vurderer behov, planlegger og gjennomfører tiltakene sammen. Universitetet eller høyskolen legger til rette for at erfaringene styrker lærerutdanningene.",
      "nn": "Barnehage- eller skuleeigaren og eit universitet eller ein høgskule vurderer behov, planlegg og gjennomfører tiltaka saman. Universitetet eller høgskulen legg til rette for at erfaringane styrkjer lærarutdanningane.",
      "en": "The kindergarten or school owner and a university or university college assess needs, plan and carry out the measures together. The university or university college makes sure that the experience strengthens teacher education."
    }
  }$json$::jsonb),
  -- From 2026 a vocational college (fagskole) may be the partner, in binding cooperation.
  ('partnerskap-2026', $json${
    "nr": 3,
    "navn": { "nb": "Partnerskap", "nn": "Partnarskap", "en": "Partnership" },
    "tekst": {
      "nb": "Eieren vurderer behov, planlegger og gjennomfører tiltakene i partnerskap med et universitet eller en høyskole, eller i forpliktende samarbeid med en fagskole. Universitetet eller høyskolen legger til rette for at erfaringene styrker lærerutdanningene.",
      "nn": "Eigaren vurderer behov, planlegg og gjennomfører tiltaka i partnarskap med eit universitet eller ein høgskule, eller i forpliktande samarbeid med ein fagskule. Universitetet eller høgskulen legg til rette for at erfaringane styrkjer lærarutdanningane.",
      "en": "The owner assesses needs, plans and carries out the measures in partnership with a university or university college, or in binding cooperation with a vocational college. The university or university college makes sure that the experience strengthens teacher education."
    }
  }$json$::jsonb),
  ('bredere-malgruppe', $json${
    "nr": 4,
    "navn": { "nb": "Bredere målgruppe", "nn": "Breiare målgruppe", "en": "Broader target group" },
    "tekst": {
      "nb": "Tiltakene er rettet mot en bredere, tverrfaglig målgruppe: laget rundt barna og elevene.",
      "nn": "Tiltaka er retta mot ei breiare, tverrfagleg målgruppe: laget rundt barna og elevane.",
      "en": "The measures are aimed at a broader, cross-professional target group: the team around the children and pupils."
    }
  }$json$::jsonb)
),
-- The process description of samarbeidsforum 8 March 2023, a to f, as questions of the form.
-- Question d was put for Kompetanseløftet; the other schemes may leave it empty.
sporsmal(kreves_d, regel) as (
  select kreves_d, jsonb_set($json$[
    {
      "id": "a", "kreves": "alltid",
      "tekst": {
        "nb": "Hvordan er tiltakene planlagt, og hvordan skal de gjennomføres i partnerskap med universitet eller høyskole?",
        "nn": "Korleis er tiltaka planlagde, og korleis skal dei gjennomførast i partnarskap med universitet eller høgskule?",
        "en": "How are the measures planned, and how will they be carried out in partnership with a university or university college?"
      },
      "hjelp": {
        "nb": "Si kort hvem som gjør hva, og hvordan dere har planlagt sammen.",
        "nn": "Sei kort kven som gjer kva, og korleis de har planlagt saman.",
        "en": "Say briefly who does what, and how you have planned together."
      }
    },
    {
      "id": "b", "kreves": "alltid",
      "tekst": {
        "nb": "Hvordan er tiltakene forankret i lokale behov, og hvordan følger de nettverkets langsiktige kompetanseutviklingsplan?",
        "nn": "Korleis er tiltaka forankra i lokale behov, og korleis følgjer dei den langsiktige kompetanseutviklingsplanen til nettverket?",
        "en": "How are the measures anchored in local needs, and how do they follow the network's long-term competence development plan?"
      },
      "hjelp": {
        "nb": "Si hvordan ansatte og ledere var med på å vurdere behovene, og vis til planen.",
        "nn": "Sei korleis tilsette og leiarar var med på å vurdere behova, og vis til planen.",
        "en": "Say how staff and leaders took part in assessing the needs, and refer to the plan."
      }
    },
    {
      "id": "c", "kreves": "alltid",
      "tekst": {
        "nb": "Hvordan bidrar tiltakene til kollektiv læring som forbedrer praksis, slik at barn og elever får et bedre tilbud?",
        "nn": "Korleis bidreg tiltaka til kollektiv læring som gjer praksisen betre, slik at barn og elevar får eit betre tilbod?",
        "en": "How do the measures contribute to collective learning that improves practice, so that children and pupils get a better offer?"
      },
      "hjelp": {
        "nb": "Beskriv hva som skal bli annerledes i barnehagen eller skolen, og hvordan dere vil se det.",
        "nn": "Beskriv kva som skal bli annleis i barnehagen eller skulen, og korleis de vil sjå det.",
        "en": "Describe what will change in the kindergarten or school, and how you will see it."
      }
    },
    {
      "id": "d", "kreves": "alltid",
      "tekst": {
        "nb": "Hvordan retter tiltakene seg mot en tverrfaglig målgruppe, laget rundt barna og elevene?",
        "nn": "Korleis rettar tiltaka seg mot ei tverrfagleg målgruppe, laget rundt barna og elevane?",
        "en": "How are the measures aimed at a cross-professional target group, the team around the children and pupils?"
      },
      "hjelp": {
        "nb": "Nevn hvilke yrkesgrupper som er med, for eksempel ansatte i barnehage, skole og PPT.",
        "nn": "Nemn kva yrkesgrupper som er med, til dømes tilsette i barnehage, skule og PPT.",
        "en": "Name the professional groups taking part, for example staff in kindergartens, schools and the educational-psychological service."
      }
    },
    {
      "id": "e", "kreves": "alltid",
      "tekst": {
        "nb": "Hvordan fordeles pengene mellom universitet eller høyskole og nettverket, og hvordan bruker nettverket sin del?",
        "nn": "Korleis blir pengane fordelte mellom universitet eller høgskule og nettverket, og korleis bruker nettverket sin del?",
        "en": "How is the money split between the university or university college and the network, and how does the network use its part?"
      },
      "hjelp": {
        "nb": "Beløpene står i budsjettet. Forklar her hvorfor de er fordelt slik.",
        "nn": "Beløpa står i budsjettet. Forklar her kvifor dei er fordelte slik.",
        "en": "The amounts are in the budget. Explain here why they are split this way."
      }
    },
    {
      "id": "f", "kreves": "over-ramme",
      "tekst": {
        "nb": "Dere søker om mer enn rammen. Hvordan er det som går over rammen, tenkt finansiert?",
        "nn": "De søkjer om meir enn ramma. Korleis er det som går over ramma, tenkt finansiert?",
        "en": "You are applying for more than the frame. How is the part above the frame to be financed?"
      },
      "hjelp": {
        "nb": "Si hvem som betaler, og hva dere gjør hvis dere bare får rammen.",
        "nn": "Sei kven som betaler, og kva de gjer dersom de berre får ramma.",
        "en": "Say who pays, and what you will do if you get only the frame."
      }
    }
  ]$json$::jsonb, '{3,kreves}', to_jsonb(kreves_d))
  from (values ('alltid'), ('nei')) k (kreves_d)
),
malgruppe(nr, id, regel) as (
  select nr, id, jsonb_build_object('id', id, 'navn', jsonb_build_object('nb', nb, 'nn', nn, 'en', en))
  from (values
    (1, 'barnehage', 'Barnehage', 'Barnehage', 'Kindergarten'),
    (2, 'skole', 'Skole', 'Skule', 'School'),
    (3, 'sfo', 'SFO', 'SFO', 'After-school programme (SFO)'),
    (4, 'ppt', 'PPT', 'PPT', 'Educational-psychological service (PPT)'),
    (5, 'kulturskole', 'Kulturskole', 'Kulturskule', 'School of music and performing arts'),
    (6, 'andre-kommunale-tjenester', 'Andre kommunale tjenester', 'Andre kommunale tenester',
      'Other municipal services'),
    (7, 'eier', 'Eier', 'Eigar', 'Owner')
  ) m (nr, id, nb, nn, en)
),
-- What differs. The strictness of each rule: «mangel» stops the submission, «varsel» warns the group.
-- A measure without a partner may be sent, for the slides have one («uten UH?»), but it cannot be
-- recommended until it is explained: that is held at the joint recommendation.
utgave(ordning_id, gyldig, hjemmel, kilde, kriterier, malgrupper, kreves_d, resten) as (values
  ('rekom', '[2021-01-26,2026-01-01)'::daterange,
    'FOR-2021-01-26-230 Retningslinjer for tilskuddsordning for lokal kompetanseutvikling i barnehage og grunnopplæring',
    'Kriteriene: retningslinjene, gjengitt i langsiktig kompetanseplan for Gauldalsregionen H24–V28. Inntil 30 prosent til individuelle tiltak: samme plan. Spørsmålene a–f: samarbeidsforum i Trøndelag 8. mars 2023, prosessbeskrivelse. Nøkkelen velger hvert samarbeidsforum.',
    array['behov', 'kollektivt', 'partnerskap'],
    array['barnehage', 'ppt', 'eier'],
    'nei',
    $json${
      "formal": {
        "nb": "Støtte kollektiv kompetanseutvikling i barnehager. Kompetansen skal fremme utvikling, læring og trivsel og bidra til et likeverdig tilbud for alle barn.",
        "nn": "Støtte kollektiv kompetanseutvikling i barnehagar. Kompetansen skal fremje utvikling, læring og trivsel og bidra til eit likeverdig tilbod for alle barn.",
        "en": "To support collective competence development in kindergartens. The competence shall promote development, learning and well-being and contribute to an equal offer for all children."
      },
      "partnertyper": ["uh"],
      "nokler": ["barn i barnehage"],
      "utenPartner": "varsel",
      "klarertLeder": "varsel",
      "overRammeUtenFinansiering": "mangel",
      "minsteMalgrupper": 0,
      "koordinator": { "tillatt": true, "forankring": "varsel", "varselOverProsent": null },
      "egenandelProsent": null,
      "individuelleTiltakMaksProsent": 30
    }$json$::jsonb),
  ('dekom', '[2021-01-26,2026-01-01)',
    'FOR-2021-01-26-230 Retningslinjer for tilskuddsordning for lokal kompetanseutvikling i barnehage og grunnopplæring',
    'Kriteriene: retningslinjene, gjengitt i langsiktig kompetanseplan for Gauldalsregionen H24–V28. Egenandel på 30 prosent: Statsforvalteren i Møre og Romsdal, desentralisert ordning, 12. mars 2024. Klarert leder ved instituttet: skjema for beslutningsgrunnlag, samarbeidsforum for Dekom i Trøndelag 5. oktober 2023. Spørsmålene a–f: samarbeidsforum i Trøndelag 8. mars 2023, prosessbeskrivelse. Nøkkelen velger hvert samarbeidsforum.',
    array['behov', 'kollektivt', 'partnerskap'],
    array['skole', 'sfo', 'ppt', 'eier'],
    'nei',
    $json${
      "formal": {
        "nb": "Støtte kollektiv kompetanseutvikling i grunnskoler og videregående skoler. Kompetansen skal fremme utvikling, læring og trivsel og bidra til et likeverdig tilbud for alle elever.",
        "nn": "Støtte kollektiv kompetanseutvikling i grunnskular og vidaregåande skular. Kompetansen skal fremje utvikling, læring og trivsel og bidra til eit likeverdig tilbod for alle elevar.",
        "en": "To support collective competence development in primary, lower and upper secondary schools. The competence shall promote development, learning and well-being and contribute to an equal offer for all pupils."
      },
      "partnertyper": ["uh"],
      "nokler": ["lærerårsverk"],
      "utenPartner": "varsel",
      "klarertLeder": "mangel",
      "overRammeUtenFinansiering": "mangel",
      "minsteMalgrupper": 0,
      "koordinator": { "tillatt": true, "forankring": "varsel", "varselOverProsent": null },
      "egenandelProsent": 30,
      "individuelleTiltakMaksProsent": null
    }$json$::jsonb),
  ('kompetanseloftet', '[2021-01-26,2026-01-01)',
    'FOR-2021-01-26-230 Retningslinjer for tilskuddsordning for lokal kompetanseutvikling i barnehage og grunnopplæring',
    'Kriteriene 1–4, koordinatorfunksjonen og spørsmålene a–f: samarbeidsforum i Trøndelag 8. mars 2023, lysark. Minst to yrkesgrupper følger av kriterium 4. Nøkkelen velger hvert samarbeidsforum.',
    array['behov', 'kollektivt', 'partnerskap', 'bredere-malgruppe'],
    array['barnehage', 'skole', 'sfo', 'ppt', 'eier'],
    'alltid',
    $json${
      "formal": {
        "nb": "Gi ansatte i barnehager, skoler og PPT kompetanse til å bygge inkluderende fellesskap og sette inn tidlig hjelp, slik at kompetansen kommer tett på barna og elevene.",
        "nn": "Gi tilsette i barnehagar, skular og PPT kompetanse til å byggje inkluderande fellesskap og setje inn tidleg hjelp, slik at kompetansen kjem tett på barna og elevane.",
        "en": "To give staff in kindergartens, schools and the educational-psychological service the competence to build inclusive communities and help early, so that the competence is close to the children and pupils."
      },
      "partnertyper": ["uh"],
      "nokler": ["barn og elever"],
      "utenPartner": "varsel",
      "klarertLeder": "varsel",
      "overRammeUtenFinansiering": "mangel",
      "minsteMalgrupper": 2,
      "koordinator": { "tillatt": true, "forankring": "varsel", "varselOverProsent": null },
      "egenandelProsent": null,
      "individuelleTiltakMaksProsent": null
    }$json$::jsonb),
  ('kollektiv', '[2026-01-01,)',
    'Forskrift om tilskuddsordning for kollektiv kompetanseutvikling, i kraft 1. januar 2026',
    'Den endelige forskriftsteksten og nummeret er ikke verifisert. Partnere og målgrupper: Statsforvalteren i Rogaland, oppdatert 18. desember 2025. Kriteriene bygger på retningslinjene fra 2021 og må kontrolleres mot forskriften. Spørsmålene a–f: samarbeidsforum i Trøndelag 8. mars 2023, prosessbeskrivelse.',
    array['behov', 'kollektivt', 'partnerskap-2026'],
    array['barnehage', 'skole', 'sfo', 'ppt', 'kulturskole', 'andre-kommunale-tjenester', 'eier'],
    'nei',
    $json${
      "formal": {
        "nb": "Støtte kollektiv kompetanseutvikling i barnehage, grunnskole og tjenestene rundt barna, slik at alle barn og elever får et likeverdig og inkluderende tilbud.",
        "nn": "Støtte kollektiv kompetanseutvikling i barnehage, grunnskule og tenestene rundt barna, slik at alle barn og elevar får eit likeverdig og inkluderande tilbod.",
        "en": "To support collective competence development in kindergartens, primary and lower secondary schools and the services around the children, so that all children and pupils get an equal and inclusive offer."
      },
      "partnertyper": ["uh", "fagskole"],
      "nokler": ["barn og elever", "lærerårsverk"],
      "utenPartner": "varsel",
      "klarertLeder": "varsel",
      "overRammeUtenFinansiering": "mangel",
      "minsteMalgrupper": 0,
      "koordinator": { "tillatt": true, "forankring": "varsel", "varselOverProsent": null },
      "egenandelProsent": null,
      "individuelleTiltakMaksProsent": null
    }$json$::jsonb)
)
insert into ordning_versjon (ordning_id, gyldig, hjemmel, kilde, regler)
select u.ordning_id, u.gyldig, u.hjemmel, u.kilde,
  u.resten || jsonb_build_object(
    'kriterier', (select jsonb_agg(k.regel order by k.regel->'nr') from kriterium k where k.id = any (u.kriterier)),
    'malgrupper', (select jsonb_agg(m.regel order by m.nr) from malgruppe m where m.id = any (u.malgrupper)),
    'sporsmal', (
      select case when u.resten->'partnertyper' ? 'fagskole' then replace(replace(replace(s.regel::text,
          'universitet eller høyskole', 'universitet, høyskole eller fagskole'),
          'universitet eller høgskule', 'universitet, høgskule eller fagskule'),
          'university or university college', 'university, university college or vocational college')::jsonb
        else s.regel end
      from sporsmal s where s.kreves_d = u.kreves_d))
from utgave u;
