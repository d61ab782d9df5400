package org.saferschools.plan.returns;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.saferschools.shared.Fingerprint;

/**
 * What a team did in a month.
 *
 * @param teamId the team
 * @param team its name
 * @param month the month
 * @param lines its figures, in order
 * @param signedBy user name of who signed it, {@code null} while nobody has
 * @param signedAt when, {@code null} while nobody has
 * @param version raised by every change
 */
public record MonthlyReturn(int teamId, String team, YearMonth month, List<ReturnLine> lines, String signedBy,
		Instant signedAt, int version) {

	public MonthlyReturn {
		lines = List.copyOf(lines);
	}

	public boolean isSigned() {
		return this.signedAt != null;
	}

	/** The figures of a part, in order. */
	public List<ReturnLine> in(ReturnSection section) {
		return this.lines.stream().filter((line) -> line.figure().section() == section).toList();
	}

	/** The sum of a part. */
	public int total(ReturnSection section) {
		return in(section).stream().mapToInt(ReturnLine::value).sum();
	}

	/** The figure with a key, if there is one. */
	public Optional<ReturnLine> line(String key) {
		return this.lines.stream().filter((line) -> line.key().equals(key)).findFirst();
	}

	/** Whether a correction stands in it. */
	public boolean isCorrected() {
		return this.lines.stream().anyMatch((line) -> line.correction() != null);
	}

	/** The same as long as every figure is, so that what is signed is what was seen. */
	public String fingerprint() {
		Fingerprint fingerprint = new Fingerprint();
		this.lines.forEach((line) -> fingerprint.add(line.key() + "=" + line.figure().counted() + "/"
				+ Objects.toString((line.correction() != null) ? line.value() : "") + ";"));
		return fingerprint.hex();
	}

}
