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

	private final AssignmentSettings settings;

	private final Clock clock;

	PlacementRules(OfficerService officers, SchoolTeam schoolTeam, LeadStore leads, AssignmentSettings settings,
			Clock clock) {
		this.officers = officers;
		this.schoolTeam = schoolTeam;
		this.leads = leads;
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
		officerIsPostedToTheSchoolsTeam(school, placement);
		officerIsVetted(placement);
		officerIsTrained(placement);
		List<Lead> others = this.leads.from(school, placement.startsOn());
		officerDoesNotLeadItAlready(placement, others);
		nobodyStartsOnTheDayOrLater(placement, others);
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

	private void officerIsPostedToTheSchoolsTeam(School school, Placement placement) {
		Integer team = this.schoolTeam.on(placement.startsOn(), school);
		boolean posted = this.officers.teamOf(placement.officer().id(), placement.startsOn())
			.filter((own) -> Objects.equals(own, team))
			.isPresent();
		if (!posted) {
			throw new RuleException("officer.not-posted",
					"%s is not posted to the school’s team on %s. Choose another officer or day"
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
