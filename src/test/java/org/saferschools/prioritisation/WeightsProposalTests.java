package org.saferschools.prioritisation;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferschools.incident.IncidentKind;
import org.saferschools.school.PeerGroup;
import org.saferschools.security.ActingSystem;
import org.saferschools.security.Role;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.RuleException;
import org.saferschools.testing.TwoTeams;
import org.saferschools.testing.WithTwoTeams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Other weights are tried, proposed, and decided on by a second person.
 */
@WithTwoTeams
@Transactional
class WeightsProposalTests {

	private static final String REASON = "Violence has grown around schools";

	private static final String ROBIN = "robin.hale";

	private static final YearMonth MAY = YearMonth.of(2026, 5);

	@Autowired
	private WeightsProposalService proposals;

	@Autowired
	private WeightsService weights;

	@Autowired
	private WeightsTrial trial;

	@Autowired
	private RunService runs;

	@Autowired
	private RunReports reports;

	@Autowired
	private TwoTeams teams;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aSecondPersonOfTheCentralTeam() {
		this.jdbc.sql("""
				insert into account (username, password_hash, display_name, role, created_at)
				values (?, '-', 'Robin Hale', 'CENTRAL', now())""").param(ROBIN).update();
	}

	@Test
	void whatASecondPersonAcceptsHoldsFromThenOn() {
		long proposal = propose(violenceFirst());
		assertThat(latest().version()).as("nothing changes before the decision").isOne();
		int version = this.teams.as(ROBIN, () -> this.proposals.accept(proposal, 0, " Agreed on 3 June "));
		everythingIsWritten();
		assertThat(latest().version()).isEqualTo(version);
		assertThat(latest().points()).isEqualTo(violenceFirst());
		assertThat(latest().reason()).isEqualTo(REASON);
		assertThat(latest().createdBy()).isEqualTo("central");
		ProposedWeights decided = shown(proposal);
		assertThat(decided.state()).isEqualTo(ProposalState.ACCEPTED);
		assertThat(decided.decided().by()).isEqualTo(ROBIN);
		assertThat(decided.note()).isEqualTo("Agreed on 3 June");
	}

	@Test
	void everyVersionSaysWhoWhyAndWhatItChanged() {
		accept(propose(violenceFirst()));
		List<WeightsVersion> versions = this.teams.as("sgt.south", this.weights::versions);
		assertThat(versions).extracting(WeightsVersion::inWords, WeightsVersion::acceptedBy)
			.containsExactly(tuple("Robbery 30 → 20, Violence 20 → 30", ROBIN), tuple("", null));
	}

	@Test
	void nobodyDecidesOnTheirOwnProposal() {
		long proposal = propose(violenceFirst());
		refused("decision.second-person", () -> this.proposals.accept(proposal, 0, ""));
		refused("decision.second-person", () -> this.proposals.reject(proposal, 0, ""));
		assertThat(shown(proposal).open()).isTrue();
	}

	@Test
	void theProductItselfNeitherProposesNorDecides() {
		long proposal = propose(violenceFirst());
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> ActingSystem.as(Role.CENTRAL, () -> this.proposals.accept(proposal, 0, "")));
	}

	@Test
	void whatIsRejectedChangesNothingAndKeepsTheNote() {
		long proposal = propose(violenceFirst());
		this.teams.as(ROBIN, () -> {
			this.proposals.reject(proposal, 0, "Not on three months of data");
			return null;
		});
		everythingIsWritten();
		assertThat(latest().version()).isOne();
		assertThat(this.teams.as("sgt.south", this.weights::declined)).singleElement().satisfies((declined) -> {
			assertThat(declined.state()).isEqualTo(ProposalState.REJECTED);
			assertThat(declined.note()).isEqualTo("Not on three months of data");
		});
	}

	@Test
	void onlyWhoeverProposedWithdraws() {
		long proposal = propose(violenceFirst());
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.teams.as(ROBIN, () -> {
			this.proposals.withdraw(proposal, 0);
			return null;
		})).withMessage("Only central can withdraw this proposal. You can reject it.");
		this.teams.as("central", () -> {
			this.proposals.withdraw(proposal, 0);
			return null;
		});
		assertThat(shown(proposal).state()).isEqualTo(ProposalState.WITHDRAWN);
		assertThat(this.teams.as("central", this.weights::open)).isEmpty();
	}

	@Test
	void whatIsDecidedIsDecided() {
		long proposal = propose(violenceFirst());
		accept(proposal);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.teams.as(ROBIN, () -> this.proposals.accept(proposal, 0, "")))
			.withMessage("This proposal is accepted already, by robin.hale.");
	}

	@Test
	void aDecisionOnWhatWasNotSeenIsRefused() {
		long proposal = propose(violenceFirst());
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> this.teams.as(ROBIN, () -> this.proposals.accept(proposal, 7, "")));
	}

	@Test
	void oneProposalWaitsAtATime() {
		propose(violenceFirst());
		refused("proposal.open", () -> this.proposals.propose(new ProposeWeights(1, points(10, 40), REASON)));
	}

	@Test
	void theWeightsThatHoldCantBeProposed() {
		refused("proposal.same", () -> this.proposals.propose(new ProposeWeights(1, points(30, 20), REASON)));
	}

	@Test
	void aProposalFromWeightsThatNoLongerHoldIsRefused() {
		accept(propose(violenceFirst()));
		refused("proposal.overtaken", () -> this.proposals.propose(new ProposeWeights(1, points(10, 40), REASON)));
	}

	@Test
	void aReasonIsSaidInFull() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ProposeWeights(1, violenceFirst(), "   Too short, padded      "));
	}

	@Test
	void nobodyButTheCentralTeamProposesOrDecides() {
		long proposal = propose(violenceFirst());
		for (String person : List.of("sgt.south", "pc4412", "admin")) {
			assertThatExceptionOfType(AccessDeniedException.class).as(person)
				.isThrownBy(() -> this.teams.as(person,
						() -> this.proposals.propose(new ProposeWeights(1, points(10, 40), REASON))));
			assertThatExceptionOfType(AccessDeniedException.class).as(person)
				.isThrownBy(() -> this.teams.as(person, () -> this.proposals.accept(proposal, 0, "")));
		}
	}

	@Test
	void everyStepStandsInTheAudit() {
		long proposal = propose(violenceFirst());
		accept(proposal);
		assertThat(this.jdbc
			.sql("select actor || ': ' || action || ': ' || detail from audit_entry where subject = ? order by id")
			.param("Weights proposal " + proposal)
			.query(String.class)
			.list()).containsExactly("central: Weights proposed: Robbery 30 → 20, Violence 20 → 30. " + REASON,
					"robin.hale: Weights accepted: As version %d.".formatted(latest().version()));
	}

	@Test
	void aPreviewShowsWhatTheNextRunThenDoes() {
		crimeAroundSchools();
		long before = this.teams.as("central", () -> {
			long run = this.runs.draft(MAY);
			this.runs.publish(run, 0, null);
			return run;
		});
		WeightsPreview preview = this.teams.as("central", () -> this.trial.of(violenceFirst(), null));
		assertThat(preview.asOf()).isEqualTo(MAY);
		accept(propose(violenceFirst()));
		RunReport report = this.teams.as("central", () -> this.reports.report(this.runs.draft(MAY)));
		RunComparison stored = report.comparison().orElseThrow();
		assertThat(stored.with()).isEqualTo(before);
		assertThat(stored.movers()).isNotEmpty();
		assertThat(preview.groups().stream().flatMap((group) -> group.movers().stream()))
			.containsExactlyElementsOf(stored.movers());
		assertThat(preview.groups().stream().flatMap((group) -> group.tierMoves().stream()))
			.containsExactlyElementsOf(stored.tierMoves());
	}

	@Test
	void aPreviewSaysWhichFactorsHaveNoDataAndWhatBecomesOfTheirWeights() {
		crimeAroundSchools();
		Map<Factor, Integer> points = points(20, 20);
		points.put(Factor.VICTIMS, 25);
		WeightsPreview preview = this.teams.as("central", () -> this.trial.of(points, null));
		FactorShift victims = preview.factors().get(Factor.VICTIMS.ordinal());
		assertThat(victims.active()).isFalse();
		assertThat(victims.reason()).contains("force extract");
		assertThat(preview.wasted()).containsExactly(victims);
		FactorShift violence = preview.factors().get(Factor.VIOLENCE.ordinal());
		assertThat(violence.before()).isEqualTo(violence.now());
		assertThat(violence.groups()).allSatisfy((group) -> assertThat(group.now()).isGreaterThan(group.before()));
	}

	@Test
	void aSchoolThatIsAskedForIsShownWhereverItStands() {
		crimeAroundSchools();
		WeightsPreview preview = this.teams.as("sgt.south", () -> this.trial.of(violenceFirst(), 110_006));
		assertThat(preview.asked()).hasValueSatisfying((school) -> {
			assertThat(school.name()).isEqualTo("School number 5");
			assertThat(school.rank()).isLessThan(school.rankBefore());
		});
		assertThat(this.teams.as("sgt.south", () -> this.trial.of(violenceFirst(), 999_999)).asked()).isEmpty();
	}

	@Test
	void aPreviewKeepsNothing() {
		crimeAroundSchools();
		this.teams.as("central", () -> this.trial.of(violenceFirst(), null));
		assertThat(this.jdbc.sql("select (select count(*) from prioritisation_run) + (select count(*) from weights)")
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void aSupervisorTriesWeightsAndTheLookAtOtherTeamsIsRecorded() {
		crimeAroundSchools();
		assertThat(this.teams.as("sgt.south", () -> this.trial.of(violenceFirst(), null)).groups()).isNotEmpty();
		assertThat(this.jdbc
			.sql("select subject || ': ' || detail from audit_entry where action = 'Looked at another team'")
			.query(String.class)
			.list()).containsExactly("What other weights would do: Robbery 30 → 20, Violence 20 → 30");
	}

	@Test
	void officersAndAdministratorsTryNothing() {
		for (String person : List.of("pc4412", "admin")) {
			assertThatExceptionOfType(AccessDeniedException.class).as(person)
				.isThrownBy(() -> this.teams.as(person, () -> this.trial.of(violenceFirst(), null)));
		}
	}

	@Test
	void withoutCrimeThereIsNothingToTry() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.teams.as("central", () -> this.trial.of(violenceFirst(), null)))
			.withMessageContaining("No crime is loaded yet");
	}

	/** Robbery in the west, violence in the east, and everything in between. */
	private void crimeAroundSchools() {
		LoadedLondon london = new LoadedLondon(this.jdbc);
		for (int number = 0; number < 6; number++) {
			GridPoint place = new GridPoint(520_000 + 3_000 * number, 190_000);
			london.school(110_001 + number, "School number " + number, PeerGroup.SECONDARY, place, 900 + number, 20.0,
					"E09000002");
			london.month(MAY, IncidentKind.ROBBERY, place, 12 - 2 * number);
			london.month(MAY, IncidentKind.VIOLENCE, place, 1 + 2 * number);
		}
	}

	private static Map<Factor, Integer> violenceFirst() {
		return points(20, 30);
	}

	private static Map<Factor, Integer> points(int robbery, int violence) {
		Map<Factor, Integer> points = new EnumMap<>(WeightsTests.defaults().points());
		points.put(Factor.ROBBERY, robbery);
		points.put(Factor.VIOLENCE, violence);
		return points;
	}

	private long propose(Map<Factor, Integer> points) {
		ProposeWeights wanted = new ProposeWeights(latest().version(), points, REASON);
		return this.teams.as("central", () -> this.proposals.propose(wanted));
	}

	private void accept(long proposal) {
		this.teams.as(ROBIN, () -> this.proposals.accept(proposal, 0, ""));
	}

	private void refused(String code, Runnable work) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> this.teams.as("central", () -> {
			work.run();
			return null;
		})).satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

	private ProposedWeights shown(long proposal) {
		return this.teams.as("sgt.south", () -> this.weights.proposal(proposal));
	}

	private Weights latest() {
		return ActingSystem.as(Role.CENTRAL, this.weights::latest);
	}

	/** What the database checks at the end of the transaction. */
	private void everythingIsWritten() {
		this.jdbc.sql("set constraints all immediate").update();
	}

}
