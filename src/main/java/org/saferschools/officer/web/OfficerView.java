package org.saferschools.officer.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

import org.saferschools.officer.Officer;
import org.saferschools.officer.Posting;

/**
 * An officer's page.
 *
 * @param id number of the officer
 * @param label what colleagues say: "PC 4412"
 * @param rank rank in full
 * @param warrantNo warrant number
 * @param vettedUntil last day of the vetting, {@code null} for none
 * @param trainedOn day of the training, {@code null} for none
 * @param mostSchools how many schools the officer may lead at most, {@code null} for as
 * many as the hours allow
 * @param vetting how it stands with the vetting
 * @param training how it stands with the training
 * @param now today's posting, {@code null} for none
 * @param postings all postings, latest first
 * @param mayChange whether the person may change the officer
 */
record OfficerView(long id, String label, String rank, String warrantNo, LocalDate vettedUntil, LocalDate trainedOn,
		Integer mostSchools, Tag vetting, Tag training, PostingView now, List<PostingView> postings,
		boolean mayChange) {

	/**
	 * The page of an officer.
	 * @param mayChange whether the person may change the officer
	 * @param keepsTeam of which teams the person may change the postings
	 */
	static OfficerView of(Officer officer, LocalDate today, boolean mayChange, IntPredicate keepsTeam) {
		List<PostingView> postings = officer.postings()
			.stream()
			.sorted(Comparator.comparing(Posting::startsOn).reversed())
			.map((posting) -> PostingView.of(posting, today, mayChange && keepsTeam.test(posting.team().id())))
			.toList();
		PostingView now = officer.postingOn(today).map((posting) -> PostingView.of(posting, today, false)).orElse(null);
		return new OfficerView(officer.id(), officer.label(), officer.rank().label(), officer.warrantNo(),
				officer.vettedUntil(), officer.trainedOn(), officer.mostSchools(),
				Tag.vetting(officer.vettedUntil(), today), Tag.training(officer.trainedOn()), now, postings, mayChange);
	}

}
