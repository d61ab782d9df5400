package org.saferschools.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.saferschools.assignment.ContactRhythm;
import org.saferschools.assignment.ContactRhythms;
import org.saferschools.audit.Audit;
import org.saferschools.overview.SchoolListRepository.Extent;
import org.saferschools.overview.SchoolListRepository.Slice;
import org.saferschools.school.PeerGroup;
import org.saferschools.web.Paging;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ranked list of schools, within what the person may see.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
@Transactional
public class SchoolListService {

	private final SchoolListRepository schools;

	private final SchoolScope scope;

	private final ContactRhythms rhythms;

	private final Audit audit;

	SchoolListService(SchoolListRepository schools, SchoolScope scope, ContactRhythms rhythms, Audit audit) {
		this.schools = schools;
		this.scope = scope;
		this.rhythms = rhythms;
		this.audit = audit;
	}

	/**
	 * The filter as it applies to the signed-in person.
	 * @param areaAsked whether the address names a BCU or borough, be it "all"
	 */
	public SchoolFilter within(SchoolFilter asked, boolean areaAsked) {
		return this.scope.within(asked, areaAsked);
	}

	/**
	 * One page of the list. A supervisor's look at other teams' schools is recorded.
	 * @param filter as {@link #within} gave it
	 * @param page number asked for, or {@code null} for the first
	 */
	public SchoolList page(SchoolFilter filter, Integer page) {
		ContactRhythm rhythm = this.rhythms.today();
		int number = (page != null && page > 1) ? page : 1;
		Slice slice = this.schools.slice(filter, rhythm, (number - 1L) * Paging.SIZE, Paging.SIZE);
		if (!slice.rows().isEmpty()) {
			return list(filter, number, slice, rhythm, true);
		}
		Extent extent = this.schools.extent(filter, rhythm);
		Paging last = paging(filter, number, extent.groups());
		List<RankedSchool> rows = (last.total() > 0)
				? this.schools.slice(filter, rhythm, last.offset(), last.size()).rows() : List.of();
		return list(filter, number, new Slice(extent.groups(), rows), rhythm, extent.ranked());
	}

	private SchoolList list(SchoolFilter filter, int page, Slice slice, ContactRhythm rhythm, boolean ranked) {
		return new SchoolList(paging(filter, page, slice.groups()),
				this.scope.withoutOthersWork(slice.rows(), "Ranked list"), slice.groups(), rhythm, ranked);
	}

	private static Paging paging(SchoolFilter filter, int page, Map<PeerGroup, Long> groups) {
		return Paging.of(page, filter.groups().stream().mapToLong(groups::get).sum());
	}

	/**
	 * Hands out every school that matches, in order, and records the export.
	 * @param filter as {@link #within} gave it
	 */
	public void export(SchoolFilter filter, Consumer<RankedSchool> reader) {
		this.audit.record("Schools exported", "Ranked list", filter.inWords());
		List<RankedSchool> rows = this.schools.all(filter, this.rhythms.today());
		this.scope.withoutOthersWork(rows, "Export of the ranked list").forEach(reader);
	}

}
