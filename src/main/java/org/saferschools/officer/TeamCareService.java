package org.saferschools.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.saferschools.area.AreaService;
import org.saferschools.audit.Audit;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves boroughs between teams: administrators' work.
 * <p>
 * Each change takes the version of the team that the administrator saw, raises it for
 * both teams, and throws {@link ObjectOptimisticLockingFailureException} where somebody
 * else changed one meanwhile.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class TeamCareService {

	private final TeamRepository teams;

	private final TeamBoroughRepository boroughs;

	private final AreaService areas;

	private final SensibleDates dates;

	private final Audit audit;

	TeamCareService(TeamRepository teams, TeamBoroughRepository boroughs, AreaService areas, SensibleDates dates,
			Audit audit) {
		this.teams = teams;
		this.boroughs = boroughs;
		this.areas = areas;
		this.dates = dates;
		this.audit = audit;
	}

	/**
	 * Has a team look after a borough from a day on; the team that did so ends then.
	 * @throws RuleException where the team does so already, a later change of the borough
	 * is planned, or the date makes no sense
	 */
	public void takeOn(int teamId, int version, String boroughCode, LocalDate from) {
		Team to = seen(teamId, version);
		move(boroughCode, findEnding(boroughCode, from), to, from);
	}

	/**
	 * Gives a borough of this team to another one from a day on.
	 * @throws RuleException where the other team has it already, a later change of the
	 * borough is planned, or the date makes no sense
	 */
	public void handOver(int teamId, int version, String boroughCode, int toTeamId, LocalDate from) {
		seen(teamId, version);
		Optional<TeamBorough> current = findEnding(boroughCode, from);
		if (current.filter((care) -> care.team().id() == teamId).isEmpty()) {
			throw new RuleException("borough.elsewhere", "The team does not look after this borough on that day");
		}
		Team to = this.teams.findById(toTeamId)
			.orElseThrow(() -> new RuleException("borough.team", "Choose a team from the list"));
		this.teams.raiseVersion(toTeamId);
		move(boroughCode, current, to, from);
	}

	/**
	 * Takes back a change that was planned: the team that looked after the borough goes
	 * on doing so.
	 * @throws RuleException where the change has come
	 */
	public void cancel(int teamId, int version, long teamBoroughId) {
		Team team = seen(teamId, version);
		TeamBorough planned = this.boroughs.findByIdAndTeamId(teamBoroughId, teamId)
			.orElseThrow(() -> new NotFoundException("%s has no such borough".formatted(team.name())));
		if (!planned.startsOn().isAfter(this.dates.today())) {
			throw new RuleException("borough.begun", "The change has come: move the borough to another team instead");
		}
		this.boroughs.delete(planned);
		this.boroughs.flush();
		this.boroughs.findByBoroughCodeAndEndsOn(planned.boroughCode(), planned.startsOn()).ifPresent((before) -> {
			before.endOn(planned.endsOn());
			this.teams.raiseVersion(before.team().id());
		});
		this.audit.record("Planned move of borough cancelled", team.name(),
				"%s from %s".formatted(nameOf(planned.boroughCode()), planned.startsOn()));
	}

	private void move(String boroughCode, Optional<TeamBorough> current, Team to, LocalDate from) {
		String borough = nameOf(boroughCode);
		current.ifPresent((care) -> end(care, to, from));
		this.boroughs.store(new TeamBorough(to, boroughCode, from));
		this.audit.record("Borough moved", to.name(), "%s from %s%s".formatted(borough, from,
				current.map((care) -> ", before " + care.team().name()).orElse("")));
	}

	/** Who looks after a borough until it is moved. */
	private Optional<TeamBorough> findEnding(String boroughCode, LocalDate from) {
		this.dates.checkStart(from);
		List<TeamBorough> cares = this.boroughs.findFrom(boroughCode, from);
		cares.stream().filter((care) -> !care.startsOn().isBefore(from)).findFirst().ifPresent((later) -> {
			throw later.inTheWay();
		});
		return cares.stream().findFirst();
	}

	private String nameOf(String boroughCode) {
		return this.areas.boroughByCode(boroughCode)
			.orElseThrow(() -> new RuleException("borough.unknown", "Choose a borough from the list"))
			.name();
	}

	/** Written before the new one, since the database allows no day with two teams. */
	private void end(TeamBorough care, Team to, LocalDate from) {
		if (care.team().id().equals(to.id())) {
			throw new RuleException("borough.own", to.name() + " looks after this borough on that day already");
		}
		care.endOn(from);
		this.teams.raiseVersion(care.team().id());
		this.boroughs.flush();
	}

	private Team seen(int teamId, int version) {
		boolean newest = this.teams.raiseVersion(teamId, version) == 1;
		Team team = this.teams.findById(teamId).orElseThrow(() -> new NotFoundException("There is no team " + teamId));
		if (!newest) {
			throw new ObjectOptimisticLockingFailureException(Team.class, teamId);
		}
		return team;
	}

}
