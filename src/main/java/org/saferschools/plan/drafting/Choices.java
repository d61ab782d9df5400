package org.saferschools.plan.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what each contact of a school is: first what the season asks for, each once,
 * then the rest in turn.
 */
final class Choices {

	private final List<Suggestion> suggestions;

	Choices(List<Suggestion> suggestions) {
		this.suggestions = suggestions;
	}

	/**
	 * Gives each contact its suggestion.
	 * @param turn with which of those for any time a school begins, so that not all begin
	 * with the same
	 */
	void choose(SchoolVisits contacts, int turn) {
		List<Visit> open = new ArrayList<>(contacts.visits);
		fitting(contacts.school).stream()
			.filter((each) -> each.isSeasonal() && !contacts.school.hasHad(each))
			.forEach((each) -> inSeason(each, open, contacts).ifPresent((visit) -> {
				visit.suggestion = each;
				open.remove(visit);
			}));
		List<Suggestion> anyTime = anyTime(contacts.school);
		open.forEach((visit) -> visit.suggestion = anyTime.get((turn + visit.ordinal) % anyTime.size()));
	}

	/** The contact that would come in a season, nearest to its first day. */
	private static Optional<Visit> inSeason(Suggestion suggestion, List<Visit> open, SchoolVisits contacts) {
		return open.stream()
			.filter((visit) -> suggestion.suits(contacts.date(visit.ideal)))
			.min(Comparator.comparingInt((visit) -> visit.ideal));
	}

	/** What takes the place of something that found no day in its season. */
	Suggestion instead(Visit visit) {
		List<Suggestion> anyTime = anyTime(visit.school);
		return anyTime.get(visit.ordinal % anyTime.size());
	}

	private List<Suggestion> anyTime(SchoolToPlan school) {
		return fitting(school).stream().filter((each) -> !each.isSeasonal()).toList();
	}

	private List<Suggestion> fitting(SchoolToPlan school) {
		return this.suggestions.stream().filter((each) -> each.audience().fits(school)).toList();
	}

}
