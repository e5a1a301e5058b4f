-- Who last saved the draft of the joint recommendation, and when, so that the one who was not first
-- is told. Null for rows from before this. The lock of 0005 compares whole rows and holds here too.
alter table innstilling add column sist_endret_av integer references verv;
alter table innstilling add column sist_endret_tid timestamptz;

-- A pot the forum gives directly to named recipients: who gets how much, in words, as the decision
-- says it. Null: the forum decides later how the pot is used.
alter table avsetning add column direkte_til text check (direkte_til <> '');
