package org.saferschools.activity;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.saferschools.officer.Officer;
import org.saferschools.school.School;
import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows where officers are, planned or logged: nobody is in two places at once. The
 * database holds the same rule against two people who ask at the same moment.
 */
@Component
class OfficerTimes {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	private final JdbcClient jdbc;

	OfficerTimes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Refuses where one of the officers is at other work during this one.
	 * @param self number of the activity that this is, {@code null} for a new one
	 */
	void refuseClash(List<Officer> officers, Work work, Long self) {
		RuleException clash = clashes(List.of(new Wanted(work, officers)), self).get(0);
		if (clash != null) {
			throw clash;
		}
	}

	/**
	 * Which of these pieces of work clash with what is there already or with one before
	 * them, in one statement.
	 * @return the refusal by the position in the list; what fits is left out
	 */
	Map<Integer, RuleException> clashes(List<Wanted> wanted) {
		return clashes(wanted, null);
	}

	private Map<Integer, RuleException> clashes(List<Wanted> wanted, Long self) {
		Map<Integer, RuleException> clashes = new HashMap<>();
		List<Slot> slots = slots(wanted);
		amongThemselves(slots, wanted, clashes);
		this.jdbc.sql("""
				select w.number, a.id, a.urn, a.state, ao.officer_id, s.name as school, ao.starts_at, ao.ends_at
				  from unnest(cast(:numbers as int[]), cast(:officers as bigint[]), cast(:starts as timestamp[]),
				              cast(:ends as timestamp[])) as w(number, officer_id, starts_at, ends_at)
				  join activity_officer ao on ao.officer_id = w.officer_id and ao.held
				                          and ao.starts_at < w.ends_at and ao.ends_at > w.starts_at
				  join activity a on a.id = ao.activity_id
				  join school s on s.urn = a.urn
				 where a.id is distinct from cast(:self as bigint)
				 order by w.number, ao.starts_at desc""")
			.param("numbers", slots.stream().map(Slot::number).toArray(Integer[]::new))
			.param("officers", slots.stream().map(Slot::officerId).toArray(Long[]::new))
			.param("starts", slots.stream().map((slot) -> slot.startsAt().toString()).toArray(String[]::new))
			.param("ends", slots.stream().map((slot) -> slot.endsAt().toString()).toArray(String[]::new))
			.param("self", self)
			.query(Engagement.class)
			.list()
			.forEach((other) -> clashes.put(other.number(), refusal(wanted.get(other.number()), other)));
		return clashes;
	}

	private static RuleException refusal(Wanted wanted, Engagement other) {
		boolean done = other.state() == ActivityState.DONE;
		return (done && other.isAt(wanted.work().school())) ? new AlreadyLoggedException(other.id(), other.when())
				: elsewhere(label(wanted.officers(), other.officerId()), other.where());
	}

	private static List<Slot> slots(List<Wanted> wanted) {
		List<Slot> slots = new ArrayList<>();
		for (int number = 0; number < wanted.size(); number++) {
			Work work = wanted.get(number).work();
			for (Officer officer : wanted.get(number).officers()) {
				slots.add(new Slot(number, officer.id(), work.startsAt(), work.endsAt()));
			}
		}
		return slots;
	}

	/** The later in the list gives way to the earlier. */
	private static void amongThemselves(List<Slot> slots, List<Wanted> wanted, Map<Integer, RuleException> clashes) {
		Map<Long, List<Slot>> taken = new HashMap<>();
		for (Slot slot : slots) {
			List<Slot> own = taken.computeIfAbsent(slot.officerId(), (any) -> new ArrayList<>());
			own.stream().filter(slot::overlaps).min(Comparator.comparing(Slot::number)).ifPresentOrElse((other) -> {
				Work there = wanted.get(other.number()).work();
				clashes.putIfAbsent(slot.number(),
						elsewhere(label(wanted.get(slot.number()).officers(), slot.officerId()),
								there.school().name() + " " + during(other.startsAt(), other.endsAt())));
			}, () -> own.add(slot));
		}
	}

	static RuleException elsewhere(String officer, String where) {
		return new RuleException("time.elsewhere", ("%s is at %s. Change the time or the minutes, "
				+ "leave them out, or remove the other one if it is wrong")
			.formatted(officer, where));
	}

	private static String label(List<Officer> officers, long id) {
		return officers.stream().filter((officer) -> officer.id() == id).map(Officer::label).findFirst().orElseThrow();
	}

	private static String during(LocalDateTime startsAt, LocalDateTime endsAt) {
		return "from %s to %s".formatted(TIME.format(startsAt), TIME.format(endsAt));
	}

	/**
	 * Work that wants the time of its officers.
	 *
	 * @param work what, where and when
	 * @param officers by whom
	 */
	record Wanted(Work work, List<Officer> officers) {
	}

	private record Slot(int number, long officerId, LocalDateTime startsAt, LocalDateTime endsAt) {

		boolean overlaps(Slot other) {
			return this.startsAt.isBefore(other.endsAt) && this.endsAt.isAfter(other.startsAt);
		}

	}

	record Engagement(int number, long id, int urn, ActivityState state, long officerId, String school,
			LocalDateTime startsAt, LocalDateTime endsAt) {

		String where() {
			return this.school + " " + when();
		}

		String when() {
			return during(this.startsAt, this.endsAt);
		}

		boolean isAt(School place) {
			return place.urn().value() == this.urn;
		}

	}

}
