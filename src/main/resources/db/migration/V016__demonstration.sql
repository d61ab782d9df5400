-- Says that this database holds generated data and default passwords, and how far making them has come, so that a start
-- that was cut short goes on where it stopped. Only the embedded database ever gets a row.
create table demonstration (
	only_row   boolean     primary key default true check (only_row),
	seed       bigint      not null,
	made_on    date        not null,
	step       text        not null,
	finished   boolean     not null default false
);
