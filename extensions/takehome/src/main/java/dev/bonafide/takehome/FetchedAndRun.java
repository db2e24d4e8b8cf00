package dev.bonafide.takehome;

/**
 * Compares what the code downloads with what it runs. Counts if it evaluates, compiles, unpickles,
 * or passes to a shell what it just downloaded, or starts a downloaded program. An evaluation
 * without a download, and a search in a downloaded text, do not count.
 */
final class FetchedAndRun extends RepositoryComparison {
  FetchedAndRun() {
    super("fetched-code-run", one -> TakeHome.places(one.dangers.stream(), Danger.Sort.FETCHED));
  }
}
