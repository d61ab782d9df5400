package org.saferschools.campaign;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * What a campaign begins from: when, what for, on which channels and what has to be done.
 */
public enum CampaignTemplate {

	/** Five weeks from the first days of the autumn term. */
	BACK_TO_SCHOOL("Back to school", MonthDay.of(9, 1), 35,
			"Fewer robberies of 11 to 17 year olds on their way to and from school in the first weeks of the autumn term. "
					+ "New year 7 pupils, often with a first phone, travel alone for the first time.",
			List.of(new Chore("Choose the hotspots from the latest set", -56),
					new Chore("Agree messages and pictures with the young people’s panel", -42),
					new Chore("Book Snapchat and YouTube for the areas", -35),
					new Chore("Book poster sites at bus stops and hubs", -35),
					new Chore("Tell the schools near the hotspots", -14),
					new Chore("Year 7 meet and greets at the schools taking part", 14),
					new Chore("Enter what the channels reached and cost", 49))),

	/** The weeks after the winter holidays. */
	JANUARY("January", MonthDay.of(1, 4), 28,
			"Fewer robberies after the winter holidays, when many 11 to 17 year olds carry a new phone, bicycle or headphones.",
			List.of(new Chore("Choose the hotspots from the latest set", -49),
					new Chore("Presentations on property safety before the holidays", -21),
					new Chore("Book Snapchat and YouTube for the areas", -28),
					new Chore("Book poster sites at bus stops and hubs", -28),
					new Chore("Tell the schools near the hotspots", -21),
					new Chore("Enter what the channels reached and cost", 42))),

	/** Anything else. */
	OWN("Own campaign", null, 28, "", List.of());

	private final String label;

	private final MonthDay start;

	private final int days;

	private final String aim;

	private final List<Chore> chores;

	CampaignTemplate(String label, MonthDay start, int days, String aim, List<Chore> chores) {
		this.label = label;
		this.start = start;
		this.days = days;
		this.aim = aim;
		this.chores = chores;
	}

	public String label() {
		return this.label;
	}

	/** What it is for, as a text to begin with. */
	public String aim() {
		return this.aim;
	}

	/** The first day of the next such campaign after a day. */
	public LocalDate nextStart(LocalDate today) {
		if (this.start == null) {
			return today.plusWeeks(8);
		}
		LocalDate thisYear = this.start.atYear(today.getYear());
		return thisYear.isAfter(today) ? thisYear : this.start.atYear(today.getYear() + 1);
	}

	/** Its last day where it begins on a day. */
	public LocalDate end(LocalDate firstDay) {
		return firstDay.plusDays(this.days - 1L);
	}

	List<Chore> chores() {
		return this.chores;
	}

	/** The channels that such a campaign has, all of its days. */
	List<ChannelKind> channels() {
		return (this == OWN) ? List.of() : List.of(ChannelKind.values());
	}

	/**
	 * Something that has to be done.
	 *
	 * @param title what
	 * @param days after the first day by which; below 0 for before
	 */
	record Chore(String title, int days) {

	}

}
