package org.saferschools.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
 * Who takes part in work, and who may say so: an officer for the own self and colleagues
 * of the team, a supervisor at the own team's schools for the own team's officers.
 */
@Component
class ActivityParty {

	private final CurrentUser currentUser;

	private final OfficerService officers;

	private final TeamService teams;

	private final Clock clock;

	ActivityParty(CurrentUser currentUser, OfficerService officers, TeamService teams, Clock clock) {
		this.currentUser = currentUser;
		this.officers = officers;
		this.teams = teams;
		this.clock = clock;
	}

	/** Where the parties of these pieces of work are gathered. */
	Muster musterFor(Collection<WorkDetails> orders) {
		Set<Long> everybody = orders.stream()
			.flatMap((order) -> order.officerIds().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		if (this.currentUser.is(Role.OFFICER)) {
			everybody.add(this.currentUser.person().officerId());
		}
		return new Muster(everybody);
	}

	/** Whether the person supervises the team that looks after a school today. */
	boolean personSupervises(School school) {
		return this.currentUser.supervises(teamOf(school, this.teams.teamsByBorough(LocalDate.now(this.clock))));
	}

	private static Integer teamOf(School school, Map<String, TeamName> teams) {
		return school.boroughCode().map(teams::get).map(TeamName::id).orElse(null);
	}

	/**
	 * Where the parties of many pieces of work are gathered, one after the other.
	 */
	final class Muster {

		private final Set<Long> everybody;

		private final Map<LocalDate, Map<Long, PostedOfficer>> postings = new HashMap<>();

		private Map<String, TeamName> teamsOfToday;

		private Muster(Set<Long> everybody) {
			this.everybody = everybody;
		}

		/**
		 * The officers of a piece of work.
		 * @param named whom the person named
		 * @throws RuleException where a supervisor asks for another team's school, nobody
		 * takes part, nobody of the kind that leads does, or somebody isn't in the team
		 * that day
		 */
		List<Officer> of(Work work, Set<Long> named) {
			SignedInPerson person = ActivityParty.this.currentUser.person();
			Set<Long> ids = new TreeSet<>(named);
			if (person.role() == Role.OFFICER) {
				ids.add(person.officerId());
			}
			else {
				refuseOtherTeamsSchool(work.school());
			}
			if (ids.isEmpty()) {
				throw new RuleException("officers.missing",
						"Select the officers who take part: %s needs at least one".formatted(work.kind()));
			}
			Map<Long, PostedOfficer> postings = postings(work.day());
			refuseOtherTeams(ids, postings, teamOf(person, postings));
			refuseWithoutLead(work.kind(), ids, postings);
			return ids.stream().map(ActivityParty.this.officers::get).toList();
		}

		private Map<Long, PostedOfficer> postings(LocalDate day) {
			return this.postings.computeIfAbsent(day,
					(any) -> ActivityParty.this.officers.postingsOf(this.everybody, any));
		}

		private void refuseOtherTeamsSchool(School school) {
			if (this.teamsOfToday == null) {
				this.teamsOfToday = ActivityParty.this.teams.teamsByBorough(LocalDate.now(ActivityParty.this.clock));
			}
			if (!ActivityParty.this.currentUser.supervises(ActivityParty.teamOf(school, this.teamsOfToday))) {
				throw new RuleException("school.other-team",
						"%s is not a school of your team, so its own team plans and logs this. Choose another school"
							.formatted(school.name()));
			}
		}

		private static Integer teamOf(SignedInPerson person, Map<Long, PostedOfficer> postings) {
			if (person.role() != Role.OFFICER) {
				return person.teamId();
			}
			PostedOfficer own = postings.get(person.officerId());
			if (own == null) {
				throw new RuleException("date.not-posted",
						"You have no posting on that day. Check the date, or ask your supervisor to correct your posting");
			}
			return own.teamId();
		}

		private void refuseOtherTeams(Set<Long> ids, Map<Long, PostedOfficer> postings, Integer team) {
			Predicate<Long> inTeam = (id) -> postings.containsKey(id)
					&& Objects.equals(postings.get(id).teamId(), team);
			ids.stream().filter(inTeam.negate()).findFirst().ifPresent((stranger) -> {
				throw new RuleException("officers.team",
						"%s is not posted to the team on that day. Leave them out, or correct the posting first"
							.formatted(ActivityParty.this.officers.get(stranger).label()));
			});
		}

		private static void refuseWithoutLead(ActivityKind kind, Set<Long> ids, Map<Long, PostedOfficer> postings) {
			kind.leadKindCode()
				.filter((code) -> ids.stream().noneMatch((id) -> postings.get(id).kindCode().equals(code)))
				.ifPresent((code) -> {
					throw new RuleException("officers.lead",
							"%s is led by an officer of the kind %s. Add one who is posted as that on the day"
								.formatted(kind, code));
				});
		}

	}

}
