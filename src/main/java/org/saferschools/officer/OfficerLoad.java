package org.saferschools.officer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The load of a list of officers under way. An officer is known by warrant number and a
 * posting by its first day; one that is under way until further notice ends where the
 * next begins. Officers and postings that a file doesn't name stay. Used by one thread,
 * in one transaction.
 */
public final class OfficerLoad {

	private final JdbcClient jdbc;

	private final Map<String, Integer> teams = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final Map<String, String> kinds = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final SensibleDates dates;

	OfficerLoad(JdbcClient jdbc, SensibleDates dates) {
		this.jdbc = jdbc;
		this.dates = dates;
		jdbc.sql("select id, name from team").query((row) -> {
			this.teams.put(row.getString("name"), row.getInt("id"));
		});
		jdbc.sql("select code, name from officer_kind where active").query((row) -> {
			this.kinds.put(row.getString("code"), row.getString("code"));
			this.kinds.put(row.getString("name"), row.getString("code"));
		});
	}

	/**
	 * Brings an officer and a posting up to date.
	 * @return what it did
	 * @throws RuleException where there is no such team or kind, a date makes no sense,
	 * or another posting holds on one of the days
	 */
	public Change add(PostedRow row) {
		this.dates.check(new PostingDetails(row.kind(), row.hours(), row.from(), row.lastDay()));
		int team = Optional.ofNullable(this.teams.get(row.team()))
			.orElseThrow(() -> new RuleException("posting.team", "The team is not one there is"));
		String kind = Optional.ofNullable(this.kinds.get(row.kind()))
			.orElseThrow(() -> new RuleException("posting.kind", "The kind of officer is not one there is"));
		Optional<Long> known = officer(row.warrantNumber());
		if (known.isEmpty()) {
			post(insert(row), team, kind, row);
			return Change.ADDED;
		}
		Change posting = bringUpToDate(known.get(), team, kind, row);
		boolean ranked = rank(known.get(), row.rank());
		return (posting == Change.UNCHANGED && ranked) ? Change.CHANGED : posting;
	}

	private Change bringUpToDate(long officer, int team, String kind, PostedRow told) {
		List<Held> others = held(officer);
		LocalDate next = others.stream()
			.map(Held::startsOn)
			.filter((start) -> start.isAfter(told.from()))
			.min(Comparator.naturalOrder())
			.orElse(null);
		PostedRow row = told.endingBefore(next);
		Optional<Held> same = others.stream().filter((held) -> held.startsOn().equals(row.from())).findFirst();
		if (others.stream().anyMatch((held) -> !same.equals(Optional.of(held)) && held.clashesWith(row))) {
			throw Officer.overlap();
		}
		if (same.isPresent()) {
			return same.get().tells(team, kind, row) ? Change.UNCHANGED
					: change(officer, same.get().id(), team, kind, row);
		}
		raiseVersion(officer);
		others.stream().filter((held) -> held.givesWayTo(row)).forEach((held) -> endOn(held.id(), row.from()));
		post(officer, team, kind, row);
		return Change.ADDED;
	}

	private Optional<Long> officer(WarrantNumber warrantNumber) {
		return this.jdbc.sql("select id from officer where warrant_no = :warrant")
			.param("warrant", warrantNumber.value())
			.query(Long.class)
			.optional();
	}

	private long insert(PostedRow row) {
		return this.jdbc.sql("insert into officer (warrant_no, rank) values (:warrant, :rank) returning id")
			.param("warrant", row.warrantNumber().value())
			.param("rank", row.rank().name())
			.query(Long.class)
			.single();
	}

	private boolean rank(long officer, Rank rank) {
		return this.jdbc.sql("update officer set rank = :rank, version = version + 1 where id = :id and rank <> :rank")
			.param("rank", rank.name())
			.param("id", officer)
			.update() > 0;
	}

	private List<Held> held(long officer) {
		return this.jdbc
			.sql("""
					select id, team_id, kind_code, weekly_hours, starts_on, ends_on from posting where officer_id = :officer""")
			.param("officer", officer)
			.query((row, number) -> new Held(row.getLong("id"), row.getInt("team_id"), row.getString("kind_code"),
					row.getBigDecimal("weekly_hours"), row.getObject("starts_on", LocalDate.class),
					row.getObject("ends_on", LocalDate.class)))
			.list();
	}

	private void endOn(long posting, LocalDate day) {
		this.jdbc.sql("update posting set ends_on = :day where id = :id")
			.param("day", day)
			.param("id", posting)
			.update();
	}

	private void post(long officer, int team, String kind, PostedRow row) {
		this.jdbc.sql("""
				insert into posting (officer_id, team_id, kind_code, weekly_hours, starts_on, ends_on)
				values (:officer, :team, :kind, :hours, :from, :to)""")
			.param("officer", officer)
			.param("team", team)
			.param("kind", kind)
			.param("hours", row.hours().value())
			.param("from", row.from())
			.param("to", row.endsOn())
			.update();
	}

	/** Whoever is about to change the officer by hand sees that something changed. */
	private void raiseVersion(long officer) {
		this.jdbc.sql("update officer set version = version + 1 where id = :id").param("id", officer).update();
	}

	private Change change(long officer, long posting, int team, String kind, PostedRow row) {
		raiseVersion(officer);
		this.jdbc.sql("""
				update posting set team_id = :team, kind_code = :kind, weekly_hours = :hours, ends_on = :to
				where id = :id""")
			.param("team", team)
			.param("kind", kind)
			.param("hours", row.hours().value())
			.param("to", row.endsOn())
			.param("id", posting)
			.update();
		return Change.CHANGED;
	}

	/**
	 * What a row did.
	 */
	public enum Change {

		/** The officer or the posting is new. */
		ADDED,
		/** Rank or posting were told otherwise. */
		CHANGED,
		/** It was there just so. */
		UNCHANGED

	}

	private record Held(long id, int team, String kind, BigDecimal hours, LocalDate startsOn, LocalDate endsOn) {

		boolean tells(int team, String kind, PostedRow row) {
			return this.team == team && this.kind.equals(kind) && this.hours.compareTo(row.hours().value()) == 0
					&& Objects.equals(this.endsOn, row.endsOn());
		}

		/** Whether it is under way until further notice when the other begins. */
		boolean givesWayTo(PostedRow row) {
			return this.endsOn == null && this.startsOn.isBefore(row.from());
		}

		boolean clashesWith(PostedRow row) {
			boolean startsBeforeItsEnd = row.endsOn() == null || this.startsOn.isBefore(row.endsOn());
			boolean endsAfterItsStart = this.endsOn == null || row.from().isBefore(this.endsOn);
			return !givesWayTo(row) && startsBeforeItsEnd && endsAfterItsStart;
		}

	}

}
