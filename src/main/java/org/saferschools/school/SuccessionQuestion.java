package org.saferschools.school;

import java.time.LocalDate;
import java.util.List;

import org.saferschools.shared.Urn;

/**
 * A closed school of which a person must say who carries on.
 *
 * @param urn of the closed school
 * @param school its name
 * @param kind whether it merged or was split
 * @param candidates open schools that may carry on
 * @param on since when
 */
public record SuccessionQuestion(Urn urn, String school, LinkKind kind, List<Urn> candidates, LocalDate on) {

	/** Such as "Merged into another school". */
	public String what() {
		return (this.kind == LinkKind.MERGED) ? "Merged with another school" : "Split into several schools";
	}

}
