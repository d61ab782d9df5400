package org.saferschools.assignment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.saferschools.assignment.placing.Aims;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithTwoTeams
@Transactional
class AimsServiceTests {

	private static final Aims FAR = new Aims(List.of(40, 20, 10), 10, 6, 30, 100);

	@Autowired
	private AimsService aims;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aTeamBeginsWithTheAimsOfTheProductAndKeepsItsOwn() {
		assertThat(latest()).isEqualTo(Aims.DEFAULTS);
		change(0, FAR);
		assertThat(latest()).isEqualTo(FAR);
		AimsVersion version = this.teams.as("sgt.south", () -> this.aims.versions(this.teams.south)).get(0);
		assertThat(version.version()).isOne();
		assertThat(version.by()).isEqualTo("sgt.south");
		assertThat(version.reason()).isEqualTo("Distances are long here");
		assertThat(this.jdbc.sql("select detail from audit_entry where action = 'Aims of placement changed'")
			.query(String.class)
			.single()).startsWith("Version 1: need [40, 20, 10] by tier, uneven hours 10, travel 6");
	}

	@Test
	void whoLookedAtAnOlderVersionIsTold() {
		change(0, FAR);
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> change(0, Aims.DEFAULTS));
	}

	@Test
	void whatWeighsTheSameOrLessInGreaterNeedIsRefused() {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> change(0, Aims.DEFAULTS));
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> change(0, new Aims(List.of(10, 20, 10), 10, 3, 30, 100)))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("secondTier.order"));
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> change(0, new Aims(List.of(10, 5, 0), 10, 3, 30, 100)))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("thirdTier.nothing"));
	}

	@Test
	void aVersionIsNeverChanged() {
		change(0, FAR);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update team_aims set travel = 1").update());
	}

	@Test
	void onlyTheTeamsSupervisorChangesThemAndTheCentralTeamLooks() {
		assertThat(this.teams.as("central", () -> this.aims.of(this.teams.south))).isEqualTo(Aims.DEFAULTS);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.teams.as("sgt.north", () -> this.aims.of(this.teams.south)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.teams.as("sgt.north", () -> {
			this.aims.change(new ChangeAims(this.teams.south, 0, FAR, "Distances are long here"));
			return null;
		}));
	}

	private Aims latest() {
		return this.teams.as("sgt.south", () -> this.aims.of(this.teams.south));
	}

	private void change(int seen, Aims aims) {
		this.teams.as("sgt.south", () -> {
			this.aims.change(new ChangeAims(this.teams.south, seen, aims, "Distances are long here"));
			return null;
		});
	}

}
