package org.saferschools.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.saferschools.campaign.CampaignTemplate;
import org.saferschools.shared.GridPoint;

/**
 * The campaign that the generated London had: while it ran it kept two of five robberies
 * from happening at its hubs, so that there is something to find.
 *
 * @param template what it began from
 * @param firstDay its first day
 * @param lastDay its last day
 * @param hubs middles of its hubs: the strongest of every third borough
 */
record PastCampaign(CampaignTemplate template, LocalDate firstDay, LocalDate lastDay, List<GridPoint> hubs) {

	private static final double PREVENTED = 0.4;

	private static final int EVERY = 3;

	/** Metres around a hub's middle. */
	private static final int REACH = 500;

	/** Since a year before it, and months before and after, must be there to compare. */
	private static final int MONTHS_BACK = 10;

	/**
	 * The last back-to-school or January campaign that the generated months tell of, with
	 * a month after it.
	 * @param latest the latest generated month
	 */
	static PastCampaign before(YearMonth latest, GeneratedLondon london) {
		CampaignTemplate template = IntStream.rangeClosed(1, MONTHS_BACK)
			.mapToObj(latest::minusMonths)
			.filter((month) -> month.getMonthValue() == 1 || month.getMonthValue() == 9)
			.findFirst()
			.map((month) -> (month.getMonthValue() == 1) ? CampaignTemplate.JANUARY : CampaignTemplate.BACK_TO_SCHOOL)
			.orElseThrow();
		LocalDate firstDay = template.nextStart(latest.minusMonths(MONTHS_BACK).atDay(1).minusDays(1));
		return new PastCampaign(template, firstDay, template.end(firstDay), hubs(london));
	}

	private static List<GridPoint> hubs(GeneratedLondon london) {
		return IntStream.range(0, london.boroughs().size())
			.filter((number) -> number % EVERY == 0)
			.mapToObj((number) -> london.boroughs().get(number).hubs().get(0).centre())
			.toList();
	}

	YearMonth month() {
		return YearMonth.from(this.firstDay);
	}

	/** The last month that was known when it was planned. */
	YearMonth knownMonth() {
		return month().minusMonths(2);
	}

	String name() {
		return this.template.label() + " " + this.firstDay.getYear();
	}

	/** Whether it kept a robbery from happening. */
	boolean prevents(YearMonth month, GridPoint place, SplittableRandom random) {
		return month.equals(month()) && isNear(place) && random.nextDouble() < PREVENTED;
	}

	private boolean isNear(GridPoint place) {
		return this.hubs.stream().anyMatch((hub) -> hub.isWithin(REACH, place));
	}

}
