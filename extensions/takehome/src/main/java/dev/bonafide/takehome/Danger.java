package dev.bonafide.takehome;

import java.util.List;

/**
 * Something that code runs and that no one can read there.
 *
 * @param fetched whether it is downloaded; else it is kept out of sight
 * @param places that show it, at least one; the last is where it is run
 */
record Danger(boolean fetched, List<CodePlace> places) {}
