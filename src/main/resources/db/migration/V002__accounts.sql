-- Who may sign in, as what, and for which team or officer. The foreign keys to team and officer
-- come with those tables; the checks say which role needs which.
create table account (
	id            bigint      generated always as identity primary key,
	username      text        not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
	password_hash text        not null,
	display_name  text        not null check (btrim(display_name) <> ''),
	role          text        not null check (role in ('SUPERVISOR', 'OFFICER', 'CENTRAL', 'ADMIN')),
	team_id       integer,
	officer_id    bigint      unique,
	enabled       boolean     not null default true,
	created_at    timestamptz not null,
	version       integer     not null default 0,
	constraint supervisor_has_a_team check ((role = 'SUPERVISOR') = (team_id is not null)),
	constraint officer_account_has_an_officer check ((role = 'OFFICER') = (officer_id is not null))
);

-- Failed sign-ins of the last minutes, in the database so that all nodes slow down the same guesser.
create table sign_in_failure (
	username text        not null,
	address  text        not null,
	at       timestamptz not null
);
create index sign_in_failure_username on sign_in_failure (username, at);
create index sign_in_failure_address on sign_in_failure (address, at);

-- The one-time token that makes the first administrator. At most one row; only its hash is kept.
create table first_administrator_token (
	only_row   boolean     primary key default true check (only_row),
	token_hash text        not null,
	created_at timestamptz not null
);

-- Sessions, under the names that Spring Session expects, so that a restart or another node keeps people signed in.
create table spring_session (
	primary_id            char(36) not null primary key,
	session_id            char(36) not null unique,
	creation_time         bigint   not null,
	last_access_time      bigint   not null,
	max_inactive_interval integer  not null,
	expiry_time           bigint   not null,
	principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36)     not null references spring_session on delete cascade,
	attribute_name     varchar(200) not null,
	attribute_bytes    bytea        not null,
	primary key (session_primary_id, attribute_name)
);
