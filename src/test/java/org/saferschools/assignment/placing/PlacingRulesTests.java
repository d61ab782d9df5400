package org.saferschools.assignment.placing;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.saferschools.assignment.placing.Contradiction.Reason;
import org.saferschools.shared.Urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saferschools.assignment.placing.TeamFixture.AMARA;
import static org.saferschools.assignment.placing.TeamFixture.BEN;
import static org.saferschools.assignment.placing.TeamFixture.BROOK_STREET;
import static org.saferschools.assignment.placing.TeamFixture.CASTLE_GREEN;
import static org.saferschools.assignment.placing.TeamFixture.DENE_PARK;
import static org.saferschools.assignment.placing.TeamFixture.EAST;
import static org.saferschools.assignment.placing.TeamFixture.WEST;

class PlacingRulesTests {

	@Test
	void hoursStayWithinTheOfficersCapacity() {
		assertThat(leads(new TeamFixture().officer(AMARA, 30, 10, WEST)
			.school(BROOK_STREET, 400, 20, WEST, null)
			.school(CASTLE_GREEN, 600, 20, WEST, null)))
			.as("20 and 20 tenths of an hour are more than 30, and Castle Green has the greater need")
			.isEqualTo(Map.of(CASTLE_GREEN, AMARA));
	}

	@Test
	void anAbsentOfficerLeadsNothing() {
		assertThat(leads(new TeamFixture().officer(AMARA, 0, 10, WEST)
			.officer(BEN, 40, 10, EAST)
			.school(BROOK_STREET, 400, 20, WEST, AMARA))).isEqualTo(Map.of(BROOK_STREET, BEN));
	}

	@Test
	void schoolsStayWithinTheCeiling() {
		assertThat(leads(new TeamFixture().officer(AMARA, 100, 1, WEST)
			.school(BROOK_STREET, 400, 5, WEST, null)
			.school(CASTLE_GREEN, 600, 20, WEST, null))).isEqualTo(Map.of(CASTLE_GREEN, AMARA));
	}

	@Test
	void whoMayNotLeadASchoolDoesNot() {
		assertThat(leads(twoNearTheirSchools()
			.mayLead((school, officer) -> officer.id() != AMARA || !school.urn().equals(BROOK_STREET))))
			.containsEntry(BROOK_STREET, BEN);
	}

	@Test
	void aKeptSchoolStaysWithItsOfficerWhateverItCosts() {
		assertThat(leads(twoNearTheirSchools().pin(Pin.keep(BROOK_STREET, BEN)))).containsEntry(BROOK_STREET, BEN);
	}

	@Test
	void aSchoolThatShouldNeverGoToAnOfficerDoesNot() {
		assertThat(leads(twoNearTheirSchools().pin(Pin.never(BROOK_STREET, AMARA)))).containsEntry(BROOK_STREET, BEN);
	}

	@Test
	void aSchoolKeptVacantHasNobody() {
		assertThat(leads(twoNearTheirSchools().pin(Pin.vacant(BROOK_STREET)))).doesNotContainKey(BROOK_STREET)
			.containsKey(CASTLE_GREEN);
	}

	@Test
	void everySchoolHasAtMostOneLead() {
		Allocation allocation = propose(twoNearTheirSchools());
		List<Urn> led = List.of(AMARA, BEN)
			.stream()
			.flatMap((officer) -> allocation.schoolsOf(officer).stream())
			.map(SchoolInNeed::urn)
			.toList();
		assertThat(led).doesNotHaveDuplicates().containsExactlyInAnyOrder(BROOK_STREET, CASTLE_GREEN);
	}

	@Test
	void needComesBeforeTravel() {
		assertThat(leads(new TeamFixture().officer(AMARA, 20, 10, WEST)
			.school(BROOK_STREET, 300, 20, WEST, null)
			.school(CASTLE_GREEN, 400, 20, EAST, null))).isEqualTo(Map.of(CASTLE_GREEN, AMARA));
	}

	@Test
	void theNearerOfficerLeads() {
		assertThat(leads(twoNearTheirSchools())).isEqualTo(Map.of(BROOK_STREET, AMARA, CASTLE_GREEN, BEN));
	}

	@Test
	void aSchoolKeepsItsLeadForSomeKilometres() {
		assertThat(leads(twoNearTheirSchools().school(DENE_PARK, 100, 10, WEST, BEN))).as("4 km cost 12, a change 30")
			.containsEntry(DENE_PARK, BEN);
	}

	@Test
	void anOfficerLeadsTheMainSchoolAboveNearerOnes() {
		assertThat(leads(new TeamFixture().officerOf(CASTLE_GREEN, AMARA, 50, WEST)
			.officer(BEN, 50, 10, EAST)
			.school(CASTLE_GREEN, 400, 20, EAST, null))).isEqualTo(Map.of(CASTLE_GREEN, AMARA));
	}

	@Test
	void hoursAreSharedOutFairly() {
		assertThat(leads(new TeamFixture().officer(AMARA, 100, 10, WEST)
			.officer(BEN, 100, 10, WEST)
			.school(BROOK_STREET, 400, 30, WEST, null)
			.school(CASTLE_GREEN, 400, 30, WEST, null)).values()).containsExactlyInAnyOrder(AMARA, BEN);
	}

	@Test
	void pinsThatNameTwoOfficersAreRefused() {
		assertContradiction(twoNearTheirSchools(), Reason.ONE_LEAD, Pin.keep(BROOK_STREET, AMARA),
				Pin.keep(BROOK_STREET, BEN));
	}

	@Test
	void aPinAgainstItselfIsRefused() {
		assertContradiction(twoNearTheirSchools(), Reason.KEPT_AND_NEVER, Pin.keep(BROOK_STREET, AMARA),
				Pin.never(BROOK_STREET, AMARA));
	}

	@Test
	void aPinToWhoMayNotIsRefused() {
		assertContradiction(twoNearTheirSchools().mayLead((school, officer) -> officer.id() == BEN), Reason.MAY_NOT,
				Pin.keep(BROOK_STREET, AMARA));
	}

	@Test
	void pinsBeyondTheHoursAreRefused() {
		assertContradiction(
				new TeamFixture().officer(AMARA, 30, 10, WEST)
					.school(BROOK_STREET, 400, 20, WEST, null)
					.school(CASTLE_GREEN, 600, 20, WEST, null),
				Reason.HOURS, Pin.keep(BROOK_STREET, AMARA), Pin.keep(CASTLE_GREEN, AMARA));
	}

	@Test
	void pinsBeyondTheCeilingAreRefused() {
		assertContradiction(
				new TeamFixture().officer(AMARA, 100, 1, WEST)
					.school(BROOK_STREET, 400, 20, WEST, null)
					.school(CASTLE_GREEN, 600, 20, WEST, null),
				Reason.CEILING, Pin.keep(BROOK_STREET, AMARA), Pin.keep(CASTLE_GREEN, AMARA));
	}

	@Test
	void aStoredAllocationThatBreaksARuleIsRefused() {
		PlacingProblem problem = new TeamFixture().officer(AMARA, 30, 10, WEST)
			.school(BROOK_STREET, 400, 20, WEST, null)
			.school(CASTLE_GREEN, 600, 20, WEST, null)
			.problem();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Allocation.of(problem, Map.of(BROOK_STREET, AMARA, CASTLE_GREEN, AMARA)))
			.withMessageContaining("officer 1 has too few hours");
		assertThat(Allocation.of(problem, Map.of(BROOK_STREET, AMARA)).leads()).isEqualTo(Map.of(BROOK_STREET, AMARA));
	}

	@Test
	void aLeadWhoCannotBePlacedIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> new TeamFixture().officer(AMARA, 30, 10, WEST).school(BROOK_STREET, 400, 20, WEST, BEN).problem())
			.withMessageContaining("led by officer 2");
	}

	private static TeamFixture twoNearTheirSchools() {
		return new TeamFixture().officer(AMARA, 50, 10, WEST)
			.officer(BEN, 50, 10, EAST)
			.school(BROOK_STREET, 400, 20, WEST, null)
			.school(CASTLE_GREEN, 400, 20, EAST, null);
	}

	private static Map<Urn, Long> leads(TeamFixture team) {
		return propose(team).leads();
	}

	private static Allocation propose(TeamFixture team) {
		return Placer.propose(team.problem(), Limits.of(Duration.ofSeconds(10), 1), SearchWatch.silent()).allocation();
	}

	private static void assertContradiction(TeamFixture team, Reason reason, Pin... pins) {
		for (Pin pin : pins) {
			team.pin(pin);
		}
		assertThatExceptionOfType(ContradictoryPinsException.class).isThrownBy(team::problem)
			.satisfies((ex) -> assertThat(ex.contradictions()).extracting(Contradiction::reason).contains(reason))
			.satisfies((ex) -> assertThat(ex.contradictions().get(0).pins()).containsExactly(pins));
	}

}
