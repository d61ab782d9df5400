package org.saferschools.plan.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.saferschools.officer.TeamService;
import org.saferschools.security.Role;
import org.saferschools.shared.NotFoundException;

/**
 * Answers whoever has the address of a feed: an officer's own visits, a supervisor's
 * team, for the central team what concerns all of London; of each visit the school and
 * the kind only. The token is all that is asked for, so nobody is signed in here.
 */
@Service
@Transactional(readOnly = true)
public class PrivateFeed {

	private static final int DAYS_BACK = 31;

	private static final int DAYS_AHEAD = 366;

	private final FeedRepository feeds;

	private final List<CalendarEntries> sources;

	private final TeamService teams;

	private final Clock clock;

	PrivateFeed(FeedRepository feeds, List<CalendarEntries> sources, TeamService teams, Clock clock) {
		this.feeds = feeds;
		this.sources = sources;
		this.teams = teams;
		this.clock = clock;
	}

	/**
	 * The calendar behind a token, as RFC 5545 writes it.
	 * @throws NotFoundException where no feed has this token, whether it ever did or not
	 */
	public String read(String token) {
		CalendarScope scope = this.feeds.owner(new FeedToken(token).hash())
			.map(this::scope)
			.orElseThrow(() -> new NotFoundException("There is no calendar at this address"));
		LocalDate today = LocalDate.now(this.clock);
		return new FeedWriter(this.clock.instant()).write(this.sources.stream()
			.flatMap((source) -> source.between(scope, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream())
			.toList());
	}

	private CalendarScope scope(FeedOwner owner) {
		if (owner.role() == Role.OFFICER) {
			return new CalendarScope(null, List.of(), owner.officerId(), null);
		}
		if (owner.role() == Role.SUPERVISOR && owner.teamId() != null) {
			return new CalendarScope(owner.teamId(), this.teams.boroughsOf(owner.teamId(), LocalDate.now(this.clock)),
					null, null);
		}
		return CalendarScope.london();
	}

}
