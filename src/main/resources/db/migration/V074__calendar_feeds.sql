-- The address under which a person's own calendar can be read without signing in. Only the hash of its secret part is
-- kept, so that nobody can read a calendar by reading this table.
create table calendar_feed (
	account_id bigint      primary key references account on delete cascade,
	token_hash bytea       not null unique check (length(token_hash) = 32),
	made_at    timestamptz not null
);
