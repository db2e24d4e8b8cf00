package dev.bonafide.comparison.takehome;

/**
 * Something that runs without being asked for: on opening the folder, on installing, on a commit.
 *
 * @param command what is run; of a file that runs as a whole, one of its lines
 * @param line where it stands
 * @param from where it begins in the line
 */
record AutorunEntry(SourceFile file, String command, CodeLine line, int from) {}
