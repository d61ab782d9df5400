package org.saferschools.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.saferschools.officer.Officer;
import org.saferschools.officer.OfficerService;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.officer.TeamName;
import org.saferschools.officer.TeamService;
import org.saferschools.school.School;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.security.SignedInPerson;
import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * Who took part in work that is logged, and who may say so: an officer for the own self
 * and colleagues of the team, a supervisor at the own team's schools for the own team's
 * officers.
 */
@Component
class ActivityParty {

	private final CurrentUser currentUser;

	private final OfficerService officers;

	private final TeamService teams;

	private final OfficerTimes times;

	private final Clock clock;

	ActivityParty(CurrentUser currentUser, OfficerService officers, TeamService teams, OfficerTimes times,
			Clock clock) {
		this.currentUser = currentUser;
		this.officers = officers;
		this.teams = teams;
		this.times = times;
		this.clock = clock;
	}

	/**
	 * The officers of the work.
	 * @param named whom the person named
	 * @throws RuleException where a supervisor logs at another team's school, nobody took
	 * part, or somebody wasn't in the team that day or was at other work at that time
	 */
	List<Officer> of(Work work, Set<Long> named) {
		SignedInPerson person = this.currentUser.person();
		Set<Long> ids = new TreeSet<>(named);
		if (person.role() == Role.OFFICER) {
			ids.add(person.officerId());
		}
		else if (!personSupervises(work.school())) {
			throw new RuleException("school.other-team",
					"%s is not a school of your team, so its own team logs this. Choose another school"
						.formatted(work.school().name()));
		}
		if (ids.isEmpty()) {
			throw new RuleException("officers.missing", "Select the officers who took part");
		}
		refuseOtherTeams(ids, work.day(), teamOf(person, work.day()));
		List<Officer> party = ids.stream().map(this.officers::get).toList();
		this.times.refuseClash(party, work);
		return party;
	}

	/** Whether the person supervises the team that looks after a school today. */
	boolean personSupervises(School school) {
		return this.currentUser.supervises(teamOf(school));
	}

	private Integer teamOf(School school) {
		return school.boroughCode()
			.flatMap((borough) -> this.teams.teamOfBorough(borough, LocalDate.now(this.clock)))
			.map(TeamName::id)
			.orElse(null);
	}

	private Integer teamOf(SignedInPerson person, LocalDate day) {
		if (person.role() != Role.OFFICER) {
			return person.teamId();
		}
		return this.officers.teamOf(person.officerId(), day)
			.orElseThrow(() -> new RuleException("date.not-posted",
					"You had no posting on that day. Check the date, or ask your supervisor to correct your posting"));
	}

	private void refuseOtherTeams(Set<Long> ids, LocalDate day, Integer team) {
		Map<Long, PostedOfficer> postings = this.officers.postingsOf(ids, day);
		Predicate<Long> inTeam = (id) -> postings.containsKey(id) && Objects.equals(postings.get(id).teamId(), team);
		ids.stream().filter(inTeam.negate()).findFirst().ifPresent((stranger) -> {
			throw new RuleException("officers.team",
					"%s was not posted to the team on that day. Leave them out, or correct the posting first"
						.formatted(this.officers.get(stranger).label()));
		});
	}

}
