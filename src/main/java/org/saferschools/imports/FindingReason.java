package org.saferschools.imports;

import java.util.List;

/**
 * Why rows were refused or noted, with examples.
 *
 * @param severity whether they were refused, or stored and noted
 * @param reason why, in words
 * @param rows how many are listed
 * @param line of the first one
 * @param examples what stood there, a few different ones
 */
public record FindingReason(Finding.Severity severity, String reason, int rows, int line, List<String> examples) {
}
