package org.saferschools.school;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days on which only staff are in and the finish times that people wrote down, beside
 * the term dates of files. Who may write them the caller has asked.
 */
@Component
@Transactional
public class OwnDates {

	private final JdbcClient jdbc;

	OwnDates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of a school, the earliest first. */
	@Transactional(readOnly = true)
	public Dates of(Urn urn) {
		return new Dates(
				this.jdbc.sql("select day from school_inset_day where urn = ? order by day")
					.param(urn.value())
					.query(LocalDate.class)
					.list(),
				this.jdbc.sql("select from_day, finish_time from school_finish where urn = ? order by from_day")
					.param(urn.value())
					.query(Finish.class)
					.list());
	}

	/** Adds a day, and says whether it was new. */
	public boolean addInset(Urn urn, LocalDate day, String by) {
		return this.jdbc.sql("""
				insert into school_inset_day (urn, day, recorded_by) values (?, ?, ?) on conflict do nothing""")
			.params(urn.value(), day, by)
			.update() == 1;
	}

	public void removeInset(Urn urn, LocalDate day) {
		this.jdbc.sql("delete from school_inset_day where urn = ? and day = ?").params(urn.value(), day).update();
	}

	/** Says when the day ends from a day on. */
	public void finishAt(Urn urn, LocalDate from, LocalTime time, String by) {
		this.jdbc.sql("""
				insert into school_finish (urn, from_day, finish_time, recorded_by) values (?, ?, ?, ?)
				on conflict (urn, from_day) do update
				   set finish_time = excluded.finish_time, recorded_by = excluded.recorded_by""")
			.params(urn.value(), from, time, by)
			.update();
	}

	public void removeFinish(Urn urn, LocalDate from) {
		this.jdbc.sql("delete from school_finish where urn = ? and from_day = ?").params(urn.value(), from).update();
	}

	/**
	 * What people wrote down of one school.
	 *
	 * @param insetDays days on which only staff are in
	 * @param finishes when the day ends
	 */
	public record Dates(List<LocalDate> insetDays, List<Finish> finishes) {
	}

	/**
	 * When a school's day ends.
	 *
	 * @param fromDay first day on which it does
	 * @param finishTime London time
	 */
	public record Finish(LocalDate fromDay, LocalTime finishTime) {
	}

}
