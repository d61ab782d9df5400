package org.saferschools.officer;

import org.saferschools.audit.Audit;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Paging;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of officers. Administrators keep all of it, supervisors the own team's
 * part; the central team reads all of it, officers the own team's part.
 */
@Service
@Transactional
public class OfficerRegisterService {

	private final OfficerRepository officers;

	private final OfficerRowRepository rows;

	private final OfficerDesk desk;

	private final TeamScope scope;

	private final SensibleDates dates;

	private final Audit audit;

	OfficerRegisterService(OfficerRepository officers, OfficerRowRepository rows, OfficerDesk desk, TeamScope scope,
			SensibleDates dates, Audit audit) {
		this.officers = officers;
		this.rows = rows;
		this.desk = desk;
		this.scope = scope;
		this.dates = dates;
		this.audit = audit;
	}

	/**
	 * The officers that the person may see, by warrant number.
	 * @param filter which of them
	 * @param page the page of the list, from 1, or {@code null} for the first
	 * @throws AccessDeniedException where the filter names a team that the person may not
	 * see
	 */
	@Transactional(readOnly = true)
	public OfficerList find(OfficerFilter filter, Integer page) {
		if (filter.teamId() != null) {
			this.scope.requireSight(filter.teamId());
		}
		OfficerFilter seen = this.scope.onlyTeam().map(filter::ofTeam).orElse(filter);
		Paging paging = Paging.of(page, this.rows.count(seen));
		return new OfficerList(this.rows.find(seen, paging.size(), paging.offset()), paging);
	}

	/**
	 * One officer with all postings.
	 * @throws NotFoundException where there is none with this number
	 * @throws AccessDeniedException where the person may not see the officer
	 */
	@Transactional(readOnly = true)
	public Officer get(long officerId) {
		Officer officer = this.officers.findWithPostingsById(officerId)
			.orElseThrow(() -> new NotFoundException("There is no officer " + officerId));
		this.scope.requireSight(officer);
		return officer;
	}

	/**
	 * One officer with all postings, for somebody about to change them.
	 * @throws AccessDeniedException where the person may not
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
	public Officer getToChange(long officerId) {
		Officer officer = get(officerId);
		this.scope.requireKeeping(officer);
		return officer;
	}

	/**
	 * Whether the person may add officers.
	 */
	public boolean mayAdd() {
		return this.scope.mayKeepAny();
	}

	/**
	 * Whether the person may change an officer.
	 */
	public boolean mayKeep(Officer officer) {
		return this.scope.mayKeep(officer);
	}

	/**
	 * Adds an officer with the first posting.
	 * @return number of the officer
	 * @throws RuleException where the warrant number is taken, the team or kind is none,
	 * or a date makes no sense
	 * @throws AccessDeniedException where the person may not keep officers of that team
	 */
	@PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
	public long add(OfficerDetails details, int teamId, PostingDetails posting) {
		this.dates.check(details);
		refuseTaken(details.warrantNumber());
		Officer officer = new Officer(details);
		Posting first = this.desk.post(officer, teamId, posting);
		this.officers.store(officer);
		this.audit.record("Officer added", officer.label(), "%s; %s".formatted(officer, first));
		return officer.id();
	}

	/**
	 * Changes what is kept of an officer beside the postings.
	 * @param version the version that the person saw
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed the
	 * officer meanwhile
	 * @throws RuleException where the warrant number is taken or a date makes no sense
	 */
	@PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
	public void change(long officerId, int version, OfficerDetails details) {
		this.dates.check(details);
		Officer officer = this.desk.seen(officerId, version);
		String before = officer.toString();
		if (!officer.warrantNo().equals(details.warrantNumber().value())) {
			refuseTaken(details.warrantNumber());
		}
		officer.describe(details);
		this.officers.store(officer);
		this.audit.record("Officer changed", officer.label(), "was %s; is %s".formatted(before, officer));
	}

	private void refuseTaken(WarrantNumber warrantNumber) {
		if (this.officers.findByWarrantNo(warrantNumber.value()).isPresent()) {
			throw Officer.taken();
		}
	}

}
