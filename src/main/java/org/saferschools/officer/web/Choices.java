package org.saferschools.officer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.saferschools.officer.BoroughChoice;
import org.saferschools.officer.PostingService;
import org.saferschools.officer.Rank;
import org.saferschools.officer.TeamName;
import org.saferschools.officer.TeamService;
import org.saferschools.web.Choice;

import org.springframework.stereotype.Component;

/**
 * The answers that the officers' and teams' forms and filters offer.
 */
@Component
class Choices {

	private final TeamService teams;

	private final PostingService postings;

	private final Clock clock;

	Choices(TeamService teams, PostingService postings, Clock clock) {
		this.teams = teams;
		this.postings = postings;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	List<Choice> ranks() {
		return Arrays.stream(Rank.values()).map((rank) -> Choice.of(rank.name(), rank.label())).toList();
	}

	List<Choice> kinds() {
		return this.postings.kinds().stream().map((kind) -> Choice.of(kind.code(), kind.name())).toList();
	}

	List<Choice> teams() {
		return choices(this.teams.all());
	}

	/** The teams whose officers the person may see. */
	List<Choice> seenTeams() {
		return choices(this.teams.seen());
	}

	/** The teams to which the person may post officers. */
	List<Choice> keptTeams() {
		return choices(this.teams.kept());
	}

	private static List<Choice> choices(List<TeamName> teams) {
		return teams.stream().map((team) -> Choice.of(team.id(), team.name())).toList();
	}

	List<Choice> boroughs() {
		return this.teams.boroughs(today()).stream().map(Choices::choice).toList();
	}

	private static Choice choice(BoroughChoice borough) {
		String team = (borough.teamName() != null) ? borough.teamName() : "no team";
		return Choice.of(borough.code(), "%s (%s)".formatted(borough.name(), team));
	}

}
