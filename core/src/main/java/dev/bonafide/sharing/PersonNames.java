package dev.bonafide.sharing;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of people in a case: of the one who is screened, as anybody gave it, and of everybody
 * who speaks. They are compared by letters alone, so that no separator, digit, or accent hides one.
 *
 * @param parts in small letters, and two parts of one name together
 */
record PersonNames(Set<String> parts) {
  /** Shorter parts stand in other words by chance, and count where they stand alone. */
  private static final int TELLING = 4;

  private static final int SHORTEST = 2;
  private static final int MOST = 4_000;

  /** What speakers are labeled with that is nobody's name. */
  private static final Set<String> ROLES =
      Set.of(
          "recruiter",
          "interviewer",
          "candidate",
          "applicant",
          "speaker",
          "support",
          "team",
          "admin",
          "bot",
          "manager",
          "hiring",
          "unknown",
          "user",
          "guest",
          "host",
          "client",
          "developer",
          "engineer",
          "talent",
          "careers",
          "jobs",
          "human",
          "resources",
          "moderator");

  static PersonNames in(CaseFile caseFile) {
    Set<String> parts = new HashSet<>();
    Subject subject = caseFile.subject();
    if (subject.kind() != SubjectKind.JOB_POST) {
      add(subject.name(), parts);
    }
    for (Claim claim : caseFile.claims()) {
      if (claim.about().equals("name")) {
        add(claim.value(), parts);
      }
    }
    Set<String> labels = new LinkedHashSet<>();
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.utterances()) {
        if (said.speaker() != null && labels.size() < MOST) {
          labels.add(said.speaker());
        }
      }
    }
    labels.forEach(label -> add(label, parts));
    return new PersonNames(Set.copyOf(parts));
  }

  /** A label with digits or an underscore is an account, and no name. */
  private static void add(@Nullable String name, Set<String> to) {
    if (name == null || to.size() > MOST) {
      return;
    }
    List<String> words =
        Stream.of(name.strip().split("[\\s,.()'’-]+", -1))
            .filter(word -> !word.isEmpty() && word.chars().allMatch(PersonNames::isOfName))
            .map(PersonNames::plain)
            .filter(word -> word.length() >= SHORTEST && !ROLES.contains(word))
            .toList();
    to.addAll(words);
    for (int at = 0; at + 1 < words.size(); at++) {
      to.add(words.get(at) + words.get(at + 1));
      to.add(words.get(at + 1) + words.get(at));
    }
  }

  private static boolean isOfName(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether one of them stands in a value. */
  boolean standIn(String value) {
    String lower = Normalizer.normalize(value, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String together = plain(lower);
    Set<String> alone = Set.of(distinct(lower.split("[^\\p{L}\\p{Mn}]+", -1)));
    return parts.stream()
        .anyMatch(part -> part.length() < TELLING ? alone.contains(part) : together.contains(part));
  }

  private static String[] distinct(String[] words) {
    return Stream.of(words).map(PersonNames::plain).distinct().toArray(String[]::new);
  }

  /** Small letters without marks. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]+", "");
  }
}
