package dev.bonafide.consultation.sheet;

import dev.bonafide.casefile.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The speakers of whom one may be the subject, as a model is shown them where nothing tells who it
 * is: by number, with the stand-in of their name. Nothing of a label is shown.
 *
 * @param labels as they stand in the evidence, who speaks first first; empty where there is nothing
 *     to choose from
 * @param text ready to be sent; empty where no one is asked
 */
public record Voices(List<String> labels, String text) {
  /** It is known who the subject is, or what is shown holds fewer than two who may be it. */
  public static final Voices NONE = new Voices(List.of(), "");

  private static final String BEGIN = "SPEAKERS BEGIN\n";
  private static final String END = "SPEAKERS END\n";

  public Voices {
    labels = List.copyOf(labels);
  }

  /** What an answer calls a speaker by. */
  public static String id(int number) {
    return "voice " + number;
  }

  /** Those who may be the subject and have lines that are shown. */
  static Voices of(Subject subject, List<SheetLine> lines) {
    Map<String, List<SheetLine>> spoken = new LinkedHashMap<>();
    for (SheetLine line : lines) {
      String label = line.utterance().speaker();
      if (label != null && subject.choices().contains(label)) {
        spoken.computeIfAbsent(label, _ -> new ArrayList<>()).add(line);
      }
    }
    return spoken.size() < 2 ? NONE : new Voices(List.copyOf(spoken.keySet()), text(spoken));
  }

  /** Whether one of them says a line. */
  boolean says(SheetLine line) {
    String label = line.utterance().speaker();
    return label != null && labels.contains(label);
  }

  private static String text(Map<String, List<SheetLine>> spoken) {
    Map<Optional<String>, Long> named =
        spoken.values().stream()
            .map(Voices::person)
            .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
    StringBuilder text = new StringBuilder(BEGIN);
    int number = 0;
    for (List<SheetLine> lines : spoken.values()) {
      Optional<String> person = person(lines);
      boolean alone = person.isPresent() && Objects.equals(named.get(person), 1L);
      text.append(id(++number)).append(" | ").append(person.orElse("unnamed"));
      text.append(alone ? "" : " | lines " + numbers(lines)).append('\n');
    }
    return text.append(END).toString();
  }

  private static Optional<String> person(List<SheetLine> lines) {
    return lines.getFirst().person();
  }

  /** With runs of lines in one: {@code 1, 3 to 5}. */
  private static String numbers(List<SheetLine> lines) {
    List<String> runs = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int from = lines.get(at).number();
      int to = from;
      while (++at < lines.size() && lines.get(at).number() == to + 1) {
        to++;
      }
      runs.add(from == to ? "" + from : from + " to " + to);
    }
    return String.join(", ", runs);
  }
}
