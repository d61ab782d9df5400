package org.saferschools.demo;

import java.util.Comparator;
import java.util.List;

import org.saferschools.assignment.GroundOfficer;
import org.saferschools.assignment.TeamGround;
import org.saferschools.scenario.AskForScenario;
import org.saferschools.scenario.ScenarioChange;
import org.saferschools.scenario.ScenarioService;
import org.saferschools.scenario.ValueService;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks what if for the team whose supervisor signs in, and what officers would be worth
 * in each team. Jobs find the answers after the start.
 */
@Component
class DemonstrationScenarios {

	private final ScenarioService scenarios;

	private final ValueService values;

	private final JdbcClient jdbc;

	DemonstrationScenarios(ScenarioService scenarios, ValueService values, JdbcClient jdbc) {
		this.scenarios = scenarios;
		this.values = values;
		this.jdbc = jdbc;
	}

	void ask() {
		int team = this.jdbc.sql("select team_id from account where username = 'supervisor'")
			.query(Integer.class)
			.single();
		ActingSystem.as(Role.CENTRAL, () -> {
			List<ScenarioChange> twoLeave = busiest(this.scenarios.ground(team)).stream()
				.limit(2)
				.map(ScenarioChange::leaves)
				.toList();
			this.scenarios.ask(new AskForScenario("Two officers leave", team, null, twoLeave, null));
			this.values.reckon();
			return null;
		});
	}

	private static List<Long> busiest(TeamGround ground) {
		return ground.fitOfficers()
			.stream()
			.sorted(Comparator.comparing((officer) -> -ground.ledBy(officer, ground.today()).size()))
			.map(GroundOfficer::id)
			.toList();
	}

}
