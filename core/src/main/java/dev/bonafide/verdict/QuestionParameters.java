package dev.bonafide.verdict;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Placeholder;
import dev.bonafide.rule.word.CountriesAndPeoples;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may stand in a question to the subject: what they told us of themselves, or what was stated
 * with the case, as one name. Where they told of several, none of them is named: which one is asked
 * about would tell what was found.
 */
final class QuestionParameters {
  private static final int LONGEST = 40;
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}|\\p{Lo})[\\pL\\pM'’-]*"
              + "(?: (?:&|of|de|do|da|del|la|der|den|van|von|and|am|(?:\\p{Lu}|\\p{Lo})[\\pL\\pM'’-]*))"
              + "{0,3}");
  private static final Pattern END = Pattern.compile("[,;(|/·•–—].*|\\s-\\s.*|\\.\\s*$");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)\\b(?:remote|remotely|anywhere|worldwide|global|nomad|travel\\w*|various|freelance\\w*"
              + "|self|independent|confidential|undisclosed|stealth|unemployed|contract\\w*)\\b");

  /** What is known of them from elsewhere is not for them to hear. */
  private static final Set<ExhibitKind> TOLD =
      Set.of(
          ExhibitKind.TRANSCRIPT, ExhibitKind.MESSAGES, ExhibitKind.RESUME, ExhibitKind.JOB_POST);

  /** A résumé's line names posts and years beside the employer, in any order. */
  private static final Set<ExhibitKind> SPOKEN =
      Set.of(ExhibitKind.TRANSCRIPT, ExhibitKind.MESSAGES);

  private final CaseFile caseFile;
  private final Map<Placeholder, String> known = new EnumMap<>(Placeholder.class);

  private QuestionParameters(CaseFile caseFile) {
    this.caseFile = caseFile;
  }

  static Map<Placeholder, String> of(CaseFile caseFile) {
    QuestionParameters tailoring = new QuestionParameters(caseFile);
    tailoring.fill(
        Placeholder.CITY,
        tailoring
            .names("location", TOLD)
            .filter(place -> CountriesAndPeoples.firstIn(place).isEmpty()));
    tailoring.fill(
        Placeholder.LANGUAGE,
        tailoring.names("language", TOLD).filter(language -> !language.equals("English")));
    tailoring.fill(Placeholder.EMPLOYER, tailoring.names("employer", SPOKEN));
    tailoring.fill(Placeholder.PROJECT, tailoring.names("project", SPOKEN));
    return Map.copyOf(tailoring.known);
  }

  private void fill(Placeholder blank, Stream<String> names) {
    Set<String> different = names.collect(Collectors.toSet());
    if (different.size() == 1) {
      known.put(blank, different.iterator().next());
    }
  }

  /** What was stated with the case, if anything was; else what the subject told. */
  private Stream<String> names(String about, Set<ExhibitKind> where) {
    List<Claim> claims = caseFile.claims(about).toList();
    List<Claim> stated = claims.stream().filter(claim -> claim.evidence().isEmpty()).toList();
    return (stated.isEmpty()
            ? claims.stream().filter(claim -> isTold(claim, where))
            : stated.stream())
        .map(claim -> END.matcher(claim.value()).replaceFirst("").strip())
        .filter(QuestionParameters::isName);
  }

  private boolean isTold(Claim claim, Set<ExhibitKind> where) {
    return claim.evidence().stream()
        .map(Citation::exhibit)
        .allMatch(exhibit -> isOneOf(exhibit, where));
  }

  private boolean isOneOf(String exhibit, Set<ExhibitKind> where) {
    List<ExhibitKind> kinds =
        caseFile.readings().stream()
            .filter(reading -> reading.name().equals(exhibit))
            .map(Reading::kind)
            .toList();
    return !kinds.isEmpty() && where.containsAll(kinds);
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST
        && NAME.matcher(text).matches()
        && !NO_NAME.matcher(text).find();
  }
}
