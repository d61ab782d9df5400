package org.saferschools.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.saferschools.area.AreaService;
import org.saferschools.overview.SchoolFilter;
import org.saferschools.web.Choice;
import org.saferschools.web.FilterTag;

import org.springframework.stereotype.Component;

/**
 * What the filters of the ranked list offer, and which are in force.
 */
@Component
class SchoolFilters {

	private final AreaService areas;

	SchoolFilters(AreaService areas) {
		this.areas = areas;
	}

	Choices choices() {
		return new Choices(bcus(),
				this.areas.boroughs().stream().map((borough) -> Choice.of(borough.code(), borough.name())).toList(),
				Stream.of(1, 2, 3).map((tier) -> Choice.of(tier, "Tier " + tier)).toList(),
				List.of(Choice.of(true, "No lead")), List.of(Choice.of(true, "Contact overdue")),
				List.of(Choice.of(true, "At the border, not decided")));
	}

	private List<Choice> bcus() {
		return Stream
			.concat(Stream.of(Choice.of(ChosenBcu.ALL, "All of London")),
					this.areas.bcus().stream().map((bcu) -> Choice.of(bcu.id(), bcu.name())))
			.toList();
	}

	/**
	 * The filters in force, to be taken away one by one.
	 */
	List<FilterTag> chosen(SchoolFilter filter, Choices choices) {
		List<FilterTag> chosen = new ArrayList<>();
		add(chosen, "bcu", filter.bcu(), choices.bcus());
		add(chosen, "borough", filter.borough(), choices.boroughs());
		add(chosen, "tier", filter.tier(), choices.tiers());
		add(chosen, "unassigned", filter.unassigned(), choices.unassigned());
		add(chosen, "overdue", filter.overdue(), choices.overdue());
		add(chosen, "undecided", filter.undecided(), choices.undecided());
		if (!filter.q().isEmpty()) {
			chosen.add(new FilterTag("q", filter.q(), "“" + filter.q() + "”"));
		}
		return chosen;
	}

	private static void add(List<FilterTag> chosen, String name, Object value, List<Choice> choices) {
		choices.stream()
			.filter((choice) -> choice.value().equals(String.valueOf(value)))
			.forEach((choice) -> chosen.add(new FilterTag(name, choice.value(), choice.text())));
	}

	/**
	 * The choices of each filter.
	 *
	 * @param bcus all of London, then by name
	 * @param boroughs by name
	 * @param tiers 1 to 3
	 * @param unassigned the one choice about leads
	 * @param overdue the one choice about contacts
	 * @param undecided the one choice about decisions on tiers
	 */
	record Choices(List<Choice> bcus, List<Choice> boroughs, List<Choice> tiers, List<Choice> unassigned,
			List<Choice> overdue, List<Choice> undecided) {
	}

}
