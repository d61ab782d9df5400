package org.saferschools.activity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivityCatalogue;
import org.saferschools.activity.ActivityFilter;
import org.saferschools.activity.ActivityKind;
import org.saferschools.activity.ActivityLog;
import org.saferschools.activity.ActivityPage;
import org.saferschools.activity.ActivityPlanner;
import org.saferschools.activity.ActivityService;
import org.saferschools.activity.ActivityState;
import org.saferschools.activity.Finds;
import org.saferschools.web.Choice;
import org.saferschools.web.FilterTag;
import org.saferschools.web.Formats;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows what was done with schools.
 */
@Controller
class ActivityController {

	private final ActivityService activities;

	private final ActivityLog log;

	private final ActivityPlanner planner;

	private final Finds finds;

	private final ActivityCatalogue catalogue;

	private final Formats formats;

	ActivityController(ActivityService activities, ActivityLog log, ActivityPlanner planner, Finds finds,
			ActivityCatalogue catalogue, Formats formats) {
		this.activities = activities;
		this.log = log;
		this.planner = planner;
		this.finds = finds;
		this.catalogue = catalogue;
		this.formats = formats;
	}

	@GetMapping("/activities")
	String list(@RequestParam(required = false) String school, @RequestParam(required = false) String officer,
			@RequestParam(required = false) String kind, @RequestParam(defaultValue = "DONE") ActivityState state,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
			@RequestParam(required = false) Integer page, Model model) {
		ActivityFilter filter = new ActivityFilter(school, officer, kind, state, from, to);
		ActivityPage shown = this.activities.page(filter, page);
		List<ActivityKind> kinds = this.catalogue.kinds();
		model.addAttribute("paging", shown.paging());
		model.addAttribute("activities", shown.rows());
		model.addAttribute("kinds", kinds.stream().map((one) -> Choice.of(one.code(), one.name())).toList());
		model.addAttribute("states",
				Stream.of(ActivityState.values()).map((one) -> Choice.of(one.name(), one.label())).toList());
		model.addAttribute("shown", state);
		model.addAttribute("chosen", chosen(filter, kinds));
		return "activity/list";
	}

	private List<FilterTag> chosen(ActivityFilter filter, List<ActivityKind> kinds) {
		List<FilterTag> chosen = new ArrayList<>();
		add(chosen, "school", filter.school(), "School: " + filter.school());
		add(chosen, "officer", filter.officer(), "Officer: " + filter.officer());
		kinds.stream()
			.filter((kind) -> kind.code().equals(filter.kind()))
			.forEach((kind) -> add(chosen, "kind", kind.code(), kind.name()));
		if (filter.state() != ActivityState.DONE) {
			add(chosen, "state", filter.state(), filter.state().label());
		}
		add(chosen, "from", filter.from(), "From " + this.formats.date(filter.from()));
		add(chosen, "to", filter.to(), "To " + this.formats.date(filter.to()));
		return chosen;
	}

	private static void add(List<FilterTag> chosen, String name, Object value, String text) {
		if (value != null && !"".equals(value)) {
			chosen.add(new FilterTag(name, value.toString(), text));
		}
	}

	@GetMapping("/activities/{id}")
	String show(@PathVariable long id, Model model) {
		Activity activity = this.activities.get(id);
		model.addAttribute("activity", activity);
		model.addAttribute("finds", this.finds.inWords(activity));
		model.addAttribute("mayDecide", this.planner.mayDecide(activity));
		model.addAttribute("mayRemove", this.log.mayTakeBack(activity));
		return "activity/show";
	}

	@ModelAttribute("mayLog")
	boolean mayLog(HttpServletRequest request) {
		return request.isUserInRole("OFFICER") || request.isUserInRole("SUPERVISOR");
	}

}
