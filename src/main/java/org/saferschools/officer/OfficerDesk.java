package org.saferschools.officer;

import java.util.Optional;

import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * What every change of an officer begins with: is it still what the person saw, and may
 * the person change it?
 */
@Component
class OfficerDesk {

	private final OfficerRepository officers;

	private final TeamRepository teams;

	private final OfficerKindRepository kinds;

	private final TeamScope scope;

	private final SensibleDates dates;

	OfficerDesk(OfficerRepository officers, TeamRepository teams, OfficerKindRepository kinds, TeamScope scope,
			SensibleDates dates) {
		this.officers = officers;
		this.teams = teams;
		this.kinds = kinds;
		this.scope = scope;
		this.dates = dates;
	}

	/**
	 * The officer to be changed, if the person may and saw the newest version.
	 */
	Officer seen(long officerId, int version) {
		Officer officer = get(officerId);
		if (officer.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Officer.class, officerId);
		}
		return officer;
	}

	/**
	 * The officer whose postings are to be changed, if the person may and saw the newest
	 * version.
	 */
	Officer seenForPosting(long officerId, int version) {
		boolean newest = this.officers.raiseVersion(officerId, version) == 1;
		Officer officer = get(officerId);
		if (!newest) {
			throw new ObjectOptimisticLockingFailureException(Officer.class, officerId);
		}
		return officer;
	}

	private Officer get(long officerId) {
		Officer officer = this.officers.findById(officerId)
			.orElseThrow(() -> new NotFoundException("There is no officer " + officerId));
		this.scope.requireKeeping(officer);
		return officer;
	}

	/** A posting of the officer, if the person may change that too. */
	Posting own(Officer officer, long postingId) {
		Posting posting = officer.posting(postingId);
		this.scope.requireKeeping(posting.team().id());
		return posting;
	}

	/** Posts the officer, if the person keeps that team. */
	Posting post(Officer officer, int teamId, PostingDetails details) {
		this.dates.check(details);
		this.scope.requireKeeping(teamId);
		Team team = this.teams.findById(teamId)
			.orElseThrow(() -> new RuleException("posting.team", "Choose a team from the list"));
		return officer.post(team, kind(details), details);
	}

	void change(Officer officer, Posting posting, PostingDetails details) {
		this.dates.check(details);
		officer.changePosting(posting, kind(details), details);
	}

	private OfficerKind kind(PostingDetails details) {
		return Optional.ofNullable(details.kindCode())
			.flatMap(this.kinds::findById)
			.orElseThrow(() -> new RuleException("posting.kind", "Choose a kind of officer from the list"));
	}

}
