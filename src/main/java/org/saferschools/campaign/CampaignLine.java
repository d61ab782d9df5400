package org.saferschools.campaign;

/**
 * A row of the list of campaigns.
 *
 * @param campaign the campaign
 * @param state where it stands today
 * @param sums what it is made of
 */
public record CampaignLine(Campaign campaign, CampaignState state, CampaignSums sums) {
}
