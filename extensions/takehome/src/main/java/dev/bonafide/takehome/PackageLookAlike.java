package dev.bonafide.takehome;

import dev.bonafide.check.ReferenceLists;
import dev.bonafide.takehome.Dependencies.Dependency;
import dev.bonafide.text.Budget;

/**
 * Compares the names of packages with those of well-known packages. Counts if a name differs by one
 * letter or one separator, or belongs to a scope with such a name. Well-known names that are
 * similar to each other, and parts of the same project, do not count.
 */
final class PackageLookAlike extends RepositoryComparison {
  PackageLookAlike(ReferenceLists lists) {
    super(
        "package-look-alike",
        repository -> {
          KnownPackages known = KnownPackages.of(lists);
          return repository.dependencies.stream()
              .filter(one -> isLookAlike(one, known))
              .map(Dependency::place);
        });
  }

  private static boolean isLookAlike(Dependency one, KnownPackages known) {
    Budget.spend(1);
    String name = KnownPackages.plain(one.name(), one.registry());
    int slash = name.indexOf('/');
    boolean scoped = name.startsWith("@") && slash > 0;
    return !Patterns.matches("package-look-alike.own", one.source())
        && known.isCloseTo(scoped ? name.substring(0, slash) : name, one.registry());
  }
}
