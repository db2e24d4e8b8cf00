package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The subject has a name of another group of people, in every exhibit, label, mail address and
 * handle.
 *
 * @param group where such names are common
 * @param people {@code woman/man family} each
 */
record NameSwap(String group, List<String> people) implements Swap {
  private static final Set<String> ORDINARY =
      Set.copyOf(Published.words("swaps", "ordinary words"));

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");

  static List<Swap> groups() {
    return Published.sections("swaps").getOrDefault("names", List.of()).stream()
        .map(line -> line.split(": ", 2))
        .map(line -> (Swap) new NameSwap(line[0], Arrays.asList(line[1].split("; "))))
        .toList();
  }

  @Override
  public String name() {
    return "name: " + group;
  }

  @Override
  public Submission of(String id, Submission submission, CaseFile read) {
    return SubjectName.in(submission, read.subject().kind())
        .map(person -> new Everywhere(renamed(id, submission, person)::in).in(submission))
        .orElse(submission);
  }

  private Respelt renamed(String id, Submission submission, SubjectName person) {
    String text =
        submission.exhibits().stream().map(Exhibit::text).collect(Collectors.joining(" "));
    int turn = Math.floorMod(id.hashCode(), 2 * people.size());
    String[] other = free(text, turn / 2).split("[ /]", 3);
    Map<String, String> names = new LinkedHashMap<>();
    List<String> parts = person.parts();
    for (int i = 0; i < parts.size(); i++) {
      String instead = i == 0 ? other[turn % 2] : other[2];
      names.putIfAbsent(parts.get(i), instead);
      List<String> halves = new ArrayList<>(Arrays.asList(parts.get(i).split("[-'’]")));
      halves.removeIf(half -> half.length() < 3);
      halves.forEach(half -> names.putIfAbsent(half, instead));
    }
    initials(parts, other[turn % 2], other[2]).forEach(names::putIfAbsent);
    addMarked(names, text);
    return new Respelt(names, ORDINARY);
  }

  /** Adds the name as others write it, with marks that it does not have itself. */
  private static void addMarked(Map<String, String> names, String text) {
    Map<String, String> plain = new HashMap<>();
    names.forEach((name, instead) -> plain.putIfAbsent(Respelt.plain(name), instead));
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(
            word -> {
              String instead = plain.get(Respelt.plain(word));
              if (instead != null) {
                names.putIfAbsent(word, instead);
              }
            });
  }

  /** As labels shorten names: {@code Ada L} and {@code A. Lovelace}. */
  private static Map<String, String> initials(List<String> parts, String given, String family) {
    if (parts.size() < 2) {
      return Map.of();
    }
    String first = parts.getFirst();
    String last = parts.getLast();
    return Map.of(
        first + " " + last.charAt(0), given + " " + family.charAt(0),
        first.charAt(0) + ". " + last, given.charAt(0) + ". " + family,
        first.charAt(0) + last, given.charAt(0) + family);
  }

  /** The first from there on that is like no name in the case, not by its first letters either. */
  private String free(String text, int from) {
    for (int i = 0; i < people.size(); i++) {
      String one = people.get((from + i) % people.size());
      if (Arrays.stream(one.split("[ /]")).noneMatch(part -> isLikeOne(part, text))) {
        return one;
      }
    }
    return people.get(from);
  }

  private static boolean isLikeOne(String name, String text) {
    String first = Pattern.quote(name.substring(0, Math.min(3, name.length())));
    String initial = "\\b" + name.charAt(0) + "\\.";
    return Pattern.compile("\\b(?i:" + first + ")|" + initial).matcher(text).find();
  }
}
