package org.saferschools.officer;

import java.util.List;

import org.saferschools.audit.Audit;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts officers to teams. Administrators post to any team, supervisors officers whom
 * they know to the own team.
 * <p>
 * Each change takes the version of the officer that the person saw and throws
 * {@link ObjectOptimisticLockingFailureException} where somebody else changed the officer
 * or a posting meanwhile, {@link AccessDeniedException} where the officer or the team is
 * not the person's, and {@link RuleException} where a date makes no sense or another
 * posting holds on one of the days.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
public class PostingService {

	private final OfficerDesk desk;

	private final OfficerRepository officers;

	private final OfficerKindRepository kinds;

	private final SensibleDates dates;

	private final Audit audit;

	PostingService(OfficerDesk desk, OfficerRepository officers, OfficerKindRepository kinds, SensibleDates dates,
			Audit audit) {
		this.desk = desk;
		this.officers = officers;
		this.kinds = kinds;
		this.dates = dates;
		this.audit = audit;
	}

	/**
	 * Kinds that an officer can be posted as, by name.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("permitAll()")
	public List<OfficerKind> kinds() {
		return this.kinds.findByActiveTrueOrderByName();
	}

	public void post(long officerId, int version, int teamId, PostingDetails details) {
		Officer officer = this.desk.seenForPosting(officerId, version);
		Posting posting = this.desk.post(officer, teamId, details);
		this.officers.store(officer);
		this.audit.record("Posting added", officer.label(), posting.toString());
	}

	/**
	 * Corrects or ends a posting.
	 */
	public void change(long officerId, int version, long postingId, PostingDetails details) {
		Officer officer = this.desk.seenForPosting(officerId, version);
		Posting posting = this.desk.own(officer, postingId);
		String before = posting.toString();
		this.desk.change(officer, posting, details);
		this.officers.store(officer);
		this.audit.record("Posting changed", officer.label(), "was %s; is %s".formatted(before, posting));
	}

	/**
	 * Takes back a posting that has not begun.
	 */
	public void withdraw(long officerId, int version, long postingId) {
		Officer officer = this.desk.seenForPosting(officerId, version);
		Posting posting = this.desk.own(officer, postingId);
		officer.withdrawPosting(posting, this.dates.today());
		this.officers.store(officer);
		this.audit.record("Posting withdrawn", officer.label(), posting.toString());
	}

}
