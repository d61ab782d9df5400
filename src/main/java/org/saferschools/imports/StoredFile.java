package org.saferschools.imports;

/**
 * A file that waits in the folder of uploads.
 *
 * @param number its place in the upload, from 1
 * @param name as it was uploaded, with the name of its zip in front
 * @param bytes size
 * @param sha256 of its content, hexadecimal
 * @param lines line feeds in it
 * @param utf8 whether it is UTF-8; if not, it is taken for windows-1252
 */
record StoredFile(int number, String name, long bytes, String sha256, int lines, boolean utf8) {
}
