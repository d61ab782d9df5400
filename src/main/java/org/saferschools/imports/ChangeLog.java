package org.saferschools.imports;

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
	 * one each time: when, by which import, and numbers that the database gives.
	 * @return 64 hexadecimal digits (SHA-256)
	 */
	String fingerprint(long importId) {
		return this.jdbc.sql("""
				with left_out as (
					select c.relation, array_agg(a.attname::text) as columns
					from (select distinct relation from import_change where import_id = :id) c
					join pg_attribute a on a.attrelid = c.relation::regclass
					where a.attidentity <> ''
					   or a.attname in ('import_id', 'loaded_at', 'loaded_on', 'placed_at', 'withdrawn_at')
					group by c.relation),
				change as (
					select encode(sha256(convert_to(concat_ws(' ', c.relation,
						coalesce((c.before - coalesce(l.columns, '{}'))::text, '-'),
						coalesce((c.after - coalesce(l.columns, '{}'))::text, '-')), 'UTF8')), 'hex') as hash
					from import_change c left join left_out l on l.relation = c.relation where c.import_id = :id)
				select encode(sha256(convert_to(coalesce(string_agg(hash, '' order by hash), ''), 'UTF8')), 'hex')
				from change""").param("id", importId).query(String.class).single();
	}

}
