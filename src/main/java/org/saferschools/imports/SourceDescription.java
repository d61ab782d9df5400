package org.saferschools.imports;

import java.util.List;

/**
 * A kind of file that can be imported, in words.
 *
 * @param key in addresses, such as "street-crime"
 * @param name such as "Street-level crime"
 * @param description what such a file is, in a sentence or two
 * @param required the columns it must have
 * @param template whether there is a file to begin with
 */
public record SourceDescription(String key, String name, String description, List<String> required, boolean template) {
}
