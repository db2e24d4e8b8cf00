package dev.bonafide.takehome;

/**
 * Compares what starts without being asked (an installation script, an editor task, a hook, a build
 * file, or another script or setting) with what it does. Counts if it downloads what it runs,
 * cannot be read, runs a picture or a font as a program, or leads to a file that does one of these
 * things. Copying files, compiling, and setting up well-known hooks do not count.
 */
final class StartsItself extends RepositoryComparison {
  StartsItself() {
    super(
        "code-starts-itself",
        one -> TakeHome.places(one.started.stream(), Danger.Sort.HIDDEN, Danger.Sort.FETCHED));
  }
}
