package org.saferschools.plan.web;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.saferschools.plan.returns.MonthlyReturn;
import org.saferschools.plan.returns.MonthlyReturnService;
import org.saferschools.plan.returns.ReturnLine;
import org.saferschools.plan.returns.ReturnSection;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Choice;
import org.saferschools.web.Flash;
import org.saferschools.web.Formats;
import org.saferschools.web.Refusals;

/**
 * Shows monthly returns, and lets the supervisor correct and sign them.
 */
@Controller
@RequestMapping("/returns")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class ReturnController {

	private final MonthlyReturnService returns;

	private final CurrentUser currentUser;

	private final Formats formats;

	ReturnController(MonthlyReturnService returns, CurrentUser currentUser, Formats formats) {
		this.returns = returns;
		this.currentUser = currentUser;
		this.formats = formats;
	}

	@GetMapping
	String list(@RequestParam(required = false) YearMonth month, Model model) {
		List<YearMonth> months = this.returns.months();
		model.addAttribute("months", months);
		if (this.currentUser.is(Role.CENTRAL)) {
			YearMonth shown = (month != null) ? month : months.get(1);
			model.addAttribute("month", shown);
			model.addAttribute("choices",
					months.stream().map((each) -> Choice.of(each, this.formats.month(each))).toList());
			add(this.returns.all(shown), model);
			return "plan/returns-all";
		}
		int team = this.currentUser.person().teamId();
		model.addAttribute("team", team);
		model.addAttribute("signed", this.returns.signedMonths(team));
		return "plan/returns";
	}

	private static void add(List<MonthlyReturn> all, Model model) {
		Map<String, Integer> totals = new LinkedHashMap<>();
		Stream
			.of(ReturnSection.SCHOOLS, ReturnSection.VISITS, ReturnSection.PUPILS, ReturnSection.PATROLS,
					ReturnSection.SWEEPS)
			.forEach((section) -> totals.put(section.label(),
					all.stream().mapToInt((each) -> each.total(section)).sum()));
		model.addAttribute("returns", all);
		model.addAttribute("totals", totals.entrySet());
		model.addAttribute("signedCount", all.stream().filter(MonthlyReturn::isSigned).count());
	}

	@GetMapping("/{teamId}/{month}")
	String show(@PathVariable int teamId, @PathVariable YearMonth month, Model model) {
		add(this.returns.get(teamId, month), model);
		return "plan/return";
	}

	private void add(MonthlyReturn shown, Model model) {
		model.addAttribute("monthly", shown);
		model.addAttribute("sections", ReturnSection.values());
		model.addAttribute("mayDecide", this.returns.mayDecide(shown.teamId()) && !shown.isSigned());
		model.addAttribute("over", !this.returns.months().get(0).equals(shown.month()));
	}

	@GetMapping("/{teamId}/{month}/correct")
	@PreAuthorize("hasRole('SUPERVISOR')")
	String correcting(@PathVariable int teamId, @PathVariable YearMonth month, @RequestParam String figure,
			Model model) {
		MonthlyReturn shown = this.returns.get(teamId, month);
		ReturnLine line = line(shown, figure);
		model.addAttribute("monthly", shown);
		model.addAttribute("line", line);
		model.addAttribute("form", CorrectionForm.of(line, shown.version()));
		return "plan/return-correct";
	}

	@PostMapping("/{teamId}/{month}/correct")
	@PreAuthorize("hasRole('SUPERVISOR')")
	String correct(@PathVariable int teamId, @PathVariable YearMonth month, @RequestParam String figure,
			@Valid @ModelAttribute("form") CorrectionForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		form.requireReason(errors);
		if (!errors.hasErrors()) {
			try {
				this.returns.correct(teamId, month, form.toCommand(figure));
				Flash.success(redirect, "Figure corrected");
				return "redirect:/returns/%d/%s".formatted(teamId, month);
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		MonthlyReturn shown = this.returns.get(teamId, month);
		model.addAttribute("monthly", shown);
		model.addAttribute("line", line(shown, figure));
		return "plan/return-correct";
	}

	private static ReturnLine line(MonthlyReturn shown, String figure) {
		return shown.line(figure)
			.orElseThrow(() -> new NotFoundException("There is no figure %s in this return".formatted(figure)));
	}

	@PostMapping("/{teamId}/{month}/sign")
	@PreAuthorize("hasRole('SUPERVISOR')")
	String sign(@PathVariable int teamId, @PathVariable YearMonth month, @RequestParam int version,
			@RequestParam(defaultValue = "") String seen, RedirectAttributes redirect) {
		this.returns.sign(teamId, month, version, seen);
		Flash.success(redirect, "Return of %s signed".formatted(this.formats.month(month)));
		return "redirect:/returns/%d/%s".formatted(teamId, month);
	}

}
