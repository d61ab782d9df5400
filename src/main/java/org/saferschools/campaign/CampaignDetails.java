package org.saferschools.campaign;

import java.time.LocalDate;

import org.saferschools.shared.RuleException;

/**
 * What the central team says of a campaign.
 *
 * @param template what it began from
 * @param name 3 to 120 characters
 * @param aim what it is for, 10 to 1,000 characters
 * @param firstDay its first day
 * @param lastDay its last day, at most half a year later
 * @param ageFrom youngest whom it is for, 11 to 17
 * @param ageTo oldest whom it is for, 11 to 17
 */
public record CampaignDetails(CampaignTemplate template, String name, String aim, LocalDate firstDay, LocalDate lastDay,
		int ageFrom, int ageTo) {

	private static final int LONGEST_DAYS = 184;

	public CampaignDetails {
		name = name.strip();
		aim = aim.strip();
		if (name.length() < 3 || name.length() > 120) {
			throw new RuleException("name.length", "Name must have 3 to 120 characters");
		}
		if (aim.length() < 10 || aim.length() > 1000) {
			throw new RuleException("aim.length", "Aim must have 10 to 1,000 characters");
		}
		if (lastDay.isBefore(firstDay) || !lastDay.isBefore(firstDay.plusDays(LONGEST_DAYS))) {
			throw new RuleException("lastDay.order",
					"The last day must not be before the first, nor half a year later");
		}
		if (ageFrom < 11 || ageTo > 17 || ageFrom > ageTo) {
			throw new RuleException("ageFrom.range",
					"Campaigns are for ages 11 to 17: enter two ages between them, the lower first");
		}
	}

}
