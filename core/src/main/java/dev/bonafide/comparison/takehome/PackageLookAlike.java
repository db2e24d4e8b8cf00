package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.List;
import java.util.Set;

/**
 * A package whose name is one letter, or one mark between words, away from one that everybody
 * knows, or stands under such a name. Well-known names that are close to each other, and a
 * project's own parts, are nothing.
 */
public final class PackageLookAlike implements Comparison {
  private static final int SHORTEST = 5;

  @Override
  public String name() {
    return "package-look-alike";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(
        caseFile,
        repository ->
            Dependencies.in(repository).stream()
                .filter(PackageLookAlike::isLookAlike)
                .findFirst()
                .map(one -> List.of(one.line().cited(one.from()))));
  }

  private static boolean isLookAlike(Dependency one) {
    if (isOwn(one.source())) {
      return false;
    }
    String name = one.ecosystem().plain(one.name());
    int slash = name.indexOf('/');
    boolean scoped = name.startsWith("@") && slash > 0;
    return isCloseTo(scoped ? name.substring(0, slash) : name, one.ecosystem());
  }

  /** A part of the same project, by its path. */
  private static boolean isOwn(String source) {
    return source.startsWith("workspace:")
        || source.startsWith("file:")
        || source.startsWith("link:")
        || source.contains("path =")
        || source.startsWith("npm:");
  }

  static boolean isCloseTo(String name, Ecosystem ecosystem) {
    Set<String> known = ecosystem.known();
    if (name.length() < SHORTEST || known.contains(name)) {
      return false;
    }
    String joined = name.replaceAll("[-_.]", "");
    return known.stream()
        .anyMatch(
            one ->
                one.length() >= SHORTEST
                    && one.startsWith("@") == name.startsWith("@")
                    && (OneLetter.apart(name, one) || isJoined(joined, name, one, ecosystem)));
  }

  /** The marks between words are left out or put in; where a registry tells them apart at all. */
  private static boolean isJoined(String joined, String name, String one, Ecosystem ecosystem) {
    boolean flat = ecosystem == Ecosystem.GO || ecosystem == Ecosystem.MAVEN;
    return !flat && joined.equals(one.replaceAll("[-_.]", "")) && !name.equals(one);
  }
}
