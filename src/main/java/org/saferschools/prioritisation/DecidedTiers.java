package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.Urn;
import org.saferschools.web.Paging;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which tiers people decided, now and before. A supervisor reads the own team's.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL', 'ADMIN')")
public class DecidedTiers {

	private final DecidedTierRepository decisions;

	private final SupervisedSchools supervised;

	private final CurrentUser currentUser;

	private final Clock clock;

	DecidedTiers(DecidedTierRepository decisions, SupervisedSchools supervised, CurrentUser currentUser, Clock clock) {
		this.decisions = decisions;
		this.supervised = supervised;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The filter as it applies to the signed-in person. */
	public DecidedTierFilter within(DecidedTierFilter asked) {
		return this.currentUser.is(Role.SUPERVISOR) ? asked.within(this.supervised.boroughs()) : asked;
	}

	/**
	 * How many there are.
	 * @param filter as {@link #within} gave it
	 */
	public long count(DecidedTierFilter filter) {
		return this.decisions.count(filter, today());
	}

	/**
	 * Those of one page, the latest first.
	 * @param filter as {@link #within} gave it
	 */
	public List<DecidedTier> page(DecidedTierFilter filter, Paging paging) {
		return this.decisions.page(filter, today(), paging);
	}

	/**
	 * All that was ever decided on a school, the latest first, for whoever may see it.
	 */
	@PreAuthorize("isAuthenticated()")
	public List<DecidedTier> of(Urn urn) {
		return this.decisions.of(urn, today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
