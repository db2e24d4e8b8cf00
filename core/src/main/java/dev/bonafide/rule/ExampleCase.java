package dev.bonafide.rule;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.rule.file.CommitSeries;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An example of a rule file as a case: one message, or several voices with their names before a
 * colon, one line each.
 */
public final class ExampleCase {
  private record Part(ExhibitKind kind, Role role) {}

  private static final String CLAIMS = "claims:";

  private static final Map<String, Part> VOICES =
      Map.of(
          "subject:", new Part(ExhibitKind.MESSAGES, Role.SUBJECT),
          "other:", new Part(ExhibitKind.MESSAGES, Role.OTHER),
          "staff:", new Part(ExhibitKind.MESSAGES, Role.STAFF),
          "note:", new Part(ExhibitKind.NOTE, Role.REVIEWER),
          "resume:", new Part(ExhibitKind.RESUME, Role.SUBJECT),
          "profile:", new Part(ExhibitKind.CODE_PROFILE, Role.SUBJECT),
          "repository:", new Part(ExhibitKind.REPOSITORY, Role.CODE));

  /**
   * Their lines in a row are one exhibit; a line without words begins another. So do the lines of a
   * résumé that begins with a line without words. A voice without words begins another talk.
   */
  private static final Set<ExhibitKind> OF_MANY_LINES =
      EnumSet.of(ExhibitKind.CODE_PROFILE, ExhibitKind.REPOSITORY);

  private final List<Claim> claims = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();
  private StringBuilder talk = new StringBuilder();
  private final List<Utterance> utterances = new ArrayList<>();
  private boolean ofManyLines;
  private int commits;

  /**
   * Builds the case of an example.
   *
   * @param plain the kind of exhibit that a text without voices is
   */
  public static CaseFile of(String example, SubjectKind kind, ExhibitKind plain) {
    ExampleCase built = new ExampleCase();
    List<String> lines = example.strip().lines().toList();
    if (lines.stream().allMatch(line -> voice(line) != null || line.startsWith(CLAIMS))) {
      lines.forEach(built::line);
    } else {
      Role role = plain == ExhibitKind.NOTE ? Role.REVIEWER : Role.SUBJECT;
      built.exhibit(plain, role, example.strip());
    }
    built.endTalk();
    return new CaseFile(new Subject(kind, null), built.claims, built.readings);
  }

  private static @org.jspecify.annotations.Nullable String voice(String line) {
    return VOICES.keySet().stream().filter(line::startsWith).findFirst().orElse(null);
  }

  private void line(String line) {
    String voice = voice(line);
    if (voice == null) {
      String[] claim = line.substring(CLAIMS.length()).strip().split("=", 2);
      claims.add(new Claim(claim[0], claim.length > 1 ? claim[1] : "", List.of()));
      return;
    }
    Part part = VOICES.getOrDefault(voice, new Part(ExhibitKind.MESSAGES, Role.SUBJECT));
    words(voice, part, line.substring(voice.length()).strip());
  }

  private void words(String voice, Part part, String words) {
    Optional<CommitSeries> series =
        part.kind() == ExhibitKind.CODE_PROFILE ? CommitSeries.of(words) : Optional.empty();
    if (series.isPresent()) {
      series.get().lines(commits).forEach(commit -> words(voice, part, commit));
      commits += series.get().count();
    } else if (part.kind() == ExhibitKind.MESSAGES) {
      say(voice, part.role(), words);
    } else if (goesOn(part.kind()) && !words.isEmpty()) {
      exhibit(part.kind(), part.role(), readings.removeLast().text() + words + "\n");
    } else {
      ofManyLines = OF_MANY_LINES.contains(part.kind()) || words.isEmpty();
      words = ofManyLines && !words.isEmpty() ? words + "\n" : words;
      exhibit(part.kind(), part.role(), words);
    }
  }

  private void say(String voice, Role role, String words) {
    if (words.isEmpty() && !utterances.isEmpty()) {
      endTalk();
      return;
    }
    talk.append(voice).append(' ');
    int start = talk.length();
    talk.append(words).append('\n');
    String label = voice.substring(0, voice.length() - 1);
    Span span = new Span(start, start + words.length());
    utterances.add(new Utterance(utterances.size() + 1, label, role, null, span, false));
  }

  private boolean goesOn(ExhibitKind kind) {
    return ofManyLines && !readings.isEmpty() && readings.getLast().kind() == kind;
  }

  private void exhibit(ExhibitKind kind, Role role, String words) {
    Utterance all = new Utterance(1, null, role, null, new Span(0, words.length()), false);
    readings.add(reading(kind, words, List.of(all)));
  }

  private void endTalk() {
    if (!utterances.isEmpty()) {
      readings.addFirst(reading(ExhibitKind.MESSAGES, talk.toString(), List.copyOf(utterances)));
      utterances.clear();
      talk = new StringBuilder();
    }
  }

  private Reading reading(ExhibitKind kind, String text, List<Utterance> said) {
    Exhibit exhibit = Exhibit.of("example " + (readings.size() + 1), kind, text);
    return new Reading(exhibit, kind, "example", text, said, List.of());
  }
}
