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
	 * A fingerprint of all changes so far, in whatever order, apart from when and by
	 * which import.
	 * @return 64 hexadecimal digits (SHA-256)
	 */
	String fingerprint(long importId) {
		return this.jdbc
			.sql("""
					select encode(sha256(convert_to(coalesce(string_agg(change, '' order by change), ''), 'UTF8')), 'hex')
					from (
						select encode(sha256(convert_to(concat_ws(' ', relation,
							coalesce((before - '{import_id,loaded_at,loaded_on}'::text[])::text, '-'),
							coalesce((after - '{import_id,loaded_at,loaded_on}'::text[])::text, '-')), 'UTF8')), 'hex') as change
						from import_change where import_id = :id) c""")
			.param("id", importId)
			.query(String.class)
			.single();
	}

}
