-- Who looked, decided, exported, imported. Rows are only ever added: the triggers refuse everything else.
create table audit_entry (
	id      bigint      generated always as identity primary key,
	at      timestamptz not null,
	actor   text        not null,
	role    text,
	action  text        not null,
	subject text        not null default '',
	detail  text        not null default ''
);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_actor on audit_entry (actor, id desc);

-- Shared by every table whose rows must stay as they were written.
create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'Rows of % cannot be changed or deleted', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
	for each statement execute function refuse_change();
