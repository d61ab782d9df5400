package org.saferschools.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Gives the schools of the generated London their leads: the neediest first, each to the
 * nearest officer of the team who has the hours, until the hours run out. A few schools
 * are left out, as happens; some changed officer in the year; a few leads still wait for
 * the school to be told.
 */
final class YearOfLeads {

	private static final double[] SHARE_LEFT_OUT = { 0, 0.05, 0.10, 0.35 };

	private final List<PostedOfficer> officers;

	private final Map<Integer, Double> weeklyHours;

	private final LocalDate today;

	private final SplittableRandom random;

	/**
	 * Begins with nobody placed.
	 * @param weeklyHours that a school of each tier is promised
	 */
	YearOfLeads(List<PostedOfficer> officers, Map<Integer, Double> weeklyHours, LocalDate today,
			SplittableRandom random) {
		this.officers = officers;
		this.weeklyHours = weeklyHours;
		this.today = today;
		this.random = random;
	}

	/**
	 * Leads of the last year, with the present ones.
	 * @param schools in order of need, the neediest first
	 */
	List<MadeLead> place(List<PlacedSchool> schools) {
		List<MadeLead> leads = new ArrayList<>();
		for (PlacedSchool school : schools) {
			if (this.random.nextDouble() >= SHARE_LEFT_OUT[school.tier()]) {
				nearestFor(school).ifPresent((officer) -> lead(school, officer, leads));
			}
		}
		return leads;
	}

	private Optional<PostedOfficer> nearestFor(PlacedSchool school) {
		return this.officers.stream()
			.filter((officer) -> officer.teamId() == school.teamId())
			.filter((officer) -> officer.hasTimeFor(this.weeklyHours.get(school.tier())))
			.min(Comparator.comparingDouble((officer) -> officer.distanceTo(school)));
	}

	private void lead(PlacedSchool school, PostedOfficer officer, List<MadeLead> leads) {
		officer.take(this.weeklyHours.get(school.tier()));
		double fate = this.random.nextDouble();
		if (fate < 0.02) {
			leads.add(new MadeLead(school, officer.id(), this.today.plusDays(3), null, false));
			return;
		}
		LocalDate start = this.today.minusDays(30 + this.random.nextInt(340));
		leads.add(new MadeLead(school, officer.id(), start, null, true));
		if (fate > 0.75) {
			PostedOfficer before = colleagueOf(officer);
			leads.add(new MadeLead(school, before.id(), this.today.minusDays(390), start, true));
		}
	}

	private PostedOfficer colleagueOf(PostedOfficer officer) {
		List<PostedOfficer> team = this.officers.stream()
			.filter((other) -> other.teamId() == officer.teamId())
			.toList();
		return team.get(this.random.nextInt(team.size()));
	}

}
