-- Who leads which school. A lead is pending until the school has been told (whom, when), then effective from its first
-- day, and ended from its end; one withdrawn before it took effect never was. What it is on a day follows from these dates.
create table lead (
	id            bigint      generated always as identity primary key,
	urn           integer     not null references school,
	officer_id    bigint      not null references officer,
	starts_on     date        not null,
	ends_on       date,
	reason        text        not null check (btrim(reason) <> ''),
	end_reason    text        check (btrim(end_reason) <> ''),
	told_whom     text        check (btrim(told_whom) <> ''),
	told_on       date,
	withdrawn_at  timestamptz,
	placed_by     text        not null,
	placed_at     timestamptz not null,
	version       integer     not null default 0,
	constraint lead_in_order check (starts_on <= ends_on),
	constraint told_is_whole check ((told_whom is null) = (told_on is null)),
	constraint end_has_a_reason check ((ends_on is null) = (end_reason is null)),
	constraint withdrawn_before_told check (withdrawn_at is null or told_on is null),
	constraint one_lead_per_school_at_a_time exclude using gist (
		int4range(urn, urn, '[]') with &&, daterange(starts_on, ends_on) with &&) where (told_on is not null)
);
create unique index one_pending_lead_per_school on lead (urn) where (told_on is null and withdrawn_at is null);
create index lead_officer on lead (officer_id);
create index lead_urn on lead (urn);
