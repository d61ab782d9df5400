package org.saferschools.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells whether anything in the database is otherwise than before, apart from the record
 * of imports, jobs, sessions and the audit: a count and a sum of hashes over the rows of
 * each table, and which tables there are. One statement, so that it can be asked after
 * every file.
 */
final class TableWatch {

	private static final String TABLES = "tables";

	private final JdbcClient jdbc;

	private final String sql;

	TableWatch(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.sql = watched(jdbc).stream()
			.map("select '%1$s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %1$s t"::formatted)
			.collect(Collectors.joining(" union all ")) + """
					 union all select '%s', string_agg(relname, ' ' order by relname) from pg_class
					where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')""".formatted(TABLES);
	}

	/** The tables whose rows are looked at; a partition's are those of the whole. */
	static List<String> watched(JdbcClient jdbc) {
		return jdbc.sql("""
				select relname from pg_class
				where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
				  and relname <> 'import' and relname not like 'import\\_%' and relname not like 'spring\\_session%'
				  and relname not in ('audit_entry', 'scheduled_tasks', 'flyway_schema_history')
				order by relname""").query(String.class).list();
	}

	/** What is there now, table by table. */
	Map<String, String> contents() {
		Map<String, String> contents = new TreeMap<>();
		this.jdbc.sql(this.sql).query((row) -> {
			contents.put(row.getString(1), row.getString(2));
		});
		return contents;
	}

}
