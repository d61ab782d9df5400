package org.saferschools.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps declared conflicts of interest.
 */
@Repository
class ConflictRepository {

	private static final String DECLARED = """
			select c.id, c.officer_id, c.urn, s.name as school, k.name as category, c.starts_on, c.ends_on, c.version
			  from conflict_of_interest c
			  join conflict_category k on k.code = c.category_code
			  join school s on s.urn = c.urn
			 where %s
			 order by c.starts_on desc, c.id desc""";

	private final JdbcClient jdbc;

	ConflictRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Names of the categories that can be chosen, by code. */
	Map<String, String> categories() {
		Map<String, String> names = new LinkedHashMap<>();
		this.jdbc.sql("select code, name from conflict_category where active order by code = 'OTHER', name")
			.query((row) -> {
				names.put(row.getString("code"), row.getString("name"));
			});
		return names;
	}

	List<DeclaredConflict> ofOfficer(long officerId) {
		return this.jdbc.sql(DECLARED.formatted("c.officer_id = :officer"))
			.param("officer", officerId)
			.query((row, number) -> conflict(row))
			.list();
	}

	Optional<DeclaredConflict> find(long id) {
		return this.jdbc.sql(DECLARED.formatted("c.id = :id"))
			.param("id", id)
			.query((row, number) -> conflict(row))
			.optional();
	}

	/**
	 * Writes a conflict.
	 * @throws RuleException where the officer works with the school in that time, or has
	 * declared it before
	 */
	void insert(long officerId, DeclareConflict command, String by, Instant at) {
		try {
			this.jdbc
				.sql("""
						insert into conflict_of_interest (officer_id, urn, category_code, starts_on, declared_by, declared_at)
						values (:officer, :urn, :category, :starts, :by, :at)""")
				.param("officer", officerId)
				.param("urn", command.urn().value())
				.param("category", command.categoryCode())
				.param("starts", command.startsOn())
				.param("by", by)
				.param("at", at.atOffset(ZoneOffset.UTC))
				.update();
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused,
					Map.of("conflict_without_work", worksThere(), "one_conflict_at_a_time", new RuleException(
							"school.declared", "This conflict of interest is declared already, from that day on")));
		}
	}

	static RuleException worksThere() {
		return new RuleException("startsOn.works-there", "The officer leads or supports this school from that day on. "
				+ "End that first, or choose the day after it");
	}

	/** Ends a conflict; 0 where somebody else was faster. */
	int end(long id, int version, LocalDate endsOn) {
		return this.jdbc.sql("""
				update conflict_of_interest set ends_on = greatest(starts_on, :ends), version = version + 1
				 where id = :id and version = :version and ends_on is null""")
			.param("id", id)
			.param("version", version)
			.param("ends", endsOn)
			.update();
	}

	private static DeclaredConflict conflict(ResultSet row) throws SQLException {
		return new DeclaredConflict(row.getLong("id"), row.getLong("officer_id"), new Urn(row.getInt("urn")),
				row.getString("school"), row.getString("category"), row.getObject("starts_on", LocalDate.class),
				row.getObject("ends_on", LocalDate.class), row.getInt("version"));
	}

}
