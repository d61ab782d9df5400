package org.saferschools.assignment.placing;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which officer may lead which school: vetting, training, the team's area and conflicts
 * of interest, as whoever knows them has judged. A fixed table of schools by officers.
 */
public final class MayLead {

	private final int schools;

	private final int officers;

	private final BitSet pairs;

	private MayLead(int schools, int officers) {
		this.schools = schools;
		this.officers = officers;
		this.pairs = new BitSet(schools * officers);
	}

	/**
	 * Asks once for each pair.
	 * @param schools in the order of the problem
	 * @param officers in the order of the problem
	 * @param rule whether this officer may lead this school
	 * @return the table
	 */
	public static MayLead judge(List<SchoolInNeed> schools, List<OfficerOnOffer> officers,
			BiPredicate<SchoolInNeed, OfficerOnOffer> rule) {
		MayLead table = new MayLead(schools.size(), officers.size());
		for (int school = 0; school < table.schools; school++) {
			for (int officer = 0; officer < table.officers; officer++) {
				table.pairs.set(school * table.officers + officer,
						rule.test(schools.get(school), officers.get(officer)));
			}
		}
		return table;
	}

	boolean allows(int school, int officer) {
		return this.pairs.get(school * this.officers + officer);
	}

	boolean isOf(int schools, int officers) {
		return this.schools == schools && this.officers == officers;
	}

	/** With one officer more, who may lead all schools. */
	MayLead withOneWhoMayAll() {
		MayLead more = new MayLead(this.schools, this.officers + 1);
		for (int school = 0; school < this.schools; school++) {
			for (int officer = 0; officer < this.officers; officer++) {
				more.pairs.set(school * more.officers + officer, allows(school, officer));
			}
			more.pairs.set(school * more.officers + this.officers);
		}
		return more;
	}

}
