package org.saferschools.imports;

import org.saferschools.database.FreshRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What imports changed, row by row, in the tables that said so in their migration
 * ({@code log_changes_by_imports}). The database writes it itself, in the import's own
 * transaction.
 */
@Repository
class ChangeLog {

	private final JdbcClient jdbc;

	ChangeLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Has all changes of the current transaction written down as those of an import. */
	void begin(long importId) {
		this.jdbc.sql("select set_config('saferschools.import_id', cast(:id as text), true)")
			.param("id", importId)
			.query((row) -> {
			});
	}

	/**
	 * A fingerprint of all changes so far, in whatever order, apart from what is another
	 * one each time: when, by which import, and numbers that the database gives. Rows
	 * that refer to such a number are told by it, unless the import itself made the row
	 * that they refer to.
	 * @return 64 hexadecimal digits (SHA-256)
	 */
	String fingerprint(long importId) {
		return FreshRows.join(this.jdbc, () -> hash(importId));
	}

	private String hash(long importId) {
		return this.jdbc
			.sql("""
					with log as (
						select row_number() over () as number, relation, before, after, coalesce(after, before) as either
						from import_change where import_id = :id),
					reference as (
						select o.relname as relation, a.attname as name, t.relname as target, k.attname as key
						from pg_constraint f
						join pg_class o on o.oid = f.conrelid
						join pg_class t on t.oid = f.confrelid
						join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
						join pg_attribute k on k.attrelid = f.confrelid and k.attnum = f.confkey[1] and k.attidentity <> ''
						where f.contype = 'f' and array_length(f.conkey, 1) = 1),
					born as (
						select distinct r.target, r.key, l.after ->> r.key as value
						from log l join reference r on r.target = l.relation where l.before is null),
					referring as (
						select l.number, string_agg(
							r.name || ' ' || coalesce(case when b.value is null then l.either ->> r.name else 'new' end, '-'),
							' ' order by r.name) as told
						from log l
						join reference r on r.relation = l.relation
						left join born b on b.target = r.target and b.key = r.key and b.value = l.either ->> r.name
						group by l.number),
					left_out as (
						select c.relation, array_agg(a.attname::text) as columns
						from (select distinct relation from log) c
						join pg_attribute a on a.attrelid = c.relation::regclass
						where a.attidentity <> ''
						   or exists (select from reference r where r.relation = c.relation and r.name = a.attname)
						   or a.attname in ('import_id', 'loaded_at', 'loaded_on', 'placed_at', 'withdrawn_at')
						group by c.relation),
					change as (
						select encode(sha256(convert_to(concat_ws(' ', c.relation,
							coalesce((c.before - coalesce(l.columns, '{}'))::text, '-'),
							coalesce((c.after - coalesce(l.columns, '{}'))::text, '-'), r.told), 'UTF8')), 'hex') as hash
						from log c
						left join left_out l on l.relation = c.relation
						left join referring r on r.number = c.number)
					select encode(sha256(convert_to(coalesce(string_agg(hash, '' order by hash), ''), 'UTF8')), 'hex')
					from change""")
			.param("id", importId)
			.query(String.class)
			.single();
	}

}
