package dev.bonafide.reading.claim;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.commit.GitLogReader;
import dev.bonafide.reading.resume.LanguageNames;
import dev.bonafide.reading.resume.ListEntry;
import dev.bonafide.reading.resume.ListedClaims;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the subject claims of themselves in an exhibit. A language is claimed only by saying that
 * one speaks it; where someone lives or comes from claims none.
 */
public record ClaimReader(Reading reading) {
  private static final int MOST = 200;
  private static final Pattern LETTERS = Pattern.compile("[^\\pL\\pM]+");
  private static final Set<String> JOINS = Set.of("and", "y", "und", "et", "e");

  public static List<Claim> claims(Reading reading) {
    ClaimReader reader = new ClaimReader(reading);
    NavigableMap<Integer, List<ListEntry>> entries =
        isList(reading) ? reader.listed() : new TreeMap<>();
    return reading.utterances().stream()
        .filter(utterance -> utterance.role() == Role.SUBJECT)
        .flatMap(said -> Stream.concat(reader.spoken(said), reader.listed(said, entries)))
        .limit(MOST)
        .toList();
  }

  /** Whether an exhibit lists what is so. A log of commits only tells what was done when. */
  private static boolean isList(Reading reading) {
    return reading.kind() == ExhibitKind.RESUME
        || (reading.kind() == ExhibitKind.CODE_PROFILE
            && !reading.format().equals(GitLogReader.FORMAT));
  }

  private Stream<Claim> spoken(Utterance utterance) {
    String words = reading.words(utterance);
    List<Claim> claims = new ArrayList<>();
    StatementStarts openings = StatementStarts.in(words);
    for (Statement statement : openings.possible()) {
      for (Statement.Stated stated : statement.in(words, openings.at())) {
        Span where = trimmed(stated.span(), words);
        if (!isQuoted(words, where.start())) {
          claims.addAll(claims(statement.about(), stated.value(), utterance, where));
        }
      }
    }
    return claims.stream();
  }

  private List<Claim> claims(String about, String value, Utterance utterance, Span where) {
    Citation citation = Citation.of(reading, utterance, where.shift(utterance.span().start()));
    if (!about.equals("language")) {
      return List.of(new Claim(about, value.replace('\n', ' '), List.of(citation)));
    }
    return languages(value).map(name -> new Claim(about, name, List.of(citation))).toList();
  }

  /** What the whole text lists, by where it stands. */
  private NavigableMap<Integer, List<ListEntry>> listed() {
    NavigableMap<Integer, List<ListEntry>> listed = new TreeMap<>();
    for (ListEntry entry : ListedClaims.in(reading.text())) {
      listed.computeIfAbsent(entry.place().start(), _ -> new ArrayList<>()).add(entry);
    }
    return listed;
  }

  private Stream<Claim> listed(
      Utterance utterance, NavigableMap<Integer, List<ListEntry>> entries) {
    Span span = utterance.span();
    return entries.subMap(span.start(), span.end()).values().stream()
        .flatMap(List::stream)
        .filter(entry -> entry.place().end() <= span.end())
        .map(entry -> claim(entry, utterance));
  }

  private Claim claim(ListEntry entry, Utterance utterance) {
    Citation citation = Citation.of(reading, utterance, entry.place());
    return new Claim(entry.about(), entry.value(), List.of(citation));
  }

  /** The languages that a list of words names, up to the first word that names none. */
  private static Stream<String> languages(String list) {
    return Stream.of(LETTERS.split(list))
        .filter(word -> !word.isEmpty() && !JOINS.contains(word.toLowerCase(Locale.ROOT)))
        .map(LanguageNames::of)
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream);
  }

  private static Span trimmed(Span span, String words) {
    int start = span.start();
    while (start < span.end() && !Character.isLetterOrDigit(words.charAt(start))) {
      start++;
    }
    return new Span(start, span.end());
  }

  private static boolean isQuoted(String words, int at) {
    int first = words.lastIndexOf('\n', at) + 1;
    while (first < at && words.charAt(first) == ' ') {
      first++;
    }
    return words.startsWith(">", first);
  }
}
