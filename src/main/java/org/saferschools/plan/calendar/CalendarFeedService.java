package org.saferschools.plan.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;

/**
 * Makes and takes back the address of a person's own calendar.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'CENTRAL')")
@Transactional
public class CalendarFeedService {

	private final FeedRepository feeds;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	CalendarFeedService(FeedRepository feeds, CurrentUser currentUser, Audit audit, Clock clock) {
		this.feeds = feeds;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/** Since when the person has a feed. */
	@Transactional(readOnly = true)
	public Optional<Instant> madeAt() {
		return this.feeds.madeAt(this.currentUser.person().accountId());
	}

	/**
	 * Makes a feed; the one before answers no more.
	 * @return the secret part of its address, which can't be asked for again
	 */
	public String make() {
		FeedToken token = FeedToken.fresh();
		this.feeds.put(this.currentUser.person().accountId(), token.hash(), this.clock.instant());
		this.audit.record("Calendar feed made", "Account " + this.currentUser.username(), "");
		return token.text();
	}

	/** Takes the feed back: its address answers no more. */
	public void revoke() {
		if (this.feeds.remove(this.currentUser.person().accountId())) {
			this.audit.record("Calendar feed revoked", "Account " + this.currentUser.username(), "");
		}
	}

}
