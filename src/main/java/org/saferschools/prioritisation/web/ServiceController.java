package org.saferschools.prioritisation.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.saferschools.area.AreaService;
import org.saferschools.area.Bcu;
import org.saferschools.prioritisation.NeedAndService;
import org.saferschools.prioritisation.ServedFilter;
import org.saferschools.prioritisation.ServedSchools;
import org.saferschools.prioritisation.ServiceLevel;
import org.saferschools.school.PeerGroup;
import org.saferschools.web.Choice;
import org.saferschools.web.CsvDownload;
import org.saferschools.web.FilterTag;
import org.saferschools.web.Paging;
import org.saferschools.web.Sorting;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Need and service on two axes, as a chart with its table and as a file.
 */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class ServiceController {

	private static final List<Choice> LEVELS = Stream.of(ServiceLevel.values())
		.map((level) -> Choice.of(level, level.label()))
		.toList();

	private final NeedAndService service;

	private final AreaService areas;

	ServiceController(NeedAndService service, AreaService areas) {
		this.service = service;
		this.areas = areas;
	}

	@ModelAttribute("filter")
	ServedFilter filter(@RequestParam(required = false) PeerGroup group, @RequestParam(required = false) Integer bcu,
			@RequestParam(required = false) ServiceLevel level, @RequestParam(required = false) String sort) {
		return new ServedFilter(group, bcu, level, Sorting.parse(sort, ServedFilter.SORTS, ServedFilter.DEFAULT_SORT));
	}

	@GetMapping("/prioritisation/service")
	String show(@ModelAttribute("filter") ServedFilter filter, @RequestParam(required = false) Integer page,
			Model model) {
		ServedSchools served = this.service.schools(filter);
		Paging paging = Paging.of(page, served.rows().size());
		List<Bcu> bcus = this.areas.bcus();
		model.addAttribute("served", served);
		model.addAttribute("chart", ServiceChart.of(served.schools()));
		model.addAttribute("paging", paging);
		model.addAttribute("schools", served.rows(paging));
		model.addAttribute("levels", LEVELS);
		model.addAttribute("bcus", bcus.stream().map((each) -> Choice.of(each.id(), each.name())).toList());
		model.addAttribute("chosen", chosen(filter, bcus));
		return "prioritisation/service";
	}

	private static List<FilterTag> chosen(ServedFilter filter, List<Bcu> bcus) {
		List<FilterTag> chosen = new ArrayList<>();
		bcus.stream()
			.filter((bcu) -> filter.bcu() != null && bcu.id() == filter.bcu())
			.forEach((bcu) -> chosen.add(new FilterTag("bcu", String.valueOf(bcu.id()), bcu.name())));
		if (filter.level() != null) {
			chosen.add(new FilterTag("level", filter.level().name(), filter.level().label()));
		}
		return chosen;
	}

	@GetMapping("/prioritisation/service.csv")
	void export(@ModelAttribute("filter") ServedFilter filter, HttpServletResponse response) throws IOException {
		try (CsvDownload csv = CsvDownload.to(response, "need-and-service.csv", "URN", "School", "Borough",
				"Peer group", "Need", "Tier", "Tier decided", "Contacts this term", "Promised by now", "Service")) {
			this.service.export(filter,
					(school) -> csv.row(school.urn(), school.name(), school.borough(), school.group().label(),
							toTwoPlaces(school.need()), school.tier(), school.decided() ? "yes" : "no",
							school.contacts(), toTwoPlaces(school.promised()), school.level().label()));
		}
	}

	private static BigDecimal toTwoPlaces(double number) {
		return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
	}

}
