-- What a weapons sweep or a screening arch found, by kind and number and never a person, and which area it covered.
create table find_kind (
	code     text     primary key check (code ~ '^[A-Z0-9_]{2,40}$'),
	name     text     not null unique,
	position smallint not null,
	active   boolean  not null default true
);
insert into find_kind (position, code, name) values
	(1, 'KNIFE',        'Knife'),
	(2, 'BLADE',        'Other blade or point'),
	(3, 'MACHETE',      'Machete, sword or zombie knife'),
	(4, 'BLUNT',        'Blunt weapon'),
	(5, 'FIREARM',      'Firearm, imitation or part of one'),
	(6, 'CORROSIVE',    'Corrosive substance or spray'),
	(7, 'DRUGS',        'Drugs'),
	(8, 'STOLEN',       'Property likely stolen'),
	(9, 'OTHER',        'Other item');
alter table activity_kind add finds_asked boolean not null default false;
update activity_kind set finds_asked = true
 where code in ('WEAPONS_SWEEP_AROUND', 'WEAPONS_SWEEP_INSIDE', 'SCREENING_ARCH');
alter table activity add area text check (length(btrim(area)) between 1 and 300);
create table activity_find (
	activity_id bigint   not null references activity,
	find_code   text     not null references find_kind,
	number      smallint not null check (number between 1 and 999),
	primary key (activity_id, find_code)
);
