package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.takehome.Dependencies.Dependency;
import java.util.List;

/**
 * Compares the names of packages with those of well-known packages. Counts if a name differs by one
 * letter or one separator, or belongs to a scope with such a name. Well-known names that are
 * similar to each other, and parts of the same project, do not count.
 */
public final class PackageLookAlike implements Comparison {
  private final ReferenceLists lists;

  public PackageLookAlike(ReferenceLists lists) {
    this.lists = lists;
  }

  @Override
  public String name() {
    return "package-look-alike";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(
        caseFile,
        repository -> {
          KnownPackages known = KnownPackages.of(lists);
          return Dependencies.in(repository).stream()
              .filter(one -> isLookAlike(one, known))
              .findFirst()
              .map(one -> List.of(one.line().cited(one.from())));
        });
  }

  private static boolean isLookAlike(Dependency one, KnownPackages known) {
    if (isOwn(one.source())) {
      return false;
    }
    String name = one.ecosystem().plain(one.name());
    int slash = name.indexOf('/');
    boolean scoped = name.startsWith("@") && slash > 0;
    return known.isCloseTo(scoped ? name.substring(0, slash) : name, one.ecosystem());
  }

  /** A part of the same project, by its path. */
  private static boolean isOwn(String source) {
    return source.startsWith("workspace:")
        || source.startsWith("file:")
        || source.startsWith("link:")
        || source.contains("path =")
        || source.startsWith("npm:");
  }
}
