package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares two résumés. Counts if at least three lines are the same, but no part of the name and no
 * email address is. Short lines, such as headings, employers, and schools, do not count.
 */
public final class ResumeOfAnother implements Comparison {
  private static final int FEWEST_LINES = 3;

  /** In words; what someone did takes more than a heading does. */
  private static final int SHORTEST = 7;

  private static final int MOST_RESUMES = 12;

  @Override
  public String name() {
    return "resume-of-another";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<Sheet> sheets = sheets(caseFile);
    if (sheets.size() < 2) {
      return new Look.Blind(Reason.of("other-resume"));
    }
    for (int one = 0; one < sheets.size(); one++) {
      for (int other = one + 1; other < sheets.size(); other++) {
        List<Citation> shared = sheets.get(one).shared(sheets.get(other));
        if (shared.size() >= 2 * FEWEST_LINES) {
          return new Look.Seen(shared.subList(0, 2 * FEWEST_LINES));
        }
      }
    }
    return new Look.Nothing();
  }

  private static List<Sheet> sheets(CaseFile caseFile) {
    Map<String, List<ResumeLine>> byText = new LinkedHashMap<>();
    ResumeLine.of(caseFile)
        .forEach(
            line ->
                byText.computeIfAbsent(line.reading().text(), _ -> new ArrayList<>()).add(line));
    return byText.values().stream().limit(MOST_RESUMES).map(Sheet::of).toList();
  }

  /**
   * One résumé.
   *
   * @param name the words of the name above it
   * @param mails all of its mail addresses
   * @param lines those that are long enough, by their words
   */
  private record Sheet(Set<String> name, Set<String> mails, Map<List<String>, ResumeLine> lines) {
    static Sheet of(List<ResumeLine> all) {
      Map<List<String>, ResumeLine> lines = new HashMap<>();
      for (ResumeLine line : all) {
        if (line.words().count() >= SHORTEST) {
          lines.putIfAbsent(QuestionAnswer.wordsOf(line.words()), line);
        }
      }
      String text = all.getFirst().reading().text();
      return new Sheet(words(ResumeOwner.head(all)), mails(text), lines);
    }

    /** Shared lines, each as it stands here and as it stands there; empty for the same person. */
    List<Citation> shared(Sheet other) {
      if (!Collections.disjoint(name, other.name) || !Collections.disjoint(mails, other.mails)) {
        return List.of();
      }
      return lines.entrySet().stream()
          .filter(line -> other.lines.containsKey(line.getKey()))
          .sorted(Comparator.comparingInt(line -> line.getValue().part().start()))
          .flatMap(line -> Stream.of(line.getValue(), other.lines.get(line.getKey())))
          .filter(Objects::nonNull)
          .map(ResumeLine::cited)
          .toList();
    }

    private static Set<String> words(String text) {
      Set<String> words =
          new HashSet<>(Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("[\\s.]+", -1)));
      words.remove("");
      return words;
    }

    private static Set<String> mails(String text) {
      Set<String> mails = new HashSet<>();
      for (String word : text.toLowerCase(Locale.ROOT).split("[\\s<>()|,;]+", -1)) {
        if (word.indexOf('@') > 0) {
          mails.add(word);
        }
      }
      return mails;
    }
  }
}
