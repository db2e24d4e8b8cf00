package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a subject that is a person, in its parts. Firms, groups and titles of posts are none:
 * to name them as a person would change what the case is about.
 */
record SubjectName(List<String> parts) {
  private static final Set<String> NONE = words("not a person");
  private static final Set<String> TITLES = words("titles");
  private static final int MOST_PARTS = 5;

  private static Set<String> words(String section) {
    return Set.copyOf(Published.words("swaps", section));
  }

  static Optional<SubjectName> in(Submission handedIn, SubjectKind kind) {
    String name = handedIn.name();
    if (name == null) {
      name =
          handedIn.exhibits().stream()
              .map(Exhibit::speaker)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
    }
    return name == null ? Optional.empty() : of(name, kind);
  }

  private static Optional<SubjectName> of(String name, SubjectKind kind) {
    if (name.matches(".*[\\p{N}&–—·|/#].*")) {
      return Optional.empty();
    }
    List<String> parts =
        Arrays.stream(name.split("[\\s(),.\"“”]+"))
            .filter(part -> part.length() > 1)
            .filter(part -> !TITLES.contains(part.toLowerCase(Locale.ROOT)))
            .toList();
    boolean named = !parts.isEmpty() && parts.size() <= MOST_PARTS;
    boolean alone = parts.size() == 1 && kind != SubjectKind.CANDIDATE;
    return named
            && !alone
            && kind != SubjectKind.JOB_POST
            && parts.stream().allMatch(SubjectName::fits)
        ? Optional.of(new SubjectName(parts))
        : Optional.empty();
  }

  private static boolean fits(String part) {
    boolean letters = part.matches("[\\p{L}\\p{M}'’-]+");
    return letters
        && !NONE.contains(part.toLowerCase(Locale.ROOT))
        && (Character.isUpperCase(part.codePointAt(0))
            || !Character.isLowerCase(part.codePointAt(0))
            || part.length() <= 3);
  }
}
