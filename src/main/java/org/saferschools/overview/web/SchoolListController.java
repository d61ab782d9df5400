package org.saferschools.overview.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.saferschools.overview.RankedSchool;
import org.saferschools.overview.SchoolFilter;
import org.saferschools.overview.SchoolListService;
import org.saferschools.prioritisation.ExpectedCount;
import org.saferschools.prioritisation.Factor;
import org.saferschools.school.PeerGroup;
import org.saferschools.web.CsvDownload;
import org.saferschools.web.Sorting;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The ranked list of schools, as a page and as a file. All filters stand in the address.
 */
@Controller
class SchoolListController {

	private static final String[] COLUMNS = { "URN", "School", "Borough", "BCU", "Rank", "Likely from", "Likely to",
			"Rank before", "Tier", "Tier decided", "Robberies expected in 3 months", "Expected from", "Expected to",
			"Need" };

	private static final String[] WORK_COLUMNS = { "Lead", "Next lead", "Next lead from", "Last contact",
			"Contact overdue" };

	private final SchoolListService schools;

	private final SchoolFilters filters;

	private final NeedBars bars;

	SchoolListController(SchoolListService schools, SchoolFilters filters, NeedBars bars) {
		this.schools = schools;
		this.filters = filters;
		this.bars = bars;
	}

	@ModelAttribute("filter")
	SchoolFilter filter(@RequestParam(required = false) ChosenBcu bcu, @RequestParam(required = false) String borough,
			@RequestParam(required = false) PeerGroup group, @RequestParam(required = false) Integer tier,
			@RequestParam(required = false) Long officer, @RequestParam(defaultValue = "false") boolean unassigned,
			@RequestParam(defaultValue = "false") boolean overdue,
			@RequestParam(defaultValue = "false") boolean undecided, @RequestParam(required = false) String q,
			@RequestParam(required = false) String sort) {
		var asked = new SchoolFilter(null, (bcu != null) ? bcu.id() : null, borough, group, tier, officer, unassigned,
				overdue, undecided, q, Sorting.parse(sort, SchoolFilter.SORTS, SchoolFilter.DEFAULT_SORT));
		return this.schools.within(asked, bcu != null || !asked.borough().isEmpty());
	}

	@GetMapping("/schools")
	String list(@ModelAttribute("filter") SchoolFilter filter, @RequestParam(required = false) Integer page,
			Model model) {
		model.addAttribute("list", this.schools.page(filter, page));
		SchoolFilters.Choices choices = this.filters.choices();
		model.addAttribute("choices", choices);
		model.addAttribute("chosen", this.filters.chosen(filter, choices));
		model.addAttribute("bars", this.bars);
		return "overview/schools";
	}

	@GetMapping("/schools.csv")
	@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
	void export(@ModelAttribute("filter") SchoolFilter filter, HttpServletResponse response) throws IOException {
		try (CsvDownload csv = CsvDownload.to(response, "schools.csv", header())) {
			this.schools.export(filter, (school) -> csv.row(cells(school)));
		}
	}

	private static String[] header() {
		List<String> header = new ArrayList<>(List.of(COLUMNS));
		for (Factor factor : Factor.values()) {
			header.add("Part: " + factor.label());
		}
		header.addAll(List.of(WORK_COLUMNS));
		return header.toArray(String[]::new);
	}

	private static Object[] cells(RankedSchool school) {
		List<Object> cells = new ArrayList<>();
		Collections.addAll(cells, school.urn(), school.name(), school.borough(), school.bcu(), school.rank(),
				school.rankLow(), school.rankHigh(), school.rankBefore(), school.tier(),
				school.decided() ? "yes" : "no");
		ExpectedCount expected = school.expected();
		Collections.addAll(cells, (expected != null) ? toTwoPlaces(expected.mean()) : null,
				(expected != null) ? expected.low() : null, (expected != null) ? expected.high() : null,
				toTwoPlaces(school.need()));
		school.parts().forEach((part) -> cells.add(toTwoPlaces(part)));
		Collections.addAll(cells, school.officer(), school.comingOfficer(), school.comingFrom(), school.lastContact(),
				school.overdue() ? "yes" : "no");
		return cells.toArray();
	}

	private static BigDecimal toTwoPlaces(Double number) {
		return (number != null) ? BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP) : null;
	}

}
