-- On which days schools teach, as authorities and schools publish it, and when their day ends. A school's own dates go
-- before its authority's. INSET days are those on which only staff are in.
create table term_date (
	scope         text     not null check (scope in ('LA', 'URN')),
	code          integer  not null,
	period        text     not null check (btrim(period) <> ''),
	starts_on     date     not null,
	ends_on       date     not null,
	academic_year smallint not null,
	finish_time   time,
	import_id     bigint   not null references import,
	primary key (scope, code, period, starts_on),
	constraint term_in_order check (starts_on <= ends_on)
);
select log_changes_by_imports('term_date', 'scope', 'code', 'period', 'starts_on');

alter table borough_outline add import_id bigint references import;
select log_changes_by_imports('borough_outline', 'borough_code', 'source', 'valid_from');

-- Officers and postings may come by file as well as by hand.
select log_changes_by_imports('officer', 'id');
select log_changes_by_imports('posting', 'id');
