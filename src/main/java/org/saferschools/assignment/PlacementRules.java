package org.saferschools.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.saferschools.officer.Officer;
import org.saferschools.officer.OfficerService;
import org.saferschools.school.School;
import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * What must hold before an officer may lead a school, one method a rule. The code of a
 * refusal begins with what it is about: school, officer or startsOn.
 */
@Component
class PlacementRules {

	private static final Pattern CONTACT_DETAILS = Pattern.compile("[\\d@]");

	private final OfficerService officers;

	private final SchoolTeam schoolTeam;

	private final LeadStore leads;

	private final PlacementFacts facts;

	private final AssignmentSettings settings;

	private final Clock clock;

	PlacementRules(OfficerService officers, SchoolTeam schoolTeam, LeadStore leads, PlacementFacts facts,
			AssignmentSettings settings, Clock clock) {
		this.officers = officers;
		this.schoolTeam = schoolTeam;
		this.leads = leads;
		this.facts = facts;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The placement that a command asks for.
	 * @throws RuleException for the first rule that refuses it
	 */
	Placement allowed(School school, PlaceLead command) {
		Placement placement = new Placement(this.officers.get(command.officerId()), command.startsOn(),
				command.reason());
		check(school, placement);
		return placement;
	}

	/**
	 * The table of contents.
	 * @throws RuleException for the first rule that refuses
	 */
	void check(School school, Placement placement) {
		dateIsNear("startsOn", "First day", placement.startsOn());
		schoolTeachesOnTheFirstDay(school, placement.startsOn());
		officerWorksForTheSchoolsTeam(school, placement);
		officerIsVetted(placement);
		officerIsTrained(placement);
		officerHasNoConflictOfInterest(school, placement);
		officerStaysWithinTheCeiling(school, placement);
		List<Lead> others = this.leads.from(school, placement.startsOn());
		officerDoesNotLeadItAlready(placement, others);
		nobodyStartsOnTheDayOrLater(placement, others);
		nothingLiesBetweenTheLeads(placement, this.leads.from(school, LocalDate.now(this.clock)));
	}

	/**
	 * What must hold before an officer may help at a school.
	 * @throws RuleException for the first rule that refuses
	 */
	void checkSupport(School school, Placement placement) {
		dateIsNear("startsOn", "First day", placement.startsOn());
		schoolTeachesOnTheFirstDay(school, placement.startsOn());
		officerWorksForTheSchoolsTeam(school, placement);
		officerIsVetted(placement);
		officerIsTrained(placement);
		officerHasNoConflictOfInterest(school, placement);
		officerDoesNotLeadItAlready(placement, this.leads.from(school, placement.startsOn()));
	}

	/**
	 * Not further back or ahead than the settings allow.
	 */
	void dateIsNear(String field, String label, LocalDate day) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate earliest = today.minusDays(this.settings.daysBack());
		LocalDate latest = today.plusDays(this.settings.daysAhead());
		if (day.isBefore(earliest) || day.isAfter(latest)) {
			throw new RuleException(field + ".far",
					"%s must be between %s and %s".formatted(label, Days.inWords(earliest), Days.inWords(latest)));
		}
	}

	/**
	 * Nobody can have told a school tomorrow, nor so long ago as to have forgotten it.
	 */
	void toldLately(LocalDate day) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate earliest = today.minusDays(this.settings.daysBack());
		if (day.isBefore(earliest) || day.isAfter(today)) {
			throw new RuleException("toldOn.far",
					"Date must be between %s and today".formatted(Days.inWords(earliest)));
		}
	}

	/** A role lasts longer than a person, and contact details don't belong here. */
	static void toldARole(String whom) {
		if (whom.isBlank()) {
			throw new RuleException("whom.blank", "Enter the other role");
		}
		if (CONTACT_DETAILS.matcher(whom).find()) {
			throw new RuleException("whom.person", "Enter a role only: no digits, no @ and no names");
		}
	}

	private static void schoolTeachesOnTheFirstDay(School school, LocalDate day) {
		boolean closed = school.closedOn().map((last) -> !day.isBefore(last)).orElse(!school.status().teaches());
		if (closed) {
			throw new RuleException("school.closed",
					"%s is not open on that day by the register, so nobody can lead it".formatted(school.name()));
		}
	}

	/** By posting, or by cover that both teams agreed on. */
	private void officerWorksForTheSchoolsTeam(School school, Placement placement) {
		Integer team = this.schoolTeam.on(placement.startsOn(), school);
		boolean posted = this.officers.teamOf(placement.officer().id(), placement.startsOn())
			.filter((own) -> Objects.equals(own, team))
			.isPresent();
		if (!posted && !this.facts.covers(placement.officer().id(), school, placement.startsOn())) {
			throw new RuleException("officer.not-posted",
					"%s is not posted to the school’s team on %s, nor agreed to cover there. Choose another officer or day"
						.formatted(placement.officer().label(), Days.inWords(placement.startsOn())));
		}
	}

	private static void officerIsVetted(Placement placement) {
		Officer officer = placement.officer();
		if (!officer.isVettedOn(placement.startsOn())) {
			throw new RuleException("officer.not-vetted",
					"%s is not vetted on %s%s. Choose another officer, or renew the vetting first"
						.formatted(officer.label(), Days.inWords(placement.startsOn()), (officer.vettedUntil() != null)
								? ": vetting ends on " + Days.inWords(officer.vettedUntil()) : ""));
		}
	}

	private static void officerIsTrained(Placement placement) {
		if (!placement.officer().isTrainedOn(placement.startsOn())) {
			throw new RuleException("officer.not-trained",
					"%s is not trained for work in schools by %s. Choose another officer or a later day"
						.formatted(placement.officer().label(), Days.inWords(placement.startsOn())));
		}
	}

	private void officerHasNoConflictOfInterest(School school, Placement placement) {
		if (this.facts.conflict(placement.officer().id(), school.urn(), placement.startsOn())) {
			throw conflict(placement.officer());
		}
	}

	static RuleException conflict(Officer officer) {
		return new RuleException("officer.conflict",
				"%s has a declared conflict of interest at this school. Choose another officer"
					.formatted(officer.label()));
	}

	private void officerStaysWithinTheCeiling(School school, Placement placement) {
		Officer officer = placement.officer();
		if (officer.mostSchools() != null
				&& this.facts.fullFrom(officer.id(), school.urn(), placement.startsOn(), officer.mostSchools())
					.isPresent()) {
			throw ceiling(officer);
		}
	}

	static RuleException ceiling(Officer officer) {
		return new RuleException("officer.ceiling",
				"%s may lead %d schools at most, and leads or is to lead as many. Choose another officer, or end one of those leads first"
					.formatted(officer.label(), officer.mostSchools()));
	}

	private static void officerDoesNotLeadItAlready(Placement placement, List<Lead> others) {
		others.stream()
			.filter((lead) -> lead.officer().id().equals(placement.officer().id()))
			.findFirst()
			.ifPresent((lead) -> {
				throw new RuleException("officer.leads-already",
						"%s already leads this school from %s. Choose another officer"
							.formatted(placement.officer().label(), Days.inWords(lead.startsOn())));
			});
	}

	/** Where a lead is in force that has an end, the next one follows on its heels. */
	private static void nothingLiesBetweenTheLeads(Placement placement, List<Lead> fromToday) {
		if (fromToday.isEmpty()) {
			return;
		}
		Lead last = fromToday.get(fromToday.size() - 1);
		if (last.endsOn() != null && last.endsOn().isBefore(placement.startsOn())) {
			throw new RuleException("startsOn.gap",
					"%s leads this school to %s, so it would have no lead until this day. Begin on %s or before, or move the end of that lead first"
						.formatted(last.officer().label(), Days.inWords(last.lastDay()), Days.inWords(last.endsOn())));
		}
	}

	/** A lead that another one follows ends where that one starts. */
	static void nextLeadStillFollows(Lead lead, LocalDate lastDay, List<Lead> others) {
		others.stream()
			.filter((other) -> other != lead && other.startsOn().equals(lead.endsOn()))
			.filter((other) -> lastDay.plusDays(1).isBefore(other.startsOn()))
			.findFirst()
			.ifPresent((next) -> {
				throw new RuleException("lastDay.gap",
						"%s follows on %s, and the school would have no lead until then. Keep the last day, or end that lead first"
							.formatted(next.officer().label(), Days.inWords(next.startsOn())));
			});
	}

	/** A new lead ends the one before it; it can't take its whole time away. */
	private static void nobodyStartsOnTheDayOrLater(Placement placement, List<Lead> others) {
		others.stream()
			.filter((lead) -> !lead.startsOn().isBefore(placement.startsOn()))
			.findFirst()
			.ifPresent((lead) -> {
				throw new RuleException("startsOn.before-current",
						"%s leads this school from %s. Choose a later first day, or end that lead first"
							.formatted(lead.officer().label(), Days.inWords(lead.startsOn())));
			});
	}

}
