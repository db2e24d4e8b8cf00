package dev.bonafide.takehome;

/**
 * Compares what starts without being asked (on opening, installing, or committing) with what it
 * downloads. Counts if it downloads a program and runs it, or installs packages from a bare address
 * or without encryption, either in its own line or in a file that it leads to, or if a text has its
 * readers run such a command to repair something on their own computer. A download alone and the
 * installers of well-known tools do not count.
 */
final class FetchesItself extends RepositoryComparison {
  FetchesItself() {
    super("code-fetches-itself", one -> TakeHome.places(one.started.stream(), Danger.Sort.FETCHED));
  }
}
