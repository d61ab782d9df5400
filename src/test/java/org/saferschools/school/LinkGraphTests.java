package org.saferschools.school;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.saferschools.school.LinkGraph.Line;
import org.saferschools.shared.Urn;

import static org.assertj.core.api.Assertions.assertThat;

class LinkGraphTests {

	private static final Urn ASH = new Urn(100_001);

	private static final Urn BEECH = new Urn(100_002);

	private static final Urn CEDAR = new Urn(100_003);

	private static final Urn DOGWOOD = new Urn(100_004);

	private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);

	@Test
	void aClosedSchoolLeadsToTheOneThatFollows() {
		assertThat(follow(Set.of(BEECH), became(ASH, BEECH)))
			.contains(new Line(LinkKind.SUCCESSOR, List.of(BEECH), SEPTEMBER));
	}

	@Test
	void theLineIsFollowedToTheFirstOpenSchool() {
		assertThat(follow(Set.of(CEDAR, DOGWOOD), became(ASH, BEECH), became(BEECH, CEDAR), became(CEDAR, DOGWOOD)))
			.contains(new Line(LinkKind.SUCCESSOR, List.of(CEDAR), SEPTEMBER));
	}

	@Test
	void aLineThatEndsAtAClosedSchoolLeadsNowhere() {
		assertThat(follow(Set.of(), became(ASH, BEECH))).isEmpty();
		assertThat(follow(Set.of(BEECH))).isEmpty();
	}

	@Test
	void aLineThatRunsInACircleLeadsNowhere() {
		assertThat(follow(Set.of(DOGWOOD), became(ASH, BEECH), became(BEECH, ASH))).isEmpty();
	}

	@Test
	void ofSchoolsThatMergedAPersonMustDecide() {
		assertThat(follow(Set.of(CEDAR), link(ASH, CEDAR, LinkKind.MERGED)))
			.contains(new Line(LinkKind.MERGED, List.of(CEDAR), SEPTEMBER));
	}

	@Test
	void twoPredecessorsAreAMergerThoughTheRegisterDoesNotSaySo() {
		assertThat(follow(Set.of(CEDAR), became(ASH, CEDAR), became(BEECH, CEDAR)))
			.contains(new Line(LinkKind.MERGED, List.of(CEDAR), SEPTEMBER));
	}

	@Test
	void ofASchoolThatWasSplitAPersonMustDecideBetweenAllThatCanBeReached() {
		assertThat(follow(Set.of(BEECH, DOGWOOD), became(ASH, BEECH), became(ASH, CEDAR), became(CEDAR, DOGWOOD)))
			.contains(new Line(LinkKind.SPLIT, List.of(BEECH, DOGWOOD), SEPTEMBER));
	}

	@Test
	void whatBothSidesTellIsOneLink() {
		SchoolLink both = new SchoolLink(ASH, BEECH, LinkKind.SUCCESSOR, SEPTEMBER.minusDays(1))
			.and(new SchoolLink(ASH, BEECH, LinkKind.MERGED, SEPTEMBER));
		assertThat(both).isEqualTo(new SchoolLink(ASH, BEECH, LinkKind.MERGED, SEPTEMBER));
		assertThat(both.and(new SchoolLink(ASH, BEECH, LinkKind.SUCCESSOR, null))).isEqualTo(both);
	}

	private static Optional<Line> follow(Set<Urn> open, SchoolLink... links) {
		return new LinkGraph(Arrays.asList(links)).follow(ASH, open::contains);
	}

	private static SchoolLink became(Urn from, Urn to) {
		return link(from, to, LinkKind.SUCCESSOR);
	}

	private static SchoolLink link(Urn from, Urn to, LinkKind kind) {
		return new SchoolLink(from, to, kind, SEPTEMBER);
	}

}
