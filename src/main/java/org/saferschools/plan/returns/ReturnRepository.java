package org.saferschools.plan.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps returns: corrections of open ones, all figures of signed ones.
 */
@Repository
class ReturnRepository {

	private final JdbcClient jdbc;

	ReturnRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is kept of a month, by the team's number, in two statements. */
	Map<Integer, StoredReturn> ofMonth(YearMonth month) {
		Map<Long, List<ReturnLine>> lines = this.jdbc.sql("""
				select l.* from monthly_return_line l join monthly_return r on r.id = l.return_id where r.month = ?
				 order by l.position, l.code""")
			.param(month.atDay(1))
			.query((row, number) -> Map.entry(row.getLong("return_id"), line(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return this.jdbc.sql("select * from monthly_return where month = ?")
			.param(month.atDay(1))
			.query((row, number) -> stored(row, lines))
			.list()
			.stream()
			.collect(Collectors.toMap(StoredReturn::teamId, (stored) -> stored));
	}

	private static StoredReturn stored(ResultSet row, Map<Long, List<ReturnLine>> lines) throws SQLException {
		return new StoredReturn(row.getLong("id"), row.getInt("team_id"), row.getString("signed_by"),
				instant(row, "signed_at"), row.getInt("version"), lines.getOrDefault(row.getLong("id"), List.of()));
	}

	private static ReturnLine line(ResultSet row) throws SQLException {
		Integer corrected = row.getObject("corrected", Integer.class);
		return new ReturnLine(
				new ReturnFigure(ReturnSection.valueOf(row.getString("section")), row.getString("code"),
						row.getString("label"), row.getInt("position"), row.getInt("counted")),
				(corrected != null) ? new Correction(corrected, row.getString("reason"), row.getString("corrected_by"),
						instant(row, "corrected_at")) : null);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

	/** Which months of a team are signed. */
	List<YearMonth> signedMonths(int team) {
		return this.jdbc.sql("select month from monthly_return where team_id = ? and signed_at is not null")
			.param(team)
			.query((row, number) -> YearMonth.from(row.getObject("month", LocalDate.class)))
			.list();
	}

	/**
	 * Takes the return for a change, and raises its version.
	 * @return its number, empty where it has another version by now
	 */
	Optional<Long> take(int team, YearMonth month, int version) {
		this.jdbc.sql("insert into monthly_return (team_id, month) values (?, ?) on conflict do nothing")
			.params(team, month.atDay(1))
			.update();
		return this.jdbc
			.sql("""
					update monthly_return set version = version + 1 where team_id = ? and month = ? and version = ? returning id""")
			.params(team, month.atDay(1), version)
			.query(Long.class)
			.optional();
	}

	void drop(long id, ReturnLine line) {
		this.jdbc.sql("delete from monthly_return_line where return_id = ? and section = ? and code = ?")
			.params(id, line.figure().section().name(), line.figure().code())
			.update();
	}

	void put(long id, ReturnLine line) {
		drop(id, line);
		Correction correction = line.correction();
		this.jdbc.sql("""
				insert into monthly_return_line (return_id, section, code, label, position, counted, corrected, reason,
				                                 corrected_by, corrected_at)
				values (:id, :section, :code, :label, :position, :counted, :corrected, :reason, :by, :at)""")
			.param("id", id)
			.param("section", line.figure().section().name())
			.param("code", line.figure().code())
			.param("label", line.figure().label())
			.param("position", line.figure().position())
			.param("counted", line.figure().counted())
			.param("corrected", (correction != null) ? correction.value() : null)
			.param("reason", (correction != null) ? correction.reason() : null)
			.param("by", (correction != null) ? correction.by() : null)
			.param("at", (correction != null) ? Timestamp.from(correction.at()) : null)
			.update();
	}

	void sign(long id, String username, Instant at) {
		this.jdbc.sql("update monthly_return set signed_by = ?, signed_at = ? where id = ?")
			.params(username, Timestamp.from(at), id)
			.update();
	}

}
