package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Phone;
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
 * Compares two résumés. Counts if at least three statements are the same, or one and the telephone
 * number, but no part of the name and no email address is. Short ones, such as headings, employers,
 * and schools, do not count.
 */
public final class ResumeOfAnother implements Comparison {
  private static final int FEWEST = 3;

  /** In words; what someone did takes more than a heading does. */
  private static final int SHORTEST = 7;

  private static final int MOST_RESUMES = 12;

  @Override
  public Look look(CaseFile caseFile) {
    List<Sheet> sheets = sheets(caseFile);
    if (sheets.size() < 2) {
      return new Look.Blind(Reason.of("other-resume"));
    }
    for (int one = 0; one < sheets.size(); one++) {
      for (int other = one + 1; other < sheets.size(); other++) {
        List<Citation> shared = sheets.get(one).shared(sheets.get(other));
        if (!shared.isEmpty()) {
          return new Look.Seen(shared);
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
   * @param phones the numbers at its head, with the places where they stand
   * @param statements those that are long enough, by their words
   */
  private record Sheet(
      Set<String> name,
      Set<String> mails,
      Map<Identifier, Citation> phones,
      Map<List<String>, ResumeLine> statements) {
    static Sheet of(List<ResumeLine> all) {
      Map<List<String>, ResumeLine> statements = new HashMap<>();
      for (ResumeLine line : all) {
        for (ResumeLine part : line.parts()) {
          if (part.words().count() >= SHORTEST) {
            statements.putIfAbsent(QuestionAnswer.wordsOf(part.words()), part);
          }
        }
      }
      String text = all.getFirst().reading().text();
      return new Sheet(words(ResumeOwner.head(all)), mails(text), phones(all), statements);
    }

    private static Map<Identifier, Citation> phones(List<ResumeLine> all) {
      Map<Identifier, Citation> phones = new HashMap<>();
      ResumeContacts.in(all).stream()
          .filter(contact -> contact.identifier() instanceof Phone)
          .forEach(phone -> phones.putIfAbsent(phone.identifier(), phone.cited()));
      return phones;
    }

    /** Cites what is shared, as it stands here and there; empty for the same person. */
    List<Citation> shared(Sheet other) {
      if (!Collections.disjoint(name, other.name) || !Collections.disjoint(mails, other.mails)) {
        return List.of();
      }
      List<Citation> phone = sharedPhone(other);
      List<Citation> said =
          statements.entrySet().stream()
              .filter(one -> other.statements.containsKey(one.getKey()))
              .sorted(Comparator.comparingInt(one -> one.getValue().part().start()))
              .flatMap(one -> Stream.of(one.getValue(), other.statements.get(one.getKey())))
              .filter(Objects::nonNull)
              .limit(2L * FEWEST)
              .map(ResumeLine::cited)
              .toList();
      int fewest = phone.isEmpty() ? FEWEST : 1;
      return said.size() < 2 * fewest
          ? List.of()
          : Stream.of(said, phone).flatMap(List::stream).toList();
    }

    private List<Citation> sharedPhone(Sheet other) {
      return phones.entrySet().stream()
          .filter(phone -> other.phones.containsKey(phone.getKey()))
          .limit(1)
          .flatMap(phone -> Stream.of(phone.getValue(), other.phones.get(phone.getKey())))
          .filter(Objects::nonNull)
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
