package org.saferschools.activity.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivityCatalogue;
import org.saferschools.activity.ActivitySettings;
import org.saferschools.activity.ActivityTopic;
import org.saferschools.activity.ActivityWay;
import org.saferschools.activity.Finds;
import org.saferschools.activity.SchoolChoice;
import org.saferschools.activity.VisitChoices;
import org.saferschools.area.AreaService;
import org.saferschools.area.Borough;
import org.saferschools.shared.Urn;
import org.saferschools.web.Choice;
import org.saferschools.web.Formats;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * The page on which work is logged: what it offers, and how a typed school is found.
 */
@Component
class VisitPage {

	/**
	 * More would push the rest of the form off a phone; the others stand behind a fold.
	 */
	private static final int OFFERED_SCHOOLS = 5;

	private static final int FOUND_SCHOOLS = 10;

	private final VisitChoices choices;

	private final ActivityCatalogue catalogue;

	private final Finds finds;

	private final AreaService areas;

	private final ActivitySettings settings;

	private final Formats formats;

	VisitPage(VisitChoices choices, ActivityCatalogue catalogue, Finds finds, AreaService areas,
			ActivitySettings settings, Formats formats) {
		this.choices = choices;
		this.catalogue = catalogue;
		this.finds = finds;
		this.areas = areas;
		this.settings = settings;
		this.formats = formats;
	}

	/**
	 * Finds the school that a person typed. Where several have these words, they are
	 * offered to choose from.
	 * @return the schools to offer
	 */
	List<Urn> find(WorkForm form, BindingResult errors) {
		if (!form.asksForOtherSchool()) {
			return List.of();
		}
		List<Urn> found = this.choices.search(form.getOtherSchool(), FOUND_SCHOOLS);
		if (found.size() == 1) {
			form.choose(found.get(0));
		}
		else if (form.getOtherSchool().isBlank()) {
			errors.rejectValue("otherSchool", "blank", "Enter the name or the URN of the school");
		}
		else if (found.isEmpty()) {
			errors.rejectValue("otherSchool", "unknown",
					"No school has the URN or the words “%s” in its name. Check the spelling, or try a shorter part"
						.formatted(form.getOtherSchool()));
		}
		else {
			form.setSchool("");
			errors.rejectValue("school", "several", "Several schools match “%s”. Select the one you mean%s"
				.formatted(form.getOtherSchool(), more(form.getOtherSchool(), found.size())));
		}
		return found;
	}

	private String more(String text, int shown) {
		long all = this.choices.countMatches(text);
		return (all > shown) ? ". These are the first %d of %s: type more of the name to see others".formatted(shown,
				this.formats.number(all)) : "";
	}

	/**
	 * Puts what the page offers into its model.
	 * @param found schools that were searched for
	 */
	void fill(Model model, WorkForm form, List<Urn> found) {
		List<Choice> schools = schools(form, found);
		int offered = Math.max(found.size(), Math.min(OFFERED_SCHOOLS, schools.size()));
		model.addAttribute("schools", schools.subList(0, offered));
		model.addAttribute("furtherSchools", schools.subList(offered, schools.size()));
		model.addAttribute("kinds", this.catalogue.activeKinds());
		model.addAttribute("topics",
				this.catalogue.activeTopics()
					.stream()
					.map((topic) -> Choice.of(topic.code(), inSeason(topic)))
					.toList());
		model.addAttribute("waysByKind", waysByKind());
		model.addAttribute("findKinds", this.finds.kinds());
		model.addAttribute("colleagues",
				this.choices.colleagues()
					.stream()
					.map((officer) -> Choice.of(officer.officerId(), officer.label()))
					.toList());
		model.addAttribute("settings", this.settings);
		model.addAttribute("takesPart", this.choices.personTakesPart());
	}

	private Map<String, List<Choice>> waysByKind() {
		return this.catalogue.activeWays()
			.stream()
			.collect(Collectors.groupingBy(ActivityWay::kindCode,
					Collectors.mapping((way) -> Choice.of(way.code(), way.name()), Collectors.toList())));
	}

	private static String inSeason(ActivityTopic topic) {
		return topic.season().map((season) -> "%s (%s)".formatted(topic.name(), season.label())).orElse(topic.name());
	}

	/** What the person is told of a visit that is logged. */
	String done(Activity activity) {
		String done = "%s at %s on %s logged".formatted(activity.kind(), activity.school().name(),
				this.formats.date(activity.startsAt()));
		return activity.rollExceeded()
			.map((roll) -> "%s. Check the pupils: %s are more than the %s on the school’s roll".formatted(done,
					this.formats.number(activity.pupils()), this.formats.number(roll)))
			.orElse(done);
	}

	/** Those searched for and the one chosen come first, then the own ones. */
	private List<Choice> schools(WorkForm form, List<Urn> found) {
		Set<Urn> more = new LinkedHashSet<>(found);
		if (!form.asksForOtherSchool() && !form.getSchool().isBlank()) {
			more.add(Urn.of(form.getSchool()));
		}
		List<SchoolChoice> own = found.isEmpty() ? this.choices.ownSchools() : List.of();
		Stream<SchoolChoice> others = own.stream().filter((school) -> !more.contains(school.urn()));
		Map<String, String> boroughs = this.areas.boroughs()
			.stream()
			.collect(Collectors.toMap(Borough::code, Borough::name));
		return Stream.concat(this.choices.choices(more).stream(), others)
			.map((school) -> choice(school, boroughs.get(school.boroughCode())))
			.toList();
	}

	private Choice choice(SchoolChoice school, String borough) {
		String contact = (school.lastContactOn() != null) ? "Last contact " + this.formats.ago(school.lastContactOn())
				: "No contact yet";
		String place = Stream.of(borough, school.postcode()).filter(Objects::nonNull).collect(Collectors.joining(", "));
		return Choice.of(school.urn(), school.name()).withHint(place.isEmpty() ? contact : place + ". " + contact);
	}

}
