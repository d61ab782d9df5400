-- Which school follows which, as the register's links say: predecessor to successor, whichever of the two tells it. All of
-- England, since a line may lead through a school that isn't in London's register any more.
create table school_link (
	predecessor    integer not null,
	successor      integer not null,
	kind           text    not null check (kind in ('SUCCESSOR', 'MERGED', 'SPLIT')),
	established_on date,
	import_id      bigint  not null references import,
	primary key (predecessor, successor),
	check (predecessor <> successor)
);
create index school_link_successor on school_link (successor);

-- A closed school and the open one that carries on, since when. From links that leave no doubt, or by a person's decision.
create table school_succession (
	predecessor  integer not null primary key references school,
	successor    integer not null references school,
	succeeded_on date    not null,
	decided_by   text,
	import_id    bigint  references import,
	check (predecessor <> successor),
	constraint found_or_decided check ((decided_by is null) <> (import_id is null))
);
create index school_succession_successor on school_succession (successor);

-- Where several schools became one, or one became several, a person says which carries on, if any.
create table succession_decision (
	predecessor  integer     primary key references school,
	kind         text        not null check (kind in ('MERGED', 'SPLIT')),
	candidates   integer[]   not null check (cardinality(candidates) > 0),
	succeeded_on date        not null,
	import_id    bigint      not null references import,
	successor    integer     references school,
	decided_by   text,
	decided_at   timestamptz,
	constraint decision_is_whole check ((decided_by is null) = (decided_at is null)),
	constraint decided_by_a_person check (successor is null or decided_by is not null)
);

select log_changes_by_imports('school_link', 'predecessor', 'successor');
select log_changes_by_imports('school_succession', 'predecessor');
select log_changes_by_imports('succession_decision', 'predecessor');
-- A succession carries leads over in the import's own transaction, so that undoing it takes them back.
select log_changes_by_imports('lead', 'id');
