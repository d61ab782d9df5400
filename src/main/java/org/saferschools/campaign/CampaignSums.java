package org.saferschools.campaign;

/**
 * What a campaign is made of, in numbers.
 *
 * @param areas hotspots and boroughs
 * @param schools that take part
 * @param sites where posters hang
 * @param budget pounds, all channels together
 * @param spent pounds, as far as entered
 * @param reach people or views, as far as entered
 * @param tasks all of them
 * @param done tasks that are done
 */
public record CampaignSums(int areas, int schools, int sites, long budget, long spent, long reach, int tasks,
		int done) {

	static final CampaignSums NONE = new CampaignSums(0, 0, 0, 0, 0, 0, 0, 0);

}
