package dev.bonafide.comparison.takehome;

/**
 * A package that a project asks for.
 *
 * @param source a version, or where it is fetched from
 * @param from where it begins in its line
 */
record Dependency(Ecosystem ecosystem, String name, String source, CodeLine line, int from) {}
