package org.saferschools.prioritisation.web;

import org.saferschools.prioritisation.EquityService;
import org.saferschools.prioritisation.RunAgain;
import org.saferschools.prioritisation.RunReports;
import org.saferschools.prioritisation.RunService;
import org.saferschools.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One run of the ranking: what it found, and the decision about it.
 */
@Controller
@RequestMapping("/prioritisation/runs/{id}")
@PreAuthorize("hasRole('CENTRAL')")
class RunController {

	private final RunReports reports;

	private final EquityService equity;

	private final RunService runs;

	private final RunAgain again;

	RunController(RunReports reports, EquityService equity, RunService runs, RunAgain again) {
		this.reports = reports;
		this.equity = equity;
		this.runs = runs;
		this.again = again;
	}

	@GetMapping
	String show(@PathVariable long id, Model model) {
		model.addAttribute("report", this.reports.report(id));
		return "prioritisation/run";
	}

	@GetMapping("/again")
	String again(@PathVariable long id, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("again", this.again.of(id).orElse(null));
		return "prioritisation/again";
	}

	@GetMapping("/publish")
	String askToPublish(@PathVariable long id, Model model) {
		model.addAttribute("report", this.reports.reportOfDraft(id));
		model.addAttribute("uneven", this.equity.uneven(id));
		return "prioritisation/publish";
	}

	@PostMapping("/publish")
	String publish(@PathVariable long id, @RequestParam(defaultValue = "0") int version,
			@RequestParam(required = false) Long replacing, RedirectAttributes redirect) {
		this.runs.publish(id, version, replacing);
		Flash.success(redirect, "Run " + id + " is published. Everybody works on it from now on.");
		return "redirect:/prioritisation";
	}

	@GetMapping("/discard")
	String askToDiscard(@PathVariable long id, Model model) {
		model.addAttribute("run", this.reports.detailsOfDraft(id));
		return "prioritisation/discard";
	}

	@PostMapping("/discard")
	String discard(@PathVariable long id, @RequestParam(defaultValue = "0") int version, RedirectAttributes redirect) {
		this.runs.discard(id, version);
		Flash.success(redirect, "Run " + id + " is discarded.");
		return "redirect:/prioritisation";
	}

}
