package org.saferschools.prioritisation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;

/**
 * Schools whose hindsight is kept together, because they are alike.
 */
public enum ScoredSet {

	SECONDARY("Secondary", "All schools that are ranked as secondary",
			(school) -> school.group() == PeerGroup.SECONDARY),

	PRIMARY("Primary", "All schools that are ranked as primary", (school) -> school.group() == PeerGroup.PRIMARY),

	/** The set by which the forecast was first tried. */
	PHASES("Mainstream secondary", "Schools of phase secondary, all-through and 16 plus",
			(school) -> Set.of(Phase.SECONDARY, Phase.ALL_THROUGH, Phase.SIXTEEN_PLUS).contains(school.phase()));

	private final String label;

	private final String description;

	private final Predicate<RankedSchool> member;

	ScoredSet(String label, String description, Predicate<RankedSchool> member) {
		this.label = label;
		this.description = description;
		this.member = member;
	}

	/** For a tab: "Secondary". */
	public String label() {
		return this.label;
	}

	/** Which schools these are. */
	public String description() {
		return this.description;
	}

	/** For an address: "secondary". */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The numbers of the schools that belong to it. */
	int[] of(List<RankedSchool> schools) {
		return IntStream.range(0, schools.size()).filter((school) -> this.member.test(schools.get(school))).toArray();
	}

}
