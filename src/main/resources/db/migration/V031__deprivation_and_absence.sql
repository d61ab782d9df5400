-- Income deprivation affecting children, by neighbourhood. Neighbourhoods were drawn anew after the census of 2021, and an
-- index is reckoned for one drawing: a code never stands for both, although most codes are the same.
create table lsoa_deprivation (
	census    smallint         not null check (census in (2011, 2021)),
	lsoa_code text             not null check (lsoa_code ~ '^E01[0-9]{6}$'),
	idaci     double precision not null check (idaci between 0 and 1),
	decile    smallint         check (decile between 1 and 10),
	import_id bigint           not null references import,
	primary key (census, lsoa_code)
);

-- Absence by school and academic year, named by the calendar year in which it begins. What is suppressed in the
-- statistics is null: missing, not zero.
create table school_absence (
	urn           integer          not null references school,
	academic_year smallint         not null check (academic_year between 2000 and 2199),
	persistent    double precision check (persistent between 0 and 100),
	overall       double precision check (overall between 0 and 100),
	import_id     bigint           not null references import,
	primary key (urn, academic_year)
);

-- So that imports of them can be undone.
select log_changes_by_imports('lsoa_deprivation', 'census', 'lsoa_code');
select log_changes_by_imports('school_absence', 'urn', 'academic_year');
