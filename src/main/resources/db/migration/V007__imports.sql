-- Jobs, as db-scheduler expects them: in the database, so that they survive a restart and nodes share them.
create table scheduled_tasks (
	task_name            text        not null,
	task_instance        text        not null,
	task_data            bytea,
	execution_time       timestamptz not null,
	picked               boolean     not null,
	picked_by            text,
	last_success         timestamptz,
	last_failure         timestamptz,
	consecutive_failures integer,
	last_heartbeat       timestamptz,
	version              bigint      not null,
	priority             smallint,
	primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

-- One upload: one file, several, or a zip. It happens whole or not at all; state and counts are written in the same
-- transaction as the rows, so that this record always tells the truth.
create table import (
	id          bigint      generated always as identity primary key,
	source      text        not null,
	uploaded_by text        not null,
	uploaded_at timestamptz not null,
	state       text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED')),
	started_at  timestamptz,
	finished_at timestamptz,
	-- Progress while running, for the bar on the page; an estimate before the end.
	stage       text        not null default '',
	rows_done   bigint      not null default 0,
	rows_about  bigint      not null default 0,
	attempts    integer     not null default 0,
	message     text        not null default ''
);
create index import_uploaded_at on import (uploaded_at desc);

-- The files of an upload, in order, with what came of their rows.
create table import_file (
	import_id bigint   not null references import,
	number    smallint not null,
	name      text     not null,
	bytes     bigint   not null,
	sha256    text     not null,
	covers    text     not null default '',
	rows_read integer,
	stored    integer,
	unchanged integer,
	refused   integer,
	primary key (import_id, number)
);

-- Rows read but not stored by rule (not kept by type, outside the area, no place, repeated), by reason.
create table import_skipped (
	import_id bigint   not null,
	number    smallint not null,
	reason    text     not null,
	rows      integer  not null,
	primary key (import_id, number, reason),
	foreign key (import_id, number) references import_file
);

-- What a person should know about a row: refused with the reason, or stored but noted (a school without a place).
create table import_finding (
	import_id bigint   not null,
	number    smallint not null,
	line      integer  not null,
	severity  text     not null check (severity in ('REFUSED', 'NOTED')),
	reason    text     not null,
	detail    text     not null default '',
	foreign key (import_id, number) references import_file
);
create index import_finding_file on import_finding (import_id, number, line);

alter table school add foreign key (import_id) references import;
alter table incident_month add foreign key (import_id) references import;
