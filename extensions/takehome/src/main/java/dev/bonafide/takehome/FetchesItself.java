package dev.bonafide.takehome;

/**
 * Compares what starts without being asked (on opening, installing, or committing) with what it
 * downloads. Counts if it downloads a program and runs it, installs packages from a bare address or
 * without encryption, or gives the whole computer to a container from a registry that is not well
 * known, either in its own line or in a file that it leads to, or if a text has its readers run
 * such a command to repair something on their own computer, because they apply, or past what guards
 * the computer. A download alone and the installers of well-known tools do not count.
 */
final class FetchesItself extends RepositoryComparison {
  FetchesItself() {
    super("code-fetches-itself", one -> TakeHome.places(one.started.stream(), Danger.Sort.FETCHED));
  }
}
