-- What imports changed, row by row, so that it can be undone: before is null for a row that is new, after for one that is
-- gone. Written by triggers, only while an import is at work (saferschools.import_id is set in its transaction).
create sequence import_change_statement;
create table import_change (
	import_id bigint not null references import,
	statement bigint not null,
	relation  text   not null,
	key       jsonb  not null,
	before    jsonb,
	after     jsonb
);
create index import_change_import on import_change (import_id, statement);

create function import_change_key(content jsonb, columns text[]) returns jsonb language sql immutable as $$
	select jsonb_object_agg(name, content -> name) from unnest(columns) as name
$$;

-- Times are written in UTC, so that they are the same text whoever asks.
create function log_import_change() returns trigger language plpgsql set timezone = 'UTC' as $$
declare
	import constant bigint := nullif(current_setting('saferschools.import_id', true), '')::bigint;
	columns constant text[] := tg_argv;
	number bigint;
begin
	if import is null then
		return null;
	end if;
	number := nextval('import_change_statement');
	if tg_op = 'INSERT' then
		insert into import_change (import_id, statement, relation, key, after)
		select import, number, tg_table_name, import_change_key(n.content, columns), n.content
		from (select to_jsonb(r) as content from new_rows r) n;
	elsif tg_op = 'UPDATE' then
		insert into import_change (import_id, statement, relation, key, before, after)
		select import, number, tg_table_name, o.key, o.content, n.content
		from
			(select to_jsonb(r) as content, import_change_key(to_jsonb(r), columns) as key from old_rows r) o
			join (select to_jsonb(r) as content, import_change_key(to_jsonb(r), columns) as key from new_rows r) n on n.key = o.key
		where o.content is distinct from n.content;
	else
		insert into import_change (import_id, statement, relation, key, before)
		select import, number, tg_table_name, import_change_key(o.content, columns), o.content
		from (select to_jsonb(r) as content from old_rows r) o;
	end if;
	return null;
end
$$;

-- To be called once for each table that imports may change, with the columns of its primary key. Imports never change keys.
create function log_changes_by_imports(changing regclass, variadic key text[]) returns void language plpgsql as $$
declare
	columns constant text := (select string_agg(quote_literal(name), ', ') from unnest(key) as name);
begin
	execute format('create trigger import_inserts after insert on %s referencing new table as new_rows
		for each statement execute function log_import_change(%s)', changing, columns);
	execute format('create trigger import_updates after update on %s referencing old table as old_rows new table as new_rows
		for each statement execute function log_import_change(%s)', changing, columns);
	execute format('create trigger import_deletes after delete on %s referencing old table as old_rows
		for each statement execute function log_import_change(%s)', changing, columns);
end
$$;

select log_changes_by_imports('school', 'urn');
select log_changes_by_imports('incident_month', 'month', 'force_id');

-- Incidents are too many to be written down twice: the table of a month that an import replaced is kept instead, beside
-- the partitions. No name where there was none.
create table incident_month_kept (
	import_id  bigint   not null references import,
	month      date     not null,
	force_id   smallint not null references police_force,
	kept_table text,
	primary key (import_id, month, force_id)
);

-- Until when it can be undone, as far as nothing newer and nobody's work stands in the way. Imports from before this never can.
alter table import add undo_until timestamptz, add undone_by text, add undone_at timestamptz;
