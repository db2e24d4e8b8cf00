package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.takehome.Dependencies.Dependency;
import dev.bonafide.text.Budget;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares the names of packages with those of well-known packages. Counts if a name differs by one
 * letter or one separator, or belongs to a scope with such a name. Well-known names that are
 * similar to each other, and parts of the same project, do not count.
 */
public final class PackageLookAlike implements Comparison {
  /** A part of the same project, by its path. */
  private static final Pattern OWN = Pattern.compile("(?:workspace|file|link|npm):.*|.*path =.*");

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
          return repository
              .dependencies()
              .filter(one -> isLookAlike(one, known))
              .map(one -> List.of(one.place()));
        });
  }

  private static boolean isLookAlike(Dependency one, KnownPackages known) {
    Budget.spend(1);
    String name = KnownPackages.plain(one.name(), one.registry());
    int slash = name.indexOf('/');
    boolean scoped = name.startsWith("@") && slash > 0;
    return !OWN.matcher(one.source()).matches()
        && known.isCloseTo(scoped ? name.substring(0, slash) : name, one.registry());
  }
}
