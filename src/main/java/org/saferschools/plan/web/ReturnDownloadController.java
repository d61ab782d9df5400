package org.saferschools.plan.web;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.saferschools.plan.returns.MonthlyReturn;
import org.saferschools.plan.returns.MonthlyReturnService;
import org.saferschools.plan.returns.ReturnLine;
import org.saferschools.web.CsvDownload;
import org.saferschools.web.WorkbookDownload;

/**
 * Sends monthly returns as files, one line a figure.
 */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
class ReturnDownloadController {

	private static final String[] HEADER = { "Team", "Month", "Section", "Figure", "Number", "Counted", "Reason",
			"Signed by", "Signed at" };

	private final MonthlyReturnService returns;

	ReturnDownloadController(MonthlyReturnService returns) {
		this.returns = returns;
	}

	@GetMapping("/returns/{teamId}/{month}.csv")
	void csv(@PathVariable int teamId, @PathVariable YearMonth month, HttpServletResponse response) throws IOException {
		csv(List.of(this.returns.get(teamId, month)), month, response);
	}

	@GetMapping("/returns/{teamId}/{month}.xlsx")
	void workbook(@PathVariable int teamId, @PathVariable YearMonth month, HttpServletResponse response)
			throws IOException {
		workbook(List.of(this.returns.get(teamId, month)), month, response);
	}

	@GetMapping("/returns.csv")
	void allAsCsv(@RequestParam YearMonth month, HttpServletResponse response) throws IOException {
		csv(this.returns.all(month), month, response);
	}

	@GetMapping("/returns.xlsx")
	void allAsWorkbook(@RequestParam YearMonth month, HttpServletResponse response) throws IOException {
		workbook(this.returns.all(month), month, response);
	}

	private void csv(List<MonthlyReturn> all, YearMonth month, HttpServletResponse response) throws IOException {
		this.returns.exported(what(all, month));
		try (CsvDownload csv = CsvDownload.to(response, "return-%s.csv".formatted(month), HEADER)) {
			rows(all, csv::row);
		}
	}

	private void workbook(List<MonthlyReturn> all, YearMonth month, HttpServletResponse response) throws IOException {
		this.returns.exported(what(all, month));
		try (WorkbookDownload workbook = WorkbookDownload.to(response, "return-%s.xlsx".formatted(month),
				month.toString(), HEADER)) {
			rows(all, workbook::row);
		}
	}

	private static String what(List<MonthlyReturn> all, YearMonth month) {
		return (all.size() == 1) ? all.get(0).team() + ", " + month : "All teams, " + month;
	}

	private static void rows(List<MonthlyReturn> all, Consumer<Object[]> sink) {
		all.forEach((each) -> each.lines().forEach((line) -> sink.accept(row(each, line))));
	}

	private static Object[] row(MonthlyReturn one, ReturnLine line) {
		return new Object[] { one.team(), one.month(), line.figure().section().label(), line.figure().label(),
				line.value(), line.figure().counted(), (line.correction() != null) ? line.correction().reason() : null,
				one.signedBy(), one.signedAt() };
	}

}
