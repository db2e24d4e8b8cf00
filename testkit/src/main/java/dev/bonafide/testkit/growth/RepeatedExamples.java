package dev.bonafide.testkit.growth;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.rule.ExampleCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The examples of rules as a case of any length: their lines again and again, with other names,
 * years, and numbers each time.
 */
public final class RepeatedExamples {
  private static final String CLAIMS = "claims:";
  private static final String TALK = "subject:";
  private static final Set<String> TALKING = Set.of(TALK, "other:", "staff:");
  private static final Pattern VOICE =
      Pattern.compile("(?:subject|other|staff|note|resume|profile|repository|claims):.*");

  private final Set<String> claims = new HashSet<>();
  private final List<Part> parts = new ArrayList<>();

  /** Lines of one exhibit, with the word that begins another one of its kind. */
  private record Part(String heading, List<String> lines) {}

  private RepeatedExamples() {}

  /** Reads examples as {@link ExampleCase} does. */
  public static RepeatedExamples of(List<String> examples) {
    RepeatedExamples repeated = new RepeatedExamples();
    examples.forEach(
        example -> {
          boolean[] begins = {true};
          example
              .strip()
              .lines()
              .map(line -> VOICE.matcher(line).matches() ? line : TALK + " " + line)
              .forEach(line -> begins[0] = repeated.add(line, begins[0]));
        });
    repeated.parts.removeIf(part -> part.lines().isEmpty());
    return repeated;
  }

  /** Adds a line; answers whether the next one begins another exhibit. */
  private boolean add(String line, boolean begins) {
    String voice = line.substring(0, line.indexOf(':') + 1);
    String heading = TALKING.contains(voice) ? TALK : voice;
    if (voice.equals(CLAIMS)) {
      claims.add(line);
      return begins;
    }
    if (line.length() == voice.length()) {
      return true;
    }
    if (begins || !parts.getLast().heading().equals(heading)) {
      parts.add(new Part(heading, new ArrayList<>()));
    }
    parts.getLast().lines().add(line);
    return false;
  }

  /** A case with as many exhibits as the examples have, which are about so long together. */
  public CaseFile ofLongExhibits(int units) {
    int each = units / Math.max(1, parts.size());
    return caseFile(parts.stream().flatMap(part -> lines(part, 0, each).stream()));
  }

  /** The same with recordings in the place of talks. */
  public CaseFile ofRecordings(int units) {
    CaseFile told = ofLongExhibits(units);
    return new CaseFile(
        told.subject(), told.claims(), told.readings().stream().map(RecordedTalk::of).toList());
  }

  /** A case with many exhibits, which are no longer than those of the examples. */
  public CaseFile ofManyExhibits(int units) {
    List<String> lines = new ArrayList<>();
    int length = 0;
    for (int variant = 0; length < units && !parts.isEmpty(); variant++) {
      for (Part part : parts) {
        List<String> next = lines(part, variant, 1);
        lines.addAll(next);
        length += next.stream().mapToInt(ExampleLine::length).sum();
      }
    }
    return caseFile(lines.stream());
  }

  private CaseFile caseFile(Stream<String> lines) {
    String example = String.join("\n", Stream.concat(claims.stream(), lines).toList());
    return ExampleCase.of(example, SubjectKind.CANDIDATE, ExhibitKind.MESSAGES);
  }

  private static List<String> lines(Part part, int firstVariant, int units) {
    List<String> lines = new ArrayList<>(List.of(part.heading()));
    int length = 0;
    for (int variant = firstVariant; length < units; variant++) {
      for (String line : part.lines()) {
        String next = ExampleLine.varied(line, variant);
        lines.add(next);
        length += ExampleLine.length(next);
      }
    }
    return lines;
  }
}
