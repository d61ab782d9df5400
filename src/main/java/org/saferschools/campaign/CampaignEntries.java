package org.saferschools.campaign;

import java.time.LocalDate;
import java.util.List;

import org.saferschools.plan.calendar.CalendarEntries;
import org.saferschools.plan.calendar.CalendarEntry;
import org.saferschools.plan.calendar.CalendarScope;
import org.saferschools.plan.calendar.EntryKind;

import org.springframework.stereotype.Component;

/**
 * Puts campaigns into calendars: they concern everybody.
 */
@Component
class CampaignEntries implements CalendarEntries {

	private final CampaignRepository campaigns;

	CampaignEntries(CampaignRepository campaigns) {
		this.campaigns = campaigns;
	}

	@Override
	public List<CalendarEntry> between(CalendarScope scope, LocalDate from, LocalDate to) {
		return this.campaigns.findByFirstDayLessThanEqualAndLastDayGreaterThanEqualOrderByFirstDay(to, from)
			.stream()
			.map((campaign) -> CalendarEntry.days("campaign-" + campaign.id(), EntryKind.CAMPAIGN, campaign.firstDay(),
					campaign.lastDay(), campaign.name(), "/campaigns/" + campaign.id()))
			.toList();
	}

}
