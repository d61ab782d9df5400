package org.saferschools.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Pages that show every fragment, to look at and to test.
 */
@Controller
@TestComponent
@RequestMapping("/pattern")
class PatternController {

	private static final List<StackedBar.Part> PARTS = List.of(new StackedBar.Part("robbery", 28.9, 1),
			new StackedBar.Part("violence", 17.2, 2), new StackedBar.Part("theft from the person", 8.8, 3),
			new StackedBar.Part("deprivation", 11.4, 4), new StackedBar.Part("pupils", 6.1, 5));

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("teams", List.of(Choice.of(1, "South Area"), Choice.of(2, "Central North")));
		model.addAttribute("kinds", List.of(Choice.of("ASSEMBLY", "Meet and greet: assembly"),
				Choice.of("PATROL", "After-school patrol").withHint("With staff of the school at the gate")));
		model.addAttribute("yearGroups", List.of(Choice.of("7", "Year 7"), Choice.of("8", "Year 8")));
	}

	@GetMapping("/form")
	String form(@ModelAttribute("form") PatternForm form) {
		return "pattern/form";
	}

	@PostMapping("/form")
	String save(@Valid @ModelAttribute("form") PatternForm form, BindingResult errors, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return "pattern/form";
		}
		Flash.success(redirect, "Visit to Northgate Academy saved");
		return "redirect:/pattern/list";
	}

	@GetMapping("/list")
	String list(@RequestParam(required = false) Integer page, @RequestParam(required = false) String sort,
			@RequestParam(required = false) String bcu, Model model) {
		model.addAttribute("paging", Paging.of(page, 612));
		model.addAttribute("sorting", Sorting.parse(sort, Set.of("rank", "name", "need"), "rank"));
		model.addAttribute("chosen", (bcu != null) ? List.of(new FilterTag("bcu", bcu, "BCU: South Area")) : List.of());
		model.addAttribute("bar", new StackedBar(PARTS, 100));
		model.addAttribute("parts", PARTS);
		return "pattern/list";
	}

	@GetMapping("/confirm")
	String confirm() {
		return "pattern/confirm";
	}

	@PostMapping("/undo")
	String undo(RedirectAttributes redirect) {
		Flash.success(redirect, "Import undone");
		return "redirect:/pattern/list";
	}

	@GetMapping("/progress")
	String progress(HttpSession session, Model model) {
		int looks = (session.getAttribute("looks") instanceof Integer before) ? before + 1 : 1;
		session.setAttribute("looks", looks);
		model.addAttribute("done", looks % 4);
		return "pattern/progress";
	}

	@GetMapping("/list.csv")
	void download(HttpServletResponse response) throws IOException {
		try (CsvDownload csv = CsvDownload.to(response, "schools.csv", "School", "Change", "Note")) {
			csv.row("Northgate Academy", -3, "=HYPERLINK(\"x\")");
		}
	}

	@GetMapping("/stale")
	String officer(@ModelAttribute("form") PatternForm form) {
		return "pattern/stale";
	}

	@PostMapping("/stale")
	String stale() {
		throw new OptimisticLockingFailureException("Changed by another");
	}

	@GetMapping("/faulty")
	String faulty() {
		return "pattern/faulty";
	}

	@GetMapping("/missing")
	String missing() {
		throw new NotFoundException("There is no school with URN 999999");
	}

	@GetMapping("/refused")
	String refused() {
		throw new RuleException("pattern.refused", "Northgate Academy has a lead officer already");
	}

	@GetMapping("/broken")
	String broken() {
		throw new IllegalStateException("Broken to show the page");
	}

}
