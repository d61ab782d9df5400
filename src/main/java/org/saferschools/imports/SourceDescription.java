package org.saferschools.imports;

import java.util.List;

/**
 * A kind of file that can be imported, in words.
 *
 * @param name such as "Street-level crime"
 * @param description what such a file is, in a sentence or two
 * @param required the columns it must have
 */
public record SourceDescription(String name, String description, List<String> required) {
}
