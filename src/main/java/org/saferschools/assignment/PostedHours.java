package org.saferschools.assignment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.officer.TeamName;
import org.saferschools.officer.TeamService;
import org.saferschools.prioritisation.OfficerHours;
import org.saferschools.prioritisation.TeamHours;
import org.saferschools.shared.Term;

import org.springframework.stereotype.Component;

/**
 * Says to the room below how many hours the postings of each team give in a term.
 */
@Component
class PostedHours implements OfficerHours {

	private final TeamService teams;

	private final Clock clock;

	PostedHours(TeamService teams, Clock clock) {
		this.teams = teams;
		this.clock = clock;
	}

	@Override
	public List<TeamHours> in(Term term) {
		Map<Integer, BigDecimal> weekly = this.teams.weeklyHours(term.from(), term.to());
		Map<Integer, Set<String>> boroughs = this.teams.teamsByBorough(LocalDate.now(this.clock))
			.entrySet()
			.stream()
			.collect(Collectors.groupingBy((entry) -> entry.getValue().id(),
					Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
		return this.teams.all()
			.stream()
			.map((team) -> hours(team, boroughs, weekly.getOrDefault(team.id(), BigDecimal.ZERO), term))
			.toList();
	}

	private static TeamHours hours(TeamName team, Map<Integer, Set<String>> boroughs, BigDecimal weekly, Term term) {
		return new TeamHours(team.name(), boroughs.getOrDefault(team.id(), Set.of()),
				weekly.doubleValue() * term.weeks());
	}

}
